import { Config } from "../../../model";
import { isId } from "../../../values";
import type { FileKind } from "../../../workspace";
import { defineRule, type Fix } from "../../define";
import { eachReference, REGISTER_OF } from "../references";
import { newEntry, newRegister } from "./create";
import { meantId } from "./meant";
import { checkConfig } from "./config";
import { REFERRED_NAMES } from "./names";

/** Registers that can be missing as a whole, with the words for them. */
const REGISTERS: ReadonlyArray<{ kind: FileKind; name: { en: string; fr: string } }> = [
  {
    kind: "people",
    name: { en: "people register (`*.people.yaml`)", fr: "registre des personnes (`*.people.yaml`)" },
  },
  {
    kind: "channels",
    name: { en: "channels register (`*.channels.yaml`)", fr: "registre des comptes (`*.channels.yaml`)" },
  },
  { kind: "plan", name: { en: "plan (`*.plan.yaml`)", fr: "plan (`*.plan.yaml`)" } },
];

export const unknownReference = defineRule({
  id: "unknown-reference",
  group: "form",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "entity",
  on: [
    "config",
    "post",
    "calendar",
    "plan",
    "objective",
    "zone",
    "step",
    "campaign",
    "person",
    "channel",
    "policy",
    "pause",
  ],
  en: {
    summary: "An id names something that does not exist.",
    why: "A misspelt name leads nowhere: the person is not told, the money is not counted.",
    messages: {
      near: "There is no {kind} “{id}”; did you mean “{suggestion}”?",
      unknown: "There is no {kind} “{id}”. Correct the id, or create the {kind}.",
      rule: "There is no rule “{id}”, so this line has no effect. `social-policy rules` lists them all.",
      "rule-near": "There is no rule “{id}”, so this line has no effect; did you mean “{suggestion}”?",
      file: "The file “{id}” is not there, or is outside this folder, so nothing comes from it. Correct the path.",
      register:
        "There is no {register} yet, so the ids that name its entries are not checked. Create it when you need it.",
    },
    fixes: {
      replace: "Change it to “{suggestion}”",
      create: "Create the {kind} “{id}”",
      register: "Create the {register}",
    },
  },
  fr: {
    summary: "Un identifiant ne renvoie à rien.",
    why: "Un nom mal écrit ne mène nulle part : la personne n’est pas avertie, l’argent n’est pas compté.",
    messages: {
      near: "« {id} » ne correspond à rien ({kind}); vouliez-vous écrire « {suggestion} »?",
      unknown: "« {id} » ne correspond à rien ({kind}). Corrigez l’identifiant ou créez l’entrée.",
      rule: "La règle « {id} » n’existe pas; cette ligne reste donc sans effet. `social-policy rules` les énumère toutes.",
      "rule-near":
        "La règle « {id} » n’existe pas; cette ligne reste donc sans effet. Vouliez-vous écrire « {suggestion} »?",
      file: "Le fichier « {id} » n’existe pas ou se trouve hors de ce dossier; rien n’en est repris. Corrigez le chemin.",
      register:
        "Il n’y a pas encore de {register} : les identifiants qui s’y rapportent ne sont pas vérifiés. Créez-le quand vous en aurez besoin.",
    },
    fixes: {
      replace: "Remplacer par « {suggestion} »",
      create: "Créer « {id} » ({kind})",
      register: "Créer le {register}",
    },
  },

  check(entity, report, context) {
    if (entity instanceof Config) {
      checkConfig(entity, report, context);
      return;
    }
    eachReference(entity, (kind, id, at) => {
      if (context.defined(kind, id)) return;
      // Without a register nothing can be looked up; that is told once, for the root.
      if (kind !== "post" && !context.hasFileOf(REGISTER_OF[kind])) return;
      const suggestion = meantId(kind, id, context);
      report({
        message: suggestion === undefined ? "unknown" : "near",
        at,
        values: { kind: REFERRED_NAMES[kind], id, suggestion },
        fixes: () => {
          const fixes: Array<Fix<"replace" | "create" | "register">> = [];
          if (suggestion !== undefined) {
            const edits = [{ piece: at.piece, start: at.start, end: at.end, text: suggestion }];
            fixes.push({ title: "replace", values: { suggestion }, safe: false, edits });
          }
          const edits = isId(id) ? newEntry(kind, id, context.workspace) : undefined;
          if (edits !== undefined) {
            fixes.push({ title: "create", values: { kind: REFERRED_NAMES[kind], id }, safe: false, edits });
          }
          return fixes;
        },
      });
    });
  },

  checkRoot(report, context) {
    for (const { kind, name } of REGISTERS) {
      const file = context.workspace.filesMissing(kind)[0];
      if (file === undefined) continue;
      report({
        message: "register",
        at: file.intro,
        severity: "info",
        values: { register: name },
        fixes: () => [
          {
            title: "register",
            values: { register: name },
            safe: false,
            edits: [],
            creates: newRegister(kind, context.workspace),
          },
        ],
      });
    }
  },
});
