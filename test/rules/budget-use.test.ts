import assert from "node:assert/strict";
import { budgetUse } from "../../src/rules";
import { formatMoney } from "../../src/values";
import { calendarOf, openRoot } from "./open-root";

const PLAN = `kind: plan
version: 1
id: year
period: { from: 2027-01-01, to: 2027-12-31 }
budget: 1000 CAD
objectives:
  - id: reach
    budget: 400 CAD
  - id: free
activation:
  - id: teaser
    objective: reach
    budget: 100 CAD
`;

describe("what is left of a budget", () => {
  it("is the budget less what is planned under it, also when that is too much", async () => {
    const post = (budget: string, more = "objective: reach") => [
      "status: planned",
      more,
      `budget: ${budget}`,
    ];
    const calendar = calendarOf([
      post("50 CAD"),
      post("80 EUR"),
      post("150 CAD", "step: teaser"),
      ["status: idea", "objective: reach", "budget: 20 CAD"],
    ]);
    const session = await openRoot({ "a.plan.yaml": PLAN, "a.calendar.yaml": calendar });
    const shown = (kind: "plan" | "objective" | "step", id: string) => {
      const use = budgetUse(session, kind, id);
      return use === undefined ? undefined : [use.budget, use.planned, use.left].map(formatMoney).join(", ");
    };
    // The step's budget and one post count; another currency and an idea do not.
    assert.equal(shown("objective", "reach"), "400 CAD, 150 CAD, 250 CAD");
    assert.equal(shown("step", "teaser"), "100 CAD, 150 CAD, -50 CAD");
    assert.equal(shown("plan", "year"), "1000 CAD, 400 CAD, 600 CAD");
    assert.equal(shown("objective", "free"), undefined);
    assert.equal(shown("objective", "nobody"), undefined);
    session.apply([{ path: "a.calendar.yaml", text: calendarOf([post("60 CAD")]) }]);
    assert.equal(shown("objective", "reach"), "400 CAD, 160 CAD, 240 CAD");
  });

  it("is not known when the rule that adds up is off", async () => {
    const config = "rules:\n  over-budget: off\n";
    const session = await openRoot({ "a.plan.yaml": PLAN, ".social-policy.yaml": config });
    assert.equal(budgetUse(session, "objective", "reach"), undefined);
  });
});
