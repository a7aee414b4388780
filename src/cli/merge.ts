import { readFileSync, writeFileSync } from "node:fs";
import { decodeText, encodeText } from "../host";
import { mergeTexts } from "../merge";
import type { Language } from "../values";
import { say, WrongUse } from "./faults";
import { readFlags } from "./flags";
import { writeError } from "./output";
import { FOUND, OK } from "./run";

const OPTIONS = {
  path: { type: "string" },
  "marker-size": { type: "string" },
  ours: { type: "string" },
  theirs: { type: "string" },
} as const;

/** Shorter marks are none for git. */
const SMALLEST_MARK = 7;

/**
 * `social-policy merge BASE OURS THEIRS`: git's driver for merges. Writes the result into OURS, as git asks; status 1
 * says that stretches are left to a person.
 */
export async function merge(args: readonly string[]): Promise<number> {
  const { values, positionals, asked, language } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["merge"], false, asked);
  const [base, ours, theirs] = positionals;
  if (base === undefined || ours === undefined || theirs === undefined || positionals.length > 3) {
    throw new WrongUse(
      say(language, {
        en: "merge needs three files: what both began with, ours, and theirs.",
        fr: "merge demande trois fichiers : le point de départ, le nôtre et l’autre.",
      }),
    );
  }
  const size = values["marker-size"] === undefined ? SMALLEST_MARK : Number(values["marker-size"]);
  if (!Number.isInteger(size) || size < 1 || size > 1000) {
    throw new WrongUse(
      say(language, {
        en: "--marker-size needs a whole number.",
        fr: "--marker-size demande un nombre entier.",
      }),
    );
  }
  const shown = values.path ?? ours;
  const [o, a, b] = [base, ours, theirs].map((path) => decodeText(readFileSync(path)));
  if (o === undefined || a === undefined || b === undefined) return FOUND;
  if ("reason" in o || "reason" in a || "reason" in b) return undecided(shown, language);
  const labels = {
    ours: values.ours ?? say(language, { en: "ours", fr: "le nôtre" }),
    theirs: values.theirs ?? say(language, { en: "theirs", fr: "l’autre" }),
    size,
  };
  const { text, conflicts } = mergeTexts(o.text, a.text, b.text, labels, /\.md$/i.test(shown));
  if (text !== a.text) writeFileSync(ours, encodeText(text, a));
  return conflicts === 0 ? OK : FOUND;
}

/** What is no text is not merged: ours stays as it is, and git counts it as a conflict. */
function undecided(path: string, language: Language): number {
  writeError(
    `social-policy: ${say(language, {
      en: `${path} is not text in UTF-8, and was not merged. Choose one of the versions.`,
      fr: `${path} n’est pas du texte en UTF-8 et n’a pas été fusionné. Choisissez une des versions.`,
    })}\n`,
  );
  return FOUND;
}
