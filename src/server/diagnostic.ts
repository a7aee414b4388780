import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DiagnosticRelatedInformation,
} from "vscode-languageserver";
import { pageOf } from "../library";
import type { Finding, Range, Severity } from "../rules";
import type { Language } from "../values";
import { join, uriOf } from "./addresses";
import { rangeOf } from "./protocol";

/** The source of everything that we find. */
export const SOURCE = "social-policy";

/** What is needed to put findings into the protocol's words. */
export interface Speech {
  readonly language: Language;
  /** Folder of the product, whose `docs/` holds the rules' pages. */
  readonly product: string | undefined;
  /** The client can show second places. */
  readonly related: boolean;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Rules about something that nothing uses, and about something that is no longer to be used. */
const TAGS: Readonly<Record<string, DiagnosticTag>> = {
  "unused-definition": DiagnosticTag.Unnecessary,
  "waiver-unused": DiagnosticTag.Unnecessary,
  "waiver-expired": DiagnosticTag.Unnecessary,
  "closed-channel": DiagnosticTag.Deprecated,
};

/** The page of a rule, which ships with the product; undefined where its folder is not known. */
export function hrefOf(rule: string, { product, language }: Speech): string | undefined {
  return product === undefined ? undefined : uriOf(join(product, pageOf(rule, language)));
}

const known = new WeakMap<Finding, { readonly range: Range; readonly diagnostic: Diagnostic }>();

/** A finding as a diagnostic; the same object while it says the same. */
export function diagnosticOf(
  finding: Finding,
  speech: Speech,
  addressOf: (path: string) => string,
): Diagnostic {
  const { range } = finding;
  const related = speech.related ? relatedOf(finding, speech.language, addressOf) : undefined;
  const last = known.get(finding);
  if (last?.range === range && related === undefined && last.diagnostic.relatedInformation === undefined) {
    return last.diagnostic;
  }
  const { rule } = finding;
  const href = hrefOf(rule.id, speech);
  const tag = TAGS[rule.id];
  const diagnostic: Diagnostic = {
    range: rangeOf(range),
    severity: SEVERITIES[finding.severity],
    code: rule.id,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: SOURCE,
    message: finding.message(speech.language),
    ...(tag === undefined ? {} : { tags: [tag] }),
    ...(related === undefined ? {} : { relatedInformation: related }),
  };
  // The same object while it says the same: what was made of it for the wire is kept with it.
  if (last !== undefined && isSame(last.diagnostic, diagnostic)) return last.diagnostic;
  known.set(finding, { range, diagnostic });
  return diagnostic;
}

function relatedOf(
  finding: Finding,
  language: Language,
  addressOf: (path: string) => string,
): DiagnosticRelatedInformation[] | undefined {
  const related = finding.related(language).map(({ file, range, message }) => ({
    location: { uri: addressOf(file), range: rangeOf(range) },
    message,
  }));
  const { clause, clauseRange } = finding;
  // One that stands in the clause itself need not lead there.
  if (clause !== undefined && clauseRange !== undefined && clause.file !== finding.file)
    related.push({
      location: { uri: addressOf(clause.file), range: rangeOf(clauseRange) },
      message: CLAUSE[language](clause.title === "" ? clause.id : clause.title),
    });
  return related.length === 0 ? undefined : related;
}

/** What leads to the clause that a finding enforces. */
const CLAUSE: Readonly<Record<Language, (title: string) => string>> = {
  en: (title) => `The policy’s clause: ${title}`,
  fr: (title) => `La clause de la politique\u00a0: ${title}`,
};

/** Whether a person would see no difference. */
export function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a === b ||
    (a.range.start.line === b.range.start.line &&
      a.range.start.character === b.range.start.character &&
      a.range.end.line === b.range.end.line &&
      a.range.end.character === b.range.end.character &&
      a.code === b.code &&
      a.severity === b.severity &&
      a.message === b.message &&
      JSON.stringify(a.relatedInformation) === JSON.stringify(b.relatedInformation))
  );
}
