import { FILE_KINDS, type FileKind } from "../workspace";
import { nearest } from "../values";
import type { Both } from "./commands";
import { say, WrongUse } from "./faults";
import { readFlags } from "./flags";
import { folderLanguage } from "./folder-language";
import { OK } from "./run";
import { bundledSchema } from "./schema-bundle";
import { writeOut } from "./output";

/** What each kind of file is, for the list. */
export const KIND_NAMES: Readonly<Record<FileKind, { readonly name: string; readonly does: Both }>> = {
  config: { name: ".social-policy.yaml", does: { en: "the configuration", fr: "la configuration" } },
  people: {
    name: "NAME.people.yaml",
    does: { en: "the register of people", fr: "le registre des personnes" },
  },
  channels: {
    name: "NAME.channels.yaml",
    does: { en: "the register of accounts", fr: "le registre des comptes" },
  },
  plan: { name: "NAME.plan.yaml", does: { en: "the plan in seven steps", fr: "le plan en sept étapes" } },
  policy: { name: "NAME.policy.md", does: { en: "the policy", fr: "la politique" } },
  pause: { name: "NAME.pause.yaml", does: { en: "a pause of everything", fr: "une suspension de tout" } },
  calendar: {
    name: "NAME.calendar.yaml",
    does: { en: "the editorial calendar", fr: "le calendrier éditorial" },
  },
  post: {
    name: "NAME.post.md",
    does: { en: "a post in a file of its own", fr: "une publication dans son propre fichier" },
  },
};

/** `social-policy schema KIND`: the JSON Schema of a kind, with everything it needs inside. */
export async function schema(args: readonly string[]): Promise<number> {
  const { values, positionals, asked } = readFlags(args, { list: { type: "boolean" } });
  if (values.help === true) return (await import("./help")).help(["schema"], false, asked);
  const language = folderLanguage(asked);
  const [kind, extra] = positionals;
  if (values.list === true && kind === undefined) {
    writeOut(
      `${FILE_KINDS.map((it) => `${it.padEnd(10)} ${KIND_NAMES[it].name.padEnd(20)} ${KIND_NAMES[it].does[language]}`).join("\n")}\n`,
    );
    return OK;
  }
  if (kind === undefined || extra !== undefined || values.list === true) {
    throw new WrongUse(
      say(language, {
        en: `schema takes one kind: ${FILE_KINDS.join(", ")}.`,
        fr: `schema prend une sorte de fichier : ${FILE_KINDS.join(", ")}.`,
      }),
    );
  }
  if (!isKind(kind)) {
    const near = nearest(kind, FILE_KINDS);
    throw new WrongUse(
      say(language, {
        en: `there is no kind ${kind}${near === undefined ? "." : `; did you mean ${near}?`} The kinds are ${FILE_KINDS.join(", ")}.`,
        fr: `la sorte ${kind} n’existe pas${near === undefined ? "." : `; vouliez-vous écrire ${near}?`} Les sortes sont ${FILE_KINDS.join(", ")}.`,
      }),
    );
  }
  writeOut(`${JSON.stringify(await bundledSchema(kind, language), null, 2)}\n`);
  return OK;
}

function isKind(text: string): text is FileKind {
  return (FILE_KINDS as readonly string[]).includes(text);
}
