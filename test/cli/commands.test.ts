import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import { parse } from "yaml";
import { COMMANDS, SHARED_FLAGS } from "../../src/cli/commands";
import { CATALOGUE } from "../../src/rules";
import { FILE_KINDS } from "../../src/workspace";
import { describeCommand, type Folder } from "./command";

describeCommand("help and unknown commands", (make) => {
  it("no command: the help on standard error, status 2", () => {
    const { status, stdout, stderr } = make().run([]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /Usage: social-policy COMMAND/);
  });

  it("help and --help: on standard output, status 0, in both languages", () => {
    const folder = make();
    for (const args of [["help"], ["--help"], ["-h"]]) {
      const { status, stdout, stderr } = folder.run(args);
      assert.deepEqual([status, stderr], [0, ""]);
      for (const { name } of COMMANDS) assert.match(stdout, new RegExp(`^ {2}${name} `, "m"));
      assert.match(folder.run([...args, "--lang", "fr"]).stdout, /Utilisation\u00a0: social-policy COMMANDE/);
    }
  });

  it("--version is the package's", () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
    const { status, stdout } = make().run(["--version"]);
    assert.deepEqual([status, stdout], [0, `${version}\n`]);
  });

  for (const [args, expected] of [
    [["chek"], /no command chek; did you mean social-policy check\?/],
    [["expain", "x"], /did you mean social-policy explain\?/],
    [["zzzzzz"], /no command zzzzzz\. See social-policy help/],
    [["--format", "json"], /a command comes before --format, such as social-policy check --format json/],
    [["chek", "--lang", "fr"], /la commande chek n’existe pas; vouliez-vous écrire social-policy check\?/],
    [["help", "chek"], /did you mean social-policy check\?/],
    [["folder"], /did you mean social-policy check folder\?/],
    [["constructor"], /no command constructor/],
  ] as const) {
    it(`${args.join(" ")}: status 2, with what was meant`, () => {
      const { status, stdout, stderr } = make({ "folder/x.txt": "" }).run(args);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, expected);
    });
  }

  it("every flag that a command takes is in its help, and every flag in its help is taken", () => {
    const folder = make();
    const sources: Record<string, string> = {};
    for (const { name } of COMMANDS)
      sources[name] = readFileSync(join(__dirname, "../../src/cli", `${name}.ts`), "utf8");
    for (const { name, flags } of COMMANDS) {
      for (const { flag } of [...flags, ...SHARED_FLAGS]) {
        const long = /--([a-z-]+)/.exec(flag)?.[1] ?? "";
        const { stderr } = folder.run([
          name,
          `--${long}`,
          ...(/ [A-Zef|]/.test(flag) ? ["en"] : []),
          "--help",
        ]);
        assert.doesNotMatch(stderr, /there is no --/, `${name} ${flag}`);
      }
      for (const [, taken] of sources[name]?.matchAll(
        /^ {2,}"?([a-z-]+)"?: \{ type: "(?:string|boolean)"/gm,
      ) ?? []) {
        assert.ok(
          flags.some(({ flag }) => flag.startsWith(`--${taken}`)),
          `${name} --${taken} is not in the help`,
        );
      }
    }
  });
});

describeCommand("rules", (make) => {
  it("lists every rule", () => {
    const { stdout, status } = make().run(["rules"]);
    assert.equal(status, 0);
    for (const rule of CATALOGUE)
      assert.ok(stdout.includes(`  ${rule.id} `) && stdout.includes(rule.en.summary), rule.id);
    const french = make().run(["rules", "--lang", "fr"]).stdout;
    for (const rule of CATALOGUE) assert.ok(french.includes(rule.fr.summary), rule.id);
  });

  it("marks what is strict and what needs a setting", () => {
    const { stdout } = make().run(["rules"]);
    for (const rule of CATALOGUE) {
      const line = stdout.split("\n").find((it) => it.startsWith(`  ${rule.id} `)) ?? "";
      const marks = / {2}([SP]{1,2}) +/.exec(line.slice(0, line.indexOf(rule.en.summary)))?.[1] ?? "";
      assert.equal(marks, `${rule.strict ? "S" : ""}${rule.needs === undefined ? "" : "P"}`, line);
    }
  });

  it("--format json", () => {
    const { rules } = JSON.parse(make().run(["rules", "--format", "json", "--lang", "fr"]).stdout);
    assert.deepEqual(
      rules.map((it: { id: string; summary: string; docs: string }) => [it.id, it.summary, it.docs]),
      CATALOGUE.map((rule) => [rule.id, rule.fr.summary, `docs/fr/rules/${rule.id}.md`]),
    );
  });

  it("wrong use", () => {
    assert.equal(make().run(["rules", "--format", "xml"]).status, 2);
    assert.match(make().run(["rules", "missing-ownr"]).stderr, /social-policy explain missing-owner/);
  });
});

