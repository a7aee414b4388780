import { type Config, mapOf, textsOf } from "../../../model";
import { replacePlace } from "../../../syntax";
import { nearest } from "../../../values";
import { resolvePath } from "../../../workspace";
import type { RuleContext } from "../../context";
import type { Report } from "../../define";

type Message = "rule" | "rule-near" | "file";

/** Rules and files that the configuration names and that do not exist: a slip there would be silent. */
export function checkConfig(
  config: Config,
  report: (finding: Report<Message, "replace">) => void,
  context: RuleContext,
): void {
  for (const { key } of mapOf(config.fields.rules)?.pairs ?? []) {
    const id = key.value;
    if (typeof id !== "string" || context.ruleIds.includes(id) || id.startsWith("policy/")) continue;
    const suggestion = nearest(id, context.ruleIds);
    report({
      message: suggestion === undefined ? "rule" : "rule-near",
      at: key,
      severity: "warning",
      values: { id, suggestion },
      fixes: () =>
        suggestion === undefined
          ? []
          : [
              {
                title: "replace",
                values: { suggestion },
                safe: false,
                edits: [replacePlace(key, suggestion)],
              },
            ],
    });
  }
  for (const node of textsOf(config.fields.extends)) {
    const path = resolvePath(config.file.path, node.value);
    if (path !== undefined && context.workspace.hasConfigAt(path)) continue;
    report({ message: "file", at: node, values: { id: node.value } });
  }
}
