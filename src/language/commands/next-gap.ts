import { type Finding, isGap } from "../../rules";
import type { Command } from "./step";
import { say } from "./words";

/** Goes to the gap that follows the cursor: in the file, then in the files after it, then from the start. */
export const nextGap: Command = (context, { path = "", offset = -1 }) => {
  const { session } = context;
  const source = session.workspace.file(path)?.source;
  const gaps = session.results().findings.filter(isGap);
  const first = gaps[0];
  if (first === undefined) return { done: { message: say("noGap", context.language) } };
  const here =
    source === undefined
      ? undefined
      : source.positionOf(source.pieceAt(offset), offset - source.startOf(source.pieceAt(offset)));
  const follows = (finding: Finding) => {
    if (finding.file !== path || here === undefined) return finding.file > path;
    const { start } = finding.range;
    return start.line > here.line || (start.line === here.line && start.column > here.column);
  };
  const gap = gaps.find(follows) ?? first;
  return { done: { show: { path: gap.file, range: gap.range } } };
};
