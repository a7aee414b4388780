/** A real machine: folders, files, ignore files. The engine itself touches none of them. */
export { type DecodedText, decodeText, encodeText } from "./decode";
export { discover } from "./discover";
export { askGit, commitOf, GitRefused } from "./git";
export { type OpenRoot, openRoot, type RootOptions } from "./open-root";
export { diskAssets, readText } from "./read";
export { forgetRoots, isFolder, isRoot, nearestRoot } from "./roots";
export { listRevision, openRevision, type Revision, rootsIn } from "./revision";
export { textsAt } from "./texts-at";
export { lastCommitOf, versionsOf } from "./versions-of";