describeCommand("explain", (make) => {
  it("shows each rule's page in both languages", () => {
    const folder = make();
    for (const id of ["missing-owner", "over-budget", "syntax"]) {
      const rule = CATALOGUE.find((it) => it.id === id);
      for (const language of ["en", "fr"] as const) {
        const { status, stdout } = folder.run(["explain", id, "--lang", language]);
        assert.equal(status, 0);
        assert.ok(stdout.startsWith(`# ${id}\n\n${rule?.[language].summary}`), stdout);
        assert.ok(stdout.includes(rule?.[language].why ?? "?"));
      }
    }
  });

  it("speaks the folder's language", () => {
    const folder = make({ ".social-policy.yaml": "kind: config\nversion: 1\nlanguage: fr\n" });
    assert.match(folder.run(["explain", "missing-owner"]).stdout, /## Pourquoi/);
  });

  it("a rule that a policy adds, with its clause and its examples", () => {
    const folder = make();
    const rule = ["      - id: cheap", "        for: post", '        require: post.budget <= money("5 CAD")'];
    const examples = [
      "        examples:",
      "          pass: [{ budget: 4 CAD }]",
      "          fail: [{ budget: 6 CAD }]",
    ];
    const head = [
      "kind: policy",
      "version: 1",
      "clauses:",
      "  - id: money",
      "    title: Money",
      "    rules:",
    ];
    folder.write("a.policy.yaml", `${[...head, ...rule, ...examples].join("\n")}\n`);
    const { status, stdout } = folder.run(["explain", "policy/cheap"]);
    assert.equal(status, 0);
    assert.match(stdout, /^# policy\/cheap\n[\s\S]*\*\*Money\*\* \(a\.policy\.yaml#money\)/);
    assert.match(stdout, /- Requires: `post\.budget <= money\("5 CAD"\)`/);
    assert.match(stdout, /fail: \[\{ budget: 6 CAD \}\]/);
    const { status: unknown, stderr } = folder.run(["explain", "policy/chaep"]);
    assert.equal(unknown, 2);
    assert.match(stderr, /did you mean policy\/cheap\?/);
  });

  it("what is wrong with a rule that does not work, and the fix that one offers", () => {
    const folder = make();
    folder.write(
      "a.policy.yaml",
      `kind: policy\nversion: 1\nclauses:\n  - id: c\n    title: C\n    rules:\n      - id: broken\n        for: post\n        require: post.formt == "story"\n      - id: held\n        for: post\n        require: post.link == ""\n        fix: { title: { en: Hold it, fr: La suspendre }, set: { status: on-hold }, remove: [link] }\n`,
    );
    assert.match(
      folder.run(["explain", "policy/broken", "--lang", "en"]).stdout,
      /\n## What is wrong with it\n\n- `post` has no `formt`; did you mean `format`\?\n$/,
    );
    assert.match(
      folder.run(["explain", "policy/held", "--lang", "fr"]).stdout,
      /- Correctif\u00a0: La suspendre — `status`, `link`\n/,
    );
  });

  it("wrong use: status 2, the nearest rule", () => {
    const { status, stderr, stdout } = make().run(["explain", "missing-ownr"]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /there is no rule missing-ownr; did you mean missing-owner\?/);
    assert.equal(make().run(["explain"]).status, 2);
    assert.equal(make().run(["explain", "syntax", "schema"]).status, 2);
    assert.match(make().run(["explain", "../../package"]).stderr, /there is no rule/);
  });
});

describeCommand("schema", (make) => {
  for (const kind of FILE_KINDS) {
    it(`${kind} stands alone in both languages`, () => {
      for (const language of ["en", "fr"]) {
        const schema = JSON.parse(make().run(["schema", kind, "--lang", language]).stdout);
        for (const [reference] of JSON.stringify(schema).matchAll(/"\$ref":"[^"]*"/g))
          assert.match(reference, /"#\/\$defs\//);
        assert.doesNotMatch(JSON.stringify(schema), /"x-(title|description|form|ref|values|entity)|"sp-/);
        const ajv = new Ajv2020({
          strict: true,
          strictTypes: false,
          strictRequired: false,
          allowUnionTypes: true,
        });
        assert.equal(typeof ajv.compile(schema), "function");
      }
    });
  }

  it("takes what is right and refuses what is not", () => {
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(make().run(["schema", "calendar"]).stdout),
    );
    assert.ok(
      validate(parse("kind: calendar\nversion: 1\nposts:\n  - { id: a, title: A, status: idea }\n")),
      JSON.stringify(validate.errors),
    );
    assert.equal(
      validate(parse("kind: calendar\nversion: 1\nposts:\n  - { id: a, title: A, status: nonsense }\n")),
      false,
    );
    assert.equal(validate(parse("kind: calendar\nversion: 1\nnonsense: 1\n")), false);
  });

  it("--list, and wrong use", () => {
    const folder = make();
    const { stdout } = folder.run(["schema", "--list"]);
    for (const kind of FILE_KINDS) assert.match(stdout, new RegExp(`^${kind} `, "m"));
    assert.match(folder.run(["schema", "calender"]).stderr, /did you mean calendar\?/);
    assert.equal(folder.run(["schema"]).status, 2);
    assert.equal(folder.run(["schema", "common"]).status, 2);
    assert.equal(folder.run(["schema", "../package"]).status, 2);
  });
});

describeCommand("init", (make) => {
  const names = (folder: Folder, inside = "") => readdirSync(join(folder.path, inside)).sort();

  it("writes a workspace that checks clean, and says what to do next", () => {
    for (const language of ["en", "fr"]) {
      const folder = make();
      const { status, stdout, stderr } = folder.run([
        "init",
        "new/place",
        "--lang",
        language,
        "--as-of",
        "2027-03-01",
      ]);
      assert.deepEqual([status, stderr], [0, ""]);
      for (const name of names(folder, "new/place")) assert.ok(stdout.includes(`new/place/${name}`), name);
      assert.match(stdout, /social-policy check new\/place/);
      assert.match(stdout, language === "fr" ? /Et maintenant/ : /What to do next/);
      const checked = folder.check("new/place", "--max-warnings", "0");
      assert.equal(checked.status, 0, checked.stdout);
      assert.match(checked.stdout, language === "fr" ? /0 erreur, 0 avertissement/ : /0 errors, 0 warnings/);
    }
  });

  it("with --modelines the schemas are there, and take the files", () => {
    const folder = make();
    assert.equal(folder.run(["init", "--modelines", "--as-of", "2027-03-01"]).status, 0);
    const yaml = names(folder).filter((name) => name.endsWith(".yaml"));
    assert.equal(yaml.length, 5);
    for (const name of yaml) {
      const text = readFileSync(join(folder.path, name), "utf8");
      const schema = /^# yaml-language-server: \$schema=(.*)\n/.exec(text)?.[1] ?? "";
      const validate = new Ajv2020({ strict: false }).compile(
        JSON.parse(readFileSync(join(folder.path, schema), "utf8")),
      );
      assert.ok(validate(parse(text)), `${name} ${JSON.stringify(validate.errors)}`);
    }
    assert.equal(folder.check("--max-warnings", "0").status, 0);
  });

  it("overwrites nothing: status 2 and the list of what exists, unless --force", () => {
    const folder = make({ "team.people.yaml": "mine" });
    const { status, stdout, stderr } = folder.run(["init"]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^ {2}team\.people\.yaml$/m);
    assert.deepEqual(names(folder), ["team.people.yaml"]);
    assert.equal(folder.run(["init", "--force"]).status, 0);
    assert.notEqual(readFileSync(join(folder.path, "team.people.yaml"), "utf8"), "mine");
  });

  for (const [args, expected] of [
    [["--structure", "dandeloin"], /--structure “dandeloin” does not exist; did you mean dandelion\?/],
    [
      ["--structure", "pissenlit", "--lang", "fr"],
      /--structure «\u00a0pissenlit\u00a0» n’existe pas; vouliez-vous écrire dandelion\?/,
    ],
    [
      ["--department", "achats", "--lang", "fr"],
      /--department «\u00a0achats\u00a0» n’existe pas\..* sales \(ventes\), committee \(comité\)\./,
    ],
    [["--department", "comittee"], /did you mean committee\?/],
    [["--preset", "hard"], /--preset “hard” does not exist/],
    [["--name", "A\nB"], /--name needs a name on one line/],
    [["--name", " "], /--name needs a name on one line/],
    [["a", "b"], /b is one too many/],
    [["file.txt"], /file\.txt is a file/],
    [["file.txt/sub"], /file\.txt/],
    [["--as-of", "tomorrow"], /--as-of tomorrow/],
  ] as const) {
    it(`${JSON.stringify(args)}: status 2, nothing written`, () => {
      const folder = make({ "file.txt": "" });
      const { status, stdout, stderr } = folder.run(["init", ...args]);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, expected);
      assert.doesNotMatch(stderr, /fault of ours/);
      assert.deepEqual(names(folder), ["file.txt"]);
      assert.ok(!existsSync(join(folder.path, ".social-policy.yaml")));
    });
  }
});
