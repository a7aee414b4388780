import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020";

/** An object of SARIF 2.1.0 with the properties of it that we write; the standard allows no others than its own. */
const object = (properties: Readonly<Record<string, unknown>>, ...required: readonly string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const text = { type: "string" };
const from1 = { type: "integer", minimum: 1 };
const list = (items: unknown, more = {}) => ({ type: "array", items, ...more });
const level = { enum: ["none", "note", "warning", "error"] };
const language = { type: "string", pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" };
const message = object({ text }, "text");
const multiformat = object({ text, markdown: text }, "text");
/** A reference by RFC 3986: no spaces, no signs that have to be escaped, no stray percent sign. */
const uri = { type: "string", pattern: "^(?:[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$" };
const region = object(
  { startLine: from1, startColumn: from1, endLine: from1, endColumn: from1 },
  "startLine",
);
const artifact = object({ uri, uriBaseId: text, description: message });
const physical = object({ artifactLocation: artifact, region }, "artifactLocation");
const location = object({ id: { type: "integer", minimum: -1 }, physicalLocation: physical, message });

/**
 * What the standard says of the parts of a log that we write: its required properties, words, types and bounds (OASIS
 * SARIF 2.1.0, sections 3.13 to 3.52).
 */
const LOG = object(
  {
    $schema: { type: "string", format: "uri" },
    version: { const: "2.1.0" },
    runs: list(
      object(
        {
          tool: object(
            {
              driver: object(
                {
                  name: text,
                  version: text,
                  semanticVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
                  language,
                  rules: list(
                    object(
                      {
                        id: text,
                        shortDescription: multiformat,
                        fullDescription: multiformat,
                        help: multiformat,
                        defaultConfiguration: object({ level }),
                        properties: {
                          type: "object",
                          properties: { tags: list(text, { uniqueItems: true }) },
                        },
                      },
                      "id",
                    ),
                    { uniqueItems: true },
                  ),
                },
                "name",
              ),
            },
            "driver",
          ),
          language,
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          originalUriBaseIds: { type: "object", additionalProperties: artifact },
          invocations: list(
            object(
              {
                executionSuccessful: { type: "boolean" },
                toolExecutionNotifications: list(object({ level, message }, "message")),
              },
              "executionSuccessful",
            ),
          ),
          results: list(
            object(
              {
                ruleId: text,
                ruleIndex: { type: "integer", minimum: -1 },
                level,
                message,
                locations: list(location),
                relatedLocations: list(location, { uniqueItems: true }),
                partialFingerprints: { type: "object", additionalProperties: text },
                suppressions: list(object({ kind: { enum: ["inSource", "external"] } }, "kind"), {
                  uniqueItems: true,
                }),
              },
              "message",
            ),
          ),
        },
        "tool",
      ),
    ),
  },
  "version",
  "runs",
);

const validate = new Ajv2020({ allErrors: true, formats: { uri: true } }).compile(LOG);

/** Fails where a log is not as the standard says; also where its parts do not fit each other. */
export function assertSarif(log: unknown): void {
  assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
  const { runs } = log as {
    runs: ReadonlyArray<{
      originalUriBaseIds?: object;
      tool: { driver: { rules?: ReadonlyArray<{ id: string }> } };
      results?: ReadonlyArray<{
        ruleId?: string;
        ruleIndex?: number;
        locations?: ReadonlyArray<{
          physicalLocation?: {
            artifactLocation?: { uriBaseId?: string };
            region?: Readonly<Record<"startLine" | "startColumn" | "endLine" | "endColumn", number>>;
          };
        }>;
      }>;
    }>;
  };
  for (const { tool, results = [], originalUriBaseIds = {} } of runs) {
    const ids = tool.driver.rules?.map(({ id }) => id) ?? [];
    assert.equal(new Set(ids).size, ids.length, "each rule once");
    for (const { ruleId, ruleIndex, locations = [] } of results) {
      assert.equal(ids[ruleIndex ?? -1], ruleId);
      for (const { physicalLocation } of locations) {
        const { uriBaseId = "" } = physicalLocation?.artifactLocation ?? {};
        assert.ok(Object.hasOwn(originalUriBaseIds, uriBaseId), uriBaseId);
        const { startLine = 1, startColumn = 1, endLine = 1, endColumn = 1 } = physicalLocation?.region ?? {};
        assert.ok(endLine > startLine || (endLine === startLine && endColumn >= startColumn));
      }
    }
  }
}
