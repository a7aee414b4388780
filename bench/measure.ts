import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program to time. */
export interface Tool {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Done before each run, and not measured. */
  readonly prepare?: () => void;
  /** Statuses that mean it did its work; others are a failure and give no figure. */
  readonly statuses: readonly number[];
  /**
   * How many findings its output tells of; absent where that is not asked. None is a failure: a
   * program that broke down would be a fast one.
   */
  readonly count?: (output: Output) => number;
}

export interface Output {
  readonly out: string;
  readonly err: string;
}

/** What was measured of one tool. Times in seconds, memory in MiB; absent where it failed. */
export interface Row {
  readonly group: string;
  readonly tool: string;
  readonly min?: number;
  readonly median?: number;
  readonly max?: number;
  readonly peak?: number;
  readonly findings?: number;
  readonly failure?: string;
}

interface Run {
  readonly seconds: number;
  readonly peak: number | undefined;
  readonly status: number | null;
  readonly output: Output;
}

/** Runs every tool once in each round, so that a slow moment of the machine meets all of them. */
export async function measure(
  group: string,
  tools: readonly Tool[],
  rounds: number,
  options: { readonly memory: boolean },
): Promise<Row[]> {
  const runs = new Map<Tool, Run[]>(tools.map((tool) => [tool, []]));
  const failures = new Map<Tool, string>();
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < tools.length; index++) {
      const tool = tools[(index + round) % tools.length] as Tool;
      if (failures.has(tool)) continue;
      progress(`${group}: round ${round + 1} of ${rounds}, ${tool.name}`);
      const run = await runOnce(tool, options.memory);
      const failure = failureOf(tool, run);
      if (failure === undefined) runs.get(tool)?.push(run);
      else failures.set(tool, failure);
    }
  }
  progress("");
  return tools.map((tool) => {
    const failure = failures.get(tool);
    if (failure !== undefined) return { group, tool: tool.name, failure };
    const done = runs.get(tool) ?? [];
    const seconds = done.map((run) => run.seconds).sort((one, other) => one - other);
    const peaks = done.flatMap((run) => run.peak ?? []);
    const first = done[0];
    return {
      group,
      tool: tool.name,
      min: seconds[0],
      median: median(seconds),
      max: seconds.at(-1),
      peak: peaks.length > 0 ? median(peaks) / 1024 : undefined,
      findings: first && tool.count?.(first.output),
    };
  });
}

/** The middle of some numbers; the mean of the two in the middle when their count is even. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

function failureOf(tool: Tool, run: Run): string | undefined {
  const { out, err } = run.output;
  let reason = `status ${run.status}`;
  if (run.status !== null && tool.statuses.includes(run.status)) {
    if (!tool.count) return undefined;
    try {
      if (tool.count(run.output) > 0) return undefined;
      reason = "no findings";
    } catch {
      reason = `status ${run.status}, no readable output`;
    }
  }
  const words = (err || out).split("\n").find((line) => /error|cannot|not found/i.test(line));
  return words ? `${reason}: ${words.trim().slice(0, 100)}` : reason;
}

function runOnce(tool: Tool, memory: boolean): Promise<Run> {
  const peakFile = join(tmpdir(), `social-policy-bench-${process.pid}.peak`);
  const preload = join(__dirname, "memory.cjs");
  const env = { ...process.env, NO_COLOR: "1", SOCIAL_POLICY_BENCH_PEAK: peakFile };
  if (memory) Object.assign(env, { NODE_OPTIONS: `--require=${JSON.stringify(preload)}` });
  tool.prepare?.();
  return new Promise((resolve, reject) => {
    const begin = process.hrtime.bigint();
    const child = spawn(tool.command, tool.args, { cwd: tool.cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const parts: Buffer[] = [];
    const faults: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stderr.on("data", (part: Buffer) => faults.push(part));
    child.on("error", reject);
    child.on("close", (status) => {
      const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
      const output = {
        out: Buffer.concat(parts).toString("utf8"),
        err: Buffer.concat(faults).toString("utf8"),
      };
      resolve({ seconds, peak: memory ? peakOf(peakFile) : undefined, status, output });
    });
  });
}

function peakOf(file: string): number | undefined {
  try {
    const peak = Number(readFileSync(file, "utf8"));
    rmSync(file);
    return peak;
  } catch {
    // Not a program of Node's.
    return undefined;
  }
}
