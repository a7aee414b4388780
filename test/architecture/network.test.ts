import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SOURCES = join(__dirname, "../../src");

/** What reaches a network, or tells somebody what people do. */
const REACHES =
  /\bfetch\(|(?:from|import|import\(|require\(|getBuiltinModule\()\s*["'](?:node:)?(?:https?|http2|net|tls|dgram|dns)["']|XMLHttpRequest|\bnew WebSocket\b|sendBeacon|createTelemetryLogger/;

/** The step of a workflow tells the forge that runs it what it found, and nobody else. */
const MAY_REACH = ["action/forge.ts"];

describe("no network", () => {
  it("is reached from any of our code but the action’s, and nothing is told of what people do", () => {
    const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((it) =>
      it.endsWith(".ts"),
    );
    assert.ok(files.length > 300);
    const reaching = files.filter((file) => REACHES.test(readFileSync(join(SOURCES, file), "utf8")));
    assert.deepEqual(
      reaching.map((file) => file.replaceAll("\\", "/")),
      MAY_REACH,
    );
  });
});
