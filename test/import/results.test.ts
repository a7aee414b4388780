import assert from "node:assert/strict";
import { Session } from "../../src/rules";
import { holdsResults, proposeResults } from "../../src/import/results";
import { readTables } from "../../src/table";
import { parseDay } from "../../src/values";
import type { ImportAnswers } from "../../src/import";

const CHANNELS = `kind: channels
version: 1
channels:
  - { id: fb-main, network: facebook, handle: coop.saint-roch }
  - { id: ig-main, network: instagram, handle: "@coopsaintroch" }
  - { id: li-main, network: linkedin }
`;

const CALENDAR = `kind: calendar
version: 1
timezone: America/Toronto
posts:
  # Le lancement
  - id: lancement
    title: Lancement
    publish: 2027-03-04T09:30
    channels: [fb-main]
    status: scheduled   # par Buffer
    text: On ouvre les portes de l’entrepôt ce samedi!

  - id: deux-comptes
    title: Deux comptes
    publish: 2027-03-05T12:00
    channels: [fb-main, ig-main]
    status: scheduled
    text: Venez rencontrer l’équipe de réparation de vélos

  - id: deja
    title: Déjà parue
    publish: 2027-03-01T08:00
    channels: [li-main]
    status: published
    published: { at: 2027-03-01T08:02, url: "https://www.linkedin.com/posts/abc/" }
    results: { at: 2027-03-02, impressions: 10, tickets: 3 }
    text: Une annonce

  - id: sans-heure
    title: Sans heure
    publish: 2027-03-09
    channels: [fb-main]
    status: approved
    text: Dix conseils pour entretenir une bicyclette en hiver sans se salir les mains

  - id: annulee
    title: Annulée
    publish: 2027-03-10T10:00
    channels: [fb-main]
    status: cancelled
    text: La visite guidée
`;

async function results(csv: string, answers: ImportAnswers = {}, calendar = CALENDAR, name = "export.csv") {
  const asOf = parseDay("2027-03-20") ?? 0;
  const session = new Session({ asOf });
  session.apply([
    { path: "coop.channels.yaml", text: CHANNELS },
    { path: "mars.calendar.yaml", text: calendar },
  ]);
  const read = await readTables({ name, bytes: new TextEncoder().encode(csv) });
  const proposal = proposeResults(read, name, answers, session.workspace, {
    language: "en",
    currency: "CAD",
  });
  let text = calendar;
  for (const { edits } of proposal.edits)
    for (const edit of [...edits].reverse())
      text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return { proposal, text, holds: holdsResults(read) };
}

const META = `Post ID,Page name,Title,Publish time,Permalink,Reach,Reactions,Comments,Shares,Amount spent (CAD)
1,coop.saint-roch,On ouvre les portes de l’entrepôt ce samedi!,03/04/2027 09:31,https://www.facebook.com/coop/posts/1?utm_source=x,"1,204",88,4,12,
2,coop.saint-roch,Venez rencontrer l’équipe de réparation de vélos,03/05/2027 12:04,https://www.facebook.com/coop/posts/2,640,51,,3,12.50
3,coop.saint-roch,Dix conseils pour entretenir une bicyclette en hiver…,03/13/2027 16:00,https://www.facebook.com/coop/posts/3,300,20,1,0,
4,coop.saint-roch,Rien à voir,03/15/2027 16:00,https://www.facebook.com/coop/posts/4,1,0,0,0,
`;

