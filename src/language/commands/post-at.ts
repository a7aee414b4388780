import { Post } from "../../model";
import type { LanguageContext } from "../context";
import { placeAt } from "../place-at";
import type { CommandRequest } from "./step";
import { say } from "./words";

/** The post that a command is about, or why there is none. `at`: an offset in it, by which changes find it. */
export function postAt(
  context: LanguageContext,
  { path, offset }: CommandRequest,
): { readonly post: Post; readonly path: string; readonly at: number } | { readonly refused: string } {
  const place = path === undefined ? undefined : placeAt(context, path, offset ?? 0);
  const post = place?.entity;
  if (path === undefined || !(post instanceof Post)) return { refused: say("noPostHere", context.language) };
  return { post, path, at: Math.max(offset ?? 0, 0) };
}
