import { defineRule } from "../../define";
import { faultFixes } from "../fault-fixes";

export const unknownProperty = defineRule({
  id: "unknown-property",
  group: "form",
  since: "0.1.0",
  severity: "warning",
  starter: true,
  scope: "file",
  on: "text",
  en: {
    summary: "A key is not one that is read.",
    why: "A misspelt key is silently without effect: the owner stands there, and nobody is told.",
    messages: {
      near: "“{actual}” is not a key that is read here; did you mean “{suggestion}”?",
      unknown:
        "“{actual}” is not a key that is read here. Begin it with `x-` if it is your own, or remove it.",
    },
    fixes: { rename: "Change the key to “{text}”", "own-key": "Make it a key of your own: “{text}”" },
  },
  fr: {
    summary: "Une clé n’est pas de celles qui sont lues.",
    why: "Une clé mal écrite reste sans effet, en silence : le nom y est, et personne n’est averti.",
    messages: {
      near: "« {actual} » n’est pas une clé lue ici; vouliez-vous écrire « {suggestion} »?",
      unknown:
        "« {actual} » n’est pas une clé lue ici. Commencez-la par `x-` si c’est une clé maison, ou retirez-la.",
    },
    fixes: { rename: "Changer la clé pour « {text} »", "own-key": "En faire une clé maison : « {text} »" },
  },

  check(reading, report) {
    for (const fault of reading.faults) {
      if (fault.code !== "unknown-key") continue;
      report({
        message: fault.suggestion === undefined ? "unknown" : "near",
        at: fault.at,
        values: { actual: fault.key, suggestion: fault.suggestion },
        fixes: () =>
          faultFixes(fault).flatMap((fix) =>
            fix.title === "rename" || fix.title === "own-key" ? [{ ...fix, title: fix.title }] : [],
          ),
      });
    }
  },
});
