import { textOf } from "../../../model";
import { showList } from "../../../values";
import { defineRule } from "../../define";
import { freezeAt, reasonOf } from "../freezes";
import { zoneOf } from "../local-time";
import { moveTo } from "../move";
import { publicationsOf } from "../publications";

export const freeze = defineRule({
  id: "freeze",
  group: "when",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: "post",
  needs: "freeze",
  en: {
    summary: "A post would go out during a freeze.",
    why: "During an election, mourning or silence before figures, one post that slips through can do lasting harm.",
    details:
      "Days given as `from` and `to` both belong to the freeze. A post whose nature or theme `allow` names may appear. A post without a time concerns the rule when the whole day is frozen.",
    messages: {
      plain:
        "This post would go out{where} on {publish}, during the freeze from {from} to {to}. Move it to after the freeze.",
      reason:
        "This post would go out{where} on {publish}, during the freeze from {from} to {to} (“{reason}”). Move it to after the freeze.",
      source: "The freeze.",
    },
    fixes: { move: "Move it to {when}" },
  },
  fr: {
    summary: "Une publication sortirait pendant une période de silence.",
    why: "Pendant des élections, un deuil ou un silence boursier, une seule publication qui passe à travers peut nuire longtemps.",
    details:
      "Les jours donnés par `from` et `to` font tous deux partie de la période. Une publication dont `allow` nomme la nature ou le thème peut paraître. Une publication sans heure est visée quand toute la journée en fait partie.",
    messages: {
      plain:
        "Cette publication sortirait{where} le {publish}, pendant la période de silence du {from} au {to}. Déplacez-la après cette période.",
      reason:
        "Cette publication sortirait{where} le {publish}, pendant la période de silence du {from} au {to} (« {reason} »). Déplacez-la après cette période.",
      source: "La période de silence.",
    },
    fixes: { move: "La déplacer au {when}" },
  },

  check(post, report, context) {
    for (const publication of publicationsOf(post, context.workspace)) {
      const { when, uses, at } = publication;
      const outing = { nature: post.nature, theme: textOf(post.fields.theme), uses, of: post };
      const zone = when.minute === undefined ? undefined : zoneOf(post.file, context.workspace);
      const frozen = freezeAt(when, outing, uses, zone, context.workspace);
      if (frozen === undefined) continue;
      const { freeze: period, end, clause } = frozen;
      const en = reasonOf(period, "en");
      const fr = reasonOf(period, "fr");
      const named = frozen.channels.slice(0, 5);
      report({
        message: en === undefined || fr === undefined ? "plain" : "reason",
        at,
        clause,
        values: {
          where:
            named.length === 0
              ? ""
              : { en: ` on ${showList(named, "en")}`, fr: ` sur ${showList(named, "fr")}` },
          publish: { when },
          from: { when: period.from },
          to: { when: period.to },
          reason: en === undefined || fr === undefined ? undefined : { en, fr },
        },
        related: [{ at: period.node.get("from")?.value ?? period.node, message: "source" }],
        fixes: () => {
          const move = moveTo(post, publication, end, context);
          return move === undefined
            ? []
            : [{ title: "move", values: { when: { when: move.when } }, safe: false, edits: move.edits }];
        },
      });
    }
  },
});
