import { type Post, whenOf } from "../../model";
import type { TextEdit } from "../../syntax";
import { formatWhen, type When } from "../../values";
import type { RuleContext } from "../context";
import { nextFreeTime, requestFor } from "./next-free";
import { nodeOf, type Publication } from "./publications";
import { fillKey } from "../fill-key";

/** A new time for a publication. */
export interface Move {
  readonly when: When;
  readonly edits: readonly TextEdit[];
}

/**
 * Moves a publication to the next free time of its channels from a local time on; undefined when
 * there is none. `gapMinutes`: how far it stays from other posts at least.
 */
export function moveTo(
  post: Post,
  publication: Publication,
  from: When,
  context: RuleContext,
  gapMinutes = 0,
): Move | undefined {
  const { workspace } = context;
  const { uses, when: moving, pair } = publication;
  const request = { ...requestFor(post, from, workspace), uses, moving, gapMinutes };
  const found = nextFreeTime(request, workspace, context.asOf);
  if (found === undefined) return undefined;
  // Who gave a day alone has not decided on the time yet.
  const when = moving.minute === undefined ? { day: found.day } : found;
  // Without a zone only the offset says when it is.
  const offset = request.zone === undefined && when.minute !== undefined ? whenOf(pair)?.offset : undefined;
  const text = formatWhen(offset === undefined ? when : { ...when, offset });
  return { when, edits: fillKey(nodeOf(post, publication), pair, "publish", text, ["title", "id"]) };
}
