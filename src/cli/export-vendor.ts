import {
  EXPORT_VENDORS,
  exportVendor,
  type LeftReason,
  TO_UPLOAD,
  type VendorExport,
  type VendorOptions,
} from "../export";
import { approvalStates, fillTemplate } from "../rules";
import { shapeWords } from "../schema";
import { isZone, type Language, nearest, showList } from "../values";
import type { ExportJob } from "./export";
import { deliver, deliverAll } from "./export-files";
import { say, WrongUse } from "./faults";
import { writeError } from "./output";

type Vendor = (typeof EXPORT_VENDORS)[number];

/** Writes what a scheduler takes in bulk, and says what does not fit. */
export async function writeVendor(job: ExportJob): Promise<readonly string[]> {
  const { root, values, selection, language, counts } = job;
  const vendor = readVendor(values.for, language);
  const chosen = { ...selection, statuses: selection.statuses ?? TO_UPLOAD };
  const options: VendorOptions = {
    timezone: readZone(values.timezone, language),
    dateOrder: readOrder(values["date-order"], language),
    mediaBase: values["media-base"],
    guard: values.guard,
    isStale: (post) =>
      approvalStates(post, root.root.session.checker.context).approvals.some(
        ({ state }) => state === "stale",
      ),
    counts,
  };
  const result = exportVendor(root.root.session.workspace, chosen, vendor, options);
  if (result.zones.size > 1) {
    throw new WrongUse(
      say(language, {
        en: `The times are in several zones (${[...result.zones].join(", ")}) and a file has one: name it with --timezone.`,
        fr: `Les heures sont dans plusieurs fuseaux (${[...result.zones].join(", ")}) et un fichier n’en a qu’un : nommez-le avec --timezone.`,
      }),
    );
  }
  const written = deliverFiles(result, vendor, job);
  if (values.quiet !== true) {
    const lines = [...told(result, vendor, language), ...notes(result, vendor, options, language)];
    writeError(`${lines.join("\n")}\n`);
  }
  return written;
}

function deliverFiles(
  { files }: VendorExport,
  vendor: Vendor,
  { values, language }: ExportJob,
): readonly string[] {
  const [file] = files;
  if (file === undefined) return [];
  if (files.length === 1) return deliver(file, values.out, language);
  if (values.out !== undefined && !/\.csv$/i.test(values.out)) return deliverAll(files, values.out);
  const accounts = [...new Set(files.flatMap(({ account }) => account ?? []))];
  throw new WrongUse(
    accounts.length > 1
      ? say(language, {
          en: `${vendor.name} takes one file for each account, and there are ${accounts.length} (${accounts.join(", ")}): name a folder with --out, or one account with --channel.`,
          fr: `${vendor.name} prend un fichier par compte, et il y en a ${accounts.length} (${accounts.join(", ")}) : nommez un dossier avec --out, ou un compte avec --channel.`,
        })
      : say(language, {
          en: `${vendor.name} takes ${vendor.most} posts in a file, and there are more: name a folder with --out.`,
          fr: `${vendor.name} prend ${vendor.most} publications par fichier, et il y en a plus : nommez un dossier avec --out.`,
        }),
  );
}

function told(
  { posts, files, lost, left, stale }: VendorExport,
  vendor: Vendor,
  language: Language,
): readonly string[] {
  const line = (en: string, fr: string, values: Readonly<Record<string, string | number>>) =>
    fillTemplate(say(language, { en, fr }), values, language);
  const lines = [
    line(
      "{vendor}: {posts} {posts:post|posts} in {files} {files:file|files}.",
      "{vendor} : {posts} {posts:publication|publications} dans {files} {files:fichier|fichiers}.",
      { vendor: vendor.name, posts, files: files.length },
    ),
  ];
  if (stale.length > 0)
    lines.push(
      line(
        "Changed since they were approved, look at them first: {count} ({ids}).",
        "Modifiées depuis leur approbation, à regarder d’abord : {count} ({ids}).",
        { count: stale.length, ids: some(stale, language) },
      ),
    );
  for (const [reason, ids] of left)
    lines.push(
      line(`${LEFT[reason].en} {count} ({ids}).`, `${LEFT[reason].fr} {count} ({ids}).`, {
        count: ids.length,
        ids: some(ids, language),
      }),
    );
  const seen = [...lost].filter(([key]) => SEEN.has(key));
  if (seen.length > 0) {
    lines.push(
      say(language, {
        en: "No place in this file; readers won’t get it unless you add it there:",
        fr: "Sans place dans ce fichier; le public ne l’aura que si vous l’ajoutez là-bas :",
      }),
    );
    for (const [key, count] of seen)
      lines.push(
        line("  {key}: {count} {count:post|posts}", "  {key} : {count} {count:publication|publications}", {
          key: nameOf(key, language),
          count,
        }),
      );
  }
  const planned = [...lost].filter(([key]) => !SEEN.has(key)).map(([key, count]) => `${key} ${count}`);
  if (planned.length > 0)
    lines.push(
      line(
        "Stays here, with the number of posts: {list}.",
        "Reste ici, avec le nombre de publications : {list}.",
        {
          list: planned.join(", "),
        },
      ),
    );
  return lines;
}

/** What readers see or hear; all else is for those who plan. */
const SEEN = new Set(
  "publish media media.alt link cta firstComment format location disclosure partner boost".split(" "),
);

