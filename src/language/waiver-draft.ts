import { given } from "../model";
import type { Finding } from "../rules";
import { appendItem, insertPair, type MapNode, setValue, type TextEdit } from "../syntax";
import { addMonths, formatDay } from "../values";
import type { LanguageContext } from "./context";
import { toWorkspaceEdits, type WorkspaceEdits } from "./workspace-edits";

/**
 * A waiver of a finding that holds for a month, without its reason: as long as nobody wrote one, nothing is
 * waived, and a finding asks for it. Undefined where the entry could not be read.
 */
export function waiverDraft({ session }: LanguageContext, finding: Finding): WorkspaceEdits | undefined {
  const { workspace } = session;
  const file = workspace.file(finding.file);
  if (file === undefined) return undefined;
  const { entity } = finding;
  const node =
    entity === undefined
      ? file.root
      : workspace
          .peek(file.unitAt(finding.at))
          .entities.find(({ kind, id }) => kind === entity.kind && id === entity.id)?.node;
  if (node === undefined) return undefined;
  const until = formatDay(addMonths(workspace.asOf, 1));
  const edit = draft(node, `{ rule: ${finding.rule.id}, reason: "", until: ${until} }`);
  return edit === undefined ? undefined : toWorkspaceEdits(workspace, [edit]);
}

function draft(node: MapNode, entry: string): TextEdit | undefined {
  const pair = node.get("waive");
  if (pair === undefined || pair.merged) return insertPair(node, "waive", [`- ${entry}`]);
  const { value } = pair;
  if (value.type === "seq") return appendItem(value, entry);
  if (value.type === "scalar") return given(pair) ? undefined : setValue(value, `[${entry}]`);
  // A single waiver without a list stays: over several lines a person has to make a list of it.
  const known = value.piece.text.slice(value.start, value.end);
  return value.flow ? setValue(value, `[${known}, ${entry}]`) : undefined;
}
