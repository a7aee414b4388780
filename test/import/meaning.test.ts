import assert from "node:assert/strict";
import { type ImportAnswers, type ImportAround, type ImportReading, readImport } from "../../src/import";
import { workbook } from "../table/workbook";
import { AROUND } from "./workspace";

async function read(
  text: string,
  answers: ImportAnswers = {},
  around: Partial<ImportAround> = {},
  name = "calendar.csv",
): Promise<ImportReading> {
  return readImport({ name, bytes: new TextEncoder().encode(text) }, answers, { ...AROUND, ...around });
}

const publish = ({ posts }: ImportReading) => posts.map(({ fields }) => fields.get("publish"));
const asked = ({ questions }: ImportReading) => questions.map(({ about, subject }) => [about, subject]);
const codes = ({ findings }: ImportReading) => findings.map(({ code }) => code);

describe("import: dates", () => {
  const table = (...dates: string[]) =>
    `Date,Titre,Statut\n${dates.map((it) => `${it},Un titre,Prévu`).join("\n")}\n`;

  it("are read day first when one part says so, in the whole column", async () => {
    const reading = await read(table("1/10/25", "26/9/25"));
    assert.deepEqual(publish(reading), ["2025-10-01", "2025-09-26"]);
    assert.equal(reading.dateOrder, "dmy");
    assert.ok(codes(reading).includes("short-years"));
    assert.deepEqual(asked(reading), []);
  });

  it("are read month first when only that fits", async () => {
    assert.deepEqual(publish(await read(table("2/3/2026", "1/27/2026 17:30"))), [
      "2026-02-03",
      "2026-01-27T17:30",
    ]);
  });

  it("are asked about when both readings fit, with three rows of each", async () => {
    const reading = await read(table("01/03/2026", "02/03/2026", "05/06/2026", "07/08/2026"));
    assert.deepEqual(publish(reading), [undefined, undefined, undefined, undefined]);
    const [question] = reading.questions;
    assert.equal(question?.flag, "--date-order dmy");
    assert.deepEqual(
      question?.choices.map(({ value, samples }) => [value, samples.length]),
      [
        ["mdy", 3],
        ["dmy", 3],
      ],
    );
    assert.match(question?.choices[1]?.samples[0] as string, /row 2: 01\/03\/2026 → Sunday, March 1, 2026/);
    const answered = await read(table("01/03/2026"), { dateOrder: "dmy" });
    assert.deepEqual(publish(answered), ["2026-03-01"]);
    assert.deepEqual(
      answered.answered.map(({ answer }) => answer),
      ["dmy"],
    );
  });

  it("of two orders in one column are an error that names a row of each", async () => {
    const reading = await read(table("26/9/2025", "9/27/2025"));
    const mixed = reading.findings.find(({ code }) => code === "mixed-order");
    assert.equal(mixed?.severity, "error");
    assert.match(mixed?.text as string, /“26\/9\/2025” \(row 2\).*“9\/27\/2025” \(row 3\)/);
    assert.deepEqual(publish(reading), [undefined, undefined]);
  });

  it("are settled by weekdays that fit one order in every row", async () => {
    const reading = await read("Date,Jour,Titre\n05/03/2026,jeudi,A\n08/04/2026,mercredi,B\n");
    assert.deepEqual(publish(reading), ["2026-03-05", "2026-04-08"]);
    assert.match(reading.dateOrderHow as string, /weekdays/);
  });

  it("without a year go on in the next one after December, once it is said which is the first", async () => {
    const text = "Date,Titre\n28 déc.,A\n« 4 janv. »,B\n11 janv.,C\n".replace(/« | »/g, "");
    const open = await read(text, {}, { language: "fr" });
    assert.deepEqual(asked(open), [["year", undefined]]);
    assert.match(open.questions[0]?.choices[0]?.label as string, /2026, puis 2027 après décembre/);
    assert.deepEqual(publish(await read(text, { year: 2026 })), ["2026-12-28", "2027-01-04", "2027-01-11"]);
  });

  it("in March or on a Tuesday are asked about in French files", async () => {
    const text = "Date,Statut\nMar 24,Prévu\nMar 31,Prévu\n";
    assert.ok(asked(await read(text)).some(([about]) => about === "column"));
    assert.deepEqual(asked(await read(text, { columns: { Date: "date" }, year: 2026 })), []);
  });

  it("that do not exist, and dates before 1970, are told or kept", async () => {
    const reading = await read(table("2026-02-30", "1969-07-20"));
    assert.deepEqual(publish(reading), [undefined, "1969-07-20"]);
    assert.ok(codes(reading).includes("impossible-date"));
    assert.deepEqual(reading.posts[0]?.fields.get("x-original"), { Date: "2026-02-30", Statut: "Prévu" });
  });

  it("take times in the forms that files have", async () => {
    const times = [
      "10:00",
      "8:00",
      "18h",
      "18h00",
      "18 h 30",
      "10:00 AM",
      "6:30 PM",
      "23:22:16",
      "7h30–8h30",
      "midi",
    ];
    const rows = times.map((time) => `2026-03-04,${time},T`).join("\n");
    const said = publish(await read(`Date,Heure,Titre\n${rows}\n`)).map((it) => String(it).slice(11));
    assert.deepEqual(said, [
      "10:00",
      "08:00",
      "18:00",
      "18:00",
      "18:30",
      "10:00",
      "18:30",
      "23:22",
      "",
      "12:00",
    ]);
  });

  it("have no zone by an abbreviation; times that the clocks skip are told", async () => {
    const reading = await read("Date,Time,Title\n2026-03-08,2:30 AM EST,A\n");
    assert.deepEqual(asked(reading), [["timezone", "EST"]]);
    assert.ok(codes(reading).includes("skipped-time"));
    assert.deepEqual(
      asked(await read("Date,Time,Title\n2026-03-08,9:00 AM EST,A\n", { timezone: "America/Toronto" })),
      [],
    );
  });

  it("of two zones must be one moment", async () => {
    const text = (other: string) => `Date,time_vancouver,time_toronto,Title\n2026-03-04,09:00,${other},A\n`;
    assert.ok(!codes(await read(text("12:00"))).includes("zones-disagree"));
    assert.ok(codes(await read(text("13:00"))).includes("zones-disagree"));
  });
});

