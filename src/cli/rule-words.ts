import type { Preset, Rule, RuleGroup, Severity } from "../rules";
import type { Language } from "../values";
import type { Both } from "./commands";

/** The groups of the catalogue, in its order. */
export const GROUP_NAMES: Readonly<Record<RuleGroup, Both>> = {
  form: { en: "Form", fr: "Forme" },
  who: { en: "Who", fr: "Qui" },
  when: { en: "When", fr: "Quand" },
  budget: { en: "How much", fr: "Combien" },
  alignment: { en: "Towards the objectives", fr: "Au service des objectifs" },
  content: { en: "Content", fr: "Contenu" },
  policy: { en: "Policy", fr: "Politique" },
  waivers: { en: "Waivers", fr: "Dérogations" },
};

export const SEVERITY_NAMES: Readonly<Record<Severity, Both>> = {
  error: { en: "error", fr: "erreur" },
  warning: { en: "warning", fr: "avertissement" },
  info: { en: "information", fr: "information" },
};

/** What a rule looks at. */
export const SCOPE_NAMES: Readonly<Record<Rule["scope"], Both>> = {
  entity: { en: "entry", fr: "élément" },
  file: { en: "file", fr: "fichier" },
  workspace: { en: "workspace", fr: "espace de travail" },
  root: { en: "workspace", fr: "espace de travail" },
  waiver: { en: "waiver", fr: "dérogation" },
};

/** The severity of a rule, in words. */
export function severityOf(rule: Rule, language: Language): string {
  return SEVERITY_NAMES[rule.severity][language];
}

/** The smallest preset in which a rule is on. */
export function presetOf(rule: Rule): Preset {
  return rule.strict === true ? "strict" : rule.starter === true ? "starter" : "standard";
}
