// Prints what fails, and a line for each file's tests; writes the counts for scripts/test.mjs.
const { writeFileSync } = require("node:fs");
const { reporters } = require("mocha");

module.exports = class Reporter extends reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    const groups = new Map();
    runner.on("pass", (test) => count(groups, test, "passed"));
    runner.on("fail", (test) => count(groups, test, "failed"));
    runner.once("end", () => {
      for (const [title, { passed, failed }] of groups) {
        console.log(
          `${failed === 0 ? "✔" : "✖"} ${title}: ${passed} passed${failed === 0 ? "" : `, ${failed} failed`}`,
        );
      }
      this.epilogue();
      const { passes, failures, pending } = this.stats;
      if (process.env.MOCHA_REPORT)
        writeFileSync(process.env.MOCHA_REPORT, JSON.stringify({ passes, failures, pending }));
    });
  }
};

function count(groups, test, key) {
  // Of tests that ran in another process the path of titles is all there is.
  const title = test.titlePath()[0] ?? test.title;
  const group = groups.get(title) ?? { passed: 0, failed: 0 };
  group[key]++;
  groups.set(title, group);
}
