import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openRoot } from "../../src/host";
import { type Diagnostic, diagnosticOf } from "../../src/library";
import { parseDay } from "../../src/values";
import { Client } from "./client";

const EXAMPLES = join(__dirname, "../../examples");
const SEVERITIES = ["", "error", "warning", "info"];
const AS_OF = "2027-03-01";

/** A finding of the library's in the words of the protocol. */
function inProtocol(
  { file, range, rule, severity, message, clause, related, docs }: Diagnostic,
  at: string | undefined,
) {
  const place = ({ start, end }: Diagnostic["range"]) =>
    [start.line - 1, start.column - 1, end.line - 1, end.column - 1].join(":");
  return {
    range: place(range),
    rule,
    severity,
    message,
    related: [
      ...(related ?? []).map((it) => `${it.file} ${place(it.range)} ${it.message}`),
      // A finding in another file than its clause leads there.
      ...(clause === undefined || clause.file === file ? [] : [`${clause.file} ${at}: ${clause.title}`]),
    ],
    docs,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the protocol's own shape
function fromServer(diagnostic: any, uri: string) {
  const place = ({ start, end }: { start: Spot; end: Spot }) =>
    [start.line, start.character, end.line, end.character].join(":");
  return {
    range: place(diagnostic.range),
    rule: diagnostic.code,
    severity: SEVERITIES[diagnostic.severity],
    message: diagnostic.message,
    related: (diagnostic.relatedInformation ?? []).map(
      (it: { location: { uri: string; range: never }; message: string }) =>
        `${decodeURIComponent(it.location.uri.slice(uri.length + 1))} ${place(it.location.range)} ${it.message}`,
    ),
    docs: /docs\/.*$/.exec(diagnostic.codeDescription.href)?.[0],
  };
}

interface Spot {
  readonly line: number;
  readonly character: number;
}

describe("the server finds what the command line finds", function () {
  this.timeout(60_000);

  const names = readdirSync(EXAMPLES).filter((name) => statSync(join(EXAMPLES, name)).isDirectory());
  for (const name of names) {
    for (const language of ["en", "fr"] as const) {
      it(`in the example ${name} (${language})`, async () => {
        const folder = join(EXAMPLES, name);
        const root = await openRoot(folder, { asOf: parseDay(AS_OF) ?? 0 });
        const wanted = new Map<string, unknown[]>();
        for (const finding of root.session.results().findings) {
          const list = wanted.get(finding.file) ?? [];
          const { start, end } = finding.clauseRange ?? {};
          const words = { en: "The policy’s clause", fr: "La clause de la politique\u00a0" }[language];
          const at = `${[start?.line, start?.column, end?.line, end?.column].join(":")} ${words}`;
          wanted.set(finding.file, [...list, inProtocol(diagnosticOf(finding, language), at)]);
        }
        const { href } = pathToFileURL(folder);
        const client = await Client.start({
          folders: [href],
          options: { locale: language, asOf: AS_OF },
          capabilities: {
            textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
          },
        });
        const { items } = await client.ask("workspace/diagnostic", { previousResultIds: [] });
        const found = new Map<string, unknown[]>();
        for (const report of items) {
          const path = decodeURIComponent(report.uri.slice(href.length + 1));
          if (report.items.length > 0)
            found.set(
              path,
              report.items.map((it: unknown) => fromServer(it, href)),
            );
        }
        assert.deepEqual(Object.fromEntries(found), Object.fromEntries(wanted));
        assert.equal(await client.stop(), 0);
      });
    }
  }
});
