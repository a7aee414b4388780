import { type Finding, sayImpact, sayPolicyChange, Session } from "../rules";
import {
  type Change,
  isTold,
  PLAIN,
  type Review,
  reviewOf,
  sentenceOf,
  type Spot,
  verdictOf,
} from "../review";
import { loadMarkdown } from "../syntax";
import { formatMoney, type Language, parseDay } from "../values";
import { Workspace } from "../workspace";
import { type Diagnostic, diagnosticOf, type DiagnosticRange, type OpenOptions } from "./open";

/** A place in one of the two states. */
export interface DiffPlace {
  readonly file: string;
  readonly range: DiagnosticRange;
}

/** One thing that is otherwise than before, as `diff --format json` prints it. */
export interface DiffChange {
  readonly type: Change["type"];
  readonly entity: { readonly kind: string; readonly id?: string };
  /** Of the later state; of what is gone, of the earlier. */
  readonly file: string;
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
  readonly inherited?: true;
  readonly text: string;
  readonly effects?: ReadonlyArray<{
    readonly entity: { readonly kind: string; readonly id?: string };
    readonly field: string;
    readonly before?: string;
    readonly after?: string;
  }>;
  /** Of a text: word by word. */
  readonly words?: ReadonlyArray<{ readonly kind: "same" | "gone" | "new"; readonly text: string }>;
  readonly places: { readonly before?: DiffPlace; readonly after?: DiffPlace };
}

/** What the two states are to each other, as `diff --format json` prints it. */
export interface Diff {
  readonly schemaVersion: 1;
  readonly base: string;
  readonly head: string;
  readonly verdict: string;
  readonly changes: readonly DiffChange[];
  readonly findings: {
    readonly new: readonly Diagnostic[];
    readonly fixed: readonly Diagnostic[];
    readonly same: number;
  };
  readonly impact: ReadonlyArray<{
    readonly clause: { readonly file: string; readonly id: string; readonly title: string } | null;
    readonly change: string;
    readonly text: string;
    readonly newlyFailing: readonly Diagnostic[];
    readonly newlyPassing: readonly Diagnostic[];
  }>;
  readonly budget: {
    readonly before: string | null;
    readonly after: string | null;
    readonly planned: { readonly before: string | null; readonly after: string | null };
    readonly lines: ReadonlyArray<{
      readonly kind: string;
      readonly id: string;
      readonly before: { readonly budget: string; readonly planned: string } | null;
      readonly after: { readonly budget: string; readonly planned: string } | null;
    }>;
  };
  readonly load: ReadonlyArray<{ readonly person: string; readonly posts: number; readonly minutes: number }>;
  /** What could not be read in one of the states; the rest is compared. */
  readonly skipped: ReadonlyArray<{
    readonly state: "before" | "after";
    readonly file: string;
    readonly reason: string;
  }>;
}

export interface DiffNames {
  readonly language: Language;
  readonly base: string;
  readonly head: string;
}

/** Reviews of the roots that were compared, as plain data; `shown` turns a path of a root into the one that is shown. */
export function diffOf(
  reviewed: ReadonlyArray<{ readonly review: Review; readonly shown: (path: string) => string }>,
  { language, base, head }: DiffNames,
): Diff {
  const first = reviewed[0]?.review;
  const all = <T>(list: (review: Review, shown: (path: string) => string) => readonly T[]): T[] =>
    reviewed.flatMap(({ review, shown }) => list(review, shown));
  const totals = (what: "before" | "after" | "plannedBefore" | "plannedAfter"): string | null => {
    const sums = reviewed.flatMap(({ review }) => review.total[what] ?? []);
    return sums.length === 0 ? null : sums.join(" + ");
  };
  return {
    schemaVersion: 1,
    base,
    head,
    verdict: verdictOf(
      reviewed.map(({ review }) => review),
      language,
    ),
    changes: all(({ changes, year }, shown) => changes.map((it) => changeData(it, language, year, shown))),
    findings: {
      new: all(({ findings }, shown) => findings.begins.map((it) => diagnosticOf(it, language, shown))),
      fixed: all(({ findings }, shown) => findings.stops.map((it) => diagnosticOf(it, language, shown))),
      same: reviewed.reduce((sum, { review }) => sum + review.findings.same, 0),
    },
    impact: all(({ impact }, shown) => {
      const data = (found: readonly Finding[]) => found.map((it) => diagnosticOf(it, language, shown));
      return (impact?.changes ?? []).map((it) => {
        const { clause } = it.change;
        return {
          clause:
            clause === undefined ? null : { file: shown(clause.file), id: clause.id, title: clause.title },
          change: sayPolicyChange(it.change, language),
          text: sayImpact(it, language),
          newlyFailing: data(it.begins),
          newlyPassing: data(it.stops),
        };
      });
    }),
    budget: {
      before: first === undefined ? null : totals("before"),
      after: first === undefined ? null : totals("after"),
      planned: { before: totals("plannedBefore"), after: totals("plannedAfter") },
      lines: all(({ budgets }) =>
        budgets
          .filter((it) => it.changed)
          .map(({ kind, id, before, after }) => ({
            kind,
            id,
            before: useData(before),
            after: useData(after),
          })),
      ),
    },
    load: all(({ load }) => load),
    skipped: all(({ skipped }, shown) =>
      skipped.map(({ side, file, reason }) => ({ state: side, file: shown(file), reason })),
    ),
  };
}

