import { diffOf } from "../library";
import type { DiffReport } from "./diff";
import { writeOut } from "./output";

/** Prints what differs as `diff-output.schema.json` describes it; lines and columns count from 1. */
export function print({ base, head, reviewed, language }: DiffReport): void {
  const data = diffOf(
    reviewed.map(({ review, states }) => ({ review, shown: states.shown })),
    { language, base, head },
  );
  // In the log of a build machine a text must not read as a command of its own.
  writeOut(`${JSON.stringify(data, null, 2).replace(/##(?=\[|vso\[)/gi, "#\\u0023")}\n`);
}
