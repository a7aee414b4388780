import { fingerprintOf, given } from "../../../model";
import { insertPair, quoteScalar, setValue } from "../../../syntax";
import { defineRule } from "../../define";
import { demandOf, isAsked, isOwn, lastWords } from "../approvals";
import { emptyPair } from "../empty-pair";
import { nameOf } from "../people";

export const unverifiedApproval = defineRule({
  id: "unverified-approval",
  group: "who",
  since: "0.1.0",
  severity: "info",
  scope: "entity",
  on: "post",
  en: {
    summary: "An approval does not say what was approved, or how it came from outside.",
    why: "With the fingerprint of the content, a later change shows; without it, nobody can tell whether these are the words that were approved.",
    messages: {
      absent:
        "{name} approved this post, but nothing says which content. The approval counts; add the fingerprint with `of` to see later changes.",
      evidence:
        "{name} is outside the organisation, and nothing says how this approval came. Write it down with `via` and `ref`, such as `via: email, ref: message of 27 February`.",
    },
    fixes: { add: "Add the fingerprint {of} of the content as it is now" },
  },
  fr: {
    summary: "Une approbation ne dit pas ce qui a été approuvé, ou comment elle est venue de l’extérieur.",
    why: "Avec l’empreinte du contenu, un changement ultérieur se voit; sans elle, personne ne peut dire si ce sont bien les mots approuvés.",
    messages: {
      absent:
        "{name} a approuvé cette publication, mais rien ne dit quel contenu. L’approbation compte; ajoutez l’empreinte avec `of` pour voir les changements ultérieurs.",
      evidence:
        "{name} est à l’externe, et rien ne dit comment cette approbation est venue. Notez-le avec `via` et `ref`, par exemple `via: courriel, ref: message du 27 février`.",
    },
    fixes: { add: "Ajouter l’empreinte {of} du contenu actuel" },
  },

  check(post, report, context) {
    if (post.fields.approvals === undefined) return;
    const words = lastWords(post).filter((it) => it.agrees && it.by !== undefined);
    const open = words.filter((it) => !given(it.fields.of));
    const outside = words.filter(
      ({ external, fields }) => external && !given(fields.via) && !given(fields.ref),
    );
    if (open.length + outside.length === 0) return;
    const demand = demandOf(post, context);
    if (!isAsked(demand)) return;
    for (const approval of outside) {
      const { by, external } = approval.fields;
      report({
        message: "evidence",
        at: (external ?? by)?.key ?? approval.node,
        values: { name: approval.by },
      });
    }
    for (const approval of open) {
      const { by, of: pair } = approval.fields;
      // An approval that does not count is another rule's.
      if (by === undefined || approval.by === undefined || (demand.self !== true && isOwn(approval, post)))
        continue;
      report({
        message: "absent",
        at: by.key,
        values: { name: approval.external ? approval.by : nameOf(approval.by, context) },
        // That the content is still the approved one, only the approver knows.
        fixes: () => {
          const of = fingerprintOf(post, context.assetDigest);
          if (of === undefined) return [];
          const text = quoteScalar(of, "flow");
          const empty = emptyPair(pair);
          const edit =
            empty === undefined
              ? insertPair(approval.node, "of", text, { after: ["at", "by"] })
              : setValue(empty.value, text);
          return [{ title: "add" as const, values: { of }, safe: false, edits: [edit] }];
        },
      });
    }
  },
});
