import { announce } from "./announce";
import { clearDrop, moveTo, placeOf, showDrop } from "./drop";
import { CARD } from "./pointer";
import type { Talk } from "./talk";
import { wordsOf } from "./words";

/** By how many days an arrow moves a post that is held. */
const DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface Held {
  readonly card: HTMLElement;
  day: string;
}

/**
 * With the focus on a post, `m` takes it up; arrows carry it by days and weeks, Enter puts it down, Escape puts it
 * back. Ctrl+Z takes the last change back.
 */
export function followKeys(root: HTMLElement, talk: Talk): void {
  let held: Held | undefined;
  const letGo = (): void => {
    held?.card.removeAttribute("data-held");
    clearDrop();
    held = undefined;
  };
  root.addEventListener("focusout", () => held !== undefined && letGo());
  // Also with the focus on nothing: what had it may be gone.
  window.addEventListener("keydown", (event) => {
    if (isWriting(event.target)) return;
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>(CARD) : null;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
      event.preventDefault();
      talk.say({ type: "undo" });
    } else if (held === undefined) {
      if (event.key !== "m" || card === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      held = { card, day: card.dataset.day ?? "" };
      card.setAttribute("data-held", "");
      announce(wordsOf("held"));
    } else if (DAYS[event.key] !== undefined) {
      event.preventDefault();
      held.day = dayAfter(held.day, DAYS[event.key] ?? 0);
      const cell = root.querySelector(`[data-drop-day="${held.day}"]:not([data-drop-time])`);
      showDrop(held.card, toOf(held), cell, talk);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const to = toOf(held);
      const change = to === placeOf(held.card) ? undefined : moveTo(held.card, to);
      letGo();
      if (change !== undefined) talk.say({ type: "change", change });
    } else if (event.key === "Escape") {
      event.preventDefault();
      letGo();
      announce(wordsOf("putBack"));
    }
  });
}

function toOf({ card, day }: Held): string {
  const { time = "" } = card.dataset;
  return time === "" ? day : `${day}T${time}`;
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input,select,textarea,dialog") !== null;
}
