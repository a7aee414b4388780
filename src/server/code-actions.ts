import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  type Diagnostic,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { fixAll, fixEdits, waiverDraft } from "../language";
import type { Finding } from "../rules";
import type { Asked, ServerContext } from "./context";
import type { FoundInFile } from "./found";
import { hrefOf, isSame } from "./diagnostic";
import { meets } from "./protocol";
import type { CommandArgument } from "./workbench-messages";
import { refactor, type RefactoringData, refactoringsAt } from "./refactorings";
import { say } from "./words";

/** The kind of the action that mends everything that is safe; editors may run it on save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.socialPolicy`;

/** More actions than these nobody reads through. */
const MOST_FINDINGS = 50;

/** So many findings are looked at for safe fixes when nobody asked to mend them all. */
const MOST_LOOKED_AT = 200;

/** By what an action's edit is worked out when it is chosen. */
type ActionData =
  | RefactoringData
  | { readonly uri: string; readonly does: "fix"; readonly diagnostic: Diagnostic; readonly fix: number }
  | { readonly uri: string; readonly does: "waive"; readonly diagnostic: Diagnostic }
  | { readonly uri: string; readonly does: "fixAll"; readonly rule?: string };

/** Answers what can be done about findings. */
export function answerCodeActions(connection: Connection, server: ServerContext): void {
  connection.onCodeAction((params, token) =>
    server.answer("textDocument/codeAction", token, () => actions(server, params)),
  );
  connection.onCodeActionResolve((action, token) =>
    server.answer("codeAction/resolve", token, () => {
      const data = action.data as ActionData | undefined;
      if (data === undefined) return action;
      const edit = editOf(server, data);
      if (edit !== undefined) return { ...action, edit };
      throw new ResponseError(LSPErrorCodes.ContentModified, say("changed", server.language));
    }),
  );
}

function actions(server: ServerContext, { textDocument, range, context }: CodeActionParams): CodeAction[] {
  const asked = server.ask(textDocument.uri);
  if (asked === undefined) return [];
  const wants = (kind: string) =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const { uri } = textDocument;
  const result: CodeAction[] = [];
  const kind = CodeActionKind.RefactorRewrite;
  // With each move of the cursor editors only look for what is wrong.
  if (wants(kind) && context.triggerKind !== CodeActionTriggerKind.Automatic && resolvesEdits(server)) {
    for (const { title, data } of refactoringsAt(server, asked, uri, range.start))
      result.push(...action(server, title, kind, data));
  }
  const found = server.found.of(asked.key);
  if (found === undefined) return result;
  if (wants(CodeActionKind.QuickFix)) {
    const here = findingsHere(found, range, context.diagnostics);
    const mendable = new Set<string>();
    for (const { finding, diagnostic } of here) {
      const fixes = fixActions(server, uri, finding, diagnostic);
      result.push(...fixes);
      if (fixes.some(({ isPreferred }) => isPreferred === true)) mendable.add(finding.rule.id);
    }
    for (const rule of mendable) {
      if (found.findings.filter((it) => it.rule.id === rule).length > 1) {
        const title = say("fixRule", server.language, { rule });
        result.push(...action(server, title, CodeActionKind.QuickFix, { uri, does: "fixAll", rule }));
      }
    }
    result.push(...moreActions(server, uri, here));
  }
  // Editors ask with each move of the cursor; what is asked for by name may take longer.
  const isNamed = context.only !== undefined;
  const looked = isNamed ? found.findings : found.findings.slice(0, MOST_LOOKED_AT);
  if (wants(FIX_ALL) && (isNamed || resolvesEdits(server)) && hasSafeFix(looked)) {
    result.push(...action(server, say("fixAll", server.language), FIX_ALL, { uri, does: "fixAll" }));
  }
  return result;
}

function hasSafeFix(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.fixes("en").some(({ safe }) => safe));
}

function fixActions(
  server: ServerContext,
  uri: string,
  finding: Finding,
  diagnostic: Diagnostic,
): CodeAction[] {
  const fixes = finding.fixes(server.language);
  const onlySafe = fixes.filter(({ safe }) => safe).length === 1;
  return fixes.flatMap(({ title, safe }, fix) =>
    action(server, title, CodeActionKind.QuickFix, { uri, does: "fix", diagnostic, fix }).map((it) => ({
      ...it,
      diagnostics: [diagnostic],
      ...(safe && onlySafe ? { isPreferred: true } : {}),
    })),
  );
}

