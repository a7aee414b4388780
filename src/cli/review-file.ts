import type { KnownBy } from "../review";

/** A review on a forge, as its event tells it. */
export interface ForgeReview {
  readonly by: KnownBy;
  /** What the person is called there. */
  readonly who: string;
  readonly decision: "changes-requested" | undefined;
  readonly at: string | undefined;
  readonly comment: string | undefined;
  /** The page of the review. */
  readonly ref: string | undefined;
  /** The commit that the change would be merged into. */
  readonly base: string | undefined;
  /** The commit that was looked at. */
  readonly commit: string | undefined;
}

/** Longer comments are cut, in UTF-16 code units: what stands in a calendar is read there. */
const LONGEST_COMMENT = 2000;

/**
 * Reads the event of a review: GitHub's `pull_request_review`, or GitLab's of a merge request. `none`: it decides nothing,
 * such as a mere comment. Undefined: it is no such event.
 */
export function readReview(text: string): ForgeReview | "none" | undefined {
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (at(event, "object_kind") === "merge_request") return ofGitLab(event);
  const state = textAt(event, "review", "state")?.toLowerCase();
  if (state === undefined) return undefined;
  if (state !== "approved" && state !== "changes_requested") return "none";
  const handle = textAt(event, "review", "user", "login");
  const email = textAt(event, "review", "user", "email");
  return {
    by: { handle, email },
    who: handle ?? email ?? "",
    decision: state === "approved" ? undefined : "changes-requested",
    at: momentOf(textAt(event, "review", "submitted_at")),
    comment: commentOf(textAt(event, "review", "body")),
    ref: textAt(event, "review", "html_url"),
    base: commit(textAt(event, "pull_request", "base", "sha")),
    commit: commit(textAt(event, "review", "commit_id")),
  };
}

function ofGitLab(event: unknown): ForgeReview | "none" {
  const action = textAt(event, "object_attributes", "action");
  if (action !== "approved" && action !== "approval") return "none";
  const handle = textAt(event, "user", "username");
  const email = textAt(event, "user", "email");
  return {
    // An address that somebody hides is written as a note.
    by: { handle, email: email?.includes("@") === true ? email : undefined },
    who: handle ?? email ?? "",
    decision: undefined,
    at: momentOf(textAt(event, "object_attributes", "updated_at")),
    comment: undefined,
    ref: textAt(event, "object_attributes", "url"),
    base: undefined,
    commit: commit(textAt(event, "object_attributes", "last_commit", "id")),
  };
}

/** To the minute, as calendars write it: `2027-03-01T15:04Z`. */
function momentOf(text: string | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})$/.exec(
    text ?? "",
  );
  if (match === null) return undefined;
  const [, day, time, zone = "Z"] = match;
  const offset = zone === "UTC" ? "Z" : zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
  return `${day}T${time}${offset}`;
}

function commentOf(text: string | undefined): string | undefined {
  const comment = text?.replace(/\r\n?/g, "\n").trim() ?? "";
  if (comment === "") return undefined;
  return comment.length <= LONGEST_COMMENT
    ? comment
    : `${comment.slice(0, LONGEST_COMMENT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A commit, and nothing that Git would take for a flag. */
function commit(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys);
  return typeof found === "string" ? found : undefined;
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here;
}
