// Runs the tests inside an extension host; they are bundled with mocha's browser build.

interface MochaInPage {
  setup(options: { ui: "bdd"; timeout: number; reporter: unknown; grep?: string }): void;
  run(done: (failures: number) => void): void;
}

// Required, not imported: its code looks for the exports of whoever includes it.
const mocha: MochaInPage = require("mocha/mocha.js");

// Mocha's build for pages reads the address; a Node host has none.
const host = globalThis as { location?: unknown };
host.location ??= { search: "" };

/** Lines that begin with this are results, for whoever started the host. */
const MARK = "@@result ";

/** Longer lines are cut on their way, and then are none of JSON. */
const MOST = 4_000;

/** Tells each result as one line of JSON. */
class LineReporter {
  constructor(runner: Mocha.Runner) {
    runner.on("pass", (test) => tell({ title: test.fullTitle(), ms: test.duration }));
    runner.on("fail", (test, error) =>
      tell({ title: test.fullTitle(), failed: (error.stack ?? String(error)).slice(0, MOST) }),
    );
    runner.on("pending", (test) => tell({ title: test.fullTitle(), failed: "It was not run." }));
  }
}

function tell(result: object): void {
  console.log(MARK + JSON.stringify(result));
}

/** Runs the tests that `define` declares; rejects when one fails. */
export async function runTests(define: () => void): Promise<void> {
  mocha.setup({ ui: "bdd", timeout: 150_000, reporter: LineReporter });
  define();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  // The lines travel on their own way.
  await new Promise((resolve) => setTimeout(resolve, 300));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
