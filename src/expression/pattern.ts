import { RE2JS } from "re2js";
import { type Run, spend } from "./run";

/** A pattern may grow to so many instructions. */
const LARGEST = 2_000;

/** A pattern that takes time in proportion to the text, whatever it is; undefined of one that is none or too large. */
export function compilePattern(pattern: string): ((run: Run, text: string) => boolean) | undefined {
  if (pattern.length > 500) return undefined;
  try {
    const compiled = RE2JS.compile(pattern);
    const size = compiled.programSize();
    if (size > LARGEST) return undefined;
    let last: string | undefined;
    let found = false;
    return (run, text) => {
      spend(run, Math.ceil((text.length * size) / 128));
      // While one types elsewhere in a post, its text stays the same.
      if (text !== last) {
        found = compiled.matcher(text).find();
        last = text;
      }
      return found;
    };
  } catch {
    return undefined;
  }
}
