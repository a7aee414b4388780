import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Activations, measureActivations } from "./activation";
import { type Corpus, writeCorpus } from "./corpus";
import { measureDiffs } from "./diff";
import type { EditFigures } from "./edit";
import { figuresOf } from "./figures";
import { measureImports } from "./import";
import { measureServer, type ServerFigures } from "./language-server";
import { measure, type Row } from "./measure";
import { measureMerge } from "./merge";
import { measureOwnRules, type OwnRulesFigures } from "./own-rules";
import { measurePreviews, type PreviewFigures } from "./preview";
import {
  printActivations,
  printEdits,
  printFigures,
  printOwnRules,
  printPreviews,
  printRows,
  printServers,
} from "./print";
import { checkers, installPeers, languageServers, PEER_SERVER, starters } from "./tools";

const PARTS = [
  "check",
  "edit",
  "start",
  "merge",
  "diff",
  "own-rules",
  "server",
  "preview",
  "activation",
  "import",
];

interface Options {
  readonly quick: boolean;
  readonly only: string | undefined;
}

async function main(options: Options): Promise<void> {
  // Own rules have no peer.
  if (!["own-rules", "merge", "diff", "import"].includes(options.only ?? "")) installPeers();
  const scratch = mkdtempSync(join(tmpdir(), "social-policy-bench-"));
  const corpora = new Map<string, Corpus>();
  const corpus = (name: string, posts: number, shape = {}): Corpus => {
    const known = corpora.get(name);
    if (known) return known;
    const made = writeCorpus(join(scratch, name), name, posts, shape);
    corpora.set(name, made);
    return made;
  };
  const sizes = options.quick ? [100, 1_000] : [100, 1_000, 10_000, 50_000];
  const wants = (part: string): boolean => options.only === undefined || options.only === part;
  const rows: Row[] = [];
  const missing = new Set<string>();
  const edits = new Map<number, EditFigures>();
  const servers = new Map<string, Map<number, ServerFigures>>();
  const faults: string[] = [];
  let activations: Activations | undefined;
  let previews: PreviewFigures | undefined;
  let ownRules: OwnRulesFigures | undefined;
  try {
    if (wants("start")) {
      rows.push(
        ...(await measure("start", starters(corpus("small", 10, { alone: true })), options.quick ? 3 : 15, {
          memory: false,
        })),
      );
    }
    if (wants("check")) {
      const all = sizes.map((posts) => corpus(String(posts), posts));
      if (!options.quick) all.push(corpus("many", 10_000, { files: 1_000 }));
      for (const one of all) {
        const { tools, missing: absent } = checkers(one);
        for (const name of absent) missing.add(name);
        const rounds = options.quick ? 1 : one.posts > 10_000 || one.calendars.length > 1 ? 3 : 5;
        rows.push(...(await measure(one.name, tools, rounds, { memory: true })));
      }
    }
    if (wants("edit")) {
      for (const posts of sizes) {
        const ours = editOf(corpus(String(posts), posts));
        if (typeof ours === "string") faults.push(`edit, ${posts} posts: not measured (${ours})`);
        else edits.set(posts, ours);
      }
    }
    if (wants("merge")) {
      const posts = options.quick ? 1_000 : 10_000;
      rows.push(...(await measureMerge(corpus(String(posts), posts), options.quick ? 1 : 5)));
    }
    if (wants("diff")) {
      rows.push(...(await measureDiffs((posts) => corpus(String(posts), posts), options.quick)));
    }
    if (wants("own-rules")) {
      const posts = options.quick ? 1_000 : 10_000;
      try {
        ownRules = measureOwnRules(corpus(String(posts), posts), options.quick ? 1 : 5);
      } catch (fault) {
        faults.push(`own rules: not measured (${String(fault)})`);
      }
    }
    if (wants("server")) {
      const { servers: there, missing: absent } = languageServers();
      for (const name of absent) missing.add(name);
      for (const posts of sizes) {
        for (const server of there) {
          // At 50,000 posts an edit takes the peer half a minute.
          if (server.name === PEER_SERVER && posts > 10_000) continue;
          const rounds = options.quick ? 2 : server.name === PEER_SERVER ? 5 : 21;
          try {
            const figures = await measureServer(server, corpus(String(posts), posts), rounds);
            const known = servers.get(server.name) ?? new Map<number, ServerFigures>();
            servers.set(server.name, known.set(posts, figures));
          } catch (fault) {
            faults.push(`${server.name}, ${posts} posts: not measured (${String(fault)})`);
          }
        }
      }
    }
    if (wants("preview")) {
      previews = await measurePreviews(corpus, options.quick);
      rows.push(...previews.rows);
    }
    if (wants("import")) {
      const posts = options.quick ? 1_000 : 10_000;
      rows.push(...(await measureImports(scratch, corpus(String(posts), posts), options.quick)));
    }
    if (wants("activation")) {
      try {
        activations = await measureActivations(options.quick ? 2 : 7);
      } catch (fault) {
        faults.push(`activation: not measured (${String(fault)})`);
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const figures = figuresOf(rows, edits, servers, previews, activations, ownRules);
  printRows(rows);
  printEdits(edits);
  printOwnRules(ownRules);
  printServers(servers);
  printPreviews(previews);
  printActivations(activations);
  printFigures(figures);
  for (const name of missing) console.log(`${name} is not there: not measured.`);
  for (const fault of faults) console.log(fault);
  save({
    options,
    machine: {
      node: process.version,
      platform: process.platform,
      arch: process.arch,
      cores: availableParallelism(),
    },
    peers: JSON.parse(readFileSync(join(__dirname, "peers", "package.json"), "utf8")).dependencies,
    corpora: [...corpora.values()].map(({ name, posts, faults: written, bytes, calendars }) => ({
      name,
      posts,
      files: calendars.length,
      faults: written,
      bytes,
    })),
    rows,
    edits: Object.fromEntries(edits),
    servers: Object.fromEntries([...servers].map(([name, sizes]) => [name, Object.fromEntries(sizes)])),
    previews,
    activations,
    ownRules,
    figures,
    missing: [...missing],
    faults,
  });
}

/** Measured in a process of its own, so that no other size has warmed its code or filled its memory. */
function editOf(corpus: Corpus): EditFigures | string {
  const args = ["--import=tsx", join(__dirname, "edit.ts"), corpus.folder, corpus.calendars[0] as string];
  const run = spawnSync(process.execPath, args, { cwd: join(__dirname, ".."), encoding: "utf8" });
  if (run.status !== 0) return run.stderr.trim().split("\n").at(-1) ?? "no reason given";
  return JSON.parse(run.stdout) as EditFigures;
}

function save(results: unknown): void {
  const folder = join(__dirname, "results");
  mkdirSync(folder, { recursive: true });
  const text = `${JSON.stringify(results, null, 2)}\n`;
  const stamp = new Date().toISOString().replace(/[:.]/g, "-");
  writeFileSync(join(folder, `${stamp}.json`), text);
  console.log(`Saved as bench/results/${stamp}.json`);
}

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string" } },
});
if (values.only !== undefined && !PARTS.includes(values.only)) {
  console.error(`--only takes one of: ${PARTS.join(", ")}`);
  process.exitCode = 2;
} else {
  main({ quick: values.quick, only: values.only }).catch((fault: unknown) => {
    console.error(fault);
    process.exitCode = 1;
  });
}
