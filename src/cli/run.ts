import { writeError, writeOut } from "./output";
/** Exit statuses (docs: command line). */
export const OK = 0;
export const FOUND = 1;
export const WRONG_USE = 2;

/** Runs a command; sets the process's exit status. Faults are one line on standard error, never a trace. Ctrl-C ends the process by its signal (130 in a shell), also in the midst of work. */
export async function runCommand(args: readonly string[], version: string): Promise<void> {
  try {
    process.exitCode = await choose(args, version);
  } catch (error) {
    const { explainFault } = await import("./faults");
    writeError(`social-policy: ${explainFault(error)}\n`);
    process.exitCode = WRONG_USE;
  }
}

async function choose(args: readonly string[], version: string): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === "--help" || command === "-h" || command === "help") {
    return (await import("./help")).help(rest, command === undefined);
  }
  if (command === "--version") {
    writeOut(`${version}\n`);
    return OK;
  }
  switch (command) {
    case "check":
      return (await import("./check")).check(rest);
    case "rules":
      return (await import("./rules")).rules(rest);
    case "explain":
      return (await import("./explain")).explain(rest);
    case "schema":
      return (await import("./schema")).schema(rest);
    case "diff":
      return (await import("./diff")).diff(rest);
    case "preview":
      return (await import("./preview")).preview(rest);
    case "import":
      return (await import("./import")).importFiles(rest);
    case "export":
      return (await import("./export")).exportPosts(rest);
    case "approve":
      return (await import("./approve")).approve(rest);
    case "agenda":
      return (await import("./agenda")).agenda(rest);
    case "report":
      return (await import("./month-report")).monthlyReport(rest);
    case "codeowners":
      return (await import("./codeowners")).codeowners(rest);
    case "new":
      return (await import("./new")).newThing(rest);
    case "merge":
      return (await import("./merge")).merge(rest);
    case "impact":
      return (await import("./impact")).impact(rest);
    case "init":
      return (await import("./init")).init(rest);
    case "lsp":
      return (await import("./lsp")).lsp(rest);
    default:
      return (await import("./help")).unknownCommand(command, rest);
  }
}
