import { placeInText, type TextNode, textOf } from "../../../model";
import { type FaultCode, type PartFault, typeInWords, typesInWords } from "../../../expression";
import type { Place } from "../../../syntax";
import { defineRule, type Report, type Values } from "../../define";
import { faultsOf, type ReadRule } from "../../own-rules";
import { wrongExamples } from "../../own-examples";
import { type UnknownKey, unknownKeys } from "../../own-fixes";

export const invalidRule = defineRule({
  id: "invalid-rule",
  group: "policy",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "entity",
  on: "policy",
  each: true,
  en: {
    summary: "A rule of the policy's own does not work.",
    why: "A rule that can't be read checks nothing: people believe that the policy is kept, and nobody looks.",
    details:
      "The expression is read, its fields and types are checked against what files may hold, and its examples are tried. A rule may take 10,000 steps for each entry; one that needs more is stopped and says nothing, so that no rule can hold up a check. Behind the steps stands a clock, as a last resort: a rule that takes more than a second for one entry is stopped too.",
    messages: {
      syntax: "The expression stops making sense at `{found}`. Check the sign or word before it.",
      incomplete: "The expression ends too early. Finish it.",
      "single-sign": "`{sign}` alone means nothing here. Write `{right}`.",
      "open-text": "A text begins here and does not end. Close it with the same quotation mark.",
      "too-large": "The expression is too long or nested too deeply. Split it into several rules.",
      "near-variable": "`{name}` is not known here; did you mean `{nearest}`?",
      "unknown-variable": "`{name}` is not known here. A rule for this may use {names}.",
      "near-field": "{type} has no `{name}`; did you mean `{nearest}`?",
      "unknown-field": "{type} has no `{name}`. Use one of its keys.",
      "near-function": "There is no `{name}` to call; did you mean `{nearest}`?",
      "unknown-function": "There is no `{name}` to call. The page about own rules lists what there is.",
      "wrong-values": "`{name}` does not take these values: {types}. Give it what it takes.",
      "wrong-operator": "`{operator}` does not work with {left} and {right}. Compare values of one kind.",
      "write-as": "`{operator}` does not work with {left} and {right}. Write the other side as `{sample}`.",
      "not-yes-or-no":
        'This has to come out as yes or no, and it is {type}. Compare it with something, as in `post.format == "story"`.',
      pattern:
        "This is not a pattern that can be used. Write it as a text of at most 500 characters, without back references or look-around.",
      literal: "This can't be read by `{form}`. Write it as files do, such as `{sample}`.",
      unsupported: "Rules can't use this. The page about own rules lists what there is.",
      stopped:
        "This rule takes too many steps and was stopped; it says nothing anywhere. Look at fewer lists in it.",
      late: "This rule took more than a second for one entry and was stopped by the clock; it says nothing anywhere. Make it simpler, or split it into several rules.",
      twice: "Another rule already has the id “{id}”. Choose another one; this rule does not run.",
      first: "First used here.",
      "should-fail":
        "This example is meant to break the rule, and it keeps to it. Mend the example or the rule.",
      "should-pass":
        "This example is meant to keep to the rule, and it breaks it. Mend the example or the rule.",
    },
    fixes: { rename: "Change it to `{nearest}`", sign: "Write `{right}`" },
  },
  fr: {
    summary: "Une règle propre à la politique ne fonctionne pas.",
    why: "Une règle illisible ne vérifie rien : on croit la politique respectée, et personne ne regarde.",
    details:
      "L’expression est lue, ses champs et ses types sont comparés à ce que les fichiers peuvent contenir, et ses exemples sont mis à l’essai. Une règle peut prendre 10 000 pas pour chaque élément; celle qui en demande plus est arrêtée et ne dit rien, si bien qu’aucune règle ne peut retenir une vérification. Derrière les pas veille une horloge, en dernier recours : une règle qui prend plus d’une seconde pour un seul élément est arrêtée elle aussi.",
    messages: {
      syntax: "L’expression cesse d’avoir un sens à `{found}`. Vérifiez le signe ou le mot qui précède.",
      incomplete: "L’expression se termine trop tôt. Complétez-la.",
      "single-sign": "`{sign}` seul ne veut rien dire ici. Écrivez `{right}`.",
      "open-text": "Un texte commence ici et ne se termine pas. Fermez-le par le même guillemet.",
      "too-large": "L’expression est trop longue ou trop imbriquée. Répartissez-la sur plusieurs règles.",
      "near-variable": "`{name}` est inconnu ici; vouliez-vous écrire `{nearest}`?",
      "unknown-variable": "`{name}` est inconnu ici. Une telle règle peut utiliser {names}.",
      "near-field": "{type} n’a pas de `{name}`; vouliez-vous écrire `{nearest}`?",
      "unknown-field": "{type} n’a pas de `{name}`. Utilisez une de ses clés.",
      "near-function": "La fonction `{name}` n’existe pas; vouliez-vous écrire `{nearest}`?",
      "unknown-function":
        "La fonction `{name}` n’existe pas. La page sur les règles maison énumère celles qui existent.",
      "wrong-values": "`{name}` ne prend pas ces valeurs : {types}. Donnez-lui ce qu’elle prend.",
      "wrong-operator": "`{operator}` ne va pas entre {left} et {right}. Comparez des valeurs de même sorte.",
      "write-as": "`{operator}` ne va pas entre {left} et {right}. Écrivez l’autre côté comme `{sample}`.",
      "not-yes-or-no":
        'Le résultat doit être oui ou non, et c’est {type}. Comparez-le à quelque chose, comme dans `post.format == "story"`.',
      pattern:
        "Ce motif est inutilisable. Écrivez-le comme un texte d’au plus 500 caractères, sans renvoi arrière ni exploration.",
      literal: "`{form}` ne peut pas lire ceci. Écrivez-le comme dans les fichiers, par exemple `{sample}`.",
      unsupported:
        "Les règles ne peuvent pas utiliser ceci. La page sur les règles maison énumère ce qui existe.",
      stopped:
        "Cette règle prend trop de pas et a été arrêtée; elle ne dit plus rien nulle part. Faites-lui examiner moins de listes.",
      late: "Cette règle a pris plus d’une seconde pour un seul élément et l’horloge l’a arrêtée; elle ne dit plus rien nulle part. Simplifiez-la, ou répartissez-la sur plusieurs règles.",
      twice:
        "Une autre règle a déjà l’identifiant « {id} ». Choisissez-en un autre; cette règle ne s’applique pas.",
      first: "Première utilisation ici.",
      "should-fail":
        "Cet exemple devrait enfreindre la règle, et il la respecte. Corrigez l’exemple ou la règle.",
      "should-pass":
        "Cet exemple devrait respecter la règle, et il l’enfreint. Corrigez l’exemple ou la règle.",
    },
    fixes: { rename: "Écrire `{nearest}`", sign: "Écrire `{right}`" },
  },

  check(policy, report, context) {
    for (const read of context.ownRules?.all ?? []) {
      if (read.declared.file.path !== policy.file.path) continue;
      const { fields } = read.declared.rule;
      if (read.duplicateOf !== undefined && fields.id !== undefined) {
        const first = read.duplicateOf.declared.rule.fields.id;
        report({
          message: "twice",
          at: fields.id.value,
          values: { id: read.id },
          related: first === undefined ? [] : [{ at: first.value, message: "first" }],
          clause: read.declared.clause,
        });
      }
      for (const fault of faultsOf(read)) report(reportOf(read, fault));
      for (const key of unknownKeys(read.declared.rule)) report(reportKey(read, key));
      for (const { at, wanted } of wrongExamples(read, context))
        report({ message: `should-${wanted}`, at, clause: read.declared.clause });
    }
  },

  checkRoot(report, context) {
    for (const { read, by } of context.ownRules?.stopped ?? []) {
      const { clause, rule } = read.declared;
      const { require } = rule.fields;
      const message = by === "clock" ? "late" : "stopped";
      if (require !== undefined) report({ message, at: require.value, clause });
    }
  },
});

