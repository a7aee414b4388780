import { RE2JS } from "re2js";
import { remembered } from "./remembered";
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
    const find = remembered((text) => compiled.matcher(text).find());
    return (run, text) => {
      spend(run, Math.ceil((text.length * size) / 128));
      return find(text);
    };
  } catch {
    return undefined;
  }
}