describe("import: channels", () => {
  const channelsOf = async (
    cell: string,
    around: Partial<ImportAround> = {},
    answers: ImportAnswers = {},
  ) => {
    const reading = await read(`Date,Platform\n2026-03-04,"${cell}"\n`, answers, around);
    return {
      channels: reading.posts[0]?.fields.get("channels"),
      format: reading.posts[0]?.fields.get("format"),
      reading,
    };
  };

  for (const [cell, wanted] of [
    ["Twitter/X", ["x"]],
    ["Instagram/FB", ["instagram", "facebook"]],
    ["IG Reels + TikTok", ["instagram", "tiktok"]],
    ["Facebook et LinkedIn", ["facebook", "linkedin"]],
    ["Insta · masto\nbsky", ["instagram", "mastodon", "bluesky"]],
    ["Blogue & infolettre", ["blog", "newsletter"]],
  ] as const)
    it(`${JSON.stringify(cell)} is ${wanted.join(" and ")}`, async () => {
      assert.deepEqual((await channelsOf(cell)).channels, wanted);
    });

  it("that name a format say it", async () => {
    assert.equal((await channelsOf("YT Shorts")).format, "short");
    assert.equal((await channelsOf("Instagram (story)")).format, "story");
  });

  const two = [
    { id: "ig-musee", names: ["Instagram du musée"], network: "instagram" },
    { id: "ig-boutique", names: ["Boutique"], network: "instagram" },
  ];

  it("are those of the register, and asked about where two fit", async () => {
    assert.deepEqual((await channelsOf("Instagram", { channels: two.slice(0, 1) })).channels, ["ig-musee"]);
    assert.deepEqual((await channelsOf("boutique", { channels: two })).channels, ["ig-boutique"]);
    const { reading, channels } = await channelsOf("Insta", { channels: two });
    assert.equal(channels, undefined);
    assert.deepEqual(asked(reading), [["channel", "Insta"]]);
    const answered = await channelsOf("Insta", { channels: two }, { channels: { insta: "ig-musee" } });
    assert.deepEqual(answered.channels, ["ig-musee"]);
    assert.deepEqual(asked(answered.reading), []);
  });

  it("are all of the register for « tous les réseaux », and nothing without one", async () => {
    assert.deepEqual((await channelsOf("Tous les réseaux", { channels: two })).channels, [
      "ig-musee",
      "ig-boutique",
    ]);
    const { channels, reading } = await channelsOf("All platforms");
    assert.equal(channels, undefined);
    assert.ok(codes(reading).includes("channels-all"));
  });

  it("are the one that a person names where the file names none", async () => {
    const reading = await read("Date,Titre\n2026-03-04,A\n", { channels: { "": "ig-musee" } });
    assert.deepEqual(reading.posts[0]?.fields.get("channels"), ["ig-musee"]);
    assert.deepEqual(
      reading.names.channels.map(({ id, count }) => [id, count]),
      [["ig-musee", 1]],
    );
  });

  it("of Meta are asked about", async () => {
    assert.deepEqual(asked((await channelsOf("Meta")).reading), [["channel", "Meta"]]);
  });

  it("in a column for each network are yes or no, or the text for it", async () => {
    const reading = await read(
      "Date,Titre,Facebook,Instagram,Texte LinkedIn\n2026-03-04,A,x,,Un mot pour les gens de métier\n2026-03-05,B,,x,\n",
    );
    assert.deepEqual(
      reading.posts.map(({ fields }) => fields.get("channels")),
      [["facebook", "linkedin"], ["instagram"]],
    );
    assert.deepEqual(reading.posts[0]?.fields.get("variants"), {
      linkedin: { text: "Un mot pour les gens de métier" },
    });
  });
});

