import assert from "node:assert/strict";
import { builtCommand } from "../cli/command";
import { applyTextEdits, Client, Folder, type Message, type StartOptions } from "./client";

const PEOPLE = "kind: people\nversion: 1\npeople:\n  - { id: ana, name: Ana Roy }\n";
const CHANNELS =
  "kind: channels\nversion: 1\nchannels:\n  - { id: ig, network: instagram, handle: '@x', owner: ana }\n";

function calendar(...posts: readonly string[]): string {
  const list = posts.map((post) => `  - ${post.replaceAll("\n", "\n    ")}\n`).join("");
  return `kind: calendar\nversion: 1\ntimezone: America/Toronto\nposts:\n${list}`;
}

const POST =
  "id: teaser\ntitle: First look\nstatus: planned\npublish: 2027-03-04T09:30\nchannels: [ig]\nowner: nobody";

/** Everything an editor of today says that it can. */
const RICH = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    codeAction: { resolveSupport: { properties: ["edit"] }, dataSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    rename: { prepareSupport: true },
  },
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
  },
};

const codes = (diagnostics: ReadonlyArray<{ code: string }>) => diagnostics.map(({ code }) => code);

describe("language server", function () {
  this.timeout(60_000);
  const folders: Folder[] = [];
  const clients: Client[] = [];
  const folder = (files: Readonly<Record<string, string>> = {}) => {
    const made = new Folder(files);
    folders.push(made);
    return made;
  };
  const start = async (options: StartOptions, answers?: (message: Message) => unknown) => {
    const client = await Client.start({ capabilities: RICH, ...options }, answers);
    clients.push(client);
    return client;
  };
  afterEach(() => {
    for (const client of clients.splice(0)) {
      assert.deepEqual(client.errors, []);
      client.kill();
    }
    for (const made of folders.splice(0)) made.remove();
  });

  const team = { "a.people.yaml": PEOPLE, "a.channels.yaml": CHANNELS };

  it("greets, tells of closed files, and ends with status 0", async () => {
    const { uri, uriOf } = bind(folder({ ...team, "m.calendar.yaml": calendar(POST) }));
    const client = await start({ folders: [uri] });
    assert.equal(client.capabilities.textDocumentSync.change, 2);
    assert.equal(client.capabilities.diagnosticProvider, undefined);
    const found = await client.diagnostics(uriOf("m.calendar.yaml"));
    const unknown = found.find(({ code }) => code === "unknown-reference");
    assert.equal(unknown.source, "social-policy");
    assert.equal(unknown.severity, 1);
    assert.match(unknown.message, /nobody/);
    assert.deepEqual(unknown.range, {
      start: { line: 9, character: 11 },
      end: { line: 9, character: 17 },
    });
    assert.match(unknown.codeDescription.href, /^file:\/\/.*\/docs\/rules\/unknown-reference\.md$/);
    assert.equal(await client.stop(), 0);
  });

  it("answers each version of a document, also half-typed ones, and mends it", async () => {
    const text = calendar(POST);
    const { uri, uriOf } = bind(folder({ ...team, "m.calendar.yaml": text }));
    const file = uriOf("m.calendar.yaml");
    const client = await start({ folders: [uri] });
    client.open(file, text);
    assert.ok(codes(await client.diagnostics(file, 1)).includes("unknown-reference"));
    // The owner is taken out letter by letter, then another is written.
    for (let version = 2; version <= 7; version++) {
      client.type(file, version, 9, 17 - (version - 1), 18 - (version - 1), "");
    }
    for (let version = 2; version <= 7; version++) await client.diagnostics(file, version);
    client.type(file, 8, 9, 11, 11, "ana");
    const mended = codes(await client.diagnostics(file, 8));
    assert.ok(!mended.includes("unknown-reference") && !mended.includes("syntax"), mended.join());
    client.type(file, 9, 9, 14, 14, "\n    : [ &");
    assert.ok(codes(await client.diagnostics(file, 9)).includes("syntax"));
    client.change(file, 10, [{ text }]);
    assert.ok(codes(await client.diagnostics(file, 10)).includes("unknown-reference"));
  });

  it("tells other files of what an edit changed, and only those that changed", async () => {
    const files = { ...team, "m.calendar.yaml": calendar(POST), "n.calendar.yaml": calendar("id: other") };
    const { uri, uriOf } = bind(folder(files));
    const client = await start({ folders: [uri] });
    await client.diagnostics(uriOf("m.calendar.yaml"));
    client.open(uriOf("a.people.yaml"), PEOPLE);
    await client.diagnostics(uriOf("a.people.yaml"), 1);
    client.said.length = 0;
    client.type(uriOf("a.people.yaml"), 2, 4, 0, 0, "  - { id: nobody, name: No Body }\n");
    assert.ok(!codes(await client.diagnostics(uriOf("m.calendar.yaml"))).includes("unknown-reference"));
    await client.ask("workspace/symbol", { query: "nobody" });
    const others = client.said.filter(({ params }) => params?.uri === uriOf("n.calendar.yaml"));
    assert.deepEqual(others, []);
    // Closed without being saved: the disk's text counts again.
    client.tell("textDocument/didClose", { textDocument: { uri: uriOf("a.people.yaml") } });
    assert.ok(codes(await client.diagnostics(uriOf("m.calendar.yaml"))).includes("unknown-reference"));
  });

  it("offers fixes with versions, prefers safe ones, and mends all that is safe", async () => {
    const text =
      "kind: calendar\ntimezone: America/Toronto\nposts:\n  - id: teaser\n    title: First look # kept\n" +
      "    status: Planned\n    publish: 2027-3-4\n  - id: teaser\n    title: Again\n    budget: 500$\n";
    const { uri, uriOf } = bind(folder({ ...team, "m.calendar.yaml": text }));
    const file = uriOf("m.calendar.yaml");
    const client = await start({ folders: [uri] });
    client.open(file, text, 7);
    const found = await client.diagnostics(file, 7);
    const twice = found.find(({ code }) => code === "duplicate-id");
    assert.deepEqual(twice.relatedInformation[0].location, {
      uri: file,
      range: { start: { line: 3, character: 8 }, end: { line: 3, character: 14 } },
    });
    const about = (diagnostic: { range: unknown }) => ({
      textDocument: { uri: file },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    const form = found.find(({ code }) => code === "wrong-form");
    const actions = await client.ask("textDocument/codeAction", about(form));
    const fix = actions.find((it: { isPreferred?: boolean }) => it.isPreferred);
    assert.equal(fix.edit, undefined);
    const { edit } = await client.ask("codeAction/resolve", fix);
    const [change] = edit.documentChanges;
    assert.deepEqual(change.textDocument, { uri: file, version: 7 });
    assert.equal(applyTextEdits(text, change.edits), text.replace("2027-3-4", "2027-03-04"));
    const titles = actions.map(({ title }: { title: string }) => title);
    assert.ok(titles.includes("Waive wrong-form with a reason…"), titles.join());
    const page = actions.find((it: { title: string }) => it.title === "Open the page of wrong-form");
    assert.equal(page.command.arguments[0], "wrong-form");
    // What a person has to decide is never preferred.
    const money = found.filter(({ code }) => code === "wrong-form")[1];
    const unsafe = await client.ask("textDocument/codeAction", about(money));
    assert.ok(unsafe.some(({ title }: { title: string }) => title.includes("500 CAD")));
    assert.ok(!unsafe.some((it: { isPreferred?: boolean }) => it.isPreferred));
    const all = await client.ask("textDocument/codeAction", {
      textDocument: { uri: file },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ["source.fixAll"] },
    });
    assert.deepEqual(
      all.map(({ kind }: { kind: string }) => kind),
      ["source.fixAll.socialPolicy"],
    );
    const whole = (await client.ask("codeAction/resolve", all[0])).edit.documentChanges[0];
    // The status stays as it is: mended it would bring findings of its own.
    const mended = text
      .replace("kind: calendar\n", "kind: calendar\nversion: 1\n")
      .replace("2027-3-4", "2027-03-04");
    assert.equal(applyTextEdits(text, whole.edits), mended);
    // Nothing happened yet: an edit is taken on the text as it was.
    client.type(file, 8, 1, 0, 0, "# note\n");
    const still = codes(await client.diagnostics(file, 8));
    assert.deepEqual(still.sort(), codes(found).sort());
    client.change(file, 9, [{ text: mended }]);
    assert.ok(codes(await client.diagnostics(file, 9)).length < still.length);
    // What was asked for a text that is gone is refused.
    const late = await client.request("codeAction/resolve", fix).answer;
    assert.match(late.error?.message ?? "", /has changed/);
  });

  it("of more findings at one place than anybody reads offers those that are asked about", async () => {
    const posts = Array.from({ length: 70 }, (_, index) => `id: p${index}\ntitle: P\nowner: who${index}`);
    const text = calendar(...posts);
    const { uri, uriOf } = bind(folder({ ...team, "m.calendar.yaml": text }));
    const file = uriOf("m.calendar.yaml");
    const client = await start({ folders: [uri] });
    client.open(file, text);
    const found = (await client.diagnostics(file, 1)).filter(({ code }) => code === "unknown-reference");
    assert.equal(found.length, 70);
    const ask = (diagnostics: unknown[]) =>
      client.ask("textDocument/codeAction", {
        textDocument: { uri: file },
        range: { start: { line: 0, character: 0 }, end: { line: 400, character: 0 } },
        context: { diagnostics },
      });
    const titles = (await ask([found[69]])).map(({ title }: { title: string }) => title);
    assert.ok(titles.includes("Create the person “who69”"), titles.join());
    assert.ok(titles.filter((title: string) => title.startsWith("Create the person")).length <= 50);
  });

  it("drafts a waiver that counts once its reason is written", async () => {
    const text = calendar(POST);
    const { uri, uriOf } = bind(folder({ ...team, "m.calendar.yaml": text }));
    const file = uriOf("m.calendar.yaml");
    const client = await start({ folders: [uri] });
    client.open(file, text);
    const unknown = (await client.diagnostics(file, 1)).find(({ code }) => code === "unknown-reference");
    const actions = await client.ask("textDocument/codeAction", {
      textDocument: { uri: file },
      range: unknown.range,
      context: { diagnostics: [unknown] },
    });
    const waive = actions.find((it: { title: string }) => it.title.startsWith("Waive unknown-reference"));
    const [change] = (await client.ask("codeAction/resolve", waive)).edit.documentChanges;
    const waived = applyTextEdits(text, change.edits);
    assert.match(waived, /waive:\n\s+- \{ rule: unknown-reference, reason: "", until: 2027-04-01 \}/);
    client.change(file, 2, [{ text: waived }]);
    const asking = codes(await client.diagnostics(file, 2));
    assert.ok(
      asking.includes("unknown-reference") && asking.includes("waiver-without-reason"),
      asking.join(),
    );
    client.change(file, 3, [{ text: waived.replace('reason: ""', "reason: She starts in April") }]);
    const quiet = codes(await client.diagnostics(file, 3));
    assert.ok(!quiet.includes("unknown-reference") && !quiet.includes("waiver-without-reason"), quiet.join());
  });

  it("asks a client that can ask why and until when a rule is waived", async () => {
    const text = calendar(POST);
    const { uri, uriOf } = bind(folder({ ...team, "m.calendar.yaml": text }));
    const file = uriOf("m.calendar.yaml");
    const client = await start({ folders: [uri], options: { commands: ["socialPolicy.waive"] } });
    client.open(file, text);
    const unknown = (await client.diagnostics(file, 1)).find(({ code }) => code === "unknown-reference");
    const actions = await client.ask("textDocument/codeAction", {
      textDocument: { uri: file },
      range: unknown.range,
      context: { diagnostics: [unknown] },
    });
    const { command, edit } = actions.find((it: { title: string }) => it.title.startsWith("Waive unknown"));
    assert.equal(edit, undefined);
    const [about] = command.arguments;
    const request = {
      command: "waive",
      at: { uri: about.uri, position: about.range.start },
      now: "2027-03-01T09:30",
    };
    const asked = await client.ask("socialPolicy/command", { ...request, answers: about.answers });
    assert.equal(asked.ask.key, "reason");
    const answers = { ...about.answers, reason: "She starts in April", until: "2027-03-31" };
    const { done } = await client.ask("socialPolicy/command", { ...request, answers });
    assert.match(
      applyTextEdits(text, done.edit.documentChanges[0].edits),
      /- \{ rule: unknown-reference, reason: She starts in April, until: 2027-03-31 \}\n$/,
    );
  });

  it("writes a deadline the other way, and moves a post, when somebody asks", async () => {
    const text = calendar(`${POST}\ndeadline: publish-3d`);
    const made = folder({ ...team, "m.calendar.yaml": text });
    const file = made.uriOf("m.calendar.yaml");
    const client = await start({ folders: [made.uri] });
    client.open(file, text);
    const at = { line: 10, character: 18 };
    const asked = (triggerKind: number) =>
      client.ask("textDocument/codeAction", {
        textDocument: { uri: file },
        range: { start: at, end: at },
        context: { diagnostics: [], only: ["refactor"], triggerKind },
      });
    assert.deepEqual(await asked(2), []);
    const [turn, move] = await asked(1);
    assert.equal(turn.title, "Write it as 2027-03-01");
    const edited = async (action: unknown) => {
      const { edit } = await client.ask("codeAction/resolve", action);
      return applyTextEdits(text, edit.documentChanges[0].edits);
    };
    assert.equal(await edited(turn), text.replace("publish-3d", "2027-03-01"));
    assert.match(await edited(move), /publish: 2027-03-\d\d/);
  });

  it("offers an owner by name, and the entry that an id names, also where nothing is found", async () => {
    const text = calendar("id: teaser\ntitle: First look\nobjective: fame");
    const made = folder({ ...team, "m.calendar.yaml": text });
    const file = made.uriOf("m.calendar.yaml");
    const client = await start({ folders: [made.uri], locale: "fr" });
    client.open(file, text);
    const asked = async (line: number, character: number) => {
      const at = { line, character };
      const context = { diagnostics: [], only: ["refactor"], triggerKind: 1 };
      const about = { textDocument: { uri: file }, range: { start: at, end: at }, context };
      return client.ask("textDocument/codeAction", about);
    };
    const actions = await asked(5, 12);
    const own = actions.find(({ title }: { title: string }) => title === "Nommer Ana Roy responsable");
    const owned = (await client.ask("codeAction/resolve", own)).edit.documentChanges[0];
    assert.match(applyTextEdits(text, owned.edits), /title: First look\n {4}owner: ana\n/);
    const [create] = (await asked(6, 16)).filter(({ title }: { title: string }) => title.startsWith("Créer"));
    assert.equal(create.title, "Créer «\u00a0fame\u00a0» (objectif)");
    const plan = (await client.ask("codeAction/resolve", create)).edit.documentChanges;
    assert.deepEqual(plan[0], { kind: "create", uri: made.uriOf("year.plan.yaml") });
    assert.match(plan[1].edits[0].newText, /objectives:\n {2}- id: fame\n/);
  });

  it("keeps two folders apart, and a file outside any folder by itself", async () => {
    const one = folder({ ...team, "m.calendar.yaml": calendar(POST.replace("nobody", "ana")) });
    const two = folder({
      "m.calendar.yaml": calendar(POST.replace("nobody", "ana")),
      "a.people.yaml": "kind: people\nversion: 1\npeople: []\n",
    });
    const outside = folder({ ...team });
    const client = await start({ folders: [one.uri, two.uri] });
    const inTwo = codes(await client.diagnostics(two.uriOf("m.calendar.yaml")));
    assert.ok(inTwo.includes("unknown-reference"), inTwo.join());
    const alone = outside.uriOf("m.calendar.yaml");
    client.open(alone, calendar(POST.replace("nobody", "ana")));
    const found = codes(await client.diagnostics(alone, 1));
    assert.ok(found.length > 0 && !found.includes("syntax"));
    // The people beside it are none of its root.
    const definition = await client.ask("textDocument/definition", {
      textDocument: { uri: alone },
      position: { line: 9, character: 12 },
    });
    assert.deepEqual(definition, []);
    client.tell("textDocument/didClose", { textDocument: { uri: alone } });
    assert.deepEqual(await client.diagnostics(alone), []);
    const inOne = await client.ask("textDocument/definition", {
      textDocument: { uri: one.uriOf("m.calendar.yaml") },
      position: { line: 9, character: 12 },
    });
    assert.equal(inOne[0].uri, one.uriOf("a.people.yaml"));
    // A folder that leaves the workspace takes its findings with it.
    client.tell("workspace/didChangeWorkspaceFolders", {
      event: { added: [], removed: [{ uri: two.uri, name: "two" }] },
    });
    assert.deepEqual(await client.diagnostics(two.uriOf("m.calendar.yaml")), []);
  });

  it("takes the nearest configuration for the root of a file", async () => {
    const made = folder({
      ...team,
      "m.calendar.yaml": calendar(POST.replace("nobody", "ana")),
      "team/.social-policy.yaml": "kind: config\nversion: 1\n",
      "team/a.people.yaml": "kind: people\nversion: 1\npeople: []\n",
      "team/m.calendar.yaml": calendar(POST.replace("nobody", "ana")),
    });
    const client = await start({ folders: [made.uri] });
    const below = codes(await client.diagnostics(made.uriOf("team/m.calendar.yaml")));
    assert.ok(below.includes("unknown-reference"), below.join());
    made.delete("team/.social-policy.yaml");
    client.tell("workspace/didChangeWatchedFiles", {
      changes: [{ uri: made.uriOf("team/.social-policy.yaml"), type: 3 }],
    });
    const joined = codes(await client.diagnostics(made.uriOf("team/m.calendar.yaml")));
    assert.ok(!joined.includes("unknown-reference"), joined.join());
  });

  it("finds and forgets files when the configuration says so, while it is typed", async () => {
    const made = folder({
      ...team,
      ".social-policy.yaml": "kind: config\nversion: 1\n",
      "plans/april.yaml": calendar(POST),
    });
    const config = made.uriOf(".social-policy.yaml");
    const client = await start({ folders: [made.uri] });
    client.open(made.uriOf("plans/april.yaml"), calendar(POST));
    assert.deepEqual(await client.diagnostics(made.uriOf("plans/april.yaml"), 1), []);
    client.open(config, "kind: config\nversion: 1\n");
    client.type(config, 2, 2, 0, 0, "files: { calendar: ['plans/*.yaml'] }\n");
    assert.ok(
      codes(await client.diagnostics(made.uriOf("plans/april.yaml"), 1)).includes("unknown-reference"),
    );
    // What is typed in it now is followed.
    client.type(made.uriOf("plans/april.yaml"), 2, 9, 11, 17, "ana");
    assert.ok(
      !codes(await client.diagnostics(made.uriOf("plans/april.yaml"), 2)).includes("unknown-reference"),
    );
    client.change(config, 3, [{ text: "kind: config\nversion: 1\nignore: [plans]\n" }]);
    assert.deepEqual(await client.diagnostics(made.uriOf("plans/april.yaml"), 2), []);
  });

  it("follows files that come, change, move and go", async () => {
    const made = folder({ ...team });
    const client = await start({ folders: [made.uri] });
    const watched = await client.until(({ method }) => method === "client/registerCapability");
    assert.ok(watched.params.registrations[0].registerOptions.watchers.length > 0);
    const event = (path: string, type: number) =>
      client.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: made.uriOf(path), type }] });
    made.write("sub/m.calendar.yaml", calendar(POST));
    event("sub/m.calendar.yaml", 1);
    const file = made.uriOf("sub/m.calendar.yaml");
    assert.ok(codes(await client.diagnostics(file)).includes("unknown-reference"));
    made.write("sub/m.calendar.yaml", calendar(POST.replace("nobody", "ana")));
    event("sub/m.calendar.yaml", 2);
    assert.ok(!codes(await client.diagnostics(file)).includes("unknown-reference"));
    // A folder is all that is told when it goes.
    made.delete("sub");
    event("sub", 3);
    assert.deepEqual(await client.diagnostics(file), []);
    made.write("new.calendar.yaml", calendar(POST));
    client.tell("workspace/didRenameFiles", {
      files: [{ oldUri: made.uriOf("old.calendar.yaml"), newUri: made.uriOf("new.calendar.yaml") }],
    });
    assert.ok((await client.diagnostics(made.uriOf("new.calendar.yaml"))).length > 0);
    made.write(".gitignore", "new.*\n");
    event(".gitignore", 1);
    assert.deepEqual(await client.diagnostics(made.uriOf("new.calendar.yaml")), []);
  });

  it("looks again for a picture that came, if somebody names it", async () => {
    const post = `${POST}\nmedia:\n  - { file: fair.png, alt: The fair }`;
    const made = folder({ ...team, "m.calendar.yaml": calendar(post) });
    const file = made.uriOf("m.calendar.yaml");
    const client = await start({ folders: [made.uri] });
    const missing = ({ code }: { code: string }) => code === "missing-media";
    assert.ok((await client.diagnostics(file)).some(missing));
    made.write("fair.png", "");
    client.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: made.uriOf("fair.png"), type: 1 }] });
    assert.ok(!(await client.diagnostics(file)).some(missing));
  });

  it("changes what names a picture when it is about to move", async () => {
    const post = `${POST}\nmedia:\n  - { file: fair.png, alt: The fair }`;
    const text = calendar(post);
    const made = folder({ ...team, "m.calendar.yaml": text, "fair.png": "" });
    const client = await start({ folders: [made.uri] });
    await client.diagnostics(made.uriOf("m.calendar.yaml"));
    const move = { oldUri: made.uriOf("fair.png"), newUri: made.uriOf("media/fair.png") };
    const edit = await client.ask("workspace/willRenameFiles", { files: [move] });
    const [change] = edit.documentChanges;
    assert.equal(change.textDocument.uri, made.uriOf("m.calendar.yaml"));
    assert.deepEqual(
      change.edits.map(({ newText }: { newText: string }) => newText),
      ["media/fair.png"],
    );
    const elsewhere = { oldUri: made.uriOf("other.png"), newUri: made.uriOf("media/other.png") };
    assert.equal(await client.ask("workspace/willRenameFiles", { files: [elsewhere] }), null);
  });

  it("answers requests while files go away, and takes back those that are cancelled", async () => {
    const made = folder({ ...team, "m.calendar.yaml": calendar(POST) });
    const file = made.uriOf("m.calendar.yaml");
    const client = await start({ folders: [made.uri] });
    client.open(file, calendar(POST));
    const asked = client.request("textDocument/documentSymbol", { textDocument: { uri: file } });
    made.delete("m.calendar.yaml");
    client.tell("workspace/didDeleteFiles", { files: [{ uri: file }] });
    const after = client.request("textDocument/hover", {
      textDocument: { uri: file },
      position: { line: 5, character: 8 },
    });
    client.tell("textDocument/didClose", { textDocument: { uri: file } });
    const gone = client.request("textDocument/codeLens", { textDocument: { uri: file } });
    const cancelled = client.request("workspace/symbol", { query: "a" });
    client.tell("$/cancelRequest", { id: cancelled.id });
    assert.equal((await asked.answer).error, undefined);
    assert.equal((await after.answer).error, undefined);
    assert.equal((await gone.answer).result, null);
    assert.ok([undefined, -32800].includes((await cancelled.answer).error?.code));
    await client.until(({ params }) => params?.uri === file && params.diagnostics.length === 0);
  });

  it("refuses in words that a person understands", async () => {
    const made = folder({ ...team });
    const client = await start({ folders: [made.uri], locale: "fr-CA" });
    const { answer } = client.request("textDocument/rename", {
      textDocument: { uri: made.uriOf("a.people.yaml") },
      position: { line: 3, character: 10 },
      newName: "Pas Un Id",
    });
    assert.match((await answer).error?.message ?? "", /^«\sPas Un Id\s» ne peut pas être un identifiant/);
  });

  it("speaks French, from the client's locale or the options", async () => {
    const made = folder({ ...team, "m.calendar.yaml": calendar(POST) });
    const file = made.uriOf("m.calendar.yaml");
    const client = await start({ folders: [made.uri], locale: "fr-CA" });
    const unknown = (await client.diagnostics(file)).find(({ code }) => code === "unknown-reference");
    assert.match(unknown.codeDescription.href, /docs\/fr\/rules\/unknown-reference\.md$/);
    const english = await start({ folders: [made.uri], locale: "fr-CA", options: { locale: "en" } });
    const same = (await english.diagnostics(file)).find(({ code }) => code === "unknown-reference");
    assert.notEqual(same.message, unknown.message);
  });

  it("is asked instead of telling, where the client can", async () => {
    const made = folder({ ...team, "m.calendar.yaml": calendar(POST) });
    const file = made.uriOf("m.calendar.yaml");
    const capabilities = {
      ...RICH,
      textDocument: { ...RICH.textDocument, diagnostic: { dynamicRegistration: false } },
      workspace: { ...RICH.workspace, diagnostics: { refreshSupport: true } },
    };
    const client = await start({ folders: [made.uri], capabilities });
    assert.equal(client.capabilities.diagnosticProvider.workspaceDiagnostics, true);
    client.open(made.uriOf("a.people.yaml"), PEOPLE);
    const first = await client.ask("textDocument/diagnostic", { textDocument: { uri: file } });
    assert.equal(first.kind, "full");
    assert.ok(codes(first.items).includes("unknown-reference"));
    const again = await client.ask("textDocument/diagnostic", {
      textDocument: { uri: file },
      previousResultId: first.resultId,
    });
    assert.deepEqual(again, { kind: "unchanged", resultId: first.resultId });
    client.said.length = 0;
    client.type(made.uriOf("a.people.yaml"), 2, 4, 0, 0, "  - { id: nobody, name: No Body }\n");
    await client.until(({ method }) => method === "workspace/diagnostic/refresh");
    const all = await client.ask("workspace/diagnostic", {
      previousResultIds: [{ uri: file, value: first.resultId }],
    });
    const report = all.items.find(({ uri }: { uri: string }) => uri === file);
    assert.equal(report.kind, "full");
    assert.ok(!codes(report.items).includes("unknown-reference"));
    assert.ok(!client.said.some(({ method }) => method === "textDocument/publishDiagnostics"));
  });

  it("offers keys and values, and says what things mean", async () => {
    const text = `${calendar(POST)}    o\n`;
    const made = folder({ ...team, "m.calendar.yaml": text });
    const file = made.uriOf("m.calendar.yaml");
    const client = await start({ folders: [made.uri] });
    client.open(file, text);
    const at = (line: number, character: number) => ({
      textDocument: { uri: file },
      position: { line, character },
    });
    const keys = await client.ask("textDocument/completion", at(10, 5));
    const objective = keys.find(({ label }: { label: string }) => label === "objective");
    assert.deepEqual(objective.textEdit.range.start, { line: 10, character: 4 });
    assert.ok(!keys.some(({ label }: { label: string }) => label === "owner"), "it is there already");
    const owners = await client.ask("textDocument/completion", at(9, 12));
    assert.ok(owners.some((it: { textEdit: { newText: string } }) => it.textEdit.newText === "ana"));
    const told = await client.ask("textDocument/hover", at(8, 15));
    assert.match(told.contents.value, /instagram/i);
    const about = { textDocument: { uri: file } };
    const outline = await client.ask("textDocument/documentSymbol", about);
    assert.ok(JSON.stringify(outline).includes("teaser"));
    assert.ok((await client.ask("textDocument/foldingRange", about)).length > 0);
    const [selection] = await client.ask("textDocument/selectionRange", {
      ...about,
      positions: [{ line: 8, character: 15 }],
    });
    assert.ok(selection.parent.parent);
    const renamed = await client.ask("textDocument/rename", { ...at(8, 15), newName: "insta" });
    assert.deepEqual(
      renamed.documentChanges.map(({ textDocument }: { textDocument: unknown }) => textDocument),
      [
        { uri: made.uriOf("a.channels.yaml"), version: null },
        { uri: file, version: 1 },
      ],
    );
    const lenses = await client.ask("textDocument/codeLens", about);
    assert.ok(lenses.every(({ command }: { command: { command: string } }) => command.command === ""));
    assert.deepEqual(await client.ask("textDocument/formatting", { ...about, options: {} }), []);
    const range = { start: { line: 0, character: 0 }, end: { line: 11, character: 0 } };
    assert.ok(Array.isArray(await client.ask("textDocument/inlayHint", { ...about, range })));
    assert.ok(Array.isArray(await client.ask("textDocument/documentLink", about)));
    const uses = await client.ask("textDocument/references", {
      ...at(8, 15),
      context: { includeDeclaration: true },
    });
    assert.equal(uses.length, 2);
    assert.equal((await client.ask("textDocument/documentHighlight", at(8, 15))).length, 1);
    const [symbol] = await client.ask("workspace/symbol", { query: "teaser" });
    assert.equal(symbol.location.uri, file);
  });

  it("offers the pictures that are there, and forgets those that went", async () => {
    const text = `${calendar(POST)}    media:\n      - file: \n`;
    const files = { ...team, "m.calendar.yaml": text, "media/fair.jpg": "x", "media/left.png": "x" };
    const made = folder({ ...files, ".gitignore": "left.*\n" });
    const file = made.uriOf("m.calendar.yaml");
    const client = await start({ folders: [made.uri] });
    client.open(file, text);
    const offered = async () => {
      const at = { textDocument: { uri: file }, position: { line: 11, character: 14 } };
      return (await client.ask("textDocument/completion", at)).map(({ label }: { label: string }) => label);
    };
    assert.deepEqual(await offered(), ["media/fair.jpg"]);
    made.write("media/new.webp", "x");
    client.tell("workspace/didChangeWatchedFiles", {
      changes: [{ uri: made.uriOf("media/new.webp"), type: 1 }],
    });
    assert.deepEqual(await offered(), ["media/fair.jpg", "media/new.webp"]);
    made.delete("media");
    client.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: made.uriOf("media"), type: 3 }] });
    assert.ok(!(await offered()).includes("media/fair.jpg"));
  });

  it("tells the workbench what is missing and what it holds", async () => {
    const made = folder({ ...team, "m.calendar.yaml": calendar(POST) });
    const client = await start({ folders: [made.uri] });
    await client.diagnostics(made.uriOf("m.calendar.yaml"));
    const gaps = await client.ask("socialPolicy/gaps", { by: "person" });
    assert.ok(gaps.warnings + gaps.errors > 0);
    const state = await client.ask("socialPolicy/state", {});
    assert.match(state.markdown, /\| m\.calendar\.yaml \| calendar \| 1 \|/);
    const checked = await client.ask("socialPolicy/check", {});
    assert.match(checked.text, /^m\.calendar\.yaml$/m);
    assert.match(checked.text, /^ {2}10:12 {2}error {2}.*\S {2}unknown-reference$/m);
  });

  it("begins a new day, and starts from the machine’s when none is given", async () => {
    const made = folder({ ...team, "m.calendar.yaml": calendar(POST) });
    const client = await start({ folders: [made.uri], options: { asOf: "someday" } });
    const warned = await client.until(({ method }) => method === "window/logMessage");
    assert.match(warned.params.message, /someday/);
    const file = made.uriOf("m.calendar.yaml");
    // In 2027 the date is to come, and on the machine's day too or no more: both are an answer.
    assert.ok((await client.diagnostics(file)).length > 0);
  });

  it("runs from the command line, and leaves with the editor", async () => {
    const made = folder({ ...team, "m.calendar.yaml": calendar(POST) });
    const client = await start({
      folders: [made.uri],
      command: [process.execPath, builtCommand(), "lsp", "--stdio"],
    });
    const found = await client.diagnostics(made.uriOf("m.calendar.yaml"));
    const unknown = found.find(({ code }) => code === "unknown-reference");
    assert.match(unknown.codeDescription.href, /^file:.*\/docs\/rules\/unknown-reference\.md$/);
    assert.equal(await client.stop(), 0);
  });

  it("follows edits of 50,000 posts, each character by itself", async () => {
    const posts = Array.from(
      { length: 50_000 },
      (_, index) =>
        `  - id: p${index}\n    title: Post ${index}\n    status: idea\n    channels: [ig]\n    owner: ana\n`,
    ).join("");
    const text = `kind: calendar\nversion: 1\ntimezone: America/Toronto\nposts:\n${posts}`;
    const made = folder({ ...team, "m.calendar.yaml": text });
    const file = made.uriOf("m.calendar.yaml");
    const client = await start({ folders: [made.uri] });
    client.open(file, text);
    await client.diagnostics(file, 1);
    const line = 4 + 5 * 25_000 + 4;
    for (let index = 0; index < 20; index++) client.type(file, 2 + index, line, 11 + index, 11 + index, "x");
    const found = await client.diagnostics(file, 21);
    const unknown = found.find(({ code }) => code === "unknown-reference");
    assert.match(unknown.message, /x{20}ana/);
    assert.equal(unknown.range.start.line, line);
  });
});

function bind(made: Folder): { readonly uri: string; readonly uriOf: (path: string) => string } {
  return { uri: made.uri, uriOf: (path) => made.uriOf(path) };
}
