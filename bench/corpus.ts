import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A folder of generated files. */
export interface Corpus {
  readonly name: string;
  readonly folder: string;
  readonly posts: number;
  /** Paths of the calendars in the folder. */
  readonly calendars: readonly string[];
  /** Posts with a fault written into them. */
  readonly faults: number;
  readonly bytes: number;
}

/** One post in fifty has one of these. */
const FAULTS = [
  "no-owner",
  "status",
  "publish",
  "channel",
  "unknown-key",
  "no-deadline",
  "no-title",
  "no-alt",
  "http-link",
  "duplicate-id",
] as const;
type Fault = (typeof FAULTS)[number];

const PEOPLE = ["mlavoie", "jtremblay", "sgagnon", "arousseau", "knguyen", "pcote"];
const CHANNELS = [
  ["fb-main", "facebook"],
  ["fb-jobs", "facebook"],
  ["li-main", "linkedin"],
  ["li-jobs", "linkedin"],
  ["masto-main", "mastodon"],
  ["masto-jobs", "mastodon"],
] as const;
const STEPS = ["teaser", "portes", "bilan"];
const THEMES = ["coulisses", "conseils", "duos"];
const SEGMENTS = ["familles", "releve"];
const STATUSES = ["planned", "drafting", "review", "planned", "drafting"];
const SUBJECTS = [
  "La foire du printemps",
  "L'atelier de réparation",
  "Une journée à l'entrepôt",
  "Le marché d'été",
];
const SENTENCES = [
  "Venez découvrir ce que l'équipe prépare",
  "Inscrivez-vous dès aujourd'hui, les places sont limitées",
  "On vous montre l'envers du décor, sans retouche",
  "Apportez vos questions: nos spécialistes y répondront",
];
/** A picture of one white pixel. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGYo0+gAAAABJRU5ErkJggg==";
/** Where posts begin, and over how many days they are spread. */
const FROM = "2027-03-15";
const DAYS = 280;
const MINUTES_A_DAY = 24 * 60;

/** How the posts of a corpus are spread. */
export interface Shape {
  readonly files?: number;
  /** Without registers and plan. */
  readonly alone?: boolean;
  /** The first day. */
  readonly from?: string;
  readonly days?: number;
}

/**
 * Writes `posts` posts in one or more calendars, with registers and a plan that they refer to
 * unless they are to stand alone. The same numbers give the same files.
 */
export function writeCorpus(
  folder: string,
  name: string,
  posts: number,
  { files = 1, alone = false, from = FROM, days = DAYS }: Shape = {},
): Corpus {
  mkdirSync(folder, { recursive: true });
  if (!alone) {
    mkdirSync(join(folder, "media"), { recursive: true });
    writeFileSync(join(folder, "media", "foire.png"), Buffer.from(PIXEL, "base64"));
    for (const [file, text] of Object.entries(REGISTERS)) writeFileSync(join(folder, file), text(posts));
  }
  const random = randomFrom(20270301 + posts + files);
  const calendars: string[] = [];
  let faults = 0;
  let bytes = 0;
  let index = 0;
  for (let file = 0; file < files; file++) {
    const until = Math.round(((file + 1) * posts) / files);
    const parts = [
      `kind: calendar\nversion: 1\nid: calendrier-${file + 1}\ntitle: Calendrier ${file + 1}\n`,
      "timezone: America/Toronto\nplan: plan-2027\nposts:\n",
    ];
    for (; index < until; index++) {
      // Never the first post: a duplicate needs one before it.
      const fault = index % 50 === 5 ? FAULTS[faults % FAULTS.length] : undefined;
      if (fault) faults++;
      // Each post has a minute of its own.
      const minute = Math.floor((index * days * MINUTES_A_DAY) / posts);
      const publish = new Date(Date.parse(from) + minute * 60_000).toISOString().slice(0, 16);
      parts.push(post(index, publish, random, fault));
    }
    const path = `${String(file + 1).padStart(4, "0")}.calendar.yaml`;
    const text = parts.join("");
    bytes += Buffer.byteLength(text);
    calendars.push(path);
    writeFileSync(join(folder, path), text);
  }
  return { name, folder, posts, calendars, faults, bytes };
}

/** The other files of a root, by name. */
export const REGISTERS: Readonly<Record<string, (posts: number) => string>> = {
  "equipe.people.yaml": people,
  "comptes.channels.yaml": channels,
  "annee.plan.yaml": plan,
};

