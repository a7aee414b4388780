import { type JsonType, type SchemaFault, shapeOf } from "../../../schema";
import { insertPair, setValue } from "../../../syntax";
import type { Reading } from "../../../workspace";
import { defineRule, type Fix } from "../../define";
import type { Shown } from "../../wording";
import { faultFixes } from "../fault-fixes";

/** More words than this are not listed. */
const MOST_WORDS = 12;

const TYPES: Readonly<Record<JsonType, { en: string; fr: string }>> = {
  string: { en: "a text", fr: "un texte" },
  number: { en: "a number", fr: "un nombre" },
  integer: { en: "a whole number", fr: "un nombre entier" },
  boolean: { en: "`true` or `false`", fr: "`true` ou `false`" },
  array: { en: "a list", fr: "une liste" },
  object: { en: "keys with values", fr: "une suite de clés et de valeurs" },
};

export const schema = defineRule({
  id: "schema",
  group: "form",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "file",
  on: "text",
  en: {
    summary: "A value is not one that this key takes.",
    why: "Checks, previews and exports read the value; another kind of value can’t be understood.",
    messages: {
      near: "`{key}` is “{actual}”; did you mean “{suggestion}”?",
      several: "`{key}` is “{actual}”, which can mean {choices}. Write the one you mean.",
      word: "`{key}` is “{actual}”. Choose one of {words}.",
      "many-words": "`{key}` is “{actual}”, which is not in the list of allowed words.",
      only: "`{key}` is {actual}; the only value allowed is {words}.",
      type: "`{key}` must be {expected}, not {found}.",
      empty: "`{key}` is empty; it must be {expected}.",
      entry: "This entry must be {expected}, not {found}.",
      "entry-empty": "This entry is empty; it must be {expected}.",
      low: "`{key}` is {actual}; it must be at least {minimum}.",
      above: "`{key}` is {actual}; it must be more than {minimum}.",
      required: "`{key}` is missing. Add it.",
      "key-near": "“{actual}” can’t be a key of `{key}`; did you mean “{suggestion}”?",
      "key-word": "“{actual}” can’t be a key of `{key}`.",
    },
    fixes: {
      replace: "Change it to “{text}”",
      rename: "Change the key to “{text}”",
      "own-key": "Make it a key of your own: “{text}”",
      quote: "Put it in quotes",
      wrap: "Make it a list",
      unwrap: "Take it out of the list",
      unquote: "Take the quotes away",
      add: "Add `{text}`",
    },
  },
  fr: {
    summary: "Une valeur n’est pas de celles que cette clé accepte.",
    why: "Les vérifications, les aperçus et les exportations lisent la valeur; une valeur d’une autre sorte ne peut pas être comprise.",
    messages: {
      near: "`{key}` vaut « {actual} »; vouliez-vous écrire « {suggestion} »?",
      several: "`{key}` vaut « {actual} », qui peut vouloir dire {choices}. Écrivez le mot voulu.",
      word: "`{key}` vaut « {actual} ». Choisissez {words}.",
      "many-words": "`{key}` vaut « {actual} », qui n’est pas dans la liste des mots permis.",
      only: "`{key}` vaut {actual}; la seule valeur permise est {words}.",
      type: "`{key}` doit être {expected}, et non {found}.",
      empty: "`{key}` est vide; il faut {expected}.",
      entry: "Cette entrée doit être {expected}, et non {found}.",
      "entry-empty": "Cette entrée est vide; elle doit être {expected}.",
      low: "`{key}` vaut {actual}; il faut au moins {minimum}.",
      above: "`{key}` vaut {actual}; il faut plus de {minimum}.",
      required: "Il manque `{key}`. Ajoutez cette clé.",
      "key-near": "« {actual} » ne peut pas être une clé de `{key}`; vouliez-vous écrire « {suggestion} »?",
      "key-word": "« {actual} » ne peut pas être une clé de `{key}`.",
    },
    fixes: {
      replace: "Remplacer par « {text} »",
      rename: "Changer la clé pour « {text} »",
      "own-key": "En faire une clé maison : « {text} »",
      quote: "Mettre entre guillemets droits",
      wrap: "En faire une liste",
      unwrap: "Le sortir de la liste",
      unquote: "Retirer les guillemets",
      add: "Ajouter `{text}`",
    },
  },

  check(reading, report) {
    for (const fault of reading.faults) {
      if (fault.code === "unknown-key" || fault.code === "form") continue;
      report({
        message: messageOf(fault),
        at: fault.at,
        values: {
          key: fault.onKey ? parentOf(fault) : fault.path,
          actual: fault.actual,
          suggestion: fault.suggestion,
          words: alternatives((fault.expected.words ?? []).map((word) => `\`${word}\``)),
          choices: alternatives(fault.repairs.map(({ shown }) => `\`${shown}\``)),
          expected: expectedOf(fault),
          found: foundOf(fault),
          minimum: fault.expected.minimum ?? fault.expected.above,
        },
        fixes: () => [...faultFixes(fault), ...versionFix(fault, reading)],
      });
    }
  },
});

