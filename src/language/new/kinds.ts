import type { RegisteredKind } from "../../model";
import { foldWord } from "../../values";
import type { FileKind } from "../../workspace";
import { SNIPPETS } from "../generated/snippets";
import type { SnippetData } from "../snippet";

/** Where entries of a kind stand: the kind of file, and the keys that lead to their list. */
export interface Home {
  readonly file: FileKind;
  readonly list: readonly [string] | readonly [string, string];
}

/** Entries that have a list of their own, by the shape that snippets name. */
const HOMES: Readonly<Record<string, Home>> = {
  post: { file: "calendar", list: ["posts"] },
  person: { file: "people", list: ["people"] },
  channel: { file: "channels", list: ["channels"] },
  goal: { file: "plan", list: ["goals"] },
  objective: { file: "plan", list: ["objectives"] },
  segment: { file: "plan", list: ["segments"] },
  zone: { file: "plan", list: ["zones"] },
  step: { file: "plan", list: ["activation"] },
  campaign: { file: "plan", list: ["campaigns"] },
  theme: { file: "plan", list: ["strategy", "themes"] },
  opportunity: { file: "plan", list: ["situation", "opportunities"] },
};

/** What people say for what the snippets are called. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  account: "channel",
  accounts: "channels",
  publication: "post",
  calendrier: "calendar",
  etape: "step",
  objectif: "objective",
  but: "goal",
  politique: "policy",
  personne: "person",
  personnes: "people",
  equipe: "people",
  compte: "channel",
  comptes: "channels",
  campagne: "campaign",
  occasion: "opportunity",
  idee: "idea",
  evenement: "event",
  rappel: "reminder",
};

/** A whole file, or entries of a list. */
export type Written =
  | { readonly snippet: SnippetData; readonly kind: FileKind; readonly home: undefined }
  | { readonly snippet: SnippetData; readonly kind: RegisteredKind | "zone"; readonly home: Home };

/** What a word names, by the id of a snippet, its prefix or what people call it; undefined of any other. */
export function writtenBy(word: string): Written | undefined {
  const folded = foldWord(word).replaceAll(" ", "-");
  const id = OTHER_WORDS[folded] ?? folded;
  const snippet = SNIPPETS.find((it) => it.id === id || it.prefix === id);
  return snippet === undefined ? undefined : asWritten(snippet);
}

/** Everything that can be written, by the ids of the snippets. */
export function writableNames(): readonly string[] {
  return SNIPPETS.filter((it) => asWritten(it) !== undefined).map(({ id }) => id);
}

function asWritten(snippet: SnippetData): Written | undefined {
  const { fits } = snippet;
  if (fits.at === "file") return { snippet, kind: fits.kind, home: undefined };
  if (fits.at !== "item") return undefined;
  const home = Object.hasOwn(HOMES, fits.of) ? HOMES[fits.of] : undefined;
  return home === undefined ? undefined : { snippet, kind: fits.of as RegisteredKind, home };
}
