/** A stretch of a text: in both states, in the earlier alone, or in the later alone. */
export interface Run {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Longer middles, in pairs of words, are told as one text in place of another. */
const MOST_PAIRS = 4_000_000;

/** What was taken out of a text and put into it, word by word; joined, the runs that are not `new` are the earlier text. */
export function wordRuns(before: string, after: string): readonly Run[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const runs: Run[] = [];
  add(runs, "same", a.slice(0, start).join(""));
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), runs);
  add(runs, "same", a.slice(a.length - end).join(""));
  return mergeBroken(runs);
}

/** Words with the space after them: a changed word is told whole. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}_'’-]+|[^\s\p{L}\p{N}\p{M}_'’-]/gu) ?? [];
}

function middle(a: readonly string[], b: readonly string[], runs: Run[]): void {
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_PAIRS) {
    add(runs, "gone", a.join(""));
    add(runs, "new", b.join(""));
    return;
  }
  // Longest common subsequence: lengths of what is common from each pair of places on.
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i] === b[j]
          ? (common[(i + 1) * width + j + 1] as number) + 1
          : Math.max(common[(i + 1) * width + j] as number, common[i * width + j + 1] as number);
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add(runs, "same", a[i] as string);
      i++;
      j++;
    } else if (
      j >= b.length ||
      (i < a.length && (common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number))
    ) {
      add(runs, "gone", a[i++] as string);
    } else add(runs, "new", b[j++] as string);
  }
}

function add(runs: Run[], kind: Run["kind"], text: string): void {
  if (text === "") return;
  const last = runs[runs.length - 1];
  if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
  else runs.push({ kind, text });
}

/** Changes with nothing but space between them are one: a sentence that is new reads as one. */
function mergeBroken(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  let gone = "";
  let fresh = "";
  const flush = (): void => {
    add(merged, "gone", gone);
    add(merged, "new", fresh);
    gone = "";
    fresh = "";
  };
  runs.forEach((run, index) => {
    if (run.kind === "gone") gone += run.text;
    else if (run.kind === "new") fresh += run.text;
    else if (index > 0 && index < runs.length - 1 && run.text.trim() === "" && gone !== "" && fresh !== "") {
      gone += run.text;
      fresh += run.text;
    } else {
      flush();
      add(merged, "same", run.text);
    }
  });
  flush();
  return merged;
}
