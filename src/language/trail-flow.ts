import { type Frame, newFrame, unquoted } from "./trail-frame";
import { endsAt, isBlankAt, isBreakAt, nextLine, quotedEnd } from "./trail-lines";
import type { Walk } from "./trail-walk";

/** What comes next in braces or brackets. */
type Next = "key" | "colon" | "value" | "comma";

/**
 * Goes through braces or brackets from the opening one on, and gives where they end. Those that are never closed
 * end before the first line that stands no further right than the key they belong to.
 */
export function walkFlow(walk: Walk, from: number): number {
  return new FlowWalk(walk).run(from);
}

class FlowWalk {
  private readonly text: string;
  private readonly base: number;
  private readonly column: number;
  private readonly nexts: Next[] = [];
  private at = 0;

  constructor(private readonly walk: Walk) {
    this.text = walk.text;
    this.base = walk.frames.length;
    this.column = walk.blockColumn();
  }

  run(from: number): number {
    const { text, walk } = this;
    if (walk.isIn(from, from)) walk.hit({ role: "none", word: { start: from, end: from } });
    this.at = from;
    this.open();
    while (walk.frames.length > this.base) {
      if (!this.gap()) break;
      const char = text[this.at] ?? "";
      if (char === "{" || char === "[") this.open();
      else if (char === "}" || char === "]") this.close();
      else if (char === ",") this.comma();
      else if (char === ":" && this.next === "colon") this.colon();
      else this.token();
    }
    walk.frames.length = this.base;
    return this.at;
  }

  private get next(): Next {
    return this.nexts[this.nexts.length - 1] ?? "comma";
  }

  private set next(next: Next) {
    this.nexts[this.nexts.length - 1] = next;
  }

  private open(): void {
    const isMap = this.text[this.at] === "{";
    this.walk.push(newFrame(isMap ? "map" : "seq", this.column, true));
    this.nexts.push(isMap ? "key" : "value");
    this.at++;
  }

  private close(): void {
    this.walk.frames.pop();
    this.nexts.pop();
    if (this.nexts.length > 0) this.next = "comma";
    this.at++;
  }

  private comma(): void {
    const frame = this.top();
    if (frame.kind === "seq") frame.index++;
    frame.key = frame.kind === "seq" ? undefined : frame.key;
    this.next = frame.kind === "map" ? "key" : "value";
    this.at++;
  }

  private colon(): void {
    this.next = "value";
    this.at++;
    const { offset } = this.walk;
    const isGlued = offset === this.at && !isBlankAt(this.text, this.at);
    if (isGlued && this.walk.isIn(offset, offset) && /[\s,}\]]|^$/.test(this.text[this.at] ?? ""))
      this.walk.hit({ role: "value", word: { start: offset, end: offset }, glued: true });
  }

  private top(): Frame {
    return this.walk.frames[this.walk.frames.length - 1] as Frame;
  }

  /** Space, comments and line ends up to the next sign; false where the braces end without being closed. */
  private gap(): boolean {
    const { text } = this;
    let start = this.at;
    for (;;) {
      while (isBlankAt(text, this.at)) this.at++;
      if (
        text[this.at] === "#" &&
        (this.at === 0 || isBlankAt(text, this.at - 1) || isBreakAt(text, this.at - 1))
      ) {
        this.empty(start, this.at);
        start = this.at + 1;
        while (this.at < text.length && !isBreakAt(text, this.at)) this.at++;
        if (this.walk.isIn(start, this.at))
          this.walk.hit({ role: "comment", word: { start: this.walk.offset, end: this.walk.offset } });
        start = this.at;
      }
      if (this.at >= text.length) {
        this.empty(start, text.length);
        return false;
      }
      if (!isBreakAt(text, this.at)) break;
      const next = nextLine(text, this.at);
      if (endsAt(text, next, this.column)) {
        this.empty(start, this.at);
        return false;
      }
      this.at = next;
    }
    this.empty(start, this.at);
    return true;
  }

  /** A stretch where nothing stands: something may be begun there. */
  private empty(start: number, end: number): void {
    const { walk } = this;
    if (!walk.isIn(start, end)) return;
    const word = { start: walk.offset, end: walk.offset };
    // A sign that follows at once has its own say.
    const { next } = this;
    if (next === "key" && (walk.offset < end || this.isClosing(end))) walk.hit({ role: "key", word });
    else if (next === "value" && (walk.offset < end || this.isClosing(end)))
      walk.hit({ role: this.top().kind === "map" ? "value" : "start", word });
    else if (walk.offset < end || this.isClosing(end)) walk.hit({ role: "none", word });
  }

  private isClosing(at: number): boolean {
    return at >= this.text.length || isBreakAt(this.text, at) || "}],#".includes(this.text[at] ?? "");
  }

  private token(): void {
    const { text, walk, next } = this;
    const start = this.at;
    const first = text[start];
    const quoted = first === '"' || first === "'";
    const end = quoted ? quotedEnd(text, start, this.column) : this.plainEnd(start);
    this.at = Math.max(end, start + 1);
    const style = first === '"' ? "double" : first === "'" ? "single" : "plain";
    const word = { start, end };
    if (next === "key") {
      const frame = this.top();
      const key = { text: unquoted(text.slice(start, end)), start, end };
      frame.key = key;
      frame.keys.push(key);
      this.next = "colon";
      if (walk.isIn(start, end))
        walk.hit({ role: "key", word, hasColon: /^\s*:/.test(text.slice(end, end + 8)) });
      return;
    }
    if (next === "value") {
      this.next = "comma";
      if (walk.isIn(start, end)) walk.hit({ role: "value", word, style });
      // What is typed next still belongs to the value: `500 CAD`.
      else if (!quoted && walk.isIn(end, walk.offset) && text.slice(end, walk.offset).trim() === "")
        if (!/[\r\n]/.test(text.slice(end, walk.offset)))
          walk.hit({ role: "value", word: { start, end: walk.offset } });
      return;
    }
    if (walk.isIn(start, end)) walk.hit({ role: "none", word: { start: walk.offset, end: walk.offset } });
  }

  private plainEnd(start: number): number {
    const { text } = this;
    let at = start;
    for (; at < text.length && !isBreakAt(text, at); at++) {
      const char = text[at] as string;
      if (",[]{}".includes(char)) break;
      if (char === ":" && (at + 1 >= text.length || /[\s,[\]{}]/.test(text[at + 1] as string))) break;
      if (char === "#" && at > start && isBlankAt(text, at - 1)) break;
    }
    while (at > start && isBlankAt(text, at - 1)) at--;
    return at;
  }
}
