import { parseDuration, parseMoney, parseWhen } from "../values";
import { compileCount, type Counted, countedBy } from "./counts";
import { unknownField } from "./explain";
import { faultAt } from "./fault";
import { type Action, FUNCTIONS, OF_MOMENTS } from "./functions";
import { compileOperator } from "./operators";
import { compilePattern } from "./pattern";
import { ABSENT, type Run, type Step, spend, type Value } from "./run";
import { type Loop, type Tree, treesOf, typeOf } from "./tree";
import { DATE, KEYS_OF_DATES, type TypeTable, valueOrEmpty } from "./types";

/** A part of an expression that has a value, for the finding to name. */
export interface NamedValue {
  /** As it stands in the expression. */
  readonly path: string;
  readonly type: string;
  readonly step: Step;
  /** In the expression, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const COMPARISONS: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">=", "in"]);
/** What has a value that nobody sees in the entry. */
const WORKED_OUT: ReadonlySet<string> = new Set(["call", "rcall", "+", "-", "*", "/", "%"]);

/** Fields that rules read of their subjects, by path: each has a number, under which a run keeps what it came to. */
const numbers = new Map<string, number>();

/**
 * Turns checked trees into functions that count their steps. The library's own evaluator can't be stopped, and it runs
 * patterns on an engine that backtracks; so it checks and this runs.
 */
export class Compiler {
  /** The variables of the loops that are open, the outermost first. */
  private readonly loops: string[] = [];
  /** What is read of the variables, each once. */
  readonly named = new Map<string, NamedValue>();
  /** What is worked out and compared, such as a length. */
  readonly compared = new Map<string, NamedValue>();
  /** The posts that it counts, each once. */
  readonly counted = new Map<string, Counted>();
  /** The keys of its subject that it reads. */
  readonly keys = new Set<string>();
  /** Whether it uses its subject as a whole, and not only what stands under those keys. */
  readsAll = false;
  /** How many parts have been compiled: in a loop, they count once for each item. */
  weight = 0;

  constructor(
    private readonly types: TypeTable,
    private readonly variables: Readonly<Record<string, string>>,
    private readonly text: string,
  ) {}

  compile(tree: Tree): Step {
    const { alternate, macro } = tree.meta;
    if (alternate !== undefined) return this.compile(alternate);
    if (macro !== undefined) return this.compileHas(tree, macro.args);
    this.weight++;
    switch (tree.op) {
      case "value":
        return this.compileLiteral(tree);
      case "id":
        return this.compileName(tree);
      case ".":
        return this.compileField(tree);
      case "[]":
        return this.compileIndex(tree);
      case "call":
        return this.compileCall(tree);
      case "rcall":
        return this.compileMethod(tree);
      case "list":
        return this.compileList(tree);
      case "comprehension":
        return this.compileLoop(tree.args as Loop);
      case "accuValue":
      case "accuInc":
      case "accuPush":
        return this.compileGathering(tree);
      case "?:":
        return this.compileChoice(tree);
    }
    const sides = (Array.isArray(tree.args) ? treesOf(tree.args) : [tree.args as Tree]).map((it) => {
      const side = { step: this.compile(it), type: typeOf(it) };
      if (COMPARISONS.has(tree.op)) this.compare(it, side.step);
      return side;
    });
    const step = compileOperator(tree.op, sides);
    if (step === undefined) throw faultAt(tree, "unsupported", { found: tree.op });
    return step;
  }

  private compileLiteral(tree: Tree): Step {
    const { args } = tree;
    const value = typeof args === "bigint" ? Number(args) : args;
    if (typeof value === "number" && typeof args === "bigint" && !Number.isSafeInteger(value))
      throw faultAt(tree, "literal", { form: "int" });
    if (!["number", "string", "boolean"].includes(typeof value)) throw faultAt(tree, "unsupported");
    return () => value;
  }

  private compileName(tree: Tree): Step {
    const name = tree.args as string;
    const depth = this.loops.lastIndexOf(name);
    if (depth >= 0) return ({ variables }) => variables[depth];
    if (this.variables[name] === undefined) throw faultAt(tree, "unsupported", { found: name });
    if (name === "today") return ({ today }) => today * 1440;
    if (name === "language") return this.name(tree, name, "string", ({ language }) => language);
    if (!this.isSubject(tree)) return ({ use }) => use?.channel;
    this.readsAll = true;
    return ({ entity }) => entity;
  }

  /** Whether a name is that of what the rule is about; beside a post there is the channel at hand. */
  private isSubject({ op, args }: Tree): boolean {
    return (
      op === "id" &&
      !this.loops.includes(args as string) &&
      (args !== "channel" || this.variables.post === undefined)
    );
  }

