import type { Language } from "../values";

/** `social-policy help [COMMAND]`: status 0, or 2 when no command was given. */
export function help(_args: readonly string[], missing: boolean, _asked?: Language): number {
  return missing ? 2 : 0;
}

/** Answers a command that does not exist. */
export function unknownCommand(name: string): number {
  process.stderr.write(`social-policy: ${name}\n`);
  return 2;
}
