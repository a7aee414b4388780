import assert from "node:assert/strict";
import { join } from "node:path";
import { type Browser, type Page, startBrowser } from "./browser";
import { axe, ROOT, writeDifference, writeFiles, writeSite } from "./pages";

/** What would run, or ask a network, if any text of a file were taken for markup. */
const TEXTS = [
  "<img src=x onerror=hacked()>",
  "<script>hacked()</script>",
  '"><svg onload=hacked()>',
  "' onmouseover='hacked()",
  "<a href='javascript:hacked()'>a</a>",
  "[a](javascript:hacked()) ![b](https://example.org/b.png) <iframe src=https://example.org></iframe>",
  "</style><style>@import url(https://example.org/a.css)</style>",
  "</title><meta http-equiv=refresh content=0;url=https://example.org>",
];

/** The example in which each language is at home. */
const EXAMPLES_AT_HOME = [
  ["en", "en-health"],
  ["fr", "fr-musee"],
] as const;

function hostileFiles(): Record<string, string> {
  const said = (text: string): string => JSON.stringify(text);
  const posts = TEXTS.map(
    (text, at) => `  - id: ${said(text)}
    title: ${said(text)}
    publish: 2027-03-0${at + 1}T09:00
    channels: [${said(text)}, ig]
    owner: ${said(text)}
    status: ${at % 2 === 0 ? said(text) : "planned"}
    objective: ${said(text)}
    theme: ${said(text)}
    link: "javascript:hacked()"
    text: { en: ${said(text)}, fr: ${said(text)} }
    media: [{ file: ${said(text)}, alt: ${said(text)} }]
    notes: ${said(text)}
`,
  );
  return {
    "a.calendar.yaml": `kind: calendar\nversion: 1\ntitle: ${said(TEXTS[0] ?? "")}\nposts:\n${posts.join("")}`,
    "a.people.yaml": `kind: people\nversion: 1\npeople:\n${TEXTS.map((text) => `  - { id: ${said(text)}, name: ${said(text)} }\n`).join("")}`,
    "a.channels.yaml": `kind: channels\nversion: 1\nchannels:\n  - { id: ig, network: instagram, url: "javascript:hacked()", handle: ${said(TEXTS[0] ?? "")} }\n`,
    "a.plan.yaml": `kind: plan\nversion: 1\nid: p\ntitle: ${said(TEXTS[1] ?? "")}\nobjectives:\n${TEXTS.map((text) => `  - { id: ${said(text)}, title: ${said(text)}, how: ${said(text)} }\n`).join("")}`,
    "a.policy.md": `---\nkind: policy\nversion: 1\ntitle: ${said(TEXTS[0] ?? "")}\n---\n# ${TEXTS[0]}\n\n${TEXTS.join("\n\n")}\n`,
  };
}

