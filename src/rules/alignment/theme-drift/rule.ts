import { Post, textOf } from "../../../model";
import { parsePercent } from "../../../values";
import { isCounted } from "../../counted";
import { defineWorkspaceRule, type Entry } from "../../define";

/** A theme's share in percent, or a post of a theme. */
type ThemeFact = readonly ["share", string, number] | readonly ["post", string];

const FEWEST_POSTS = 10;
const LARGEST_DIFFERENCE = 20;

export const themeDrift = defineWorkspaceRule({
  id: "theme-drift",
  group: "alignment",
  since: "0.1.0",
  severity: "info",
  strict: true,
  scope: "workspace",
  on: ["theme", "post"],
  atLeast: FEWEST_POSTS + 1,
  en: {
    summary: "The themes of the posts are not those of the plan.",
    why: "The shares of the plan say what people can expect. When one theme takes over, the others and their public are forgotten.",
    details:
      "Compared over all posts of the plan’s themes from *planned* on, cancelled ones left out, once there are ten. Told from a difference of more than 20 percentage points on.",
    messages: {
      more: "{actual}% of {count} posts treat this theme; the plan gives it {planned}%. Plan fewer, or change the share.",
      fewer:
        "{actual}% of {count} posts treat this theme; the plan gives it {planned}%. Plan more, or change the share.",
    },
  },
  fr: {
    summary: "Les thèmes des publications ne sont pas ceux du plan.",
    why: "Les parts prévues au plan disent à quoi s’attendre. Quand un thème prend toute la place, les autres et leur public sont oubliés.",
    details:
      "La comparaison porte sur toutes les publications des thèmes du plan à partir de *planned*, sans celles qui sont annulées, dès qu’il y en a dix. Signalé au-delà de 20 points de pourcentage d’écart.",
    messages: {
      more: "Ce thème est celui de {actual} % des {count} publications; le plan lui donne {planned} %. Prévoyez-en moins ou changez la part.",
      fewer:
        "Ce thème est celui de {actual} % des {count} publications; le plan lui donne {planned} %. Prévoyez-en plus ou changez la part.",
    },
  },

  collect(entity, emit) {
    if (entity instanceof Post) {
      if (entity.fields.theme === undefined || !isCounted(entity)) return;
      const theme = entity.theme;
      if (theme?.id !== undefined) emit(theme.file.path, entity.fields.theme.value, ["post", theme.id]);
      return;
    }
    const { share } = entity.fields;
    const percent = parsePercent(textOf(share) ?? "");
    if (share === undefined || percent === undefined || entity.id === undefined) return;
    emit(entity.file.path, share.value, ["share", entity.id, percent]);
  },

  judge(_key, entries, report) {
    const facts = entries as ReadonlyArray<Entry<ThemeFact>>;
    const counts = new Map<string, number>();
    let count = 0;
    for (const { fact } of facts) {
      if (fact[0] !== "post") continue;
      counts.set(fact[1], (counts.get(fact[1]) ?? 0) + 1);
      count++;
    }
    if (count < FEWEST_POSTS) return;
    for (const { fact, at, entity } of facts) {
      if (fact[0] !== "share") continue;
      const actual = ((counts.get(fact[1]) ?? 0) / count) * 100;
      const planned = fact[2];
      if (Math.abs(actual - planned) <= LARGEST_DIFFERENCE) continue;
      report({
        message: actual > planned ? "more" : "fewer",
        at,
        entity,
        values: { actual: Math.round(actual), count, planned },
      });
    }
  },
});
