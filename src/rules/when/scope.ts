import { type Channel, type Nature, textOf, textsOf } from "../../model";
import { exemptionFields } from "../../schema";
import type { Node, Pair } from "../../syntax";
import type { ClauseRef, Workspace } from "../../workspace";

/** What goes out, as far as it matters for when it may. */
export interface Outing {
  readonly nature: Nature;
  readonly theme: string | undefined;
  readonly uses: ReadonlyArray<{ readonly id: string; readonly channel: Channel | undefined }>;
}

/** Whom hours or a period concern. */
export interface Scope {
  /** Undefined: every channel. */
  readonly channels: readonly string[] | undefined;
  readonly natures: readonly string[];
  readonly themes: readonly string[];
}

const NOBODY: readonly string[] = [];

/** Reads `channels`, and the exemption that stands under `except` or `allow`. */
export function readScope(channels: Pair | undefined, exemption: Node | undefined): Scope {
  const exempt = exemption?.type === "map" ? exemptionFields(exemption) : undefined;
  return {
    channels: channels === undefined ? undefined : textsOf(channels).map((node) => node.value),
    natures: exempt === undefined ? NOBODY : textsOf(exempt.natures).map((node) => node.value),
    themes: exempt === undefined ? NOBODY : textsOf(exempt.themes).map((node) => node.value),
  };
}

/** The business unit that a clause's policy is for; undefined: the whole organisation. */
export function unitOf(clause: ClauseRef, workspace: Workspace): string | undefined {
  return textOf(workspace.file(clause.file)?.root?.get("unit"));
}

/**
 * The channels of an outing that a scope concerns: all of them (the same list, which may be empty)
 * when it names none; undefined when it concerns none of them or the outing is exempt.
 */
export function concerned<O extends Outing>(
  outing: O,
  uses: O["uses"],
  scope: Scope,
  unit: string | undefined,
): O["uses"] | undefined {
  if (scope.natures.includes(outing.nature)) return undefined;
  if (outing.theme !== undefined && scope.themes.includes(outing.theme)) return undefined;
  if (scope.channels === undefined && unit === undefined) return uses;
  const named = uses.filter(
    ({ id, channel }) =>
      (scope.channels === undefined || scope.channels.includes(id)) &&
      (unit === undefined || textOf(channel?.fields.unit) === unit),
  );
  return named.length === 0 ? undefined : named;
}
