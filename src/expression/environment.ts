import { Environment } from "@marcbachmann/cel-js/evaluator";
import { COUNT_SIGNATURES } from "./counts";
import { OWN_OPERATORS, OWN_SIGNATURES } from "./functions";
import { DATE, type Subject, type TypeTable, typeNameOf } from "./types";

/** An expression may have so many parts, and be nested so deeply. */
const LIMITS = {
  maxAstNodes: 500,
  maxDepth: 40,
  maxListElements: 200,
  maxMapEntries: 100,
  maxCallArguments: 8,
};

/** The longest expression that is read, in UTF-16 code units. */
export const LONGEST = 5_000;

/** The names that an expression may use, and their types. */
export function variablesOf(subject: Subject): Readonly<Record<string, string>> {
  const own = { [subject]: typeNameOf(subject), today: DATE };
  return subject === "post" ? { ...own, channel: "Channel", language: "string" } : own;
}

/** The typed environment that expressions about a subject are checked in. Nothing is ever evaluated in it. */
export function environmentFor(subject: Subject, types: TypeTable): Environment {
  const environment = new Environment({ limits: LIMITS });
  for (const name of types.names) {
    const fields: Record<string, string> = {};
    for (const [field, { type }] of types.fieldsOf(name) ?? []) fields[field] = type;
    environment.registerType(name, { fields } as never);
  }
  for (const [name, type] of Object.entries(variablesOf(subject))) environment.registerVariable(name, type);
  for (const signature of [...OWN_SIGNATURES, ...COUNT_SIGNATURES])
    environment.registerFunction(signature, never);
  for (const operator of OWN_OPERATORS) environment.registerOperator(operator, never);
  return environment;
}

function never(): never {
  throw new Error("Expressions are checked here, not evaluated.");
}
