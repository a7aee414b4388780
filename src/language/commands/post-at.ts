import { Post } from "../../model";
import type { LanguageContext } from "../context";
import { placeAt } from "../place-at";
import type { CommandRequest } from "./step";
import { say } from "./words";

/** The post that a command is about, or why there is none. */
export function postAt(
  context: LanguageContext,
  { path, offset }: CommandRequest,
): { readonly post: Post; readonly path: string } | { readonly refused: string } {
  const place = path === undefined ? undefined : placeAt(context, path, offset ?? 0);
  const post = place?.reading.entities.find((entity) => entity instanceof Post);
  if (path === undefined || post === undefined) return { refused: say("noPostHere", context.language) };
  return { post, path };
}
