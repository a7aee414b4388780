import { booleanOf, type ChannelUse, given, introduction, type Media, type Post } from "../../../model";
import type { ActiveSetting, SettingShapes } from "../../../workspace";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { eachMedia } from "../media-on";
import { formatOn, reaches } from "../on-channel";
import { clauseOf, settingFor } from "../../in-force";

export const missingCaptions = defineRule({
  id: "missing-captions",
  group: "content",
  since: "0.1.0",
  severity: "warning",
  needs: "accessibility",
  scope: "entity",
  on: "post",
  en: {
    summary: "A video has neither captions nor a transcript.",
    why: "Many people watch without sound, and some cannot hear it.",
    details:
      "It is asked for from review on, when a policy says `accessibility: { captions: required }`; not of live broadcasts.",
    messages: {
      absent:
        "This video has neither captions nor a transcript. Name the file under `captions` (or `true` when they are part of the picture), or give a `transcript`.",
    },
  },
  fr: {
    summary: "Une vidéo n’a ni sous-titres ni transcription.",
    why: "Bien des gens regardent sans le son, et certaines personnes ne l’entendent pas.",
    details:
      "La règle le demande à partir de la révision, quand une politique dit `accessibility: { captions: required }`; pas pour les directs.",
    messages: {
      absent:
        "Cette vidéo n’a ni sous-titres ni transcription. Nommez le fichier sous `captions` (ou `true` s’ils font partie de l’image), ou donnez une `transcript`.",
    },
  },

  check(post, report, context) {
    if (post.fields.media === undefined && post.fields.variants === undefined) return;
    eachMedia(post, (media, uses) => {
      if (media.kind !== "video" || !lacksCaptions(media)) return;
      const setting = firstAsking(post, uses, context);
      if (setting === undefined) return;
      report({
        message: "absent",
        at: introduction(media.node, media.fields.file),
        clause: clauseOf(setting, "captions"),
      });
    });
  },
});

/** The setting that asks for captions on one of the channels. */
function firstAsking(
  post: Post,
  uses: readonly ChannelUse[],
  context: RuleContext,
): ActiveSetting<NonNullable<SettingShapes["accessibility"]>> | undefined {
  for (const use of uses) {
    if (!reaches(post, use, 3) || formatOn(post, use) === "live") continue;
    const setting = settingFor(context.workspace.settings, "accessibility", post, use);
    if (setting?.value.captions === "required") return setting;
  }
  return undefined;
}

function lacksCaptions({ fields }: Media): boolean {
  if (given(fields.transcript)) return false;
  return !given(fields.captions) || booleanOf(fields.captions) === false;
}
