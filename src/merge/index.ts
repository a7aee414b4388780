/** Three versions of a file into one, entry by entry. Knows lines and indentation, nothing of social media. */
export { type Labels, type Merged, mergeTexts } from "./texts";
