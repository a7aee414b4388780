import assert from "node:assert/strict";
import { join } from "node:path";
import { openRoot } from "../../src/host";
import { drawView, readState, Site, type ViewState, wholePage } from "../../src/preview";
import { html } from "../../src/preview/html";
import { parseDay } from "../../src/values";

const EXAMPLES = join(__dirname, "../../examples");
const AS_OF = parseDay("2027-03-01") ?? 0;

async function site(example: string, language: "en" | "fr", posts?: boolean) {
  const { session } = await openRoot(join(EXAMPLES, example), { asOf: AS_OF });
  const shown = { session, language, weekStart: 0, live: false } as const;
  const made = new Site(shown, posts);
  const context = { ...shown, href: (state: ViewState) => made.fileOf(state), picture: () => undefined };
  return { made, draw: (state: ViewState) => drawView(context, state) };
}

describe("preview: pages as files", () => {
  it("the month of today comes first, and every page has a name of its own", async () => {
    const { made } = await site("fr-musee", "fr");
    assert.equal(made.pages[0]?.file, "index.html");
    assert.deepEqual(made.pages[0]?.state, { view: "calendar", mode: "month", day: "2027-03-01" });
    const files = made.pages.map(({ file }) => file);
    assert.deepEqual([...new Set(files)], files);
    for (const file of files) assert.match(file, /^[a-z0-9-]+\.html$/);
  });

  it("every link of every page leads to a page that is written", async () => {
    for (const example of ["fr-musee", "en-health", "needs-work"]) {
      const { made, draw } = await site(example, "en");
      const files = new Set(made.pages.map(({ file }) => file));
      for (const { file, state } of made.pages) {
        for (const [, href = ""] of draw(state)
          .body.toString()
          .matchAll(/<a [^>]*href="([^"#]*)/g)) {
          if (/^(?:https?|mailto):/.test(href) || href === "") continue;
          assert.ok(files.has(href), `${example}: ${file} leads to ${href}`);
        }
      }
    }
  });

  it("a link to a place in a page leads to an element that is there", async () => {
    const { made, draw } = await site("needs-work", "fr", true);
    const pages = new Map(made.pages.map(({ file, state }) => [file, draw(state).body.toString()]));
    let anchors = 0;
    for (const [file, page] of pages) {
      for (const [, target = "", anchor = ""] of page.matchAll(/href="([^"#:]*)#([^"]+)"/g)) {
        anchors++;
        const there = target === "" ? page : pages.get(target);
        assert.ok(there?.includes(` id="${anchor}"`), `${file}: ${target}#${anchor}`);
      }
    }
    assert.ok(anchors > 20);
  });

  it("pages that stand by themselves do nothing and load nothing", async () => {
    const { made, draw } = await site("needs-work", "fr");
    for (const { file, state } of made.pages) {
      const page = draw(state).body.toString();
      assert.equal(/ data-(?:go|open|act|command)=/.test(page), false, file);
      assert.equal(/ style=| on[a-z]+=|<script/i.test(page), false, file);
      for (const [, source = ""] of page.matchAll(/ src="([^"]*)"/g)) assert.match(source, /^data:/, file);
    }
  });

  it("many posts have no page of their own unless that is asked for", async () => {
    const { made } = await site("fr-musee", "fr", false);
    assert.ok(made.postsLeftOut > 0);
    assert.equal(
      made.pages.some(({ state }) => state.view === "post"),
      false,
    );
    assert.equal((await site("fr-musee", "fr", true)).made.postsLeftOut, 0);
  });

  it("a whole page names its language and title, and what it may load", () => {
    const page = wholePage(
      { title: "<b>", body: html`<p>y</p>` },
      {
        language: "fr",
        styles: "p{}",
        script: "1",
        stylesHash: "sha256-a",
        scriptHash: "sha256-b",
        foot: "x",
      },
    );
    assert.match(page, /^<!DOCTYPE html>\n<html lang="fr">/);
    assert.match(page, /<title>&lt;b&gt;<\/title>/);
    assert.match(
      page,
      /default-src &#39;none&#39;; style-src &#39;sha256-a&#39;; script-src &#39;sha256-b&#39;/,
    );
  });

  it("any state from outside is a view", () => {
    for (const from of [
      undefined,
      null,
      1,
      "x",
      [],
      { view: 3 },
      { view: "nothing" },
      { view: "calendar", day: "x" },
    ]) {
      assert.deepEqual(readState(from), { view: "calendar" });
    }
    assert.deepEqual(
      readState({ view: "post", id: "a", file: "b", filters: { gaps: true, x: 1 }, more: 1 }),
      {
        view: "post",
        id: "a",
        file: "b",
        filters: { gaps: true },
      },
    );
  });
});
