import type { Workspace } from "../../workspace";
import { type PostFacts, readPost } from "../posts";
import { foldText } from "./filter";

const known = new WeakMap<PostFacts, string>();

/** What a search looks at: titles, id, tags and texts. Read once for each state of a post, and only when somebody searches. */
export function searchTextOf(post: PostFacts, workspace: Workspace): string {
  let text = known.get(post);
  if (text === undefined) {
    const read = readPost(post.unit, workspace);
    const parts = [post.titles.en, post.titles.fr, post.id ?? ""];
    for (const { node } of read?.allTexts ?? []) parts.push(node.value);
    for (const { value } of read?.hashtags ?? []) parts.push(value);
    text = foldText(parts.join("\n"));
    known.set(post, text);
  }
  return text;
}
