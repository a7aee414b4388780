import assert from "node:assert/strict";
import { calendarOf, ofRule, openRoot } from "./open-root";

const CALENDAR = calendarOf([["ownr: mlavoie", "status: planned", "publish: 2027-02-20T09:00"]]);
const CONFIG = ".social-policy.yaml";

function config(...lines: string[]): string {
  return `${["kind: config", "version: 1", ...lines].join("\n")}\n`;
}

function policy(...settings: string[]): string {
  const lines = settings.map((line) => `      ${line}`);
  return `${["kind: policy", "version: 1", "title: Policy", "clauses:", "  - id: rules", "    title: Rules", "    settings:", ...lines].join("\n")}\n`;
}

async function severities(
  rule: string,
  files: Record<string, string>,
  preset?: "starter" | "standard" | "strict",
): Promise<string[]> {
  const session = await openRoot(
    { "march.calendar.yaml": CALENDAR, ...files },
    preset === undefined ? {} : { preset },
  );
  return [...new Set(ofRule(session, rule).map((it) => it.split(" ")[0] ?? ""))];
}

describe("the severity of a rule", () => {
  it("is the catalogue's", async () => {
    assert.deepEqual(await severities("unknown-property", {}), ["warning"]);
    assert.deepEqual(await severities("missing-owner", {}), ["error"]);
  });

  it("is changed by a policy, and above it by the configuration", async () => {
    const social = policy("severity: { unknown-property: info }");
    assert.deepEqual(await severities("unknown-property", { "social.policy.yaml": social }), ["info"]);
    const files = { "social.policy.yaml": social, [CONFIG]: config("rules:", "  unknown-property: error") };
    assert.deepEqual(await severities("unknown-property", files), ["error"]);
  });

  it("is the first policy's where two say something", async () => {
    const files = {
      "a.policy.yaml": policy("severity: { unknown-property: info }"),
      "b.policy.yaml": policy("severity: { unknown-property: error }"),
    };
    assert.deepEqual(await severities("unknown-property", files), ["info"]);
  });

  it("can be off", async () => {
    assert.deepEqual(
      await severities("unknown-property", { [CONFIG]: config("rules: { unknown-property: off }") }),
      [],
    );
    assert.deepEqual(
      await severities("unknown-property", {
        "social.policy.yaml": policy("severity: { unknown-property: off }"),
      }),
      [],
    );
  });

  it("can be switched on again above", async () => {
    const files = {
      "social.policy.yaml": policy("severity: { unknown-property: off }"),
      [CONFIG]: config("rules: { unknown-property: info }"),
    };
    assert.deepEqual(await severities("unknown-property", files), ["info"]);
  });

  it("stays for what is no YAML", async () => {
    const files = {
      "march.calendar.yaml": `${CALENDAR}    owner:marie\n`,
      [CONFIG]: config("rules: { syntax: off }"),
    };
    assert.deepEqual(await severities("syntax", files), ["error"]);
  });

  it("is not changed by a word that is none", async () => {
    assert.deepEqual(
      await severities("unknown-property", { [CONFIG]: config("rules: { unknown-property: loud }") }),
      ["warning"],
    );
  });

  it("stands in a mapping beside options", async () => {
    assert.deepEqual(
      await severities("unknown-property", {
        [CONFIG]: config("rules:", "  unknown-property: { severity: info }"),
      }),
      ["info"],
    );
  });
});

describe("a preset", () => {
  const people = {
    "team.people.yaml": "kind: people\nversion: 1\npeople:\n  - { id: nobody, name: Nobody }\n",
  };

  it("decides which rules run", async () => {
    assert.deepEqual(await severities("unused-definition", people), []);
    assert.deepEqual(
      await severities("unused-definition", { ...people, [CONFIG]: config("preset: strict") }),
      ["info"],
    );
    assert.deepEqual(await severities("not-published", { ...people, [CONFIG]: config("preset: standard") }), [
      "warning",
    ]);
    assert.deepEqual(
      await severities("not-published", { ...people, [CONFIG]: config("preset: starter") }),
      [],
    );
    assert.deepEqual(await severities("missing-owner", { ...people, [CONFIG]: config("preset: starter") }), [
      "error",
    ]);
  });

  it("given by the caller is above the configuration's", async () => {
    assert.deepEqual(
      await severities("unused-definition", { ...people, [CONFIG]: config("preset: starter") }, "strict"),
      ["info"],
    );
  });

  it("is overruled for one rule", async () => {
    assert.deepEqual(
      await severities("unused-definition", {
        ...people,
        [CONFIG]: config("rules: { unused-definition: warning }"),
      }),
      ["warning"],
    );
  });
});

describe("a configuration that extends another", () => {
  const base = {
    "base/.social-policy.yaml": config(
      "preset: starter",
      "rules:",
      "  unknown-property: info",
      "  missing-owner: warning",
    ),
  };

  for (const list of [
    "extends: base/.social-policy.yaml",
    "extends: [base/.social-policy.yaml]",
    "extends:\n  - base/.social-policy.yaml",
  ]) {
    it(`takes what it says (${list.replace("\n", " ")})`, async () => {
      const files = { ...base, [CONFIG]: config(list) };
      assert.deepEqual(await severities("unknown-property", files), ["info"]);
      assert.deepEqual(await severities("not-published", files), []);
    });
  }

  it("has the last word", async () => {
    const files = {
      ...base,
      [CONFIG]: config(
        "extends: base/.social-policy.yaml",
        "preset: standard",
        "rules: { unknown-property: error }",
      ),
    };
    assert.deepEqual(await severities("unknown-property", files), ["error"]);
    assert.deepEqual(await severities("missing-owner", files), ["warning"]);
    assert.deepEqual(await severities("not-published", files), ["warning"]);
  });

  it("is not read twice when two extend each other", async () => {
    const files = {
      "base/.social-policy.yaml": config(
        "extends: ../.social-policy.yaml",
        "rules: { unknown-property: info }",
      ),
      [CONFIG]: config("extends: base/.social-policy.yaml"),
    };
    assert.deepEqual(await severities("unknown-property", files), ["info"]);
  });

  it("of which a base is not there is still read", async () => {
    const files = {
      [CONFIG]: config("extends: nowhere/.social-policy.yaml", "rules: { unknown-property: info }"),
    };
    assert.deepEqual(await severities("unknown-property", files), ["info"]);
  });
});

describe("an option of a rule", () => {
  const twoPosts = calendarOf([
    ["channels: [ig-main]", "publish: 2027-03-20T09:00", "status: planned"],
    ["channels: [ig-main]", "publish: 2027-03-20T09:20", "status: planned"],
  ]);

  it("is the configuration's, else its default", async () => {
    assert.deepEqual(await severities("channel-conflict", { "march.calendar.yaml": twoPosts }), []);
    const files = {
      "march.calendar.yaml": twoPosts,
      [CONFIG]: config("rules:", "  channel-conflict: { withinMinutes: 30 }"),
    };
    assert.deepEqual(await severities("channel-conflict", files), ["warning"]);
  });

  it("of a wrong type is its default", async () => {
    const files = {
      "march.calendar.yaml": twoPosts,
      [CONFIG]: config("rules:", "  channel-conflict: { withinMinutes: many }"),
    };
    assert.deepEqual(await severities("channel-conflict", files), []);
  });
});
