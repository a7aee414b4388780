import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, inBrowser, readJson, ruleOf, uriOf } from "./workspace";

interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A finding as the command line prints it. */
interface Printed {
  readonly file: string;
  readonly range: { readonly start: Spot; readonly end: Spot };
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly clause?: { readonly file: string; readonly title: string };
  readonly related?: ReadonlyArray<{
    readonly file: string;
    readonly range: { readonly start: Spot };
    readonly message: string;
  }>;
}

const SEVERITIES = { error: 0, warning: 1, info: 2 };

/** What the command line found in the files of a folder on the same day; whoever starts the host leaves it there. */
async function printed(folder: string): Promise<readonly Printed[]> {
  const uri = uriOf(".expected-findings.json", folder);
  const { diagnostics } = await readJson<{ diagnostics: readonly Printed[] }>(uri);
  // Pictures are not looked at there.
  return inBrowser ? diagnostics.filter(({ rule }) => rule !== "missing-media") : diagnostics;
}

/** What both hold of a finding, as one line. */
function lineOf({
  file,
  range: { start, end },
  rule,
  severity,
  message,
  clause,
  related = [],
}: Printed): string {
  const others = related.map(
    (it) => `${it.file}:${it.range.start.line}:${it.range.start.column} ${it.message}`,
  );
  if (clause !== undefined && clause.file !== file) others.push(`${clause.file} ${clause.title}`);
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
  return [`${place} ${SEVERITIES[severity]} ${rule} ${message}`, ...others].join(" | ");
}

function lineOfDiagnostic(found: vscode.Diagnostic, root: string): string {
  const { range, severity, message, relatedInformation = [] } = found;
  const place = ({ line, character }: vscode.Position) => `${line + 1}:${character + 1}`;
  const others = relatedInformation.map((it) => {
    const file = it.location.uri.path.slice(root.length);
    const clause = /^(?:The policy’s clause|La clause de la politique)\s?: (.*)$/u.exec(it.message)?.[1];
    return clause === undefined
      ? `${file}:${place(it.location.range.start)} ${it.message}`
      : `${file} ${clause}`;
  });
  const first = `${place(range.start)}-${place(range.end)} ${severity} ${ruleOf(found)} ${message}`;
  return [first, ...others].join(" | ");
}

/** Every finding of the folder's files is the command line's, and no file has one that it has not. */
export async function sameAsPrinted(folder: string): Promise<number> {
  const expected = await printed(folder);
  const byFile = new Map<string, string[]>();
  for (const it of expected) byFile.set(it.file, [...(byFile.get(it.file) ?? []), lineOf(it)]);
  const root = `${uriOf("", folder).path.replace(/\/$/, "")}/`;
  for (const [file, lines] of byFile) {
    const uri = uriOf(file, folder);
    const found = await diagnosticsOf(uri, (all) => all.length === lines.length);
    assert.deepEqual(found.map((it) => lineOfDiagnostic(it, root)).sort(), lines.sort(), file);
  }
  for (const [uri, found] of vscode.languages.getDiagnostics()) {
    const ours = found.filter(({ source }) => source === "social-policy");
    if (ours.length === 0 || !uri.path.startsWith(root)) continue;
    assert.ok(byFile.has(uri.path.slice(root.length)), `${uri.path}: ${ours[0]?.message}`);
  }
  return expected.length;
}
