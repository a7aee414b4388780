import { type Entity, Post, renamedFingerprint, writtenFingerprint, fingerprintOf } from "../model";
import { fillTemplate, type Range } from "../rules";
import { insertPair, quoteScalar, replacePlace, type TextEdit } from "../syntax";
import { isId, type Language } from "../values";
import { definitionsOf, type Workspace } from "../workspace";
import type { LanguageContext } from "./context";
import { type Mention, mentionAt, mentionsOf, type NamedKind } from "./mentions";
import { rangeOf } from "./ranges";
import { type Refusal, toWorkspaceEdits, type WorkspaceEdits } from "./workspace-edits";

/** What stands at an offset that can be renamed: the id alone, without its quotes. */
export interface RenamePlace {
  readonly range: Range;
  readonly placeholder: string;
}

/** Whether an id stands at an offset that can be given another name. */
export function prepareRename(context: LanguageContext, path: string, offset: number): RenamePlace | Refusal {
  const found = renamable(context, path, offset);
  if ("refused" in found) return found;
  const source = context.session.workspace.file(path)?.source;
  if (source === undefined) return refuse("none", context.language);
  return { range: rangeOf(source, found.at), placeholder: nameIn(found) };
}

/**
 * Gives the id at an offset another name, everywhere in the root. Quotes stay, comments are not touched.
 * Approvals of posts on a renamed channel stay valid: what readers get is the same.
 */
export function rename(
  context: LanguageContext,
  path: string,
  offset: number,
  newName: string,
): WorkspaceEdits | Refusal {
  const { language, session } = context;
  const { workspace } = session;
  const found = renamable(context, path, offset);
  if ("refused" in found) return found;
  if (!isId(newName)) return refuse("form", language, newName);
  if (newName === nameIn(found)) return { files: [], creates: [] };
  if (isTaken(workspace, found, newName)) return refuse("taken", language, newName);
  const mentions = mentionsOf(workspace, found.kind, found.id);
  const edits = mentions.flatMap((mention) => editsOf(mention, newName));
  if (found.kind === "plan" && !mentions.some((mention) => mention.defines)) {
    edits.push(...writeFileId(workspace, found.id, newName));
  }
  if (found.kind === "channel") edits.push(...keepApprovals(context, found.id, newName));
  const paths = new Set(edits.map((edit) => edit.piece.source.path));
  for (const changed of paths) {
    if (workspace.file(changed)?.conflicted === true) return refuse("conflict", language, changed);
  }
  return toWorkspaceEdits(workspace, edits) ?? refuse("none", language);
}

function renamable(context: LanguageContext, path: string, offset: number): Mention | Refusal {
  const mention = mentionAt(context, path, offset);
  if (mention === undefined) return refuse("none", context.language);
  const { workspace } = context.session;
  const isDefined = isKnown(workspace, mention.kind, mention.id);
  return isDefined ? mention : refuse("undefined", context.language, nameIn(mention));
}

/** The id as a person sees it: of a clause without its file. */
function nameIn({ kind, id }: Mention): string {
  return kind === "clause" ? id.slice(id.lastIndexOf("#") + 1) : id;
}

function isTaken(workspace: Workspace, { kind, id }: Mention, newName: string): boolean {
  return isKnown(
    workspace,
    kind,
    kind === "clause" ? `${id.slice(0, id.lastIndexOf("#"))}#${newName}` : newName,
  );
}

/** Whether an id is defined; clauses and business units are in no register. */
function isKnown(workspace: Workspace, kind: NamedKind, id: string): boolean {
  if (kind !== "clause" && kind !== "unit") return definitionsOf(workspace, kind, id).length > 0;
  return mentionsOf(workspace, kind, id).some((it) => it.defines);
}

function editsOf(mention: Mention, newName: string): TextEdit[] {
  const { at, kind, defines, written } = mention;
  const { text, role } = at.piece;
  // A heading without a written id gets one.
  if (kind === "clause" && defines && !written && role === "rest") {
    return [{ piece: at.piece, start: at.end, end: at.end, text: ` {#${newName}}` }];
  }
  if (role === "rest") return [replacePlace(at, newName)];
  const before = text[at.start - 1];
  const quoted = written && (before === '"' || before === "'") && text[at.end] === before;
  return [replacePlace(at, quoted ? newName : quoteScalar(newName, "flow"))];
}

/** A plan that is called as its file gets an id of its own. */
function writeFileId(workspace: Workspace, id: string, newName: string): TextEdit[] {
  return definitionsOf(workspace, "plan", id).flatMap(({ file: { root } }) =>
    root === undefined ? [] : [insertPair(root, "id", quoteScalar(newName), { after: ["version", "kind"] })],
  );
}

/** The fingerprints of posts on a channel as they are once it has another name; those that were outdated stay so. */
function keepApprovals({ session }: LanguageContext, id: string, newName: string): TextEdit[] {
  const { workspace, checker } = session;
  const { assetDigest } = checker.context;
  const edits: TextEdit[] = [];
  for (const post of postsWithFingerprints(workspace)) {
    if (!post.channels.some((use) => use.id === id)) continue;
    const now = fingerprintOf(post, assetDigest);
    const next = renamedFingerprint(post, assetDigest, (channel) => (channel === id ? newName : channel));
    if (now === undefined || next === undefined) continue;
    for (const { fields } of post.approvals) {
      if (fields.of === undefined || writtenFingerprint(fields.of) !== now) continue;
      const { value } = fields.of;
      const quote = value.type === "scalar" && value.style !== "plain" ? value.piece.text[value.start] : "";
      edits.push(replacePlace(value, quote === "" ? quoteScalar(next, "flow") : `${quote}${next}${quote}`));
    }
  }
  return edits;
}

function* postsWithFingerprints(workspace: Workspace): Iterable<Post> {
  for (const unit of workspace.units()) {
    const { kind, source } = unit.file;
    if (kind !== "calendar" && kind !== "post") continue;
    const text = unit.piece?.text ?? source.pieces.find(({ role }) => role === "whole")?.text ?? "";
    if (!text.includes("of:")) continue;
    const posts: readonly Entity[] = workspace.peek(unit).entities;
    for (const entity of posts) if (entity instanceof Post) yield entity;
  }
}

type Reason = "none" | "undefined" | "form" | "taken" | "conflict";

function refuse(reason: Reason, language: Language, name = ""): Refusal {
  return { refused: fillTemplate(REFUSALS[language][reason], { name }, language) };
}

const REFUSALS: Readonly<Record<Language, Readonly<Record<Reason, string>>>> = {
  en: {
    none: "Only ids can be renamed. Put the cursor in one.",
    undefined: "“{name}” is defined nowhere in this folder, so it can’t be renamed everywhere.",
    form: "“{name}” can’t be an id. Use lower-case letters without accents, digits and hyphens.",
    taken: "“{name}” is taken already. Choose another id.",
    conflict: "“{name}” has merge conflicts. Settle them first.",
  },
  fr: {
    none: "Seul un identifiant peut être renommé. Placez-y le curseur.",
    undefined: "« {name} » n’est défini nulle part dans ce dossier et ne peut donc pas être renommé partout.",
    form: "« {name} » ne peut pas être un identifiant. Employez des minuscules sans accents, des chiffres et des traits d’union.",
    taken: "« {name} » est déjà pris. Choisissez un autre identifiant.",
    conflict: "« {name} » contient des conflits de fusion. Réglez-les d’abord.",
  },
};
