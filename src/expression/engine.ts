import type { Environment } from "@marcbachmann/cel-js/evaluator";
import { type ChannelUse, type Entity, Post } from "../model";
import type { Day } from "../values";
import { Compiler, type NamedValue } from "./compile";
import type { Counted, PostCounts } from "./counts";
import { environmentFor, LONGEST, variablesOf } from "./environment";
import { explain } from "./explain";
import { type ExpressionFault, Faulty, faultAt } from "./fault";
import { shownText } from "./functions";
import {
  ABSENT,
  beginRun,
  LATE,
  MOST_STEPS,
  type Run,
  type Step,
  STOPPED,
  spend,
  type Surroundings,
} from "./run";
import { type Tree, typeOf } from "./tree";
import { MONEY, type Subject, types } from "./types";

export { suggestIn, tellOf } from "./suggest";

/** A value that made a rule fail, as it is written in files. */
export interface NamedResult {
  readonly path: string;
  readonly shown: string;
}

/** What a rule says of an entity. */
export type Verdict =
  | { readonly outcome: "kept" }
  | { readonly outcome: "broken"; readonly values: readonly NamedResult[] }
  /** It took more steps than a rule may, or as a last resort more time. */
  | { readonly outcome: "stopped"; readonly by: "steps" | "clock" };

/** What a rule is made of; `when` is absent of one that always applies. */
export interface RuleSource {
  readonly subject: Subject;
  readonly when: string | undefined;
  readonly require: string;
}

/** A rule that is ready, or what is wrong with it. */
export type Compiled = { readonly program: Program } | { readonly faults: readonly PartFault[] };

export interface PartFault extends ExpressionFault {
  readonly part: "when" | "require";
}

/** A rule that can be asked about entities. */
export class Program {
  constructor(
    private readonly condition: Part | undefined,
    private readonly requirement: Part,
    private readonly named: readonly NamedValue[],
    /** What it works out and compares. */
    private readonly compared: readonly NamedValue[],
    /** Whether it reads a post's text or what differs between channels, and so runs for each text. */
    private readonly perText: boolean,
    /** The posts that it counts. */
    readonly counted: readonly Counted[],
    /**
     * The keys of its subject that it reads, with `TEXTS` where it reads a post as it will stand; undefined where what it
     * reads can't be told.
     */
    readonly keys: ReadonlySet<string> | undefined,
  ) {}

  /** Steps taken so far, over all entries. */
  taken = 0;

  /** The only field that `require` reads of its subject; undefined of none or several. */
  get onlyField(): string | undefined {
    const [first, second] = this.named;
    return second === undefined ? first?.path.split(".")[1] : undefined;
  }

  judge(entity: Entity, around: Surroundings, today: Day, counts?: PostCounts): Verdict {
    const runs = runsOf(entity, around, today, counts);
    const most = this.perText ? runs.length : 1;
    for (let at = 0; at < most; at++) {
      const verdict = this.judgeOnce(runs[at] as Run);
      if (verdict !== KEPT) return verdict;
    }
    return KEPT;
  }

  private judgeOnce(run: Run): Verdict {
    beginRun(run);
    const outcome = this.outcomeOf(run);
    this.taken += Math.min(run.steps, MOST_STEPS);
    if (outcome === "kept") return KEPT;
    return outcome === "broken"
      ? { outcome, values: this.valuesIn(run) }
      : { outcome: "stopped", by: outcome };
  }

  private outcomeOf(run: Run): "kept" | "broken" | "steps" | "clock" {
    const { condition, requirement } = this;
    try {
      if (condition !== undefined) {
        spend(run, condition.weight);
        if (condition.step(run) !== true) return "kept";
      }
      spend(run, requirement.weight);
      return requirement.step(run) === false ? "broken" : "kept";
    } catch (stop) {
      if (stop === STOPPED) return "steps";
      if (stop === LATE) return "clock";
      throw stop;
    }
  }

  private valuesIn(run: Run): NamedResult[] {
    const { compared, named } = this;
    const isInside = (it: NamedValue) =>
      compared.some(({ start, end }) => start <= it.start && it.end <= end);
    return [...compared, ...named.filter((it) => !isInside(it))].flatMap(({ path, type, step }) => {
      if (!isShown(type)) return [];
      beginRun(run);
      try {
        const value = step(run);
        return value === ABSENT ? [] : [{ path, shown: shownText(value, type) }];
      } catch (stop) {
        if (stop !== STOPPED && stop !== LATE) throw stop;
        return [];
      }
    });
  }
}

const KEPT: Verdict = { outcome: "kept" };

let last:
  | {
      readonly entity: Entity;
      readonly around: Surroundings;
      readonly today: Day;
      readonly runs: readonly Run[];
    }
  | undefined;

/**
 * What rules run on: of a post, one for each text. All rules look at an entity one after the other: what one of them has
 * read the others need not read again.
 */
function runsOf(
  entity: Entity,
  around: Surroundings,
  today: Day,
  counts: PostCounts | undefined,
): readonly Run[] {
  if (last === undefined || last.entity !== entity || last.around !== around || last.today !== today) {
    const texts = entity instanceof Post ? textsOf(entity) : NO_TEXT;
    const runs = texts.map((text) => newRun(text, entity, around, today, counts));
    last = { entity, around, today, runs };
  }
  return last.runs;
}

