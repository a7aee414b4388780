import { fingerprintOf, given, isFingerprint, writtenFingerprint } from "../../../model";
import { quoteScalar, setValue } from "../../../syntax";
import { formatDay } from "../../../values";
import { defineRule } from "../../define";
import { demandOf, isAsked, isOwn, lastWords } from "../approvals";
import { nameOf } from "../people";

/** From *scheduled* on the post goes out as it is. */
const SCHEDULED = 5;

export const staleApproval = defineRule({
  id: "stale-approval",
  group: "who",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: "post",
  en: {
    summary: "What was approved has changed since.",
    why: "An approval is of words, pictures and money as they were on that day; what came later, nobody has approved.",
    details:
      "The fingerprint under `of` stands for what readers get and for the money: texts, hashtags, first comment, link, format, pictures with their alternative texts, disclosure, partner and day, and of paid posts the budget, period and audience. It is a warning below *scheduled*. Nothing is said while a picture can’t be read, nor of an old approval once enough people have approved the content as it is now.",
    messages: {
      changed:
        "The content has changed since {name} approved it: {of} was approved, it is {now} now. Have it approved again.",
      other:
        "“{of}” is no fingerprint, so nobody can tell what {name} approved: the content is {now} now. Have it approved again.",
    },
    fixes: { again: "Approve the content again as {name}" },
  },
  fr: {
    summary: "Ce qui a été approuvé a changé depuis.",
    why: "Une approbation porte sur des mots, des images et des sommes tels qu’ils étaient ce jour-là; ce qui est venu après, personne ne l’a approuvé.",
    details:
      "L’empreinte sous `of` représente ce que le public reçoit et l’argent en jeu : textes, mots-clics, premier commentaire, lien, format, images avec leur texte de remplacement, mention publicitaire, partenaire et jour et, pour les publications payantes, budget, période et audience. C’est un avertissement avant *scheduled*. La règle se tait tant qu’une image est illisible, et sur une ancienne approbation dès qu’assez de personnes ont approuvé le contenu actuel.",
    messages: {
      changed:
        "{name} a approuvé ce contenu, qui a changé depuis : l’empreinte approuvée est {of}, celle d’aujourd’hui est {now}. Faites-le approuver de nouveau.",
      other:
        "« {of} » n’est pas une empreinte; rien ne dit donc ce que {name} a approuvé. L’empreinte d’aujourd’hui est {now}. Faites approuver le contenu de nouveau.",
    },
    fixes: { again: "Approuver de nouveau le contenu en tant que {name}" },
  },

  check(post, report, context) {
    if (post.fields.approvals === undefined) return;
    const written = lastWords(post).filter((it) => it.agrees && it.by !== undefined && given(it.fields.of));
    if (written.length === 0) return;
    const now = fingerprintOf(post, context.assetDigest);
    if (now === undefined) return;
    const stale = written.filter((it) => writtenFingerprint(it.fields.of) !== now);
    if (stale.length === 0) return;
    const demand = demandOf(post, context);
    // Enough others approved the content as it is now: the old ones tell only how it came about.
    if (!isAsked(demand) || (demand.steps.length === 0 && written.length - stale.length >= demand.needed))
      return;
    for (const approval of stale) {
      const { at, of: pair } = approval.fields;
      const of = writtenFingerprint(pair);
      // The owner's own approval would not count in any case.
      if (pair === undefined || of === undefined || (demand.self !== true && isOwn(approval, post))) continue;
      const name = approval.external ? approval.by : nameOf(approval.by ?? "", context);
      report({
        message: isFingerprint(of) ? "changed" : "other",
        at: pair.value,
        values: { name, of, now },
        severity: post.rank >= SCHEDULED ? "error" : "warning",
        // To approve is somebody's decision.
        fixes: () => {
          const edits = [setValue(pair.value, quoteScalar(now, "flow"))];
          if (at !== undefined) edits.push(setValue(at.value, formatDay(context.asOf)));
          return [{ title: "again" as const, values: { name }, safe: false, edits }];
        },
      });
    }
  },
});
