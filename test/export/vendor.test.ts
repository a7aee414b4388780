import assert from "node:assert/strict";
import {
  EXPORT_VENDORS,
  exportCsv,
  exportVendor,
  type Selection,
  TO_UPLOAD,
  type VendorExport,
  type VendorOptions,
} from "../../src/export";
import { readTables, vendorOf } from "../../src/table";
import { workspaceOf } from "./workspace";

const CHANNELS = `kind: channels
version: 1
channels:
  - { id: ig, network: instagram }
  - { id: fb, network: facebook }
  - { id: x, network: x }
  - { id: li, network: linkedin }
`;

const HEAD = "kind: calendar\nversion: 1\ntimezone: America/Toronto\nposts:\n";

const CALENDAR = `${HEAD}
  - id: fair
    title: The fair
    publish: 2027-03-04T09:30
    status: approved
    owner: ana
    channels: [ig, fb]
    text: |
      =Come, "all" of you
      to the fair
    hashtags: [Fair]
    link: https://example.org/fair
    firstComment: See you there
    media:
      - { file: "https://example.org/a,b.jpg", alt: A wheel }
      - { file: media/c.png, alt: A stall }
      - { file: "https://example.org/d.mp4" }
    variants: { fb: { text: Come., publish: 2027-03-14T10:00 } }
  - { id: out, publish: 2027-03-01T10:00, status: published, channels: [ig], text: Out }
  - { id: day, publish: 2027-03-05, status: approved, channels: [ig], text: A day }
  - { id: none, status: approved, channels: [ig], text: No date }
  - { id: empty, publish: 2027-03-06T10:00, status: approved, channels: [ig] }
`;

async function vendorFiles(
  id: string,
  {
    calendar = CALENDAR,
    selection = {},
    options = {},
  }: { calendar?: string; selection?: Selection; options?: VendorOptions } = {},
): Promise<VendorExport> {
  const vendor = EXPORT_VENDORS.find((it) => it.id === id);
  assert.ok(vendor);
  const workspace = await workspaceOf({ "a.calendar.yaml": calendar, "a.channels.yaml": CHANNELS });
  return exportVendor(workspace, { statuses: TO_UPLOAD, ...selection }, vendor, options);
}

const bytes = ({ files }: VendorExport) =>
  Object.fromEntries(files.map(({ name, content }) => [name, content]));

