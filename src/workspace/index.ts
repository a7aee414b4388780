/** The files of a root, read into units, and who defines and asks for what. */
export { definitionsOf } from "./definitions";
export { entityLists } from "./entity-lists";
export { type PieceChange, startOfFile, type TextSource, type Unreadable, WorkspaceFile } from "./file";
export { DEFAULT_MAX_BYTES, type FileRules, readFileRules } from "./file-rules";
export { CONFIG_NAMES, FILE_KINDS, type FileKind, kindByName, nameBeforeKind } from "./file-kinds";
export { resolvePath } from "./paths";
export {
  eachMention,
  eachValueMention,
  eachReference,
  eachSigner,
  REGISTER_OF,
  type ReferredKind,
} from "./references";
export { comparePlaces } from "./registry";
export {
  type ActiveSetting,
  type ClauseRef,
  type Concerned,
  type DeclaredRule,
  PolicySettings,
  type SettingName,
  type SettingShapes,
} from "./settings";
export { nodeAt, partsOf, perDay, type SettingPart, type Strictness, valueAt } from "./strictness";
export { type Reading, Unit } from "./unit";
export {
  type Asked,
  type Assets,
  type Change,
  type Pending,
  Workspace,
  type WorkspaceOptions,
} from "./workspace";
