import { defineWaiverRule } from "../../define";

export const waiverUnused = defineWaiverRule({
  id: "waiver-unused",
  group: "waivers",
  since: "0.1.0",
  severity: "info",
  starter: true,
  scope: "waiver",
  en: {
    summary: "A waiver has nothing to waive any more.",
    why: "A waiver that is left behind will one day hide a gap that nobody agreed to.",
    messages: { unused: "Nothing here breaks `{rule}` any more. Remove this waiver." },
  },
  fr: {
    summary: "Une dérogation n’a plus d’objet.",
    why: "Une dérogation oubliée cachera un jour une lacune que personne n’a acceptée.",
    messages: { unused: "Plus rien ici n’enfreint `{rule}`. Retirez cette dérogation." },
  },

  check(waiver, report) {
    report({
      message: "unused",
      at: waiver.node.get("rule")?.value ?? waiver.at,
      values: { rule: waiver.rule },
    });
  },
});