  private compileField(tree: Tree): Step {
    const [left, name] = tree.args as [Tree, string];
    const { readsAll } = this;
    const of = this.compile(left);
    const type = typeOf(left);
    if (this.isSubject(left)) this.readsAll = readsAll;
    const field = this.types.fieldsOf(type)?.get(name);
    if (field === undefined)
      throw faultAt({ start: tree.end - name.length, end: tree.end }, "unknown-field", {
        ...unknownField(name, type, this.types),
      });
    if (this.isSubject(left)) for (const key of field.from ?? [name]) this.keys.add(key);
    if (field.type === DATE) for (const key of KEYS_OF_DATES) this.keys.add(key);
    const read: Step = (run) => {
      const subject = of(run);
      if (subject === ABSENT) return ABSENT;
      return valueOrEmpty(subject === undefined ? undefined : field.read(subject, run), field.type);
    };
    const path = left.op === "id" ? (left.args as string) : undefined;
    return path === undefined || this.loops.includes(path)
      ? read
      : this.name(tree, `${path}.${name}`, field.type, readOnce(`${path}.${name}`, read));
  }

  /** Keeps what a path of the subject comes to, where a finding can name it. */
  private name({ start, end }: Tree, path: string, type: string, step: Step): Step {
    if (!this.named.has(path)) this.named.set(path, { path, type, step, start, end });
    return step;
  }

  /** Keeps what is worked out on one side of a comparison; in a loop it is another for each item. */
  private compare(tree: Tree, step: Step): void {
    if (this.loops.length > 0 || !WORKED_OUT.has(tree.op) || tree.meta.macro !== undefined) return;
    const [, values] = tree.args as [unknown, unknown];
    // `money("5 CAD")` stands in the rule itself.
    if (tree.op === "call" && treesOf(values).every(({ op }) => op === "value")) return;
    const { start, end } = tree;
    const path = this.text.slice(start, end);
    this.compared.set(path, { path, type: typeOf(tree), step, start, end });
  }

  private compileIndex(tree: Tree): Step {
    const [left, right] = treesOf(tree.args) as [Tree, Tree];
    if (!typeOf(left).startsWith("list<")) throw faultAt(tree, "unsupported", { found: "[]" });
    const [list, index] = [this.compile(left), this.compile(right)];
    return (run) => {
      const values = list(run);
      const at = index(run);
      return Array.isArray(values) && typeof at === "number" && at >= 0 && at < values.length
        ? values[at]
        : ABSENT;
    };
  }

  /** `has(a.b.c)`: whether something is written there; an empty text or list is not. */
  private compileHas(tree: Tree, args: readonly Tree[]): Step {
    const [field] = args;
    if (tree.op !== "call" || field?.op !== ".") throw faultAt(tree, "unsupported", { found: "has" });
    this.giveTypes(field);
    const step = this.compile(field);
    return (run) => {
      const value = step(run);
      return (
        value !== undefined &&
        value !== ABSENT &&
        value !== "" &&
        !(Array.isArray(value) && value.length === 0)
      );
    };
  }

  /** The library leaves the fields that `has` asks for unchecked, but for where they begin. */
  private giveTypes(tree: Tree): void {
    if (tree.checkedType !== undefined || tree.op !== ".") return;
    const [left, name] = tree.args as [Tree, string];
    this.giveTypes(left);
    const type = this.types.fieldsOf(typeOf(left))?.get(name)?.type;
    if (type !== undefined) (tree as { checkedType?: { name: string } }).checkedType = { name: type };
  }

  private compileCall(tree: Tree): Step {
    const [name, args] = tree.args as [string, readonly Tree[]];
    const action = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (action === undefined) throw faultAt(tree, "unsupported", { found: name });
    const [first] = args;
    if (first?.op === "value" && typeof first.args === "string" && !isWritten(name, first.args))
      throw faultAt(first, "literal", { form: name });
    return called(
      action,
      args.map((arg) => this.compile(arg)),
    );
  }

  private compileMethod(tree: Tree): Step {
    const [name, receiver, args] = tree.args as [string, Tree, readonly Tree[]];
    if (name === "matches") return this.compileMatches(receiver, args[0] as Tree);
    const counted = countedBy(name, typeOf(receiver));
    if (counted !== undefined) {
      this.counted.set(`${counted.kind} ${counted.span}`, counted);
      const [of, at] = [receiver, ...args].map((arg) => this.compile(arg));
      return compileCount(name, counted, of as Step, at);
    }
    const key = `.${name}`;
    const table = typeOf(receiver) === DATE && Object.hasOwn(OF_MOMENTS, key) ? OF_MOMENTS : FUNCTIONS;
    const action = Object.hasOwn(table, key) ? table[key] : undefined;
    // Forms with further values, such as a time zone, would say something else on another machine.
    const most = name === "substring" ? 2 : 1;
    if (action === undefined || args.length > most || (args.length > 0 && typeOf(receiver) === DATE))
      throw faultAt(tree, "unsupported", { found: name });
    return called(
      action,
      [receiver, ...args].map((arg) => this.compile(arg)),
    );
  }

