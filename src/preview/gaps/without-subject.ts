import type { Language } from "../../values";

/** The openings of messages that name the entry they are about. */
const SUBJECTS: Readonly<Record<Language, RegExp>> = {
  en: /^This (?:post|objective|step|task|theme|channel|person|entry|policy|calendar|plan) /,
  fr: /^(?:Cette (?:publication|étape|tâche|personne|entrée|politique)|Cet objectif|Ce (?:thème|compte|calendrier|plan)) /,
};

/**
 * A message for a list in which the entry's title stands in front: without the subject that all of them would begin
 * with, so that the title and what is told make one sentence, and what differs is not cut off.
 */
export function withoutSubject(message: string, language: Language): string {
  return message.replace(SUBJECTS[language], "");
}
