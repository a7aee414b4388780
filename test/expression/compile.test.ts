import assert from "node:assert/strict";
import { type Expressions, loadExpressions, type Subject } from "../../src/expression";

let expressions: Expressions;

/** What is wrong with a requirement, with the stretch it concerns: `code «stretch» values`. */
function faultsOf(require: string, subject: Subject = "post"): string[] {
  const compiled = expressions.compileRule({ subject, when: undefined, require });
  if ("program" in compiled) return [];
  return compiled.faults.map(({ code, start, end, values }) =>
    [code, `«${require.slice(start, end)}»`, ...Object.values(values).filter((it) => it !== "")].join(" "),
  );
}

describe("expression: what can't be run", () => {
  before(async function () {
    this.timeout(60_000);
    expressions = await loadExpressions();
  });

  const cases: ReadonlyArray<readonly [expression: string, fault: string]> = [
    ["post.formt == 'story'", "unknown-field «formt» formt Post format"],
    ["has(post.bugdet)", "unknown-field «bugdet» bugdet Post budget"],
    ["post.media.all(m, m.al != '')", "unknown-field «al» al Media alt"],
    ["psot.format == 'story'", "unknown-variable «psot» psot post, today, channel, language"],
    ["post.format = 'story'", "single-sign «=» = =="],
    ["post.paid & post.paid", "single-sign «&» & &&"],
    ["post.format == 'story", "open-text «'story»"],
    ["post.format ==", "incomplete «=»"],
    ["post.format == ) ", "syntax «)» )"],
    ["lenght(post.text) < 3", "unknown-function «lenght» lenght length"],
    ["post.text.contain('x')", "unknown-function «contain» contain contains"],
    ["post.text.contains(3)", "wrong-values «post.text.contains(3)» contains string, int"],
    [
      "channel.postsInWeek('mon') < 3",
      "wrong-values «channel.postsInWeek('mon')» postsInWeek Channel, string",
    ],
    ["channel.postInWeek(today) < 3", "unknown-function «postInWeek» postInWeek postsInWeek"],
    [
      "post.postsInWeek(today) < 3",
      "wrong-values «post.postsInWeek(today)» postsInWeek Post, google.protobuf.Timestamp",
    ],
    ["post.format == 3", "wrong-operator «post.format == 3» == string int"],
    ["post.budget < 3.0", "wrong-operator «post.budget < 3.0» < Money double"],
    ["post.format", "not-yes-or-no «post.format» string"],
    ["post.paid && post.format", "not-yes-or-no «post.paid && post.format» string"],
    ["post.text.matches('(a')", "pattern «'(a'»"],
    ["post.text.matches(post.title)", "pattern «post.title»"],
    ["post.budget < money('5$')", "literal «'5$'» money"],
    ["post.publish < date('3 May')", "literal «'3 May'» date"],
    ["cel.bind(a, post.text, a == a)", "unsupported"],
    ["post.text.matches('(a{1000}){900}')", "pattern «'(a{1000}){900}'»"],
    [`${"(".repeat(60)}true${")".repeat(60)}`, "too-large"],
    [Array.from({ length: 400 }, () => "post.paid").join(" && "), "too-large"],
    ["", "incomplete"],
  ];
  for (const [expression, fault] of cases) {
    it(expression.slice(0, 50) || "(nothing)", () => {
      const [first = ""] = faultsOf(expression);
      assert.equal(fault.includes("«") ? first : first.slice(0, fault.length), fault);
    });
  }

  it("takes what is right", () => {
    for (const expression of [
      "!post.text.contains('$')",
      "length(post.text) <= 200",
      "post.budget <= money('500 CAD') && post.budget.amount > 3.0",
      "post.publish - today >= duration('2d')",
      "post.publish.weekday() in ['mon', 'tue'] || post.publish.isWeekend()",
      "post.media.all(m, m.alt != '' && m.people != 'minors')",
      "post.approvals.exists(a, a.role == 'legal' && a.by != post.owner)",
      "person(post.owner).department != 'agency'",
      "channel.network == 'instagram' ? size(post.hashtags) < 4 : true",
      "post.text.matches('(?i)call (now|today)')",
      "has(post.budget) || has(post.boost.budget)",
      "size(post.hashtags.filter(h, h == 'ad')) == 1",
      "channel.postsInWeek(post.publish) <= 5 && objective(post.objective).budgetOfPosts() <= money('5 CAD')",
    ])
      assert.deepEqual(faultsOf(expression), [], expression);
    assert.deepEqual(faultsOf("person.department != '' && size(person.roles) > 0", "person"), []);
    assert.deepEqual(faultsOf("objective.budget <= money('5 CAD')", "objective"), []);
    assert.deepEqual(faultsOf("plan.period.to > plan.period.from", "plan"), []);
  });
});
