import { dayOf, localisedText } from "../../model";
import {
  freezesOf,
  isQuiet,
  pausesInForce,
  quietHoursOf,
  quietHoursOfChannel,
  type QuietHours,
  reasonOfFreeze,
} from "../../rules";
import type { Day, Language } from "../../values";
import type { Workspace } from "../../workspace";
import type { ViewState } from "../state";

/** Something that lies behind days: what nobody may do then, or what is going on. */
export interface Band {
  readonly kind: "freeze" | "pause" | "opportunity" | "campaign";
  readonly first: Day;
  readonly last: Day;
  /** No end is known. */
  readonly open: boolean;
  /** Why or what, as the file says; undefined where it does not. */
  readonly title: string | undefined;
  /** Concerns every channel. */
  readonly everywhere: boolean;
  readonly channels: readonly string[];
  /** The view that tells more; undefined of a pause, which stands in a file of its own. */
  readonly leads: ViewState | undefined;
  readonly path: string;
  readonly id: string | undefined;
}

/** The bands that touch a stretch of days: what forbids first, then what is going on; each by its first day. */
export function bandsBetween(
  workspace: Workspace,
  language: Language,
  first: Day,
  last: Day,
  withCampaigns: boolean,
): readonly Band[] {
  const bands = [...freezeBands(workspace, language), ...pauseBands(workspace, language)];
  bands.push(...planBands(workspace, language, withCampaigns));
  return bands
    .filter((band) => band.first <= last && band.last >= first && band.first <= band.last)
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || a.first - b.first);
}

const ORDER: Readonly<Record<Band["kind"], number>> = { pause: 0, freeze: 1, opportunity: 2, campaign: 3 };
const NOBODY: readonly string[] = [];

function freezeBands(workspace: Workspace, language: Language): Band[] {
  return freezesOf(workspace).map(({ freeze, clause }) => ({
    kind: "freeze",
    first: freeze.from.day,
    last: freeze.to.day,
    open: false,
    title: reasonOfFreeze(freeze, language),
    everywhere: freeze.scope.channels === undefined,
    channels: freeze.scope.channels ?? NOBODY,
    leads: { view: "policy", id: clause.id, file: clause.file },
    path: clause.file,
    id: clause.id,
  }));
}

function pauseBands(workspace: Workspace, language: Language): Band[] {
  return pausesInForce(workspace, workspace.asOf).flatMap((pause): Band[] => {
    const { since, until, channels } = pause;
    if (since === undefined) return [];
    return [
      {
        kind: "pause",
        first: since.day,
        last: until?.day ?? Number.POSITIVE_INFINITY,
        open: until === undefined,
        title: localisedText(pause.fields.reason?.value, language),
        everywhere: channels === undefined,
        channels: channels ?? NOBODY,
        leads: undefined,
        path: pause.node.piece.source.path,
        id: pause.id,
      },
    ];
  });
}

function planBands(workspace: Workspace, language: Language, withCampaigns: boolean): Band[] {
  const bands: Band[] = [];
  const add = (
    kind: "opportunity" | "campaign",
    from: Day | undefined,
    to: Day | undefined,
    {
      id,
      fields,
      plan,
      node,
    }: ReturnType<Workspace["every"]>[number] & {
      readonly fields: { readonly title?: Parameters<typeof dayOf>[0] };
      readonly plan: { readonly id: string } | undefined;
    },
  ): void => {
    if (from === undefined || to === undefined) return;
    bands.push({
      kind,
      first: from,
      last: to,
      open: false,
      title: localisedText(fields.title?.value, language) ?? id,
      everywhere: true,
      channels: NOBODY,
      leads: plan === undefined ? { view: "plan" } : { view: "plan", id: plan.id },
      path: node.piece.source.path,
      id,
    });
  };
  for (const it of workspace.every("opportunity")) {
    const from = dayOf(it.fields.from);
    add("opportunity", from, dayOf(it.fields.to) ?? from, it);
  }
  if (withCampaigns)
    for (const it of workspace.every("campaign")) add("campaign", it.period?.from, it.period?.to, it);
  return bands;
}

/** A band's stretch in one row of days, and the line that it takes there. */
export interface Stretch {
  readonly band: Band;
  readonly first: Day;
  readonly last: Day;
  readonly line: number;
}

/** More lines than these would push the posts out of sight; the list below the days names every band. */
const MOST_LINES = 4;

/** Puts bands into a row of days so that none covers another; what finds no line is left out. */
export function stretchesIn(bands: readonly Band[], first: Day, last: Day): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const band of bands) {
    if (band.last < first || band.first > last) continue;
    const from = Math.max(band.first, first);
    const to = Math.min(band.last, last);
    let line = 0;
    while (stretches.some((it) => it.line === line && it.first <= to && it.last >= from)) line++;
    if (line < MOST_LINES) stretches.push({ band, first: from, last: to, line });
  }
  return stretches;
}

/** How much of an hour of a day is silent. */
export type Silent = "all" | "part" | "none";

/** The quiet hours to shade: the policy's for every channel and, when one is looked at, those that concern it. */
export function quietHoursFor(workspace: Workspace, channelId: string | undefined): readonly QuietHours[] {
  const channel = channelId === undefined ? undefined : workspace.lookup("channel", channelId);
  const own = channel === undefined ? undefined : quietHoursOfChannel(channel);
  const shared = quietHoursOf(workspace)
    .map(({ hours }) => hours)
    .filter(
      ({ scope }) =>
        scope.channels === undefined || (channelId !== undefined && scope.channels.includes(channelId)),
    );
  return own === undefined ? shared : [...shared, own];
}

/** Looks at each quarter of the hour. */
export function silenceIn(hours: readonly QuietHours[], day: Day, hour: number): Silent {
  if (hours.length === 0) return "none";
  let silent = 0;
  for (let minute = hour * 60; minute < hour * 60 + 60; minute += 15)
    if (hours.some((it) => isQuiet(it, { day, minute }))) silent++;
  return silent === 0 ? "none" : silent === 4 ? "all" : "part";
}
