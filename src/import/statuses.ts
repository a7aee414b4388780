import { foldWord, nearest } from "../values";
import {
  APPROVAL_WORDS,
  DOUBLE_WORDS,
  ENGLISH_STATUSES,
  FRENCH_STATUSES,
  LADDER,
  type LadderStatus,
  POSTPONED,
} from "./status-words";

/** What a cell of a status column says. */
export interface StatusReading {
  /** Undefined: nobody can know, and a person is asked. */
  readonly status: LadderStatus | undefined;
  /** The word that decided, folded: what answers are keyed by. */
  readonly word: string;
  /** `done`: published or approved, which the rows decide. */
  readonly double?: true;
  /** The post waits for a new date. */
  readonly postponed?: true;
  /** Nothing but marks or emoji: no word at all. */
  readonly hintOnly?: true;
  /** The status that the word looks like. */
  readonly like?: LadderStatus;
}

const BY_WORD = new Map<string, LadderStatus>();
for (const table of [ENGLISH_STATUSES, FRENCH_STATUSES])
  for (const [status, words] of Object.entries(table))
    for (const word of words) BY_WORD.set(word, status as LadderStatus);
for (const status of LADDER) BY_WORD.set(status.replace("-", " "), status);
BY_WORD.set("postponed", "cancelled");
BY_WORD.set("rescheduled", "cancelled");

const APPROVALS = new Map<string, keyof typeof APPROVAL_WORDS>();
for (const [state, words] of Object.entries(APPROVAL_WORDS))
  for (const word of words) APPROVALS.set(word, state as keyof typeof APPROVAL_WORDS);

/** The words of a status without emoji, marks of Markdown and what follows the first group of words. */
export function statusWord(text: string): string {
  return foldWord(text)
    .replace(/[’`]/g, "'")
    .replace(/\p{Extended_Pictographic}|\ufe0f|\u200d|[*~]/gu, " ")
    .replace(/[_\s\u00a0\u202f]+/g, " ")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();
}

/** The first group of words: up to a comma, a dash, a colon, a parenthesis. */
function firstGroup(word: string): string {
  return word.replace(/\s*(?:[,;:(/|·—–\n]|\s-\s|\.\s|\.$).*$/s, "").trim();
}

/** What a status cell says by its words alone. */
export function readStatus(text: string): StatusReading {
  const whole = statusWord(text);
  const word = firstGroup(whole).replace(/-/g, " ");
  if (word === "") return { status: undefined, word: text.trim(), hintOnly: true };
  if (DOUBLE_WORDS.has(word)) return { status: undefined, word, double: true };
  const found = BY_WORD.get(word) ?? dated(word) ?? BY_WORD.get(whole) ?? afterHint(word);
  if (found !== undefined)
    return {
      status: found,
      word,
      ...(POSTPONED.has(word.split(" ")[0] as string) ? { postponed: true } : {}),
    };
  const like = word.length < 4 ? undefined : nearest(word, BY_WORD.keys());
  return {
    status: undefined,
    word,
    ...(like === undefined ? {} : { like: BY_WORD.get(like) as LadderStatus }),
  };
}

/** « publié le 5 oct. », "published on May 3". */
function dated(word: string): LadderStatus | undefined {
  const first = /^(\S+(?: \S+)?) (?:le|on|au|du|par|by)\b/.exec(word)?.[1];
  return first === undefined ? undefined : BY_WORD.get(first);
}

/** « visuel à faire »: what is said of a part. */
function afterHint(word: string): LadderStatus | undefined {
  const last = /(?:^|\s)((?:a|en) \S+)$/.exec(word)?.[1];
  return last === undefined ? undefined : BY_WORD.get(last);
}

/** Whether a cell looks like a status. */
export function isStatusText(text: string): boolean {
  const { status, double } = readStatus(text);
  return status !== undefined || double === true;
}

/** What an approval-only column says; undefined for other words, such as a name or a date. */
export function readApproval(text: string): "approved" | "pending" | "changes" | "rejected" | undefined {
  const word = firstGroup(statusWord(text)).replace(/-/g, " ");
  if (word === "" && /[✅✔☑]/u.test(text)) return "approved";
  return APPROVALS.get(word);
}

/** Whether this is a status of ours. */
export function isLadderStatus(text: string): text is LadderStatus {
  return (LADDER as readonly string[]).includes(text);
}

/** The place on the ladder; the states beside it have none. */
export function rungOf(status: LadderStatus): number {
  const rung = LADDER.indexOf(status);
  return rung > LADDER.indexOf("published") ? -1 : rung;
}
