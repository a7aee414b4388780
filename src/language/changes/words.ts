import { fillTemplate, type Shown } from "../../rules";
import type { Language } from "../../values";
import type { Refusal } from "../workspace-edits";

/** Why a change is not made, and what else is worth knowing of one that is. */
const WORDS = {
  noPost: {
    en: "There is no post “{id}” in this file.",
    fr: "Il n’y a pas de publication « {id} » dans ce fichier.",
  },
  noPostHere: { en: "There is no post here.", fr: "Il n’y a pas de publication ici." },
  noEntry: {
    en: "There is no entry “{id}” in this file.",
    fr: "Il n’y a pas d’entrée « {id} » dans ce fichier.",
  },
  unreadable: {
    en: "This entry can’t be read as it stands. Correct what is reported there first.",
    fr: "Cette entrée ne peut pas être lue telle quelle. Corrigez d’abord ce qui y est signalé.",
  },
  shared: {
    en: "Other entries say the same through an alias (`*name`), and would change too. Write the value out where it differs first.",
    fr: "D’autres entrées reprennent cette valeur par un alias (`*nom`) et changeraient aussi. Écrivez d’abord la valeur là où elle diffère.",
  },
  unwritable: {
    en: "“{key}” can’t be changed here without changing something else. Change it in the file.",
    fr: "« {key} » ne peut pas être modifié ici sans toucher à autre chose. Modifiez-le dans le fichier.",
  },
  several: {
    en: "“{key}” holds several values here. Say which of them to change.",
    fr: "« {key} » contient ici plusieurs valeurs. Dites laquelle modifier.",
  },
  notNested: {
    en: "“{key}” leads through something that is no list and has no keys.",
    fr: "« {key} » passe par quelque chose qui n’est pas une liste et n’a pas de clés.",
  },
  whichLanguage: {
    en: "The text that is there doesn’t say its language. Say it first: `language: en`.",
    fr: "Le texte en place ne dit pas sa langue. Indiquez-la d’abord : `language: fr`.",
  },
  marked: {
    en: "This text has marks of Markdown, such as emphasis or links. Change it in the file.",
    fr: "Ce texte contient des marques de Markdown, comme de l’emphase ou des liens. Modifiez-le dans le fichier.",
  },
  noCalendar: { en: "This file is no calendar.", fr: "Ce fichier n’est pas un calendrier." },
  closed: {
    en: "This calendar is closed. Add the post to another one.",
    fr: "Ce calendrier est fermé. Ajoutez la publication à un autre.",
  },
  noDate: {
    en: "“{text}” is no date. Write it as 2027-03-04 or 2027-03-04T09:30.",
    fr: "« {text} » n’est pas une date. Écrivez 2027-03-04 ou 2027-03-04T09:30.",
  },
  history: {
    en: "“{id}” is published, removed or cancelled, so its date stays as it was. Duplicate it instead.",
    fr: "« {id} » est publiée, retirée ou annulée : sa date reste telle quelle. Dupliquez-la plutôt.",
  },
  noApprovalOfHistory: {
    en: "“{id}” is published, removed or cancelled, so there is nothing left to approve.",
    fr: "« {id} » est publiée, retirée ou annulée : il n’y a plus rien à approuver.",
  },
  outdated: {
    en: "The day is part of what was approved: {count} {count:approval has|approvals have} to be given anew.",
    fr: "Le jour fait partie de ce qui a été approuvé : {count} {count:approbation est|approbations sont} à redonner.",
  },
  datesStay: {
    en: "{count} {count:date of this post is|dates of this post are} not counted from publication and {count:stays|stay} as {count:it is|they are}.",
    fr: "{count} {count:date de cette publication n’est pas comptée|dates de cette publication ne sont pas comptées} depuis la parution et {count:reste telle quelle|restent telles quelles}.",
  },
  moveAll: {
    en: "Move the other dates too, by as many days",
    fr: "Déplacer aussi les autres dates, d’autant de jours",
  },
  noFreeTime: {
    en: "No free time was found for “{id}” in the period of its campaign and plan.",
    fr: "Aucun moment libre n’a été trouvé pour « {id} » dans la période de sa campagne et de son plan.",
  },
  noDeadline: {
    en: "Put the cursor in the deadline of a post or of one of its tasks.",
    fr: "Placez le curseur dans l’échéance d’une publication ou d’une de ses tâches.",
  },
  noPublish: {
    en: "The post has no publication date yet, so nothing can be counted from it.",
    fr: "La publication n’a pas encore de date de parution : rien ne peut être compté depuis celle-ci.",
  },
  oddTime: {
    en: "Its time of day isn’t a whole number of hours from publication, so it can’t be counted.",
    fr: "Son heure n’est pas à un nombre entier d’heures de la parution; elle ne peut donc pas être comptée.",
  },
  noStatus: { en: "“{text}” is no status of a post.", fr: "« {text} » n’est pas un statut de publication." },
  own: {
    en: "{name} is the owner of this post. Somebody else has to approve it.",
    fr: "{name} est responsable de cette publication. Une autre personne doit l’approuver.",
  },
  order: {
    en: "The policy asks for the approval of “{first}” first; “{role}” comes after it.",
    fr: "La politique demande d’abord l’approbation du rôle « {first} »; « {role} » vient ensuite.",
  },
  noFingerprint: {
    en: "One of the media can’t be read, so the approval doesn’t say of which content it is.",
    fr: "Un des médias ne peut pas être lu; l’approbation ne dit donc pas sur quel contenu elle porte.",
  },
  noId: {
    en: "“{text}” can’t be an id. Use lower-case letters without accents, digits and hyphens.",
    fr: "« {text} » ne peut pas être un identifiant. Employez des minuscules sans accents, des chiffres et des traits d’union.",
  },
  taken: {
    en: "“{text}” is taken already. Choose another id.",
    fr: "« {text} » est déjà pris. Choisissez un autre identifiant.",
  },
  noPlace: {
    en: "The file where this would go can’t be read as it stands. Correct it first.",
    fr: "Le fichier où cela irait ne peut pas être lu tel quel. Corrigez-le d’abord.",
  },
  noRule: { en: "There is no rule “{text}”.", fr: "La règle « {text} » n’existe pas." },
  noReason: {
    en: "A waiver needs a reason. Say why in a few words.",
    fr: "Une dérogation a besoin d’un motif. Donnez-le en quelques mots.",
  },
  past: {
    en: "The waiver would end before today. Choose a later day.",
    fr: "La dérogation prendrait fin avant aujourd’hui. Choisissez un jour plus tardif.",
  },
} as const;

export type Phrase = keyof typeof WORDS;

/** A sentence in a language, its blanks filled. */
export function say(phrase: Phrase, language: Language, values?: Readonly<Record<string, Shown>>): string {
  return fillTemplate(WORDS[phrase][language], values, language);
}

/** The answer of a change that is not made. */
export function refuse(
  phrase: Phrase,
  language: Language,
  values?: Readonly<Record<string, Shown>>,
): Refusal {
  return { refused: say(phrase, language, values) };
}
