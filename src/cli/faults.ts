import type { Language } from "../values";

/** Wrong use: said to the person in one line, with the status for it. */
export class WrongUse extends Error {}

/** What went wrong, in a line that a person can act on. */
export function explainFault(error: unknown): string {
  if (error instanceof WrongUse) return error.message;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const path = (error as NodeJS.ErrnoException | undefined)?.path;
  if (code === "ENOENT")
    return `${path}: there is no such file or folder. / Ce fichier ou dossier n’existe pas.`;
  if (code === "EACCES" || code === "EPERM") return `${path}: no permission. / Permission refusée.`;
  if (code === "EISDIR") return `${path}: this is a folder. / C’est un dossier.`;
  if (code === "ENOTDIR")
    return `${path}: part of this path is a file, not a folder. / Une partie de ce chemin est un fichier.`;
  if (code === "EEXIST") return `${path}: this exists already. / Existe déjà.`;
  if (code === "EROFS") return `${path}: this place is read-only. / Emplacement en lecture seule.`;
  if (code === "ENOSPC") return "The disk is full. / Le disque est plein.";
  const message = error instanceof Error ? error.message : String(error);
  return `A fault of ours: ${message} Please report it. / Une faute de notre part : merci de la signaler.`;
}

/** A text in the language in use. */
export function say(language: Language, texts: Readonly<Record<Language, string>>): string {
  return texts[language];
}
