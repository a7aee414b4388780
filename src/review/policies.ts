import { type Clause, type EntityRef, type OwnRule, type Policy, type Setting, textOf } from "../model";
import { shapeOf, shapeWords } from "../schema";
import {
  MarkdownSource,
  type MapNode,
  type Pair as KeyPair,
  type Prose,
  ScalarNode,
  toData,
} from "../syntax";
import type { WorkspaceFile } from "../workspace";
import type { Comparison, Difference } from "./comparison";
import { compareKeys, compareValue, textOfNode } from "./keys";
import type { Pair } from "./match";
import type { Said } from "./saying";
import { compareTexts } from "./texts";
import { compareWaivers } from "./waivers";

const READ: ReadonlySet<string> = new Set(["kind", "version", "id", "title", "clauses", "waive"]);

/** Compares a policy with what it was: its head, its clauses and their prose, its settings and rules. */
export function comparePolicies(c: Comparison, pair: Pair<Policy>): void {
  compareKeys(c, pair, "policy", pair.before.node, pair.after.node, READ);
  compareWaivers(c, pair, pair.before.fields.waive, pair.after.fields.waive);
  const old = new Map(pair.before.clauses.map((clause) => [clause.id, clause]));
  const now = new Map(pair.after.clauses.map((clause) => [clause.id, clause]));
  const prosesWas = prosesOf(c, pair.before, "before");
  const prosesIs = prosesOf(c, pair.after, "after");
  for (const clause of now.values()) {
    const was = old.get(clause.id);
    if (was === undefined) tellClause(c, pair, undefined, clause, "clauseNew");
    else {
      if (was.title !== clause.title) tellClause(c, pair, was, clause, "clauseTitle");
      compareProse(c, pair, clause, prosesWas.get(clause.id) ?? "", prosesIs.get(clause.id) ?? "");
    }
  }
  for (const clause of old.values()) {
    if (!now.has(clause.id)) tellClause(c, pair, clause, undefined, "clauseGone");
  }
  compareSettings(c, pair);
  compareRules(c, pair);
}

function refOf(clause: Clause): EntityRef {
  return { kind: "clause", id: clause.id };
}

function tellClause(
  c: Comparison,
  pair: Pair<Policy>,
  was: Clause | undefined,
  is: Clause | undefined,
  say: "clauseNew" | "clauseGone" | "clauseTitle",
): void {
  keepInClause(c, pair, (is ?? was) as Clause, {
    type: "clause",
    ...(was === undefined ? {} : { was: was.title, wasAt: was.at }),
    ...(is === undefined ? {} : { is: is.title, isAt: is.at }),
    say,
    values: { before: { name: was?.title ?? "" }, after: { name: is?.title ?? "" } },
  });
}

/** Notes a change of a clause, a setting or a rule, under the name of the clause. */
function keepInClause(c: Comparison, pair: Pair<Policy>, clause: Clause, difference: Difference): void {
  const { wasAt, isAt } = difference;
  c.keep(
    refOf(clause),
    difference,
    wasAt === undefined ? undefined : c.spotOf(pair.before.file.path, wasAt, "before"),
    isAt === undefined ? undefined : c.spotOf(pair.after.file.path, isAt, "after"),
    { name: { name: clause.title } },
  );
}

/** The prose of each clause, without layout. */
function prosesOf(c: Comparison, policy: Policy, side: "before" | "after"): Map<string, string> {
  const { workspace } = c[side];
  const file: WorkspaceFile | undefined = workspace.file(policy.file.path);
  const texts = new Map<string, string>();
  if (file?.source instanceof MarkdownSource && workspace.markdown !== undefined) {
    for (const { clause, parts } of workspace.markdown.readProse(file.source)) {
      texts.set(clause.id === "" ? file.id : clause.id, parts.map(textOfProse).join("\n"));
    }
  }
  return texts;
}

function textOfProse(prose: Prose): string {
  switch (prose.type) {
    case "paragraph":
    case "heading":
      return wordsIn(prose.words);
    case "list":
      return prose.items.map((item) => item.map(textOfProse).join("\n")).join("\n");
    case "quote":
      return prose.parts.map(textOfProse).join("\n");
    case "code":
      return prose.text;
    case "table":
      return [prose.head, ...prose.rows].map((row) => row.map(wordsIn).join(" | ")).join("\n");
    case "rule":
      return "";
  }
}

