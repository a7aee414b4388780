import { keepLines } from "../start";
import type { Language } from "../values";
import { choice, escapeSnippet } from "./proposal";

/** What a workspace gives a snippet. */
export interface SnippetFacts {
  readonly language: Language;
  /** `today`, `14d`, `3 months`. */
  day(when: string): string;
  /** The first working day in so many days or later: `7d`. */
  workingDay(when: string): string;
  /** `currency`, `timezone`, `year`. */
  word(name: string): string;
  /** The words to choose from of a kind of word (`network`, `region`), the likely one first. */
  words(name: string): readonly string[];
  /** Ids to choose from, the likely one first; empty where the workspace has none. `approver`: people, those who may approve first. */
  ids(kind: string): readonly string[];
  isTaken(kind: string, id: string): boolean;
  /** How the work is organised and who is responsible, as texts that depend on it need it. */
  readonly organised: { readonly structure: string; readonly department: string };
  /** Days are written in the editor's own variables. */
  readonly variables?: true;
}

/** A part of a filled snippet: text as it stands, or a place where the cursor stops. */
export type SnippetPart = string | SnippetStop;

export interface SnippetStop {
  /** From 1 in the order of the text; the same number is the same value. */
  readonly number: number;
  /** The first is the default. */
  readonly choices: readonly string[];
  /** Says again what was given at the stop of this number. */
  readonly repeats: boolean;
  /** The default is written in the editor's variables. */
  readonly variables: boolean;
}

/** Fields that name something of the workspace, and what. */
const KINDS: Readonly<Record<string, string>> = {
  owner: "person",
  second: "person",
  channel: "channel",
  objective: "objective",
  step: "step",
  campaign: "campaign",
  goal: "goal",
  segment: "segment",
  theme: "theme",
  plan: "plan",
};

/** What stands for an id that the workspace can't give. */
const UNKNOWN: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  owner: { en: "lead", fr: "responsable" },
  second: { en: "second", fr: "releve" },
  channel: { en: "facebook", fr: "facebook" },
};

const FIELD = /\{\{([a-z]+)(\?)?(?: ([a-z-]+))?(?:: ([^{}]*))?\}\}/g;

/** Fills a body (snippets/README.md). A field that is none throws: it is our own fault. */
export function fillBody(body: string, facts: SnippetFacts): readonly SnippetPart[] {
  return new Filling(body, facts).parts;
}

/** The text with every default in place. */
export function plainText(parts: readonly SnippetPart[]): string {
  return parts.map((part) => (typeof part === "string" ? part : (part.choices[0] ?? ""))).join("");
}

/** The text in the syntax of LSP and VS Code. */
export function snippetSyntax(parts: readonly SnippetPart[]): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return escapeSnippet(part);
      const { number, choices, repeats, variables } = part;
      if (repeats) return `$\{${number}}`;
      if (choices.length > 1) return choice(number, choices);
      const value = choices[0] ?? "";
      return `$\{${number}:${variables ? value : escapeSnippet(value)}}`;
    })
    .join("");
}

interface Field {
  readonly name: string;
  readonly optional: boolean;
  /** The word after the name: what an id is of, or how a text is called. */
  readonly word: string | undefined;
  readonly argument: string;
}

class Filling {
  readonly parts: SnippetPart[] = [];
  /** Stops by the name under which they can be said again. */
  private readonly named = new Map<string, SnippetStop>();
  private count = 0;

  constructor(
    private readonly body: string,
    private readonly facts: SnippetFacts,
  ) {
    const lines = keepLines(body, facts.organised).replace(/\n$/, "").split("\n");
    let first = true;
    for (const line of lines) {
      const fields = [...line.matchAll(FIELD)];
      if (fields.some((match) => this.isMissing(readField(match)))) continue;
      if (!first) this.text("\n");
      first = false;
      let at = 0;
      for (const match of fields) {
        this.text(line.slice(at, match.index));
        this.fill(readField(match));
        at = match.index + match[0].length;
      }
      this.text(line.slice(at));
    }
  }

  private isMissing({ name, optional, argument }: Field): boolean {
    if (!optional) return false;
    if (name === "same") return !this.named.has(argument);
    return !this.named.has(KINDS[name] ?? "") && this.idsFor(name).length === 0;
  }