function useData(use: Review["budgets"][number]["before"]): { budget: string; planned: string } | null {
  return use === undefined ? null : { budget: formatMoney(use.budget), planned: formatMoney(use.planned) };
}

function changeData(
  change: Change,
  language: Language,
  year: number,
  shown: (path: string) => string,
): DiffChange {
  const { type, entity, field, was, is, inherited, effects, runs, before, after } = change;
  const place = (spot: Spot | undefined): DiffPlace | undefined =>
    spot === undefined ? undefined : { file: shown(spot.file.path), range: rangeOf(spot) };
  const old = place(before);
  const now = place(after);
  return {
    type,
    entity: refData(entity),
    file: (now ?? old)?.file ?? "",
    ...(field === undefined ? {} : { field }),
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    ...(inherited === undefined ? {} : { inherited }),
    text: isTold(change)
      ? sentenceOf(change, language, PLAIN, year)
      : sentenceOf({ ...change, effects: [] }, language, PLAIN, year),
    ...(effects.length === 0
      ? {}
      : {
          effects: effects.map((it) => ({
            entity: refData(it.entity),
            field: it.field,
            ...(it.before === undefined ? {} : { before: it.before }),
            ...(it.after === undefined ? {} : { after: it.after }),
          })),
        }),
    ...(runs === undefined ? {} : { words: runs }),
    places: { ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) },
  };
}

function refData({ kind, id }: Change["entity"]): DiffChange["entity"] {
  return id === undefined ? { kind } : { kind, id };
}

/** Lines and columns from 1. */
function rangeOf({ file, place }: Spot): DiagnosticRange {
  const start = file.source.positionOf(place.piece, place.start);
  const end = file.source.positionOf(place.piece, place.end);
  return {
    start: { line: start.line + 1, column: start.column + 1 },
    end: { line: end.line + 1, column: end.column + 1 },
  };
}

export interface DiffOptions extends Omit<OpenOptions, "files"> {
  readonly before: OpenOptions["files"];
  readonly after: OpenOptions["files"];
  readonly language?: Language;
}

/** Compares two states of a root, given as texts by path. Throws a `RangeError` when `asOf` is no date. */
export async function diff({
  before,
  after,
  language = "en",
  asOf: date,
  ...options
}: DiffOptions): Promise<Diff> {
  const asOf = parseDay(date);
  if (asOf === undefined) throw new RangeError(`asOf must be a date such as 2027-03-01, not ${date}`);
  const open = async (files: OpenOptions["files"]): Promise<Session> => {
    const paths = Object.keys(files);
    const markdown = paths.some(Workspace.needsMarkdown) ? await loadMarkdown() : undefined;
    const session = new Session({ ...options, asOf, markdown });
    await session.take(paths.map((path) => ({ path, text: files[path] ?? "" })));
    return session;
  };
  const review = await reviewOf(await open(before), await open(after));
  return diffOf([{ review, shown: (path) => path }], { language, base: "before", head: "after" });
}