describe("import: results that come back", () => {
  it("are set on the posts they belong to, found by time or by likeness, and nothing else changes", async () => {
    const { proposal, text, holds } = await results(META);
    assert.ok(holds);
    assert.deepEqual(
      proposal.posts.map(({ id, rows }) => [id, ...rows.map(({ row, channel, by }) => [row, channel, by])]),
      [
        ["lancement", [2, "fb-main", "slot"]],
        ["deux-comptes", [3, "fb-main", "slot"]],
        ["sans-heure", [4, "fb-main", "likeness"]],
      ],
    );
    assert.deepEqual(
      proposal.unmatched.map(({ row, why }) => [row, why]),
      [[5, "none"]],
    );
    assert.deepEqual(proposal.counts, { updated: 3, unchanged: 0, unmatched: 1 });
    const lines = new Set(CALENDAR.split("\n"));
    assert.deepEqual(
      text.split("\n").filter((line) => !lines.has(line)),
      [
        "    status: published   # par Buffer",
        "    results: { at: 2027-03-20, reach: 1204, reactions: 88, comments: 4, shares: 12 }",
        "    published: { at: 2027-03-04T09:31, url: https://www.facebook.com/coop/posts/1?utm_source=x }",
        "    variants:",
        "      fb-main:",
        "        published: { at: 2027-03-05T12:04, url: https://www.facebook.com/coop/posts/2 }",
        "        results: { at: 2027-03-20, reach: 640, reactions: 51, shares: 3 }",
        "        spent: 12.50 CAD",
        "    status: published",
        "    results: { at: 2027-03-20, reach: 300, reactions: 20, comments: 1, shares: 0 }",
        "    published: { at: 2027-03-13T16:00, url: https://www.facebook.com/coop/posts/3 }",
      ].filter((line) => !lines.has(line)),
    );
  });

  it("written a second time change nothing; newer figures replace older ones and other keys stay", async () => {
    const { text } = await results(META);
    const again = await results(META, {}, text);
    assert.deepEqual(again.proposal.counts, { updated: 0, unchanged: 3, unmatched: 1 });
    assert.deepEqual(
      again.proposal.posts.map(({ rows }) => rows[0]?.by),
      ["link", "link", "link"],
    );
    assert.equal(again.text, text);
    const newer = await results(
      "Post link,Impressions,Clicks\nhttps://linkedin.com/posts/abc,250,7\n",
      {},
      CALENDAR,
      "LinkedIn.csv",
    );
    assert.ok(
      newer.text.includes("results: { at: 2027-03-20, impressions: 250, tickets: 3, clicks: 7 }"),
      newer.text,
    );
  });

  it("set a post’s status once all its channels are out", async () => {
    const { text } = await results(META);
    const instagram = await results(
      "Compte;Date de publication;Permalien;Portée;Mentions J’aime;Texte\n@coopsaintroch;2027-03-05 12:01;https://instagram.com/p/9;1 020;77;Venez rencontrer l’équipe\n",
      {},
      text,
    );
    assert.deepEqual(
      instagram.proposal.posts[0]?.changes.map(({ key, after }) => [key, after]),
      [
        ["status", "published"],
        ["variants.ig-main.published.at", "2027-03-05T12:01"],
        ["variants.ig-main.published.url", "https://instagram.com/p/9"],
        ["variants.ig-main.results.reach", 1020],
        ["variants.ig-main.results.reactions", 77],
      ],
    );
  });

  it("ask for the order of days, and leave to a person what fits several posts", async () => {
    const open = await results("Date,Text,Network,Views,Likes\n03/04/2027,Bonjour,Facebook,5,6\n");
    assert.deepEqual(
      open.proposal.questions.map(({ about, flag }) => [about, flag]),
      [["dateOrder", "--date-order dmy|mdy"]],
    );
    const twin = CALENDAR.replace(
      "  - id: sans-heure",
      "  - id: jumelle\n    title: Jumelle\n    publish: 2027-03-04T09:30\n    channels: [fb-main]\n    status: scheduled\n\n  - id: sans-heure",
    );
    const several = await results("Date,Network,Views,Likes\n2027-03-04 09:30,Facebook,5,6\n", {}, twin);
    assert.deepEqual(
      several.proposal.unmatched.map(({ why, how }) => [why, how]),
      [
        [
          "several",
          "Several posts fit equally well: lancement, jumelle. Give one of them the post’s address under published, and import again.",
        ],
      ],
    );
    assert.equal(several.text, twin);
  });

  it("tell what contradicts the calendar, and what is no number", async () => {
    const { proposal, text } = await results(
      "Network,Published at,Post URL,Views,Likes,Spend\nFacebook,2027-03-10 10:00,https://facebook.com/p/10,many,3,5\nLinkedIn,2027-03-01 08:00,https://linkedin.com/posts/other,4,5,\nFacebook,2027-05-01 10:00,,1,1,\n",
    );
    assert.deepEqual(
      proposal.findings.map(({ code, row }) => [code, row]),
      [
        ["cancelled", 2],
        ["other-link", 3],
        ["number", 2],
        ["zone-assumed", undefined],
      ],
    );
    assert.deepEqual(
      proposal.unmatched.map(({ row, why }) => [row, why]),
      [[4, "future"]],
    );
    assert.ok(text.includes("status: cancelled"));
    assert.ok(text.includes("spent: 5 CAD"));
  });

  it("are not taken for a calendar, nor a calendar for them", async () => {
    assert.equal((await results("Date,Plateforme,Texte,Responsable,Vues,Commentaires\n")).holds, false);
    assert.equal(
      (await results("Tweet id,Tweet permalink,Tweet text,time,impressions,engagements\n")).holds,
      true,
    );
    assert.equal((await results("Date,Texte,Statut,Vues,J’aime,Partages\n")).holds, false);
    assert.equal((await results("Date,Texte,Statut,Lien permanent,Vues,J’aime\n")).holds, true);
    const none = await results("Date,Texte\n2027-03-04,Bonjour\n");
    assert.deepEqual(
      none.proposal.findings.map(({ code }) => code),
      ["no-results"],
    );
  });
});
