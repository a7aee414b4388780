import type { Money } from "../values";
import { whole } from "./functions";
import { ABSENT, costOf, type Run, spend, type Value } from "./run";
import { MONEY } from "./types";

type Step = (run: Run) => Value;

/** One side of an operator. */
export interface Side {
  readonly step: Step;
  readonly type: string;
}

/** An operator between sides that fit it; undefined of one that is none of ours. */
export function compileOperator(operator: string, sides: readonly Side[]): Step | undefined {
  const [left, right] = sides;
  if (left === undefined) return undefined;
  if (right === undefined) {
    if (operator === "!_") return (run) => left.step(run) !== true;
    if (operator === "-_") return (run) => -(left.step(run) as number);
    return undefined;
  }
  switch (operator) {
    case "&&":
      return decide(left.step, right.step, false);
    case "||":
      return decide(left.step, right.step, true);
    case "==":
      return (run) => isEqual(run, left.step(run), right.step(run));
    case "!=":
      return (run) => !isEqual(run, left.step(run), right.step(run));
    case "in":
      return (run) => isIn(run, left.step(run), right.step(run));
    case "<":
    case "<=":
    case ">":
    case ">=":
      return compileOrder(operator, left.step, right.step);
    default:
      return compileSum(operator, left, right);
  }
}

/** One side can decide alone, even when the other is not known. */
function decide(left: Step, right: Step, decisive: boolean): Step {
  return (run) => {
    let first: Value;
    try {
      first = left(run);
    } catch (stop) {
      if (stop !== ABSENT) throw stop;
      if (right(run) === decisive) return decisive;
      throw ABSENT;
    }
    return first === decisive ? decisive : right(run);
  };
}

function isEqual(run: Run, left: Value, right: Value): boolean {
  spend(run, 1);
  if (typeof left === "string" && typeof right === "string") {
    spend(run, costOf(Math.min(left.length, right.length)));
    return left === right;
  }
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((value, at) => isEqual(run, value, right[at]));
  if (isMoney(left) && isMoney(right)) {
    sameCurrency(left, right);
    return left.minor === right.minor;
  }
  return left === right;
}

function isIn(run: Run, value: Value, list: Value): boolean {
  return Array.isArray(list) && list.some((item) => isEqual(run, value, item));
}

function compileOrder(operator: string, left: Step, right: Step): Step {
  return (run) => {
    let [first, second] = [left(run), right(run)] as [number, number];
    if (isMoney(first) && isMoney(second)) {
      sameCurrency(first, second);
      [first, second] = [(first as Money).minor, (second as Money).minor];
    } else if (typeof first === "string") spend(run, costOf((first as string).length));
    if (operator === "<") return first < second;
    if (operator === "<=") return first <= second;
    return operator === ">" ? first > second : first >= second;
  };
}

function compileSum(operator: string, left: Side, right: Side): Step | undefined {
  if (left.type === MONEY) return compileMoney(operator, left.step, right.step);
  const isWhole = left.type === "int" && right.type === "int";
  const count = arithmetic(operator);
  return (run) => {
    const [first, second] = [left.step(run), right.step(run)];
    if (typeof first === "string") {
      spend(run, costOf(first.length + (second as string).length));
      return first + (second as string);
    }
    if (Array.isArray(first)) {
      spend(run, first.length + (second as readonly Value[]).length);
      return [...first, ...(second as readonly Value[])];
    }
    if (count === undefined) throw ABSENT;
    const value = count(first as number, second as number);
    if (!Number.isFinite(value)) throw ABSENT;
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

function compileMoney(operator: string, left: Step, right: Step): Step | undefined {
  if (operator !== "+" && operator !== "-") return undefined;
  const sign = operator === "+" ? 1 : -1;
  return (run) => {
    const [first, second] = [left(run), right(run)] as [Money, Money];
    sameCurrency(first, second);
    return { minor: first.minor + sign * second.minor, currency: first.currency };
  };
}

function isMoney(value: Value): value is Money {
  return typeof value === "object" && value !== null && "minor" in value;
}

/** Amounts in two currencies can't be compared: the rule then says nothing. */
function sameCurrency(left: Money, right: Money): void {
  if (left.currency !== right.currency) throw ABSENT;
}
