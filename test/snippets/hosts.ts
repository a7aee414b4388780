import type { SnippetData } from "../../src/language/snippet";
import { kindByName, type FileKind } from "../../src/workspace";

/** A file with a place at which a snippet fits; `‸` is where it is inserted. */
export interface Host {
  readonly path: string;
  readonly text: string;
}

const NAMES: Readonly<Record<FileKind, string>> = {
  config: ".social-policy.yaml",
  people: "new.people.yaml",
  channels: "new.channels.yaml",
  plan: "new.plan.yaml",
  policy: "new.policy.md",
  pause: "new.pause.yaml",
  calendar: "new.calendar.yaml",
  post: "new.post.md",
};

const PLAN =
  "kind: plan\nversion: 1\nid: other-plan\ntitle: Plan\nperiod: { from: 2027-01-01, to: 2028-12-31 }\n";
const OBJECTIVE = `${PLAN}objectives:\n  - id: host\n    title: Host\n`;
const CALENDAR = "kind: calendar\nversion: 1\ntitle: New\ntimezone: America/Toronto\n";
const POST = `${CALENDAR}posts:\n  - id: host\n    title: Host\n    status: idea\n`;
const POLICY = "---\nkind: policy\nversion: 1\ntitle: Policy\n---\n\n# Policy\n\n";

/** Where the entries of each list can stand. */
const ITEMS: Readonly<Record<string, readonly [FileKind, string]>> = {
  opportunity: ["plan", `${PLAN}situation:\n  summary: Here\n  opportunities:\n    ‸\n`],
  objective: ["plan", `${PLAN}objectives:\n  ‸\n`],
  goal: ["plan", `${PLAN}goals:\n  ‸\n`],
  segment: ["plan", `${PLAN}segments:\n  ‸\n`],
  zone: ["plan", `${PLAN}zones:\n  ‸\n`],
  theme: ["plan", `${PLAN}strategy:\n  themes:\n    ‸\n`],
  step: ["plan", `${PLAN}activation:\n  ‸\n`],
  campaign: ["plan", `${PLAN}campaigns:\n  ‸\n`],
  review: ["plan", `${PLAN}measurement:\n  reviews:\n    ‸\n`],
  post: ["calendar", `${CALENDAR}posts:\n  ‸\n`],
  task: ["calendar", `${POST}    publish: 2027-12-15\n    tasks:\n      ‸\n`],
  media: ["calendar", `${POST}    media:\n      ‸\n`],
  approval: ["calendar", `${POST}    approvals:\n      ‸\n`],
  waiver: ["calendar", `${POST}    waive:\n      ‸\n`],
  person: ["people", "kind: people\nversion: 1\npeople:\n  ‸\n"],
  absence: [
    "people",
    "kind: people\nversion: 1\npeople:\n  - id: host\n    name: Host\n    away:\n      ‸\n",
  ],
  channel: ["channels", "kind: channels\nversion: 1\nchannels:\n  ‸\n"],
  rule: ["policy", `${POLICY}## Rules {#rules}\n\n‸\n`],
};

/** Where a key of each mapping can stand. */
const KEYS: Readonly<Record<string, readonly [FileKind, string]>> = {
  plan: ["plan", `${PLAN}‸\n`],
  objective: ["plan", `${OBJECTIVE}    ‸\n`],
  post: ["calendar", `${POST}    publish: 2027-12-15\n    ‸\n`],
  media: ["calendar", `${POST}    media:\n      - file: media/a.jpg\n        ‸\n`],
  person: ["people", "kind: people\nversion: 1\npeople:\n  - id: host\n    name: Host\n    ‸\n"],
  settings: ["policy", `${POLICY}## Settings {#settings}\n\n\`\`\`yaml policy\n‸\n\`\`\`\n`],
  "*": ["calendar", `${POST}    ‸\n`],
};

/** A file in which a snippet fits. */
export function hostOf({ id, fits }: SnippetData): Host {
  if (fits.at === "file") return { path: NAMES[fits.kind], text: "‸\n" };
  if (fits.at === "clause") return { path: NAMES.policy, text: `${POLICY}‸\n` };
  const found = fits.at === "item" ? ITEMS[fits.of] : KEYS[fits.of];
  if (found === undefined) throw new Error(`No file in which ${id} fits: add one to test/snippets/hosts.ts.`);
  return { path: NAMES[found[0]], text: found[1] };
}

/** A workspace without the files of the host's kind, where two would contradict each other. */
export function beside(
  host: Host,
  files: ReadonlyArray<{ readonly path: string; readonly text: string }>,
): Record<string, string> {
  const kind = kindByName(host.path);
  // Of a register that begins with the ids of `init` there is one.
  const once = kind === "policy" || kind === "config" || (kind === "people" && host.text.trim() === "‸");
  const kept = files.filter(({ path }) => !once || kindByName(path) !== kind);
  return Object.fromEntries(kept.map(({ path, text }) => [path, text]));
}
