/** Scrolling rests so long before it is remembered. Milliseconds. */
const REST_MS = 300;

/** Keeps how far down a page is: VS Code builds a panel anew when it was hidden, and after a reload. */
export class Scroll {
  private wanted: number | undefined;
  private state: unknown;

  constructor(
    kept: unknown,
    private readonly keep: (state: unknown) => void,
  ) {
    this.state = kept;
    this.wanted = scrollIn(kept);
    let timer: ReturnType<typeof setTimeout> | undefined;
    window.addEventListener("scroll", () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.remember(), REST_MS);
    });
  }

  /** A page is there: the first one goes down to where it was. */
  shown(state: unknown): void {
    this.state = state;
    if (this.wanted !== undefined) window.scrollTo(0, this.wanted);
    this.wanted = undefined;
    this.remember();
  }

  private remember(): void {
    if (typeof this.state !== "object" || this.state === null) return;
    this.keep({ ...this.state, scroll: Math.round(window.scrollY) });
  }
}

function scrollIn(kept: unknown): number | undefined {
  if (typeof kept !== "object" || kept === null || !("scroll" in kept)) return undefined;
  return typeof kept.scroll === "number" ? kept.scroll : undefined;
}

/** What a page showed, without how far down it was. */
export function stateIn(kept: unknown): unknown {
  if (typeof kept !== "object" || kept === null) return kept;
  const { scroll: _, ...state } = kept as Readonly<Record<string, unknown>>;
  return state;
}
