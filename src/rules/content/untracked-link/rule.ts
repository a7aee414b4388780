import { type ChannelUse, given, isText, linkOn, type Post } from "../../../model";
import type { Place } from "../../../syntax";
import { showList } from "../../../values";
import { defineRule } from "../../define";
import { clauseOf, settingFor } from "../../in-force";

/** Without these two, visits can't be told apart. */
const NEEDED = ["utm_source", "utm_campaign"];

export const untrackedLink = defineRule({
  id: "untracked-link",
  group: "content",
  since: "0.1.0",
  severity: "warning",
  needs: "links",
  scope: "entity",
  on: "post",
  en: {
    summary: "A link lacks the campaign parameters that the policy asks for.",
    why: "Without them nobody can tell afterwards which post brought the visits.",
    details:
      "It speaks when a policy says `links: { utm: required }`, from review on, and looks at `link`, also in variants, as it goes out: what the post’s campaign adds by its `utm` is there. `utm_source` and `utm_campaign` are needed. Addresses in texts are left alone.",
    messages: {
      lacks:
        "This link goes out without {names}, and the policy asks for campaign parameters. Add {count:it|them}, or give the post’s campaign a `utm`.",
    },
  },
  fr: {
    summary: "Un lien n’a pas les paramètres de campagne que demande la politique.",
    why: "Sans eux, personne ne sait ensuite quelle publication a amené les visites.",
    details:
      "La règle parle quand une politique dit `links: { utm: required }`, à partir de la révision, et regarde `link`, aussi dans les variantes, tel qu’il sort : ce que la campagne de la publication ajoute par son `utm` y figure. Il faut `utm_source` et `utm_campaign`. Les adresses dans les textes ne sont pas examinées.",
    messages: {
      lacks:
        "Ce lien sort sans {names}, et la politique demande des paramètres de campagne. Ajoutez {count:ce paramètre|ces paramètres}, ou donnez un `utm` à la campagne de la publication.",
    },
  },

  check(post, report, context) {
    if (post.rank < 3 || (post.fields.link === undefined && post.fields.variants === undefined)) return;
    const told = new Set<Place>();
    for (const use of post.channels) {
      const setting = settingFor(context.workspace.settings, "links", post, use);
      if (setting?.value.utm !== "required") continue;
      const at = placeOf(post, use);
      const missing = at === undefined || told.has(at) ? [] : missingOn(post, use);
      if (at === undefined || missing.length === 0) continue;
      told.add(at);
      const names = missing.map((name) => `\`${name}\``);
      report({
        message: "lacks",
        at,
        values: { names: { en: showList(names, "en"), fr: showList(names, "fr") }, count: missing.length },
        clause: clauseOf(setting, "utm"),
      });
    }
  },
});

/** Where the link that counts on a channel is written. */
function placeOf(post: Post, use: ChannelUse): Place | undefined {
  const own = use.variant?.link;
  const pair = given(own) ? own : post.fields.link;
  return given(pair) && isText(pair.value) ? pair.value : undefined;
}

function missingOn(post: Post, use: ChannelUse): readonly string[] {
  // While the account is not known, what its campaign adds is not known either.
  const link = use.channel === undefined ? undefined : linkOn(post, use);
  if (link === undefined || !/^https?:\/\//i.test(link)) return [];
  const query = /\?([^#]*)/.exec(link)?.[1] ?? "";
  const given = new Set(query.split("&").map((part) => (part.split("=")[0] ?? "").toLowerCase()));
  return NEEDED.filter((name) => !given.has(name));
}
