import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { compareStates, isTold } from "../../src/review";
import { stateOf } from "./states";
import { readReviewCases } from "./case-file";

const EXAMPLES = join(__dirname, "../../examples");

describe("review: what is no change", () => {
  const states = new Map<string, Readonly<Record<string, string>>>();
  for (const name of readdirSync(EXAMPLES)) {
    const folder = join(EXAMPLES, name);
    if (statSync(folder).isDirectory()) states.set(`examples/${name}`, filesIn(folder));
  }
  for (const file of readdirSync(join(__dirname, "cases"))) {
    for (const { title, before } of readReviewCases(readFileSync(join(__dirname, "cases", file), "utf8"))) {
      states.set(`${file}: ${title}`, before);
    }
  }

  for (const [name, files] of states) {
    it(`nothing, entries in another order, keys in another order, other line ends: ${name}`, async () => {
      const before = await stateOf(files);
      for (const [what, other] of [
        ["the same", files],
        // Of a key that is written twice the first counts: there the order says something.
        ["permuted", name.endsWith("needs-work") ? files : permuted(files)],
        ["CRLF", mapped(files, (text) => text.replaceAll("\n", "\r\n"))],
        ["comments", mapped(files, (text, path) => (path.endsWith(".yaml") ? `# A comment\n${text}` : text))],
      ] as const) {
        const { changes, skipped } = compareStates(before, await stateOf(other));
        assert.deepEqual(
          [changes.map(({ type, entity, field }) => [type, entity.id, field]), skipped],
          // Faults are there to be found in that example, and are told.
          [[], name.endsWith("needs-work") ? skipped : []],
          what,
        );
      }
    });
  }

  it("posts in one file, in several, and in files of other names", async () => {
    const files = states.get("examples/en-health") as Readonly<Record<string, string>>;
    const renamed = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path.replace(/([\w-]+)\.calendar\.yaml$/, "x-$1.calendar.yaml"),
        text,
      ]),
    );
    const { changes } = compareStates(await stateOf(files), await stateOf(renamed));
    assert.deepEqual(changes.filter(isTold), []);
    assert.ok(changes.every(({ type }) => type === "moved-file"));
    assert.ok(changes.length > 0);
  });
});

function filesIn(folder: string, root = folder): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) Object.assign(files, filesIn(path, root));
    else if (/\.(yaml|md)$/.test(name))
      files[relative(root, path).replaceAll("\\", "/")] = readFileSync(path, "utf8");
  }
  return files;
}

function mapped(
  files: Readonly<Record<string, string>>,
  change: (text: string, path: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text, path)]));
}

/** Files, the entries of lists and the keys of entries in the opposite order, as far as plain lines show them. */
function permuted(files: Readonly<Record<string, string>>): Record<string, string> {
  const turned = Object.entries(files).map(
    ([path, text]) =>
      [path, path.endsWith(".calendar.yaml") && !/[&*<]/.test(text) ? turnPosts(text) : text] as const,
  );
  return Object.fromEntries(turned.reverse());
}

function turnPosts(text: string): string {
  const at = text.indexOf("\nposts:\n");
  if (at < 0) return text;
  const head = text.slice(0, at + "\nposts:\n".length);
  const lines = text.slice(head.length).trimEnd().split("\n");
  const posts: string[][] = [];
  for (const line of lines) {
    if (/^ {2}- \S/.test(line)) posts.push([line]);
    else if (/^\S/.test(line)) return text;
    else posts[posts.length - 1]?.push(line);
  }
  return `${head}${posts.reverse().map(turnKeys).join("\n")}\n`;
}

/** The keys of a post in the opposite order; comments stay where they are. */
function turnKeys(lines: readonly string[]): string {
  if (lines.some((line) => /^\s*#/.test(line)) || (lines[0] ?? "").includes("{")) return lines.join("\n");
  const keys: string[][] = [];
  for (const line of lines) {
    const own = line.replace(/^ {2}- /, "    ");
    if (/^ {4}[\w-]/.test(own)) keys.push([own]);
    else keys[keys.length - 1]?.push(own);
  }
  const [first = "", ...rest] = keys.reverse().flat();
  return [first.replace(/^ {4}/, "  - "), ...rest].join("\n");
}
