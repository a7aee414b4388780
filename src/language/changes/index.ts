/** Changes of meaning that a person asks for, as edits of files. */
export { type CreatedKind, createEntry } from "./create-entry";
export { type CreatedPost, createPost, type NewPost } from "./create-post";
export { type Duplicate, duplicatePost } from "./duplicate-post";
export type { Change, EntryRef } from "./find";
export { type Hold, type HoldOptions, holdEverything, type ScheduledPost } from "./hold-everything";
export { type FileMove, moveFiles } from "./move-files";
export { type Move, movePost, nextFreeTimeOf } from "./move-post";
export {
  type ApproveOptions,
  approve,
  changeStatus,
  type Need,
  nextStatus,
  type StatusChange,
} from "./status";
export { type Entry, type KeyPath, setField, setOwner } from "./set-field";
export { setText, type TextOf } from "./set-text";
export type { PlainValue } from "../../syntax";
export { type TurnedDeadline, turnDeadline } from "./turn-deadline";
export { type Waived, type WaiverWords, waive } from "./waive";