function wordsIn(words: Extract<Prose, { type: "paragraph" }>["words"]): string {
  return words
    .map((word) => {
      if (word.type === "text" || word.type === "code") return word.text;
      if (word.type === "break") return " ";
      if (word.type === "image") return `${word.alt} (${word.url})`;
      if (word.type === "link") return `${wordsIn(word.words)} (${word.url})`;
      return "words" in word ? wordsIn(word.words) : "";
    })
    .join("");
}

function compareProse(
  c: Comparison,
  pair: Pair<Policy>,
  clause: Clause,
  before: string,
  after: string,
): void {
  const clean = (text: string): string => text.replace(/\s+/g, " ").trim();
  const was = clean(before);
  const is = clean(after);
  if (was === is) return;
  const count = c.changes.length;
  const part = (text: string) => {
    const { piece, start, end } = clause.at;
    return text === ""
      ? []
      : [{ language: undefined, node: new ScalarNode(piece, start, end, text, "block") as never }];
  };
  compareTexts(c, pair, "prose", { en: "prose", fr: "texte" }, part(was), part(is), "clause");
  // The same sentences, said of the clause and not of the policy as a whole.
  for (let at = count; at < c.changes.length; at++) {
    const change = c.changes[at];
    if (change === undefined) continue;
    const subject = { name: clause.title, kind: { en: "clause", fr: "clause" } };
    c.changes[at] = {
      ...change,
      entity: refOf(clause),
      before: c.spotOf(pair.before.file.path, clauseAt(pair.before, clause.id), "before"),
      sentence: { ...change.sentence, values: { ...change.sentence.values, subject } },
    };
  }
}

function clauseAt(policy: Policy, id: string) {
  return policy.clauses.find((clause) => clause.id === id)?.at ?? policy.intro;
}

interface Declared {
  readonly clause: Clause;
  readonly setting: Setting;
}

/** A setting is known by its name and its clause; one that stands in a single other clause has moved. */
function compareSettings(c: Comparison, pair: Pair<Policy>): void {
  const left = declaredIn(pair.before);
  const open: Declared[] = [];
  for (const is of declaredIn(pair.after)) {
    const at = left.findIndex((it) => it.setting.name === is.setting.name && it.clause.id === is.clause.id);
    const was = at < 0 ? undefined : left.splice(at, 1)[0];
    if (was === undefined) open.push(is);
    else compareSetting(c, pair, was, is);
  }
  for (const is of open) {
    const at = left.findIndex((it) => it.setting.name === is.setting.name);
    const was = at < 0 ? undefined : left.splice(at, 1)[0];
    if (was === undefined) tellSetting(c, pair, undefined, is);
    else compareSetting(c, pair, was, is);
  }
  for (const was of left) tellSetting(c, pair, was, undefined);
}

function declaredIn(policy: Policy): Declared[] {
  return policy.clauses.flatMap((clause) => clause.settings.map((setting) => ({ clause, setting })));
}

/** Its keys, each by its schema; the sentences name the clause. */
function compareSetting(c: Comparison, pair: Pair<Policy>, was: Declared, is: Declared): void {
  const { name } = is.setting;
  const { keys } = shapeOf("settings");
  const shape = Object.hasOwn(keys, name) ? keys[name] : undefined;
  const first = c.changes.length;
  compareValue(c, pair, shape, asPair(was.setting), asPair(is.setting), {
    field: name,
    title: { top: settingTitle(name), below: [] },
    type: "setting",
  });
  for (let at = first; at < c.changes.length; at++) {
    const change = c.changes[at];
    if (change === undefined) continue;
    const subject = { name: is.clause.title, kind: { en: "clause", fr: "clause" } };
    c.changes[at] = {
      ...change,
      entity: refOf(is.clause),
      sentence: { ...change.sentence, values: { ...change.sentence.values, subject } },
    };
  }
}

function asPair({ node }: Setting): KeyPair {
  return { value: node } as KeyPair;
}

