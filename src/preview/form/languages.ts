import { type Post, textOf, textsOf } from "../../model";
import type { PreviewContext } from "../context";

/** Languages in which a post's texts may be written: those they are in, then those of its channels and of the policy. */
export function languagesFor({ session }: PreviewContext, post: Post): readonly string[] {
  const written = post.ownTexts.flatMap(({ language }) => language ?? []);
  const spoken = spokenIn(post);
  const channels = post.channels.flatMap(({ channel }) =>
    textsOf(channel?.fields.languages).map(({ value }) => value),
  );
  const required: unknown = session.workspace.settings.get("languages")?.value.required;
  const policy = Array.isArray(required) ? required.filter((it) => typeof it === "string") : [];
  return [...new Set([...written, ...(spoken === undefined ? [] : [spoken]), ...channels, ...policy])];
}

/** The language of a text that names none; undefined while nothing says it. */
export function spokenIn(post: Post): string | undefined {
  return textOf(post.fields.language) ?? textOf(post.file.defaults?.get("language"));
}
