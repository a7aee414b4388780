import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openRoot as openFolder } from "../../src/host";
import { type KeyPath, setField, setText } from "../../src/language";
import {
  type ChangedField,
  drawView,
  fieldChange,
  type FieldChange,
  lengthsFor,
  pageChanges,
  type ViewState,
} from "../../src/preview";
import { groupsOf } from "../../src/preview/form/groups";
import { postsOf } from "../../src/preview/posts";
import { FORM_KINDS } from "../../src/preview/state";
import type { Session } from "../../src/rules";
import { shapeOf } from "../../src/schema";
import { type Language, parseDay } from "../../src/values";
import { applyTo } from "../language/apply";
import { ROOT } from "../language/root";
import { openRoot } from "../rules/open-root";
import { byClass, byId, byTag, findAll, type PageElement, readPage, textOf } from "./read-page";
import { contextOf } from "./view-context";

const PATH = "april.calendar.yaml";

function calendar(lines: string): string {
  const own = lines
    .trim()
    .split("\n")
    .map((line) => (line === "" ? line : `    ${line}`))
    .join("\n");
  return `kind: calendar
version: 1
id: april
timezone: America/Toronto
plan: plan-2027
defaults: { owner: ana, deadline: publish-3bd }
posts:
  - id: here # stays
    title: Here we are
${own}
`;
}

const CHANNELS = `kind: channels
version: 1
channels:
  - { id: x-main, network: x, handle: "@fair", languages: [en] }
  - { id: x-more, network: x, languages: [en] }
  - { id: bsky, network: bluesky, languages: [en] }
`;

async function open(lines: string): Promise<Session> {
  return openRoot({ ...ROOT, "more.channels.yaml": CHANNELS, [PATH]: calendar(lines) });
}

const HERE: ViewState = { view: "form", kind: "post", id: "here", file: PATH };

function draw(session: Session, state: ViewState = HERE, language: Language = "en"): PageElement {
  return readPage(drawView(contextOf(session, language, true), state).body.toString());
}

async function form(lines: string, language: Language = "en"): Promise<PageElement> {
  return draw(await open(lines), HERE, language);
}

const INPUTS = new Set(["input", "select", "textarea"]);

/** The inputs of a field, hidden ones too. */
function inputs(of: PageElement, name?: string): PageElement[] {
  return findAll(
    byId(of, "form"),
    ({ tag, attributes }) => INPUTS.has(tag) && (name === undefined || attributes.name === name),
  );
}

function input(of: PageElement, name: string): PageElement {
  const [found] = inputs(of, name);
  assert.ok(found !== undefined, `No input ${name}`);
  return found;
}

/** What an input shows. */
function shown(element: PageElement): string {
  if (element.tag === "textarea") return element.children.join("").replace(/^\n/, "");
  if (element.tag === "input") return element.attributes.value ?? "";
  return byTag(element, "option").find(({ attributes }) => "selected" in attributes)?.attributes.value ?? "";
}

/** The field around a name, as text. */
function fieldText(of: PageElement, name: string): string {
  const id = input(of, name).attributes.id ?? "";
  const [field] = findAll(
    of,
    (it) =>
      it.attributes.class === "field" && findAll(it, ({ attributes }) => attributes.id === id).length > 0,
  ).reverse();
  assert.ok(field !== undefined, `No field around ${name}`);
  return textOf(field);
}

function change(
  session: Session,
  more: Pick<ChangedField, "keys" | "type" | "value">,
): FieldChange | undefined {
  return fieldChange({ session, language: "en" }, { path: PATH, id: "here", ...more });
}

/** The calendar's text once a change of a field is written down. */
async function written(
  lines: string,
  keys: KeyPath,
  type: string,
  value: ChangedField["value"],
): Promise<string> {
  const session = await open(lines);
  const wanted = change(session, { keys, type, value });
  if (wanted === undefined) return calendar(lines);
  const context = { session, language: "en" as const };
  const made =
    "text" in wanted
      ? setText(context, PATH, "here", wanted.text, wanted.value)
      : setField(context, PATH, { kind: "post", ref: "here" }, wanted.keys as KeyPath, wanted.value);
  assert.ok(!("refused" in made), "refused" in made ? made.refused : "");
  return applyTo(new Map([[PATH, calendar(lines)]]), made.edits).get(PATH) ?? "";
}

