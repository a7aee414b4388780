import { askGit, commitOf, GitRefused, listRevision, type Revision } from "../host";
import type { Language } from "../values";
import { say, WrongUse } from "./faults";

/** What a revision holds. */
export function listed(top: string, name: string, language: Language): Revision {
  try {
    return listRevision(top, name);
  } catch (error) {
    if (!(error instanceof GitRefused)) throw error;
    throw new WrongUse(isShallow(top) ? shallow(name, language) : unknown(name, language));
  }
}

/** The commit where two revisions parted. */
export function mergeBase(top: string, base: string, head: string | undefined, language: Language): string {
  for (const name of [base, head ?? "HEAD"]) listed(top, name, language);
  try {
    return askGit(top, "merge-base", commitOf(top, base), commitOf(top, head ?? "HEAD")).trim();
  } catch {
    throw new WrongUse(
      isShallow(top)
        ? shallow(base, language)
        : say(language, {
            en: `${base}...${head}: these have no common ancestor. ${base}..${head} compares them as they are.`,
            fr: `${base}...${head}\u00a0: ces révisions n’ont aucun ancêtre commun. ${base}..${head} les compare telles quelles.`,
          }),
    );
  }
}

function isShallow(top: string): boolean {
  try {
    return askGit(top, "rev-parse", "--is-shallow-repository").trim() === "true";
  } catch {
    return false;
  }
}

function shallow(name: string, language: Language): string {
  return say(language, {
    en: `${name}: Git does not have it here, because this copy holds a part of the history only. Fetch the rest (git fetch --unshallow; in GitHub Actions, fetch-depth: 0).`,
    fr: `${name}\u00a0: Git ne l’a pas ici, parce que cette copie ne contient qu’une partie de l’historique. Récupérez le reste (git fetch --unshallow; dans GitHub Actions, fetch-depth: 0).`,
  });
}

function unknown(name: string, language: Language): string {
  return say(language, {
    en: `${name}: Git does not know it here. Name a branch, a tag or a commit of this repository.`,
    fr: `${name}\u00a0: Git ne le connaît pas ici. Nommez une branche, une étiquette ou un commit de ce dépôt.`,
  });
}
