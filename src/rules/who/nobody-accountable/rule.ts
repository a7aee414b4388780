import { given, mapOf, textOf, textsOf } from "../../../model";
import { responsibleFields } from "../../../schema";
import { insertPair, setValue } from "../../../syntax";
import { defineRule } from "../../define";
import { emptyPair } from "../empty-pair";
import { nameOf } from "../people";

export const nobodyAccountable = defineRule({
  id: "nobody-accountable",
  group: "who",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: "policy",
  en: {
    summary: "No one person is accountable for social media.",
    why: "Where several answer for something, each supposes that a colleague does it: the work is neglected or forgotten.",
    details:
      "Any structure and any department will do, a committee too, as long as `accountable` names one person. A single member is that person. Somebody of an agency, or who has left, is not: one person inside still answers for what an agency does. A policy for one unit (`unit`) may leave it to the organisation’s policy.",
    messages: {
      committee:
        "A committee answers for social media, and nobody in it is accountable. Name one person with `accountable`.",
      several:
        "{count} people answer for social media, and none of them is accountable. Name one person with `accountable`.",
      nobody:
        "`responsible` names nobody who is accountable for social media. Name one person with `accountable`.",
      outside:
        "{name} works for an agency, and somebody inside still answers for what it publishes. Name one of your own people with `accountable`.",
      left: "{name} was in the role until {until}, so nobody is accountable any more. Name somebody else with `accountable`.",
      absent:
        "This policy does not say who is accountable for social media. Name one person with `accountable` under `responsible`.",
    },
    fixes: { name: "Make {name} accountable" },
  },
  fr: {
    summary: "Aucune personne ne rend compte des médias sociaux.",
    why: "Quand plusieurs répondent d’une chose, chaque personne suppose qu’une collègue ou un collègue s’en occupe : le travail est négligé ou oublié.",
    details:
      "Toutes les structures et tous les services conviennent, un comité aussi, pourvu que `accountable` nomme une personne. Un membre unique est cette personne. Une personne d’une agence ou qui a quitté son rôle ne l’est pas : quelqu’un à l’interne répond quand même de ce que fait une agence. La politique d’une seule unité (`unit`) peut s’en remettre à celle de l’organisation.",
    messages: {
      committee:
        "Un comité répond des médias sociaux, et personne n’y est désigné pour en rendre compte. Nommez une personne avec `accountable`.",
      several:
        "{count} personnes répondent des médias sociaux, et aucune n’est désignée pour en rendre compte. Nommez une personne avec `accountable`.",
      nobody:
        "`responsible` ne nomme personne qui rend compte des médias sociaux. Nommez une personne avec `accountable`.",
      outside:
        "{name} travaille pour une agence, et quelqu’un à l’interne répond quand même de ce qu’elle publie. Nommez une personne de chez vous avec `accountable`.",
      left: "{name} avait ce rôle jusqu’au {until} : plus personne n’en rend compte. Nommez quelqu’un d’autre avec `accountable`.",
      absent:
        "Cette politique ne dit pas qui rend compte des médias sociaux. Nommez une personne avec `accountable` sous `responsible`.",
    },
    fixes: { name: "Désigner {name} pour en rendre compte" },
  },

  check(policy, report, context) {
    const pair = policy.fields.responsible;
    const map = mapOf(pair);
    if (map === undefined || pair === undefined) {
      const empty = emptyPair(pair);
      // Something else than a mapping is the schema's; a unit's policy stands under the organisation's.
      if ((pair !== undefined && empty === undefined) || given(policy.fields.unit)) return;
      report({
        message: "absent",
        at: pair?.key ?? policy.intro,
        fixes: () => {
          const owner = textOf(policy.fields.owner);
          if (owner === undefined) return [];
          const value = `{ accountable: ${owner} }`;
          const edit =
            empty === undefined
              ? insertPair(policy.node, "responsible", value, {
                  after: ["structure", "reviewBy", "effective", "owner"],
                })
              : setValue(empty.value, value);
          return [
            { title: "name" as const, values: { name: nameOf(owner, context) }, safe: false, edits: [edit] },
          ];
        },
      });
      return;
    }
    const { accountable, members, department } = responsibleFields(map);
    const empty = emptyPair(accountable);
    if (accountable !== undefined && empty === undefined) {
      const id = textOf(accountable);
      const person = id === undefined ? undefined : context.lookup("person", id);
      if (person === undefined || id === undefined) return;
      const gone = person.until !== undefined && person.until < context.asOf;
      if (!gone && textOf(person.fields.department) !== "agency") return;
      report({
        message: gone ? "left" : "outside",
        at: accountable.value,
        values: { name: nameOf(id, context), until: gone ? { day: person.until } : undefined },
        fixes: () =>
          textsOf(members).flatMap(({ value }) => {
            const member = context.lookup("person", value);
            const isOut = member === undefined || textOf(member.fields.department) === "agency";
            if (isOut || value === id || (member.until !== undefined && member.until < context.asOf))
              return [];
            const edits = [setValue(accountable.value, value)];
            return { title: "name" as const, values: { name: nameOf(value, context) }, safe: false, edits };
          }),
      });
      return;
    }
    const ids = [...new Set(textsOf(members).map((node) => node.value))];
    const committee = textOf(department) === "committee";
    // A single member is the one person; what stands there and is no list can't be judged.
    if (
      !committee &&
      (ids.length === 1 || (given(members) && ids.length === 0 && members.value.type !== "seq"))
    )
      return;
    const owner = textOf(policy.fields.owner);
    report({
      message: committee ? "committee" : ids.length > 1 ? "several" : "nobody",
      at: pair.key,
      values: { count: ids.length },
      fixes: () =>
        (ids.length > 0 ? ids : owner === undefined ? [] : [owner]).map((id) => ({
          title: "name" as const,
          values: { name: nameOf(id, context) },
          safe: false,
          edits: [
            empty === undefined
              ? insertPair(map, "accountable", id, { after: ["department"] })
              : setValue(empty.value, id),
          ],
        })),
    });
  },
});
