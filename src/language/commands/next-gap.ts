import { gapsOf } from "../gaps";
import type { Location } from "../ranges";
import type { Command } from "./step";
import { say } from "./words";

/** Goes to the gap that follows the cursor: in the file, then in the files after it, then from the start. */
export const nextGap: Command = (context, { path = "", offset = -1 }) => {
  const { workspace } = context.session;
  const source = workspace.file(path)?.source;
  const gaps = gapsOf(context);
  const first = gaps[0];
  if (first === undefined) return { done: { message: say("noGap", context.language) } };
  const here =
    source === undefined
      ? undefined
      : source.positionOf(source.pieceAt(offset), offset - source.startOf(source.pieceAt(offset)));
  const follows = ({ at }: { readonly at: Location }) => {
    if (at.path !== path || here === undefined) return at.path > path;
    const { start } = at.range;
    return start.line > here.line || (start.line === here.line && start.column > here.column);
  };
  const gap = gaps.find(follows) ?? first;
  return { done: { show: gap.at } };
};