describe("browser: one page as a file", function () {
  this.timeout(900_000);
  let browser: Browser;
  let page: Page;
  let museum: ReadonlyMap<string, string>;
  const asked: string[] = [];
  const told: string[] = [];

  before(async () => {
    browser = await startBrowser();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => told.push(message.text()));
    page.on("pageerror", (error) => told.push(String(error)));
    museum = writeSite(join(ROOT, "examples", "fr-musee"), "fr-musee-file", "fr");
  });
  after(() => browser.close());

  it("runs and loads nothing, whatever the files say", async () => {
    const site = writeSite(writeFiles("hostile", hostileFiles()), "hostile-site", "en");
    assert.ok(site.size > TEXTS.length, `${site.size} pages`);
    const faults: string[] = [];
    for (const [file, address] of site) {
      asked.length = 0;
      told.length = 0;
      await page.goto(address);
      const live = await page.evaluate<
        readonly string[]
      >(`[...document.querySelectorAll("body script, iframe, object, embed, body meta, base, [src], [style], a[href]")]
        .filter((it) => !(it.tagName === "SCRIPT" && it.parentElement === document.body && it.nextElementSibling === null))
        .filter((it) => it.tagName !== "A" || !/^(?:[a-z0-9-]+\\.html(?:#.*)?|#.*|https?:.*|mailto:.*)$/.test(it.getAttribute("href")))
        .concat([...document.querySelectorAll("*")].filter((it) => it.getAttributeNames().some((name) => name.startsWith("on"))))
        .map((it) => it.outerHTML.slice(0, 120))`);
      for (const line of [...live, ...told, ...asked.filter((url) => url !== address)])
        faults.push(`${file}: ${line}`);
    }
    assert.deepEqual(faults, []);
  });

  it("the page of a difference: nothing runs and nothing is loaded, axe finds nothing, in both languages", async () => {
    for (const [language, example] of EXAMPLES_AT_HOME) {
      const address = await writeDifference(example, language);
      asked.length = 0;
      told.length = 0;
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(address);
      assert.equal(await page.evaluate(`document.querySelectorAll("script, [style], img").length`), 0);
      assert.ok(await page.evaluate<number>(`document.querySelectorAll(".former").length`));
      assert.deepEqual(await axe(page), []);
      await page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(await axe(page, ["color-contrast"]), []);
      assert.deepEqual([...told, ...asked.filter((url) => url !== address)], []);
    }
  });

  it("would run nothing, even if a script had come into it", async () => {
    await page.goto(museum.get("index.html") as string);
    await page.evaluate(`(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      document.body.append(script);
      const image = document.createElement("img");
      image.setAttribute("onerror", "globalThis.ran = true");
      image.src = "https://example.org/a.png";
      document.body.append(image);
    })()`);
    await page.waitForTimeout(50);
    assert.equal(await page.evaluate("globalThis.ran ?? false"), false);
  });

  it("its filters narrow the posts, count them, and let go of them", async () => {
    await page.goto(museum.get("index.html") as string);
    const shown = () =>
      page.evaluate<number>(
        `[...document.querySelectorAll("[data-file][data-day]")].filter((it) => it.checkVisibility()).length`,
      );
    const all = await shown();
    assert.ok(all > 5);
    const person = await page.evaluate<string>(`document.querySelector(".card[data-owner]").dataset.owner`);
    await page.selectOption("form[data-filters] [name=person]", person);
    const his = await page.evaluate<number>(
      `document.querySelectorAll('[data-file][data-day][data-owner="${person}"]').length`,
    );
    assert.ok(his < all);
    assert.equal(await shown(), his);
    assert.match(
      await page.evaluate<string>(`document.getElementById("calendar-count").textContent`),
      new RegExp(`\\b${his}\\b.*\\b\\d+\\b`),
    );
    await page.selectOption("form[data-filters] [name=person]", "");
    await page.fill("form[data-filters] [name=search]", "RELACHE");
    const found = await shown();
    assert.ok(found > 0 && found < all, `${found} of ${all}`);
    await page.fill("form[data-filters] [name=search]", "");
    assert.equal(await shown(), all);
  });

  for (const file of ["index.html", "plan.html", "gaps-person.html"]) {
    it(`${file}: Tab reaches everything that does something, in order, and the focus is seen`, async () => {
      await page.goto(museum.get(file) as string);
      const wanted = await page.evaluate<number>(`(() => {
        const all = [...document.querySelectorAll("a[href],button,input,select,textarea,summary,[tabindex]")]
          .filter((it) => it.tabIndex >= 0 && !it.disabled && it.checkVisibility({ visibilityProperty: true }));
        globalThis.stops = all;
        return all.length;
      })()`);
      assert.ok(wanted > 5);
      const faults: string[] = [];
      let last = -1;
      const reached = new Set<number>();
      for (let press = 0; press < wanted + 60; press++) {
        await page.keyboard.press("Tab");
        const { at, seen, what } = await page.evaluate<{ at: number; seen: boolean; what: string }>(`(() => {
          const it = document.activeElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(it);
          const box = it.getBoundingClientRect();
          return {
            at: stops.indexOf(it),
            seen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 1 && box.width > 0,
            what: it.outerHTML.slice(0, 80),
          };
        })()`);
        if (what.startsWith("<body")) break;
        if (!seen) faults.push(`not seen: ${what}`);
        // What only a focus opens is no stop of the page at rest.
        if (at < 0) continue;
        if (at < last) faults.push(`out of order: ${what}`);
        last = at;
        reached.add(at);
      }
      assert.deepEqual(faults, []);
      assert.equal(reached.size, wanted);
    });
  }
});
