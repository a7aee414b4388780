// Writes checks that go over the tree once and build nothing: for entries of which a file holds thousands.
// They answer "certainly right" or "ask the validator".
import { lists, NOTE, pascal } from "./definitions.mjs";

/** Checks for these definitions and what they contain. */
export function quickModule(definitions, shapes, roots) {
  const needed = new Set();
  const words = new Set();
  const bodies = [];
  const add = (name) => {
    if (needed.has(name)) return;
    needed.add(name);
    bodies.push(mapping(name, shapes[name], { add, words }));
  };
  for (const name of roots) add(name);
  const wordChecks = lists(definitions)
    .filter(({ name }) => words.has(name))
    .map(
      ({ name, schema }) => `function is${pascal(name)}(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
${schema.enum.map((word) => `    case ${JSON.stringify(word)}:`).join("\n")}
      return true;
    default:
      return false;
  }
}
`,
    );
  const code = [...wordChecks, ...bodies].join("\n");
  const used =
    "isAtLeast isOneOf isBoolean isByLanguage isFilled isListOf isMapOf isNothing isNumber isOwnKey isText isWritten"
      .split(" ")
      .filter((name) => code.includes(`${name}(`) || code.includes(`, ${name})`));
  const table = roots.map((name) => `  ${name}: is${pascal(name)},`).join("\n");
  return `// ${NOTE}
import type { Node, Pair } from "../../syntax";
import { ${used.join(", ")} } from "../checks";

${code}
/** The checks of what is validated as a whole, by the name of the definition. */
export const QUICK: Readonly<Record<string, (node: Node) => boolean>> = {
${table}
};
`;
}

function mapping(name, shape, context) {
  const cases = Object.entries(shape.keys).map(([key, value]) => {
    const bit = 1 << shape.required.indexOf(key);
    const required = shape.required.includes(key);
    const right = condition("value", value, required, context);
    const passes = required ? `!(${right})` : `!(${right}) && !isNothing(value)`;
    return `      case ${JSON.stringify(key)}:
        if (${passes}) return false;
${required ? `        seen |= ${bit};\n` : ""}        break;`;
  });
  const all = (1 << shape.required.length) - 1;
  return `function is${pascal(name)}(node: Node): boolean {
  if (node.type !== "map") return false;
${all ? "  let seen = 0;\n" : ""}  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
${cases.join("\n")}
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return ${all ? `seen === ${all}` : "true"};
}
`;
}

/** A condition that is true of values that are certainly right. */
function condition(node, shape, required, context) {
  const choices = [];
  for (const type of shape.types) {
    if (type === "string") choices.push(text(node, shape, required, context));
    else if (type === "boolean") choices.push(`isBoolean(${node})`);
    else if (type === "integer" && shape.only)
      choices.push(`isOneOf(${node}, ${JSON.stringify(shape.only)})`);
    else if (type === "number" && shape.minimum !== undefined)
      choices.push(`isAtLeast(${node}, ${shape.minimum})`);
    else if (type === "number" && shape.above === undefined) choices.push(`isNumber(${node})`);
    else if (type === "array" && shape.items)
      choices.push(`isListOf(${node}, ${asFunction(shape.items, context)})`);
    else if (type === "object") choices.push(object(node, shape, context));
  }
  return choices.filter((choice) => choice !== undefined).join(" || ") || "false";
}

function text(node, shape, required, context) {
  if (shape.form) return `isWritten(${node}, ${JSON.stringify(shape.form)})`;
  if (shape.list) {
    context.words.add(shape.list);
    return `is${pascal(shape.list)}(${node})`;
  }
  return required ? `isFilled(${node})` : `isText(${node})`;
}

function object(node, shape, context) {
  if (shape.definition) {
    context.add(shape.definition);
    return `is${pascal(shape.definition)}(${node})`;
  }
  if (shape.keyForm === "language" && shape.values?.types.join() === "string") return `isByLanguage(${node})`;
  // Other mappings with keys of a form or a list are left to the validator.
  if (shape.keyForm || shape.keyList || !shape.values) return undefined;
  return `isMapOf(${node}, ${asFunction(shape.values, context)})`;
}

function asFunction(shape, context) {
  const right = condition("item", shape, false, context);
  const alone = /^(\w+)\(item\)$/.exec(right);
  if (alone) return alone[1];
  return right.includes("item") ? `(item) => ${right}` : `() => ${right}`;
}
