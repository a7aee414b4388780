import { type Channel, type InUnits, type Nature, textOf, textsOf } from "../../model";
import { exemptionFields } from "../../schema";
import type { Node, Pair } from "../../syntax";

/** What goes out, as far as it matters for when it may. */
export interface Outing {
  readonly nature: Nature;
  readonly theme: string | undefined;
  readonly uses: ReadonlyArray<{ readonly id: string; readonly channel: Channel | undefined }>;
  /** Whose units count where no channel has one. */
  readonly of: InUnits;
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
  // A unit's post on accounts that are nobody's is the unit's all the same.
  const isHeld = uses.some(({ channel }) => textOf(channel?.fields.unit) !== undefined);
  const elsewhere = isHeld ? undefined : outing.of.units[0];
  const named = uses.filter(
    ({ id, channel }) =>
      (scope.channels === undefined || scope.channels.includes(id)) &&
      (unit === undefined || (textOf(channel?.fields.unit) ?? elsewhere) === unit),
  );
  return named.length === 0 ? undefined : named;
}
