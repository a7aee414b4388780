import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { type Browser, type Page, startBrowser } from "../test/browser/browser";
import { type Corpus, REGISTERS } from "./corpus";
import { median, measure, type Row } from "./measure";
import { checker, cli } from "./tools";

/** One month, from model to painted, in milliseconds. */
export interface MonthFigures {
  readonly posts: number;
  /** Ours, with its own cap of posts a day. */
  readonly ours: number;
  readonly cards: number;
  /** FullCalendar's as it is by itself, with every post; not measured where that takes minutes. */
  readonly peer?: number;
  readonly peerCards?: number;
  /** FullCalendar's with our cap. */
  readonly capped?: number;
  readonly cappedCards?: number;
}

/** One edit while the month is shown; times in milliseconds. */
export interface PageEditFigures {
  readonly posts: number;
  readonly what: string;
  /** Until the findings are there. */
  readonly model: number;
  /** From then until the page's elements are changed: drawn, compared, sent, put in. */
  readonly shown: number;
  /** All of it, with the paint. */
  readonly painted: number;
  /** How many elements were replaced, came or went, of how many in the page. */
  readonly touched: number;
  readonly elements: number;
}

export interface PreviewFigures {
  readonly months: readonly MonthFigures[];
  readonly edits: readonly PageEditFigures[];
  /** `check` and `preview` of a year. */
  readonly rows: readonly Row[];
  readonly largestMonth?: { readonly file: string; readonly bytes: number };
}

const DAY = "2027-03-15";
const AS_OF = "2027-03-01";
/** Posts of a day that our month shows when it is crowded. */
const CAP = 4;
const root = join(__dirname, "..");

type MakeCorpus = (name: string, posts: number, shape?: object) => Corpus;

/** Measures the month in a real browser, edits in it, and the command that writes pages. */
export async function measurePreviews(corpus: MakeCorpus, quick: boolean): Promise<PreviewFigures> {
  const months: MonthFigures[] = [];
  const edits: PageEditFigures[] = [];
  const browser = await startBrowser();
  try {
    const ours = await openPage(browser, join(root, "bench", "preview-page.mjs"), ourStyles());
    const peer = existsSync(join(__dirname, "peers", "node_modules", "fullcalendar"))
      ? await openPage(browser, join(__dirname, "peers", "preview-page.mjs"), "")
      : undefined;
    for (const posts of quick ? [1_000] : [1_000, 10_000]) {
      const month = corpus(`month-${posts}`, posts, { from: AS_OF, days: 31 });
      const rounds = quick ? 3 : posts > 1_000 ? 9 : 15;
      months.push(await measureMonth(ours, peer, month, rounds));
      for (const what of ["a key in a title", "to another day"] as const)
        edits.push(await measureEdit(ours, month, what, quick ? 10 : 60));
    }
  } finally {
    await browser.close();
  }
  const year = corpus("year", 5_000, { from: "2027-01-01", days: 365 });
  return { months, edits, ...(await measureSite(year, quick ? 1 : 7)) };
}

interface Painted {
  readonly milliseconds: number;
  readonly cards: number;
}

async function measureMonth(
  ours: Page,
  peer: Page | undefined,
  corpus: Corpus,
  rounds: number,
): Promise<MonthFigures> {
  const events = await call<unknown>(ours, "open", textsOf(corpus), AS_OF);
  const tools = new Map<string, () => Promise<Painted>>();
  tools.set("ours", () => call<Painted>(ours, "month", DAY));
  if (peer !== undefined) {
    const show = (most: number | false) => () => call<Painted>(peer, "month", DAY, events, most);
    tools.set("capped", show(CAP));
    // With more it takes minutes, and nobody would wait for it.
    if (corpus.posts <= 1_000) tools.set("peer", show(false));
  }
  const times = new Map<string, number[]>();
  const cards = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of tools) {
      const { milliseconds, cards: shown } = await run();
      cards.set(name, shown);
      // The first rounds find cold code.
      if (round >= rounds / 4) times.set(name, [...(times.get(name) ?? []), milliseconds]);
    }
  }
  const time = (name: string): number | undefined => {
    const list = times.get(name);
    return list === undefined ? undefined : median(list);
  };
  return {
    posts: corpus.posts,
    ours: time("ours") ?? Number.NaN,
    cards: cards.get("ours") ?? 0,
    peer: time("peer"),
    peerCards: cards.get("peer"),
    capped: time("capped"),
    cappedCards: cards.get("capped"),
  };
}

