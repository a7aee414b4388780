import assert from "node:assert/strict";
import { applyTextEdits, Client, Folder } from "./client";

const CSV = `Date;Plateforme;Titre;Texte;Statut;Responsable;Budget interne
05/03/2027;Instagram;Ouverture;Venez!;Planifié;Ana Roy;oui
09/03/2027;Facebook;Rappel;C’est demain;Brouillon;Ana Roy;
11/03/2027;Instagram, Facebook;Merci;Merci à vous;Planifié;;non
`;

const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");

describe("language server: the form of an import", function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: Client;

  before(async () => {
    folder = new Folder({ ".social-policy.yaml": "version: 1\nkind: config\ntimezone: America/Toronto\n" });
    client = await Client.start({ folders: [folder.uri], options: { asOf: "2027-03-01", locale: "fr" } });
  });
  after(() => {
    assert.deepEqual(client.errors, []);
    client.kill();
    folder.remove();
  });

  const read = (params: object = {}) =>
    client.ask("socialPolicy/importRead", {
      panel: "one",
      name: "calendrier.csv",
      content: base64(CSV),
      choices: {},
      ...params,
    });
  const draw = async (panel = "one"): Promise<string> => {
    const asked = { panel, state: { view: "import" }, fresh: true };
    return (await client.ask("socialPolicy/preview", asked)).page.html;
  };
  const answer = (about: string, value: string | null, subject?: string) =>
    client.ask("socialPolicy/importAnswer", { panel: "one", about, subject, value });
  const write = () => client.ask("socialPolicy/importWrite", { panel: "one" });

  it("says that there are no rows while there are none", async () => {
    assert.match(await draw("nobody"), /ne sont plus là/);
    assert.deepEqual(
      await client.ask("socialPolicy/importAnswer", { panel: "nobody", about: "year", value: "1" }),
      {
        wanted: true,
      },
    );
    assert.match(
      (await client.ask("socialPolicy/importWrite", { panel: "nobody" })).refused,
      /ne sont plus là/,
    );
  });

  it("shows where each column goes, and asks in which order the dates are", async () => {
    const { sign, choices } = await read();
    assert.match(sign, /Plateforme/);
    assert.deepEqual(choices, { answers: {} });
    const page = await draw();
    for (const words of ["Où va chaque colonne", "Plateforme", "À décider d’abord", "x-budget-interne"])
      assert.ok(page.includes(words), words);
    assert.match(page, /name="\[&quot;dateOrder&quot;\]" value="dmy"/);
    assert.match(page, /data-import-write disabled/);
    assert.match((await write()).refused, /répondez d’abord/);
  });

  it("takes an answer, and one that is changed again", async () => {
    const first = await answer("dateOrder", "mdy");
    assert.deepEqual(first.choices.answers, { dateOrder: "mdy" });
    assert.match(await draw(), /value="mdy" checked/);
    await answer("dateOrder", "dmy");
    const page = await draw();
    assert.match(page, /value="dmy" checked/);
    assert.match(page, /2027-03-05/);
  });

  it("lets a column go elsewhere", async () => {
    await answer("column", "notes", "Budget interne");
    assert.match(await draw(), /value="notes" selected/);
    await answer("column", "no such field", "Budget interne");
    assert.match(await draw(), /value="notes" selected/);
    await answer("column", null, "Budget interne");
    assert.ok(!(await draw()).includes('value="notes" selected'));
  });

  it("writes a calendar once, and knows it afterwards", async () => {
    const page = await draw();
    const open = [...page.matchAll(/name="\[&quot;(\w+)&quot;(?:,&quot;([^&]*)&quot;)?\]" value="([^"]*)"/g)];
    for (const [, about = "", subject, value = ""] of open)
      if (about === "status" || about === "channel" || about === "timezone")
        await answer(about, value, subject);
    const { edit, told, day } = await write();
    assert.match(told, /3 nouvelles/);
    assert.equal(day, "2027-03-05");
    const files = new Map<string, string>();
    for (const change of edit.documentChanges ?? []) {
      if (change.kind === "create") continue;
      files.set(change.textDocument.uri, applyTextEdits("", change.edits));
    }
    for (const [uri, edits] of Object.entries(edit.changes ?? {}))
      files.set(uri, applyTextEdits("", edits as never));
    assert.equal(files.size, 1);
    const [[uri, text]] = [...files] as [[string, string]];
    assert.match(text, /x-budget-interne: oui/);
    client.open(uri, text, 1);
    assert.match(await draw(), /Rien\u00a0: ces publications sont déjà dans le calendrier/);
    assert.match((await write()).refused, /déjà dans le calendrier/);
  });

  it("remembers what was chosen for files with the same columns", async () => {
    const { sign } = await read({ panel: "two" });
    const remembered = { [sign]: { answers: { dateOrder: "dmy" }, target: "gone.calendar.yaml" } };
    const { choices } = await read({ panel: "three", remembered });
    assert.deepEqual(choices, { answers: { dateOrder: "dmy" } });
  });

  it("takes anything for rows and for choices", async () => {
    for (const content of ["", "////", base64("\u0000\u0001"), base64('"open\n1;2'), base64("a\n")]) {
      const strange = { answers: { columns: 3, year: "x", dateOrder: "?", statuses: { a: 1 } }, target: 7 };
      const { choices } = await read({ panel: "odd", content, choices: strange });
      assert.deepEqual(choices, { answers: {} });
      assert.match(await draw("odd"), /data-view="import"/);
    }
  });
});