function messageOf(fault: SchemaFault) {
  if (fault.onKey) return fault.suggestion === undefined ? "key-word" : "key-near";
  switch (fault.code) {
    case "required":
      return "required";
    case "range":
      return fault.expected.above === undefined ? "low" : "above";
    case "enum": {
      if (fault.suggestion !== undefined) return "near";
      if (fault.repairs.length > 1) return "several";
      const count = fault.expected.words?.length ?? 0;
      if (count === 1) return "only";
      return count > MOST_WORDS || count === 0 ? "many-words" : "word";
    }
    default:
      if (fault.actualType === "null") return fault.path === "" ? "entry-empty" : "empty";
      return fault.path === "" ? "entry" : "type";
  }
}

/** There is one version only, so that it can be written in. */
function versionFix(fault: SchemaFault, { unit }: Reading): ReadonlyArray<Fix<"add">> {
  const { root } = unit.file;
  if (fault.code !== "required" || fault.path !== "version" || unit.piece !== undefined || root === undefined)
    return [];
  const pair = root.get("version");
  const edit =
    pair === undefined ? insertPair(root, "version", "1", { after: ["kind"] }) : setValue(pair.value, "1");
  return [{ title: "add", values: { text: "version: 1" }, safe: true, edits: [edit] }];
}

function parentOf(fault: SchemaFault): string {
  const dot = fault.path.lastIndexOf(".");
  return dot < 0 ? fault.path : fault.path.slice(0, dot);
}

function alternatives(words: readonly string[]): Shown {
  if (words.length < 2) return words[0];
  const last = words[words.length - 1] ?? "";
  const others = words.slice(0, -1).join(", ");
  return { en: `${others} or ${last}`, fr: `${others} ou ${last}` };
}

function expectedOf(fault: SchemaFault): Shown {
  const { types, definition } = fault.expected;
  const keys = definition === undefined ? [] : firstKeys(definition);
  const names = types.map((type) => {
    const { en, fr } = TYPES[type];
    if (type !== "object" || keys.length === 0) return { en, fr };
    return { en: `${en}, such as ${keys.join(" and ")}`, fr: `${fr}, par exemple ${keys.join(" et ")}` };
  });
  return { en: names.map((name) => name.en).join(" or "), fr: names.map((name) => name.fr).join(" ou ") };
}

/** Two keys that show what is expected: those that have to be there come first. */
function firstKeys(definition: Parameters<typeof shapeOf>[0]): readonly string[] {
  const { required, keys } = shapeOf(definition);
  return [...new Set([...required, ...Object.keys(keys)])].slice(0, 2).map((key) => `\`${key}\``);
}

function foundOf(fault: SchemaFault): Shown {
  if (fault.actualType === "null") return undefined;
  const { en, fr } = TYPES[fault.actualType];
  if (fault.actual === "" || fault.actualType === "array" || fault.actualType === "object") return { en, fr };
  return { en: `“${fault.actual}”`, fr: `« ${fault.actual} »` };
}
