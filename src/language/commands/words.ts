import { sayFrom } from "../../rules";

/** What commands ask and say. `{name}` is filled in, `{count:one|many}` chooses by number. */
const WORDS = {
  noGap: { en: "Nothing is missing.", fr: "Il ne manque rien." },
  howMuch: { en: "How do you want to start?", fr: "Comment voulez-vous commencer?" },
  oneCalendar: { en: "One calendar", fr: "Un calendrier" },
  oneCalendarWhy: {
    en: "One file. The policy and the registers are created when they are needed.",
    fr: "Un seul fichier. La politique et les registres sont créés quand on en a besoin.",
  },
  wholeSet: { en: "The whole set", fr: "L’ensemble" },
  wholeSetWhy: {
    en: "Policy, plan, people, channels, a calendar and a post, filled with an example to replace.",
    fr: "Politique, plan, personnes, comptes, un calendrier et une publication, remplis d’un exemple à remplacer.",
  },
  onePolicy: { en: "A policy", fr: "Une politique" },
  onePolicyWhy: {
    en: "Every usual section, in words that fit how you work and who is responsible, with the settings that follow.",
    fr: "Toutes les sections usuelles, en mots qui conviennent à votre façon de travailler et au service responsable, avec les réglages qui en découlent.",
  },
  policyStarted: {
    en: "The policy is ready to read, to change and to sign.",
    fr: "La politique est prête à lire, à adapter et à signer.",
  },
  whichLanguage: { en: "In which language are the files?", fr: "Dans quelle langue sont les fichiers?" },
  whichMonth: { en: "Which month is the calendar for?", fr: "Pour quel mois est le calendrier?" },
  whichStructure: { en: "How is the work organised?", fr: "Comment le travail est-il organisé?" },
  whichDepartment: { en: "Who is responsible?", fr: "Qui en est responsable?" },
  whichName: { en: "What is the organisation’s name?", fr: "Comment s’appelle l’organisation?" },
  started: {
    en: "The workspace is ready. What is missing is listed in the view Social Policy.",
    fr: "L’espace de travail est prêt. Ce qui manque est dans la vue Social Policy.",
  },
  firstPost: { en: "A first post", fr: "Une première publication" },
  calendarOf: { en: "Calendar, {month}", fr: "Calendrier, {month}" },
  noPostHere: {
    en: "Put the cursor in a post first.",
    fr: "Placez d’abord le curseur dans une publication.",
  },
  noCalendar: {
    en: "There is no calendar to put the post in. Start a workspace first.",
    fr: "Il n’y a pas de calendrier où mettre la publication. Créez d’abord un espace de travail.",
  },
  noPlan: {
    en: "There is no plan yet. Start a workspace first.",
    fr: "Il n’y a pas encore de plan. Créez d’abord un espace de travail.",
  },
  whichStatus: { en: "Which status?", fr: "Quel statut?" },
  isNow: { en: "now", fr: "actuel" },
  needsNothing: { en: "nothing is missing", fr: "il ne manque rien" },
  stillNeeds: { en: "still needs: {needs}", fr: "il faut encore : {needs}" },
  whoApproves: { en: "Who approves?", fr: "Qui approuve?" },
  whichDate: { en: "To which date?", fr: "À quelle date?" },
  otherDate: { en: "Another date…", fr: "Une autre date…" },
  typeDate: {
    en: "A date such as 2027-03-04, or with a time: 2027-03-04T09:30",
    fr: "Une date comme 2027-03-04, ou avec une heure : 2027-03-04T09:30",
  },
  notADate: {
    en: "“{text}” is no date. Write it as 2027-03-04 or 2027-03-04T09:30.",
    fr: "« {text} » n’est pas une date. Écrivez-la comme 2027-03-04 ou 2027-03-04T09:30.",
  },
  alsoDates: { en: "The other dates of this post", fr: "Les autres dates de cette publication" },
  onlyPublish: { en: "Move the publication only", fr: "Ne déplacer que la parution" },
  whyHold: { en: "Why is everything held?", fr: "Pourquoi tout suspendre?" },
  byHand: {
    en: "Unschedule these by hand at the networks",
    fr: "À annuler à la main sur les réseaux",
  },
  whichTemplate: { en: "Which template?", fr: "Quel modèle?" },
  whichCalendar: { en: "In which calendar?", fr: "Dans quel calendrier?" },
  notApproved: {
    en: "Nobody has approved this post yet, or no approval says of what.",
    fr: "Personne n’a encore approuvé cette publication, ou aucune approbation ne dit de quoi.",
  },
  approvedAsIs: {
    en: "Nothing changed since the approval.",
    fr: "Rien n’a changé depuis l’approbation.",
  },
  notInHistory: {
    en: "The version that was approved is not in the history of this file.",
    fr: "La version approuvée n’est pas dans l’historique de ce fichier.",
  },
  noHistory: {
    en: "The post changed since its approval. Without a history in git, and trust in this folder, what it was can’t be shown.",
    fr: "La publication a changé depuis son approbation. Sans historique de git et sans confiance accordée au dossier, on ne peut pas montrer ce qu’elle était.",
  },
  whichPart: { en: "What do you want to add to the policy?", fr: "Que voulez-vous ajouter à la politique?" },
  rulePart: { en: "A ready rule", fr: "Une règle prête" },
  rulePartWhy: {
    en: "Something that the calendar must keep to, with its message and examples; at the end of this clause.",
    fr: "Ce que le calendrier doit respecter, avec son message et ses exemples; à la fin de cette clause.",
  },
  settingPart: { en: "A setting", fr: "Un réglage" },
  settingPartWhy: {
    en: "A figure or a list that built-in rules obey; at the end of this clause.",
    fr: "Un chiffre ou une liste que suivent les règles fournies; à la fin de cette clause.",
  },
  clausePart: { en: "A clause", fr: "Une clause" },
  clausePartWhy: {
    en: "A section that the policy does not have yet, with its text; at the end.",
    fr: "Une section que la politique n’a pas encore, avec son texte; à la fin.",
  },
  nothingFits: {
    en: "The policy has everything of that kind already.",
    fr: "La politique a déjà tout ce qu’il y a de ce genre.",
  },
  whichRule: { en: "Which rule does not hold here?", fr: "Quelle règle ne s’applique pas ici?" },
  nothingToWaive: {
    en: "Nothing is reported here that could be waived.",
    fr: "Rien n’est signalé ici à quoi on pourrait déroger.",
  },
  whyWaive: { en: "Why may {rule} be waived here?", fr: "Pourquoi déroger ici à {rule}?" },
  whoReadsReason: {
    en: "A few words; whoever reads the file sees them",
    fr: "Quelques mots; toute personne qui lit le fichier les voit",
  },
  reasonNeeded: {
    en: "A waiver needs a reason. Say why in a few words.",
    fr: "Une dérogation a besoin d’un motif. Donnez-le en quelques mots.",
  },
  untilWhen: { en: "Until when?", fr: "Jusqu’à quand?" },
  forWeek: { en: "For a week", fr: "Une semaine" },
  forMonth: { en: "For a month", fr: "Un mois" },
  forQuarter: { en: "Until the end of the quarter", fr: "Jusqu’à la fin du trimestre" },
  typeDay: { en: "The last day, such as 2027-03-31", fr: "Le dernier jour, comme 2027-03-31" },
  notADay: {
    en: "“{text}” is no day. Write it as 2027-03-31.",
    fr: "« {text} » n’est pas un jour. Écrivez-le comme 2027-03-31.",
  },
  dayIsPast: {
    en: "This day is past. Choose today or a later one.",
    fr: "Ce jour est passé. Choisissez aujourd’hui ou un jour plus tardif.",
  },
  whichStep: { en: "Which step of the plan?", fr: "Quelle étape du plan?" },
} as const;

/** A sentence in a language, its blanks filled. */
export const say = sayFrom(WORDS);
