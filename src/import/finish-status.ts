import { foldWord, parseDay } from "../values";
import { type Context, countIn } from "./context";
import type { Draft } from "./draft";
import { isLadderStatus, readApproval, readStatus, rungOf, type StatusReading, statusWord } from "./statuses";
import type { LadderStatus } from "./status-words";

/** Reads the statuses of a file, by word and by what the row says beside. */
export class Statuses {
  private readonly byText = new Map<string, StatusReading>();
  private readonly answers: ReadonlyMap<string, LadderStatus>;
  private readonly today: number;
  /** Words and what they were read as. */
  readonly read = new Map<string, { readonly word: string; readonly status: string; count: number }>();
  /** Whether some row says in another word that it has appeared: then `done` is not that. */
  private otherPublished = false;

  constructor(private readonly context: Context) {
    this.answers = new Map(
      Object.entries(context.answers.statuses ?? {}).flatMap(([word, status]) =>
        isLadderStatus(status) ? [[keyOf(word), status] as const] : [],
      ),
    );
    this.today = parseDay(context.around.asOf) ?? Number.POSITIVE_INFINITY;
  }

  /** Looks at the words of a column before its rows are read. */
  lookAt(cells: Iterable<string>): void {
    for (const text of cells)
      if (text !== "" && this.of(text).status === "published") this.otherPublished = true;
  }

  /** The answer to a word, for a question that is answered. */
  answerTo(word: string): LadderStatus | undefined {
    return this.answers.get(keyOf(word));
  }

  /** Sets the status of a post whose cells are all read. */
  finish(draft: Draft, row: number): void {
    const approval = draft.approvalCell === undefined ? undefined : this.approval(draft.approvalCell[1]);
    if (draft.statusCell === undefined) {
      if (approval?.status !== undefined && !draft.values.has("status"))
        draft.values.set("status", approval.status);
      return;
    }
    const [label, text] = draft.statusCell;
    const status = this.statusOf(draft, text, row);
    if (status !== undefined) {
      draft.values.set("status", status);
      this.count(text, status);
    }
    // With marks of Markdown the cell is kept already, as the file writes it.
    if (status !== text.toLowerCase() && draft.original?.[label] === undefined) draft.keep(label, text);
    if (status !== undefined && approval !== undefined && disagrees(status, approval.state))
      this.context.findings.note("statuses-disagree", "warning", row, {
        sample: `${text} / ${draft.approvalCell?.[1]}`,
      });
  }

  private count(word: string, status: string): void {
    const first = this.read.get(word);
    // A word such as `done` can be read in two ways.
    const known =
      first === undefined || first.status === status ? first : this.read.get(`${word}\n${status}`);
    if (known !== undefined) known.count += 1;
    else this.read.set(first === undefined ? word : `${word}\n${status}`, { word, status, count: 1 });
  }

  private of(text: string): StatusReading {
    let reading = this.byText.get(text);
    if (reading === undefined) {
      reading = readStatus(text);
      this.byText.set(text, reading);
    }
    return reading;
  }

  private statusOf(draft: Draft, text: string, row: number): LadderStatus | undefined {
    const reading = this.of(text);
    const { status, word, double, hintOnly, postponed, like } = reading;
    const answer =
      this.answers.size === 0 ? undefined : (this.answers.get(word) ?? this.answers.get(keyOf(text)));
    const { statusWords, findings } = this.context;
    if (postponed) {
      findings.note("postponed", "warning", row);
      countIn(statusWords, word, row, { text, kind: "postponed" });
      return answer;
    }
    if (double) {
      if (answer === undefined && !this.otherPublished && this.hasAppeared(draft)) return "published";
      countIn(statusWords, word, row, { text, kind: "double" });
      return answer;
    }
    if (answer !== undefined) {
      if (status === undefined) countIn(statusWords, word, row, { text, kind: "unknown" });
      return answer;
    }
    if (hintOnly) {
      findings.note("status-hint", "info", row, { sample: text });
      return undefined;
    }
    if (status === undefined)
      countIn(statusWords, word, row, { text, kind: "unknown", ...(like === undefined ? {} : { like }) });
    return status;
  }

  private hasAppeared({ values, day }: Draft): boolean {
    return values.has("results") || (day !== undefined && day < this.today);
  }

  private approval(text: string): {
    readonly status: LadderStatus | undefined;
    readonly state: string | undefined;
  } {
    const state = readApproval(text);
    if (state === "approved") return { status: "approved", state };
    if (state === "pending") return { status: "review", state };
    if (state === "changes" || state === "rejected") return { status: "drafting", state };
    // « À valider » in a column of approvals says the same as in one of statuses.
    return { status: this.of(text).status, state };
  }
}

/** A post beyond its approval, or an approval of what is not written yet. */
function disagrees(status: LadderStatus, state: string | undefined): boolean {
  const rung = rungOf(status);
  if (state === undefined || rung < 0) return false;
  return state === "approved" ? rung < rungOf("review") : rung >= rungOf("approved");
}

function keyOf(word: string): string {
  return foldWord(statusWord(word) || word.trim()).replace(/-/g, " ");
}
