import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "./corpus";
import { measure, type Row, type Tool } from "./measure";
import { checker, cli } from "./tools";

/** What the library of CSV needs to read a file, and nothing else. */
const ALONE = `const { parse } = require("papaparse");
const text = require("node:fs").readFileSync(process.argv[1], "utf8");
console.log(parse(text, { delimiter: "," }).data.length);`;

const HEADER = "Date,Heure,Plateforme,Format,Titre,Texte,Mots-clics,Responsable,Statut,Lien,Notes internes";
const NETWORKS = ["Facebook", "Instagram", "LinkedIn", "Facebook, Instagram"];
const STATUSES = ["À faire", "Brouillon", "À valider", "Approuvé"];
const PEOPLE = ["Marie Lavoie", "J. Tremblay", "Sofia Gagnon"];
const DAY_MS = 86_400_000;

/**
 * The preview of a calendar as a spreadsheet writes it, beside the library of CSV reading the same file; ten times as many
 * rows for its memory; and the calendar that programs subscribe to, beside a check of the same posts.
 */
export async function measureImports(scratch: string, corpus: Corpus, quick: boolean): Promise<Row[]> {
  const folder = join(scratch, "import");
  mkdirSync(folder, { recursive: true });
  const sizes = quick ? [1_000] : [10_000, 100_000];
  const rows: Row[] = [];
  for (const size of sizes) {
    const file = join(folder, `${size}.csv`);
    writeFileSync(file, `${HEADER}\r\n${Array.from({ length: size }, (_, at) => row(at)).join("\r\n")}\r\n`);
    const rounds = quick || size > 10_000 ? 1 : 7;
    rows.push(
      ...(await measure(`import ${size}`, [importer(folder, file), alone(file)], rounds, { memory: true })),
    );
  }
  const ics: Tool = {
    name: "export ics",
    command: process.execPath,
    args: [
      cli,
      "export",
      "ics",
      ".",
      "--status",
      "planned,drafting,review",
      "--out",
      join(folder, "posts.ics"),
    ],
    cwd: corpus.folder,
    statuses: [0],
  };
  const check = { ...checker(corpus), name: "check" };
  return [...rows, ...(await measure("ics", [check, ics], quick ? 1 : 5, { memory: false }))];
}

function importer(folder: string, file: string): Tool {
  return {
    name: "social-policy import",
    command: process.execPath,
    args: [cli, "import", file, "--format", "json", "--as-of", "2027-03-01", "--lang", "fr"],
    cwd: folder,
    // 1: the zone of the times is nobody's but the workspace's, which is not there, and is asked for.
    statuses: [0, 1],
    count: ({ out }) => (JSON.parse(out) as { posts: number }).posts,
  };
}

function alone(file: string): Tool {
  return {
    name: "papaparse",
    command: process.execPath,
    args: ["-e", ALONE, file],
    cwd: join(__dirname, ".."),
    statuses: [0],
    count: ({ out }) => Number(out),
  };
}

/** One row; texts hold commas, quotation marks and line ends, as captions do. */
function row(at: number): string {
  const day = new Date(Date.UTC(2027, 0, 4) + (at % 330) * DAY_MS).toISOString().slice(0, 10);
  const of = <T>(list: readonly T[]): T => list[at % list.length] as T;
  const text = `Venez voir ce que l’équipe prépare, sans retouche: « la foire » no ${at}.\nInscrivez-vous dès aujourd’hui, les places sont limitées.`;
  return [
    day,
    `${8 + (at % 11)}:30`,
    of(NETWORKS),
    "Image",
    `"La foire, ""édition"" ${at}"`,
    `"${text}"`,
    "#foire #printemps",
    of(PEOPLE),
    of(STATUSES),
    `https://example.org/foire/${at}`,
    at % 5 === 0 ? "Photo à refaire" : "",
  ]
    .map((cell) => (/[,\n]/.test(cell) && !cell.startsWith('"') ? `"${cell}"` : cell))
    .join(",");
}
