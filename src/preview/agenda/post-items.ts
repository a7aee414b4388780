import { isAfter, isHistory, rankOf } from "../../model";
import { isGap, keepsDates, lacksInStatus, type Session, publicationsOf } from "../../rules";
import type { Day, Language, When } from "../../values";
import type { ListContext } from "../context";
import { findingsOf } from "../findings-of";
import { type PostFacts, postsOf, readPost } from "../posts";
import type { AgendaItem, StillLacking } from "./agenda";
import { sayAgenda as say } from "./words";

const NONE: readonly never[] = [];
const APPROVED = 4;
const SCHEDULED = 5;
/** Results that are missing for longer than this are told by the gaps alone: nobody asks for them each week. */
const FORGOTTEN_DAYS = 60;

/** Everything about posts: what goes out, what is due for it, whose approval and which results are awaited. */
export function postItems(context: ListContext, first: Day, last: Day): readonly AgendaItem[] {
  const items: AgendaItem[] = [];
  for (const post of postsOf(context)) {
    if (post.unit.file.closed) continue;
    if (isHistory(post.status)) {
      const { resultsDue } = post;
      if (resultsDue !== undefined && resultsDue <= last && resultsDue > first - FORGOTTEN_DAYS)
        items.push({ ...about(post, first), sort: "results", day: resultsDue, late: resultsDue < first });
      continue;
    }
    items.push(...goingOut(context.session, post, first, last));
    items.push(...owed(post, first, last));
  }
  return items;
}

/** What all things about a post share. */
function about(post: PostFacts, day: Day): AgendaItem {
  return {
    sort: "publication",
    day,
    minute: undefined,
    late: false,
    person: post.owner,
    titles: post.titles,
    task: undefined,
    entity: { kind: "post", id: post.id },
    path: post.path,
    post,
    channels: post.channels,
    lacks: NONE,
  };
}

/** When it goes out, channels that go at one time together; an idea promises nothing, so none is late. */
function goingOut(session: Session, post: PostFacts, first: Day, last: Day): readonly AgendaItem[] {
  const rank = rankOf(post.status ?? "") ?? -1;
  const isNear = (when: When | undefined) =>
    when !== undefined && when.day <= last && (rank > 0 || when.day >= first);
  if (rank < 0 || !(isNear(post.when) || post.outings.some(({ when }) => isNear(when)))) return NONE;
  const whole = readPost(post.unit, session.workspace);
  if (whole === undefined) return NONE;
  const publications = publicationsOf(whole, session.workspace).filter(({ when }) => isNear(when));
  if (publications.length === 0) return NONE;
  const lacks = publications.some(({ when }) => when.day >= first) ? lacksOf(session, post, rank) : NONE;
  return publications.map(({ when, uses }): AgendaItem => {
    const late = when.day < first;
    return {
      ...about(post, when.day),
      minute: when.minute,
      late,
      channels: uses.map(({ id }) => id),
      // Of what should be out already the question is whether it is.
      lacks: late ? NONE : lacks,
    };
  });
}

/** What the rules say already, and what they would say on the day before it goes out. */
function lacksOf(session: Session, facts: PostFacts, rank: number): readonly StillLacking[] {
  const { unit, id } = facts;
  const now = findingsOf(session, unit, { kind: "post", id })
    .filter((finding) => isGap(finding) && finding.severity !== "info")
    .map((finding) => ({
      rule: finding.rule.id,
      finding,
      message: (language: Language) => finding.message(language),
    }));
  const post = readPost(unit, session.workspace);
  if (post === undefined || rank >= SCHEDULED || facts.status === "on-hold") return now;
  const then = lacksInStatus(session, post, "scheduled")
    .filter(({ rule }) => rule.severity !== "info")
    .map((lack) => ({
      rule: lack.rule.id,
      finding: undefined,
      // It would speak of a status that the post does not have.
      message: (language: Language) =>
        lack.rule.id === "missing-approval" ? approvalBy(session, facts, language) : lack.message(language),
    }));
  return [...now, ...then];
}

function approvalBy({ workspace }: Session, { awaits }: PostFacts, language: Language): string {
  const list = awaits.map((id) => workspace.lookup("person", id)?.name ?? id);
  return list.length === 0 ? say("noApproval", language) : say("approvalBy", language, { list: { list } });
}

/** The deadline, the tasks, and the approvals that others wait for. */
function owed(post: PostFacts, first: Day, last: Day): readonly AgendaItem[] {
  const { due, when, status, nature, tasks, awaits } = post;
  const rank = rankOf(status ?? "") ?? -1;
  const isDatedWell = (at: When) => when === undefined || !isAfter(at, when);
  const keeps = status !== undefined && keepsDates({ rank, nature, status: status as never });
  /** Whether it is due on one of the days, or late. */
  const isAsked = (at: When) => at.day <= last && (at.day >= first || keeps) && isDatedWell(at);
  const items: AgendaItem[] = [];
  if (due !== undefined && rank < APPROVED && isAsked(due))
    items.push({ ...about(post, due.day), sort: "deadline", minute: due.minute, late: due.day < first });
  for (const task of tasks) {
    if (task.done || !isAsked(task.due)) continue;
    items.push({
      ...about(post, task.due.day),
      sort: "task",
      minute: task.due.minute,
      late: task.due.day < first,
      person: task.owner ?? post.owner,
      task: task.names,
    });
  }
  const by = due !== undefined && isDatedWell(due) ? due : when;
  if (by !== undefined && by.day <= last)
    for (const person of awaits)
      items.push({
        ...about(post, by.day),
        sort: "approval",
        minute: by.minute,
        late: by.day < first,
        person,
      });
  return items;
}