type Message = FaultCode | "near-field" | "near-variable" | "near-function" | "write-as";

function reportOf(read: ReadRule, fault: PartFault): Report<Message, "rename" | "sign"> {
  const { values } = fault;
  const at = placeOf(read, fault);
  const shown = wordsOf(fault);
  const base = { at, values: shown, clause: read.declared.clause };
  if (fault.code === "single-sign") {
    const text = values.right ?? "";
    return {
      ...base,
      message: "single-sign",
      fixes: () => [{ title: "sign", values: { right: text }, safe: false, edits: [edit(at, text)] }],
    };
  }
  const { code } = fault;
  const sample = code === "wrong-operator" ? sampleFor(values) : undefined;
  if (sample !== undefined) return { ...base, message: "write-as", values: { ...shown, sample } };
  if (code !== "unknown-field" && code !== "unknown-variable" && code !== "unknown-function")
    return { ...base, message: code };
  const text = values.nearest ?? "";
  if (text === "") return { ...base, message: code };
  return {
    ...base,
    message: NEAR[code],
    fixes: () => [{ title: "rename", values: { nearest: text }, safe: false, edits: [edit(at, text)] }],
  };
}

function reportKey(read: ReadRule, { at, name, nearest }: UnknownKey): Report<Message, "rename" | "sign"> {
  const type = `\`${textOf(read.declared.rule.fields.for)}\``;
  const base = { at, values: { type, name, nearest: nearest ?? "" }, clause: read.declared.clause };
  if (nearest === undefined) return { ...base, message: "unknown-field" };
  return {
    ...base,
    message: "near-field",
    fixes: () => [{ title: "rename", values: { nearest }, safe: false, edits: [edit(at, nearest)] }],
  };
}

