import type { Language } from "../values";
import type { ImportFinding } from "./reading";
import { sayFinding, sayPlace } from "./words";

type FindingCode = Parameters<typeof sayFinding>[0];

interface Entry {
  readonly code: FindingCode;
  readonly severity: ImportFinding["severity"];
  readonly values: Readonly<Record<string, string>>;
  readonly rows: number[];
  count: number;
}

/** How many rows a finding names. */
const NAMED = 5;

/** One finding for each kind of gap, with its count and first rows. */
export class Findings {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly language: Language) {}

  /** One more row of a kind; values are of the first. `apart` keeps kinds of different columns apart. */
  note(
    code: FindingCode,
    severity: ImportFinding["severity"],
    row: number | undefined,
    values: Readonly<Record<string, string>> = {},
    apart = "",
  ): void {
    const key = apart === "" ? code : `${code}\n${apart}`;
    let entry = this.entries.get(key);
    if (entry === undefined) {
      entry = { code, severity, values, rows: [], count: 0 };
      this.entries.set(key, entry);
    }
    entry.count += 1;
    if (row !== undefined && entry.rows.length <= NAMED) entry.rows.push(row);
  }

  list(): readonly ImportFinding[] {
    const rank = { error: 0, warning: 1, info: 2 };
    return [...this.entries.values()]
      .map(({ code, severity, values, rows, count }) => {
        const where = this.where(rows, count);
        const text = sayFinding(code, this.language, { ...values, count, where }).trim();
        return {
          code,
          severity,
          text,
          ...(rows[0] === undefined ? {} : { row: rows[0] }),
          ...(rows.length === 0 && count === 1 ? {} : { count }),
        };
      })
      .sort((a, b) => rank[a.severity] - rank[b.severity]);
  }

  private where(rows: readonly number[], count: number): string {
    if (rows.length === 0) return "";
    const key = count === 1 ? "one" : count > NAMED ? "more" : "many";
    return sayPlace(key, this.language, { rows: rows.slice(0, NAMED).join(", ") });
  }
}
