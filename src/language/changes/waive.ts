import { type EntityKind, given } from "../../model";
import { CATALOGUE } from "../../rules";
import {
  appendItem,
  insertPair,
  isOwn,
  type MapNode,
  quoteScalar,
  setValue,
  type TextEdit,
} from "../../syntax";
import { formatDay, parseDay } from "../../values";
import type { LanguageContext } from "../context";
import type { Refusal } from "../workspace-edits";
import { editsOfFiles } from "./edits";
import { type Change, type EntryRef, findEntity, isReadable } from "./find";
import { refuse } from "./words";

/** What a waiver says. */
export interface WaiverWords {
  readonly rule: string;
  readonly reason: string;
  /** The last day, such as `2027-03-31`. */
  readonly until: string;
  readonly by?: string;
}

/** What a waiver is for: an entry of a file, or (`file`) the whole of it. */
export type Waived = { readonly kind: EntityKind; readonly entry?: EntryRef } | "file";

/** Waives a rule for an entry or a file, with a reason and an end. */
export function waive(
  context: LanguageContext,
  path: string,
  entity: Waived,
  words: WaiverWords,
): Change | Refusal {
  const { language, session } = context;
  const { workspace } = session;
  const until = parseDay(words.until);
  if (until === undefined) return refuse("noDate", language, { text: words.until });
  if (until < workspace.asOf) return refuse("past", language);
  if (words.reason.trim() === "") return refuse("noReason", language);
  if (!CATALOGUE.some(({ id }) => id === words.rule)) return refuse("noRule", language, { text: words.rule });
  const found = entity === "file" ? undefined : findEntity(workspace, path, entity.kind, entity.entry);
  if (found !== undefined && !isReadable(found)) return refuse("unreadable", language);
  const node = entity === "file" ? workspace.file(path)?.root : found?.entity.node;
  if (node === undefined) {
    const name = entity === "file" || typeof entity.entry === "number" ? undefined : entity.entry;
    return refuse("noEntry", language, { id: name ?? path });
  }
  const edit = waiverEdit(node, { ...words, until: formatDay(until) });
  const edits = edit === undefined ? refuse("unreadable", language) : editsOfFiles(context, [edit]);
  return "refused" in edits ? edits : { edits, notes: [] };
}

/** Undefined where a single waiver in several lines would have to be written anew, or a list is shared by an alias. */
function waiverEdit(node: MapNode, { rule, reason, until, by }: WaiverWords): TextEdit | undefined {
  const said = [
    `rule: ${rule}`,
    `reason: ${quoteScalar(reason.trim(), "flow")}`,
    ...(by === undefined ? [] : [`by: ${quoteScalar(by, "flow")}`]),
    `until: ${until}`,
  ];
  const entry = `{ ${said.join(", ")} }`;
  const pair = node.get("waive");
  if (pair === undefined || pair.merged) return insertPair(node, "waive", [`- ${entry}`]);
  if (!isOwn(pair)) return undefined;
  if (pair.value.type === "seq") return appendItem(pair.value, entry);
  // A single waiver without a list, or a key that was left empty.
  const { value } = pair;
  if (!given(pair) || value.type !== "map") return setValue(value, `[${entry}]`);
  if (!value.flow) return undefined;
  return setValue(value, `[${value.piece.text.slice(value.start, value.end)}, ${entry}]`);
}