/** What a setting says, in a line. */
function summaryOf({ name, node }: Setting): Said {
  const { keys } = shapeOf("settings");
  const shape = Object.hasOwn(keys, name) ? keys[name] : undefined;
  if (node.type !== "map") {
    const count = node.type === "seq" ? node.items.length : 1;
    return count === 1
      ? { en: "1 entry", fr: "1 entrée" }
      : { en: `${count} entries`, fr: `${count} entrées` };
  }
  const words = shape?.definition === undefined ? undefined : shapeWords(shape.definition).keys;
  const parts = node.pairs.map(({ key, value }) => {
    const own = String(key.value);
    const titles = words !== undefined && Object.hasOwn(words, own) ? words[own] : undefined;
    const text = textOfNode(value, own)
      .replace(/[[\]{}"]/g, "")
      .replaceAll(",", ", ")
      .replaceAll(":", ": ");
    return {
      en: `${(titles?.en.title ?? own).toLowerCase()}: ${text}`,
      fr: `${(titles?.fr.title ?? own).toLowerCase()}\u00a0: ${text}`,
    };
  });
  return { en: parts.map((it) => it.en).join("; "), fr: parts.map((it) => it.fr).join("; ") };
}

function settingTitle(name: string) {
  const { keys } = shapeWords("settings");
  const found = Object.hasOwn(keys, name) ? keys[name] : undefined;
  const small = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
  return found === undefined
    ? { en: name, fr: name }
    : { en: small(found.en.title), fr: small(found.fr.title) };
}

function tellSetting(
  c: Comparison,
  pair: Pair<Policy>,
  was: Declared | undefined,
  is: Declared | undefined,
): void {
  const { clause, setting } = (is ?? was) as Declared;
  const text = textOfNode(setting.node, setting.name);
  const summary = summaryOf(setting);
  keepInClause(c, pair, clause, {
    type: "setting",
    field: setting.name,
    ...(was === undefined ? {} : { was: text, wasAt: setting.at }),
    ...(is === undefined ? {} : { is: text, isAt: setting.at }),
    say: was === undefined ? "settingNew" : "settingGone",
    values: { setting: { quote: settingTitle(setting.name) }, before: summary, after: summary },
  });
}

interface DeclaredRule {
  readonly clause: Clause;
  readonly rule: OwnRule;
}

function compareRules(c: Comparison, pair: Pair<Policy>): void {
  const old = rulesIn(pair.before);
  const now = rulesIn(pair.after);
  for (const [id, is] of now) {
    const was = old.get(id);
    if (was === undefined) tellRule(c, pair, id, undefined, is, []);
    else {
      const keys = differentKeys(was.rule.node, is.rule.node);
      if (keys.length > 0) tellRule(c, pair, id, was, is, keys);
    }
  }
  for (const [id, was] of old) if (!now.has(id)) tellRule(c, pair, id, was, undefined, []);
}

function rulesIn(policy: Policy): Map<string, DeclaredRule> {
  const rules = new Map<string, DeclaredRule>();
  for (const clause of policy.clauses) {
    for (const rule of clause.rules) rules.set(textOf(rule.fields.id) ?? "?", { clause, rule });
  }
  return rules;
}

function differentKeys(before: MapNode, after: MapNode): string[] {
  const keys = new Set([...after.pairs, ...before.pairs].map(({ key }) => String(key.value)));
  const data = (map: MapNode, key: string): string => {
    const pair = map.get(key);
    return pair === undefined ? "" : JSON.stringify(toData(pair.value));
  };
  return [...keys].filter((key) => data(before, key) !== data(after, key));
}

function tellRule(
  c: Comparison,
  pair: Pair<Policy>,
  id: string,
  was: DeclaredRule | undefined,
  is: DeclaredRule | undefined,
  keys: readonly string[],
): void {
  keepInClause(c, pair, ((is ?? was) as DeclaredRule).clause, {
    type: "rule",
    field: id,
    ...(was === undefined ? {} : { was: textOfNode(was.rule.node, "rule"), wasAt: was.rule.node }),
    ...(is === undefined ? {} : { is: textOfNode(is.rule.node, "rule"), isAt: is.rule.node }),
    say: was === undefined ? "ruleNew" : is === undefined ? "ruleGone" : "ruleMoved",
    values: { rule: { code: id }, keys: { codes: keys } },
  });
}
