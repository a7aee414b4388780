import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Range, Rule, Severity } from "../../rules";
import type { Language } from "../../values";
import type { CheckChoice } from "../check";
import { writeOut } from "../output";
import type { Listed, Report } from "../report";
import { identities, uriPath } from "./identity";

declare const VERSION: string;

/** GitHub refuses a run with more results. */
const MOST_RESULTS = 25_000;

const LEVEL: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

const GRAVEST: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const LEFT_OUT: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `${count} more findings are left out: forges take 25,000. The gravest are listed.`,
  fr: (count) =>
    `${count} autres constats sont omis : les forges en acceptent 25 000. Les plus graves sont listés.`,
};

/** Prints a report as SARIF 2.1.0: places from 1, columns in UTF-16 code units; what is waived is suppressed. */
export function print(report: Report, choice: CheckChoice): void {
  const all = [
    ...report.listed.map((it) => ({ it, waived: false })),
    ...(choice.showWaived ? report.waived.map((it) => ({ it, waived: true })) : []),
  ];
  const names = identities(all.map(({ it }) => it));
  const kept = all
    .map((entry, index) => ({ ...entry, name: names[index] ?? "" }))
    .sort((a, b) => GRAVEST[a.it.finding.severity] - GRAVEST[b.it.finding.severity])
    .slice(0, MOST_RESULTS);
  const rules = new Map<string, { index: number; rule: Rule }>();
  for (const { it } of kept) {
    const { rule } = it.finding;
    if (!rules.has(rule.id)) rules.set(rule.id, { index: rules.size, rule });
  }
  const { language } = report;
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "social-policy",
            version: VERSION,
            semanticVersion: VERSION,
            language: language === "fr" ? "fr-CA" : "en-CA",
            rules: [...rules.values()].map(({ rule }) => descriptorOf(rule, language)),
          },
        },
        language: language === "fr" ? "fr-CA" : "en-CA",
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: WORKING_FOLDER[language] } } },
        invocations: [
          {
            executionSuccessful: true,
            ...(kept.length === all.length
              ? {}
              : {
                  toolExecutionNotifications: [
                    { level: "warning", message: { text: LEFT_OUT[language](all.length - kept.length) } },
                  ],
                }),
          },
        ],
        results: kept.map(({ it, waived, name }) =>
          resultOf(it, waived, name, rules.get(it.finding.rule.id)?.index),
        ),
      },
    ],
  };
  writeOut(`${JSON.stringify(log, null, 2)}\n`);
}

const WORKING_FOLDER: Readonly<Record<Language, string>> = {
  en: "The folder that the check ran in.",
  fr: "Le dossier où la vérification a été lancée.",
};

function descriptorOf(rule: Rule, language: Language): ReportingDescriptor {
  const { summary, why, details } = rule[language];
  return {
    id: rule.id,
    shortDescription: { text: summary },
    fullDescription: { text: why === "" ? summary : why },
    help: {
      text: why === "" ? summary : why,
      markdown: [why === "" ? summary : why, details ?? ""].join("\n\n").trim(),
    },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: [rule.group] },
  };
}

function resultOf(
  { finding, language, file, root }: Listed,
  waived: boolean,
  name: string,
  ruleIndex: number | undefined,
): Result {
  const related = finding.related(language);
  return {
    ruleId: finding.rule.id,
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: finding.message(language) },
    locations: [locationOf(file, finding.range)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((it, id) => ({
            id: id + 1,
            ...locationOf(root.shown(it.file), it.range),
            message: { text: it.message },
          })),
        }),
    partialFingerprints: { "socialPolicyFinding/v1": name },
    ...(waived ? { suppressions: [{ kind: "inSource" as const }] } : {}),
  };
}

function locationOf(file: string, { start, end }: Range): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriPath(file), uriBaseId: "SRCROOT" },
      region: {
        startLine: start.line + 1,
        startColumn: start.column + 1,
        endLine: end.line + 1,
        endColumn: end.column + 1,
      },
    },
  };
}
