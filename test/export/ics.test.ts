import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import ICAL from "ical.js";
import { exportIcs, type IcsOptions, icsCalendar, type Selection } from "../../src/export";
import { formatTime, toInstant } from "../../src/values";
import { readStrictly, type StrictComponent, textOfValue, propertyIn } from "./rfc5545";
import { workspaceOf } from "./workspace";

const PLAIN: IcsOptions = { name: "Posts", language: "en", deadlines: "none" };

async function icsOf(
  files: Readonly<Record<string, string>>,
  options: Partial<IcsOptions> = {},
  selection: Selection = { statuses: "all" },
): Promise<string> {
  return exportIcs(await workspaceOf(files), selection, { ...PLAIN, ...options });
}

function strict(ics: string): StrictComponent {
  return readStrictly(new TextEncoder().encode(ics));
}

function events(ics: string): readonly StrictComponent[] {
  return strict(ics).components;
}

/** The events as the independent parser sees them. */
function parsed(ics: string): readonly InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

const posts = (zone: string, ...publish: string[]) =>
  `kind: calendar\nversion: 1\nid: cal\ntimezone: ${zone}\nposts:\n${publish
    .map((when, at) => `  - { id: p${at}, title: Post ${at}, publish: ${when}, status: approved }\n`)
    .join("")}`;