  private compileMatches(receiver: Tree, pattern: Tree): Step {
    const matches =
      pattern.op === "value" && typeof pattern.args === "string" ? compilePattern(pattern.args) : undefined;
    if (matches === undefined) throw faultAt(pattern, "pattern");
    const text = this.compile(receiver);
    return (run) => {
      const value = text(run);
      return value === ABSENT ? ABSENT : matches(run, value as string);
    };
  }

  private compileList(tree: Tree): Step {
    const steps = treesOf(tree.args).map((item) => this.compile(item));
    return (run) => valuesOf(steps, run);
  }

  private compileLoop(loop: Loop): Step {
    const list = this.compile(loop.iterable);
    if (!typeOf(loop.iterable).startsWith("list<"))
      throw faultAt(loop.iterable, "unsupported", { found: loop.iterVarName });
    const depth = this.loops.length;
    const start = this.compile(loop.init);
    this.loops.push(loop.iterVarName);
    const outside = this.weight;
    const step = this.compile(loop.step);
    const weight = this.weight - outside + 1;
    this.weight = outside;
    this.loops.pop();
    const { condition, result, errorsAreFatal } = loop;
    return (run) => {
      const values = list(run);
      if (!Array.isArray(values)) return ABSENT;
      const before = run.gathered[depth];
      let gathered = start(run);
      let missing = false;
      for (let at = 0; at < values.length; at++) {
        spend(run, weight);
        if (condition !== undefined && !condition(gathered)) break;
        run.variables[depth] = values[at];
        run.gathered[depth] = gathered;
        const now = step(run);
        if (now !== ABSENT) gathered = now;
        else {
          missing = true;
          if (errorsAreFatal) break;
        }
      }
      run.gathered[depth] = before;
      // One entry decides whatever the others are; when none does, one that is not known leaves it open.
      return missing && (errorsAreFatal || condition?.(gathered) === true) ? ABSENT : result(gathered);
    };
  }

  private compileGathering(tree: Tree): Step {
    const depth = this.loops.length - 1;
    if (tree.op === "accuValue") return ({ gathered }) => gathered[depth];
    if (tree.op === "accuInc") return ({ gathered }) => (gathered[depth] as number) + 1;
    const item = this.compile(tree.args as Tree);
    return (run) => {
      const value = item(run);
      if (value === ABSENT) return ABSENT;
      const list = run.gathered[depth] as Value[];
      list.push(value);
      return list;
    };
  }

  private compileChoice(tree: Tree): Step {
    const [condition, yes, no] = treesOf(tree.args).map((it) => this.compile(it)) as [Step, Step, Step];
    return (run) => {
      const value = condition(run);
      return value === ABSENT ? ABSENT : value === true ? yes(run) : no(run);
    };
  }
}

/** Keeps what a field came to for the rules that come next; it costs each the same steps. */
function readOnce(path: string, read: Step): Step {
  const number = numbers.get(path) ?? numbers.size;
  numbers.set(path, number);
  return (run) => {
    const known = run.known[number];
    if (known !== undefined) {
      spend(run, run.costs[number] as number);
      return known;
    }
    const before = run.steps;
    const value = read(run);
    run.known[number] = value;
    run.costs[number] = run.steps - before;
    return value;
  };
}

/** A function with the values that it is given; of one that is not there nothing comes. */
function called(action: Action, steps: readonly Step[]): Step {
  const [first, second] = steps;
  if (first !== undefined && steps.length === 1)
    return (run) => {
      const value = first(run);
      return value === ABSENT ? ABSENT : action(run, value, undefined, undefined);
    };
  if (first !== undefined && second !== undefined && steps.length === 2)
    return (run) => {
      const value = first(run);
      if (value === ABSENT) return ABSENT;
      const other = second(run);
      return other === ABSENT ? ABSENT : action(run, value, other, undefined);
    };
  return (run) => {
    const values = valuesOf(steps, run);
    return values === ABSENT ? ABSENT : action(run, values[0], values[1], values[2]);
  };
}

function valuesOf(steps: readonly Step[], run: Run): Value[] | typeof ABSENT {
  const values: Value[] = [];
  for (const step of steps) {
    const value = step(run);
    if (value === ABSENT) return ABSENT;
    values.push(value);
  }
  return values;
}

/** Whether a text has the form that a function reads, so that a slip shows while it is written. */
function isWritten(name: string, text: string): boolean {
  if (name === "date" || name === "timestamp") return parseWhen(text) !== undefined;
  if (name === "duration") return parseDuration(text) !== undefined;
  return name !== "money" || parseMoney(text) !== undefined;
}