describe("export: files for schedulers", () => {
  it("Buffer: one file for each account, with the local time", async () => {
    const result = await vendorFiles("buffer", { options: { mediaBase: "https://cdn.example.org/" } });
    assert.deepEqual(bytes(result), {
      "buffer-ig.csv":
        'Text,Image URL,Tags,Posting Time\r\n"=Come, ""all"" of you\nto the fair #Fair",https://example.org/a%2Cb.jpg,,2027-03-04 09:30\r\n',
      "buffer-fb.csv":
        "Text,Image URL,Tags,Posting Time\r\nCome. #Fair,https://example.org/a%2Cb.jpg,,2027-03-14 10:00\r\n",
    });
    assert.deepEqual(Object.fromEntries(result.lost), {
      owner: 1,
      link: 1,
      firstComment: 1,
      media: 1,
      "media.alt": 1,
    });
    assert.deepEqual(Object.fromEntries(result.left), {
      "no-date": ["none"],
      "no-time": ["day"],
      nothing: ["empty"],
    });
    assert.equal(result.risky, 1);
    assert.deepEqual([...result.zones], ["America/Toronto"]);
  });

  it("guards captions only when asked", async () => {
    const { files } = await vendorFiles("buffer", {
      selection: { channels: new Set(["ig"]) },
      options: { guard: true },
    });
    assert.match(files[0]?.content ?? "", /"'=Come/);
  });

  it("Publer: twelve columns, addresses and alternative texts in one cell", async () => {
    const result = await vendorFiles("publer", {
      selection: { channels: new Set(["ig"]) },
      options: { mediaBase: "https://cdn.example.org" },
    });
    assert.equal(
      result.files[0]?.content,
      'Date - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels,Media URL(s) - Separated by comma,"Title - For the video, pin, PDF ..",Label(s) - Separated by comma,Alt text(s) - Separated by ||,Comment(s) - Separated by ||,"Pin board, FB album, or Google category","Post subtype - I.e. story, reel, PDF ..",CTA - For Facebook links or Google,"Reminder - For stories, reels, shorts, and TikToks"\r\n' +
        '2027/03/04 09:30,"=Come, ""all"" of you\nto the fair #Fair",https://example.org/fair,"https://example.org/a%2Cb.jpg,https://cdn.example.org/media/c.png,https://example.org/d.mp4",,,A wheel||A stall||,See you there,,,,\r\n',
    );
    assert.deepEqual([...result.lost.keys()], ["owner"]);
  });

  it("Metricool: a row for all networks where they say the same, pictures with their texts", async () => {
    const calendar = `${HEAD}  - { id: a, publish: 2027-03-04T09:30, status: approved, channels: [ig, fb, x], text: Hi, media: [{ file: "https://e.org/1.png", alt: One }, { file: "https://e.org/2.png" }, { file: "https://e.org/3.png", alt: Three }], variants: { x: { text: Yo } } }\n`;
    const { files, lost } = await vendorFiles("metricool", { calendar });
    const rows = await rowsOf(files[0]?.content ?? "");
    assert.deepEqual(rows[0]?.slice(0, 14), [
      "Text",
      "Date",
      "Time",
      "Draft",
      "Facebook",
      "Twitter/X",
      "LinkedIn",
      "GBP",
      "Instagram",
      "Pinterest",
      "TikTok",
      "Youtube",
      "Threads",
      "Bluesky",
    ]);
    assert.deepEqual(rows[1]?.slice(0, 9), [
      "Hi",
      "2027-03-04",
      "09:30:00",
      "false",
      "true",
      "false",
      "false",
      "false",
      "true",
    ]);
    assert.deepEqual(rows[2]?.slice(0, 9), [
      "Yo",
      "2027-03-04",
      "09:30:00",
      "false",
      "false",
      "true",
      "false",
      "false",
      "false",
    ]);
    assert.deepEqual(rows[1]?.slice(14, 28), [
      "https://e.org/1.png",
      "https://e.org/2.png",
      "https://e.org/3.png",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "One",
      "",
      "Three",
      "",
    ]);
    assert.equal(lost.size, 0);
  });

  it("two accounts of one network never share a file that names networks alone", async () => {
    const calendar = `${HEAD}  - { id: a, publish: 2027-03-04T09:30, status: approved, channels: [ig, ig-fr], text: Hi }\n`;
    const workspace = await workspaceOf({
      "a.calendar.yaml": calendar,
      "a.channels.yaml": `${CHANNELS}  - { id: ig-fr, network: instagram }\n`,
    });
    const metricool = EXPORT_VENDORS.find(({ id }) => id === "metricool");
    assert.ok(metricool);
    const { files } = exportVendor(workspace, {}, metricool);
    assert.deepEqual(
      files.map(({ name }) => name),
      ["metricool-ig.csv", "metricool-ig-fr.csv"],
    );
  });

  it("Sprout Social: dates in the order asked for, posts ten minutes apart", async () => {
    const calendar = `${HEAD}${["09:30", "09:39", "09:40"].map((time, at) => `  - { id: p${at}, publish: 2027-03-04T${time}, status: scheduled, channels: [ig], text: Post ${at} }\n`).join("")}`;
    assert.deepEqual(bytes(await vendorFiles("sprout-social", { calendar })), {
      "sprout-social-ig.csv":
        "date,time_24hr,message_text\r\n03/04/2027,09:30,Post 0\r\n03/04/2027,09:40,Post 2\r\n",
    });
    const result = await vendorFiles("sprout-social", { calendar, options: { dateOrder: "dmy" } });
    assert.match(result.files[0]?.content ?? "", /^04\/03\/2027,09:30,Post 0\r$/m);
    assert.deepEqual([...result.left], [["too-close", ["p1"]]]);
  });

  it("Hootsuite: no header; a new file after 350 messages", async () => {
    const calendar = `${HEAD}${Array.from({ length: 351 }, (_, at) => `  - { id: p${at}, publish: 2027-03-04T09:30, status: approved, channels: [ig], text: Post, link: https://e.org/${at} }\n`).join("")}`;
    const { files } = await vendorFiles("hootsuite", { calendar });
    assert.deepEqual(
      files.map(({ name, content }) => [name, content.split("\r\n").length - 1]),
      [
        ["hootsuite-ig.csv", 350],
        ["hootsuite-ig-2.csv", 1],
      ],
    );
    assert.ok(files[0]?.content.startsWith("03/04/2027 09:30,Post,https://e.org/0\r\n"));
  });

  it("HighLevel and SocialBee: media by their kind; a link or media in SocialBee", async () => {
    const fb = { selection: { channels: new Set(["fb"]) } };
    assert.equal(
      (await vendorFiles("highlevel", fb)).files[0]?.content,
      "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls\r\n2027-03-14 10:00:00,Come. #Fair,https://example.org/fair,https://example.org/a%2Cb.jpg,,https://example.org/d.mp4\r\n",
    );
    const socialbee = await vendorFiles("socialbee", fb);
    assert.equal(
      socialbee.files[0]?.content,
      "text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime\r\nCome. #Fair,,https://example.org/a%2Cb.jpg,,https://example.org/d.mp4,2027-03-14 10:00:00\r\n",
    );
    assert.ok(socialbee.lost.has("link"));
  });

  it("Ayrshare: moments in UTC, right over the change of clocks", async () => {
    assert.deepEqual(bytes(await vendorFiles("ayrshare")), {
      "ayrshare.csv":
        'post,platforms,mediaUrls,scheduleDate\r\n"=Come, ""all"" of you\nto the fair #Fair",instagram,"https://example.org/a%2Cb.jpg,https://example.org/d.mp4",2027-03-04T14:30:00Z\r\nCome. #Fair,facebook,"https://example.org/a%2Cb.jpg,https://example.org/d.mp4",2027-03-14T14:00:00Z\r\n',
    });
    const unzoned = CALENDAR.replace("timezone: America/Toronto\n", "");
    assert.deepEqual((await vendorFiles("ayrshare", { calendar: unzoned })).left.get("no-zone"), [
      "fair",
      "empty",
    ]);
    const { files } = await vendorFiles("ayrshare", {
      calendar: unzoned,
      options: { timezone: "Europe/Paris" },
    });
    assert.match(files[0]?.content ?? "", /2027-03-04T08:30:00Z/);
  });

  it("Oktopost: its own names of networks, no dates; others stay here", async () => {
    const calendar = `${HEAD}  - { id: a, status: approved, channels: [li], text: Hi }\n  - { id: b, status: approved, channels: [x], text: Hi }\n`;
    const result = await vendorFiles("oktopost", { calendar });
    assert.deepEqual(bytes(result), {
      "oktopost.csv":
        "Network,Message,LinkUrl,LinkTitle,ImageUrl,Description,Picture\r\nLinkedIn,Hi,,,,,\r\n",
    });
    assert.deepEqual([...result.left], [["network", ["b"]]]);
  });

  it("links carry the parameters of their campaign, by network", async () => {
    const calendar = `${HEAD}  - { id: a, publish: 2027-03-04T09:30, status: approved, channels: [li, fb], campaign: spring, text: Hi, link: "https://e.org/a" }\n`;
    const workspace = await workspaceOf({
      "a.calendar.yaml": calendar,
      "a.channels.yaml": CHANNELS,
      "a.plan.yaml":
        'kind: plan\nversion: 1\ncampaigns:\n  - { id: spring, title: Spring, utm: { source: "{network}" } }\n',
    });
    const [, publer] = EXPORT_VENDORS;
    const oktopost = EXPORT_VENDORS.find(({ id }) => id === "oktopost");
    assert.ok(publer && oktopost);
    assert.match(
      exportVendor(workspace, {}, publer).files[0]?.content ?? "",
      /https:\/\/e\.org\/a\?utm_source=linkedin/,
    );
    assert.equal(
      exportVendor(workspace, {}, oktopost).files[0]?.content,
      "Network,Message,LinkUrl,LinkTitle,ImageUrl,Description,Picture\r\nLinkedIn,Hi,https://e.org/a?utm_source=linkedin,,,,\r\nFacebook,Hi,https://e.org/a?utm_source=facebook,,,,\r\n",
    );
    const csv = exportCsv(workspace);
    assert.match(csv, /effective\.link\.li,effective\.link\.fb|effective\.link\.fb,effective\.link\.li/);
    assert.match(csv, /https:\/\/e\.org\/a\?utm_source=facebook/);
  });

  it("what a pause holds back stays here", async () => {
    const posts = [
      "02T10:00, channels: [ig, fb]",
      "04T10:00, channels: [ig, fb]",
      "04T11:00, channels: [ig]",
    ];
    const calendar = `${HEAD}${[...posts, "04T12:00, channels: [ig]"].map((it, at) => `  - { id: p${at}, publish: 2027-03-${it}, status: approved, text: Hi ${at} }\n`).join("")}`;
    const workspace = await workspaceOf({
      "a.calendar.yaml": calendar,
      "a.channels.yaml": CHANNELS,
      "a.pause.yaml":
        "kind: pause\nversion: 1\nsince: 2027-03-03T08:00\nby: ana\nreason: Mourning\nchannels: [ig]\nexcept: [p3]\n",
    });
    const [buffer] = EXPORT_VENDORS;
    assert.ok(buffer);
    const { files, left } = exportVendor(workspace, {}, buffer);
    assert.deepEqual(
      files.map(({ content }) => content.match(/Hi \d/g)),
      [
        ["Hi 0", "Hi 3"],
        ["Hi 0", "Hi 1"],
      ],
    );
    assert.deepEqual([...left], [["paused", ["p1", "p2"]]]);
  });

  it("writes times in the zone that is asked for", async () => {
    const { files, zones } = await vendorFiles("buffer", {
      selection: { channels: new Set(["ig"]) },
      options: { timezone: "Europe/Paris" },
    });
    assert.match(files[0]?.content ?? "", /2027-03-04 15:30/);
    assert.deepEqual([...zones], ["Europe/Paris"]);
  });

  for (const { id, columns, headerless } of EXPORT_VENDORS) {
    if (headerless === true) continue;
    it(`${id}: the file is known as the vendor’s when it comes back`, async () => {
      const { files } = await vendorFiles(id);
      const [header = []] = await rowsOf(files[0]?.content ?? "");
      assert.equal(vendorOf(header)?.id, id);
      assert.equal(header.length, columns.length);
    });
  }
});

async function rowsOf(csv: string): Promise<readonly (readonly string[])[]> {
  const { tables } = await readTables(
    { name: "a.csv", bytes: new TextEncoder().encode(csv) },
    { delimiter: "," },
  );
  return (tables[0]?.rows ?? []).map(({ cells }) => cells);
}
