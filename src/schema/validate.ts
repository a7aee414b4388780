import { type Node, toData } from "../syntax";
import type { Language } from "../values";
import { explain } from "./explain";
import type { SchemaFault } from "./fault";
import type { DefinitionName } from "./generated/shapes";
import { isPost } from "./generated/quick";
import * as compiled from "./generated/validators";
import type { Validator } from "./shape";

const NONE: readonly SchemaFault[] = [];
const validators: Readonly<Record<DefinitionName, Validator>> = compiled;

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
  if (definition === "post" && isPost(node)) return NONE;
  const validator = validators[definition];
  if (validator(toData(node))) return NONE;
  return explain(definition, node, validator.errors ?? [], language);
}
