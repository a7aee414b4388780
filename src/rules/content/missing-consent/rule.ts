import {
  booleanOf,
  type ChannelUse,
  dayOf,
  given,
  introduction,
  mapOf,
  type Post,
  textOf,
} from "../../../model";
import { consentFields } from "../../../schema";
import { type Day, parseWhen } from "../../../values";
import { defineRule } from "../../define";
import { clauseOf, settingFor } from "../../in-force";
import { eachMedia } from "../media-on";
import { isToCome } from "../on-channel";

export const missingConsent = defineRule({
  id: "missing-consent",
  group: "content",
  since: "0.1.0",
  severity: "error",
  needs: "consent",
  scope: "entity",
  on: "post",
  en: {
    summary: "People are shown without the consent that the policy asks for.",
    why: "People decide whether and how long they are shown; the organisation answers for pictures without their consent.",
    details:
      "It looks at media whose `people` says `adults` or `minors`, when a policy says `consent: { required: true }`. For minors it asks for `guardian: true` in the consent when the policy says `minors: guardian`, and lets none be shown when it says `minors: never`.",
    messages: {
      adults:
        "People can be recognised here, and no consent is named. Say under `consent` where it can be found (`ref`).",
      minors:
        "Minors can be recognised here, and no consent is named. Say under `consent` where it can be found (`ref`), and `guardian: true` when a parent or guardian signed.",
      guardian:
        "The policy asks for the consent of a parent or guardian of minors. Once you have it, add `guardian: true`.",
      never: "The policy shows no minors. Choose another picture.",
      ends: "This consent ends on {until}, before the publication on {publish}. Renew it, or choose another picture.",
    },
  },
  fr: {
    summary: "Des personnes paraissent sans le consentement que demande la politique.",
    why: "Chaque personne décide si on la montre, et jusqu’à quand; l’organisation répond des images sans consentement.",
    details:
      "La règle regarde les médias dont `people` dit `adults` ou `minors`, quand une politique dit `consent: { required: true }`. Pour les personnes mineures, elle demande `guardian: true` dans le consentement si la politique dit `minors: guardian`, et n’en laisse montrer aucune si elle dit `minors: never`.",
    messages: {
      adults:
        "On reconnaît des gens ici, et aucun consentement n’est nommé. Dites sous `consent` où il se trouve (`ref`).",
      minors:
        "On reconnaît des personnes mineures ici, et aucun consentement n’est nommé. Dites sous `consent` où il se trouve (`ref`), et `guardian: true` si un parent, une tutrice ou un tuteur a signé.",
      guardian:
        "Pour les personnes mineures, la politique demande le consentement d’un parent, d’une tutrice ou d’un tuteur. Quand vous l’avez, ajoutez `guardian: true`.",
      never: "La politique ne montre aucune personne mineure. Choisissez une autre image.",
      ends: "Ce consentement prend fin le {until}, avant la parution le {publish}. Renouvelez-le ou choisissez une autre image.",
    },
  },

  check(post, report, context) {
    if (post.fields.media === undefined && post.fields.variants === undefined) return;
    const setting = settingFor(context.workspace.settings, "consent", post);
    const wish = setting?.value;
    if (typeof wish !== "object" || wish === null) return;
    eachMedia(post, (media, uses) => {
      const { people, consent } = media.fields;
      const shown = textOf(people);
      if (people === undefined || (shown !== "adults" && shown !== "minors")) return;
      if (shown === "minors" && wish.minors === "never") {
        report({ message: "never", at: people.value, clause: clauseOf(setting, "minors") });
        return;
      }
      if (wish.required !== true && !(shown === "minors" && wish.minors === "guardian")) return;
      const clause = clauseOf(setting, wish.required === true ? "required" : "minors");
      if (!given(consent) || (consent.value.type === "map" && consent.value.pairs.length === 0)) {
        report({ message: shown, at: introduction(media.node, media.fields.file), clause });
        return;
      }
      const map = mapOf(consent);
      if (map === undefined) return;
      const fields = consentFields(map);
      if (shown === "minors" && wish.minors === "guardian") {
        const signed = booleanOf(fields.guardian);
        if (signed === false || !given(fields.guardian)) {
          report({
            message: "guardian",
            at: signed === false && fields.guardian !== undefined ? fields.guardian.value : consent.key,
            clause: clauseOf(setting, "minors"),
          });
        }
      }
      const until = dayOf(fields.until);
      const publish = lastPublication(post, uses);
      if (until !== undefined && publish !== undefined && fields.until !== undefined && until < publish) {
        report({
          message: "ends",
          at: fields.until.value,
          values: { until: { day: until }, publish: { day: publish } },
          clause,
        });
      }
    });
  },
});

/** The last day on which it is published on one of the channels; undefined while none is known. */
function lastPublication(post: Post, uses: readonly ChannelUse[]): Day | undefined {
  if (uses.length === 0) return post.publish?.day;
  let last: Day | undefined;
  for (const use of uses) {
    if (!isToCome(use)) continue;
    const own = textOf(use.variant?.publish);
    const day = own === undefined ? post.publish?.day : parseWhen(own)?.day;
    if (day !== undefined && (last === undefined || day > last)) last = day;
  }
  return last;
}
