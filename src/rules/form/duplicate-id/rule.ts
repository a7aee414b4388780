import { defineWorkspaceRule } from "../../define";

const KINDS = [
  "post",
  "calendar",
  "plan",
  "policy",
  "pause",
  "person",
  "channel",
  "goal",
  "opportunity",
  "objective",
  "segment",
  "theme",
  "step",
  "campaign",
] as const;

/** Words for the kinds, as the message needs them. */
const NAMES = {
  post: { en: "another post", fr: "une autre publication" },
  calendar: { en: "another calendar", fr: "un autre calendrier" },
  plan: { en: "another plan", fr: "un autre plan" },
  policy: { en: "another policy", fr: "une autre politique" },
  pause: { en: "another pause", fr: "une autre pause" },
  person: { en: "another person", fr: "une autre personne" },
  channel: { en: "another channel", fr: "un autre compte" },
  goal: { en: "another goal", fr: "un autre but général" },
  opportunity: { en: "another opportunity", fr: "une autre occasion" },
  objective: { en: "another objective", fr: "un autre objectif" },
  segment: { en: "another segment", fr: "un autre segment" },
  theme: { en: "another theme", fr: "un autre thème" },
  step: { en: "another step", fr: "une autre étape" },
  campaign: { en: "another campaign", fr: "une autre campagne" },
} as const;

export const duplicateId = defineWorkspaceRule({
  id: "duplicate-id",
  group: "form",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "workspace",
  on: KINDS,
  atLeast: 2,
  en: {
    summary: "An id is used twice.",
    why: "Other files refer to an id: with two of the same kind, nobody can tell which one is meant.",
    messages: {
      twice: "The id “{id}” already belongs to {other}. Choose another id here.",
      first: "First used here.",
    },
    fixes: { rename: "Change the id to “{id}”" },
  },
  fr: {
    summary: "Un identifiant sert deux fois.",
    why: "D’autres fichiers renvoient à un identifiant : s’il y en a deux de la même sorte, personne ne sait lequel est visé.",
    messages: {
      twice: "L’identifiant « {id} » appartient déjà à {other}. Choisissez-en un autre ici.",
      first: "Première utilisation ici.",
    },
    fixes: { rename: "Changer l’identifiant pour « {id} »" },
  },

  collect(entity, emit, context) {
    const id = entity.id;
    const at = entity.idPlace;
    if (id === undefined || at === undefined) return;
    // Mostly nobody else has it. In a head the other one may be a neighbour, which the registry does not tell apart.
    if (entity.node.piece.role === "item" && !context.workspace.isShared(entity.kind, id)) return;
    emit(`${entity.kind}:${id}`, at, id);
  },

  judge(_key, entries, report, context) {
    const [first, ...others] = entries;
    if (first === undefined) return;
    others.forEach((entry, index) => {
      const { kind } = entry.entity;
      report({
        message: "twice",
        at: entry.at,
        entity: entry.entity,
        values: { id: String(entry.fact), other: NAMES[kind as keyof typeof NAMES] },
        related: [{ at: first.at, message: "first" }],
        fixes: () => {
          let number = index + 2;
          while (context.workspace.hasId(kind, `${entry.fact}-${number}`)) number++;
          const id = `${entry.fact}-${number}`;
          return [
            {
              title: "rename",
              values: { id },
              safe: false,
              edits: [{ piece: entry.at.piece, start: entry.at.start, end: entry.at.end, text: id }],
            },
          ];
        },
      });
    });
  },
});
