import assert from "node:assert/strict";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { type Html, moreOf, pageChanges } from "../../src/preview";
import type { Session } from "../../src/rules";
import type { FromPage, PageUpdate } from "../../src/server/preview-messages";
import { type Browser, type Page, startBrowser } from "./browser";
import { drawLive, openExample, panelStyles, ROOT } from "./pages";

const MONTH = { view: "calendar", mode: "month", day: "2027-03-01" };
const CARD = '[data-post="oies-premieres"]';
const CALENDAR = "2027-03.calendar.yaml";

/** The script of a panel in a page, with a host that keeps what it is told. */
function panelPage(state: unknown): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, "src", "page", "panel.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  const host = `globalThis.sent = []; globalThis.acquireVsCodeApi = () => ({
    postMessage: (message) => sent.push(JSON.parse(JSON.stringify(message))), getState: () => undefined, setState() {},
  });`;
  return `<!DOCTYPE html><html lang="en"><head><title>Panel</title><style>${panelStyles()}</style></head>
<body><div id="page" data-state='${JSON.stringify(state)}'></div><script>${host}${outputFiles[0]?.text}</script></body></html>`;
}

describe("browser: the script of a panel", function () {
  this.timeout(900_000);
  let browser: Browser;
  let page: Page;
  let session: Session;
  let shown: Html;

  const show = (update: PageUpdate, state: unknown = MONTH) =>
    page.evaluate<void, unknown>(
      (message) => {
        window.dispatchEvent(new MessageEvent("message", { data: message }));
      },
      { type: "show", title: "Panel", state, page: update },
    );
  const sent = () => page.evaluate<readonly FromPage[]>("sent");
  /** What was said of a type, once there is something: some of it comes a moment later. */
  const once = async <T extends FromPage["type"]>(type: T) => {
    for (let wait = 0; wait < 40 && (await ofType(type)).length === 0; wait++) await page.waitForTimeout(25);
    return ofType(type);
  };
  const ofType = async <T extends FromPage["type"]>(type: T) =>
    (await sent()).filter((it): it is Extract<FromPage, { type: T }> => it.type === type);
  const draw = () => drawLive(session, "en", MONTH).body;
  const center = (selector: string) =>
    page.evaluate<{ x: number; y: number }>(`(() => {
      const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    })()`);

  before(async () => {
    browser = await startBrowser();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage();
  });
  after(() => browser.close());

  beforeEach(async () => {
    session = await openExample("fr-musee");
    await page.setContent(panelPage(MONTH));
    shown = draw();
    await show({ html: shown.toString() });
    await page.evaluate("sent.length = 0");
  });

  /** Gives the page what it asks for of the element that is looked at. */
  const answerMore = async () => {
    const key = (await once("more")).at(-1)?.key ?? "";
    const html = moreOf(shown, key)?.toString();
    await page.evaluate<void, unknown>(
      (message) => {
        window.dispatchEvent(new MessageEvent("message", { data: message }));
      },
      { type: "more", key, html },
    );
  };
  const target = { path: "", kind: "post", id: "oies-premieres" };
  const cardKey = () => page.evaluate<string>(`document.querySelector(${JSON.stringify(CARD)}).id`);
  const place = () =>
    page.evaluate<{ file: string; day: string; time: string }>(
      `(({ file, day, time }) => ({ file, day, time }))(document.querySelector('${CARD}').dataset)`,
    );

  it("says that it is ready, with the state it was left with", async () => {
    await page.setContent(panelPage({ view: "plan" }));
    assert.deepEqual(await sent(), [{ type: "ready", state: { view: "plan" } }]);
  });

  /** Pastes a text where the focus is. */
  const paste = (text: string) =>
    page.evaluate<void, string>((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      const options = { clipboardData, bubbles: true, cancelable: true };
      (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent("paste", options));
    }, text);

  it("cells that are pasted are rows to import; a text is none, nor what goes into a field", async () => {
    await paste("Only words\nin two lines");
    await page.evaluate("document.querySelector('input[type=search], input[name=search]')?.focus()");
    await paste("Date\tTitle\n2027-03-05\tIn a field");
    assert.deepEqual(await ofType("rows"), []);
    await page.evaluate("document.activeElement.blur()");
    const cells = "Date\tTitre\n2027-03-05\tFête d’été 🎉\n";
    await paste(cells);
    const [rows] = await once("rows");
    assert.equal(rows?.name, "cells.tsv");
    assert.equal(Buffer.from(rows?.content ?? "", "base64").toString("utf8"), cells);
  });

  it("a file that is dropped is rows to import, one of the workspace is told by its address", async () => {
    await page.evaluate(`(() => {
      const drop = (dataTransfer) =>
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      const file = new DataTransfer();
      file.items.add(new File([new Uint8Array([0x50, 0x4b, 0xff, 0x00])], "plan.xlsx"));
      drop(file);
      const address = new DataTransfer();
      address.setData("text/uri-list", "file:///a/b.csv\\r\\n");
      drop(address);
    })()`);
    const [rows] = await once("rows");
    assert.equal(rows?.name, "plan.xlsx");
    assert.deepEqual([...Buffer.from(rows?.content ?? "", "base64")], [0x50, 0x4b, 0xff, 0x00]);
    assert.deepEqual(await once("file"), [{ type: "file", uri: "file:///a/b.csv" }]);
  });

  it("a card that is dragged is tried on the day below it, and moved there", async () => {
    const { file, time } = await place();
    const from = await center(CARD);
    const to = await center('[data-drop-day="2027-03-17"]');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    const change = { do: "move", target: { ...target, path: file }, to: `2027-03-17T${time}` };
    const tries = await ofType("try");
    assert.deepEqual(tries.at(-1)?.change, change);
    assert.deepEqual(await ofType("change"), []);
    await page.evaluate<void, unknown>(
      (message) => {
        window.dispatchEvent(new MessageEvent("message", { data: message }));
      },
      {
        type: "tried",
        ticket: tries.at(-1)?.ticket,
        where: "Wednesday",
        brings: ["Too many posts."],
        mends: [],
      },
    );
    assert.equal(
      await page.evaluate(`document.querySelector('[data-drop-day="2027-03-17"]').dataset.drop`),
      "warned",
    );
    await page.waitForTimeout(100);
    assert.match(
      await page.evaluate<string>(`document.getElementById("told").textContent`),
      /Too many posts\./,
    );
    await page.mouse.up();
    assert.deepEqual(await once("change"), [{ type: "change", change }]);
    assert.deepEqual(await ofType("go"), []);
    assert.equal(
      await page.evaluate(`document.querySelectorAll("[data-ghost],[data-drop],[data-held]").length`),
      0,
    );
  });

  it("a card that is dragged is put back by Escape, and by a drop on its own day", async () => {
    const from = await center(CARD);
    const to = await center('[data-drop-day="2027-03-17"]');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.move(from.x, from.y, { steps: 5 });
    await page.mouse.up();
    assert.deepEqual(await ofType("change"), []);
  });

  it("m, arrows and Enter move it as the mouse does; Escape puts it back", async () => {
    const { file, time, day } = await place();
    await page.focus(`${CARD} a`);
    await page.keyboard.press("m");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    assert.deepEqual(await ofType("change"), []);
    await page.evaluate("sent.length = 0");
    await page.focus(".card a");
    await page.focus(`${CARD} a`);
    await page.keyboard.press("m");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    const later = new Date(`${day}T00:00:00Z`);
    later.setUTCDate(later.getUTCDate() + 6);
    const to = `${later.toISOString().slice(0, 10)}T${time}`;
    const change = { do: "move", target: { ...target, path: file }, to };
    assert.deepEqual((await ofType("try")).at(-1)?.change, change);
    assert.deepEqual(await once("change"), [{ type: "change", change }]);
  });

  it("in a week the arrows move it by days and hours", async () => {
    const week = { ...MONTH, mode: "week", day: "2027-03-04" };
    await show({ html: drawLive(session, "en", week).body.toString() }, week);
    const card = '.hours .card[data-act="move"]:not([data-time=""])';
    const { file, time, day, post } = await page.evaluate<Record<"file" | "time" | "day" | "post", string>>(
      `(({ file, day, time, post }) => ({ file, day, time, post }))(document.querySelector('${card}').dataset)`,
    );
    await page.focus(`${card} a`);
    await page.keyboard.press("m");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    const hour = String(Number(time.slice(0, 2)) + 1).padStart(2, "0");
    assert.equal(await page.evaluate(`document.querySelector("[data-drop]").id`), `h-${day}-${hour}`);
    await page.keyboard.press("Enter");
    const target = { path: file, kind: "post", id: post };
    const change = { do: "move", target, to: `${day}T${hour}${time.slice(2)}` };
    assert.deepEqual(await once("change"), [{ type: "change", change }]);
  });

  it("the dialog “Move to…” works by keys alone, and the focus comes back", async () => {
    const { file } = await place();
    // The button stands in the details, which are fetched when the card gets the focus.
    await page.focus(`${CARD} a`);
    await answerMore();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate("document.activeElement.dataset.act"), "ask-move");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(`document.getElementById("move-dialog").open`), true);
    await page.fill("#move-dialog [name=day]", "2027-03-19");
    await page.fill("#move-dialog [name=time]", "08:15");
    const change = { do: "move", target: { ...target, path: file }, to: "2027-03-19T08:15" };
    assert.deepEqual((await ofType("try")).at(-1)?.change, change);
    await page.keyboard.press("Enter");
    assert.deepEqual(await once("change"), [{ type: "change", change }]);
    assert.equal(
      await page.evaluate(`document.activeElement.closest("[data-post]")?.dataset.post`),
      "oies-premieres",
    );
    await page.keyboard.press("Escape");
  });

  it("a new post asks for its title, and for nothing when it is given up", async () => {
    await page.focus('[data-act="new-post"]');
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    assert.deepEqual(await ofType("change"), []);
    await page.focus('[data-act="new-post"]');
    await page.keyboard.press("Enter");
    await page.fill("#post-dialog [name=title]", "Les oies sont là");
    await page.fill("#post-dialog [name=day]", "2027-03-21");
    await page.keyboard.press("Enter");
    const [told] = await once("change");
    assert.equal(told?.change.do, "new-post");
    assert.deepEqual(
      { ...told?.change, file: undefined },
      {
        do: "new-post",
        day: "2027-03-21",
        title: "Les oies sont là",
        file: undefined,
      },
    );
  });

  it("changes touch their elements alone; focus and scroll stay", async () => {
    const key = await cardKey();
    await page.setViewportSize({ width: 1280, height: 400 });
    await page.focus(`${CARD} a`);
    await page.evaluate("window.scrollTo(0, 200)");
    await page.evaluate(`globalThis.touched = []; globalThis.watching = new MutationObserver((records) => {
      for (const { addedNodes, removedNodes, target } of records)
        for (const node of [...addedNodes, ...removedNodes]) touched.push(node.id || target.id || target.nodeName);
    }); watching.observe(document.getElementById("page"), { subtree: true, childList: true })`);
    const text = session.workspace.file(CALENDAR)?.source.text ?? "";
    const at = text.indexOf("title:", text.indexOf("oies-premieres")) + "title: ".length + 1;
    session.apply([{ path: CALENDAR, start: at, end: at + 1, insert: "Z" }]);
    const next = draw();
    const changes = pageChanges(shown, next);
    assert.ok(changes !== undefined && changes.length > 0 && changes.length <= 2, JSON.stringify(changes));
    await show({ changes });
    const touched = await page.evaluate<readonly string[]>("watching.takeRecords(), touched");
    assert.deepEqual([...new Set(touched)], [key]);
    assert.equal(
      await page.evaluate(`document.activeElement.closest("[data-post]").dataset.post`),
      "oies-premieres",
    );
    assert.equal(await page.evaluate("window.scrollY"), 200);
    // Which post the Tab key stops at is the script's.
    const [got, wanted] = await page.evaluate<readonly [string, string]>(`(() => {
      const fresh = document.createElement("div");
      fresh.innerHTML = ${JSON.stringify(next.toString())};
      const shown = document.getElementById("page").innerHTML;
      return [shown, fresh.innerHTML].map((html) => html.replace(/ tabindex="-?[0-9]"/g, ""));
    })()`);
    assert.equal(got, wanted);
    await page.setViewportSize({ width: 1280, height: 1000 });
  });

  it("filters ask for a narrower state once typing rests; a form's Enter at once", async () => {
    const person = await page.evaluate<string>(
      `document.querySelector("form[data-filters] [name=person]").options[2].value`,
    );
    await page.selectOption("form[data-filters] [name=person]", person);
    await page.fill("form[data-filters] [name=search]", "oies");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(250);
    const [first, ...more] = await ofType("go");
    assert.deepEqual((first?.state as { filters: unknown } | undefined)?.filters, { person, search: "oies" });
    assert.deepEqual(more, []);
  });

  it("details of a card come with the focus or the pointer, once, and after an update anew", async () => {
    // Where the pointer rested before it may have looked at a card.
    await page.mouse.move(2, 2);
    await page.waitForTimeout(150);
    await page.evaluate("sent.length = 0");
    assert.equal(await page.evaluate(`document.querySelectorAll(".card .details").length`), 0);
    await page.focus(`${CARD} a`);
    await answerMore();
    const key = await cardKey();
    assert.deepEqual(await ofType("more"), [{ type: "more", key }]);
    const shownDetails = await page.evaluate<string>(
      `document.getElementById(document.querySelector('${CARD} > a').getAttribute("aria-details")).innerText`,
    );
    assert.match(shownDetails, /Move to…/);
    await page.evaluate("sent.length = 0; document.activeElement.blur()");
    await page.focus(`${CARD} a`);
    assert.deepEqual(await ofType("more"), []);
    await show({ changes: [] });
    assert.deepEqual(await ofType("more"), [{ type: "more", key }]);
    const to = await center('[data-post="nocturne-fanaux"]');
    await page.evaluate("sent.length = 0; document.activeElement.blur()");
    await page.mouse.move(to.x, to.y);
    await answerMore();
    assert.equal(await page.evaluate(`document.querySelectorAll(".card .details").length`), 2);
    await show({ changes: [] });
    assert.equal(await page.evaluate(`document.querySelectorAll(".card .details").length`), 1);
  });

  it("a fix asks for its change, and a link to a field unfolds the form and gives it the focus", async () => {
    const id = "oies-premieres";
    const state = { view: "form", kind: "post", id, file: CALENDAR, key: "results" };
    const form = drawLive(session, "en", state).body;
    const button = `<button id="mend" data-fix='{"path":"a","rule":"b"}'>Mend</button>`;
    await page.evaluate(
      `document.getElementById("page").insertAdjacentHTML("beforeend", ${JSON.stringify(button)})`,
    );
    await page.click("#mend");
    assert.deepEqual(await once("change"), [
      { type: "change", change: { do: "fix", fix: { path: "a", rule: "b" } } },
    ]);
    await show({ html: form.toString() }, state);
    assert.equal(await page.evaluate(`document.activeElement.closest("#f-results") !== null`), true);
    assert.equal(await page.evaluate(`document.activeElement.closest("details.form-group").open`), true);
  });

  it("Ctrl+Z takes back, but not while somebody types", async () => {
    await page.focus(`${CARD} a`);
    await page.keyboard.press("Control+z");
    assert.deepEqual(await ofType("undo"), [{ type: "undo" }]);
    await page.focus("form[data-filters] [name=search]");
    await page.keyboard.press("Control+z");
    assert.equal((await ofType("undo")).length, 1);
  });

  it("a link to a view goes there, a link to the source opens it", async () => {
    await page.click('nav.tabs a[data-go*="budget"]');
    assert.deepEqual(await ofType("go"), [{ type: "go", state: { view: "budget" } }]);
    await page.focus(`${CARD} a`);
    await answerMore();
    await page.click(`${CARD} [data-open]`);
    const [opened] = await ofType("open");
    assert.equal(opened?.target.id, "oies-premieres");
  });
});
