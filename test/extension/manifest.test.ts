import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS, COMMANDS_OF_LINKS } from "../../src/extension/command-ids";
import { isOurs, kindOf, NAME_PATTERNS } from "../../src/extension/names";
import { kindByName } from "../../src/workspace";

const ROOT = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const manifest = JSON.parse(read("package.json"));
const { contributes } = manifest;
const english: Record<string, string> = JSON.parse(read("package.nls.json"));
const french: Record<string, string> = JSON.parse(read("package.nls.fr.json"));

/** Every `command` named anywhere in a part of the manifest. */
function commandsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(commandsIn);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === "command" && typeof value === "string" ? [value] : commandsIn(value),
  );
}

describe("extension: manifest", () => {
  it("its words are there in both languages, and no others", () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));
    assert.deepEqual(Object.keys(english).sort(), [...used].sort());
    assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
    for (const [key, text] of Object.entries(french)) assert.notEqual(text, english[key], key);
  });

  it("the code’s words are there in French, and no others", () => {
    const bundle: Record<string, string> = JSON.parse(read("l10n/bundle.l10n.fr.json"));
    const folder = join(ROOT, "src/extension");
    const said = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), "utf8").matchAll(/l10n\.t\(\s*"([^"]+)"/g)].map(
        ([, text]) => text,
      ),
    );
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(said)].sort());
    const blanks = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([blank]) => blank).sort();
    for (const [key, text] of Object.entries(bundle)) assert.deepEqual(blanks(text), blanks(key), key);
  });

  it("its French keeps the typography of Québec", () => {
    const bundle: Record<string, string> = JSON.parse(read("l10n/bundle.l10n.fr.json"));
    for (const text of [...Object.values(french), ...Object.values(bundle)]) {
      assert.doesNotMatch(text, /'/, text);
      assert.doesNotMatch(text, /\s[?!;]/, text);
      // In a link to a command a colon is none of the sentence's.
      assert.doesNotMatch(text.replace(/\(command:[^)]*\)/g, ""), /[^\u00a0]:/, text);
    }
  });

  it("declares the commands that the code has, fewer than 25", () => {
    const declared = contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual([...declared].sort(), [...COMMANDS].sort());
    assert.ok(declared.length < 25);
    for (const command of contributes.commands) {
      assert.match(command.command, /^socialPolicy\./);
      assert.equal(command.category, "Social Policy");
    }
    const named = commandsIn(contributes.menus);
    for (const command of named) assert.ok(declared.includes(command), command);
  });

  it("commands in its texts exist", () => {
    const builtIn = [
      "vscode.openFolder",
      "socialPolicy.gaps.focus",
      "workbench.trust.manage",
      "workbench.view.scm",
    ];
    for (const text of [...Object.values(english), ...Object.values(french)]) {
      for (const [, command = ""] of text.matchAll(/\(command:([\w.]+)\)/g)) {
        assert.ok([...COMMANDS, ...COMMANDS_OF_LINKS, ...builtIn].includes(command), command);
      }
    }
  });

  it("settings have a scope, a text and a text for each choice; fewer than 25", () => {
    const settings: Record<string, Record<string, unknown>> = contributes.configuration.properties;
    assert.ok(Object.keys(settings).length < 25);
    for (const [name, setting] of Object.entries(settings)) {
      assert.match(name, /^socialPolicy\./);
      assert.ok(setting.markdownDescription, name);
      assert.ok(setting.scope, name);
      assert.ok("default" in setting, name);
      const choices = setting.enum as unknown[] | undefined;
      assert.equal(
        (setting.markdownEnumDescriptions as unknown[] | undefined)?.length,
        choices?.length,
        name,
      );
    }
  });

  it("wakes for our files only, and says what it does without trust and without a disk", () => {
    for (const event of manifest.activationEvents)
      assert.match(event, /^(?:onLanguage|workspaceContains|onWebviewPanel):/);
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, "limited");
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.deepEqual(manifest.extensionKind, ["workspace"]);
    const contained = manifest.activationEvents
      .filter((event: string) => event.startsWith("workspaceContains:"))
      .map((event: string) => event.slice("workspaceContains:".length));
    assert.deepEqual(contained, NAME_PATTERNS);
  });

  it("names of files are those of the engine", () => {
    const names = [
      "2027-03.calendar.yaml",
      "a/b.calendar.yml",
      "x.post.md",
      "x.policy.md",
      "x.policy.yaml",
      "x.plan.yaml",
      "x.people.yaml",
      "x.channels.yml",
      "x.pause.yaml",
      ".social-policy.yaml",
      "deep/.social-policy.yml",
      "README.md",
      "calendar.yaml",
      ".calendar.yaml",
      "x.calendar.json",
      "docker-compose.yaml",
      "x.post.yaml",
    ];
    for (const name of names) {
      assert.equal(isOurs(name), kindByName(name) !== undefined, name);
      assert.equal(kindOf(name), kindByName(name), name);
    }
  });

  it("registers no schema with other extensions, so that nothing is told twice", () => {
    assert.equal(contributes.yamlValidation, undefined);
    assert.equal(contributes.jsonValidation, undefined);
    assert.equal(contributes.languages, undefined);
  });

  it("what it names is there", () => {
    const [container] = contributes.viewsContainers.activitybar;
    assert.ok(existsSync(join(ROOT, container.icon)));
    for (const step of contributes.walkthroughs[0].steps) {
      assert.ok(existsSync(join(ROOT, step.media.markdown)), step.id);
      assert.ok(existsSync(join(ROOT, step.media.markdown.replace(/\.md$/, ".nls.fr.md"))), step.id);
    }
  });

  it("its problem matcher reads what the command prints", () => {
    const [matcher] = contributes.problemMatchers;
    const [fileLine, findingLine] = matcher.pattern.map(
      ({ regexp }: { regexp: string }) => new RegExp(regexp),
    );
    assert.match("examples/needs-work/2027-03.calendar.yaml", fileLine);
    const match = findingLine.exec(
      "  9:5  erreur  Cette publication n’a pas de responsable. Nommez quelqu’un.  missing-owner",
    );
    assert.equal(match?.[1], "9");
    assert.equal(match?.[2], "5");
    assert.equal(match?.[4], "Cette publication n’a pas de responsable. Nommez quelqu’un.");
    assert.equal(match?.[5], "missing-owner");
  });
});