interface FindingHere {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** What is found at a place; of very much what the client asks about, then what stands closest around. */
function findingsHere(
  { findings, diagnostics }: FoundInFile,
  range: Range,
  asked: readonly Diagnostic[],
): readonly FindingHere[] {
  const here: FindingHere[] = [];
  for (const [index, diagnostic] of diagnostics.entries()) {
    const finding = findings[index];
    if (finding !== undefined && meets(diagnostic.range, range)) here.push({ finding, diagnostic });
  }
  if (here.length <= MOST_FINDINGS) return here;
  const rank = ({ diagnostic }: FindingHere) => {
    const { start, end } = diagnostic.range;
    return asked.some((it) => isSame(it, diagnostic)) ? -1 : end.line - start.line;
  };
  const ranked = here.map((it, index) => ({ it, index, rank: rank(it) }));
  ranked.sort((a, b) => a.rank - b.rank || a.index - b.index);
  return ranked.slice(0, MOST_FINDINGS).map(({ it }) => it);
}

/** Waiving and reading about a rule come after what mends. */
function moreActions(server: ServerContext, uri: string, here: readonly FindingHere[]): CodeAction[] {
  const waives: CodeAction[] = [];
  const pages = new Map<string, CodeAction>();
  const { language } = server;
  for (const { finding, diagnostic } of here) {
    const rule = finding.rule.id;
    if (finding.rule.group !== "waivers" && rule !== "syntax") {
      const waive = waiveAction(server, uri, rule, diagnostic);
      waives.push(...waive.map((it) => ({ ...it, diagnostics: [diagnostic] })));
    }
    const title = say("openPage", language, { rule });
    const href = hrefOf(rule, server.speech);
    if (href === undefined && !server.knows(OPEN_PAGE)) continue;
    const command = { title, command: OPEN_PAGE, arguments: [rule, href] };
    pages.set(rule, { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command });
  }
  return [...waives, ...pages.values()];
}

/** A client that asks questions is asked why and until when; any other gets a draft to fill in. */
function waiveAction(server: ServerContext, uri: string, rule: string, diagnostic: Diagnostic): CodeAction[] {
  const kind = CodeActionKind.QuickFix;
  if (!server.knows(WAIVE)) {
    const title = say("waive", server.language, { rule });
    return action(server, title, kind, { uri, does: "waive", diagnostic });
  }
  const title = say("waiveUntil", server.language, { rule });
  const about: CommandArgument = { uri, range: diagnostic.range, answers: { rule } };
  return [{ title, kind, command: { title, command: WAIVE, arguments: [about] } }];
}

/** Waives a rule in a conversation. */
const WAIVE = "socialPolicy.waive";

/** Opens the page of a rule: its id and its address. */
export const OPEN_PAGE = "socialPolicy.openRulePage";

/** An action whose edit is worked out at once only for a client that can't ask for it later; none without one. */
function action(server: ServerContext, title: string, kind: string, data: ActionData): CodeAction[] {
  if (resolvesEdits(server)) return [{ title, kind, data }];
  const edit = editOf(server, data);
  return edit === undefined ? [] : [{ title, kind, edit }];
}

function resolvesEdits({ capabilities }: ServerContext): boolean {
  return capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true;
}

/** Undefined when the text is another than the one that was asked about. */
function editOf(server: ServerContext, data: ActionData): WorkspaceEdit | undefined {
  const asked = server.ask(data.uri);
  if (asked === undefined) return undefined;
  const { context, root, path } = asked;
  if (data.does === "change") return server.edit(root, refactor(asked, data));
  if (data.does === "fixAll") return server.edit(root, fixAll(context, path, data.rule));
  const finding = findingOf(server, asked, data.diagnostic);
  if (finding === undefined) return undefined;
  const fix = data.does === "fix" ? finding.fixes(server.language)[data.fix] : undefined;
  const edits = data.does === "waive" ? waiverDraft(context, finding) : fix && fixEdits(context, fix);
  return edits === undefined ? undefined : server.edit(root, edits);
}

/** The finding that a diagnostic tells of, if it still stands there. */
function findingOf(server: ServerContext, { key }: Asked, diagnostic: Diagnostic): Finding | undefined {
  const found = server.found.of(key);
  const index = found?.diagnostics.findIndex((it) => isSame(it, diagnostic)) ?? -1;
  return found?.findings[index];
}