describe("export: calendars", () => {
  for (const [zone, publish, instants] of [
    // The clocks jump on 14 March 2027 at two, and go back on 7 November.
    [
      "America/Toronto",
      ["2027-03-13T09:30", "2027-03-14T09:30", "2027-11-06T09:30", "2027-11-07T09:30"],
      ["2027-03-13T14:30:00Z", "2027-03-14T13:30:00Z", "2027-11-06T13:30:00Z", "2027-11-07T14:30:00Z"],
    ],
    // A time that is skipped, and one that comes twice.
    [
      "America/Toronto",
      ["2027-03-14T02:30", "2027-11-07T01:30"],
      ["2027-03-14T07:30:00Z", "2027-11-07T05:30:00Z"],
    ],
    [
      "Europe/Paris",
      ["2027-03-27T18:00", "2027-03-28T18:00", "2027-10-30T18:00", "2027-10-31T18:00"],
      ["2027-03-27T17:00:00Z", "2027-03-28T16:00:00Z", "2027-10-30T16:00:00Z", "2027-10-31T17:00:00Z"],
    ],
    [
      "America/Regina",
      ["2027-01-15T08:00", "2027-07-15T08:00"],
      ["2027-01-15T14:00:00Z", "2027-07-15T14:00:00Z"],
    ],
    ["Asia/Kathmandu", ["2027-01-15T08:00"], ["2027-01-15T02:15:00Z"]],
  ] as const) {
    it(`puts publications at their instants: ${zone} ${publish[0]}`, async () => {
      const ics = await icsOf({ "a.calendar.yaml": posts(zone, ...publish) });
      assert.deepEqual(
        events(ics).map((event) => propertyIn(event, "DTSTART")),
        instants.map((instant) => instant.replace(/[-:]/g, "")),
      );
      assert.deepEqual(
        parsed(ics).map(({ startDate }) => startDate.toJSDate().toISOString().replace(".000", "")),
        instants,
      );
    });
  }

  it("a day alone is a whole day; a time without a zone is that of the clock on the wall", async () => {
    const ics = await icsOf({
      "a.calendar.yaml":
        "kind: calendar\nversion: 1\nposts:\n  - { id: a, publish: 2027-03-04 }\n  - { id: b, publish: 2027-03-04T09:30 }\n  - { id: c, publish: '2027-03-04T09:30+01:00' }\n  - { id: d }\n",
    });
    const [a, b, c] = parsed(ics);
    assert.equal(events(ics).length, 3);
    assert.equal(a?.startDate.isDate, true);
    assert.equal(a?.startDate.toString(), "2027-03-04");
    assert.equal(a?.endDate.toString(), "2027-03-05");
    assert.equal(b?.startDate.toString(), "2027-03-04T09:30:00");
    assert.equal(c?.startDate.toString(), "2027-03-04T08:30:00Z");
  });

  it("folds at 75 octets and parts no character", () => {
    for (const sign of ["a", "é", "—", "😀", "\\", ",", "👩🏽‍🚒"]) {
      for (let length = 55; length < 80; length++) {
        const summary = sign.repeat(length);
        const ics = icsCalendar([{ uid: "a.b.post", kind: "event", at: { day: 0 }, summary }], PLAIN);
        const [event] = events(ics);
        assert.ok(event);
        assert.equal(textOfValue(propertyIn(event, "SUMMARY") ?? ""), summary);
        assert.equal(parsed(ics)[0]?.summary, summary);
      }
    }
  });

  it("no title gets out of its line", async () => {
    const hostile = [
      "A\\r\\nATTENDEE:mailto:x@example.org",
      "A\\nEND:VEVENT\\nBEGIN:VALARM",
      "A\\rX:1",
      "A\\u2028B\\u0085C\\u0000\\u0007D\\u007f",
      '\\\\n; , : \\\\, \\\\\\\\ \\"',
      " A\\r\\n B",
    ];
    const yaml = `kind: calendar\nversion: 1\nposts:\n${hostile
      .map(
        (title, at) =>
          `  - { id: p${at}, title: "${title}", publish: 2027-03-04, link: "https://example.org/\\r\\nX:1", location: "${title}", tags: ["${title}"], text: "${title}" }\n`,
      )
      .join("")}`;
    const ics = await icsOf(
      { "a.calendar.yaml": yaml },
      { name: "A\r\nMETHOD:CANCEL", url: "https://example.org/\r\nX:1" },
    );
    assert.equal(strict(ics).properties.filter(({ name }) => name === "METHOD").length, 1);
    assert.equal(
      strict(ics).properties.some(({ name }) => name === "URL"),
      false,
    );
    assert.deepEqual(
      events(ics).map((event) => textOfValue(propertyIn(event, "SUMMARY") ?? "")),
      [
        "A\nATTENDEE:mailto:x@example.org",
        "A\nEND:VEVENT\nBEGIN:VALARM",
        "A\nX:1",
        "A\u2028BCD",
        '\\n; , : \\, \\\\ "',
        " A\n B",
      ],
    );
    for (const event of parsed(ics)) assert.deepEqual(event.attendees, []);
  });

  it("tells deadlines and tasks as to-dos, as events, or not at all", async () => {
    const files = {
      "a.calendar.yaml": `kind: calendar
version: 1
timezone: America/Toronto
posts:
  - id: fair
    title: { en: The fair, fr: La foire }
    publish: 2027-03-04T09:30
    status: review
    owner: ana
    deadline: publish-7d
    tasks:
      - { task: draft, owner: ben, deadline: publish-4h, done: 2027-02-20 }
      - { task: draft, deadline: 2027-02-22T08:00 }
`,
    };
    const todos = await icsOf(files, { deadlines: "todo" });
    const told = events(todos).map((it) => [
      it.name,
      ...["DUE", "STATUS", "SUMMARY", "UID"].map((key) => propertyIn(it, key)),
    ]);
    assert.deepEqual(told, [
      ["VEVENT", undefined, "TENTATIVE", "The fair", "fair.a.post@social-policy"],
      ["VTODO", "20270225", "NEEDS-ACTION", "Deadline: The fair", "fair.a.deadline@social-policy"],
      ["VTODO", "20270304T103000Z", "COMPLETED", "draft: The fair", "fair.a.task-draft@social-policy"],
      ["VTODO", "20270222T130000Z", "NEEDS-ACTION", "draft: The fair", "fair.a~2.task-draft@social-policy"],
    ]);
    assert.deepEqual(
      parsed(await icsOf(files, { deadlines: "event", language: "fr" })).map(({ summary }) => summary),
      ["La foire", "Échéance : La foire", "draft : La foire", "draft : La foire"],
    );
    assert.equal(events(await icsOf(files, { deadlines: "none" })).length, 1);
    const ben = events(await icsOf(files, { deadlines: "todo", person: "ben" }));
    assert.deepEqual(
      ben.map((it) => propertyIn(it, "UID")),
      ["fair.a.task-draft@social-policy"],
    );
    const ana = events(await icsOf(files, { deadlines: "todo", person: "ana" }));
    assert.deepEqual(
      ana.map((it) => it.name),
      ["VEVENT", "VTODO", "VTODO"],
    );
  });

  it("a channel with a time of its own has an event of its own", async () => {
    const ics = await icsOf({
      "a.calendar.yaml":
        "kind: calendar\nversion: 1\ntimezone: UTC\nposts:\n  - { id: a, title: A, publish: 2027-03-04T09:30, channels: [ig, fb], variants: { fb: { publish: 2027-03-05T10:00 } } }\n",
    });
    assert.deepEqual(
      parsed(ics).map(({ uid, summary, startDate }) => [uid, summary, startDate.toString()]),
      [
        ["a.a.post@social-policy", "A", "2027-03-04T09:30:00Z"],
        ["a.a.on-fb@social-policy", "A (fb)", "2027-03-05T10:00:00Z"],
      ],
    );
  });

  it("SEQUENCE rises when an entry changes, and only then", async () => {
    const before = { "a.calendar.yaml": posts("UTC", "2027-03-04T09:30", "2027-03-05T09:30") };
    const moved = { "a.calendar.yaml": posts("UTC", "2027-03-04T09:30", "2027-03-06T09:30") };
    const count = (ics: string) =>
      events(ics).map((it) => `${propertyIn(it, "SEQUENCE")} ${propertyIn(it, "DTSTAMP")}`);
    const first = await icsOf(before);
    assert.equal(await icsOf(before), first, "the same bytes");
    assert.deepEqual(count(first), ["0 20000101T000000Z", "0 20000101T000000Z"]);
    const stamp = 20500 * 1440;
    assert.equal(await icsOf(before, { previous: first, stamp }), first, "nothing changed");
    const second = await icsOf(moved, { previous: first, stamp });
    assert.deepEqual(count(second), ["0 20000101T000000Z", "1 20260216T000000Z"]);
    const third = await icsOf(before, { previous: second, stamp: stamp - 1440 });
    assert.deepEqual(
      count(third),
      ["0 20000101T000000Z", "2 20260216T000000Z"],
      "time does not run backwards",
    );
    assert.equal(await icsOf(before, { previous: "no calendar" }), first);
    // Another program folds otherwise, and ends lines with LF.
    const refolded = first
      .replaceAll("\r\n ", "")
      .replaceAll("\r\n", "\n")
      .replaceAll(/(.{30})(?=.)/g, "$1\n\t");
    assert.equal(await icsOf(before, { previous: refolded, stamp }), first);
  });

  it("a post that goes to another file keeps its UID", async () => {
    const text = posts("UTC", "2027-03-04T09:30").replace("id: cal\n", "");
    const first = await icsOf({ "march.calendar.yaml": text });
    const second = await icsOf({ "april.calendar.yaml": text.replace("-03-", "-04-") }, { previous: first });
    assert.equal(parsed(second)[0]?.uid, "p0.march.post@social-policy");
    assert.equal(propertyIn(events(second)[0] as StrictComponent, "SEQUENCE"), "1");
    assert.equal(
      await icsOf({ "april.calendar.yaml": text.replace("-03-", "-04-") }, { previous: second }),
      second,
    );
  });

  it("an empty selection is still a calendar", () => {
    const ics = icsCalendar([], { ...PLAIN, color: "teal", url: "https://example.org/été.ics" });
    const { properties, components } = strict(ics);
    assert.equal(components[0]?.name, "VTIMEZONE");
    assert.ok(properties.some(({ name, value }) => name === "COLOR" && value === "teal"));
    assert.ok(
      properties.some(
        ({ name, value }) => name === "URL" && value === "https://example.org/%C3%A9t%C3%A9.ics",
      ),
    );
    assert.equal(parsed(ics).length, 0);
  });

  for (const [path, language, name] of [
    ["docs/export.md", "en", "Posts"],
    ["docs/fr/export.md", "fr", "Publications"],
  ] as const) {
    it(`${path} shows what is written`, async () => {
      const page = readFileSync(join(__dirname, "../..", path), "utf8");
      const block = (info: string) => new RegExp(`\n\`\`\`${info}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";
      const files = { "2027-03.calendar.yaml": block("yaml file=2027-03.calendar.yaml") };
      const ics = await icsOf(files, { language, name, deadlines: "todo" });
      assert.equal(ics.replaceAll("\r\n", "\n"), block("ics"));
    });
  }

  it("any calendar gives an independent parser the same instants and titles", async () => {
    const zone = fc.constantFrom("America/Toronto", "Europe/Paris", "America/Regina", "UTC", "Asia/Kolkata");
    const title = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 90 }),
      fc.string({ unit: "binary", minLength: 1 }),
    );
    const post = fc.record({
      title,
      day: fc.integer({ min: 20500, max: 21500 }),
      minute: fc.option(fc.nat({ max: 1439 })),
    });
    await fc.assert(
      fc.asyncProperty(zone, fc.array(post, { minLength: 1, maxLength: 5 }), async (timezone, list) => {
        const dated = list.map(
          ({ day, minute }) =>
            new Date(day * 86400000).toISOString().slice(0, 10) +
            (minute === null ? "" : `T${formatTime(minute)}`),
        );
        const yaml = `kind: calendar\nversion: 1\ntimezone: ${timezone}\nposts:\n${list
          .map((it, at) => `  - { id: p${at}, title: ${JSON.stringify(it.title)}, publish: ${dated[at]} }\n`)
          .join("")}`;
        const ics = await icsOf({ "a.calendar.yaml": yaml });
        strict(ics);
        assert.deepEqual(
          parsed(ics).map(({ summary, startDate }) => [
            summary,
            startDate.isDate ? startDate.toString() : startDate.toUnixTime(),
          ]),
          list.map((it, at) => [
            legible(it.title),
            it.minute === null
              ? dated[at]
              : (toInstant({ day: it.day, minute: it.minute }, timezone)?.instant ?? 0) * 60,
          ]),
        );
      }),
      { numRuns: 50 },
    );
  });
});

/** A text without what no text of a calendar may hold. */
function legible(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "");
}
