import type { Money } from "../values";
import { whole } from "./functions";
import { ABSENT, costOf, type Run, type Step, spend, type Value } from "./run";
import { MONEY } from "./types";

/** One side of an operator. */
export interface Side {
  readonly step: Step;
  readonly type: string;
}

/** An operator between sides that fit it; undefined of one that is none of ours. */
export function compileOperator(operator: string, sides: readonly Side[]): Step | undefined {
  const [left, right] = sides;
  if (left === undefined) return undefined;
  if (right === undefined) return compileSign(operator, left.step);
  switch (operator) {
    case "&&":
      return decide(left.step, right.step, false);
    case "||":
      return decide(left.step, right.step, true);
    case "==":
      return compileEqual(left, right, true);
    case "!=":
      return compileEqual(left, right, false);
    case "in":
      return compileIn(left.step, right.step);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return compileOrder(ORDERS[operator], left, right);
    default:
      return compileSum(operator, left, right);
  }
}

function compileSign(operator: string, step: Step): Step | undefined {
  if (operator === "!_")
    return (run) => {
      const value = step(run);
      return value === ABSENT ? ABSENT : value !== true;
    };
  if (operator !== "-_") return undefined;
  return (run) => {
    const value = step(run);
    return value === ABSENT ? ABSENT : -(value as number);
  };
}

/** One side can decide alone, even when the other is not known. */
function decide(left: Step, right: Step, decisive: boolean): Step {
  return (run) => {
    const first = left(run);
    if (first === decisive) return decisive;
    const second = right(run);
    return second === decisive || first !== ABSENT ? second : ABSENT;
  };
}

function compileEqual(left: Side, right: Side, wanted: boolean): Step {
  const first = left.step;
  const second = right.step;
  return (run) => {
    const a = first(run);
    if (a === ABSENT) return ABSENT;
    const b = second(run);
    if (b === ABSENT) return ABSENT;
    const equal = equality(run, a, b);
    return equal === ABSENT ? ABSENT : equal === wanted;
  };
}

/** Whether two values are the same; ABSENT of amounts in two currencies. */
function equality(run: Run, left: Value, right: Value): boolean | typeof ABSENT {
  if (typeof left === "string" && typeof right === "string") {
    spend(run, costOf(Math.min(left.length, right.length)));
    return left === right;
  }
  if (Array.isArray(left) && Array.isArray(right)) {
    if (left.length !== right.length) return false;
    spend(run, left.length);
    for (let at = 0; at < left.length; at++) {
      const equal = equality(run, left[at], right[at]);
      if (equal !== true) return equal;
    }
    return true;
  }
  if (isMoney(left) && isMoney(right)) return sameCurrency(left, right) ? left.minor === right.minor : ABSENT;
  return left === right;
}

function compileIn(left: Step, right: Step): Step {
  return (run) => {
    const value = left(run);
    if (value === ABSENT) return ABSENT;
    const list = right(run);
    if (!Array.isArray(list)) return ABSENT;
    spend(run, list.length);
    let missing = false;
    for (let at = 0; at < list.length; at++) {
      const equal = equality(run, value, list[at]);
      if (equal === true) return true;
      if (equal === ABSENT) missing = true;
    }
    return missing ? ABSENT : false;
  };
}

type Order = (left: number | string, right: number | string) => boolean;

const ORDERS: Readonly<Record<"<" | "<=" | ">" | ">=", Order>> = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};

function compileOrder(holds: Order, left: Side, right: Side): Step {
  const first = left.step;
  const second = right.step;
  return (run) => {
    const a = first(run);
    if (a === ABSENT) return ABSENT;
    const b = second(run);
    if (b === ABSENT) return ABSENT;
    if (typeof a === "string") spend(run, costOf(a.length));
    else if (isMoney(a) && isMoney(b)) return sameCurrency(a, b) ? holds(a.minor, b.minor) : ABSENT;
    return holds(a as number, b as number);
  };
}

function compileSum(operator: string, left: Side, right: Side): Step | undefined {
  const first = left.step;
  const second = right.step;
  const isWhole = left.type === "int" && right.type === "int";
  const add = left.type === MONEY ? moneySum(operator) : sum(operator, isWhole);
  if (add === undefined) return undefined;
  return (run) => {
    const a = first(run);
    if (a === ABSENT) return ABSENT;
    const b = second(run);
    return b === ABSENT ? ABSENT : add(run, a, b);
  };
}

type Sum = (run: Run, left: Value, right: Value) => Value;

function sum(operator: string, isWhole: boolean): Sum | undefined {
  const count = arithmetic(operator);
  if (count === undefined) return undefined;
  return (run, left, right) => {
    if (typeof left === "string") {
      spend(run, costOf(left.length + (right as string).length));
      return left + (right as string);
    }
    if (Array.isArray(left)) {
      spend(run, left.length + (right as readonly Value[]).length);
      return [...left, ...(right as readonly Value[])];
    }
    const value = count(left as number, right as number);
    if (!Number.isFinite(value)) return ABSENT;
    return isWhole ? whole(value) : value;
  };
}

function arithmetic(operator: string): ((left: number, right: number) => number) | undefined {
  switch (operator) {
    case "+":
      return (left, right) => left + right;
    case "-":
      return (left, right) => left - right;
    case "*":
      return (left, right) => left * right;
    case "/":
      return (left, right) => left / right;
    case "%":
      return (left, right) => left % right;
    default:
      return undefined;
  }
}

function moneySum(operator: string): Sum | undefined {
  if (operator !== "+" && operator !== "-") return undefined;
  const sign = operator === "+" ? 1 : -1;
  return (_run, left, right) => {
    const [a, b] = [left, right] as [Money, Money];
    if (!sameCurrency(a, b)) return ABSENT;
    return { minor: a.minor + sign * b.minor, currency: a.currency === "" ? b.currency : a.currency };
  };
}

function isMoney(value: Value): value is Money {
  return typeof value === "object" && value !== null && "minor" in value;
}

/** Amounts in two currencies can't be compared; a sum of no amounts is nothing in every currency. */
function sameCurrency(left: Money, right: Money): boolean {
  return left.currency === right.currency || left.currency === "" || right.currency === "";
}
