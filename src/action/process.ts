import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { Inputs } from "./inputs";

/** Statuses of the command: something was found, it could not work. */
export const FOUND = 1;
const WRONG_USE = 2;

export interface Ran {
  readonly status: number;
  readonly out: string;
}

const MOST_OUTPUT = 512 * 1024 * 1024;

/** Runs the command that stands beside this file. Its faults go to the log. */
export function command(args: readonly string[], cwd?: string): Ran {
  const { status, stdout } = spawnSync(process.execPath, [join(__dirname, "cli.js"), ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { status: status ?? WRONG_USE, out: stdout ?? "" };
}

/** Runs Git without the hooks of the repository. */
export function git(args: readonly string[], cwd?: string): Ran {
  const { status, stdout } = spawnSync("git", ["-c", "core.hooksPath=/dev/null", ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return { status: status ?? WRONG_USE, out: stdout ?? "" };
}

/** Whether a commit is here, if need be after it was fetched. */
export function hasCommit(commit: string): boolean {
  const isHere = () => git(["cat-file", "-e", `${commit}^{commit}`]).status === 0;
  // A checkout of one commit alone does not hold others.
  return isHere() || (git(["fetch", "--quiet", "--depth=1", "origin", commit]).status === 0 && isHere());
}

export function languageFlag({ lang }: Inputs): readonly string[] {
  return lang === "" ? [] : ["--lang", lang];
}

/** The day that is taken for today, where the workflow says one. */
export function dayFlag({ flags }: Inputs): readonly string[] {
  const at = flags.indexOf("--as-of");
  return at < 0 ? [] : flags.slice(at, at + 2);
}

/** Outputs are read from a file; what stands in them is ours, of one line. */
export function output({ outputFile }: Inputs, name: string, value: string): void {
  if (outputFile !== "") appendFileSync(outputFile, `${name}=${value.replace(/[\r\n]/g, " ")}\n`);
}

/** Adds to the summary of the job. */
export function summarise({ summaryFile }: Inputs, text: string): void {
  if (summaryFile !== "") appendFileSync(summaryFile, `\n${text}`);
}

export function notice(text: string): void {
  process.stdout.write(
    `::notice title=Social Policy::${text.replaceAll("%", "%25").replace(/[\r\n]+/g, "%0A")}\n`,
  );
}
