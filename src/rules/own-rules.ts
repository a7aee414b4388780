import type { Compiled, Counted, Expressions, PartFault, Program, Subject, Verdict } from "../expression";
import { given, localisedParts, type OwnRule, textOf } from "../model";
import { listOf } from "../schema";
import type { Place } from "../syntax";
import { isId, type Language, showList } from "../values";
import type { DeclaredRule, Pending, Unit, Workspace } from "../workspace";
import { belongsTo } from "./in-force";
import { defineRule, type Rule, type RuleTexts, type Severity } from "./define";
import { ownFixes } from "./own-fixes";
import { PostCounts } from "./post-counts";
import type { Shown } from "./wording";

/** A rule of a policy's own, as far as it can be read. */
export interface ReadRule {
  readonly declared: DeclaredRule;
  readonly id: string | undefined;
  /** Undefined while what it needs is absent or of a wrong form. */
  readonly compiled: Compiled | undefined;
  /** The first rule of the same id. */
  readonly duplicateOf: ReadRule | undefined;
}

/** Where and why a rule was stopped; no unit: in an example. */
interface Stop {
  readonly unit: Unit | undefined;
  readonly by: "steps" | "clock";
}

/** The rules that the policies of a root add to the catalogue. */
export class OwnRules {
  readonly all: readonly ReadRule[];
  /** Those that can run, as rules like all others. */
  readonly rules: readonly Rule[];
  /** The posts that rules count; undefined where none does. */
  readonly counts: PostCounts | undefined;
  private readonly keys = new Map<string, ReadonlySet<string> | undefined>();
  private readonly stoppedAt = new Map<string, Stop>();
  private newlyStopped = new Set<string>();

  constructor(
    declared: readonly DeclaredRule[],
    expressions: Expressions,
    private readonly unitNow: () => Unit | undefined,
    workspace: Workspace,
  ) {
    const byId = new Map<string, ReadRule>();
    this.all = declared.map((it) => {
      const read = readRule(it, expressions, byId);
      if (read.id !== undefined && read.duplicateOf === undefined) byId.set(read.id, read);
      return read;
    });
    this.rules = this.all.flatMap((read) => this.ruleOf(read) ?? []);
    const counted = this.countedByRules();
    this.counts = counted.length === 0 ? undefined : new PostCounts(workspace, counted, unitNow);
  }

  /** The keys of its subject that a rule reads; undefined where that can't be told. */
  keysOf(rule: Rule): ReadonlySet<string> | undefined {
    return this.keys.get(rule.id);
  }

  /** Notes that a rule took too many steps or too long, in the unit at hand. */
  stop(id: string, by: Stop["by"]): void {
    this.stoppedAt.set(`policy/${id}`, { unit: this.unitNow(), by });
    this.newlyStopped.add(`policy/${id}`);
  }

  /** Rules that took too many steps, or as a last resort too long, with which it was. */
  get stopped(): ReadonlyArray<{ readonly read: ReadRule; readonly by: Stop["by"] }> {
    if (this.stoppedAt.size === 0) return NONE;
    return this.all.flatMap((read) => {
      const stop = read.duplicateOf === undefined ? this.stoppedAt.get(`policy/${read.id}`) : undefined;
      return stop === undefined ? [] : [{ read, by: stop.by }];
    });
  }

  /** Whether what stopped a rule is looked at again, so that the rule may run once more. */
  mayGoOn({ dirty, removed }: Pending): boolean {
    for (const { unit } of this.stoppedAt.values())
      if (unit !== undefined && (dirty.has(unit) || removed.has(unit))) return true;
    return false;
  }

  takeNewlyStopped(): ReadonlySet<string> {
    const stopped = this.newlyStopped;
    this.newlyStopped = new Set();
    return stopped;
  }

  /** What the rules that run count, each once. */
  private countedByRules(): readonly Counted[] {
    const counted = new Map<string, Counted>();
    for (const { compiled, duplicateOf } of this.all)
      if (duplicateOf === undefined && compiled !== undefined && "program" in compiled)
        for (const it of compiled.program.counted) counted.set(`${it.kind} ${it.span}`, it);
    return [...counted.values()];
  }

