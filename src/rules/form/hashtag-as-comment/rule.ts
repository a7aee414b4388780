import type { MapNode, Node, ScalarNode, TextEdit } from "../../../syntax";
import { defineRule } from "../../define";

/** A hashtag right after a value, on its line: `  # comment` has a space behind its mark, a hashtag has none. */
/** Comments are not looked for further behind a value, in UTF-16 code units. */
const FURTHEST = 2_000;

/** Made when it is needed: expressions by property are dear to make. */
const swallowed = () => /^[ \t]+(#[\p{L}\p{N}_][^\r\n]*)/u;

export const hashtagAsComment = defineRule({
  id: "hashtag-as-comment",
  group: "form",
  since: "0.1.0",
  severity: "warning",
  starter: true,
  scope: "entity",
  on: "post",
  en: {
    summary: "A hashtag and what follows it are lost as a comment.",
    why: "In YAML a space and “#” begin a comment: the rest of the line is not part of the text, and would not be published.",
    messages: {
      lost: "From “#” on, this line is a comment: “{lost}” is not part of `{key}`. Put the value in quotes.",
      empty: "“{lost}” is a comment, so `{key}` is empty. Put the value in quotes.",
    },
    fixes: { quote: "Put the whole value in quotes" },
  },
  fr: {
    summary: "Un mot-clic et ce qui le suit se perdent comme commentaire.",
    why: "En YAML, une espace suivie de « # » commence un commentaire : le reste de la ligne ne fait pas partie du texte et ne paraîtrait pas.",
    messages: {
      lost: "À partir de « # », cette ligne est un commentaire : « {lost} » ne fait pas partie de `{key}`. Mettez la valeur entre guillemets droits.",
      empty:
        "« {lost} » est un commentaire; `{key}` est donc vide. Mettez la valeur entre guillemets droits.",
    },
    fixes: { quote: "Mettre toute la valeur entre guillemets droits" },
  },

  check(post, report) {
    // Of thousands of posts hardly one has a mark behind a space: the text tells at once.
    // Of a list in one line all posts stand in one piece.
    const { piece, start, end } = post.node;
    if (!piece.text.slice(start, end + FURTHEST).includes(" #")) return;
    eachValue(post.node, "", (key, node) => {
      if (node.style !== "plain" || (typeof node.value !== "string" && node.value !== null)) return;
      const { text } = node.piece;
      const match = swallowed().exec(text.slice(node.end, node.end + FURTHEST));
      if (match === null) return;
      const lost = (match[1] ?? "").trimEnd();
      const start = node.end + match[0].length - (match[1] ?? "").length;
      const at = { piece: node.piece, start, end: start + lost.length };
      report({
        message: node.value === null ? "empty" : "lost",
        at,
        values: { lost: lost.length > 60 ? `${lost.slice(0, 59)}…` : lost, key },
        // What the writer meant is a text: a person looks at it.
        fixes: () => [{ title: "quote", safe: false, edits: [quoted(node, at.end)] }],
      });
    });
  },
});

function eachValue(node: Node, key: string, visit: (key: string, node: ScalarNode) => void): void {
  if (node.type === "scalar") visit(key, node);
  else if (node.type === "seq") for (const item of node.items) eachValue(item, key, visit);
  else eachPair(node, visit);
}

function eachPair(map: MapNode, visit: (key: string, node: ScalarNode) => void): void {
  for (const pair of map.pairs) {
    if (!pair.merged && typeof pair.key.value === "string") eachValue(pair.value, pair.key.value, visit);
  }
}

/** The value with what was lost, in quotes. */
function quoted(node: ScalarNode, end: number): TextEdit {
  const { piece } = node;
  const whole = piece.text.slice(node.start, end).trim();
  const space = node.start === node.end ? " " : "";
  return { piece, start: node.start, end, text: space + JSON.stringify(whole) };
}
