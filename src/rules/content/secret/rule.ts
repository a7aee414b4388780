import { type Entity, Post } from "../../../model";
import type { Piece } from "../../../syntax";
import type { WorkspaceFile } from "../../../workspace";
import type { Report } from "../../define";
import { defineRule } from "../../define";
import { type Secret, secretsIn } from "./patterns";

/** Entities that stand for all of their file but its list items. */
const HEADS: ReadonlySet<string> = new Set(["calendar", "plan", "policy", "pause", "config"]);

/** Lists whose items are entities. */
const LISTS: ReadonlySet<string> = new Set([
  "posts",
  "people",
  "channels",
  "goals",
  "objectives",
  "segments",
  "zones",
  "activation",
  "campaigns",
]);

type Tell = (finding: Report<"found", never>) => void;

export const secret = defineRule({
  id: "secret",
  group: "content",
  since: "0.1.0",
  severity: "error",
  history: true,
  closed: true,
  each: true,
  scope: "entity",
  on: [
    "post",
    "calendar",
    "plan",
    "policy",
    "pause",
    "config",
    "goal",
    "objective",
    "segment",
    "zone",
    "step",
    "campaign",
    "person",
    "channel",
  ],
  en: {
    summary: "Something in a file looks like a password or a key.",
    why: "Everybody who gets the files gets the account with them, and what was once in a file stays in its history.",
    details:
      "It looks in every file, comments and bodies of Markdown too, for the forms of keys that services publish, for passwords in addresses, and for what follows a word such as “password” or “token”. What is found is never repeated in the finding. In the text of a post, words about passwords are left alone.",
    messages: {
      found:
        "This looks like {what}. Take it out, keep it in a password manager, and change it: it stays in the history of the files.",
    },
  },
  fr: {
    summary: "Quelque chose dans un fichier ressemble à un mot de passe ou à une clé.",
    why: "Toute personne qui reçoit les fichiers reçoit aussi le compte, et ce qui a été une fois dans un fichier reste dans son historique.",
    details:
      "La règle cherche dans tous les fichiers, y compris les commentaires et les textes en Markdown : les formes de clés que publient les services, les mots de passe dans les adresses, et ce qui suit un mot comme « mot de passe » ou « jeton ». Ce qui est trouvé n’est jamais répété dans le constat. Dans le texte d’une publication, les mots qui parlent de mots de passe sont laissés de côté.",
    messages: {
      found:
        "Cela ressemble à {what}. Retirez-le d’ici, gardez-le dans un gestionnaire de mots de passe et changez-le : il reste dans l’historique des fichiers.",
    },
  },

  check(entity, report, context) {
    const { piece } = entity.node;
    if (piece.role === "item") tell(piece, entity, report);
    else if (HEADS.has(entity.kind) || (entity.kind === "post" && entity.file.path.endsWith(".md"))) {
      const file = context.workspace.file(entity.file.path);
      for (const each of file?.source.pieces ?? []) if (each.role !== "item") tell(each, entity, report);
    }
  },

  // What no entity stands for: the heads of registers, and lists of our own or of clauses.
  checkRoot(report, context) {
    for (const file of context.workspace.sortedFiles) {
      for (const piece of loosePieces(file)) tell(piece, undefined, report);
    }
  },
});

const NONE: readonly Piece[] = [];

function loosePieces(file: WorkspaceFile): readonly Piece[] {
  const isRegister = file.kind === "people" || file.kind === "channels";
  const others = [...file.lists.keys()].some((list) => !LISTS.has(list));
  if (!isRegister && !others) return NONE;
  return file.source.pieces.filter((piece) => {
    if (piece.role !== "item") return isRegister;
    return !LISTS.has(file.items.get(piece)?.list ?? "");
  });
}

const known = new WeakMap<Piece, readonly Secret[]>();

function tell(piece: Piece, entity: Entity | undefined, report: Tell): void {
  // What belongs to no entry is looked at after every change, and pieces never change themselves.
  let secrets = known.get(piece);
  if (secrets === undefined) {
    secrets = secretsIn(piece.text);
    if (entity === undefined || piece.role !== "item" || secrets.length > 0) known.set(piece, secrets);
  }
  for (const { start, end, what, named } of secrets) {
    if (named && entity instanceof Post && isInText(entity, piece, start)) continue;
    report({ message: "found", at: { piece, start, end }, values: { what } });
  }
}

/** Whether it stands in what readers get anyway. */
function isInText(post: Post, piece: Piece, at: number): boolean {
  if (piece.role === "rest") return true;
  return post.allTexts.some(({ node }) => node.piece === piece && node.start <= at && at < node.end);
}
