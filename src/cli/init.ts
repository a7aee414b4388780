import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { isFolder } from "../host";
import type { Preset } from "../rules";
import { type Language, nearest } from "../values";
import type { FileKind } from "../workspace";
import { say, WrongUse } from "./faults";
import { asOfDay, readFlags } from "./flags";
import { folderLanguage } from "./folder-language";
import { DEPARTMENTS, SCHEMA_FOLDER, STRUCTURES, startingFiles } from "../start";
import { OK, WRONG_USE } from "./run";
import { writeError, writeOut } from "./output";

const PRESETS = ["starter", "standard", "strict"] as const satisfies readonly Preset[];

const OPTIONS = {
  structure: { type: "string" },
  department: { type: "string" },
  name: { type: "string" },
  preset: { type: "string" },
  modelines: { type: "boolean" },
  "as-of": { type: "string" },
  force: { type: "boolean" },
} as const;

/** `social-policy init [FOLDER]`: a workspace to start from. Without `--force` nothing is overwritten. */
export async function init(args: readonly string[]): Promise<number> {
  const { values, positionals, asked } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["init"], false, asked);
  const language = folderLanguage(asked);
  const [folder = ".", extra] = positionals;
  if (extra !== undefined) {
    throw new WrongUse(
      say(language, {
        en: `init takes one folder; ${extra} is one too many.`,
        fr: `init prend un seul dossier; ${extra} est de trop.`,
      }),
    );
  }
  if (existsSync(folder) && !isFolder(folder)) {
    throw new WrongUse(
      say(language, {
        en: `${folder} is a file; init needs a folder.`,
        fr: `${folder} est un fichier; init demande un dossier.`,
      }),
    );
  }
  const files: Array<{ path: string; text: string; kind?: FileKind }> = startingFiles({
    language,
    structure: chosen("structure", values.structure, STRUCTURES, language) ?? "centralized",
    department: chosen("department", values.department, DEPARTMENTS, language) ?? "communications",
    organisation: organisationName(values.name, language),
    preset: chosen("preset", values.preset, PRESETS, language),
    modelines: values.modelines === true,
    today: asOfDay(values["as-of"], language),
  });
  if (values.modelines === true) files.push(...(await schemaFiles(files, language)));
  const existing = files.filter((file) => existsSync(join(folder, file.path)));
  if (existing.length > 0 && values.force !== true) {
    writeError(
      refusal(
        existing.map((file) => shown(folder, file.path)),
        language,
      ),
    );
    return WRONG_USE;
  }
  for (const file of files) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    // Between the look and the writing somebody may have written it.
    writeFileSync(path, file.text, { flag: values.force === true ? "w" : "wx" });
  }
  if (values.quiet !== true) writeOut(done(folder, files, language));
  return OK;
}

function chosen<T extends string>(
  flag: string,
  value: string | undefined,
  known: readonly T[],
  language: Language,
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((it) => it === value);
  if (found !== undefined) return found;
  const near =
    known.find((it) => FRENCH_WORDS[it]?.split(" ").includes(value.toLowerCase())) ?? nearest(value, known);
  throw new WrongUse(
    say(language, {
      en: `--${flag} “${value}” does not exist${near === undefined ? "." : `; did you mean ${near}?`} Choose one of ${known.join(", ")}.`,
      fr: `--${flag} « ${value} » n’existe pas${near === undefined ? "." : `; vouliez-vous écrire ${near}?`} Choisissez parmi ${known.map(withFrench).join(", ")}.`,
    }),
  );
}

/** What the choices mean, where the word is not the same in French. */
const FRENCH_WORDS: Readonly<Record<string, string>> = {
  centralized: "centralisée",
  organic: "organique",
  coordinated: "coordonnée",
  dandelion: "en pissenlit",
  holistic: "holistique",
  sales: "ventes",
  committee: "comité",
};

function withFrench(choice: string): string {
  const french = FRENCH_WORDS[choice];
  return french === undefined ? choice : `${choice} (${french})`;
}

function organisationName(name: string | undefined, language: Language): string | undefined {
  if (name === undefined) return undefined;
  const trimmed = name.trim();
  if (trimmed !== "" && !/[\p{Cc}\u2028\u2029]/u.test(trimmed)) return trimmed;
  throw new WrongUse(
    say(language, {
      en: "--name needs a name on one line.",
      fr: "--name demande un nom sur une ligne.",
    }),
  );
}

async function schemaFiles(
  files: ReadonlyArray<{ readonly path: string; readonly kind?: FileKind }>,
  language: Language,
): Promise<Array<{ path: string; text: string }>> {
  const { bundledSchema } = await import("./schema-bundle");
  const kinds = files.filter((file) => file.path.endsWith(".yaml")).flatMap((file) => file.kind ?? []);
  return Promise.all(
    kinds.map(async (kind) => ({
      path: `${SCHEMA_FOLDER}/${kind}.schema.json`,
      text: `${JSON.stringify(await bundledSchema(kind, language), null, 2)}\n`,
    })),
  );
}

function refusal(paths: readonly string[], language: Language): string {
  const head = say(language, {
    en: "social-policy: these files exist already; nothing was written. --force overwrites them.",
    fr: "social-policy: ces fichiers existent déjà; rien n’a été écrit. --force les écrase.",
  });
  return `${[head, ...paths.map((path) => `  ${path}`)].join("\n")}\n`;
}

function done(
  folder: string,
  files: ReadonlyArray<{ readonly path: string; readonly kind?: FileKind }>,
  language: Language,
): string {
  const pathOf = (kind: FileKind) => shown(folder, files.find((file) => file.kind === kind)?.path ?? "");
  const target = relative(process.cwd(), resolve(folder));
  const check = `social-policy check${target === "" ? "" : ` ${quoted(target)}`}`;
  return say(language, {
    en: [
      "Written:",
      ...files.map((file) => `  ${shown(folder, file.path)}`),
      "",
      "What to do next",
      `  1. Put real names in ${pathOf("people")} and your accounts in ${pathOf("channels")}.`,
      `  2. Read ${pathOf("policy")}, change what does not suit you, and have it signed.`,
      `  3. Put your objectives and amounts in ${pathOf("plan")}, and your posts in ${pathOf("calendar")}.`,
      `  4. Check: ${check}`,
      "",
    ].join("\n"),
    fr: [
      "Fichiers écrits :",
      ...files.map((file) => `  ${shown(folder, file.path)}`),
      "",
      "Et maintenant",
      `  1. Mettez les vrais noms dans ${pathOf("people")} et vos comptes dans ${pathOf("channels")}.`,
      `  2. Lisez ${pathOf("policy")}, changez ce qui ne vous convient pas, puis faites signer la politique.`,
      `  3. Mettez vos objectifs et vos montants dans ${pathOf("plan")}, et vos publications dans ${pathOf("calendar")}.`,
      `  4. Vérifiez : ${check}`,
      "",
    ].join("\n"),
  });
}

/** A path as it is shown: from the working folder, with `/`. */
function shown(folder: string, path: string): string {
  return join(folder, path).replaceAll("\\", "/");
}

function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `"${text}"`;
}
