import type { FromPage, PreviewChange, ToPage } from "../server/preview-messages";

/** How the page's parts speak to the panel. */
export interface Talk {
  say(message: FromPage): void;
  /** What is shown now. */
  state(): unknown;
}

export type Tried = Extract<ToPage, { readonly type: "tried" }>;

const waiting = new Map<number, (tried: Tried) => void>();
let last = 0;

/** Asks what a change would bring, without doing it. Only the answer to the last question is given. */
export function tryChange(talk: Talk, change: PreviewChange, answer: (tried: Tried) => void): void {
  waiting.clear();
  last++;
  waiting.set(last, answer);
  talk.say({ type: "try", change, ticket: last });
}

export function answerTry(tried: Tried): void {
  const answer = waiting.get(tried.ticket);
  waiting.delete(tried.ticket);
  answer?.(tried);
}
