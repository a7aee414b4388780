import type { Entity } from "../../../model";
import { defineWorkspaceRule } from "../../define";
import { eachReference, eachSigner } from "../references";

const CHECKED = ["person", "theme", "segment", "goal"] as const;

const NAMES = {
  person: { en: "person", fr: "cette personne" },
  theme: { en: "theme", fr: "ce thème" },
  segment: { en: "segment", fr: "ce segment" },
  goal: { en: "goal", fr: "ce but général" },
} as const;

export const unusedDefinition = defineWorkspaceRule({
  id: "unused-definition",
  group: "form",
  since: "0.1.0",
  severity: "info",
  strict: true,
  scope: "workspace",
  on: [
    "person",
    "theme",
    "segment",
    "goal",
    "post",
    "calendar",
    "plan",
    "objective",
    "zone",
    "step",
    "campaign",
    "channel",
    "policy",
    "pause",
  ],
  en: {
    summary: "Nothing names this entry.",
    why: "A theme that no post serves, or a goal that no objective supports, is a promise nobody works on.",
    messages: { unused: "Nothing names the {kind} “{id}”. Use it, or remove it." },
  },
  fr: {
    summary: "Rien ne renvoie à cette entrée.",
    why: "Un thème qu’aucune publication ne sert, ou un but général qu’aucun objectif n’appuie, est une promesse dont personne ne s’occupe.",
    messages: { unused: "Rien ne renvoie à {kind} (« {id} »). Servez-vous-en ou retirez l’entrée." },
  },

  collect(entity: Entity, emit) {
    const { kind, id } = entity;
    const at = entity.idPlace;
    if (id !== undefined && at !== undefined && isChecked(kind)) emit(`${kind}:${id}`, at, true);
    eachReference(entity, (referred, referredId, at) => {
      if (isChecked(referred)) emit(`${referred}:${referredId}`, at, false);
    });
    eachSigner(entity, (signer, at) => emit(`person:${signer}`, at, false));
  },

  judge(key, entries, report) {
    if (entries.some((entry) => !entry.fact)) return;
    const [entry] = entries;
    if (entry === undefined) return;
    const kind = key.slice(0, key.indexOf(":"));
    if (!isChecked(kind)) return;
    report({ message: "unused", at: entry.at, values: { kind: NAMES[kind], id: entry.entity.id } });
  },
});

function isChecked(kind: string): kind is (typeof CHECKED)[number] {
  return (CHECKED as readonly string[]).includes(kind);
}
