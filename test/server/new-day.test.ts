import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { startServer } from "../../src/server/server";
import { parseDay } from "../../src/values";

const URI = "untitled:m.calendar.yaml";
const TEXT = `kind: calendar
version: 1
timezone: America/Toronto
posts:
  - { id: a, title: A, status: drafting, deadline: 2027-03-01, publish: 2027-03-20 }
`;

describe("server: midnight", () => {
  const { setInterval: real } = globalThis;
  afterEach(() => {
    globalThis.setInterval = real;
  });

  it("changes the findings that depend on the day", async () => {
    const ticks: Array<() => void> = [];
    globalThis.setInterval = ((tick: () => void) => {
      ticks.push(tick);
      return { unref: () => undefined };
    }) as unknown as typeof setInterval;
    let today = parseDay("2027-03-01") ?? 0;
    const [up, down] = [new PassThrough(), new PassThrough()];
    const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    startServer(connection, { today: () => today, clock: () => 0 });
    const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const published: string[][] = [];
    let told = () => {};
    client.onNotification(
      "textDocument/publishDiagnostics",
      (params: { diagnostics: { code: string }[] }) => {
        published.push(params.diagnostics.map(({ code }) => code));
        told();
      },
    );
    const next = () =>
      new Promise<void>((resolve) => {
        told = resolve;
      });
    client.listen();
    await client.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
    await client.sendNotification("initialized", {});
    const first = next();
    await client.sendNotification("textDocument/didOpen", {
      textDocument: { uri: URI, languageId: "yaml", version: 1, text: TEXT },
    });
    await first;
    assert.ok(!published.at(-1)?.includes("overdue"), published.at(-1)?.join());
    assert.ok(ticks.length > 0);
    // The same day: nothing happens.
    const count = published.length;
    for (const tick of ticks) tick();
    await client.sendRequest("socialPolicy/state", {});
    assert.equal(published.length, count);
    today++;
    const second = next();
    for (const tick of ticks) tick();
    await second;
    assert.ok(published.at(-1)?.includes("overdue"), published.at(-1)?.join());
    client.dispose();
  });
});
