import { type Node, toData } from "../syntax";
import type { Language } from "../values";
import { explain } from "./explain";
import type { SchemaFault } from "./fault";
import type { DefinitionName } from "./generated/shapes";
import { QUICK } from "./generated/quick";
import type { Validator } from "./shape";

const NONE: readonly SchemaFault[] = [];

/** Nobody reads more of one value. */
const MOST_COMPLAINTS = 1000;

let validators: Readonly<Record<DefinitionName, Validator>> | undefined;

/** The compiled schemas are large, and of a file without faults nothing needs them: they are loaded when asked for. */
function validatorOf(definition: DefinitionName): Validator {
  validators ??= require("./generated/validators") as typeof import("./generated/validators");
  return validators[definition];
}

/**
 * Checks a value against a definition; none when it is right. Keys that are left empty count as absent.
 * `language` is the one in which dates and amounts are likely written, where it is known.
 *
 *     validate("post", item)          an item of a calendar's `posts`
 *     validate("calendarHead", root)  the rest of the file
 */
export function validate(
  definition: DefinitionName,
  node: Node,
  language?: Language,
): readonly SchemaFault[] {
  // Of posts there are thousands, nearly all of them right: that is seen without building their data.
  const quick = QUICK[definition.endsWith("Head") ? definition.slice(0, -4) : definition];
  if (quick?.(node) === true) return NONE;
  const validator = validatorOf(definition);
  if (validator(toData(node))) return NONE;
  return explain(definition, node, (validator.errors ?? []).slice(0, MOST_COMPLAINTS), language);
}
