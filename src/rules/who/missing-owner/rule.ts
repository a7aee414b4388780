import { given, Post } from "../../../model";
import { insertPair, setValue, type TextEdit } from "../../../syntax";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { fillKey } from "../../fill-key";
import { peopleInRole } from "../people";
import { requirementOf } from "../../required";

const NAMES = {
  post: { en: "This post", fr: "Cette publication" },
  objective: { en: "This objective", fr: "Cet objectif" },
  step: { en: "This step", fr: "Cette étape" },
  campaign: { en: "This campaign", fr: "Cette campagne" },
  channel: { en: "This channel", fr: "Ce compte" },
  plan: { en: "This plan", fr: "Ce plan" },
  policy: { en: "This policy", fr: "Cette politique" },
} as const;

export const missingOwner = defineRule({
  id: "missing-owner",
  group: "who",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "entity",
  on: ["post", "objective", "step", "campaign", "channel", "plan", "policy"],
  en: {
    summary: "Nobody is responsible.",
    why: "Work without an owner is work that nobody does: one person answers for each post, step and channel.",
    details:
      "A post inherits the owner of its calendar’s `defaults`. An idea needs none yet, and a closed channel none any more. A policy’s `required` setting can ask for an owner from another status on.",
    messages: {
      absent: "{what} has no owner. Name the person who answers for it with `owner`.",
    },
    fixes: {
      name: "Add {name} as owner",
      default: "Make {name} the owner of every post of this calendar that names nobody",
    },
  },
  fr: {
    summary: "Personne n’est responsable.",
    why: "Un travail sans responsable est un travail que personne ne fait : une personne répond de chaque publication, de chaque étape et de chaque compte.",
    details:
      "Une publication hérite de la personne responsable indiquée sous `defaults` dans son calendrier. Une idée n’en a pas encore besoin, et un compte fermé n’en a plus besoin. Le réglage `required` d’une politique peut l’exiger à partir d’un autre statut.",
    messages: {
      absent: "{what} n’a pas de responsable. Nommez avec `owner` la personne qui en répond.",
    },
    fixes: {
      name: "Nommer {name} responsable",
      default:
        "Nommer {name} responsable de toutes les publications de ce calendrier qui ne nomment personne",
    },
  },

  check(entity, report, context) {
    const post = entity instanceof Post ? entity : undefined;
    if (post === undefined ? given(entity.fields.owner) : post.hasOwner) return;
    if (entity.kind === "channel" && entity.status === "closed") return;
    const required = post === undefined ? undefined : requirementOf("owner", "planned", post, context);
    if (post !== undefined && (required === undefined || post.rank < required.rank)) return;
    report({
      message: "absent",
      at: entity.intro,
      values: { what: NAMES[entity.kind] },
      clause: required?.clause,
      // Who it is, a person decides: no such fix is applied unasked.
      fixes: () => {
        const people = peopleInRole(context);
        const own = people.map((person) => ({
          title: "name" as const,
          values: { name: person.name },
          safe: false,
          edits: fillKey(entity.node, entity.fields.owner, "owner", person.id, AFTER),
        }));
        const shared = people.flatMap((person) => {
          const edits = post === undefined ? undefined : asDefault(post, person.id, context);
          return edits === undefined
            ? []
            : [{ title: "default" as const, values: { name: person.name }, safe: false, edits }];
        });
        return [...own, ...shared];
      },
    });
  },
});

const AFTER = ["status", "title", "id", "timezone", "language", "version", "kind"];

/** Names an owner for all posts of a calendar; undefined of a post in a file of its own. */
function asDefault(post: Post, owner: string, context: RuleContext): TextEdit[] | undefined {
  const file = context.workspace.file(post.file.path);
  if (file?.kind !== "calendar" || file.root === undefined) return undefined;
  const defaults = file.root.get("defaults");
  const pair = file.defaults?.get("owner");
  if (pair !== undefined) return pair.merged ? undefined : [setValue(pair.value, owner)];
  if (file.defaults !== undefined) return [insertPair(file.defaults, "owner", owner)];
  // Something else than a mapping stands there: that is another rule's, and no place for an owner.
  if (defaults !== undefined) return undefined;
  return [
    insertPair(file.root, "defaults", `{ owner: ${owner} }`, {
      after: ["plan", "timezone", "title", "id", "version"],
    }),
  ];
}