  private fill({ name, argument, word }: Field): void {
    const { facts } = this;
    switch (name) {
      case "say":
        this.text(inLanguage(argument, facts.language));
        break;
      case "ask":
        this.once(word, inLanguage(argument, facts.language));
        break;
      case "pick":
        this.stop(argument.split(", "));
        break;
      case "id":
        this.stop([this.freeId(word ?? "", inLanguage(argument, facts.language))], word);
        break;
      case "same":
        this.repeat(argument);
        break;
      case "day":
        this.stop([facts.day(argument)], word, facts.variables);
        break;
      case "publish":
        this.stop([facts.workingDay(argument)], name, facts.variables);
        break;
      case "network":
      case "region":
      case "structure":
      case "department":
        this.stop(facts.words(name));
        break;
      case "year":
        this.once(name, facts.word(name), facts.variables);
        break;
      case "language":
        this.text(facts.language);
        break;
      case "currency":
      case "timezone":
        this.text(facts.word(name));
        break;
      default:
        this.reference(name);
    }
  }

  /** A value that is asked where it stands first, and said again elsewhere. */
  private once(name: string | undefined, value: string, variables?: true): void {
    if (name !== undefined && this.named.has(name)) this.repeat(name);
    else this.stop([value], name, variables);
  }

  private reference(name: string): void {
    const kind = KINDS[name];
    if (kind === undefined) throw new Error(`A snippet has the field ${name}, which is none.`);
    // What the snippet itself defines is meant, unless it is a person: each task may have another.
    if (kind !== "person" && this.named.has(kind)) {
      this.repeat(kind);
      return;
    }
    const ids = this.idsFor(name);
    this.stop(ids.length > 0 ? ids : [UNKNOWN[name]?.[this.facts.language] ?? kind], name);
  }

  private idsFor(name: string): readonly string[] {
    const kind = KINDS[name];
    if (name !== "second") return kind === undefined ? [] : this.facts.ids(kind);
    // Somebody else than the likely owner, who comes last.
    const [owner] = this.facts.ids("person");
    const others = this.facts.ids("approver").filter((id) => id !== owner);
    return owner === undefined || others.length === 0 ? [] : [...others, owner];
  }

  private stop(choices: readonly string[], name?: string, variables?: true): void {
    const stop = { number: ++this.count, choices, repeats: false, variables: variables === true };
    if (name !== undefined && !this.named.has(name)) this.named.set(name, stop);
    this.parts.push(stop);
  }

  private repeat(name: string): void {
    const stop = this.named.get(name);
    if (stop === undefined) throw new Error(`A snippet says ${name} again before it is given.`);
    this.parts.push({ ...stop, repeats: true });
  }

  private text(text: string): void {
    const last = this.parts.length - 1;
    if (text === "") return;
    if (typeof this.parts[last] === "string") this.parts[last] += text;
    else this.parts.push(text);
  }

  /** An id that is free, with all that the snippet hangs on it (`event-announcement`). */
  private freeId(kind: string, name: string): string {
    const ends = this.endsOf(kind);
    const isFree = (id: string) => ends.every((end) => !this.facts.isTaken(kind, `${id}${end}`));
    if (isFree(name)) return name;
    let number = 2;
    while (!isFree(`${name}-${number}`)) number++;
    return `${name}-${number}`;
  }

  private endsOf(kind: string): readonly string[] {
    const ends = new Set<string>();
    for (const [, id, same, end = ""] of this.body.matchAll(ENDS)) {
      if (id === kind || same === kind) ends.add(end.replace(FIELD, (...match) => this.said(match)));
    }
    return ends.size === 0 ? [""] : [...ends];
  }

  private said(match: readonly unknown[]): string {
    return inLanguage(String(match[4] ?? ""), this.facts.language);
  }
}

/** An id given or said again, with what is written right after it. */
const ENDS = /\{\{(?:id ([a-z-]+): [^{}]*|same: ([a-z-]+))\}\}((?:-(?:[a-z0-9]+|\{\{say: [^{}]*\}\}))*)/g;

function readField([, name = "", optional, word, argument = ""]: RegExpExecArray | RegExpMatchArray): Field {
  return { name, optional: optional !== undefined, word, argument };
}

/** `English | français`, or the same in both. */
function inLanguage(argument: string, language: Language): string {
  const [en = "", fr = en] = argument.split(" | ");
  return language === "fr" ? fr : en;
}
