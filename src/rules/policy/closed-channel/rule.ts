import { Calendar, isHistory, type Post, type Status, textOf, textsOf, given, mapOf } from "../../../model";
import { replacePlace } from "../../../syntax";
import type { RuleContext } from "../../context";
import { defineWorkspaceRule, type Entry, type Fix } from "../../define";

/**
 * `default`: a channel among the defaults of a calendar; `inherits`: a post that takes it from there;
 * `own`: a post that names it. Then the channel, its network, and the channels beside it.
 */
type Use = readonly ["default" | "inherits" | "own", string, string, readonly string[]];

export const closedChannel = defineWorkspaceRule({
  id: "closed-channel",
  group: "policy",
  since: "0.1.0",
  severity: "error",
  scope: "workspace",
  on: ["calendar", "post"],
  en: {
    summary: "A post is planned on a closed channel.",
    why: "Nothing can go out on an account that is closed: the post would be missed, or somebody would reopen the account by mistake.",
    details:
      "It concerns posts from *planned* on that are not out yet on that channel. A closed channel among the calendar’s `defaults` is told once, there, as soon as such a post inherits it.",
    messages: {
      own: "The channel “{channel}” is closed, so this post can’t go out there. Choose another channel.",
      default:
        "The channel “{channel}” is closed, but {count} {count:post|posts} that {count:is|are} still to come {count:inherits|inherit} it from here. Choose another channel.",
      inherits: "Inherited here.",
    },
    fixes: { use: "Use “{channel}” instead" },
  },
  fr: {
    summary: "Une publication est prévue sur un compte fermé.",
    why: "Rien ne peut paraître sur un compte fermé : la publication serait manquée, ou quelqu’un rouvrirait le compte par erreur.",
    details:
      "La règle vise les publications à partir de *planned* qui ne sont pas encore parues sur ce compte. Un compte fermé parmi les valeurs par défaut (`defaults`) du calendrier est signalé une seule fois, à cet endroit, dès qu’une telle publication en hérite.",
    messages: {
      own: "Le compte « {channel} » est fermé; cette publication ne peut donc pas y paraître. Choisissez un autre compte.",
      default:
        "Le compte « {channel} » est fermé, mais {count} {count:publication|publications} à venir en {count:hérite|héritent} d’ici. Choisissez un autre compte.",
      inherits: "En hérite ici.",
    },
    fixes: { use: "Utiliser plutôt « {channel} »" },
  },

  collect(entity, emit, context) {
    if (entity.file.closed) return;
    if (entity instanceof Calendar) {
      const channels = textsOf(mapOf(entity.fields.defaults)?.get("channels"));
      for (const at of channels) {
        const channel = context.lookup("channel", at.value);
        if (channel?.status !== "closed") continue;
        emit(keyOf(entity, at.value), at, [
          "default",
          at.value,
          channel.network ?? "",
          channels.map((it) => it.value),
        ] as Use);
      }
      return;
    }
    if (entity.rank < 1 || entity.history) return;
    for (const { id, at, from, channel, variant } of entity.channels) {
      if (channel?.status !== "closed" || isOut(variant)) continue;
      const kind = from === "post" ? "own" : "inherits";
      const fact: Use = [kind, id, channel.network ?? "", entity.channels.map((it) => it.id)];
      emit(keyOf(entity, id), kind === "own" ? at : entity.intro, fact);
    }
  },

  judge(_key, entries: ReadonlyArray<Entry<Use>>, report, context) {
    const heirs = entries.filter(({ fact }) => fact[0] === "inherits");
    for (const entry of entries) {
      const [kind, channel] = entry.fact;
      if (kind === "inherits" || (kind === "default" && heirs.length === 0)) continue;
      report({
        message: kind,
        at: entry.at,
        entity: entry.entity,
        values: { channel, count: heirs.length },
        related:
          kind === "own"
            ? undefined
            : heirs.slice(0, RELATED).map(({ at }) => ({ at, message: "inherits" as const })),
        fixes: () => otherChannels(entry, context),
      });
    }
  },
});

/** How many posts that inherit are named. */
const RELATED = 5;

function keyOf(entity: Post | Calendar, channel: string): string {
  return `${entity.file.path}\n${channel}`;
}

/** Whether a post is already out on a channel, or will not go out there any more. */
function isOut(variant: Post["channels"][number]["variant"]): boolean {
  return (
    variant !== undefined &&
    (given(variant.published) || isHistory(textOf(variant.status) as Status | undefined))
  );
}

/** Active channels that the post does not use yet; those of the same network first. */
function otherChannels(
  { at, fact: [, , network, used] }: Entry<Use>,
  context: RuleContext,
): Array<Fix<"use">> {
  const others = context
    .every("channel")
    .filter(({ id, status }) => id !== undefined && status === "active" && !used.includes(id));
  const near = others.filter((channel) => channel.network === network);
  return [...near, ...others.filter((channel) => channel.network !== network)].map((channel) => ({
    title: "use",
    values: { channel: channel.id },
    safe: false,
    edits: [replacePlace(at, channel.id ?? "")],
  }));
}
