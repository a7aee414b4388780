import assert from "node:assert/strict";
import { CATALOGUE, type Rule } from "../../src/rules";
import { calendarOf, inShort, openRoot } from "./open-root";

const TEXTS = {
  "march.calendar.yaml": calendarOf([["ownr: mlavoie", "status: planned"], ["status: planned"]]),
};

/** Runs with a rule whose function throws. */
async function withBroken(
  id: string,
  name: "check" | "collect" | "judge" | "checkRoot",
  run: () => Promise<void>,
  breaks: () => boolean = () => true,
): Promise<void> {
  const rule = CATALOGUE.find((it) => it.id === id) as (Rule & Record<string, unknown>) | undefined;
  assert.ok(rule !== undefined && typeof rule[name] === "function");
  const whole = rule[name];
  const broken: Record<string, unknown> = rule;
  broken[name] = (...given: unknown[]) => {
    if (breaks()) throw new Error("out of paper");
    return (whole as (...given: unknown[]) => unknown)(...given);
  };
  try {
    await run();
  } finally {
    broken[name] = whole;
  }
}

describe("rule-failed", () => {
  it("is told at the entity, names the rule, and the others still speak", async () => {
    await withBroken("missing-deadline", "check", async () => {
      const { findings } = (await openRoot(TEXTS)).results();
      const failed = findings.filter((finding) => finding.rule.id === "rule-failed");
      assert.deepEqual(inShort(failed), [
        "error rule-failed march.calendar.yaml:4:5",
        "error rule-failed march.calendar.yaml:8:5",
      ]);
      assert.equal(
        failed[0]?.message("en"),
        "The rule `missing-deadline` broke down here (out of paper). The fault is ours: please report it. All other rules ran.",
      );
      assert.match(failed[0]?.message("fr") ?? "", /`missing-deadline`.*out of paper/);
      assert.ok(findings.some((finding) => finding.rule.id === "missing-owner"));
      assert.ok(!findings.some((finding) => finding.rule.id === "missing-deadline"));
    });
  });

  for (const [id, name] of [
    ["unknown-property", "check"],
    ["duplicate-id", "collect"],
    ["unreadable", "check"],
    ["unknown-reference", "checkRoot"],
  ] as const) {
    it(`is told when ${name} of ${id} breaks down`, async () => {
      await withBroken(id, name, async () => {
        const { findings } = (await openRoot(TEXTS)).results();
        assert.ok(
          findings.some(
            (finding) => finding.rule.id === "rule-failed" && finding.message("en").includes(`\`${id}\``),
          ),
        );
        assert.ok(findings.some((finding) => finding.rule.id === "missing-owner"));
      });
    });
  }

  it("is told when judge of a rule breaks down", async () => {
    await withBroken("duplicate-id", "judge", async () => {
      const twice = TEXTS["march.calendar.yaml"].replace("post-2", "post-1");
      const { findings } = (await openRoot({ "march.calendar.yaml": twice })).results();
      assert.equal(findings.filter((finding) => finding.rule.id === "rule-failed").length, 1);
    });
  });

  it("is gone when the rule works again", async () => {
    let broken = true;
    const failed = (session: Awaited<ReturnType<typeof openRoot>>) =>
      session.results().findings.filter((finding) => finding.rule.id === "rule-failed").length;
    await withBroken(
      "missing-deadline",
      "check",
      async () => {
        const session = await openRoot(TEXTS);
        const text = TEXTS["march.calendar.yaml"];
        assert.equal(failed(session), 2);
        broken = false;
        session.apply([{ path: "march.calendar.yaml", text: text.replace("Post 1", "Post one") }]);
        assert.equal(failed(session), 1);
        session.apply([{ path: "march.calendar.yaml", text: text.replace(/Post (\d)/g, "Post no. $1") }]);
        assert.equal(failed(session), 0);
      },
      () => broken,
    );
  });
});