function post(index: number, at: string, random: () => number, fault: Fault | undefined): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const number = fault === "duplicate-id" ? index - 1 : index;
  const status = pick(STATUSES);
  const channel = fault === "channel" ? "fb-mian" : pick(CHANNELS)[0];
  const subject = pick(SUBJECTS);
  const lines = [`  - id: pub-${String(number + 1).padStart(5, "0")}`];
  if (fault !== "no-title") lines.push(`    title: "${subject}, n° ${index + 1}"`);
  lines.push(`    publish: ${fault === "publish" ? "le 4 mars" : at}`, `    channels: [${channel}]`);
  lines.push(`    status: ${fault === "status" ? "plannned" : status}`);
  if (fault !== "no-owner") lines.push(`    owner: ${pick(PEOPLE)}`);
  if (status === "review") lines.push("    approver: mlavoie");
  if (fault !== "no-deadline") lines.push("    deadline: publish-7d");
  lines.push(`    step: ${pick(STEPS)}`, `    theme: ${pick(THEMES)}`, `    segment: ${pick(SEGMENTS)}`);
  if (fault === "unknown-key") lines.push("    ownr: mlavoie");
  if (fault === "http-link") lines.push("    link: http://example.org/foire");
  if (index % 5 === 0) lines.push("    budget: 20 CAD");
  lines.push("    text:");
  const words = `${subject}. ${pick(SENTENCES)} (n° ${index + 1}).`;
  if (index % 4 === 1) lines.push("      fr: |", `        ${words}`, "        À bientôt!");
  else lines.push(`      fr: "${words}"`);
  if (index % 4 === 0 || fault === "no-alt") {
    lines.push("    media:", "      - file: media/foire.png");
    if (fault === "no-alt") lines.splice(lines.indexOf(`    status: ${status}`), 1, "    status: review");
    else lines.push("        alt: Une table où l'on répare des vélos");
  }
  return `${lines.join("\n")}\n`;
}

function people(): string {
  const list = PEOPLE.map(
    (id, index) =>
      `  - id: ${id}\n    name: Personne ${index + 1}\n    department: communications\n    roles: [editor, approver]\n` +
      "    languages: [fr, en]\n    trained: 2026-09-01\n",
  );
  return `kind: people\nversion: 1\npeople:\n${list.join("")}`;
}

function channels(): string {
  const list = CHANNELS.map(
    ([id, network], index) =>
      `  - id: ${id}\n    network: ${network}\n    handle: "@exemple${index + 1}"\n    purpose: Informer\n` +
      `    owner: ${PEOPLE[index]}\n    backup: ${PEOPLE[(index + 1) % PEOPLE.length]}\n    languages: [fr]\n` +
      "    twoFactor: true\n    status: active\n",
  );
  return `kind: channels\nversion: 1\nchannels:\n${list.join("")}`;
}

function plan(posts: number): string {
  const step = 20 * posts + 1000;
  return [
    "kind: plan\nversion: 1\nid: plan-2027\ntitle: Plan 2027\nperiod: { from: 2027-01-01, to: 2027-12-31 }",
    `timezone: America/Toronto\nowner: mlavoie\nbudget: ${step * 4} CAD\ngoals:\n  - { id: croissance, title: Grandir }`,
    "situation:\n  summary: Un public fidèle\n  owner: mlavoie\n  deadline: 2026-11-30",
    "  opportunities:\n    - { id: foire, title: La foire, from: 2027-04-01, to: 2027-04-12 }",
    "objectives:\n  - id: notoriete\n    title: Se faire connaître\n    how: Par des récits\n    owner: mlavoie",
    `    deadline: 2027-12-31\n    budget: ${step * 3} CAD\n    supports: [croissance]`,
    "    measure: { metric: reach, baseline: 12000, target: 20000, unit: people/month, source: Statistiques }",
    "segments:\n  - { id: familles, title: Familles, insight: Le samedi }\n  - { id: releve, title: Relève, insight: Le soir }",
    "zones:\n  - { zone: community, channels: [fb-main, li-main], segments: [familles], tools: [agenda] }",
    "strategy:\n  experience: Montrer le travail\n  themes:",
    ...THEMES.map((id) => `    - { id: ${id}, title: ${id}, benefit: Apprendre, share: 33% }`),
    "activation:",
    ...STEPS.map(
      (id) =>
        `  - id: ${id}\n    title: ${id}\n    objective: notoriete\n    how: Par étapes\n    owner: jtremblay\n` +
        `    deadline: 2027-12-15\n    budget: ${step} CAD\n    promotion: [infolettre]`,
    ),
    "measurement:\n  owner: mlavoie\n  every: 3 months\n  resultsAfter: 14d",
    "",
  ].join("\n");
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
