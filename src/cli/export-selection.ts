import { isStatusWord, type Selection } from "../export";
import { LADDER } from "../model";
import { type Day, daysInMonth, dayFrom, type Language, nearest, parseDay } from "../values";
import type { Workspace } from "../workspace";
import { say, WrongUse } from "./faults";

/** Flags that say which posts go out. */
export const SELECTION_OPTIONS = {
  from: { type: "string" },
  to: { type: "string" },
  status: { type: "string", multiple: true },
  "all-statuses": { type: "boolean" },
  channel: { type: "string", multiple: true },
  person: { type: "string", multiple: true },
  campaign: { type: "string", multiple: true },
} as const;

interface SelectionValues {
  readonly from?: string;
  readonly to?: string;
  readonly status?: readonly string[];
  readonly "all-statuses"?: boolean;
  readonly channel?: readonly string[];
  readonly person?: readonly string[];
  readonly campaign?: readonly string[];
}

/** The selection that flags ask for; ids that nobody knows are no empty selection but a slip of the finger. */
export function readSelection(
  values: SelectionValues,
  workspace: Workspace,
  language: Language,
  selects: (path: string) => boolean,
): Selection {
  return {
    statuses: readStatuses(values, language),
    from: readDay("--from", values.from, language),
    to: readDay("--to", values.to, language),
    channels: readIds("channel", values.channel, workspace, language),
    people: readIds("person", values.person, workspace, language),
    campaigns: readIds("campaign", values.campaign, workspace, language),
    selects,
  };
}

/** The values of a flag that may be given several times, or with commas. */
export function listOf(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).flatMap((text) => text.split(",")).flatMap((text) => text.trim() || []);
}

function readStatuses(values: SelectionValues, language: Language): Selection["statuses"] {
  const words = listOf(values.status);
  if (values["all-statuses"] === true) return "all";
  for (const word of words) {
    if (isStatusWord(word)) continue;
    throw new WrongUse(
      say(language, {
        en: `--status ${word}: choose among ${LADDER.join(", ")}, on-hold, failed, removed and cancelled.`,
        fr: `--status ${word} : choisissez parmi ${LADDER.join(", ")}, on-hold, failed, removed et cancelled.`,
      }),
    );
  }
  return words.length === 0 ? undefined : new Set(words);
}

/** A day, or a month: its first or its last day. */
function readDay(flag: "--from" | "--to", text: string | undefined, language: Language): Day | undefined {
  if (text === undefined) return undefined;
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  const [year, number] = [Number(month?.[1]), Number(month?.[2])];
  const day =
    month === null
      ? parseDay(text)
      : dayFrom(year, number, flag === "--from" ? 1 : daysInMonth(year, number));
  if (day !== undefined) return day;
  throw new WrongUse(
    say(language, {
      en: `${flag} ${text}: write a date such as 2027-03-01, or a month such as 2027-03.`,
      fr: `${flag} ${text} : écrivez une date comme 2027-03-01, ou un mois comme 2027-03.`,
    }),
  );
}

function readIds(
  kind: "channel" | "person" | "campaign",
  values: readonly string[] | undefined,
  workspace: Workspace,
  language: Language,
): ReadonlySet<string> | undefined {
  const ids = listOf(values);
  if (ids.length === 0) return undefined;
  const known = workspace.idsOf(kind);
  for (const id of ids) {
    // Without a register any id may be meant.
    if (known.length === 0 || known.includes(id)) continue;
    const near = nearest(id, known);
    throw new WrongUse(
      say(language, {
        en: `--${kind} ${id}: nothing has this id${near === undefined ? `; there are ${known.join(", ")}` : `; did you mean ${near}?`}`,
        fr: `--${kind} ${id} : rien ne porte cet identifiant${near === undefined ? `; il y a ${known.join(", ")}` : `; vouliez-vous écrire ${near}?`}`,
      }),
    );
  }
  return new Set(ids);
}
