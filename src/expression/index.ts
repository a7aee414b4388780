/**
 * Rules that organisations write themselves, in CEL: the typed environment, what is wrong with an expression, and how
 * one is run within its limits. What needs the library is loaded only when a policy has such rules.
 */
import type { Post } from "../model";
import type { Language } from "../values";
import type { RuleSource, Compiled } from "./engine";
import type { Suggestions, Told } from "./suggest";
import type { Subject } from "./types";

export type { Compiled, NamedResult, PartFault, Program, RuleSource, Verdict } from "./engine";
export type { Counted, PostCounts, Tally } from "./counts";
export type { FaultCode } from "./fault";
export { TEXTS } from "./read-keys";
export type { Suggestion, Suggestions, Told } from "./suggest";
export { type Token, tokensOf } from "./tokens";
export { typeInWords, typesInWords } from "./type-words";
export type { Subject } from "./types";

/** What `loadExpressions` gives. */
export interface Expressions {
  compileRule(source: RuleSource): Compiled;
  /** How the texts of a post that was edited differ from what they were: not at all, in their words, or in which there are. */
  compareTexts(old: Post, now: Post): "same" | "words" | "others";
  /** What can be written at an offset of an expression. */
  suggestIn(text: string, offset: number, subject: Subject, language: Language): Suggestions;
  /** What is told of the word at an offset of an expression. */
  tellOf(text: string, offset: number, subject: Subject, language: Language): Told | undefined;
}

/** Loads the library, which a policy without rules of its own never needs. */
export function loadExpressions(): Promise<Expressions> {
  return import("./engine");
}
