import { given, textOf } from "../../../model";
import { defineRule } from "../../define";
import { nameOf } from "../people";

export const channelWithoutBackup = defineRule({
  id: "channel-without-backup",
  group: "who",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "channel",
  en: {
    summary: "A channel has nobody who can take over.",
    why: "When the only person with access is ill or leaves, messages stay without answer and nothing can be published or taken down.",
    messages: {
      absent:
        "This channel is active and has no backup. Name with `backup` who looks after it when the owner cannot.",
      same: "{name} is both owner and backup of this channel. Name somebody else with `backup`.",
    },
  },
  fr: {
    summary: "Personne ne peut prendre la relève d’un compte.",
    why: "Quand la seule personne qui a accès tombe malade ou part, les messages restent sans réponse et rien ne peut être publié ni retiré.",
    messages: {
      absent:
        "Ce compte est actif et n’a pas de relève. Nommez avec `backup` qui s’en occupe quand la personne responsable ne le peut pas.",
      same: "{name} est à la fois responsable et relève de ce compte. Nommez quelqu’un d’autre avec `backup`.",
    },
  },

  check(channel, report, context) {
    if (channel.status !== "active") return;
    const { backup, owner } = channel.fields;
    if (!given(backup)) report({ message: "absent", at: channel.intro });
    else {
      const id = textOf(backup);
      if (id !== undefined && id === textOf(owner))
        report({ message: "same", at: backup.value, values: { name: nameOf(id, context) } });
    }
  },
});
