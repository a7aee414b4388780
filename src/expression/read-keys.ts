/** Stands among the keys that a rule reads for a post's texts, as they will stand on its channels. */
export const TEXTS = "#texts";
