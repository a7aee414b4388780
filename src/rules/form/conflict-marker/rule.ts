import { defineRule, type Fix } from "../../define";
import { repairFixes } from "../repairs";

export const conflictMarker = defineRule({
  id: "conflict-marker",
  group: "form",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "file",
  on: "text",
  en: {
    summary: "Two versions of the file were not put together.",
    why: "Git leaves both versions in the file when two people changed the same lines. Until somebody chooses, the lines say two things.",
    messages: {
      conflict: "Two people changed these lines. Keep one version, or both, and remove the lines with marks.",
      alone:
        "This line is a mark that a merge left behind. Look whether its neighbours say what you mean, and remove it.",
    },
    fixes: {
      ours: "Keep this version (ours)",
      theirs: "Keep the other version (theirs)",
      both: "Keep both",
      remove: "Remove the mark",
    },
  },
  fr: {
    summary: "Deux versions du fichier n’ont pas été réunies.",
    why: "Git laisse les deux versions dans le fichier quand deux personnes ont changé les mêmes lignes. Tant que personne n’a choisi, les lignes disent deux choses.",
    messages: {
      conflict:
        "Deux personnes ont changé ces lignes. Gardez une version, ou les deux, et retirez les lignes de repère.",
      alone:
        "Cette ligne est un repère qu’une fusion a laissé. Vérifiez que ses voisines disent ce qu’il faut, puis retirez-la.",
    },
    fixes: {
      ours: "Garder cette version (la nôtre)",
      theirs: "Garder l’autre version (la leur)",
      both: "Garder les deux",
      remove: "Retirer le repère",
    },
  },

  check(reading, report) {
    for (const problem of reading.problems) {
      if (problem.code !== "conflict-marker") continue;
      const message = problem.repairs?.length === 1 ? "alone" : "conflict";
      report({ message, at: problem, fixes: () => repairFixes(problem) as ReadonlyArray<Fix<"ours">> });
    }
  },
});
