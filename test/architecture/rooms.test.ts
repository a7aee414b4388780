import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const SRC = join(__dirname, "../../src");

/** What each room may import (ARCHITECTURE: rooms). Everything else is the wrong way. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  syntax: [],
  values: [],
  networks: [],
  table: ["values"],
  schema: ["syntax", "values"],
  merge: ["syntax"],
  model: ["syntax", "values", "networks", "schema"],
  workspace: ["syntax", "values", "schema", "model"],
  expression: ["syntax", "values", "networks", "schema", "model"],
  rules: ["syntax", "values", "networks", "schema", "model", "workspace", "expression"],
  start: ["values", "workspace", "rules"],
  language: ["syntax", "values", "networks", "schema", "model", "workspace", "expression", "rules", "start"],
  preview: ["syntax", "values", "networks", "schema", "model", "workspace", "rules", "review"],
  review: ["syntax", "values", "networks", "schema", "model", "workspace", "rules"],
  import: ["table", "syntax", "values", "networks", "schema", "model", "workspace", "rules"],
  export: ["syntax", "table", "values", "networks", "schema", "model", "workspace", "rules"],
  report: [
    "syntax",
    "values",
    "networks",
    "schema",
    "model",
    "workspace",
    "rules",
    "preview",
    "review",
    "export",
  ],
  library: ["syntax", "values", "workspace", "rules", "review"],
  host: ["syntax", "values", "model", "workspace", "rules"],
  cli: [
    "syntax",
    "values",
    "import",
    "table",
    "networks",
    "merge",
    "schema",
    "model",
    "workspace",
    "rules",
    "start",
    "language",
    "preview",
    "review",
    "report",
    "library",
    "host",
    "server",
    "export",
  ],
  server: [
    "syntax",
    "values",
    "schema",
    "model",
    "workspace",
    "rules",
    "table",
    "import",
    "start",
    "language",
    "preview",
    "review",
    "library",
    "host",
  ],
  // It runs the command as a process.
  action: [],
  // In a browser: types of messages, and how posts are narrowed, which imports nothing itself.
  page: ["server", "preview"],
  // Of the server only the types and names of messages, see below.
  extension: ["server"],
};

/** Rooms that may touch the disk, the environment and the clock. */
const OUTSIDE = new Set(["host", "cli", "server", "page", "action"]);

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.(ts|js)$/.test(name) ? [path] : [];
  });
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)|(?:^|\n)\s*import\s+"([^"]+)"/g;

function imports(): Import[] {
  return files(SRC).flatMap((path) => {
    const file = relative(SRC, path).split(sep).join("/");
    const room = file.includes("/") ? (file.split("/")[0] as string) : "";
    return [...readFileSync(path, "utf8").matchAll(IMPORT)].map((match) => ({
      file,
      room,
      target: (match[1] ?? match[2] ?? match[3]) as string,
    }));
  });
}

/** The room and the path in it that a relative import leads to. */
function resolve({ file, target }: Import): { room: string; rest: string } {
  const path = relative(SRC, join(SRC, dirname(file), target))
    .split(sep)
    .join("/");
  const [room = "", ...rest] = path.split("/");
  return { room, rest: rest.join("/") };
}

describe("architecture: rooms", () => {
  const all = imports();
  // Shipped data (schemas, templates) stands beside the sources and is imported as such.
  const isData = ({ target }: Import) => /\/(schemas|templates)\//.test(target);
  const relativeOnes = all.filter((it) => it.target.startsWith(".") && !isData(it));

  it("knows every room", () => {
    const rooms = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
    assert.deepEqual(rooms.sort(), Object.keys(MAY).sort());
  });

  it("imports only point down", () => {
    const wrong = relativeOnes
      .filter(({ room }) => room !== "")
      .filter((it) => {
        const { room } = resolve(it);
        return room !== it.room && !(MAY[it.room] ?? []).includes(room);
      })
      .map(({ file, target }) => `${file} → ${target}`);
    assert.deepEqual(wrong, []);
  });

  it("other rooms import nothing but a room's index", () => {
    const wrong = relativeOnes
      .filter((it) => {
        const { room, rest } = resolve(it);
        if (it.room === "page" && rest === "calendar/filter") return false;
        if ((it.room === "extension" || it.room === "page") && /^(?:[a-z]+-)?messages$/.test(rest))
          return false;
        return room !== it.room && it.room !== "" && rest !== "" && rest !== "index";
      })
      .map(({ file, target }) => `${file} → ${target}`);
    assert.deepEqual(wrong, []);
  });

  it("the extension shares message types with the server, and nothing else", () => {
    const wrong = all
      .filter(({ room, target }) => room === "extension" && !target.startsWith("./") && target !== "vscode")
      .filter(({ target }) => !/^vscode-languageclient(?:\/(?:node|browser))?$/.test(target))
      .filter((it) => !/^(?:[a-z]+-)?messages$/.test(resolve(it).rest))
      .map(({ file, target }) => `${file} → ${target}`);
    assert.deepEqual(wrong, []);
  });

  it("rules do not know each other", () => {
    const wrong = relativeOnes
      .filter(({ file }) => /^rules\/[a-z]+\/[a-z0-9-]+\/rule\.ts$/.test(file))
      .filter((it) => {
        const { room, rest } = resolve(it);
        if (room !== "rules") return false;
        const own = it.file.split("/").slice(1, 3).join("/");
        return /^[a-z]+\/[a-z0-9-]+\/rule$/.test(rest) && !rest.startsWith(own);
      })
      .map(({ file, target }) => `${file} → ${target}`);
    assert.deepEqual(wrong, []);
  });

  it("only the outer rooms touch the machine", () => {
    const wrong = all
      .filter(
        ({ room, target }) =>
          room !== "" &&
          !OUTSIDE.has(room) &&
          (target.startsWith("node:") || (target === "vscode" && room !== "extension")),
      )
      .map(({ file, target }) => `${file} → ${target}`);
    assert.deepEqual(wrong, []);
  });

  it("nothing below reads the clock, the environment, or makes code at run time", () => {
    const wrong = files(SRC)
      .map((path) => ({ file: relative(SRC, path).split(sep).join("/"), text: readFileSync(path, "utf8") }))
      .filter(({ file }) => !OUTSIDE.has(file.split("/")[0] as string) && !file.startsWith("extension/"))
      .filter(({ text }) =>
        /\bDate\.now\(|new Date\(\)|\bprocess\.|\bnew Function\(|\beval\(|\bBuffer\.|localeCompare\(|toLocale/.test(
          text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ""),
        ),
      )
      .map(({ file }) => file);
    assert.deepEqual(wrong, []);
  });

  it("only the schema room knows of ajv, and only one module of remark", () => {
    const ajv = all
      .filter(({ room, target }) => target.startsWith("ajv") && room !== "schema")
      .map(({ file }) => file);
    assert.deepEqual(ajv, []);
    const remark = new Set(
      all.filter(({ target }) => /^(remark|unified)/.test(target)).map(({ file }) => file),
    );
    assert.deepEqual(
      [...remark].filter((file) => !file.startsWith("syntax/markdown")),
      [],
    );
  });
});