/** The lines that a change brings, and those that it takes away. */
async function lines(
  before: string,
  keys: KeyPath,
  type: string,
  value: ChangedField["value"],
): Promise<string[]> {
  const old = calendar(before).split("\n");
  const now = (await written(before, keys, type, value)).split("\n");
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

describe("preview: the way to a field", () => {
  const leadIn = (page: PageElement): readonly string[] =>
    (byId(page, "form-lead").attributes["data-lead"] ?? "").split(" ");

  it("leads to the field of a key, and of an item's key first", async () => {
    const session = await open("tasks:\n  - { task: draft, owner: nobody-known }");
    assert.deepEqual(leadIn(draw(session, { ...HERE, key: "title" })), ["f-title"]);
    const page = draw(session, { ...HERE, key: "tasks.0.owner" });
    assert.deepEqual(leadIn(page), ["f-tasks-0-owner", "f-tasks-0", "f-tasks"]);
    for (const id of ["f-title", "f-tasks-0-owner", "f-tasks"]) byId(page, id);
    assert.deepEqual(leadIn(draw(session)), [""]);
  });

  it("leads from a finding in its post and in the list of gaps to the field that it is about", async () => {
    const session = await open("publish: 2027-04-08T09:30\nchannels: [x-main]\nstatus: aproved");
    for (const state of [{ view: "post", id: "here", file: PATH }, { view: "gaps" }] as const) {
      const links = findAll(draw(session, state), ({ attributes }) =>
        (attributes["data-go"] ?? "").includes('"rule"'),
      ).map(({ attributes }) => JSON.parse(attributes["data-go"] ?? "") as ViewState);
      const link = links.find(({ id, rule }) => id === "here" && rule === "schema");
      assert.ok(link !== undefined, JSON.stringify(links));
      assert.deepEqual(leadIn(draw(session, link)), ["f-status"]);
    }
    const inFile = drawView(contextOf(session, "en"), { view: "gaps" }).body.toString();
    assert.ok(!inFile.includes("In the form"));
  });

  it("has a button for each fix beside the field, in a panel alone", async () => {
    const session = await open("publish: 2027-04-08T09:30\nchannels: [x-main]\nstatus: aproved");
    const fixes = byClass(byId(draw(session), "f-status"), "fix").map(textOf);
    assert.ok(
      fixes.some((title) => /approved/.test(title)),
      fixes.join(),
    );
    const post = { view: "post", id: "here", file: PATH } as const;
    assert.ok(byClass(draw(session, post), "fix").length > 0);
    assert.ok(!drawView(contextOf(session, "en"), post).body.toString().includes("data-fix"));
  });
});

describe("preview: form", () => {
  for (const kind of FORM_KINDS) {
    it(`has every key of the schema once, in a part: ${kind}`, () => {
      const keys = groupsOf(kind).flatMap(([, of]) => of);
      assert.deepEqual([...keys].sort(), Object.keys(shapeOf(kind).keys).sort());
    });
  }

  it("has an input for every key of a post, called as the schema calls it", async () => {
    const page = await form("status: idea\nchannels: [ig]");
    const names = new Set(inputs(page).map(({ attributes }) => (attributes.name ?? "").split(".")[0]));
    for (const key of Object.keys(shapeOf("post").keys)) if (key !== "id") assert.ok(names.has(key), key);
    assert.match(fieldText(page, "benefit"), /Benefit .*What people gain from it\./);
    assert.match(fieldText(await form("status: idea", "fr"), "benefit"), /Bénéfice .*Ce que les gens/);
  });

  it("gives every input a name to see or to hear, and describes it by elements that are there", async () => {
    const page = await form(FULL);
    const labels = new Set(byTag(page, "label").map(({ attributes }) => attributes.for));
    const ids = new Set(findAll(page, () => true).map(({ attributes }) => attributes.id));
    for (const { attributes } of inputs(page)) {
      const inLabel = byTag(page, "label").some(
        (label) => findAll(label, (it) => it.attributes.id === attributes.id).length > 0,
      );
      assert.ok(
        labels.has(attributes.id) || inLabel || attributes["aria-label"] !== undefined,
        attributes.id,
      );
      for (const id of (attributes["aria-describedby"] ?? "").split(" "))
        assert.ok(ids.has(id), `${attributes.id}: ${id}`);
      assert.notEqual(attributes["data-type"], undefined, attributes.id);
    }
  });

  it("says in its form which entry it is of", async () => {
    const { attributes } = byId(await form("status: idea"), "form");
    assert.deepEqual(
      [attributes["data-kind"], attributes["data-id"], attributes["data-file"]],
      ["post", "here", PATH],
    );
  });

  it("offers what the registers hold, by name; what they don't know is shown as unknown", async () => {
    const page = await form("owner: bob\napprover: [ana, zoe]\nobjective: gone\nchannels: [x-main]");
    const people = byTag(input(page, "owner"), "option").map((it) => `${it.attributes.value} ${textOf(it)}`);
    assert.deepEqual(people.slice(1), ["ana Ana Roy", "bob Bob Côté"]);
    assert.equal(shown(input(page, "owner")), "bob");
    const unknown = byTag(input(page, "objective"), "option").find(
      ({ attributes }) => "selected" in attributes,
    );
    assert.equal(unknown === undefined ? "" : textOf(unknown), "gone (unknown)");
    const ticked = (name: string) =>
      inputs(page, name)
        .filter(({ attributes }) => "checked" in attributes)
        .map(({ attributes }) => attributes.value);
    assert.deepEqual(ticked("approver"), ["ana", "zoe"]);
    assert.deepEqual(ticked("channels"), ["x-main"]);
    assert.match(fieldText(page, "channels"), /X · @fair/);
  });

  it("shows what is inherited, and from where", async () => {
    const page = await form("publish: 2027-04-08T09:30\nstep: teaser\nstatus: planned\nchannels: [ig]");
    assert.match(fieldText(page, "owner"), /Ana Roy, from the calendar’s defaults/);
    assert.match(fieldText(page, "objective"), /Be known, from the step “Teaser”/);
    assert.match(input(page, "budget").attributes.placeholder ?? "", /^\$400 left$/);
    assert.match(fieldText(page, "budget"), /\$400 left, drawn from the step “Teaser”/);
    const french = await form("publish: 2027-04-08T09:30", "fr");
    assert.match(
      fieldText(french, "deadline"),
      /3 jours ouvrables avant la parution, d’après les valeurs par défaut/,
    );
  });

  it("shows a wrong value as it was typed, with what is found beside it", async () => {
    const page = await form("status: planned\nbudget: 500$\npublish: 4 avril 2027\ndone: x");
    const budget = input(page, "budget");
    assert.equal(shown(budget), "500$");
    assert.equal(budget.attributes["aria-invalid"], "true");
    assert.match(textOf(byId(page, budget.attributes["aria-errormessage"] ?? "")), /Error .*500\$/);
    assert.equal(shown(input(page, "publish")), "4 avril 2027");
    assert.equal(input(page, "publish").attributes["data-type"], "text");
    assert.equal(shown(input(page, "done")), "x");
  });

  it("puts what is missing beside the field that lacks it", async () => {
    const page = await form("status: planned\nchannels: [ig]\nobjective: aware\nbudget: 0 CAD");
    assert.match(fieldText(page, "publish"), /Error .*date/i);
    assert.equal(textOf(byId(page, "form-whole")), "");
    const media = await form("status: review\nchannels: [ig]\nmedia: [{ file: a.jpg }]");
    assert.match(fieldText(media, "media.0.alt"), /Error .*no alternative text/);
  });

  it("shows dates as days and times, and a deadline as people count it", async () => {
    const page = await form(
      "publish: 2027-04-08T09:30\ndeadline: publish-7d\ntasks: [{ task: draft, deadline: 2027-04-01 }]",
    );
    assert.deepEqual(inputs(page, "publish").map(shown), ["2027-04-08", "09:30"]);
    const [amount, unit, day] = inputs(page, "deadline");
    assert.deepEqual(
      [amount, unit, day].map((it) => (it === undefined ? "" : shown(it))),
      ["7", "d", ""],
    );
    assert.ok("hidden" in (day?.attributes ?? {}));
    assert.match(fieldText(page, "deadline"), /Thursday, April 1, 2027/);
    const task = inputs(page, "tasks.0.deadline");
    assert.deepEqual(task.map(shown), ["", "on", "2027-04-01", ""]);
  });

  it("has a text for each language, with its length on each channel where it will stand", async () => {
    const page = await form("channels: [x-main, bsky]\ntext: { en: Hello, fr: Bonjour }\nhashtags: [Fair]");
    assert.equal(shown(input(page, "text.en")), "Hello");
    assert.match(
      fieldText(page, "text.en"),
      /Text in English .*X: 11 of 280 characters .*Bluesky: 11 of 300 characters/,
    );
    assert.equal(input(page, "text.en").attributes["data-lengths"], "c-text-en");
    assert.equal(byId(page, "c-text-en").tag, "ul");
    const long = await form(`channels: [x-main, x-more]\nlanguage: en\ntext: ${"a".repeat(283)}`);
    assert.match(fieldText(long, "text"), /X \(x-main\): 283 of 280 characters, 3 too many X \(x-more\)/);
  });

  it("keeps keys of one's own, and shows what only the file can say", async () => {
    const page = await form("x-folder: Shared\nx-map: { a: 1 }\nx-a.b: dotted\ntext: [a, b]");
    assert.equal(shown(input(page, "x-folder")), "Shared");
    assert.deepEqual(inputs(page, "x-map"), []);
    const written = byClass(page, "as-written").map(textOf);
    assert.ok(
      written.includes("{ a: 1 }") && written.includes("dotted") && written.includes("[a, b]"),
      written.join(" | "),
    );
  });

  it("has an empty item at the end of a list, and a way to take one out", async () => {
    const page = await form("tasks: [{ task: draft, owner: bob }, { task: review }]");
    assert.deepEqual(byTag(byId(page, "l-tasks"), "summary").map(textOf), ["draft", "review", "Add: Tasks"]);
    assert.equal(shown(input(page, "tasks.1.task")), "review");
    assert.equal(shown(input(page, "tasks.2.task")), "");
    const removes = findAll(page, ({ attributes }) => attributes["data-act"] === "remove");
    assert.deepEqual(
      removes.map((it) => `${it.attributes["data-name"]} ${textOf(it)}`),
      ["tasks.0 Remove “draft”", "tasks.1 Remove “review”"],
    );
  });

  it("opens the parts that hold something", async () => {
    const page = await form("budget: 500$\nstatus: idea");
    const open = findAll(page, ({ attributes }) => attributes.class === "form-group" && "open" in attributes);
    assert.deepEqual(
      open.map(({ attributes }) => attributes.id),
      ["form-what", "form-money"],
    );
  });

  describe("of a plan", () => {
    it("shows an objective and a step", async () => {
      const session = await openRoot(ROOT);
      const objective = draw(session, { view: "form", kind: "objective", id: "aware" });
      assert.equal(shown(input(objective, "title.en")), "Be known");
      assert.equal(shown(input(objective, "budget")), "1000 CAD");
      assert.ok(inputs(objective, "measure.target").length === 1);
      const step = draw(session, { view: "form", kind: "step", id: "launch" }, "fr");
      assert.deepEqual(
        inputs(step, "dependsOn")
          .filter(({ attributes }) => "checked" in attributes)
          .map(({ attributes }) => attributes.value),
        ["teaser"],
      );
      assert.match(
        fieldText(step, "budget"),
        /reste .*\$.*puisé dans l’objectif «\u00a0Se faire connaître\u00a0»/,
      );
    });

    it("writes back what was changed", async () => {
      const session = await openRoot(ROOT);
      const on = { path: "year.plan.yaml", kind: "objective", id: "aware" };
      const context = { session, language: "en" as const };
      assert.deepEqual(
        fieldChange(context, { ...on, keys: ["measure", "target"], type: "number", value: "20 000" }),
        { keys: ["measure", "target"], value: 20000 },
      );
      assert.deepEqual(
        fieldChange(context, { ...on, keys: ["title", "fr"], type: "text", value: "Rayonner" }),
        {
          keys: ["title", "fr"],
          value: "Rayonner",
        },
      );
    });
  });

  it("is no form where nothing can be written down", async () => {
    const session = await open("status: idea");
    const page = readPage(drawView(contextOf(session, "fr"), HERE).body.toString());
    assert.deepEqual(byTag(page, "form"), []);
    assert.match(textOf(page), /Les formulaires se remplissent dans l’éditeur/);
    const empty = await openRoot({});
    for (const view of ["form", "post"] as const)
      for (const live of [true, false])
        readPage(drawView(contextOf(empty, "en", live), { view, id: "x" }).body.toString());
  });

  it("says so when the entry is not here, has no id, or can't be read", async () => {
    const session = await open("status: idea");
    assert.match(textOf(draw(session, { view: "form", kind: "step", id: "gone" })), /No file holds “gone”/);
    const noId = await openRoot({ "a.post.md": "---\nkind: post\nversion: 1\ntitle: No id\n---\nHello\n" });
    assert.match(textOf(draw(noId, { view: "form", file: "a.post.md" })), /no id yet/);
    const torn = await open('text: "open');
    assert.match(textOf(draw(torn)), /can’t be read in full/);
  });

  describe("what a changed field means", () => {
    const dated = "publish: 2027-04-08T09:30 # noon?\ndeadline: publish-7d\nchannels: [x-main, ig]";

    it("is one value where it stands", async () => {
      assert.deepEqual(await lines(dated, ["title"], "text", "Now then"), [
        "- title: Here we are",
        "+ title: Now then",
      ]);
      assert.deepEqual(await lines(dated, ["budget"], "money", "500$"), ["+ budget: 500$"]);
      assert.deepEqual(await lines("owner: bob", ["owner"], "id", null), ["- owner: bob"]);
      assert.deepEqual(await lines("paid: true", ["paid"], "boolean", null), ["- paid: true"]);
      assert.deepEqual(await lines("status: idea", ["paid"], "boolean", "true"), ["+ paid: true"]);
    });

    it("is a day that keeps its time, a time that keeps its day", async () => {
      assert.deepEqual(await lines(dated, ["publish"], "date", "2027-04-09"), [
        "- publish: 2027-04-08T09:30 # noon?",
        "+ publish: 2027-04-09T09:30 # noon?",
      ]);
      assert.deepEqual(await lines(dated, ["publish"], "time", "12:00"), [
        "- publish: 2027-04-08T09:30 # noon?",
        "+ publish: 2027-04-08T12:00 # noon?",
      ]);
      assert.deepEqual(await lines(dated, ["publish"], "time", null), [
        "- publish: 2027-04-08T09:30 # noon?",
        "+ publish: 2027-04-08 # noon?",
      ]);
      const session = await open("publish: 2027-04-08T09:30-04:00");
      assert.deepEqual(change(session, { keys: ["publish"], type: "date", value: "2027-04-10" }), {
        keys: ["publish"],
        value: "2027-04-10T09:30-04:00",
      });
    });

    it("is a deadline counted otherwise, or the day that it comes to", async () => {
      const one = async (type: string, value: string | null, before = dated) =>
        (await lines(before, ["deadline"], type, value)).at(-1);
      assert.equal(await one("relative-amount", "10"), "+ deadline: publish-10d");
      assert.equal(await one("relative-unit", "bd"), "+ deadline: publish-7bd");
      assert.equal(await one("relative-unit", "on"), "+ deadline: 2027-04-01");
      assert.equal(await one("relative-unit", "w", "publish: 2027-04-08"), "+ deadline: publish-2w");
      assert.equal(await one("relative-unit", null), "- deadline: publish-7d");
      // What the calendar says stands as a day once somebody wants a fixed one.
      assert.equal(await one("relative-unit", "on", "publish: 2027-04-08"), "+ deadline: 2027-04-05");
    });

    it("is a list in the order in which it is written", async () => {
      const session = await open(dated);
      assert.deepEqual(
        change(session, { keys: ["channels"], type: "ids", value: ["bsky", "ig", "x-main"] }),
        {
          keys: ["channels"],
          value: ["x-main", "ig", "bsky"],
        },
      );
      assert.deepEqual(change(session, { keys: ["approver"], type: "ids", value: ["bob"] }), {
        keys: ["approver"],
        value: "bob",
      });
      assert.deepEqual(change(session, { keys: ["hashtags"], type: "words", value: ["#Fair", "Spring"] }), {
        keys: ["hashtags"],
        value: ["Fair", "Spring"],
      });
    });

    it("is a number in either language, else what was typed", async () => {
      const session = await open("status: published");
      const number = (value: string) =>
        change(session, { keys: ["results", "reach"], type: "number", value });
      for (const [typed, value] of [
        ["5400", 5400],
        ["5 400", 5400],
        ["5,400", 5400],
        ["12.5", 12.5],
        ["12,5", 12.5],
        ["many", "many"],
      ] as const) {
        assert.deepEqual(number(typed), { keys: ["results", "reach"], value });
      }
    });

    it("is a text of the post, of a channel, in a language", async () => {
      const session = await open("channels: [x-main]\ntext: { en: Hello }");
      assert.deepEqual(change(session, { keys: ["text", "fr"], type: "multiline", value: "Bonjour" }), {
        text: { channel: undefined, language: "fr" },
        value: "Bonjour",
      });
      assert.deepEqual(
        change(session, { keys: ["variants", "x-main", "text"], type: "multiline", value: null }),
        {
          text: { channel: "x-main", language: undefined },
          value: "",
        },
      );
      assert.deepEqual(
        await lines("channels: [x-main]\ntext:\n  en: Hello", ["text", "fr"], "multiline", "Bonjour"),
        ["+ fr: Bonjour"],
      );
    });

    it("is a new item of a list, or one that goes", async () => {
      assert.deepEqual(await lines("tasks:\n  - { task: draft }", ["tasks", 1, "task"], "text", "review"), [
        "+ - { task: review }",
      ]);
      assert.deepEqual(
        await lines("tasks:\n  - { task: draft }\n  - { task: review }", ["tasks", 0], "remove", null),
        ["- - { task: draft }"],
      );
      assert.deepEqual(await lines("status: idea", ["media", 0, "file"], "text", "a.jpg"), [
        "+ media: [{ file: a.jpg }]",
      ]);
    });

    it("keeps what has to be there, empty", async () => {
      const session = await open("status: idea");
      assert.deepEqual(change(session, { keys: ["title"], type: "text", value: null }), {
        keys: ["title"],
        value: "",
      });
      assert.deepEqual(change(session, { keys: ["owner"], type: "id", value: null }), {
        keys: ["owner"],
        value: undefined,
      });
      assert.equal(
        fieldChange(
          { session, language: "en" },
          { path: PATH, id: "gone", keys: ["title"], type: "text", value: "x" },
        ),
        undefined,
      );
    });
  });

  describe("whatever is told", () => {
    it("an input that is left as it was changes nothing", async () => {
      const session = await open(FULL);
      const context = { session, language: "en" as const };
      for (const element of inputs(draw(session))) {
        const { name = "", type, "data-type": kind = "" } = element.attributes;
        if (shown(element) === "" || type === "checkbox") continue;
        const keys = name.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
        const value = kind === "words" ? shown(element).split(", ") : shown(element);
        const wanted = change(session, { keys, type: kind, value });
        assert.ok(wanted !== undefined);
        const made =
          "text" in wanted
            ? setText(context, PATH, "here", wanted.text, wanted.value)
            : setField(context, PATH, { kind: "post", ref: "here" }, wanted.keys as KeyPath, wanted.value);
        assert.ok(!("refused" in made), `${name}: ${"refused" in made ? made.refused : ""}`);
        const now = applyTo(new Map([[PATH, calendar(FULL)]]), made.edits).get(PATH);
        assert.equal(now, calendar(FULL), name);
      }
    });

    it("never breaks down", async () => {
      const part = fc.oneof(
        fc.constantFrom(...Object.keys(shapeOf("post").keys), "x-main", "en", "minGap", "from", "task"),
        fc.nat({ max: 3 }),
        fc.string(),
      );
      const type = fc.constantFrom(
        "date",
        "time",
        "relative-unit",
        "relative-amount",
        "number",
        "boolean",
        "ids",
        "remove",
        "?",
      );
      const value = fc.oneof(
        fc.constant(null),
        fc.string(),
        fc.array(fc.string()),
        fc.constantFrom("on", "d", "+w", "7"),
      );
      const sessions = [await open(FULL), await open("text: [1]\ntasks: 3\npublish: soon\nvariants: [x]")];
      fc.assert(
        fc.property(
          fc.array(part, { maxLength: 4 }),
          type,
          value,
          fc.constantFrom(...sessions),
          (keys, kind, it, session) => {
            change(session, { keys, type: kind, value: it });
            lengthsFor({ session, language: "fr" }, { path: PATH, id: "here" }, keys, String(it));
          },
        ),
      );
    });
  });

  describe("lengths while a text is typed", () => {
    const said = (session: Session, keys: ChangedField["keys"], typed: string, language: Language = "en") =>
      lengthsFor({ session, language }, { path: PATH, kind: "post", id: "here" }, keys, typed).map(
        ({ channel, words, over }) => `${channel} ${words}${over ? " !" : ""}`,
      );

    it("are those on each channel, before anything is written", async () => {
      const session = await open("channels: [x-main, bsky]\nhashtags: [Fair]\ntext: { en: Hello }");
      assert.deepEqual(said(session, ["text", "en"], "See https://example.org/a/long/path"), [
        "X: 33 of 280 characters",
        "Bluesky: 41 of 300 characters",
      ]);
      assert.deepEqual(said(session, ["text", "en"], "a".repeat(290)), [
        "X: 296 of 280 characters, 16 too many !",
        "Bluesky: 296 of 300 characters",
      ]);
      assert.deepEqual(said(session, ["text", "en"], "Bon", "fr"), [
        "X\u00a0: 9 caractères sur 280",
        "Bluesky\u00a0: 9 caractères sur 300",
      ]);
    });

    it("count languages together where they are stacked", async () => {
      const session = await open("channels: [ig]\nbilingual: stacked\ntext: { en: Hello, fr: Bonjour }");
      assert.deepEqual(said(session, ["text", "fr"], "Salut"), ["Instagram: 12 of 2,200 characters"]);
    });

    it("are of one channel where the text is its own", async () => {
      const session = await open("channels: [x-main, bsky]\ntext: Hello\nlanguage: en");
      assert.deepEqual(said(session, ["variants", "bsky", "text"], "Hi"), ["Bluesky: 2 of 300 characters"]);
      assert.deepEqual(said(session, ["text"], "Hi"), [
        "X: 2 of 280 characters",
        "Bluesky: 2 of 300 characters",
      ]);
      assert.deepEqual(said(session, ["title"], "Hi"), []);
    });
  });

  describe("after an edit", () => {
    async function changed(
      before: string,
      after: string,
      state = HERE,
    ): Promise<readonly string[] | undefined> {
      const session = await open(before);
      const context = contextOf(session, "en", true);
      const first = drawView(context, state).body;
      session.apply([{ path: PATH, text: calendar(after) }]);
      return pageChanges(first, drawView(context, state).body)?.map((it) =>
        it.op === "insert" ? `insert ${it.owner}` : `${it.op} ${it.key}`,
      );
    }

    it("only the field changes, and what hangs on it", async () => {
      const base =
        "publish: 2027-04-08T09:30\nchannels: [x-main]\nstatus: idea\nbenefit: One\nlanguage: en\ntext: Hello";
      assert.deepEqual(await changed(base, base.replace("One", "Two")), ["replace i-benefit"]);
      assert.deepEqual(await changed(base, base.replace("Hello", "Hello there")), [
        "replace i-text",
        "replace c-text",
      ]);
      assert.deepEqual(await changed(base, base.replace("T09:30", "T10:30")), [
        "replace i-publish--time",
        // What the channel goes by while it has no time of its own.
        "replace n-variants-x_2d_main-publish",
      ]);
      assert.deepEqual(await changed(base, `${base}\ncta: Come`), ["replace i-cta"]);
    });

    it("an opened part stays as the person left it", async () => {
      assert.deepEqual(await changed("status: idea", "status: idea\nspent: 20 CAD"), [
        "replace form-money-mark",
        "replace i-spent",
      ]);
    });

    it("a finding comes beside its field", async () => {
      const changes = await changed("status: idea\nbudget: 20 CAD", "status: idea\nbudget: 20$");
      assert.deepEqual(changes, ["replace form-money-mark", "replace i-budget", "replace e-budget"]);
    });

    it("a new item comes behind the others, which stay", async () => {
      const changes = await changed("tasks: [{ task: draft }]", "tasks: [{ task: draft }, { task: review }]");
      assert.deepEqual(changes, [
        "insert l-tasks",
        "replace s-tasks-1",
        "replace i-tasks-1-task",
        "replace r-tasks-1",
      ]);
    });

    it("in the page of a post too", async () => {
      const changes = await changed("benefit: One", "benefit: Two", { ...HERE, view: "post" });
      assert.deepEqual(changes, ["replace post-fact-benefit", "replace i-benefit"]);
    });
  });

  describe("is drawn without mistakes", () => {
    const examples = join(__dirname, "../../examples");
    for (const name of readdirSync(examples).filter((it) => !it.includes("."))) {
      it(`for every entry of ${name}`, async () => {
        const { session } = await openFolder(join(examples, name), { asOf: parseDay("2027-03-01") ?? 0 });
        const { workspace } = session;
        for (const { id, path } of postsOf(contextOf(session, "en")))
          draw(session, { view: "form", file: path, ...(id === undefined ? {} : { id }) }, "fr");
        for (const kind of ["objective", "step"] as const) {
          for (const { id } of workspace.every(kind))
            draw(session, { view: "form", kind, ...(id === undefined ? {} : { id }) });
        }
      });
    }

    it("of what is not right", async () => {
      const broken = [
        "publish: [1]\nchannels: { a: 1 }\nmedia: x\ntasks: [1, [2]]\napprovals: { by: x }\nevergreen: soon\nboost: 3",
        "results: { '1': 2, a.b: 3, '': 4, at: [1] }\nvariants: { a.b: { text: x }, '': { text: y }, ig: 3 }",
        "title: { en: [1], '': x, '<b>': y }\ntext: { 1: a }\ncaptions: 1\nmedia: [{ file: [1], captions: { 'a.b': x } }]",
        "x-a: 1\nx-a: 2\nx-\"<i>: <b>\ntags: { a: 1 }\nhashtags: [[1], '<b>']\npaid: maybe\nowner: [ana]",
        "deadline: publish+3d\nevergreen: true\nwaive: [{ rule: x, until: 2027 }]\nlanguage: '<i>'\napprover: { a: 1 }",
      ];
      for (const lines of broken) {
        const session = await open(lines);
        for (const language of ["en", "fr"] as const) draw(session, HERE, language);
      }
    });

    it("whatever the values say", async () => {
      const keys = Object.keys(shapeOf("post").keys).filter((key) => key !== "id");
      const value = fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.integer(),
        fc.boolean(),
        fc.array(fc.string({ unit: "grapheme" }), { maxLength: 3 }),
        fc.dictionary(fc.string({ unit: "grapheme", maxLength: 5 }), fc.string(), { maxKeys: 3 }),
        fc.array(fc.dictionary(fc.string({ maxLength: 5 }), fc.string(), { maxKeys: 3 }), { maxLength: 2 }),
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...keys), value, async (key, it) => {
          draw(await open(`${key}: ${JSON.stringify(it)}`));
        }),
        { numRuns: 100 },
      );
    });
  });
});

/** A post that uses every kind of field. */
const FULL = `publish: 2027-04-08T09:30
channels: [x-main, ig]
status: review
text: { en: Hello, fr: Bonjour }
variants: { x-main: { text: Hi, published: { at: 2027-04-08 } } }
media:
  - { file: a.jpg, alt: { en: A, fr: B }, consent: { ref: x, guardian: true }, captions: true }
  - { file: b.mp4, captions: { fr: b.vtt } }
tasks: [{ task: draft, owner: bob, deadline: publish-10d, done: true }]
approvals: [{ by: bob, at: 2027-03-01 }]
boost: { from: 2027-04-09, budget: 5 CAD }
evergreen: { minGap: 90d }
results: { reach: 1, donations: 2 }
waive: [{ rule: missing-budget }]
x-own: 1`;
