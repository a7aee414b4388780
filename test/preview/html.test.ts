import assert from "node:assert/strict";
import fc from "fast-check";
import { html, items, keyed } from "../../src/preview/html";
import { pageChanges } from "../../src/preview/page-changes";

describe("preview: pages and their changes", () => {
  it("escapes what stands in a template, in texts and in attributes", () => {
    const hostile = `"><script>alert('&')</script>`;
    const page = html`<p title="${hostile}">${hostile}</p>`.toString();
    assert.equal(page.includes("<script>"), false);
    assert.equal(
      page,
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>',
    );
  });

  it("joins lists and parts, and leaves out what is not there", () => {
    assert.equal(
      html`<ul>${["a", "b"].map((it) => html`<li>${it}</li>`)}${undefined}${false}</ul>${3}`.toString(),
      "<ul><li>a</li><li>b</li></ul>3",
    );
  });

  it("a keyed element that changes is replaced alone", () => {
    const page = (title: string) =>
      html`<h1>x</h1>${keyed("a", html`<p id="a">${title}</p>`)}${keyed("b", html`<p id="b">b</p>`)}`;
    assert.deepEqual(pageChanges(page("one"), page("two")), [
      { op: "replace", key: "a", html: '<p id="a">two</p>' },
    ]);
    assert.deepEqual(pageChanges(page("one"), page("one")), []);
  });

  it("what changes outside of keyed elements sets all of it anew", () => {
    assert.equal(pageChanges(html`<h1>a</h1>`, html`<h1>b</h1>`), undefined);
  });

  it("an element inside a keyed one changes alone, and both when the outer one differs", () => {
    const page = (outer: string, inner: string) =>
      html`${keyed("o", html`<div id="o">${outer}${keyed("i", html`<p id="i">${inner}</p>`)}</div>`)}`;
    assert.deepEqual(
      pageChanges(page("x", "1"), page("x", "2"))?.map(({ op }) => op),
      ["replace"],
    );
    const both = pageChanges(page("x", "1"), page("y", "2"));
    assert.deepEqual(both, [{ op: "replace", key: "o", html: '<div id="o">y<p id="i">2</p></div>' }]);
  });

  it("applied to the page that was there, changes give the page that is to be", () => {
    const entry = fc.record({ key: fc.integer({ min: 0, max: 8 }), text: fc.constantFrom("x", "y", "z") });
    const list = fc.uniqueArray(entry, { selector: ({ key }) => key });
    // The same entry may be in either list: it moves between them.
    const lists = fc
      .tuple(list, list)
      .map(([a, b]) => [a, b.filter(({ key }) => !a.some((it) => it.key === key))] as const);
    const page = (days: readonly (readonly { key: number; text: string }[])[]) =>
      html`${days.map(
        (day, at) =>
          html`<ul id="l${at}">${items(
            `l${at}`,
            day.map(({ key, text }) => keyed(`k${key}`, html`<li id="k${key}">${text}</li>`)),
          )}</ul>`,
      )}`;
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const changes = pageChanges(page(before), page(after));
        assert.ok(changes !== undefined);
        assert.equal(applied(page(before).toString(), changes), page(after).toString());
      }),
    );
  });
});

/** What the page's script does, on text: elements are `li`s in `ul`s. */
function applied(text: string, changes: NonNullable<ReturnType<typeof pageChanges>>): string {
  let page = text;
  for (const change of changes) {
    if (change.op === "insert") {
      const place =
        change.before === undefined
          ? page.indexOf("</ul>", page.indexOf(`<ul id="${change.owner}">`))
          : page.indexOf(`<li id="${change.before}">`);
      page = page.slice(0, place) + change.html + page.slice(place);
    } else {
      const found = new RegExp(`<li id="${change.key}">.*?</li>`).exec(page)?.[0] ?? "";
      assert.notEqual(found, "");
      page = page.replace(found, change.op === "replace" ? change.html : "");
    }
  }
  return page;
}
