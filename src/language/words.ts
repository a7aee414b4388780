import { fillTemplate, type Shown } from "../rules";
import { type Language, showDay, showTime, type When } from "../values";

/** Sentences of completion and hover; `{name}` is filled in, `{count:one|many}` chooses by number. */
const WORDS = {
  examples: { en: "For example: {examples}", fr: "Par exemple : {examples}" },
  usually: { en: "When absent: {value}", fr: "En son absence : {value}" },
  left: { en: "no longer in the role since {day}", fr: "n’est plus en poste depuis le {day}" },
  awayNow: { en: "away until {day}", fr: "en absence jusqu’au {day}" },
  awayOpen: { en: "away", fr: "en absence" },
  deputy: { en: "{name} stands in.", fr: "Remplacement : {name}." },
  ofPlan: { en: "in {plan}", fr: "dans {plan}" },
  today: { en: "today", fr: "aujourd’hui" },
  nextWorkingDay: { en: "next working day", fr: "prochain jour ouvrable" },
  workingDay: { en: "working day", fr: "jour ouvrable" },
  nextFree: { en: "next free time of the channels", fr: "prochain moment libre des comptes" },
  inAWeek: { en: "in a week", fr: "dans une semaine" },
  inTwoWeeks: { en: "in two weeks", fr: "dans deux semaines" },
  endOfMonth: { en: "end of the month", fr: "fin du mois" },
  endOfNextMonth: { en: "end of next month", fr: "fin du mois prochain" },
  inHalfAYear: { en: "in six months", fr: "dans six mois" },
  inAYear: { en: "in a year", fr: "dans un an" },
  endOfPlan: { en: "end of the plan", fr: "fin du plan" },
  weekLong: { en: "a week later", fr: "une semaine plus tard" },
  sameDay: { en: "the same day", fr: "le même jour" },
  publication: { en: "the publication", fr: "la parution" },
  free: { en: "no cost; counts as given", fr: "sans frais; compte comme indiqué" },
  leftOf: { en: "what is left of {id}", fr: "ce qui reste de {id}" },
  used: { en: "used in these files", fr: "utilisé dans ces fichiers" },
  freeId: { en: "an id that is not taken", fr: "un identifiant libre" },
  found: { en: "found on this entry", fr: "relevée sur cette entrée" },
  newEntry: { en: "New entry: {title}", fr: "Nouvelle entrée : {title}" },
  lengths: { en: "Length as each network counts", fr: "Longueur comme chaque réseau la compte" },
  length: { en: "{count} of {limit} characters", fr: "{count} caractères sur {limit}" },
  lengthAdvised: {
    en: "{count} of {limit} characters advised",
    fr: "{count} caractères sur {limit} conseillés",
  },
  lengthBytes: { en: "{count} of {limit} bytes", fr: "{count} octets sur {limit}" },
  charactersLeft: { en: "{rest} left", fr: "il en reste {rest}" },
  tooMany: { en: "{rest} too many", fr: "{rest} de trop" },
  enforcedBy: { en: "Rules that it governs:", fr: "Règles qu’il encadre :" },
  fromDefaults: { en: "from the calendar’s `defaults`", fr: "d’après les `defaults` du calendrier" },
  fromStep: { en: "from the step {id}", fr: "d’après l’étape {id}" },
  fromCampaign: { en: "from the campaign {id}", fr: "d’après la campagne {id}" },
  dueUnknown: {
    en: "unknown until the publication is dated",
    fr: "inconnue tant que la parution n’est pas datée",
  },
  noBudget: { en: "none", fr: "aucun" },
  drawsFromStep: { en: "drawn from the step “{name}”", fr: "puisé dans l’étape « {name} »" },
  drawsFromCampaign: { en: "drawn from the campaign “{name}”", fr: "puisé dans la campagne « {name} »" },
  drawsFromObjective: { en: "drawn from the objective “{name}”", fr: "puisé dans l’objectif « {name} »" },
  drawsFromPlan: { en: "drawn from the plan “{name}”", fr: "puisé dans le plan « {name} »" },
  budgetUse: {
    en: "{budget} in all, {planned} planned, {left} left",
    fr: "{budget} en tout, {planned} prévus, {left} disponibles",
  },
  budgetOver: {
    en: "{budget} in all, {planned} planned, {left} too much",
    fr: "{budget} en tout, {planned} prévus, {left} de trop",
  },
  dayAtTime: { en: "{day} at {time}", fr: "{day} à {time}" },
  nothingFound: { en: "Nothing to mend here.", fr: "Rien à corriger ici." },
  findings: { en: "{count} {count:finding|findings}", fr: "{count} {count:constat|constats}" },
  more: { en: "and {count} more", fr: "et {count} de plus" },
  stillNeeds: { en: "For “{status}” it still needs:", fr: "Pour « {status} », il manque encore :" },
  readyFor: {
    en: "It has what “{status}” asks for.",
    fr: "Elle a ce que demande « {status} ».",
  },
  sets: { en: "What it sets here", fr: "Ce qu’elle détermine ici" },
  fits: { en: "Fits when", fr: "Convient quand" },
  strengths: { en: "Strengths", fr: "Forces" },
  risks: { en: "Risks", fr: "Risques" },
  unknownId: { en: "No file defines `{id}` yet.", fr: "Aucun fichier ne définit encore `{id}`." },
  dayOff: { en: "not a working day", fr: "jour non ouvrable" },
  inDays: { en: "in {count} {count:day|days}", fr: "dans {count} {count:jour|jours}" },
  daysAgo: { en: "{count} {count:day|days} ago", fr: "il y a {count} {count:jour|jours}" },
  roles: { en: "Roles: {roles}", fr: "Rôles : {roles}" },
  languagesOf: { en: "Languages: {languages}", fr: "Langues : {languages}" },
  ownerIs: { en: "Owner: {name}", fr: "Responsable : {name}" },
  dueOn: { en: "Deadline: {day}", fr: "Échéance : {day}" },
  period: { en: "{from} to {to}", fr: "du {from} au {to}" },
  target: {
    en: "Target: {metric} from {baseline} to {target} {unit}",
    fr: "Cible : {metric}, de {baseline} à {target} {unit}",
  },
  targetOnly: { en: "Target: {metric} {target} {unit}", fr: "Cible : {metric}, {target} {unit}" },
  budgetIs: { en: "Budget: {budget}", fr: "Budget : {budget}" },
  supports: { en: "Supports: {goals}", fr: "Soutient : {goals}" },
  takes: { en: "Text: at most {limit} characters", fr: "Texte : au plus {limit} caractères" },
  takesBytes: { en: "Text: at most {limit} bytes", fr: "Texte : au plus {limit} octets" },
  serves: { en: "Objective: {name}", fr: "Objectif : {name}" },
  severityIs: { en: "Severity: {severity}", fr: "Gravité : {severity}" },
  clauseIs: { en: "Clause: {title} ({file})", fr: "Clause : {title} ({file})" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
} as const;

type Entry = { readonly en: string; readonly fr: string };
type Key = { [K in keyof typeof WORDS]: (typeof WORDS)[K] extends Entry ? K : never }[keyof typeof WORDS];

/** A sentence in a language, its blanks filled. */
export function say(key: Key, language: Language, values?: Readonly<Record<string, Shown>>): string {
  return fillTemplate((WORDS[key] as Entry)[language], values, language);
}

/** A day in words, with its time where it has one. */
export function showWhen({ day, minute }: When, language: Language): string {
  if (minute === undefined) return showDay(day, language);
  return say("dayAtTime", language, { day: { day }, time: showTime(minute, language) });
}
