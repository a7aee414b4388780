import { linkOn } from "../model";
import type { OwnValue } from "../table";
import type { Workspace } from "../workspace";
import { dataOf, effectiveMoment } from "./csv";
import { type SelectedPost, type Selection, type SelectionCounts, selectedPosts } from "./selection";

/** The posts of a selection as JSON, by `schemas/export-output.schema.json`: as written, with what that comes to. */
export function exportJson(
  workspace: Workspace,
  selection: Selection = {},
  { counts }: { readonly counts?: SelectionCounts } = {},
): string {
  const posts: string[] = [];
  for (const selected of selectedPosts(workspace, selection, counts))
    posts.push(JSON.stringify(postData(selected), undefined, 2).replaceAll("\n", "\n    "));
  const list = posts.length === 0 ? "[]" : `[\n    ${posts.join(",\n    ")}\n  ]`;
  return `{\n  "schemaVersion": 1,\n  "posts": ${list}\n}\n`;
}

function postData(selected: SelectedPost): { readonly [key: string]: OwnValue } {
  const { post, zone } = selected;
  const { publish, due, owner, objectiveId } = post;
  const effective: Record<string, OwnValue> = {};
  if (publish !== undefined) effective.publish = effectiveMoment(publish, zone);
  if (zone !== undefined) effective.timezone = zone;
  if (owner !== undefined) effective.owner = owner.value;
  effective.approver = post.approvers.map(({ value }) => value);
  effective.channels = post.channels.map(({ id }) => id);
  if (due !== undefined) effective.deadline = effectiveMoment(due, zone);
  if (objectiveId !== undefined) effective.objective = objectiveId.value;
  effective.tasks = post.tasks.map(({ name, deadline, done }) => ({
    ...(name === undefined ? {} : { task: name }),
    ...(deadline === undefined ? {} : { deadline: effectiveMoment(deadline, zone) }),
    done,
  }));
  effective.texts = post.channelTexts.map(({ use, language, text }) => ({
    channel: use.id,
    ...(language === undefined ? {} : { language }),
    text,
  }));
  effective.links = post.channels.flatMap((use) => {
    const link = linkOn(post, use);
    return link === undefined ? [] : [{ channel: use.id, link }];
  });
  return { file: post.file.path, ...withoutOurs(dataOf(post)), effective };
}

/** A post's keys but for those that are ours here; a post has none of these names, and `check` tells who wrote one. */
function withoutOurs(data: { readonly [key: string]: OwnValue }): { readonly [key: string]: OwnValue } {
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== "file" && key !== "effective"));
}
