import { given, introduction, type Post } from "../../../model";
import type { ClauseRef } from "../../../workspace";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { settingsFor } from "../../in-force";
import { eachMedia, isPicture } from "../media-on";

const ID = "missing-credit";

export const missingCredit = defineRule({
  id: ID,
  group: "content",
  since: "0.1.0",
  severity: "warning",
  needs: "severity",
  scope: "entity",
  on: "post",
  en: {
    summary: "A picture has neither a credit nor a licence.",
    why: "A picture belongs to somebody: without a source nobody can tell whether it may be shown.",
    details:
      "No setting of its own asks for credits: a policy does when a clause says `severity: { missing-credit: warning }` (or `error`, or `info`).",
    messages: {
      absent:
        "Nothing says whose picture this is. Name who made it with `credit`, and on what terms it may be used with `licence`.",
    },
  },
  fr: {
    summary: "Une image n’a ni source ni licence.",
    why: "Une image appartient à quelqu’un : sans source, personne ne sait si on a le droit de la montrer.",
    details:
      "Aucun réglage particulier ne demande de mention de source : une politique le fait quand une clause dit `severity: { missing-credit: warning }` (ou `error`, ou `info`).",
    messages: {
      absent:
        "Rien ne dit de qui est cette image. Nommez avec `credit` la personne qui l’a faite, et avec `licence` à quelles conditions elle peut servir.",
    },
  },

  check(post, report, context) {
    if (post.fields.media === undefined && post.fields.variants === undefined) return;
    eachMedia(post, (media) => {
      if (!isPicture(media) || given(media.fields.credit) || given(media.fields.licence)) return;
      const clause = askingClause(post, context);
      if (clause !== undefined)
        report({ message: "absent", at: introduction(media.node, media.fields.file), clause });
    });
  },
});

/** The clause whose `severity` names this rule. */
function askingClause(post: Post, context: RuleContext): ClauseRef | undefined {
  for (const setting of settingsFor(context.workspace.settings, "severity", post)) {
    const value: unknown = setting.value;
    if (typeof value === "object" && value !== null && Object.hasOwn(value, ID)) return setting.clause;
  }
  return undefined;
}
