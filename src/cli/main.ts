// What the command `social-policy` does, once `boot` has started it. Each command is loaded when it is asked for:
// `--version` loads nothing.
import { writeOut } from "./output";
import { runCommand } from "./run";

declare const VERSION: string;

const args = process.argv.slice(2);
if (args[0] === "--version" || args[0] === "-v") writeOut(`${VERSION}\n`);
else void runCommand(args, VERSION);
