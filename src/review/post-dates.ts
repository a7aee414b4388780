import type { Deadline, Post } from "../model";
import { sayRelative } from "../rules";
import type { Pair as KeyPair } from "../syntax";
import { formatRelative, formatWhen, type When } from "../values";
import { type Comparison, subjectOf } from "./comparison";
import type { Pair } from "./match";
import type { Said } from "./saying";
import { written } from "./written";

/** The same moment written otherwise is no change. */
export function comparePublication(
  c: Comparison,
  pair: Pair<Post>,
  before: When | undefined,
  after: When | undefined,
  wasPair: KeyPair | undefined,
  isPair: KeyPair | undefined,
  field: string,
  channel?: Said,
): void {
  const was = before === undefined ? undefined : formatWhen(before);
  const is = after === undefined ? undefined : formatWhen(after);
  if (was === is) {
    if (was === undefined) compareUnread(c, pair, field, wasPair, isPair);
    return;
  }
  const sentence = sayMove(before, after);
  const said =
    channel === undefined
      ? sentence
      : {
          say: "onChannel" as const,
          values: {
            sentence: {
              part: { key: sentence.say, values: { ...sentence.values, subject: subjectOf(pair.after) } },
            },
            channel,
          },
        };
  c.add(pair, {
    type: "rescheduled",
    field,
    ...(was === undefined ? {} : { was }),
    ...(is === undefined ? {} : { is }),
    wasAt: wasPair?.value,
    isAt: isPair?.value,
    ...said,
  });
}

function sayMove(before: When | undefined, after: When | undefined) {
  if (before === undefined) return { say: "dated", values: { after: { moment: after as When } } } as const;
  if (after === undefined) return { say: "undated", values: { before: { moment: before } } } as const;
  const time = (of: When): Said => ({ moment: of });
  if (before.day === after.day && before.offset === after.offset) {
    const day: Said = { moment: { day: after.day } };
    const values = { day, before: clock(before), after: clock(after) };
    const say = before.minute === undefined ? "timed" : after.minute === undefined ? "untimed" : "movedTime";
    return { say, values } as const;
  }
  // A time that stays need not be said twice.
  const sameTime = before.minute === after.minute;
  const values = {
    before: time(sameTime ? { day: before.day } : before),
    after: time(sameTime ? { day: after.day } : after),
  };
  return { say: "moved", values } as const;
}

function clock({ minute }: When): Said {
  return minute === undefined ? undefined : { time: minute };
}

/** A value of a wrong form is compared as it is written. */
function compareUnread(
  c: Comparison,
  pair: Pair<Post>,
  field: string,
  before: KeyPair | undefined,
  after: KeyPair | undefined,
): void {
  const was = written(before, field);
  const is = written(after, field);
  if (was === is) return;
  c.add(pair, {
    type: "rescheduled",
    field,
    ...(was === undefined ? {} : { was }),
    ...(is === undefined ? {} : { is }),
    wasAt: before?.value,
    isAt: after?.value,
    say: was === undefined ? "keyNew" : is === undefined ? "keyGone" : "keyMoved",
    values: {
      key: { en: "Publication", fr: "Parution" },
      before: was === undefined ? undefined : { quote: was },
      after: is === undefined ? undefined : { quote: is },
    },
  });
}

/** Compares what deadlines come to: one that follows from another change is told with that one. */
export function compareDeadline(c: Comparison, pair: Pair<Post>): void {
  const { before, after } = pair;
  const was = deadlineText(before);
  const is = deadlineText(after);
  if (was === is) return;
  const ofPost = before.deadline?.from === "post" || after.deadline?.from === "post";
  const rewritten =
    written(before.fields.deadline, "deadline") !== written(after.fields.deadline, "deadline");
  // Both inherit, or it is counted from a publication that moved: then it follows from something else.
  const inherited = before.deadline !== undefined && after.deadline !== undefined && !(ofPost && rewritten);
  c.add(pair, {
    type: "rescheduled",
    field: "deadline",
    ...(was === undefined ? {} : { was }),
    ...(is === undefined ? {} : { is }),
    wasAt: before.deadline?.at,
    isAt: after.deadline?.at,
    ...(inherited ? { inherited } : {}),
    say: was === undefined ? "deadlineNew" : is === undefined ? "deadlineGone" : "deadlineMoved",
    values: { before: sayDeadline(before), after: sayDeadline(after) },
  });
}

/** What a deadline comes to; one that can't be worked out yet as it is written. */
function deadlineText(post: Post): string | undefined {
  const { due, deadline } = post;
  if (due !== undefined) return formatWhen(due);
  return deadline === undefined ? undefined : writtenDeadline(deadline.value);
}

function writtenDeadline(deadline: Deadline): string {
  return deadline.kind === "absolute" ? formatWhen(deadline.when) : formatRelative(deadline.relative);
}

function sayDeadline(post: Post): Said {
  const { due, deadline } = post;
  if (due !== undefined) return { moment: due };
  if (deadline?.value.kind !== "relative") return undefined;
  return sayRelativeDate(deadline.value.relative);
}

function sayRelativeDate(relative: Parameters<typeof sayRelative>[0]): Said {
  return { en: sayRelative(relative, "en"), fr: sayRelative(relative, "fr") };
}
