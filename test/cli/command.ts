import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");

/** What one run of the command line gave. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

let command: string | undefined;

/** The built command line; built first where it is older than its sources. `SOCIAL_POLICY_CLI` names another. */
export function builtCommand(): string {
  if (command !== undefined) return command;
  command = process.env.SOCIAL_POLICY_CLI ?? join(ROOT, "dist/cli.js");
  if (process.env.SOCIAL_POLICY_CLI === undefined && isStale(command)) {
    const built = spawnSync(process.execPath, [join(ROOT, "scripts/build.mjs")], {
      cwd: ROOT,
      encoding: "utf8",
    });
    assert.equal(built.status, 0, built.stderr);
  }
  return command;
}

function isStale(built: string): boolean {
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return ["src", "schemas", "scripts/build.mjs"].some((path) => newest(join(ROOT, path)) > mtimeMs);
}

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** A folder of its own for one test, with files in it. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "social-policy-test-")));

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Buffer): void {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  /** Runs the command line here, as of 1 March 2027 where the command takes a date. */
  run(args: readonly string[], options: RunOptions = {}): Outcome {
    const result = spawnSync(process.execPath, [builtCommand(), ...args], {
      cwd: this.path,
      encoding: "utf8",
      input: options.input ?? "",
      env: environment(options.env),
      timeout: 60_000,
      maxBuffer: 256 * 1024 * 1024,
    });
    assert.doesNotMatch(result.stdout + result.stderr, /\n\s+at .*[:(]\d+:\d+\)?/, "a stack trace");
    return { status: result.status, stdout: result.stdout, stderr: result.stderr };
  }

  check(...args: readonly string[]): Outcome {
    return this.run(["check", "--as-of", "2027-03-01", ...args]);
  }

  /** The output of `check --format json`, with its status. */
  json(...args: readonly string[]): Checked {
    const outcome = this.check("--format", "json", ...args);
    assert.equal(outcome.stderr, "");
    return { ...(JSON.parse(outcome.stdout) as Checked), status: outcome.status };
  }

  start(
    args: readonly string[],
    input: "ignore" | "pipe" = "ignore",
    env: Readonly<Record<string, string>> = {},
  ): ChildProcess {
    return spawn(process.execPath, [builtCommand(), ...args], {
      cwd: this.path,
      env: environment(env),
      stdio: [input, "pipe", "pipe"],
    });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
  return { ...rest, LANG: "C.UTF-8", ...more };
}

export interface Checked {
  readonly status: number | null;
  readonly summary: Readonly<
    Record<"files" | "errors" | "warnings" | "infos" | "waived" | "baselined", number>
  >;
  readonly diagnostics: ReadonlyArray<{
    readonly file: string;
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly docs: string;
    readonly range: { readonly start: { readonly line: number; readonly column: number } };
  }>;
  readonly waived?: ReadonlyArray<{ readonly rule: string }>;
}

/** Tests of the command line: the build comes first, and a folder is there for each test. */
export function describeCommand(
  title: string,
  body: (make: (files?: Readonly<Record<string, string | Buffer>>) => Folder) => void,
): void {
  describe(title, function () {
    this.timeout(120_000);
    const folders: Folder[] = [];
    before(() => {
      builtCommand();
    });
    afterEach(() => {
      for (const folder of folders.splice(0)) folder.remove();
    });
    body((files) => {
      const folder = new Folder(files);
      folders.push(folder);
      return folder;
    });
  });
}

/** A calendar with one post, after what is given for it. */
export function calendar(...lines: readonly string[]): string {
  return `kind: calendar\nversion: 1\nposts:\n  - id: teaser\n    title: Teaser\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

/** A calendar in which nothing is amiss. */
export const CLEAN = calendar("status: idea");

/** A calendar with one error, which can be mended safely. */
export const MENDABLE = calendar("status: idea", "publish: 2027-03-09 9:30");
