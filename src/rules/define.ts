import type { EntityByKind, EntityKind, EntityRef } from "../model";
import type { MapNode, Place, TextEdit } from "../syntax";
import type { ClauseRef, Reading } from "../workspace";
import type { RuleContext } from "./context";
import type { Shown } from "./wording";

export type Severity = "error" | "warning" | "info";

/** Groups of the catalogue; also the folders. */
export type RuleGroup = "form" | "who" | "when" | "budget" | "alignment" | "content" | "policy" | "waivers";

/** What a rule says in one language. `{name}` is replaced; `{count:post|posts}` chooses by number. */
export interface RuleTexts<M extends string = string, X extends string = string> {
  /** One sentence: the fault. */
  readonly summary: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** More for the page: exceptions, options in words. Markdown. */
  readonly details?: string;
  readonly messages: Readonly<Record<M, string>>;
  readonly fixes?: Readonly<Record<X, string>>;
  /** What an option does, by its name. */
  readonly options?: Readonly<Record<string, string>>;
}

export interface RuleOption {
  readonly type: "integer" | "number" | "boolean" | "string" | "strings";
  readonly default: number | boolean | string | readonly string[];
  readonly minimum?: number;
}

export type Values = Readonly<Record<string, Shown>>;

/** A mend offered with a finding. `title` names one of the rule's `fixes`. */
export interface Fix<X extends string = string> {
  readonly title: X;
  readonly values?: Values;
  /** Safe: it can be applied without a person looking at it, because the meaning stays. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  /** A file to write that does not exist yet. */
  readonly creates?: { readonly path: string; readonly text: string };
}

export interface Related<M extends string = string> {
  readonly at: Place;
  readonly message: M;
  readonly values?: Values;
}

export interface Report<M extends string = string, X extends string = string> {
  readonly message: M;
  readonly at: Place;
  readonly values?: Values;
  readonly related?: ReadonlyArray<Related<M>>;
  /** Worked out only when somebody asks for it. */
  readonly fixes?: () => ReadonlyArray<Fix<X>>;
  /** Where the catalogue gives one id two severities. Configuration still overrides it. */
  readonly severity?: Severity;
  /** The clause that the finding enforces, where it is not that of the setting the rule needs. */
  readonly clause?: ClauseRef;
  /** The entity concerned, where it is not the one that is checked. */
  readonly entity?: EntityRef;
}

interface RuleBase<M extends string, X extends string> {
  /** Never changes. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly since: string;
  readonly severity: Severity;
  /** On in the `strict` preset only, or when switched on. */
  readonly strict?: boolean;
  /** On in the `starter` preset too. */
  readonly starter?: boolean;
  /** Silent until a policy declares this setting; findings name its clause. */
  readonly needs?: string;
  /** Also told of posts that are history (published, removed, cancelled). */
  readonly history?: boolean;
  /** Also told in closed calendars. */
  readonly closed?: boolean;
  /** A rule that fires for each entry by nature is never told once for many. */
  readonly each?: boolean;
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly en: RuleTexts<M, X>;
  readonly fr: RuleTexts<M, X>;
}

/** What a rule can look at: an entity, or (`text`) how a stretch of a file was read. */
export interface CheckedByKind extends EntityByKind {
  text: Reading;
}

export type CheckedKind = EntityKind | "text";

/** Looks at one entity at a time. */
export interface EntityRule<
  K extends CheckedKind = CheckedKind,
  M extends string = string,
  X extends string = string,
> extends RuleBase<M, X> {
  readonly scope: "entity" | "file";
  readonly on: K | readonly K[];
  check(entity: CheckedByKind[K], report: (finding: Report<M, X>) => void, context: RuleContext): void;
}

/** What `collect` says of one entity under one key. Compared by value: plain data, no nodes. */
export type Fact = string | number | boolean | undefined | readonly Fact[];

export interface Entry<F extends Fact = Fact> {
  readonly at: Place;
  readonly fact: F;
  readonly entity: EntityRef;
}

/**
 * Compares entities with each other. `collect` puts facts of each entity under keys; `judge` sees
 * all facts of one key. Only keys whose facts changed are judged again. Entries come in the order
 * of their files' paths and of their places.
 */
export interface WorkspaceRule<
  K extends EntityKind = EntityKind,
  F extends Fact = Fact,
  M extends string = string,
  X extends string = string,
> extends RuleBase<M, X> {
  readonly scope: "workspace";
  readonly on: K | readonly K[];
  /** Keys with fewer entries are not judged; 1 unless said. */
  readonly atLeast?: number;
  collect(
    entity: EntityByKind[K],
    emit: (key: string, at: Place, fact: F) => void,
    context: RuleContext,
  ): void;
  judge(
    key: string,
    entries: ReadonlyArray<Entry<F>>,
    report: (finding: Report<M, X>) => void,
    context: RuleContext,
  ): void;
}

/** Looks at the root as a whole: which files are there. Cheap: it runs after every change. */
export interface RootRule<M extends string = string, X extends string = string> extends RuleBase<M, X> {
  readonly scope: "root";
  check(report: (finding: Report<M, X>) => void, context: RuleContext): void;
}

/** A waiver in force that waived nothing. */
export interface UnusedWaiver {
  readonly at: Place;
  readonly rule: string;
  readonly node: MapNode;
}

/** Looks at waivers after everything else was found. */
export interface WaiverRule<M extends string = string, X extends string = string> extends RuleBase<M, X> {
  readonly scope: "waiver";
  check(waiver: UnusedWaiver, report: (finding: Report<M, X>) => void, context: RuleContext): void;
}

export type Rule = (EntityRule | WorkspaceRule | RootRule | WaiverRule) & {
  /** A second look at the root, for rules that also concern whole files. */
  readonly checkRoot?: RootRule["check"];
};

/** Declares a rule that looks at one entity (or at a file's head) at a time. */
export function defineRule<const K extends CheckedKind, M extends string, X extends string = never>(
  rule: EntityRule<K, M, X> & { readonly checkRoot?: RootRule<M, X>["check"] },
): Rule {
  return rule as unknown as Rule;
}

/** Declares a rule that compares entities with each other. */
export function defineWorkspaceRule<
  const K extends EntityKind,
  F extends Fact,
  M extends string,
  X extends string = never,
>(rule: WorkspaceRule<K, F, M, X>): Rule {
  return rule as unknown as Rule;
}

/** Declares a rule about the root as a whole. */
export function defineRootRule<M extends string, X extends string = never>(rule: RootRule<M, X>): Rule {
  return rule as unknown as Rule;
}

/** Declares a rule about waivers that waive nothing. */
export function defineWaiverRule<M extends string, X extends string = never>(rule: WaiverRule<M, X>): Rule {
  return rule as unknown as Rule;
}
