import type { PreviewChange } from "../server/preview-messages";
import { announce } from "./announce";
import { wordsOf } from "./words";
import { type Talk, type Tried, tryChange } from "./talk";
import { targetOf } from "./target";

/** Where a post that is held may be put. */
export interface Drop {
  readonly element: HTMLElement;
  /** `2027-03-04`, or with a time. */
  readonly to: string;
}

/** The day, and in a week the hour, that an element stands for. A post that is moved by days keeps its time. */
export function dropOf(element: Element | null, card: HTMLElement): Drop | undefined {
  const cell = element?.closest<HTMLElement>("[data-drop-day]") ?? undefined;
  const day = cell?.dataset.dropDay;
  if (cell === undefined || day === undefined) return undefined;
  const time = cell.dataset.dropTime ?? card.dataset.time;
  return { element: cell, to: time === undefined || time === "" ? day : `${day}T${time}` };
}

/** Where the post stands now. */
export function placeOf(card: HTMLElement): string {
  const { day = "", time = "" } = card.dataset;
  return time === "" ? day : `${day}T${time}`;
}

export function moveTo(card: HTMLElement, to: string): PreviewChange | undefined {
  const target = targetOf(card);
  return target === undefined ? undefined : { do: "move", target, to };
}

/** Marks where the post would go, and says what that would bring before it is put down. */
export function showDrop(card: HTMLElement, to: string, element: Element | null, talk: Talk): void {
  clearDrop();
  element?.setAttribute("data-drop", "");
  const change = moveTo(card, to);
  if (change === undefined) return;
  tryChange(talk, change, (tried) => {
    // Put down or put back in the meantime.
    if (!card.hasAttribute("data-held")) return;
    element?.setAttribute("data-drop", isGood(tried) ? "good" : "warned");
    announce(sayTried(tried));
  });
}

function isGood({ refused, brings }: Tried): boolean {
  return refused === undefined && brings.length === 0;
}

/** What a change would come to, as one text. */
export function sayTried({ where, refused, brings, mends }: Tried): string {
  const lines = refused === undefined ? [...brings, ...mends.map((it) => wordsOf("mends", it))] : [refused];
  return [`${where}.`, ...lines].join(" ");
}

export function clearDrop(): void {
  for (const element of document.querySelectorAll("[data-drop]")) element.removeAttribute("data-drop");
}
