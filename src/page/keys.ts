import { announce } from "./announce";
import { clearDrop, moveTo, placeOf, showDrop } from "./drop";
import { CARD } from "./pointer";
import type { Talk } from "./talk";
import { wordsOf } from "./words";

/** By how many days an arrow moves a post that is held. */
const DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** By how many hours, where the page has a row for each. */
const HOURS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

interface Held {
  readonly card: HTMLElement;
  day: string;
  /** Empty of a post without one. */
  time: string;
}

/**
 * With the focus on a post, `m` takes it up; arrows carry it by days and weeks, in a week by days and hours, Enter puts
 * it down, Escape puts it back. Ctrl+Z takes the last change back.
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
      const { day = "", time = "" } = card.dataset;
      held = { card, day, time };
      card.setAttribute("data-held", "");
      announce(wordsOf(goesByHours(held) ? "heldInWeek" : "held"));
    } else if (DAYS[event.key] !== undefined) {
      event.preventDefault();
      carry(held, event.key);
      showDrop(held.card, toOf(held), cellOf(root, held), talk);
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

function goesByHours({ card, time }: Held): boolean {
  return time !== "" && card.closest("[data-drop-time]") !== null;
}

function carry(held: Held, key: string): void {
  const hours = goesByHours(held) ? HOURS[key] : undefined;
  if (hours === undefined) held.day = dayAfter(held.day, DAYS[key] ?? 0);
  else {
    const [hour = 0, minute = 0] = held.time.split(":").map(Number);
    // Beyond midnight it is another day.
    const later = hour + hours;
    held.day = dayAfter(held.day, Math.floor(later / 24));
    held.time = `${two((later + 24) % 24)}:${two(minute)}`;
  }
}

/** The cell that it would go into, where the page shows it. */
function cellOf(root: HTMLElement, held: Held): Element | null {
  const day = `[data-drop-day="${held.day}"]`;
  const hour = goesByHours(held)
    ? `[data-drop-time="${held.time.slice(0, 2)}:00"]`
    : ":not([data-drop-time])";
  return root.querySelector(day + hour);
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}

function toOf({ day, time }: Held): string {
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
