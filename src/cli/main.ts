// What the command `social-policy` does, once `boot` has started it. Each command is loaded when it is asked for: `--version` loads nothing.
import { runCommand } from "./run";

declare const VERSION: string;

// A reader that closes the pipe (`| head`) has seen enough; that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
}

const args = process.argv.slice(2);
if (args[0] === "--version" || args[0] === "-v") process.stdout.write(`${VERSION}\n`);
else void runCommand(args, VERSION);