  private ruleOf({ declared, id, compiled, duplicateOf }: ReadRule): Rule | undefined {
    if (id === undefined || duplicateOf !== undefined || compiled === undefined || !("program" in compiled))
      return undefined;
    const { program } = compiled;
    const { rule, clause, unit } = declared;
    const name = `policy/${id}`;
    const text = wordsOf(rule, id);
    // Whether an entry belongs to a unit is read from several keys.
    this.keys.set(name, unit === undefined ? program.keys : undefined);
    return defineRule({
      id: name,
      group: "policy",
      since: "0.1.0",
      severity: severityOf(rule),
      starter: true,
      scope: "entity",
      on: textOf(rule.fields.for) as Subject,
      en: textsOf(text.en, clause.title, "en"),
      fr: textsOf(text.fr, clause.title, "fr"),
      check: (entity, report, context) => {
        if (this.stoppedAt.size > 0 && this.stoppedAt.has(name)) return;
        if (unit !== undefined && !belongsTo(unit, entity, context.workspace)) return;
        const verdict = program.judge(entity, context.workspace, context.asOf, this.counts);
        if (verdict.outcome === "kept") return;
        if (verdict.outcome === "stopped") {
          this.stop(id, verdict.by);
          return;
        }
        report({
          message: "broken",
          at: placeIn(entity, program),
          values: { text, found: foundWords(verdict) },
          fixes: () => ownFixes(rule, entity),
          clause,
        });
      },
    });
  }
}

function readRule(
  declared: DeclaredRule,
  expressions: Expressions,
  byId: ReadonlyMap<string, ReadRule>,
): ReadRule {
  const { fields } = declared.rule;
  const written = textOf(fields.id);
  const id = written !== undefined && isId(written) ? written : undefined;
  const duplicateOf = id === undefined ? undefined : byId.get(id);
  const subject = textOf(fields.for);
  const require = textOf(fields.require);
  const when = textOf(fields.when);
  const readable =
    subject !== undefined &&
    listOf("ruleSubject").includes(subject) &&
    require !== undefined &&
    (when !== undefined || !given(fields.when));
  const compiled = readable
    ? expressions.compileRule({ subject: subject as Subject, when, require })
    : undefined;
  return { declared, id, compiled, duplicateOf };
}

/** On the only field that the rule is about, else where the entity is introduced. */
function placeIn(entity: { readonly intro: Place; readonly node: OwnRule["node"] }, program: Program): Place {
  const field = program.onlyField;
  return (field === undefined ? undefined : entity.node.get(field)?.value) ?? entity.intro;
}

function severityOf({ fields }: OwnRule): Severity {
  const text = textOf(fields.severity);
  return text === "error" || text === "info" ? text : "warning";
}

const NONE: readonly never[] = [];

type Words = Readonly<Record<Language, string>>;

/** The rule's message in both languages, as sentences; a plain one where it has none. */
function wordsOf({ fields }: OwnRule, id: string): Words {
  const parts = localisedParts(fields.message?.value);
  const inLanguage = (language: Language): string | undefined =>
    (parts.find((part) => part.language === language) ?? parts.find((part) => part.language === undefined))
      ?.node.value ?? parts[0]?.node.value;
  return {
    en: asSentence(inLanguage("en") ?? `This breaks the policy's rule “${id}”`),
    fr: asSentence(inLanguage("fr") ?? `La règle « ${id} » de la politique n’est pas respectée`),
  };
}

function asSentence(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return /[.!?…][\s\u00a0]*[»”"’)]?$/u.test(plain) ? plain : `${plain}.`;
}

function textsOf(summary: string, clause: string, language: Language): RuleTexts<"broken", "own"> {
  const why =
    language === "fr" ? `La politique l’exige dans « ${clause} ».` : `The policy asks for it in “${clause}”.`;
  return { summary, why, messages: { broken: "{text}{found}" }, fixes: { own: "{title}" } };
}

const LONGEST_SHOWN = 60;

/** What made the rule fail: ` Here, post.format is “story”.` */
function foundWords(verdict: Extract<Verdict, { outcome: "broken" }>): Shown {
  if (verdict.values.length === 0) return "";
  const en = verdict.values.map(({ path, shown }) =>
    shown === "" ? `\`${path}\` is empty` : `\`${path}\` is “${shorten(shown)}”`,
  );
  const fr = verdict.values.map(({ path, shown }) =>
    shown === "" ? `\`${path}\` est vide` : `\`${path}\` vaut « ${shorten(shown)} »`,
  );
  return { en: ` Here, ${showList(en, "en")}.`, fr: ` Ici, ${showList(fr, "fr")}.` };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line.slice(0, LONGEST_SHOWN * 2 + 2)];
  return characters.length <= LONGEST_SHOWN ? line : `${characters.slice(0, LONGEST_SHOWN).join("")}…`;
}

/** A fault of an expression with its part's name, for `invalid-rule`. */
export function faultsOf({ compiled }: ReadRule): readonly PartFault[] {
  return compiled !== undefined && "faults" in compiled ? compiled.faults : [];
}
