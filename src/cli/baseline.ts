import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Language } from "../values";
import { say, WrongUse } from "./faults";
import type { Listed, Report } from "./report";
import { summarise } from "./report";

/** How often each finding was there when the baseline was written, by fingerprint. */
export type Baseline = Map<string, number>;

/** Reads a baseline; undefined while there is none. */
export function readBaseline(path: string, language: Language): Baseline | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const data = JSON.parse(readFileSync(path, "utf8")) as { findings?: Record<string, unknown> };
    const baseline: Baseline = new Map();
    for (const [fingerprint, count] of Object.entries(data.findings ?? {})) {
      if (typeof count === "number" && count > 0) baseline.set(fingerprint, count);
    }
    return baseline;
  } catch {
    throw new WrongUse(
      say(language, {
        en: `${path} is not a baseline. Write it anew with --write-baseline.`,
        fr: `${path} n’est pas une base de référence. Récrivez-la avec --write-baseline.`,
      }),
    );
  }
}

/** Writes what is found now, sorted, so that its diff shows what was mended; with `keep` that too. */
export function writeBaseline(path: string, listed: readonly Listed[], keep?: Baseline): void {
  const counts = new Map<string, number>(keep);
  for (const { fingerprint } of listed) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  const findings = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify({ schemaVersion: 1, findings }, null, 2)}\n`);
}

/** Takes out what the baseline knows; it is counted. */
export function subtractBaseline(report: Report, baseline: Baseline): Report {
  const left = new Map(baseline);
  const listed: Listed[] = [];
  let baselined = 0;
  for (const it of report.listed) {
    const count = left.get(it.fingerprint) ?? 0;
    if (count > 0) {
      left.set(it.fingerprint, count - 1);
      baselined++;
    } else listed.push(it);
  }
  return {
    ...report,
    listed,
    summary: summarise(listed, report.summary.files, report.summary.waived, baselined),
  };
}
