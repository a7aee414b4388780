import assert from "node:assert/strict";
import { encode } from "../../src/server/wire";

const diagnostic = (message: string) => ({
  range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
  message,
});

const text = (message: object) => Buffer.concat(encode(message as never)).toString("utf8");

describe("server: what goes over the wire", () => {
  it("is the JSON of the message, also the second time", () => {
    const diagnostics = [diagnostic("été []"), diagnostic('say "hi"')];
    for (const list of [diagnostics, [], diagnostics.slice(0, 1)]) {
      const told = {
        jsonrpc: "2.0",
        method: "textDocument/publishDiagnostics",
        params: { uri: "file:///[]", version: 2, diagnostics: list },
      };
      const answered = { jsonrpc: "2.0", id: 3, result: { kind: "full", resultId: "4", items: list } };
      for (const message of [told, told, answered, answered]) {
        assert.deepEqual(JSON.parse(text(message)), message);
      }
    }
  });

  it("is ASCII where findings are, which clients read fastest, and says the same", () => {
    const message = {
      jsonrpc: "2.0",
      method: "x",
      params: { diagnostics: [diagnostic("« été » 🥖 \u2028")] },
    };
    assert.match(text(message), /^[\x20-\x7e]+$/);
    assert.deepEqual(JSON.parse(text(message)), message);
  });

  it("makes a finding that changed anew, and what stands far from it not", () => {
    const list = Array.from({ length: 500 }, (_, index) => diagnostic(`n° ${index}`));
    const told = (diagnostics: readonly object[]) => ({
      jsonrpc: "2.0",
      method: "x",
      params: { diagnostics },
    });
    const before = new Set(encode(told(list) as never));
    for (const changed of [
      list.with(250, diagnostic("new")),
      list.toSpliced(250, 1),
      list.toSpliced(250, 0, diagnostic("more")),
    ]) {
      const parts = encode(told(changed) as never);
      assert.deepEqual(JSON.parse(Buffer.concat(parts).toString()), told(changed));
      const made = parts.filter((it) => !before.has(it)).reduce((sum, it) => sum + it.length, 0);
      assert.ok(made < Buffer.concat(parts).length / 5, `${made} bytes are new`);
    }
  });

  it("leaves every other message as it is", () => {
    const messages = [
      { jsonrpc: "2.0", id: 1, result: null },
      { jsonrpc: "2.0", id: 1, result: { kind: "unchanged", resultId: "1" } },
      { jsonrpc: "2.0", id: 1, result: { items: [{ label: "[]" }] } },
      { jsonrpc: "2.0", id: 1, error: { code: 1, message: "[]" } },
      { jsonrpc: "2.0", method: "window/logMessage", params: { type: 1, message: "x" } },
    ];
    for (const message of messages) assert.equal(text(message), JSON.stringify(message));
  });
});