interface Edited {
  readonly model: number;
  readonly shown: number;
  readonly painted: number;
  /** Absent when all of the page was set anew. */
  readonly changes?: number;
  readonly touched: number;
}

/** An edit of the second post of the month, forth and back. */
async function measureEdit(
  page: Page,
  corpus: Corpus,
  what: "a key in a title" | "to another day",
  count: number,
): Promise<PageEditFigures> {
  const path = corpus.calendars[0] as string;
  const text = readFileSync(join(corpus.folder, path), "utf8");
  const post = text.indexOf("- id: pub-00002");
  const isTitle = what === "a key in a title";
  const start = isTitle ? text.indexOf(", n° 2", post) - 1 : text.indexOf("2027-", post) + 9;
  const inserts = isTitle ? ["x", "y"] : ["2", "1"];
  await call<Painted>(page, "month", DAY);
  const elements = await page.evaluate<number>("document.querySelectorAll('#page *').length");
  const runs: Edited[] = [];
  for (let at = 0; at < count; at++) {
    const change = { path, start, end: start + 1, insert: inserts[at % 2] };
    const run = await call<Edited>(page, "edit", DAY, change);
    if (run.changes === undefined) throw new Error(`${what}: all of the page was set anew`);
    if (run.touched === 0) throw new Error(`${what}: the page shows nothing of it`);
    // The first edits find cold code.
    if (at >= count / 4) runs.push(run);
  }
  const of = (figure: "model" | "shown" | "painted" | "touched"): number =>
    median(runs.map((run) => run[figure]));
  return {
    posts: corpus.posts,
    what,
    model: of("model"),
    shown: of("shown"),
    painted: of("painted"),
    touched: of("touched"),
    elements,
  };
}

async function measureSite(
  corpus: Corpus,
  rounds: number,
): Promise<Pick<PreviewFigures, "rows" | "largestMonth">> {
  const out = join(corpus.folder, "..", "pages");
  const preview = {
    name: "preview",
    command: process.execPath,
    args: [cli, "preview", "--out", out, "--as-of", AS_OF, corpus.folder],
    statuses: [0],
  };
  const check = { ...checker(corpus), name: "check" };
  const rows = await measure("year", [check, preview], rounds, { memory: false });
  const sizes = readdirSync(out)
    .filter((file) => /^(?:month-.*|index)\.html$/.test(file))
    .map((file) => ({ file, bytes: statSync(join(out, file)).size }))
    .sort((one, other) => other.bytes - one.bytes);
  return { rows, largestMonth: sizes[0] };
}

/** Calls one of the functions that a page was given. */
function call<R>(page: Page, name: string, ...given: readonly unknown[]): Promise<R> {
  return page.evaluate<R, readonly unknown[]>(`bench.${name}(...${JSON.stringify(given)})`);
}

function textsOf({ folder, calendars }: Corpus): Record<string, string> {
  const names = [...Object.keys(REGISTERS), ...calendars];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function ourStyles(): string {
  const folder = join(root, "media", "preview");
  const names = readdirSync(folder).sort(
    (one, other) => Number(other === "base.css") - Number(one === "base.css"),
  );
  return names.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}

/** A page with a script of ours bundled into it, and nothing else. */
async function openPage(browser: Browser, entry: string, styles: string): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "bench",
    platform: "browser",
    conditions: ["worker"],
    target: "es2022",
    outdir: root,
    loader: { ".md": "text" },
    logLevel: "error",
  });
  const textOf = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.setContent(
    `<!DOCTYPE html><html lang="fr"><style>${styles}${textOf(".css")}</style><div id="page"></div></html>`,
  );
  await page.addScriptTag({ content: textOf(".js") });
  return page;
}
