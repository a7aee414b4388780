import { textOf } from "../model";
import type { Finding, Severity } from "../rules";
import { formatDay, type Language } from "../values";
import type { CheckChoice } from "./check";
import { languageFrom } from "./language";
import type { CheckedRoot } from "./targets";

/** A finding as it is listed, with its words in the language of its root. */
export interface Listed {
  readonly finding: Finding;
  readonly language: Language;
  /** From the working folder. */
  readonly file: string;
  readonly root: CheckedRoot;
  /** The same while the gap is the same, wherever its line moves. */
  readonly fingerprint: string;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
  readonly baselined: number;
}

export interface Report {
  readonly asOf: string;
  readonly listed: readonly Listed[];
  readonly waived: readonly Listed[];
  readonly summary: Summary;
  /** In the strict preset warnings count as errors do. */
  readonly strict: boolean;
  readonly language: Language;
}

/** What the roots' rules found in the files that were asked for, sorted by file, place and rule. */
export async function collect(
  roots: readonly CheckedRoot[],
  choice: Pick<CheckChoice, "asOf" | "language" | "asked" | "preset">,
): Promise<Report> {
  const listed: Listed[] = [];
  const waived: Listed[] = [];
  let files = 0;
  let strict = choice.preset === "strict";
  let language: Language | undefined;
  for (const root of roots) {
    const { workspace } = root.root.session;
    files += workspace.sortedFiles.filter((file) => root.selects(file.path)).length;
    const own = choice.asked ?? configuredLanguage(root) ?? choice.language;
    language ??= own;
    if (choice.preset === undefined)
      strict ||= workspace.configs.some((config) => textOf(config.fields.preset) === "strict");
    const results = root.root.session.results();
    const list = (finding: Finding): Listed => ({
      finding,
      language: own,
      file: root.shown(finding.file),
      root,
      fingerprint: fingerprintOf(finding, root.shown(finding.file)),
    });
    for (const finding of results.findings) if (root.selects(finding.file)) listed.push(list(finding));
    for (const finding of results.waived) if (root.selects(finding.file)) waived.push(list(finding));
  }
  // Within a root the order is right already; between roots the shown paths decide.
  if (roots.length > 1) {
    listed.sort(byFile);
    waived.sort(byFile);
  }
  return {
    asOf: formatDay(choice.asOf),
    listed,
    waived,
    summary: summarise(listed, files, waived.length, 0),
    strict,
    language: language ?? choice.language,
  };
}

function byFile(a: Listed, b: Listed): number {
  return a.file === b.file ? 0 : a.file < b.file ? -1 : 1;
}

/** Counts by severity. */
export function summarise(
  listed: readonly Listed[],
  files: number,
  waived: number,
  baselined: number,
): Summary {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { finding } of listed) counts[finding.severity]++;
  return { files, errors: counts.error, warnings: counts.warning, infos: counts.info, waived, baselined };
}

function configuredLanguage(root: CheckedRoot): Language | undefined {
  let language: Language | undefined;
  for (const config of root.root.session.workspace.configs)
    language = languageFrom(textOf(config.fields.language)) ?? language;
  return language;
}

function fingerprintOf(finding: Finding, file: string): string {
  const { entity } = finding;
  const about = entity === undefined ? "" : `${entity.kind}:${entity.id ?? ""}`;
  return `${file} ${finding.rule.id} ${about} ${finding.messageId}`;
}
