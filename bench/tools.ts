import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Corpus } from "./corpus";
import type { Server } from "./language-server";
import type { Tool } from "./measure";

const root = join(__dirname, "..");
const peers = join(__dirname, "peers");
export const cli = join(root, "dist", "cli.js");

/** Installs the peers by their own lock file; without their install scripts, which none needs. */
export function installPeers(): void {
  const { dependencies } = JSON.parse(readFileSync(join(peers, "package.json"), "utf8"));
  if (Object.keys(dependencies).every((name) => existsSync(join(peers, "node_modules", name)))) return;
  console.error("Installing the peers…");
  const result = spawnSync("npm", ["ci", "--ignore-scripts", "--no-fund", "--no-audit"], {
    cwd: peers,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (result.status !== 0)
    console.error("The peers could not be installed: only our own figures are measured.");
}

/** Ours and the peers that are there, on one corpus. */
export function checkers(corpus: Corpus): { tools: Tool[]; missing: string[] } {
  const tools = [checker(corpus)];
  const missing: string[] = [];
  const files = corpus.calendars.length === 1 ? (corpus.calendars[0] as string) : "*.calendar.yaml";
  const schema = join(peers, "calendar.schema.json");
  const add = (name: string, script: string, tool: Omit<Tool, "name" | "command">) => {
    const path = join(peers, "node_modules", script);
    if (!existsSync(path)) missing.push(name);
    else
      tools.push({
        ...tool,
        name,
        command: process.execPath,
        args: [path, ...tool.args],
        cwd: corpus.folder,
      });
  };
  add("spectral", "@stoplight/spectral-cli/dist/index.js", {
    args: ["lint", "--ruleset", join(peers, "ruleset.yaml"), "--format", "json", "--quiet", files],
    statuses: [1],
    count: ({ out }) => (JSON.parse(out) as unknown[]).length,
  });
  add("ajv-cli", "ajv-cli/dist/index.js", {
    args: ["validate", "--spec=draft2020", "--strict=false", "--all-errors", "-s", schema, "-d", files],
    statuses: [1],
    // It prints a hundred at most of one file.
    count: ({ err }) => err.split("instancePath:").length - 1,
  });
  add("v8r", "v8r/src/index.js", {
    args: ["--schema", schema, files],
    statuses: [99],
    count: ({ out }) => out.split("calendar.yaml#").length - 1,
  });
  if (spawnSync("yamllint", ["--version"], { stdio: "ignore" }).status !== 0) missing.push("yamllint");
  // It checks the layout only, and takes some minutes for the largest file.
  else if (corpus.posts <= 10_000) {
    tools.push({
      name: "yamllint",
      command: "yamllint",
      args: ["-d", "relaxed", "."],
      cwd: corpus.folder,
      statuses: [0, 1],
    });
  }
  return { tools, missing };
}

/** What starting costs, over bare Node; `corpus` is a small one. */
export function starters(corpus: Corpus): Tool[] {
  const node = process.execPath;
  return [
    { name: "node -e 0", command: node, args: ["-e", "0"], statuses: [0] },
    { name: "--version", command: node, args: [cli, "--version"], statuses: [0] },
    { ...checker(corpus), name: "check, one small file" },
  ];
}

/** Our language server and the peer, where it is installed. */
export function languageServers(): { servers: Server[]; missing: string[] } {
  const peer = join(peers, "node_modules", "yaml-language-server", "bin", "yaml-language-server");
  const servers: Server[] = [
    {
      name: "social-policy",
      args: [cli, "lsp", "--stdio"],
      initializationOptions: { asOf: "2027-03-01" },
      settings: {},
    },
  ];
  if (!existsSync(peer)) return { servers, missing: [PEER_SERVER] };
  const schema = pathToFileURL(join(peers, "calendar.schema.json")).href;
  servers.push({
    name: PEER_SERVER,
    args: [peer, "--stdio"],
    settings: {
      yaml: { validate: true, schemas: { [schema]: "*.calendar.yaml" }, schemaStore: { enable: false } },
    },
  });
  return { servers, missing: [] };
}

export const PEER_SERVER = "yaml-language-server";

/** Our check of a corpus. */
export function checker(corpus: Corpus): Tool {
  return {
    name: "social-policy",
    command: process.execPath,
    args: [cli, "check", "--format", "json", "--as-of", "2027-03-01", corpus.folder],
    statuses: [1],
    count: ({ out }) => (JSON.parse(out) as { diagnostics: unknown[] }).diagnostics.length,
  };
}
