import {
  type Approval,
  booleanOf,
  fingerprintOf,
  fingerprintSource,
  given,
  localisedText,
  type Post,
  textOf,
  writtenFingerprint,
} from "../model";
import { approvalStates } from "../rules";
import { toData } from "../syntax";
import { type Comparison, personName } from "./comparison";
import type { Pair } from "./match";
import type { Said } from "./saying";
import type { SentenceName } from "./sentences";
import { masked } from "./secrets";

/** Compares who approved a post, and whether what was approved is still what it says. */
export function compareApprovals(c: Comparison, pair: Pair<Post>): void {
  compareEntries(c, pair);
  compareStanding(c, pair);
}

function compareEntries(c: Comparison, pair: Pair<Post>): void {
  const left = [...pair.before.approvals];
  const came: Approval[] = [];
  for (const approval of pair.after.approvals) {
    const at = left.findIndex((it) => dataOf(it) === dataOf(approval));
    if (at < 0) came.push(approval);
    else left.splice(at, 1);
  }
  for (const approval of came) {
    const at = left.findIndex(({ by }) => by !== undefined && by === approval.by);
    const was = at < 0 ? undefined : left.splice(at, 1)[0];
    tell(c, pair, was, approval);
  }
  for (const approval of left) {
    c.add(pair, {
      type: "approval",
      field: "approvals",
      was: masked(approval.by ?? "", "by"),
      wasAt: approval.node,
      say: "approvalGone",
      values: { by: signer(c, approval, "before") },
    });
  }
}

function tell(c: Comparison, pair: Pair<Post>, was: Approval | undefined, is: Approval): void {
  const decision = textOf(is.fields.decision);
  const comment = localisedText(is.fields.comment?.value, "en");
  let say: SentenceName = "approved";
  if (decision === "changes-requested") say = comment === undefined ? "refused" : "refusedBecause";
  else if (!is.agrees) say = "rejected";
  else if (was !== undefined) say = isAnew(was, is) ? "approvedAgain" : "approvalEdited";
  c.add(pair, {
    type: "approval",
    field: "approvals",
    ...(was === undefined ? {} : { was: masked(was.by ?? "", "by"), wasAt: was.node }),
    is: masked(is.by ?? "", "by"),
    isAt: is.node,
    say,
    values: {
      by: signer(c, is, "after"),
      comment: comment === undefined ? undefined : { quote: masked(comment, "comment") },
      role: roleOf(is),
      other: isOfOther(c, pair.after, is) ? { part: { key: "otherText", values: {} } } : "",
    },
  });
}

function roleOf({ fields }: Approval): Said {
  const role = textOf(fields.role);
  return role === undefined
    ? ""
    : { part: { key: "inRole", values: { role: { quote: masked(role, "role") } } } };
}

/** Whether what was approved is not what the post says now. */
function isOfOther(c: Comparison, post: Post, { fields }: Approval): boolean {
  const of = writtenFingerprint(fields.of);
  const now = of === undefined ? undefined : fingerprintOf(post, c.after.checker.context.assetDigest);
  return now !== undefined && of !== now;
}

/** Another day, or another text: not only a comment put right. */
function isAnew(was: Approval, is: Approval): boolean {
  return (
    !was.agrees ||
    textOf(was.fields.at) !== textOf(is.fields.at) ||
    writtenFingerprint(was.fields.of) !== writtenFingerprint(is.fields.of)
  );
}

function signer(c: Comparison, { by, fields }: Approval, side: "before" | "after"): Said {
  if (by === undefined) return { quote: "?" };
  return booleanOf(fields.external) === true ? { called: by } : personName(c[side].workspace, by);
}

function dataOf({ node }: Approval): string {
  const data = toData(node);
  return JSON.stringify(Object.entries(data as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Approvals that counted before and no longer do, because readers get something else than was approved. */
function compareStanding(c: Comparison, pair: Pair<Post>): void {
  const { before, after } = pair;
  if (before.approvals.length === 0 || after.approvals.length === 0) return;
  const old = c.before.checker.context;
  const now = c.after.checker.context;
  const counted = approvalStates(before, old).approvals.filter(({ state }) => state === "counts");
  if (counted.length === 0) return;
  if (fingerprintOf(before, old.assetDigest) === fingerprintOf(after, now.assetDigest)) return;
  const stale = approvalStates(after, now).approvals.filter(({ state }) => state === "stale");
  for (const { approval } of counted) {
    const still = stale.find(
      (it) =>
        it.approval.by === approval.by &&
        writtenFingerprint(it.approval.fields.of) === writtenFingerprint(approval.fields.of),
    );
    if (still === undefined || !given(approval.fields.of)) continue;
    c.add(pair, {
      type: "approval-lost",
      field: "approvals",
      was: writtenFingerprint(approval.fields.of) ?? "",
      wasAt: approval.node,
      isAt: still.approval.node,
      say: "lost",
      values: {
        by: signer(c, approval, "after"),
        why: { part: { key: whyOf(c, pair), values: {} } },
      },
    });
  }
}

/** What of that which an approval covers has changed first. */
function whyOf(c: Comparison, pair: Pair<Post>): SentenceName {
  const { before, after } = pair;
  const was = fingerprintSource(before, c.before.checker.context.assetDigest);
  const is = fingerprintSource(after, c.after.checker.context.assetDigest);
  if (was === undefined || is === undefined) return "whyContent";
  const old = JSON.parse(was) as Form;
  const now = JSON.parse(is) as Form;
  const differs = (of: (form: Form) => unknown) => JSON.stringify(of(old)) !== JSON.stringify(of(now));
  if (differs(({ channels }) => channels.map(({ channel }) => channel))) return "whyChannels";
  if (differs(({ channels }) => channels.map(({ texts }) => texts))) return "whyText";
  if (differs(({ channels }) => channels.map(({ media }) => media))) return "whyMedia";
  if (differs(({ channels }) => channels.map(({ day }) => day))) return "whyDay";
  if (differs(({ money }) => money)) return "whyMoney";
  return "whyContent";
}

/** The form that a fingerprint is taken of (docs: approvals). */
interface Form {
  readonly channels: ReadonlyArray<{
    readonly channel: string;
    readonly texts: unknown;
    readonly media: unknown;
    readonly day: string;
  }>;
  readonly money: unknown;
}
