import type { EntityKind } from "../model";
import type { Range } from "../rules";
import type { Pair } from "../syntax";
import type { WorkspaceFile } from "../workspace";
import { rangeOf } from "./ranges";

/** `part`: a key of a file with something below it; `setting`, `rule`: in a clause of a policy. */
export type SymbolKind = EntityKind | "part" | "setting" | "rule";

/** A line of an outline. */
export interface OutlineSymbol {
  readonly name: string;
  /** What else is worth seeing at a glance; empty where nothing is. */
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  /** The id or title. */
  readonly selectionRange: Range;
  readonly children: readonly OutlineSymbol[];
}

/** A setting of a clause. */
export function settingSymbol(file: WorkspaceFile, { key, value }: Pair): OutlineSymbol {
  const end = value.piece === key.piece ? Math.max(key.end, value.end) : key.end;
  return {
    name: String(key.value),
    detail: "",
    kind: "setting",
    range: rangeOf(file.source, { piece: key.piece, start: key.start, end }),
    selectionRange: rangeOf(file.source, key),
    children: [],
  };
}