describe("import: statuses", () => {
  const statusOf = async (cell: string, answers: ImportAnswers = {}, date = "2026-09-04") => {
    const reading = await read(`Date,Titre,Statut\n${date},A,"${cell}"\n`, answers);
    return [reading.posts[0]?.fields.get("status"), reading.questions.length] as const;
  };

  for (const [word, status] of [
    ["✅ Maquette prête", "approved"],
    ["⏳ Visuel à faire", "planned"],
    ["**À VALIDER**", "review"],
    ["review_pending", "review"],
    ["Publié le 5 oct., repris en infolettre", "published"],
    ["En attente d’approbation", "review"],
    ["OUTLINE READY", "drafting"],
    ["planifie", "planned"],
    ["on hold", "on-hold"],
  ] as const)
    it(`“${word}” is ${status}`, async () => assert.deepEqual(await statusOf(word), [status, 0]));

  it("of an unknown word are asked about once, with the likely one first, and keep their word", async () => {
    const reading = await read("Date,Titre,Statut\n2026-09-04,A,Brouilon\n2026-09-05,B,Brouilon\n");
    const [question] = reading.questions;
    assert.equal(question?.count, 2);
    assert.equal(question?.choices[0]?.value, "drafting");
    assert.deepEqual(reading.posts[0]?.fields.get("x-original"), { Statut: "Brouilon" });
    assert.deepEqual(await statusOf("Brouilon", { statuses: { brouilon: "drafting" } }), ["drafting", 0]);
  });

  it("“done” has appeared on a past day, and is asked about on one to come", async () => {
    assert.deepEqual(await statusOf("Done", {}, "2026-01-05"), ["published", 0]);
    assert.deepEqual(await statusOf("Done"), [undefined, 1]);
  });

  it("« reporté » asks for what it is until its new date", async () => {
    assert.deepEqual(await statusOf("Reporté"), [undefined, 1]);
    assert.deepEqual(await statusOf("Reporté", { statuses: { Reporté: "on-hold" } }), ["on-hold", 0]);
  });

  it("that an approval contradicts are told and stay", async () => {
    const reading = await read(
      "Date,Title,Status,Approved\n2026-09-04,A,Scheduled,No\n2026-09-05,B,Draft,No\n",
    );
    assert.deepEqual(
      reading.posts.map(({ fields }) => fields.get("status")),
      ["scheduled", "drafting"],
    );
    assert.equal(reading.findings.find(({ code }) => code === "statuses-disagree")?.count, 1);
  });
});

describe("import: names", () => {
  it("of people are joined where they fit one, and those of the register come first", async () => {
    const text =
      "Date,Titre,Responsable\n2026-01-01,A,Marie L.\n2026-01-02,B,M. Lavoie\n2026-01-03,C,marie.lavoie@example.org\n2026-01-04,D,Jean Roy\n2026-01-05,E,Jean Raymond\n2026-01-06,F,J. R.\n";
    const people = [{ id: "mlavoie", names: ["Marie Lavoie"], email: "marie.lavoie@example.org" }];
    const { names } = await read(text, {}, { people });
    assert.deepEqual(
      names.people.map(({ id, known, count }) => [id, known, count]),
      [
        ["mlavoie", true, 3],
        ["jean-roy", false, 1],
        ["jean-raymond", false, 1],
        ["j-r", false, 1],
      ],
    );
    assert.match(names.people[0]?.why as string, /register/);
  });

  it("of objectives are joined but for case, accents and a slip", async () => {
    const { names } = await read(
      "Date,Titre,Objectif\n2026-01-01,A,Notoriété locale\n2026-01-02,B,notoriete locale\n2026-01-03,C,Notoriétés locale\n2026-01-04,D,Ventes\n",
    );
    assert.deepEqual(
      names.objectives.map(({ id, count }) => [id, count]),
      [
        ["notoriete-locale", 3],
        ["ventes", 1],
      ],
    );
  });
});

