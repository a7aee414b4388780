import { type Clause, itemsOf, localisedText, Policy, textOf } from "../../model";
import { clauseFields } from "../../schema";
import { type ClauseProse, MarkdownSource, type Node, readPiece } from "../../syntax";
import type { Language } from "../../values";
import type { WorkspaceFile } from "../../workspace";
import type { PreviewContext } from "../context";
import { entitiesOf } from "../entities";
import { keyFor } from "../keys";
import type { ViewState } from "../state";

/** A clause as people read it. */
export interface ClauseFacts {
  readonly clause: Clause;
  /** How deep its heading stands in the page, from 2. */
  readonly level: number;
  /** What stands before the clauses, or under the title of the whole text: no heading is shown. */
  readonly isTitle: boolean;
  /** Of a policy in Markdown. */
  readonly prose: ClauseProse | undefined;
  /** Of a policy in YAML. */
  readonly text: string | undefined;
  /** The rules of one's own that stand in it, each a mapping. */
  readonly ownRules: readonly Node[];
}

/** A policy as people read it. */
export interface PolicyFacts {
  readonly file: WorkspaceFile;
  readonly policy: Policy;
  readonly title: string;
  readonly clauses: readonly ClauseFacts[];
  /** False where the text is Markdown and what reads it was not loaded. */
  readonly isRead: boolean;
}

/** The policies of a root, in order of path. Their texts are read when they are drawn. */
export function policiesOf({
  session,
}: PreviewContext): ReadonlyArray<{ readonly file: WorkspaceFile; readonly policy: Policy }> {
  const { workspace } = session;
  return workspace.sortedFiles.flatMap((file) => {
    if (file.kind !== "policy" || file.unreadable !== undefined) return [];
    const policy = entitiesOf(file.head, workspace).find((entity) => entity instanceof Policy);
    return policy === undefined ? [] : [{ file, policy }];
  });
}

/** The one that a state names by its file or by one of its clauses; the first where it names none that is there. */
export function choosePolicy<P extends { readonly file: WorkspaceFile; readonly policy: Policy }>(
  policies: readonly P[],
  { file, id }: ViewState,
): P | undefined {
  const named = policies.find((it) => it.file.path === file);
  if (named !== undefined) return named;
  const holding =
    id === undefined
      ? undefined
      : policies.find(({ policy }) => policy.id === id || policy.clauses.some((it) => it.id === id));
  return holding ?? policies[0];
}

/** Reads a policy with its prose. */
export function readPolicy(
  { session, language }: PreviewContext,
  { file, policy }: { readonly file: WorkspaceFile; readonly policy: Policy },
): PolicyFacts {
  const title = titleOf(policy, language);
  const { source } = file;
  if (!(source instanceof MarkdownSource)) {
    return { file, policy, title, clauses: writtenClauses(policy, language), isRead: true };
  }
  const { markdown } = session.workspace;
  if (markdown === undefined) return { file, policy, title, clauses: [], isRead: false };
  const proses = proseOf(source, markdown.readProse);
  const first = proses.find(({ clause }) => clause.depth > 0)?.clause;
  // One heading above all others is the text's title, and no clause that others stand in.
  const top =
    first?.depth === 1 && proses.filter(({ clause }) => clause.depth === 1).length === 1 ? first : undefined;
  const clauses = policy.clauses.map((clause, index): ClauseFacts => {
    const prose = proses[index];
    const above = prose === undefined ? 0 : depthOf(prose.clause, top);
    return {
      clause,
      level: Math.min(5, 2 + above),
      isTitle: prose !== undefined && (prose.clause.depth === 0 || prose.clause === top),
      prose,
      text: undefined,
      ownRules: ownRules(prose, file),
    };
  });
  return { file, policy, title, clauses, isRead: true };
}

export function titleOf(policy: Policy, language: Language): string {
  return localisedText(policy.fields.title?.value, language) ?? policy.id;
}

const known = new WeakMap<
  MarkdownSource,
  { readonly text: string; readonly prose: readonly ClauseProse[] }
>();

/** While its text stays as it is, a policy is read once. */
function proseOf(
  source: MarkdownSource,
  read: (source: MarkdownSource) => readonly ClauseProse[],
): readonly ClauseProse[] {
  let entry = known.get(source);
  if (entry === undefined || entry.text !== source.text) {
    entry = { text: source.text, prose: read(source) };
    known.set(source, entry);
  }
  return entry.prose;
}

/** How many clauses a clause stands in. */
function depthOf(clause: ClauseProse["clause"], top: ClauseProse["clause"] | undefined): number {
  let depth = 0;
  for (let above = clause.parent; above !== undefined && above !== top; above = above.parent) depth++;
  return depth;
}

function ownRules(prose: ClauseProse | undefined, file: WorkspaceFile): readonly Node[] {
  const pieces = prose?.clause.ruleBlocks ?? [];
  return pieces.flatMap((piece) => readPiece(piece, file.anchors).root ?? []);
}

/** The clauses of a policy that is written as data. */
function writtenClauses(policy: Policy, language: Language): readonly ClauseFacts[] {
  const nodes = itemsOf(policy.fields.clauses).filter((node) => node.type === "map");
  return policy.clauses.map((clause, index): ClauseFacts => {
    const node = nodes[index];
    const fields = node === undefined ? undefined : clauseFields(node);
    return {
      clause: { ...clause, title: localisedText(fields?.title?.value, language) ?? clause.title },
      level: 2,
      isTitle: false,
      prose: undefined,
      text: localisedText(fields?.text?.value, language),
      ownRules: itemsOf(fields?.rules),
    };
  });
}

/** The key under which a rule of one's own is listed: its id. */
export function idOfRule(rule: Node): string | undefined {
  return rule.type === "map" ? textOf(rule.get("id")) : undefined;
}

/** The `id` in the page of a clause. */
export function clauseAnchor(id: string): string {
  return keyFor("clause", id);
}
