import { booleanOf, given } from "../../../model";
import { defineRule } from "../../define";

export const noTwoFactor = defineRule({
  id: "no-two-factor",
  group: "policy",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "channel",
  en: {
    summary: "Signing in to a channel takes no second factor.",
    why: "One stolen password is then enough to speak in the organisation’s name; a second factor stops most hijackings.",
    messages: {
      absent:
        "Nothing says that signing in to this channel takes a second factor. Switch it on at the network, then write `twoFactor: true`.",
      off: "Signing in to this channel takes a password alone. Switch on a second factor at the network, then write `twoFactor: true`.",
    },
  },
  fr: {
    summary: "La connexion à un compte ne demande pas de deuxième facteur.",
    why: "Un seul mot de passe volé suffit alors pour parler au nom de l’organisation; un deuxième facteur empêche la plupart des détournements.",
    messages: {
      absent:
        "Rien ne dit que la connexion à ce compte demande un deuxième facteur. Activez-le auprès du réseau, puis écrivez `twoFactor: true`.",
      off: "La connexion à ce compte ne demande qu’un mot de passe. Activez un deuxième facteur auprès du réseau, puis écrivez `twoFactor: true`.",
    },
  },

  check(channel, report) {
    if (channel.status !== "active") return;
    const { twoFactor } = channel.fields;
    if (!given(twoFactor)) report({ message: "absent", at: channel.intro });
    // Another type of value is the schema's.
    else if (booleanOf(twoFactor) === false) report({ message: "off", at: twoFactor.value });
  },
});
