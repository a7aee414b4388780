import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { askGit, decodeText, encodeText } from "../host";
import { codeOwners, languageOfRoot, type OwnersForge, withCodeOwners } from "../review";
import type { Language } from "../values";
import { say, WrongUse } from "./faults";
import { asOfDay, readFlags } from "./flags";
import { writeOut } from "./output";
import { FOUND, OK } from "./run";
import { openTargets } from "./targets";

const OPTIONS = {
  forge: { type: "string" },
  file: { type: "string" },
  write: { type: "boolean" },
  check: { type: "boolean" },
  "as-of": { type: "string" },
  config: { type: "string" },
} as const;

/** Where forges look for the file, in their order. */
const PLACES: Readonly<Record<OwnersForge, readonly string[]>> = {
  github: [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"],
  gitlab: ["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"],
};

/** `social-policy codeowners [PATH...]`: who has to approve which files, as forges read it. */
export async function codeowners(args: readonly string[]): Promise<number> {
  const { values, positionals, asked, language } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["codeowners"], false, asked);
  const top = topOf(process.cwd());
  const forge = forgeOf(values.forge, top, language);
  const roots = await openTargets(
    (positionals.length === 0 ? ["."] : positionals).map((path) => ({ path })),
    { asOf: asOfDay(values["as-of"], language), language, config: values.config },
  );
  const spoken =
    asked ?? roots.map(({ root }) => languageOfRoot({ after: root.session })).find(Boolean) ?? language;
  const owned = roots.map(({ root: { session, folder } }) => ({
    session,
    folder: relative(top, realpathSync(folder)).split(sep).join("/"),
  }));
  const block = codeOwners(owned, forge, spoken);
  if (values.write !== true && values.check !== true) {
    writeOut(block);
    return OK;
  }
  const path = values.file === undefined ? placeOf(top, forge) : resolve(values.file);
  const shown = relative(process.cwd(), path).split(sep).join("/");
  const { before, after, like } = rewritten(path, block, shown, spoken);
  if (values.check === true) return told(before === after ? "same" : "other", shown, spoken);
  if (before !== after) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, encodeText(after, like));
  }
  return told(before === after ? "same" : "written", shown, spoken);
}

function told(what: keyof typeof TOLD, path: string, language: Language): number {
  writeOut(`${path}: ${TOLD[what][language]}\n`.replace(": ", language === "fr" ? "\u00a0: " : ": "));
  return what === "other" ? FOUND : OK;
}

const TOLD = {
  same: { en: "says what the policy asks for.", fr: "dit ce que la politique demande." },
  written: { en: "written.", fr: "écrit." },
  other: {
    en: "no longer says what the policy asks for. Run social-policy codeowners --write.",
    fr: "ne dit plus ce que la politique demande. Lancez social-policy codeowners --write.",
  },
} as const;

function rewritten(path: string, block: string, shown: string, language: Language) {
  const read = existsSync(path) ? decodeText(readFileSync(path)) : undefined;
  const like = read === undefined || "reason" in read ? ({ encoding: "utf8", mark: false } as const) : read;
  const before = read === undefined || "reason" in read ? "" : read.text;
  const after = read !== undefined && "reason" in read ? undefined : withCodeOwners(before, block);
  if (after !== undefined) return { before, after, like };
  throw new WrongUse(
    say(language, {
      en: `${shown}: of the marks “# social-policy: begin” and “# social-policy: end” one is missing, or this is no text. Nothing was written.`,
      fr: `${shown}\u00a0: il manque l’une des marques «\u00a0# social-policy: begin\u00a0» et «\u00a0# social-policy: end\u00a0», ou ce n’est pas du texte. Rien n’a été écrit.`,
    }),
  );
}

function placeOf(top: string, forge: OwnersForge): string {
  const places = PLACES[forge].map((place) => join(top, place));
  return (
    places.find((place) => existsSync(place)) ??
    join(top, forge === "github" ? ".github" : ".gitlab", "CODEOWNERS")
  );
}

function forgeOf(text: string | undefined, top: string, language: Language): OwnersForge {
  if (text === "github" || text === "gitlab") return text;
  if (text === undefined) return existsSync(join(top, ".gitlab-ci.yml")) ? "gitlab" : "github";
  throw new WrongUse(
    say(language, {
      en: `--forge ${text}: choose one of github, gitlab.`,
      fr: `--forge ${text}\u00a0: choisissez parmi github, gitlab.`,
    }),
  );
}

/** The top of the repository; without one, the working folder. */
function topOf(folder: string): string {
  try {
    return realpathSync(askGit(folder, "rev-parse", "--show-toplevel").trim());
  } catch {
    return realpathSync(folder);
  }
}
