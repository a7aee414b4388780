import { existsSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { encodeText, nearestRoot, openRoot, type OpenRoot } from "../host";
import { type NewEntry, newEntry } from "../language";
import { languageOfRoot } from "../review";
import { oneLine } from "../syntax";
import type { Language } from "../values";
import { say, WrongUse } from "./faults";
import { asOfDay, readFlags } from "./flags";
import { writeOut } from "./output";
import { OK } from "./run";
import { readableConfig } from "./targets";

const OPTIONS = {
  to: { type: "string" },
  title: { type: "string" },
  date: { type: "string" },
  "dry-run": { type: "boolean" },
  "as-of": { type: "string" },
  config: { type: "string" },
} as const;

/** `social-policy new WHAT [ID]`: a post, a step, a policy… from the editor's snippets, in the file where it belongs. */
export async function newThing(args: readonly string[]): Promise<number> {
  const { values, positionals, asked, language } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["new"], false, asked);
  const [what, id, ...rest] = positionals;
  if (what === undefined || rest.length > 0) throw new WrongUse(usage(what, language));
  const target = values.to === undefined ? undefined : resolve(values.to);
  const cwd = realpathSync(process.cwd());
  const near = target === undefined ? cwd : dirname(target);
  const root = await openRoot(nearestRoot(near) ?? cwd, {
    asOf: asOfDay(values["as-of"], language),
    ...(values.config === undefined ? {} : { config: readableConfig(values.config, language) }),
  });
  const spoken = asked ?? languageOfRoot({ after: root.session }) ?? language;
  const to = target === undefined ? undefined : pathIn(root, target, values.to ?? "", spoken);
  const { title, date } = values;
  const made = newEntry({ session: root.session, language: spoken }, { what, id, title, date, to });
  if ("refused" in made) throw new WrongUse(made.refused);
  const shown = toSlashes(relative(cwd, join(root.folder, made.path)));
  if (values["dry-run"] !== true) write(root, made);
  if (values.quiet !== true) writeOut(report(made, shown, values["dry-run"] === true, spoken));
  return OK;
}

function usage(what: string | undefined, language: Language): string {
  return what === undefined
    ? say(language, {
        en: "new needs to know what, such as social-policy new post spring-fair.",
        fr: "new demande quoi écrire, par exemple social-policy new post foire-du-printemps.",
      })
    : say(language, {
        en: "new takes one thing and one id, such as social-policy new post spring-fair. A title goes behind --title.",
        fr: "new prend une chose et un identifiant, par exemple social-policy new post foire-du-printemps. Un titre se met après --title.",
      });
}

/** The path from the root; what stands outside of it is somebody else's. */
function pathIn({ folder }: OpenRoot, target: string, typed: string, language: Language): string {
  const place = existsSync(dirname(target))
    ? join(realpathSync(dirname(target)), target.slice(dirname(target).length + 1))
    : target;
  const path = toSlashes(relative(realpathSync(folder), place));
  if (path !== "" && !path.startsWith("../") && !/^[a-zA-Z]:/.test(path)) return path;
  throw new WrongUse(
    say(language, {
      en: `--to ${typed}: this file is outside of the workspace.`,
      fr: `--to ${typed}\u00a0: ce fichier est hors de l’espace de travail.`,
    }),
  );
}

/** A file that was there keeps its encoding and mark; one that was not is never written over another. */
function write(root: OpenRoot, { path, text, created }: NewEntry): void {
  const place = join(root.folder, path);
  if (created) {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text, { flag: "wx" });
    return;
  }
  const encoding = root.encodings.get(path);
  if (encoding !== undefined) writeFileSync(place, encodeText(text, encoding));
}

/** More of a file than this is not printed: it can be opened. */
const MOST_LINES = 40;

function report(made: NewEntry, shown: string, isDry: boolean, language: Language): string {
  const { created, written, open, findings } = made;
  const fr = language === "fr";
  const colon = fr ? "\u00a0:" : ":";
  const head = isDry
    ? fr
      ? `Serait écrit dans ${shown} (rien n’est écrit)`
      : `Would be written to ${shown} (nothing is written)`
    : created
      ? fr
        ? `Nouveau fichier, ${shown}`
        : `New file, ${shown}`
      : fr
        ? `Ajouté à ${shown}`
        : `Added to ${shown}`;
  const all = written.trimEnd().split("\n");
  const lines = all.slice(0, MOST_LINES).map((line) => `  ${line}`.trimEnd());
  if (all.length > MOST_LINES) lines.push("  …");
  const decide = [
    ...(open.length === 0
      ? []
      : [
          `${fr ? "valeurs proposées, à revoir" : "proposed values, to look over"}${colon} ${open.join(", ")}`,
        ]),
    ...findings.map((finding) => oneLine(finding.message(language))),
  ];
  const rest =
    decide.length === 0
      ? []
      : ["", fr ? "À décider encore" : "Still to decide", ...decide.map((line) => `  - ${line}`)];
  return `${[`${head}${colon}`, "", ...lines, ...rest].join("\n")}\n`;
}

function toSlashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
