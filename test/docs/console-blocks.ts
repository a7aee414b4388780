import { type Fence, fencesOf } from "./pages";

/** What a guide does, in order: it shows a file, or a command with its output. */
export type Shown =
  | { readonly kind: "file"; readonly name: string; readonly fence: Fence }
  | {
      readonly kind: "command";
      readonly args: readonly string[];
      readonly output: string;
      readonly fence: Fence;
    };

const COMMAND = /^\$ (?:social-policy|node dist\/cli\.js) (.+)\n/;

/** The files and commands of a page: blocks with `file=NAME`, and `console` blocks of our command. */
export function shownIn(text: string): Shown[] {
  return fencesOf(text).flatMap((fence): Shown[] => {
    const name = /(?:^|\s)file=(\S+)/.exec(fence.info)?.[1];
    if (name !== undefined) return [{ kind: "file", name, fence }];
    if (fence.info !== "console") return [];
    const command = COMMAND.exec(fence.text);
    if (command === null) throw new Error(`A console block begins with our command: ${fence.text}`);
    const args = (command[1] ?? "").split(" ");
    return [{ kind: "command", args, output: fence.text.slice(command[0].length), fence }];
  });
}

/** The page with other outputs, each ending with a line end, in the places of the commands' own. */
export function withOutputs(text: string, outputs: ReadonlyMap<Fence, string>): string {
  const lines = text.split("\n");
  for (const [{ line, end }, output] of [...outputs].reverse()) {
    // The opening marks and the command stay.
    lines.splice(line + 2, end - line - 2, ...output.split("\n").slice(0, -1));
  }
  return lines.join("\n");
}
