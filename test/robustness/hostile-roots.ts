import assert from "node:assert/strict";
import { type Finding, Session } from "../../src/rules";
import { loadMarkdown, type Markdown } from "../../src/syntax";
import { parseDay } from "../../src/values";

/**
 * A hostile text is an answer when it takes no more than this of the processor. It is no benchmark: less would be a hang
 * found by chance. Not by the clock: how busy the machine is says nothing of the text.
 */
export const PATIENCE_MS = 10_000;

/** So many findings are asked for all that they show. */
const LOOKED_AT = 40;

const NETWORKS = [
  "facebook",
  "instagram",
  "threads",
  "x",
  "bluesky",
  "mastodon",
  "linkedin",
  "youtube",
  "tiktok",
  "pinterest",
];

/** A root in which every rule has something to look at. */
export const SURROUNDINGS: Readonly<Record<string, string>> = {
  ".social-policy.yaml": "kind: config\nversion: 1\npreset: strict\n",
  "team.people.yaml": `kind: people
version: 1
people:
  - { id: ana, name: Ana Roy, roles: [editor, approver] }
  - { id: bob, name: Bob Côté }
`,
  "our.channels.yaml": `kind: channels
version: 1
channels:
${NETWORKS.map((network) => `  - { id: ${network}, network: ${network}, languages: [fr], owner: ana, cadence: { min: 2/week, max: 2/day } }\n`).join("")}`,
  "rules.policy.yaml": `kind: policy
version: 1
title: Our rules
owner: ana
structure: coordinated
clauses:
  - id: all
    title: All of it
    settings:
      required: { planned: [owner, deadline], review: [approver] }
      approval: { count: 1, paid: 2, roles: [approver], self: false, before: 2d }
      quietHours: { from: "21:00", to: "07:00" }
      freeze: [{ from: 2027-03-01, to: 2027-03-10, reason: Elections }]
      languages: { required: [fr, en], within: 1h, first: fr }
      accessibility: { altText: required, captions: required, hashtagCase: camel, maxEmoji: 5 }
      disclosure: { tags: { fr: ["#pub"], en: ["#ad"] }, within: 100 }
      cadence: { instagram: { min: 2/week, max: 1/day } }
      terms: [{ avoid: Hello, use: Hi, reason: x }, { avoid: aa }]
      budget: { perPost: 100 CAD, perMonth: 200 CAD }
      consent: { required: true, minors: guardian }
      links: { https: true, shorteners: false, utm: required }
      measure: { resultsAfter: 1d }
      holidays: { region: CA-QC, easter: friday }
      severity: { missing-budget: error, missing-credit: warning }
      crisis: { lead: ana, backup: bob }
`,
};

/** A calendar whose one post has this in one of its keys. `value` is YAML. */
export function calendarWith(key: string, value: string): string {
  const own: Record<string, string> = {
    id: "p1",
    title: "A post",
    publish: "2027-03-04T09:30",
    channels: `[${NETWORKS.join(", ")}]`,
    status: "approved",
    owner: "ana",
    deadline: "publish-3bd",
    text: "Hello",
    language: "fr",
    hashtags: "[Fair]",
    budget: "150 CAD",
    link: "https://example.org",
    alt: "A dog",
  };
  own[key] = value;
  const { alt, ...rest } = own;
  const lines = Object.entries(rest).map(([name, it]) => `    ${name}: ${it}\n`);
  return `kind: calendar
version: 1
title: March
timezone: America/Toronto
posts:
  -
${lines.join("")}    media: [{ file: a.jpg, alt: ${alt} }]
  - { id: p2, title: Another, status: idea }
`;
}

let markdown: Markdown | undefined;

/** Loads what sessions need; to be called in `before`. */
export async function prepare(): Promise<void> {
  markdown = await loadMarkdown();
}

export interface Outcome {
  /** Of the processor. */
  readonly ms: number;
  readonly findings: readonly Finding[];
  /** What rules say that broke down. */
  readonly failures: readonly string[];
}

/** Checks a root with everything that a face would ask for. */
export function look(files: Readonly<Record<string, string>>): Outcome {
  const begun = process.cpuUsage();
  const session = new Session({
    asOf: parseDay("2027-03-01") ?? 0,
    markdown,
    assets: { has: () => true, digest: () => undefined },
  });
  session.apply(Object.entries(files).map(([path, text]) => ({ path, text })));
  const { findings } = session.results();
  for (const finding of findings.slice(0, LOOKED_AT)) show(finding);
  const { user, system } = process.cpuUsage(begun);
  const ms = (user + system) / 1000;
  const failures = findings.filter(({ rule }) => rule.id === "rule-failed").map((it) => it.message("en"));
  return { ms, findings, failures };
}

/** Asserts that a root with hostile files is checked within our patience, and that no rule breaks down. */
export function endsQuickly(files: Readonly<Record<string, string>>, about: string): void {
  const { ms, failures } = look({ ...SURROUNDINGS, ...files });
  assert.deepEqual(failures, [], about);
  assert.ok(ms < PATIENCE_MS, `${about}: ${Math.round(ms)} ms`);
}

function show(finding: Finding): void {
  const { range, clause, entity, severity } = finding;
  if (range.start.line < 0) throw new Error(JSON.stringify([range, clause, entity, severity]));
  for (const language of ["en", "fr"] as const) {
    finding.message(language);
    finding.related(language);
    finding.fixes(language);
  }
}
