/** What differs between two states of a root, by entry and meaning, in sentences and as data. */
export type { Change, ChangeType, Effect, Skipped, Spot } from "./change";
export { type Differences, differences } from "./diff";
export { isTold, sentenceOf } from "./tell";
export { PLAIN, type Style } from "./saying";
