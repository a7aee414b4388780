import { type Approval, type Post, whenOf } from "../model";
import { type PostFacts, postsOf, readPost } from "../preview";
import { approvalStates, localWhen, zoneOf } from "../rules";
import { type Day, showDay } from "../values";
import type { MonthContext } from "./month-days";
import { nameOfPerson } from "./published";
import type { Cell, Section } from "./sheet";
import { say } from "./words";

interface Waiting {
  readonly post: PostFacts;
  readonly person: string;
  readonly day: Day | undefined;
}

/** Whose word is waited for, the most urgent first. */
export function waitingFor({ session }: MonthContext): readonly Waiting[] {
  return postsOf({ session })
    .flatMap((post) => post.awaits.map((person) => ({ post, person, day: (post.due ?? post.when)?.day })))
    .sort((a, b) => (a.day ?? Number.MAX_SAFE_INTEGER) - (b.day ?? Number.MAX_SAFE_INTEGER));
}

interface Given {
  readonly day: Day;
  readonly facts: PostFacts;
  readonly approval: Approval;
  /** The content has changed since. */
  readonly stale: boolean;
}

function givenIn({ session, first, last }: MonthContext): readonly Given[] {
  const { workspace, checker } = session;
  const found: Given[] = [];
  for (const facts of postsOf({ session })) {
    const post = readPost(facts.unit, workspace);
    if (post === undefined || post.approvals.length === 0) continue;
    const here = post.approvals.flatMap((approval) => {
      const day = dayOf(approval, post, workspace);
      return day !== undefined && day >= first && day <= last ? [{ approval, day, facts }] : [];
    });
    if (here.length === 0) continue;
    // What is out already is not judged by its content of today.
    const states = post.history ? [] : approvalStates(post, checker.context).approvals;
    for (const it of here)
      found.push({ ...it, stale: states.some((at) => at.approval === it.approval && at.state === "stale") });
  }
  return found.sort((a, b) => a.day - b.day);
}

function dayOf(
  { fields }: Approval,
  { file }: Post,
  workspace: MonthContext["session"]["workspace"],
): Day | undefined {
  const when = whenOf(fields.at);
  return when === undefined ? undefined : (localWhen(when, zoneOf(file, workspace)) ?? when).day;
}

/** Who decided what in the month, and who is waited for today. */
export function approvalSection(of: MonthContext): Section {
  const { language } = of;
  const title = say("approvals", language);
  const given = givenIn(of);
  const waiting = waitingFor(of);
  const section = { id: "approvals", title, list: [] };
  const columnsOf = (...keys: ReadonlyArray<Parameters<typeof say>[0]>) =>
    keys.map((key) => ({ label: say(key, language) }));
  const tables = [
    {
      caption: say("given2", language),
      columns: columnsOf("date", "who", "post", "decision"),
      rows: given.map(({ day, facts, approval, stale }): readonly Cell[] => [
        showDay(day, language, "medium"),
        approval.external ? (approval.by ?? "?") : nameOfPerson(approval.by, of),
        facts.titles[language],
        decision(approval, stale, of),
      ]),
    },
    {
      caption: say("waiting", language),
      columns: columnsOf("who", "post", "byWhen"),
      rows: waiting.map(({ post, person, day }): readonly Cell[] => [
        nameOfPerson(person, of),
        post.titles[language],
        day === undefined
          ? { text: say("noDate", language), tone: "soft" }
          : {
              text: showDay(day, language, "medium"),
              tone: day < of.session.workspace.asOf ? "gap" : undefined,
            },
      ]),
    },
  ].filter(({ rows }) => rows.length > 0);
  return { ...section, notes: tables.length === 0 ? [say("noApprovals", language)] : [], tables };
}

function decision({ agrees }: Approval, stale: boolean, { language }: MonthContext): Cell {
  if (!agrees) return { text: say("refused", language), tone: "gap" };
  if (stale) return { text: say("stale", language), tone: "gap" };
  return { text: say("approved", language), tone: "good" };
}
