import type { ToPage } from "../server/preview-messages";
import type { Talk } from "./talk";

/** What has more to tell than the page holds. */
const MORE = "[data-fetch]";
const LOOKED_AT = ":is(:hover, :focus-within)";
/** The pointer rests so long on a card before its details are asked for. Milliseconds. */
const REST_MS = 80;

/** Details of a card come when it gets the focus, or the pointer rests on it: the page itself goes without hundreds of them. */
export class More {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly talk: Talk,
  ) {
    root.addEventListener("focusin", ({ target }) => this.ask(cardOf(target)));
    root.addEventListener("pointerover", ({ target }) => {
      const card = cardOf(target);
      clearTimeout(this.timer);
      if (card !== undefined) this.timer = setTimeout(() => this.ask(card), REST_MS);
    });
  }

  /** The page changed: what was fetched is no longer sure, and what is looked at is fetched anew. */
  refresh(): void {
    for (const details of this.root.querySelectorAll(".card > .details")) {
      const card = cardOf(details);
      if (card?.matches(LOOKED_AT) === false) remove(details);
    }
    for (const { id } of this.root.querySelectorAll(MORE + LOOKED_AT))
      this.talk.say({ type: "more", key: id });
  }

  /** The details stand after the link, where the Tab key and a screen reader go on. */
  show({ key, html }: Extract<ToPage, { readonly type: "more" }>): void {
    const card = document.getElementById(key);
    if (card === null || !card.matches(MORE)) return;
    const old = card.querySelector(":scope > .details");
    // Somebody is in it: it stays until they left.
    if (old?.contains(document.activeElement)) return;
    if (old !== null) remove(old);
    card.insertAdjacentHTML("beforeend", html);
    const details = card.querySelector(":scope > .details");
    if (details === null) return;
    details.id = `${key}--more`;
    card.querySelector(":scope > a")?.setAttribute("aria-details", details.id);
  }

  private ask(card: HTMLElement | undefined): void {
    if (card === undefined || card.querySelector(":scope > .details") !== null) return;
    this.talk.say({ type: "more", key: card.id });
  }
}

function remove(details: Element): void {
  details.parentElement?.querySelector(":scope > a")?.removeAttribute("aria-details");
  details.remove();
}

function cardOf(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>(MORE) ?? undefined) : undefined;
}
