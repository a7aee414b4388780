import { mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import { askGit, GitRefused, listRevision, openRevision } from "../host";
import { textOf } from "../model";
import { drawView, type EarlierState, earlierFindings, Site, weekStartOf, wholePage } from "../preview";
import { type Day, type Language, showDay } from "../values";
import { say, WrongUse } from "./faults";
import { asOfDay, readFlags } from "./flags";
import { languageFrom } from "./language";
import { writeError, writeOut } from "./output";
import { partsReader } from "./page-parts";
import { OK } from "./run";
import { type CheckedRoot, openTargets, readableConfig } from "./targets";

const OPTIONS = {
  out: { type: "string" },
  "as-of": { type: "string" },
  config: { type: "string" },
  posts: { type: "boolean" },
  "week-start": { type: "string" },
} as const;

/** `social-policy preview [PATH...] --out DIR`: the calendar, the plan and the rest as pages that stand by themselves. */
export async function preview(args: readonly string[]): Promise<number> {
  const { values, positionals, asked, language } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["preview"], false, asked);
  const { out } = values;
  if (out === undefined) {
    throw new WrongUse(
      say(language, {
        en: "preview needs --out with a folder to write to, such as --out preview.",
        fr: "preview demande --out avec un dossier où écrire, par exemple --out apercu.",
      }),
    );
  }
  const weekStart = readWeekStart(values["week-start"], language);
  const asOf = asOfDay(values["as-of"], language);
  const paths = positionals.length === 0 ? ["."] : positionals;
  const roots = await openTargets(
    paths.map((path) => ({ path })),
    { asOf, language, config: values.config, keepsPosts: true },
  );
  const folder = resolve(out);
  for (const [index, root] of roots.entries()) {
    // One root stands in the folder itself, several in folders of their own.
    const own = roots.length === 1 ? folder : join(folder, folderName(root, index, roots));
    const spoken = asked ?? languageOf(root) ?? language;
    const written = await writeSite(root, own, {
      asOf,
      config: values.config,
      language: spoken,
      weekStart,
      posts: values.posts,
    });
    if (values.quiet !== true) tell(written, own, spoken);
  }
  return OK;
}

interface Choice {
  readonly asOf: Day;
  readonly config: string | undefined;
  readonly language: Language;
  readonly weekStart: 0 | 1 | undefined;
  readonly posts: boolean | undefined;
}

interface Written {
  readonly pages: number;
  readonly postsLeftOut: number;
}

/** Pictures larger than this are left to the files themselves. Bytes. */
const LARGEST_PICTURE = 1024 * 1024;

async function writeSite({ root }: CheckedRoot, folder: string, choice: Choice): Promise<Written> {
  const { language, weekStart, posts } = choice;
  const { session } = root;
  const shown = {
    session,
    language,
    weekStart: weekStart ?? weekStartOf(session, language),
    live: false,
  };
  const site = new Site(shown, posts);
  const pictures = new Map<string, string | undefined>();
  const picture = (path: string): string | undefined => {
    if (!pictures.has(path)) pictures.set(path, pictureData(join(root.folder, path)));
    return pictures.get(path);
  };
  const hasPosts = site.pages.some(({ state }) => state.view === "post");
  const context = {
    ...shown,
    earlier: hasPosts ? await lastCommit(root.folder, choice) : [],
    href: (state: Parameters<Site["fileOf"]>[0]) => site.fileOf(state),
    picture,
  };
  const partsOf = partsReader();
  const own = {
    language,
    foot: say(language, {
      en: `As of ${showDay(session.workspace.asOf, "en")}. Made by social-policy from the files of ${basename(root.folder)}.`,
      fr: `En date du ${showDay(session.workspace.asOf, "fr")}. Produit par social-policy à partir des fichiers de ${basename(root.folder)}.`,
    }),
  };
  mkdirSync(folder, { recursive: true });
  for (const { file, state } of site.pages) {
    writeFileSync(
      join(folder, file),
      wholePage(drawView(context, state), { ...partsOf(state.view), ...own }),
    );
  }
  return { pages: site.pages.length, postsLeftOut: site.postsLeftOut };
}

/** What was found in the last commit; nothing where there is none, or not here. */
async function lastCommit(
  folder: string,
  { asOf, config, language }: Choice,
): Promise<readonly EarlierState[]> {
  try {
    const real = realpathSync(folder);
    const top = realpathSync(askGit(real, "rev-parse", "--show-toplevel").trim());
    const inside = relative(top, real).split(sep).join("/");
    const options = { asOf, config: config === undefined ? undefined : readableConfig(config, language) };
    const then = await openRevision(listRevision(top, "HEAD"), inside, options);
    return [{ since: "commit", findings: await earlierFindings(then) }];
  } catch (error) {
    if (error instanceof GitRefused) return [];
    throw error;
  }
}

function tell({ pages, postsLeftOut }: Written, folder: string, language: Language): void {
  const index = join(folder, "index.html");
  writeOut(
    `${say(language, { en: `${pages} pages written; open ${index}`, fr: `${pages} pages écrites; ouvrez ${index}` })}\n`,
  );
  if (postsLeftOut === 0) return;
  writeError(
    `${say(language, {
      en: `${postsLeftOut} posts have no page of their own; --posts writes them too.`,
      fr: `${postsLeftOut} publications n’ont pas de page à elles; --posts les écrit aussi.`,
    })}\n`,
  );
}

const PICTURE_TYPES: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
};

/** A picture as part of the page; undefined of what is missing, too large or no picture. */
function pictureData(path: string): string | undefined {
  const type = PICTURE_TYPES[extname(path).toLowerCase()];
  if (type === undefined) return undefined;
  try {
    if (statSync(path).size > LARGEST_PICTURE) return undefined;
    return `data:${type};base64,${readFileSync(path).toString("base64")}`;
  } catch {
    // A file that is missing is a finding, which the page shows.
    return undefined;
  }
}

function readWeekStart(text: string | undefined, language: Language): 0 | 1 | undefined {
  if (text === undefined) return undefined;
  if (text === "sunday") return 0;
  if (text === "monday") return 1;
  throw new WrongUse(
    say(language, {
      en: `--week-start ${text}: choose sunday or monday.`,
      fr: `--week-start ${text}\u00a0: choisissez sunday (dimanche) ou monday (lundi).`,
    }),
  );
}

/** The language that the root's configuration names. */
function languageOf({ root }: CheckedRoot): Language | undefined {
  let language: Language | undefined;
  for (const config of root.session.workspace.configs) {
    language = languageFrom(textOf(config.fields.language)) ?? language;
  }
  return language;
}

function folderName({ root }: CheckedRoot, index: number, all: readonly CheckedRoot[]): string {
  const name = basename(root.folder);
  const same = all.filter((it) => basename(it.root.folder) === name).length;
  return same === 1 ? name : `${name}-${index + 1}`;
}
