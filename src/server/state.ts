import { diagnosticOf } from "../library";
import type { Language } from "../values";
import type { WorkbenchRoot } from "./workbench";
import type { CheckResult, StateResult } from "./workbench-messages";
import { say } from "./words";

/** What the server holds, for a person who wonders why something is or is not found. */
export function stateOf(roots: readonly WorkbenchRoot[], language: Language): StateResult {
  const parts = [`# ${say("state", language)}`];
  for (const root of roots) {
    const { workspace } = root.context.session;
    const { findings, waived } = root.context.session.results();
    parts.push(`## ${decodeURIComponent(root.uriOf(""))}`);
    const lines = [
      say("stateDay", language, { day: { day: workspace.asOf } }),
      say("stateConfig", language, { count: workspace.configs.length }),
      say("stateFindings", language, { count: findings.length, waived: waived.length }),
    ];
    parts.push(lines.map((line) => `- ${line}`).join("\n"));
    const files = workspace.sortedFiles.map(
      ({ path, kind, items }) => `| ${path} | ${kind} | ${items.size} |`,
    );
    parts.push(
      [
        `| ${say("stateFile", language)} | ${say("stateKind", language)} | ${say("stateEntries", language)} |`,
        "|---|---|--:|",
        ...files,
      ].join("\n"),
    );
  }
  return { markdown: `${parts.join("\n\n")}\n` };
}

/** Every finding, each file's under its path: as the command line prints them, without colours. */
export function checkText(roots: readonly WorkbenchRoot[], language: Language): CheckResult {
  const lines: string[] = [];
  let errors = 0;
  let count = 0;
  for (const { context } of roots) {
    let file: string | undefined;
    for (const finding of context.session.results().findings) {
      const { file: path, range, severity, message, rule } = diagnosticOf(finding, language);
      if (path !== file) lines.push(...(lines.length === 0 ? [] : [""]), path);
      file = path;
      const { line, column } = range.start;
      lines.push(`  ${line}:${column}  ${severity}  ${message.replace(/\s+/g, " ")}  ${rule}`);
      count++;
      if (severity === "error") errors++;
    }
  }
  lines.push("", say("checked", language, { count, errors }));
  return { text: `${lines.join("\n")}\n`, errors };
}
