import type { LanguageContext } from "../language";
import { comingPosts, gapsOf, groupGaps, withoutSubject } from "../preview";
import type { Finding } from "../rules";
import type { Language } from "../values";
import { findApproved, runCommand } from "./commands";
import { placeOf } from "./places";
import { checkText, stateOf } from "./state";
import {
  APPROVED_VERSION,
  CHECK,
  type CheckResult,
  STATE,
  type StateResult,
  type ApprovedVersionParams,
  type ApprovedVersionResult,
  COMMAND,
  COMING_POSTS,
  type ComingDay,
  type ComingPostsResult,
  type CommandParams,
  type CommandResult,
  GAPS,
  type GapGroup,
  type GapOrder,
  type GapsParams,
  type GapsResult,
} from "./workbench-messages";

/** A root as the workbench asks about it. */
export interface WorkbenchRoot {
  readonly context: LanguageContext;
  /** The address of a file of the root. */
  uriOf(path: string): string;
  /** The path from the root; undefined of what is outside it. */
  pathOf(uri: string): string | undefined;
}

/** The part of a connection that requests are answered on. */
interface Answering {
  onRequest<P, R>(method: string, handler: (params: P) => R): unknown;
}

/** Answers the requests of side views and status items. `roots` gives those that are open, brought up to date. */
export function answerWorkbench(
  connection: Answering,
  roots: () => readonly WorkbenchRoot[],
  language: () => Language,
): void {
  connection.onRequest<GapsParams, GapsResult>(GAPS, ({ by }) => gaps(roots(), by));
  connection.onRequest<unknown, ComingPostsResult>(COMING_POSTS, () => coming(roots()));
  connection.onRequest<unknown, StateResult>(STATE, () => stateOf(roots(), language()));
  connection.onRequest<unknown, CheckResult>(CHECK, () => checkText(roots(), language()));
  connection.onRequest<CommandParams, CommandResult>(COMMAND, (params) =>
    runCommand(params, roots(), language()),
  );
  connection.onRequest<ApprovedVersionParams, ApprovedVersionResult>(APPROVED_VERSION, (params) =>
    findApproved(params, roots(), language()),
  );
}

/** The gaps of all roots; groups of the same name are one. */
export function gaps(roots: readonly WorkbenchRoot[], by: GapOrder): GapsResult {
  const groups = new Map<string, GapGroup["gaps"]>();
  let errors = 0;
  let warnings = 0;
  for (const root of roots) {
    const { context } = root;
    for (const { severity } of context.session.results().findings) {
      if (severity === "error") errors++;
      else if (severity === "warning") warnings++;
    }
    for (const group of groupGaps(gapsOf(context), by, context)) {
      const items = group.gaps.map(({ title, finding }) => ({
        title,
        ...wordsOf(finding, context.language),
        rule: finding.rule.id,
        severity: finding.severity,
        place: placeOf({ path: finding.file, range: finding.range }, root),
      }));
      groups.set(group.label, [...(groups.get(group.label) ?? []), ...items]);
    }
  }
  return { groups: [...groups].map(([label, items]) => ({ label, gaps: items })), errors, warnings };
}

function wordsOf(finding: Finding, language: Language): { readonly message: string; readonly told: string } {
  const message = finding.message(language);
  return { message, told: withoutSubject(message, language) };
}

function coming(roots: readonly WorkbenchRoot[]): ComingPostsResult {
  const days = new Map<string, { readonly order: number; posts: ComingDay["posts"] }>();
  let more = 0;
  for (const root of roots) {
    const found = comingPosts(root.context);
    more += found.more;
    for (const { day, label, posts } of found.days) {
      const known = days.get(label)?.posts ?? [];
      const added = posts.map(({ time, at, ...post }) => ({
        ...post,
        when: time ?? "",
        place: placeOf(at, root),
      }));
      days.set(label, { order: day, posts: [...known, ...added] });
    }
  }
  const sorted = [...days].sort(([, a], [, b]) => a.order - b.order);
  return { days: sorted.map(([label, { posts }]) => ({ label, posts })), more };
}