const LEFT: Readonly<Record<LeftReason, Readonly<Record<Language, string>>>> = {
  "no-date": { en: "Left out, without a date:", fr: "Omises, sans date :" },
  "no-time": { en: "Left out, without a time of day:", fr: "Omises, sans heure :" },
  "no-zone": { en: "Left out, in no time zone:", fr: "Omises, sans fuseau horaire :" },
  network: {
    en: "Left out, on a network that this file does not name:",
    fr: "Omises, sur un réseau que ce fichier ne nomme pas :",
  },
  paused: {
    en: "Left out, held back by a pause:",
    fr: "Omises, retenues par une pause :",
  },
  nothing: {
    en: "Left out, with neither text nor media to publish:",
    fr: "Omises, sans texte ni média à publier :",
  },
  "too-close": {
    en: "Left out, less than 10 minutes after another:",
    fr: "Omises, moins de 10 minutes après une autre :",
  },
};

/** What to choose at the upload, and what to beware of. */
function notes(
  { zones, risky, posts }: VendorExport,
  vendor: Vendor,
  { dateOrder, guard, timezone }: VendorOptions,
  language: Language,
): readonly string[] {
  const lines: string[] = [];
  if (posts === 0) return lines;
  const [zone] = zones;
  if (vendor.moment === "")
    lines.push(
      say(language, {
        en: `The file of ${vendor.name} has no dates: choose them there.`,
        fr: `Le fichier de ${vendor.name} n’a pas de dates : choisissez-les là-bas.`,
      }),
    );
  else if (!vendor.moment.endsWith("Z")) {
    const name = zone ?? timezone;
    lines.push(
      name === undefined
        ? say(language, {
            en: "Times are as written: no file names a time zone.",
            fr: "Les heures sont telles qu’écrites : aucun fichier ne nomme de fuseau horaire.",
          })
        : say(language, {
            en: `Times are those of ${name}; the account in ${vendor.name} must be in it too.`,
            fr: `Les heures sont celles du fuseau ${name}; le compte dans ${vendor.name} doit y être aussi.`,
          }),
    );
  }
  if (vendor.moment.startsWith("MM/DD")) {
    const form =
      dateOrder === "dmy"
        ? say(language, { en: "day/month", fr: "jour/mois" })
        : say(language, { en: "month/day", fr: "mois/jour" });
    lines.push(
      say(language, {
        en: `At the upload, choose ${form} as the order of dates.`,
        fr: `Au téléversement, choisissez ${form} comme ordre des dates.`,
      }),
    );
  }
  if (guard === true)
    lines.push(
      say(language, {
        en: "Cells that a spreadsheet would run begin with an apostrophe: captions may differ.",
        fr: "Les cellules qu’un tableur exécuterait commencent par une apostrophe : des légendes peuvent différer.",
      }),
    );
  else
    lines.push(
      risky === 0
        ? say(language, {
            en: "Captions are written as they are.",
            fr: "Les légendes sont écrites telles quelles.",
          })
        : say(language, {
            en: `Captions are written as they are; ${risky} would be run by a spreadsheet (=, +, - or @ first): don’t open the file in one, or use --guard.`,
            fr: `Les légendes sont écrites telles quelles; un tableur en exécuterait ${risky} (=, +, - ou @ au début) : n’ouvrez pas le fichier dans un tableur, ou utilisez --guard.`,
          }),
    );
  return lines;
}

function some(ids: readonly string[], language: Language): string {
  return ids.length <= 5 ? showList(ids, language) : `${ids.slice(0, 5).join(", ")}…`;
}

/** A key with its name, such as « firstComment (Premier commentaire) ». */
function nameOf(key: string, language: Language): string {
  if (key === "media.alt")
    return say(language, { en: "media.alt (alternative texts)", fr: "media.alt (textes de remplacement)" });
  const { keys } = shapeWords("post");
  const title = Object.hasOwn(keys, key) ? keys[key]?.[language].title : undefined;
  return title === undefined || title.toLowerCase() === key ? key : `${key} (${title.toLowerCase()})`;
}

function readVendor(name: string | undefined, language: Language): Vendor {
  const ids = EXPORT_VENDORS.map(({ id }) => id);
  const vendor = EXPORT_VENDORS.find(({ id }) => id === name || id === `${name}-social`);
  if (vendor !== undefined) return vendor;
  const near = nearest(name ?? "", ids);
  throw new WrongUse(
    say(language, {
      en: `--for ${name}: ${near === undefined ? "" : `did you mean ${near}? `}Files are written for ${ids.join(", ")}; no other has documented columns.`,
      fr: `--for ${name} : ${near === undefined ? "" : `vouliez-vous écrire ${near}? `}Des fichiers sont écrits pour ${ids.join(", ")}; aucun autre n’a de colonnes documentées.`,
    }),
  );
}

function readZone(name: string | undefined, language: Language): string | undefined {
  if (name === undefined || isZone(name)) return name;
  throw new WrongUse(
    say(language, {
      en: `--timezone ${name}: write a zone such as America/Toronto.`,
      fr: `--timezone ${name} : écrivez un fuseau comme America/Toronto.`,
    }),
  );
}

function readOrder(text: string | undefined, language: Language): "mdy" | "dmy" | undefined {
  if (text === undefined || text === "mdy" || text === "dmy") return text;
  throw new WrongUse(
    say(language, {
      en: `--date-order ${text}: choose dmy or mdy.`,
      fr: `--date-order ${text} : choisissez dmy ou mdy.`,
    }),
  );
}
