/** A text of the files as Markdown shows it: nothing of it is taken for a mark. */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&").replace(/\s*[\r\n]+\s*/g, " ");
}

/** A sentence of the product, whose code spans stay what they are. */
export function sentenceMarkdown(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : plainMarkdown(part)))
    .join("");
}

/** A word as it is written in a file. */
export function codeMarkdown(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A list with one line for each. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** Paragraphs; those that are undefined or empty are left out. */
export function paragraphs(parts: ReadonlyArray<string | undefined>): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
