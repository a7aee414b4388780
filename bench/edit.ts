// Run in a process of its own: `edit.ts FOLDER CALENDAR`. Prints what one edit costs as JSON.
import { REGISTERS } from "./corpus";
import { loadLibrary, readFiles } from "./library";
import { median } from "./measure";

/** Times in milliseconds. */
export interface EditFigures {
  /** Reading and checking everything from nothing, once the code is warm. */
  readonly fresh: number;
  /** One character changed in the middle, until all findings are there. */
  readonly edit: number;
  readonly slowest: number;
  readonly findings: number;
}

async function main(folder: string, calendar: string): Promise<EditFigures> {
  const library = await loadLibrary();
  const files = readFiles(folder, [...Object.keys(REGISTERS), calendar]);
  const text = files.get(calendar) ?? "";
  const fresh: number[] = [];
  let open = await library.open(files);
  let findings = open.countFindings();
  // A small file is read more often, until its code is as warm as a large one's.
  const repeats = Math.max(3, Math.min(20, Math.round(4_000_000 / text.length)));
  for (let repeat = 0; repeat < repeats; repeat++) {
    const begin = performance.now();
    open = await library.open(files);
    findings = open.countFindings();
    fresh.push(performance.now() - begin);
  }
  // A letter of a title: what is typed there changes the post and no reference.
  const at = text.indexOf(", n° ", text.length >> 1) - 1;
  const edits: number[] = [];
  for (let repeat = 0; repeat < 200; repeat++) {
    const letter = repeat % 2 === 0 ? "x" : "y";
    const begin = performance.now();
    open.edit(calendar, at, at + 1, letter);
    const now = open.countFindings();
    edits.push(performance.now() - begin);
    if (now !== findings) throw new Error(`${now} findings after an edit, ${findings} before`);
  }
  // The first edits find cold code.
  const warm = edits.slice(50);
  return { fresh: median(fresh), edit: median(warm), slowest: Math.max(...warm), findings };
}

main(process.argv[2] as string, process.argv[3] as string).then(
  (figures) => console.log(JSON.stringify(figures)),
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = 1;
  },
);
