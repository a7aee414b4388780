import { type Finding, type Range, sayImpact, sayPolicyChange } from "../rules";
import type { Language } from "../values";
import type { Change, Spot } from "./change";
import { KIND_NAMES } from "./kinds";
import type { Review } from "./review";
import { oneLine, PLAIN } from "./saying";
import { isTold, sentenceOf } from "./tell";
import { sayBudget, sayLoad, saySkipped } from "./tell-effects";

/** What a line of an outline tells; faces choose a picture by it. */
export type LineKind =
  | "group"
  | "entry"
  | "lost"
  | "change"
  | "moved"
  | "error"
  | "warning"
  | "info"
  | "gone"
  | "impact"
  | "budget"
  | "load"
  | "skipped"
  | "more";

/** A stretch of a file in one of the two states. */
export interface OutlinePlace {
  readonly path: string;
  readonly range: Range;
}

/** A line, with those under it. */
export interface OutlineLine {
  readonly kind: LineKind;
  readonly text: string;
  /** In small letters beside it: a count, a rule, a kind. */
  readonly note?: string;
  /** Which of the reviews its places are of. */
  readonly review?: Review;
  readonly before?: OutlinePlace;
  readonly after?: OutlinePlace;
  readonly lines: readonly OutlineLine[];
}

/** So many entries, findings or lines are listed in a group; the rest is counted. */
const MOST = 500;

const WORDS = {
  lost: { en: "Approvals that no longer hold", fr: "Approbations qui ne tiennent plus" },
  changes: { en: "Changes", fr: "Changements" },
  begins: { en: "New findings", fr: "Nouveaux constats" },
  stops: { en: "Findings gone", fr: "Constats disparus" },
  impact: { en: "What the policy’s changes do", fr: "Effet des changements de la politique" },
  budgets: { en: "Budgets", fr: "Budgets" },
  load: { en: "Who has more or less to do", fr: "Qui a plus ou moins à faire" },
  moved: { en: "In another file, otherwise the same", fr: "Dans un autre fichier, sans autre changement" },
  skipped: { en: "Not compared whole", fr: "Comparaison incomplète" },
  more: { en: "and {count} more", fr: "et {count} de plus" },
} as const;

/** What differs, as groups of lines to unfold: what weighs most comes first. Empty groups are left out. */
export function outlineOf(reviews: readonly Review[], language: Language): readonly OutlineLine[] {
  const all = (lines: (review: Review) => readonly OutlineLine[]) => reviews.flatMap(lines);
  const told = (review: Review) => review.changes.filter(isTold);
  const isLost = ({ type }: Change) => type === "approval-lost";
  const change = (review: Review, kind: LineKind) => (it: Change) => changeLine(it, review, kind, language);
  const groups: ReadonlyArray<readonly [keyof typeof WORDS, readonly OutlineLine[]]> = [
    ["lost", all((review) => told(review).filter(isLost).map(change(review, "lost")))],
    [
      "changes",
      all((review) =>
        entryLines(
          told(review).filter((it) => !isLost(it)),
          review,
          language,
        ),
      ),
    ],
    [
      "begins",
      all((review) => review.findings.begins.map((it) => findingLine(it, review, "after", language))),
    ],
    [
      "stops",
      all((review) => review.findings.stops.map((it) => findingLine(it, review, "before", language))),
    ],
    ["impact", all((review) => impactLines(review, language))],
    [
      "budgets",
      all(({ budgets }) =>
        budgets.filter((it) => it.changed).map((it) => plain("budget", sayBudget(it, language, PLAIN))),
      ),
    ],
    ["load", all((review) => review.load.map((it) => plain("load", sayLoad(it, review, language, PLAIN))))],
    [
      "moved",
      all((review) =>
        review.changes.filter(({ type }) => type === "moved-file").map(change(review, "moved")),
      ),
    ],
    ["skipped", all(({ skipped }) => skipped.map((it) => plain("skipped", saySkipped(it, language, PLAIN))))],
  ];
  return groups
    .filter(([, lines]) => lines.length > 0)
    .map(([key, lines]) => ({
      kind: "group",
      text: WORDS[key][language],
      note: String(lines.length),
      lines: cut(lines, language),
    }));
}

function cut(lines: readonly OutlineLine[], language: Language): readonly OutlineLine[] {
  if (lines.length <= MOST) return lines;
  const more = WORDS.more[language].replace("{count}", String(lines.length - MOST));
  return [...lines.slice(0, MOST), plain("more", more)];
}

function plain(kind: LineKind, text: string): OutlineLine {
  return { kind, text, lines: [] };
}

/** Changes of one entry under its name; a single one stands by itself. */
function entryLines(changes: readonly Change[], review: Review, language: Language): readonly OutlineLine[] {
  const entries = new Map<string, Change[]>();
  for (const change of changes) {
    const { kind, id } = change.entity;
    const key = `${kind} ${id ?? ""} ${id === undefined ? ((change.after ?? change.before)?.file.path ?? "") : ""}`;
    const known = entries.get(key);
    if (known === undefined) entries.set(key, [change]);
    else known.push(change);
  }
  return [...entries.values()].map((list) => {
    const lines = list.map((it) => changeLine(it, review, "change", language));
    const [first] = lines as [OutlineLine];
    if (lines.length === 1) return first;
    const { kind } = (list[0] as Change).entity;
    return {
      ...first,
      kind: "entry",
      text: titleOf(list[0] as Change, language),
      note: KIND_NAMES[kind][language],
      lines,
    };
  });
}

function changeLine(change: Change, review: Review, kind: LineKind, language: Language): OutlineLine {
  return {
    kind,
    text: sentenceOf(change, language, PLAIN, review.year),
    review,
    before: placeOf(change.before),
    after: placeOf(change.after),
    lines: [],
  };
}

/** What people call the entry that a change is of. */
function titleOf({ sentence, entity, before, after }: Change, language: Language): string {
  const { subject } = sentence.values;
  const name =
    typeof subject !== "object"
      ? undefined
      : "name" in subject
        ? subject.name
        : "called" in subject
          ? subject.called
          : undefined;
  const otherwise = entity.id ?? (after ?? before)?.file.path ?? KIND_NAMES[entity.kind][language];
  return oneLine((typeof name === "object" ? name[language] : name) ?? otherwise);
}

function findingLine(
  finding: Finding,
  review: Review,
  side: "before" | "after",
  language: Language,
): OutlineLine {
  return {
    kind: side === "before" ? "gone" : finding.severity,
    text: oneLine(finding.message(language)),
    note: finding.rule.id,
    review,
    [side]: { path: finding.file, range: finding.range },
    lines: [],
  };
}

function impactLines({ impact }: Review, language: Language): readonly OutlineLine[] {
  const colon = language === "fr" ? "\u00a0:" : ":";
  return (impact?.changes ?? []).map((it) =>
    plain("impact", oneLine(`${sayPolicyChange(it.change, language)}${colon} ${sayImpact(it, language)}`)),
  );
}

function placeOf(spot: Spot | undefined): OutlinePlace | undefined {
  if (spot === undefined) return undefined;
  const { file, place } = spot;
  const at = (offset: number) => file.source.positionOf(place.piece, offset);
  return { path: file.path, range: { start: at(place.start), end: at(place.end) } };
}