function edit({ piece, start, end }: Place, text: string) {
  return { piece, start, end, text };
}

const NEAR = {
  "unknown-field": "near-field",
  "unknown-variable": "near-variable",
  "unknown-function": "near-function",
} as const;

/** Where a stretch of an expression stands in its file, whatever its quotes or lines. */
function placeOf(read: ReadRule, { part, start, end }: PartFault): Place {
  const pair = read.declared.rule.fields[part];
  const node = pair?.value as TextNode;
  return placeInText({ language: undefined, node }, start, end);
}

const SAMPLES: Readonly<Record<string, string>> = {
  date: "2027-03-04",
  timestamp: "2027-03-04T09:30",
  duration: "2d",
  money: "500 CAD",
  int: "42",
};

/** How a value is written that can be compared with an amount, a date or a duration. */
const WRITTEN: Readonly<Record<string, string>> = {
  Money: 'money("500 CAD")',
  "google.protobuf.Timestamp": 'date("2027-03-04")',
  "google.protobuf.Duration": 'duration("2d")',
};

/** Undefined where neither side, or each, is of such a kind. */
function sampleFor({ left = "", right = "" }: PartFault["values"]): string | undefined {
  const [first, second] = [WRITTEN[left], WRITTEN[right]];
  return first === undefined || second === undefined ? (first ?? second) : undefined;
}

function wordsOf({ code, values }: PartFault): Values {
  const { left = "", right = "", type = "", types = "" } = values;
  if (code === "wrong-operator")
    return { operator: values.operator, left: typeInWords(left), right: typeInWords(right) };
  if (code === "wrong-values") return { name: values.name, types: typesInWords(types) };
  if (code === "literal") return { form: values.form, sample: SAMPLES[values.form ?? ""] };
  return type === "" ? values : { ...values, type: typeInWords(type) };
}
