import type { Problem } from "../../../syntax";
import { defineRule, type Fix } from "../../define";
import { repairFixes } from "../repairs";

/** Codes that are rules of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(["conflict-marker", "duplicate-key"]);

export const syntax = defineRule({
  id: "syntax",
  group: "form",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "file",
  on: "text",
  en: {
    summary: "The text is not written as YAML or Markdown asks.",
    why: "What can’t be read can’t be checked. The rest of the file still is.",
    messages: {
      "tab-indent": "A tab indents this line. Indent with spaces.",
      "missing-space": "A space is missing after the colon of “{key}”. Write `{key}: …`.",
      "unquoted-colon":
        "This value holds a colon and a space, which reads as another key. Put the value in quotes.",
      "unclosed-quote": "This quotation mark is never closed. Close it at the end of the value.",
      "unclosed-bracket": "This bracket is never closed. Close it where the list or the mapping ends.",
      "bad-indent":
        "This line is not indented like its neighbours. Give it as many spaces as the lines it belongs with.",
      "bad-escape": "“{text}” is no escape that YAML knows. Write the backslash twice, or use single quotes.",
      "unknown-anchor":
        "“*{name}” refers to an anchor that does not stand above it. Write `&{name}` at the value meant, or copy the value.",
      "duplicate-anchor": "The anchor “&{name}” is given twice. Choose another name here.",
      "reserved-character": "“{character}” can’t begin a value. Put the value in quotes.",
      "markdown-too-much":
        "This part of the text is too long, or has too many marks, to be read as Markdown, and is left out. Divide it.",
      "markdown-fault":
        "This text could not be read as Markdown, so its clauses and settings do not count. The fault is ours: please report it.",
      "too-deep": "This is nested more than a hundred levels deep and is not read. Flatten it.",
      "too-long":
        "What begins here is too long to be read in one piece. Write it in lines of its own, as a list with `- `, or in several files.",
      "too-many-aliases":
        "The aliases here stand for too many values and are not read. Write the values out where they are needed.",
      "several-documents":
        "A second document begins here; only the first of a file is read. Put it in a file of its own.",
      "not-a-mapping": "The file does not hold keys and values (`key: value`). Begin with `kind:`.",
      "front-matter-missing":
        "The file does not begin with its front matter. Begin with a line `---`, then the keys, then a line `---`.",
      "front-matter-open": "The front matter is not closed. Add a line `---` after its last key.",
      "fence-open": "This block is never closed. Add a line with the same marks after its last line.",
      "key-not-text": "The key here is no text. Put it in quotes, or choose a word.",
      "bad-merge": "What follows `<<` must be an alias of a mapping, such as `<<: *defaults`.",
      "unreadable-line":
        "This line can’t be read. Write it as `key: value`, or as an item that begins with `- `.",
    },
    fixes: {
      spaces: "Replace the tab with spaces",
      indent: "Indent it like its neighbours",
      space: "Add a space",
      "space-after-colon": "Add the space",
      quote: "Put the value in quotes",
      close: "Close it",
      remove: "Remove it",
    },
  },
  fr: {
    summary: "Le texte n’est pas écrit comme YAML ou Markdown le demande.",
    why: "Ce qui ne peut pas être lu ne peut pas être vérifié. Le reste du fichier l’est quand même.",
    messages: {
      "tab-indent": "Une tabulation décale cette ligne. Décalez-la avec des espaces.",
      "missing-space": "Il manque une espace après le deux-points de « {key} ». Écrivez `{key}: …`.",
      "unquoted-colon":
        "Cette valeur contient un deux-points suivi d’une espace, ce qui se lit comme une autre clé. Mettez la valeur entre guillemets droits.",
      "unclosed-quote": "Ce guillemet n’est jamais fermé. Fermez-le à la fin de la valeur.",
      "unclosed-bracket": "Ce crochet ou cette accolade n’est jamais fermé. Fermez-le là où finit la liste.",
      "bad-indent":
        "Cette ligne n’est pas décalée comme ses voisines. Donnez-lui autant d’espaces qu’aux lignes de son groupe.",
      "bad-escape":
        "« {text} » n’est pas un échappement connu de YAML. Doublez la barre oblique inverse ou utilisez des apostrophes droites.",
      "unknown-anchor":
        "« *{name} » renvoie à une ancre qui ne se trouve pas plus haut. Écrivez `&{name}` devant la valeur visée, ou copiez la valeur.",
      "duplicate-anchor": "L’ancre « &{name} » est donnée deux fois. Choisissez un autre nom ici.",
      "reserved-character":
        "« {character} » ne peut pas commencer une valeur. Mettez la valeur entre guillemets droits.",
      "markdown-too-much":
        "Cette partie du texte est trop longue, ou compte trop de signes, pour être lue comme du Markdown; elle est laissée de côté. Divisez-la.",
      "markdown-fault":
        "Ce texte n’a pas pu être lu comme du Markdown; ses clauses et ses réglages ne comptent donc pas. La faute est la nôtre : merci de la signaler.",
      "too-deep": "Ceci est imbriqué à plus de cent niveaux et n’est pas lu. Simplifiez la structure.",
      "too-long":
        "Ce qui commence ici est trop long pour être lu d’un bloc. Répartissez-le sur plusieurs lignes, en liste avec `- `, ou dans plusieurs fichiers.",
      "too-many-aliases":
        "Les alias représentent ici trop de valeurs et ne sont pas lus. Écrivez les valeurs là où elles servent.",
      "several-documents":
        "Un deuxième document commence ici; seul le premier d’un fichier est lu. Mettez-le dans son propre fichier.",
      "not-a-mapping":
        "Le fichier ne contient pas de clés et de valeurs (`clé: valeur`). Commencez par `kind:`.",
      "front-matter-missing":
        "Le fichier ne commence pas par son en-tête. Commencez par une ligne `---`, puis les clés, puis une ligne `---`.",
      "front-matter-open": "L’en-tête n’est pas fermé. Ajoutez une ligne `---` après la dernière clé.",
      "fence-open":
        "Ce bloc n’est jamais fermé. Ajoutez après sa dernière ligne une ligne avec les mêmes signes.",
      "key-not-text": "La clé n’est pas un texte. Mettez-la entre guillemets droits ou choisissez un mot.",
      "bad-merge": "Après `<<`, il faut l’alias d’un ensemble de clés, par exemple `<<: *defaults`.",
      "unreadable-line":
        "Cette ligne ne peut pas être lue. Écrivez-la comme `clé: valeur`, ou comme un élément qui commence par `- `.",
    },
    fixes: {
      spaces: "Remplacer la tabulation par des espaces",
      indent: "La décaler comme ses voisines",
      space: "Ajouter une espace",
      "space-after-colon": "Ajouter l’espace",
      quote: "Mettre la valeur entre guillemets",
      close: "Le fermer",
      remove: "Le retirer",
    },
  },

  check(reading, report) {
    for (const problem of reading.problems) {
      if (ELSEWHERE.has(problem.code)) continue;
      report({
        message: problem.code as "bad-indent",
        at: problem,
        values: problem.values ?? valuesOf(problem),
        fixes: () =>
          repairFixes(problem).map((fix) => ({ ...fix, title: titleOf(problem, fix) }) as Fix<"spaces">),
      });
    }
  },
});

/** What the messages name, as it stands in the text. */
function valuesOf({ piece, start, end }: Problem): Record<string, string> {
  const written = piece.text.slice(start, end).split(/[\r\n]/, 1)[0] ?? "";
  const before = piece.text.slice(Math.max(0, start - 100), start);
  return {
    key: /[^\s,[\]{}]*$/.exec(before)?.[0] ?? "",
    text: written,
    name: written.replace(/^[*&]/, ""),
    character: [...piece.text.slice(start, start + 2)][0] ?? "",
  };
}

/** Spaces mend different things. */
function titleOf(problem: Problem, fix: Fix): string {
  if (fix.title !== "spaces" || problem.code === "tab-indent") return fix.title;
  return problem.code === "bad-indent" ? "indent" : "space";
}