/** Written out: to spread an object costs as much as twenty rules. */
function newRun(
  { use, text, language }: TextAtHand,
  entity: Entity,
  around: Surroundings,
  today: Day,
  counts: PostCounts | undefined,
): Run {
  return {
    around,
    today,
    counts,
    entity,
    use,
    text,
    language,
    steps: 0,
    most: MOST_STEPS,
    began: undefined,
    variables: [],
    gathered: [],
    known: [],
    costs: [],
  };
}

interface TextAtHand {
  readonly use: ChannelUse | undefined;
  readonly text: string;
  readonly language: string;
}

/** A post's texts as they will stand; of one without channels its own; at least one, which may be empty. */
function textsOf(post: Post): readonly TextAtHand[] {
  const texts: TextAtHand[] = post.channelTexts.map(({ use, text, language }) => ({
    use,
    text,
    language: language ?? "",
  }));
  const told = new Set(texts.map(({ use }) => use));
  for (const use of post.channels) if (!told.has(use)) texts.push({ use, text: "", language: "" });
  if (texts.length > 0) return texts;
  const own = post.ownTexts.map(({ language, node }) => ({
    use: undefined,
    text: node.value.trimEnd(),
    language: language ?? "",
  }));
  return own.length > 0 ? own : NO_TEXT;
}

/** How the texts of a post that was edited differ from what they were: not at all, in their words, or in which there are. */
export function compareTexts(old: Post, now: Post): "same" | "words" | "others" {
  const [before, after] = [textsOf(old), textsOf(now)];
  if (before.length !== after.length) return "others";
  let words = false;
  for (let at = 0; at < after.length; at++) {
    const [a, b] = [before[at] as TextAtHand, after[at] as TextAtHand];
    if (a.use?.id !== b.use?.id || a.language !== b.language) return "others";
    if (a.text !== b.text) words = true;
  }
  return words ? "words" : "same";
}

const NO_TEXT: readonly TextAtHand[] = [{ use: undefined, text: "", language: "" }];

/** What differs between a post's texts. */
const PER_TEXT = /\b(?:channel|language|text|format|media|link|hashtags|length)\b/;

const environments = new Map<Subject, Environment>();

function environment(subject: Subject): Environment {
  let known = environments.get(subject);
  if (known === undefined) {
    known = environmentFor(subject, types);
    environments.set(subject, known);
  }
  return known;
}

/** Reads, checks and prepares a rule's expressions. Never throws. */
export function compileRule({ subject, when, require }: RuleSource): Compiled {
  const condition = when === undefined ? undefined : compileText(when, subject);
  const requirement = compileText(require, subject);
  const faults: PartFault[] = [];
  if (condition !== undefined && "fault" in condition) faults.push({ ...condition.fault, part: "when" });
  if ("fault" in requirement) {
    faults.push({ ...requirement.fault, part: "require" });
    return { faults };
  }
  if (condition !== undefined && "fault" in condition) return { faults };
  const named = [...requirement.named.values()];
  const compared = [...requirement.compared.values()];
  const perText = PER_TEXT.test(`${when ?? ""} ${require}`);
  const counted = [...(condition?.counted.values() ?? []), ...requirement.counted.values()];
  const readsAll = condition?.readsAll === true || requirement.readsAll;
  const keys = readsAll ? undefined : new Set([...(condition?.keys ?? []), ...requirement.keys]);
  return { program: new Program(condition, requirement, named, compared, perText, counted, keys) };
}

/** Values that are one word, text, number, amount or moment. */
function isShown(type: string): boolean {
  return type === MONEY || (!type.startsWith("list<") && types.fieldsOf(type) === undefined);
}

/** One of a rule's expressions; it takes at least so many steps. */
interface Part {
  readonly step: Step;
  readonly weight: number;
}

type CompiledText =
  | (Part & {
      readonly named: ReadonlyMap<string, NamedValue>;
      readonly compared: ReadonlyMap<string, NamedValue>;
      readonly counted: ReadonlyMap<string, Counted>;
      readonly keys: ReadonlySet<string>;
      readonly readsAll: boolean;
    })
  | { readonly fault: ExpressionFault };

function compileText(text: string, subject: Subject): CompiledText {
  const whole = { start: 0, end: text.length };
  if (text.length > LONGEST) return { fault: faultAt(whole, "too-large").fault };
  try {
    const parsed = environment(subject).parse(text);
    const checked = parsed.check();
    if (!checked.valid) return { fault: explain(checked.error, text, subject, types) };
    const tree = parsed.ast as unknown as Tree;
    const compiler = new Compiler(types, variablesOf(subject), text);
    const step = compiler.compile(tree);
    const type = typeOf(tree.meta.alternate ?? tree);
    if (type !== "bool") return { fault: faultAt(whole, "not-yes-or-no", { type }).fault };
    const { weight, named, compared, counted, keys, readsAll } = compiler;
    return { step, weight, named, compared, counted, keys, readsAll };
  } catch (error) {
    if (error instanceof Faulty) return { fault: error.fault };
    return { fault: explain(error, text, subject, types) };
  }
}
