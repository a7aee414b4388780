import { parseDuration, parseMoney, parseWhen } from "../values";
import { unknownField } from "./explain";
import { faultAt } from "./fault";
import { FUNCTIONS, OF_MOMENTS } from "./functions";
import { compileOperator } from "./operators";
import { compilePattern } from "./pattern";
import { ABSENT, type Run, spend, type Value } from "./run";
import { type Loop, type Tree, treesOf, typeOf } from "./tree";
import { DATE, type TypeTable, valueOrEmpty } from "./types";

/** A part of an expression, ready to run. */
export type Step = (run: Run) => Value;

/** A field that an expression reads of its subject, for the finding to name. */
export interface NamedValue {
  readonly path: string;
  readonly type: string;
  readonly step: Step;
}

/**
 * Turns checked trees into functions that count their steps. The library's own evaluator can't be stopped, and it runs
 * patterns on an engine that backtracks; so it checks and this runs.
 */
export class Compiler {
  /** The variables of the loops that are open, the outermost first. */
  private readonly loops: string[] = [];
  /** What is read of the variables, each once. */
  readonly named = new Map<string, NamedValue>();

  constructor(
    private readonly types: TypeTable,
    private readonly variables: Readonly<Record<string, string>>,
  ) {}

  compile(tree: Tree): Step {
    const { alternate, macro } = tree.meta;
    if (alternate !== undefined) return this.compile(alternate);
    if (macro !== undefined) return this.compileHas(tree, macro.args);
    const step = this.compileBare(tree);
    return (run) => {
      spend(run, 1);
      return step(run);
    };
  }

  private compileBare(tree: Tree): Step {
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
    const sides = (Array.isArray(tree.args) ? treesOf(tree.args) : [tree.args as Tree]).map((it) => ({
      step: this.compile(it),
      type: typeOf(it),
    }));
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
    if (name === "language") return this.name(name, "string", ({ language }) => language);
    return name === "channel" && this.variables.post !== undefined
      ? ({ use }) => use?.channel
      : ({ entity }) => entity;
  }

  private compileField(tree: Tree): Step {
    const [left, name] = tree.args as [Tree, string];
    const of = this.compile(left);
    const type = typeOf(left);
    const field = this.types.fieldsOf(type)?.get(name);
    if (field === undefined)
      throw faultAt({ start: tree.end - name.length, end: tree.end }, "unknown-field", {
        ...unknownField(name, type, this.types),
      });
    const read: Step = (run) => {
      const subject = of(run);
      return valueOrEmpty(subject === undefined ? undefined : field.read(subject, run), field.type);
    };
    const path = left.op === "id" ? (left.args as string) : undefined;
    return path === undefined || this.loops.includes(path)
      ? read
      : this.name(`${path}.${name}`, field.type, read);
  }

  /** Keeps what a path of the subject comes to, where a finding can name it. */
  private name(path: string, type: string, step: Step): Step {
    if (!this.named.has(path)) this.named.set(path, { path, type, step });
    return step;
  }

  private compileIndex(tree: Tree): Step {
    const [left, right] = treesOf(tree.args) as [Tree, Tree];
    if (!typeOf(left).startsWith("list<")) throw faultAt(tree, "unsupported", { found: "[]" });
    const [list, index] = [this.compile(left), this.compile(right)];
    return (run) => {
      const values = list(run) as readonly Value[];
      const at = index(run) as number;
      if (at < 0 || at >= values.length) throw ABSENT;
      return values[at];
    };
  }

  /** `has(a.b.c)`: whether something is written there; an empty text or list is not. */
  private compileHas(tree: Tree, args: readonly Tree[]): Step {
    const [field] = args;
    if (tree.op !== "call" || field?.op !== ".") throw faultAt(tree, "unsupported", { found: "has" });
    this.giveTypes(field);
    const step = this.compile(field);
    return (run) => {
      spend(run, 1);
      try {
        const value = step(run);
        return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
      } catch (stop) {
        if (stop === ABSENT) return false;
        throw stop;
      }
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
    const steps = args.map((arg) => this.compile(arg));
    return (run) => action(run, valuesOf(steps, run));
  }

  private compileMethod(tree: Tree): Step {
    const [name, receiver, args] = tree.args as [string, Tree, readonly Tree[]];
    if (name === "matches") return this.compileMatches(receiver, args[0] as Tree);
    const key = `.${name}`;
    const table = typeOf(receiver) === DATE && Object.hasOwn(OF_MOMENTS, key) ? OF_MOMENTS : FUNCTIONS;
    const action = Object.hasOwn(table, key) ? table[key] : undefined;
    // Forms with further values, such as a time zone, would say something else on another machine.
    const most = name === "substring" ? 2 : 1;
    if (action === undefined || args.length > most || (args.length > 0 && typeOf(receiver) === DATE))
      throw faultAt(tree, "unsupported", { found: name });
    const steps = [receiver, ...args].map((arg) => this.compile(arg));
    return (run) => action(run, valuesOf(steps, run));
  }

  private compileMatches(receiver: Tree, pattern: Tree): Step {
    const matches =
      pattern.op === "value" && typeof pattern.args === "string" ? compilePattern(pattern.args) : undefined;
    if (matches === undefined) throw faultAt(pattern, "pattern");
    const text = this.compile(receiver);
    return (run) => matches(run, text(run) as string);
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
    const step = this.compile(loop.step);
    this.loops.pop();
    const { condition, result, errorsAreFatal } = loop;
    return (run) => {
      const values = list(run) as readonly Value[];
      const before = run.gathered[depth];
      run.gathered[depth] = start(run);
      let missing = false;
      for (const value of values) {
        spend(run, 1);
        if (condition !== undefined && !condition(run.gathered[depth])) break;
        run.variables[depth] = value;
        try {
          run.gathered[depth] = step(run);
        } catch (stop) {
          if (stop !== ABSENT || errorsAreFatal) throw stop;
          missing = true;
        }
      }
      const gathered = run.gathered[depth];
      run.gathered[depth] = before;
      // One entry decides whatever the others are; when none does, one that is not known leaves it open.
      if (missing && condition?.(gathered) === true) throw ABSENT;
      return result(gathered);
    };
  }

  private compileGathering(tree: Tree): Step {
    const depth = this.loops.length - 1;
    if (tree.op === "accuValue") return ({ gathered }) => gathered[depth];
    if (tree.op === "accuInc") return ({ gathered }) => (gathered[depth] as number) + 1;
    const item = this.compile(tree.args as Tree);
    return (run) => {
      const value = item(run);
      const list = run.gathered[depth] as Value[];
      list.push(value);
      return list;
    };
  }

  private compileChoice(tree: Tree): Step {
    const [condition, yes, no] = treesOf(tree.args).map((it) => this.compile(it)) as [Step, Step, Step];
    return (run) => (condition(run) === true ? yes(run) : no(run));
  }
}

function valuesOf(steps: readonly Step[], run: Run): Value[] {
  const values: Value[] = [];
  for (const step of steps) values.push(step(run));
  return values;
}

/** Whether a text has the form that a function reads, so that a slip shows while it is written. */
function isWritten(name: string, text: string): boolean {
  if (name === "date" || name === "timestamp") return parseWhen(text) !== undefined;
  if (name === "duration") return parseDuration(text) !== undefined;
  return name !== "money" || parseMoney(text) !== undefined;
}
