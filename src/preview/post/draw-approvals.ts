import { localisedText, type Post, textOf, whenOf, writtenFingerprint } from "../../model";
import {
  type ApprovalState,
  approvalStates,
  approvalSteps,
  demandOf,
  localWhen,
  type StatedApproval,
  zoneOf,
} from "../../rules";
import type { PreviewContext } from "../context";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { uniqueKeys } from "../keys";
import { personName } from "../marks";
import { keyName, say, show } from "./words";

/** Who approved the post, when, which version, and whether that still counts. */
export function drawApprovals(context: PreviewContext, post: Post): Html {
  const { language, session } = context;
  const { approvals, needed } = approvalStates(post, session.checker.context);
  const count = approvals.filter(({ state }) => COUNTING.has(state)).length;
  const head = html`<h2 id="post-approvals">${titleOf("approvals", language)}</h2><p class="${needed > count && post.rank >= 4 && !post.history ? "gap-line" : "soft"}">${
    demandOf(post, session.checker.context).needed === 0
      ? say("noApprovalAsked", language)
      : approvals.length === 0
        ? say("noApprovals", language)
        : say("approvalsNeeded", language, { count, needed })
  }${stepsOf(context, post)}</p>`;
  if (approvals.length === 0) return head;
  const key = uniqueKeys("post-approval");
  const rows = approvals.map((it) => drawApproval(context, post, it, key(it.approval.by ?? "")));
  return html`${head}<table><caption class="unseen">${titleOf("approvals", language)}</caption><thead><tr><th scope="col">${say("who", language)}</th><th scope="col">${say("when", language)}</th><th scope="col">${say("counts", language)}</th></tr></thead><tbody id="post-approval-rows">${items("post-approval-rows", rows)}</tbody></table>`;
}

/** The steps that the policy asks for, and how far they are. */
function stepsOf({ language, session }: PreviewContext, post: Post): string {
  const steps = approvalSteps(post, session.checker.context);
  if (steps.length === 0) return "";
  const list = steps.map(({ role, count, given }) =>
    say(given.length >= count ? "stepGiven" : "stepMissing", language, { role }),
  );
  return ` ${say("approvalSteps", language, { steps: { list } })}`;
}

function titleOf(key: string, language: PreviewContext["language"]): string {
  return keyName("post", key, language);
}

const COUNTING: ReadonlySet<ApprovalState> = new Set(["counts", "unverified", "unread"]);

const WORDS = {
  counts: "stateCounts",
  unverified: "stateUnverified",
  unread: "stateUnread",
  stale: "stateStale",
  superseded: "stateSuperseded",
  expired: "stateExpired",
  role: "stateRole",
  own: "stateOwn",
  refused: "stateRefused",
} as const satisfies Record<ApprovalState, Parameters<typeof say>[0]>;

const SHAPES: Readonly<Partial<Record<ApprovalState, string>>> = {
  counts: "✓",
  unverified: "✓",
  unread: "?",
  superseded: "·",
};

function drawApproval(
  context: PreviewContext,
  post: Post,
  { approval, state }: StatedApproval,
  key: string,
): Keyed {
  const { language, session } = context;
  const { by, external, fields } = approval;
  const when = whenOf(fields.at);
  const local = when === undefined ? undefined : localWhen(when, zoneOf(post.file, session.workspace));
  const details = [
    external ? say("external", language) : undefined,
    textOf(fields.role),
    textOf(fields.via),
    textOf(fields.ref),
  ].filter((it) => it !== undefined);
  const comment = localisedText(fields.comment?.value, language);
  const of = writtenFingerprint(fields.of);
  const decision =
    textOf(fields.decision) === "changes-requested" ? say("changesRequested", language) : undefined;
  return keyed(
    key,
    html`<tr id="${key}"><th scope="row">${external ? html`<span dir="auto">${by}</span>` : personName(context, by)}${details.length > 0 && html` <span class="soft" dir="auto">${details.join(", ")}</span>`}</th>
<td>${local === undefined ? (textOf(fields.at) ?? "–") : show({ when: local }, language)}</td>
<td><span class="post-worth" data-worth="${state}"><span aria-hidden="true">${SHAPES[state] ?? "✕"}</span> ${decision ?? say(WORDS[state], language)}</span>${of !== undefined && html` <span class="soft">${say("version", language, { of })}</span>`}${comment !== undefined && html`<br><span dir="auto">${comment}</span>`}</td></tr>`,
  );
}
