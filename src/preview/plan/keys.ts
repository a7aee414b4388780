import type { uniqueKeys } from "../keys";

/** Names elements of a page, each key once. */
export type KeyMaker = ReturnType<typeof uniqueKeys>;
