import { textOf } from "../model";
import { type MarkdownSource, readPiece } from "../syntax";
import type { WorkspaceFile } from "../workspace";
import type { LanguageContext } from "./context";
import { rangeBetween, rangeOf } from "./ranges";
import { type OutlineSymbol, settingSymbol } from "./outline-symbol";

type PolicyBody = NonNullable<
  ReturnType<NonNullable<LanguageContext["session"]["workspace"]["markdown"]>["readPolicyBody"]>
>;
type Clause = PolicyBody["clauses"][number];

/** The clauses of a policy, nested as its headings are, with their settings and rules. */
export function policySymbols(
  { session }: LanguageContext,
  file: WorkspaceFile,
  source: MarkdownSource,
): OutlineSymbol[] {
  const body = session.workspace.markdown?.readPolicyBody(source);
  return (body?.clauses ?? [])
    .filter((clause) => clause.parent === undefined)
    .map((clause) => clauseSymbol(file, source, clause));
}

function clauseSymbol(file: WorkspaceFile, source: MarkdownSource, clause: Clause): OutlineSymbol {
  const settings = clause.settingsBlocks.flatMap((piece) =>
    (readPiece(piece, file.anchors).root?.pairs ?? []).map((pair) => settingSymbol(file, pair)),
  );
  const rules = clause.ruleBlocks.flatMap((piece) => {
    const { root } = readPiece(piece, file.anchors);
    if (root === undefined) return [];
    const id = root.get("id");
    return {
      name: textOf(id) ?? "rule",
      detail: "",
      kind: "rule" as const,
      range: rangeOf(source, root),
      selectionRange: rangeOf(source, id?.value ?? { ...root, end: root.start }),
      children: [],
    };
  });
  const own = [...settings, ...rules].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column,
  );
  return {
    name: clause.title === "" ? file.id : clause.title,
    detail: `#${clause.id === "" ? file.id : clause.id}`,
    kind: "clause",
    range: rangeBetween(source, clause.start, endOf(clause)),
    selectionRange: rangeOf(source, clause.titlePlace),
    children: [...own, ...clause.clauses.map((below) => clauseSymbol(file, source, below))],
  };
}

/** A clause ends where the last one below it ends. */
function endOf(clause: Clause): number {
  const last = clause.clauses.at(-1);
  return last === undefined ? clause.end : Math.max(clause.end, endOf(last));
}