describe("import: vendors", () => {
  it("Buffer’s columns are known by exactly their names", async () => {
    const reading = await read(
      "\ufeffText,Image URL,Tags,Posting Time\nHello,https://example.org/a.png,Spring,1/27/2026 17:30\n",
    );
    assert.equal(reading.vendor, "buffer");
    assert.deepEqual(publish(reading), ["2026-01-27T17:30"]);
    assert.equal(reading.posts[0]?.fields.get("x-tags"), "Spring");
  });

  it("Hootsuite’s three columns have no names", async () => {
    const reading = await read("27/01/2026 17:30,Hello,https://example.org/a\n28/01/2026 09:00,Again,\n");
    assert.equal(reading.vendor, "hootsuite");
    assert.deepEqual(publish(reading), ["2026-01-27T17:30", "2026-01-28T09:00"]);
    assert.equal(reading.posts[0]?.fields.get("link"), "https://example.org/a");
  });

  it("Inssist repeats a header; each picture is kept", async () => {
    const reading = await read(
      "Date,Caption,Image,Image,Image\n16/07/2030 10:25,Hi,a.jpg,b.jpg,\ntomorrow 9:40,Ho,c.jpg,,\n",
      { anchor: "2026-06-01" },
    );
    assert.equal(reading.vendor, "inssist");
    assert.deepEqual(publish(reading), ["2030-07-16T10:25", "2026-06-02T09:40"]);
    assert.deepEqual(reading.posts[0]?.fields.get("media"), [{ file: "a.jpg" }, { file: "b.jpg" }]);
  });

  it("Ayrshare writes moments of UTC, and lists of networks", async () => {
    const reading = await read(
      'post,platforms,mediaUrls,scheduleDate\nHi,"facebook,twitter","https://example.org/a.png,https://example.org/b.png",2026-07-08T12:30:00Z\n',
    );
    assert.equal(reading.vendor, "ayrshare");
    assert.deepEqual(publish(reading), ["2026-07-08T12:30Z"]);
    assert.deepEqual(reading.posts[0]?.fields.get("channels"), ["facebook", "x"]);
  });

  it("a name of a vendor with columns of one’s own is no vendor", async () => {
    assert.equal(
      (await read("Text,Scheduled Date,Scheduled Time,Media\nA,2026-01-01,10:00,a.png\n")).vendor,
      undefined,
    );
  });
});

describe("import: tables", () => {
  it("without a header are refused with a sentence, and read when columns are named", async () => {
    const open = await read("Un\nDeux\n");
    assert.equal(open.findings.find(({ code }) => code === "no-header")?.severity, "error");
    const named = await read("2026-01-05,Bonjour,vert\n2026-01-06,Salut,bleu\n", {
      columns: { "1": "date", "2": "title" },
    });
    assert.deepEqual(publish(named), ["2026-01-05", "2026-01-06"]);
  });

  it("with merged cells are filled from above only where a person says so", async () => {
    const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const data = [
      `<row r="1">${cell("A1", "Date")}${cell("B1", "Titre")}${cell("C1", "Plateforme")}</row>`,
      `<row r="2">${cell("A2", "2026-03-04")}${cell("B2", "Un")}${cell("C2", "Instagram")}</row>`,
      `<row r="3">${cell("B3", "Deux")}${cell("C3", "Facebook")}</row>`,
    ].join("");
    const bytes = workbook([
      { name: "Mars", data, after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>' },
    ]);
    const open = await readImport({ name: "mars.xlsx", bytes }, {}, AROUND);
    assert.deepEqual(publish(open), ["2026-03-04", undefined]);
    assert.match(open.findings.find(({ code }) => code === "merged-cells")?.text as string, /--fill "Date"/);
    const filled = await readImport({ name: "mars.xlsx", bytes }, { fill: ["Date"] }, AROUND);
    assert.deepEqual(publish(filled), ["2026-03-04", "2026-03-04"]);
  });

  it("say in French what they ask and find", async () => {
    const reading = await read("Date,Titre,Statut\n01/03/2026,A,Bizarre\n", {}, { language: "fr" });
    assert.match(reading.questions[0]?.text as string, /se lisent de deux façons/);
    assert.match(reading.questions[1]?.text as string, /À quel statut correspond «\u00a0Bizarre\u00a0»/);
    for (const { text } of reading.findings) assert.match(text, /[.!?]$/);
  });

  it("take columns as a person says, and never two ids for one name", async () => {
    const reading = await read("Date,Machin,Titre\n2026-01-05,Allô,T\n", { columns: { machin: "text" } });
    assert.equal(reading.posts[0]?.fields.get("text"), "Allô");
    assert.equal(reading.columns[1]?.why, "answer");
  });
});
