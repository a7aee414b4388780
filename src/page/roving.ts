/** The posts of a grid: a month has hundreds, and only one of them is a stop of the Tab key. */
const CARDS = ".card[data-file] > a, .cards > .former > a";

/** By how many posts a key goes on. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Tab reaches one post of the calendar, arrows go from post to post, Home and End to the first and the last. Escape
 * hides the details that a focus or the pointer shows, until it has left.
 */
export class Roving {
  constructor(private readonly root: HTMLElement) {
    root.addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLElement && target.matches(CARDS)) this.choose(target);
    });
    root.addEventListener("keydown", (event) => this.press(event));
    window.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.hideDetails();
    });
    for (const left of ["focusout", "pointerout"] as const) {
      root.addEventListener(left, ({ target }) => {
        if (target instanceof Element) target.closest("[data-quiet]")?.removeAttribute("data-quiet");
      });
    }
  }

  /** Elements came and went. */
  refresh(): void {
    const links = this.links();
    const focused = links.find((link) => link === document.activeElement);
    const chosen =
      focused ?? links.find((link) => link.tabIndex === 0 && link.hasAttribute("tabindex")) ?? links[0];
    for (const link of links) link.tabIndex = link === chosen ? 0 : -1;
  }

  private links(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(CARDS)];
  }

  private choose(chosen: HTMLElement): void {
    for (const link of this.links()) link.tabIndex = link === chosen ? 0 : -1;
  }

  private press(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // A post that is held is moved by the arrows.
    if (!(target instanceof HTMLElement) || !target.matches(CARDS) || target.closest("[data-held]") !== null)
      return;
    const links = this.links();
    const step = STEPS[key];
    const at = step === undefined ? edge(key, links.length) : links.indexOf(target) + step;
    const next = at === undefined ? undefined : links[at];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  private hideDetails(): void {
    const shown = this.root.querySelectorAll(".card:focus-within, .card:hover");
    for (const card of shown) {
      // What is about to be hidden can't keep the focus.
      const link = card.querySelector<HTMLElement>(":scope > a");
      if (card.querySelector(".details")?.contains(document.activeElement) === true) link?.focus();
      card.setAttribute("data-quiet", "");
    }
  }
}

function edge(key: string, count: number): number | undefined {
  return key === "Home" ? 0 : key === "End" ? count - 1 : undefined;
}
