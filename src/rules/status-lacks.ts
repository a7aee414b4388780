import { Post, type Status } from "../model";
import { postFields } from "../schema";
import { MapNode, Pair, ScalarNode } from "../syntax";
import type { Language } from "../values";
import { activeRules } from "./active";
import type { RuleContext } from "./context";
import type { CheckedKind, EntityRule, Report, Rule } from "./define";
import type { ActiveRule } from "./finding";
import type { Session } from "./session";
import { fillTemplate } from "./wording";

/** Something that a post would lack in a status. */
export interface Lack {
  readonly rule: Rule;
  message(language: Language): string;
}

/** Groups of rules that ask posts for something; the others are about the files themselves. */
const ASKING: ReadonlySet<string> = new Set(["who", "when", "budget", "alignment", "content", "policy"]);

/**
 * What the rules would say of a post if it had another status, beyond what they say now. Rules that compare
 * posts with each other are not asked.
 */
export function lacksInStatus(session: Session, post: Post, status: Status): readonly Lack[] {
  const known = new Set(findingsOf(session, post).map(keyOf));
  return findingsOf(session, withStatus(session, post, status))
    .filter((found) => !known.has(keyOf(found)))
    .map(({ rule, report }) => ({
      rule,
      message: (language) =>
        fillTemplate(rule[language].messages[report.message] ?? "", report.values, language),
    }));
}

interface Found {
  readonly rule: Rule;
  readonly report: Report;
}

function keyOf({ rule, report }: Found): string {
  return `${rule.id} ${report.message} ${report.at.start}`;
}

/** The same post with another status: nothing of its text changes. */
function withStatus({ workspace }: Session, post: Post, status: Status): Post {
  const { node } = post;
  const old = node.get("status");
  const at = old?.value ?? node;
  const value = new ScalarNode(at.piece, at.start, at.end, status, "plain");
  const key = old?.key ?? new ScalarNode(at.piece, at.start, at.start, "status", "plain");
  const pairs = [...node.pairs.filter((pair) => pair !== old), new Pair(key, value)];
  const changed = new MapNode(node.piece, node.start, node.end, pairs, node.flow);
  const { defaults } = post.file;
  const inherited = defaults === undefined || post.body !== undefined ? undefined : postFields(defaults);
  return new Post(changed, post.file, workspace, post.body, inherited);
}

function findingsOf(session: Session, post: Post): readonly Found[] {
  const { workspace, checker } = session;
  const found: Found[] = [];
  for (const active of activeRules(workspace, checker.options)) {
    const { rule } = active;
    if (
      !ASKING.has(rule.group) ||
      rule.scope === "workspace" ||
      rule.scope === "root" ||
      rule.scope === "waiver"
    )
      continue;
    if (!looksAtPosts(rule)) continue;
    if (rule.needs !== undefined && !workspace.settings.declares(rule.needs)) continue;
    if ((post.history || post.file.closed) && rule.history !== true) continue;
    try {
      rule.check(
        post as never,
        (report) => found.push({ rule: active.rule, report }),
        contextOf(active, checker.context),
      );
    } catch {
      // A rule that breaks down has nothing to say; the check itself tells of it.
    }
  }
  return found;
}

function looksAtPosts({ on }: EntityRule): boolean {
  const kinds: readonly CheckedKind[] = Array.isArray(on) ? on : [on as CheckedKind];
  return kinds.includes("post");
}

/** What the rule may ask, with its own options. */
function contextOf({ rule, options }: ActiveRule, context: RuleContext): RuleContext {
  return {
    ...context,
    option: (name) => {
      const declared = rule.options?.[name]?.default;
      const given = options[name];
      return (given !== undefined && typeof given === typeof declared ? given : declared) as never;
    },
  };
}
