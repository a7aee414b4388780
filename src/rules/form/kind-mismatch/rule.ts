import { given, textOf } from "../../../model";
import { insertPair, type MapNode, type Pair, replacePlace, setValue, type TextEdit } from "../../../syntax";
import { defineRule } from "../../define";

export const kindMismatch = defineRule({
  id: "kind-mismatch",
  group: "form",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "file",
  on: "text",
  en: {
    summary: "The file’s name and its `kind` do not agree.",
    why: "The name says how the file is read, the key says it to people. When they differ, one of them is wrong.",
    messages: {
      differs: "The name says that this is a {kind} file, `kind` says “{actual}”. Change one of them.",
      absent: "`kind` is missing. Write `kind: {kind}` at the top.",
    },
    fixes: { set: "Write `kind: {kind}`" },
  },
  fr: {
    summary: "Le nom du fichier et sa clé `kind` ne concordent pas.",
    why: "Le nom dit comment le fichier est lu, la clé le dit aux personnes. S’ils diffèrent, l’un des deux est faux.",
    messages: {
      differs: "D’après son nom, c’est un fichier {kind}; `kind` dit « {actual} ». Changez l’un des deux.",
      absent: "Il manque `kind`. Écrivez `kind: {kind}` en haut.",
    },
    fixes: { set: "Écrire `kind: {kind}`" },
  },

  check(reading, report) {
    const { unit } = reading;
    const { file } = unit;
    if (unit.piece !== undefined || file.root === undefined) return;
    const { root, kind } = file;
    const pair: Pair | undefined = root.get("kind");
    if (pair === undefined || !given(pair)) {
      // The configuration says what it is by its name.
      if (kind === "config") return;
      report({
        message: "absent",
        at: file.intro,
        values: { kind },
        fixes: () => {
          const edit = writeKind(root, pair, kind);
          return edit === undefined ? [] : [{ title: "set", values: { kind }, safe: true, edits: [edit] }];
        },
      });
      return;
    }
    const actual = textOf(pair);
    if (actual === kind || (actual === undefined && pair.value.type !== "scalar")) return;
    const shown = pair.value.type === "scalar" ? String(pair.value.value) : "";
    if (shown === kind) return;
    report({
      message: "differs",
      at: pair.value,
      values: { kind, actual: shown },
      fixes: () => [{ title: "set", values: { kind }, safe: false, edits: [setValue(pair.value, kind)] }],
    });
  },
});

/** Fills in an empty `kind`, or writes it before the first key. */
function writeKind(root: MapNode, pair: Pair | undefined, kind: string): TextEdit | undefined {
  if (pair !== undefined) return setValue(pair.value, kind);
  const first = root.pairs[0]?.key;
  if (root.flow || first === undefined) return insertPair(root, "kind", kind);
  const { piece, start } = first;
  // In its column, whatever stands before it.
  const indent = /(?:^|[\r\n])([ \t]*)$/.exec(piece.text.slice(0, start))?.[1];
  if (indent === undefined) return undefined;
  return replacePlace({ piece, start, end: start }, `kind: ${kind}${piece.source.lineEnd ?? "\n"}${indent}`);
}
