import { nameLanguages, sayFrom, type Shown } from "../../rules";
import { shapeWords } from "../../schema";
import type { Language } from "../../values";

/** Sentences of the view of one post. */
export const say = sayFrom({
  unknown: { en: "This post is not here", fr: "Cette publication n’est pas ici" },
  unknownNamed: {
    en: "No file holds a post called “{id}”. It may have been renamed or taken out.",
    fr: "Aucun fichier ne contient de publication nommée « {id} ». Elle a peut-être été renommée ou retirée.",
  },
  unknownUnnamed: {
    en: "Choose a post in the calendar to see how it will stand.",
    fr: "Choisissez une publication dans le calendrier pour voir comment elle paraîtra.",
  },
  back: { en: "Back to the calendar", fr: "Retour au calendrier" },
  byDate: { en: "Posts by date", fr: "Publications par date" },
  previous: { en: "Previous: {title}", fr: "Précédente : {title}" },
  next: { en: "Next: {title}", fr: "Suivante : {title}" },
  open: { en: "Open in the file", fr: "Ouvrir dans le fichier" },
  edit: { en: "Change it here", fr: "La modifier ici" },
  stands: { en: "How it will stand", fr: "Comment elle paraîtra" },
  first: { en: "Show first", fr: "Montrer d’abord" },
  facts: { en: "Facts", fr: "En bref" },
  findings: { en: "To mend", fr: "À corriger" },
  nothingFound: { en: "Nothing to mend.", fr: "Rien à corriger." },
  sinceCommit: { en: "Since the last commit", fr: "Depuis la dernière validation dans Git" },
  sinceApproval: { en: "Since the approval", fr: "Depuis l’approbation" },
  newSinceCommit: { en: "new since the last commit", fr: "nouveau depuis la dernière validation" },
  newSinceApproval: { en: "new since the approval", fr: "nouveau depuis l’approbation" },
  newSinceBoth: {
    en: "new since the approval and since the last commit",
    fr: "nouveau depuis l’approbation et depuis la dernière validation",
  },
  countBegins: {
    en: "{count} new {count:finding|findings}",
    fr: "{count} {count:nouveau constat|nouveaux constats}",
  },
  countGone: { en: "{count} settled", fr: "{count} {count:réglé|réglés}" },
  countSame: { en: "{count} as before", fr: "{count} {count:inchangé|inchangés}" },
  historySame: {
    en: "{same} {same:finding|findings}, the same as then.",
    fr: "{same} {same:constat, le même|constats, les mêmes} qu’alors.",
  },
  historyEmpty: { en: "Nothing to mend then, nothing now.", fr: "Rien à corriger alors, rien maintenant." },
  postIsNew: { en: "The post was not there yet.", fr: "La publication n’existait pas encore." },
  settled: { en: "settled", fr: "réglé" },
  openPlace: { en: "Show the place", fr: "Voir l’endroit" },
  clause: { en: "Clause: {title}", fr: "Clause : {title}" },
  noText: { en: "No text yet", fr: "Pas encore de texte" },
  noChannel: { en: "Goes nowhere yet", fr: "Ne paraît nulle part pour l’instant" },
  noTextNoChannel: {
    en: "No text and no channel yet: once both are there, this place shows how the post will stand.",
    fr: "Ni texte ni compte pour l’instant : dès qu’ils y seront, on verra ici comment la publication paraîtra.",
  },
  unknownChannel: {
    en: "No register knows this channel",
    fr: "Aucun registre ne connaît ce compte",
  },
  noLimit: { en: "No limit is known.", fr: "Aucune limite n’est connue." },
  part: { en: "Part {part} of {total}", fr: "Partie {part} de {total}" },
  length: { en: "{count} of {limit} characters", fr: "{count} caractères sur {limit}" },
  lengthAdvised: {
    en: "{count} of {limit} characters advised",
    fr: "{count} caractères sur {limit} conseillés",
  },
  lengthBytes: { en: "{count} of {limit} bytes", fr: "{count} octets sur {limit}" },
  lengthParagraph: {
    en: "longest paragraph: {count} of {limit} characters",
    fr: "paragraphe le plus long : {count} caractères sur {limit}",
  },
  tooMany: { en: "{over} too many", fr: "{over} de trop" },
  left: { en: "{left} left", fr: "reste {left}" },
  counted: { en: "as {network} counts", fr: "comme les compte {network}" },
  cut: { en: "Does not fit from here on", fr: "Ne tient plus à partir d’ici" },
  link: { en: "Link", fr: "Lien" },
  firstComment: { en: "First comment", fr: "Premier commentaire" },
  noFirstComment: {
    en: "{network} has no first comment: this one will not appear.",
    fr: "{network} ne prend pas de premier commentaire : celui-ci ne paraîtra pas.",
  },
  ownTime: { en: "On this channel: {when}", fr: "Sur ce compte : {when}" },
  appeared: { en: "Appeared on {when}", fr: "Parue le {when}" },
  mediaTitle: { en: "Pictures, videos and sound", fr: "Images, vidéos et son" },
  missingFile: { en: "Missing file: {file}", fr: "Fichier absent : {file}" },
  noFile: { en: "No file named", fr: "Aucun fichier nommé" },
  notShown: { en: "Not shown here: {file}", fr: "Non montrée ici : {file}" },
  video: { en: "Video: {file}", fr: "Vidéo : {file}" },
  audio: { en: "Sound: {file}", fr: "Son : {file}" },
  document: { en: "Document: {file}", fr: "Document : {file}" },
  otherFile: { en: "File: {file}", fr: "Fichier : {file}" },
  alt: { en: "Alternative text:", fr: "Texte de remplacement :" },
  noAlt: { en: "No alternative text", fr: "Pas de texte de remplacement" },
  consentNone: { en: "None recorded", fr: "Aucun consigné" },
  consentUntil: { en: "until {day}", fr: "jusqu’au {day}" },
  consentGuardian: { en: "by a guardian", fr: "par une personne en autorité" },
  inFile: { en: "in the picture", fr: "dans l’image" },
  planned: { en: "Planned", fr: "Prévue" },
  publishedAt: { en: "Published", fr: "Parue" },
  zone: { en: "{zone} time", fr: "heure de {zone}" },
  dueUnknown: {
    en: "unknown until the publication is dated",
    fr: "inconnue tant que la parution n’est pas datée",
  },
  noDeadline: { en: "No deadline", fr: "Sans échéance" },
  noApprover: { en: "Nobody named", fr: "Personne de nommé" },
  noBudget: { en: "None", fr: "Aucun" },
  fromDefaults: { en: "from the calendar’s defaults", fr: "d’après les valeurs par défaut du calendrier" },
  fromStep: { en: "from the step “{name}”", fr: "d’après l’étape « {name} »" },
  fromCampaign: { en: "from the campaign “{name}”", fr: "d’après la campagne « {name} »" },
  drawsFromStep: { en: "drawn from the step “{name}”", fr: "puisé dans l’étape « {name} »" },
  drawsFromCampaign: { en: "drawn from the campaign “{name}”", fr: "puisé dans la campagne « {name} »" },
  drawsFromObjective: { en: "drawn from the objective “{name}”", fr: "puisé dans l’objectif « {name} »" },
  drawsFromPlan: { en: "drawn from the plan “{name}”", fr: "puisé dans le plan « {name} »" },
  budgetUse: {
    en: "{left} left of {budget}, shared with others",
    fr: "reste {left} sur {budget}, à partager avec d’autres",
  },
  budgetOver: { en: "{left} over the {budget} there are", fr: "{left} de plus que les {budget} qu’il y a" },
  boost: { en: "boosted: {amount}", fr: "promotion payante : {amount}" },
  period: { en: "{from} to {to}", fr: "du {from} au {to}" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
  needs: { en: "For “{status}” it still needs:", fr: "Pour « {status} », il manque encore :" },
  above: {
    en: "what is told under “To mend”: {count} {count:error|errors}",
    fr: "ce qui est dit sous « À corriger » : {count} {count:erreur|erreurs}",
  },
  ready: { en: "It has what “{status}” asks for.", fr: "Elle a ce que demande « {status} »." },
  who: { en: "Who", fr: "Qui" },
  when: { en: "When", fr: "Quand" },
  counts: { en: "Worth now", fr: "Valeur actuelle" },
  approvalsNeeded: {
    en: "{count} of {needed} {needed:approval|approvals} {count:counts|count}.",
    fr: "{count} {count:approbation compte|approbations comptent} sur {needed} {needed:demandée|demandées}.",
  },
  approvalSteps: { en: "In order: {steps}.", fr: "Dans l’ordre : {steps}." },
  stepGiven: { en: "{role} (given)", fr: "{role} (donnée)" },
  stepMissing: { en: "{role} (still missing)", fr: "{role} (encore attendue)" },
  noApprovalAsked: { en: "No approval is asked for.", fr: "Aucune approbation n’est demandée." },
  noApprovals: { en: "Nobody has approved it yet.", fr: "Personne ne l’a encore approuvée." },
  changesRequested: { en: "changes asked for", fr: "modifications demandées" },
  stateCounts: { en: "Counts: the content is as approved", fr: "Compte : le contenu est celui approuvé" },
  stateUnverified: {
    en: "Counts, but nothing says which content",
    fr: "Compte, mais rien ne dit quel contenu",
  },
  stateUnread: {
    en: "A picture can’t be read: nobody can tell",
    fr: "Une image est illisible : on ne peut pas savoir",
  },
  stateStale: { en: "The content has changed since", fr: "Le contenu a changé depuis" },
  stateSuperseded: { en: "A later word replaces it", fr: "Une décision plus récente la remplace" },
  stateExpired: { en: "Expires before publication", fr: "Expire avant la parution" },
  stateRole: { en: "Has no role that may approve", fr: "N’a aucun rôle qui permet d’approuver" },
  stateOwn: { en: "The owner’s own does not count", fr: "Celle de la personne responsable ne compte pas" },
  stateRefused: { en: "Not approved", fr: "Refusée" },
  version: { en: "version {of}", fr: "version {of}" },
  external: { en: "outside", fr: "à l’externe" },
  done: { en: "Done", fr: "Faite" },
  doneOn: { en: "Done on {day}", fr: "Faite le {day}" },
  open_: { en: "To do", fr: "À faire" },
  late: { en: "Late", fr: "En retard" },
  taskCount: { en: "{count} of {total} done", fr: "{count} {count:faite|faites} sur {total}" },
  waivers: { en: "Waived findings", fr: "Constats faisant l’objet d’une dérogation" },
  holds: { en: "In force", fr: "En vigueur" },
  holdsNot: { en: "Holds no more", fr: "N’est plus en vigueur" },
  holdsPart: { en: "Incomplete", fr: "Incomplète" },
  ofChannel: { en: "Figure", fr: "Chiffre" },
  whole: { en: "Whole post", fr: "Toute la publication" },
  own: { en: "Your own keys", fr: "Vos propres clés" },
  nothing: { en: "nothing", fr: "rien" },
  minGap: { en: "not before {gap} have passed", fr: "pas avant {gap}" },
});

const sayOne = sayFrom({ it: { en: "{it}", fr: "{it}" } });

/** One value as people read it: a day, a time, an amount, a list. */
export function show(it: Shown, language: Language): string {
  return sayOne("it", language, { it });
}

/** What a key is called, by the schema. */
export function keyName(
  shape: "post" | "task" | "approval" | "media" | "results" | "publication" | "waiver" | "consent" | "boost",
  key: string,
  language: Language,
): string {
  return shapeWords(shape).keys[key]?.[language].title ?? key;
}

/** A language's name as the person calls it; its tag where it has none. */
export function languageName(tag: string, language: Language): string {
  const name = show(nameLanguages([tag]), language);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
