/** Texts of files inside the formats of others: what means something there is made plain. */

/** One line without control characters and without what turns the direction of writing. */
export function oneLine(text: string): string {
  return (
    text
      .replace(/\s*(?:\r\n|[\n\r\u0085\u2028\u2029])\s*/g, " ")
      .replaceAll("\t", "  ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "�")
  );
}

/** Breaks what a forge makes a link or a call of, although it is no markup: `@name`, `#12`, `GH-12`. */
const UNSEEN = "\u200b";

/**
 * A text inside a line of Markdown of GitHub's flavour: no markup but code, no HTML, no address that becomes a link,
 * nobody who is called and no issue that is linked.
 */
export function inMarkdown(text: string): string {
  return oneLine(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? inCode(part.slice(1, -1)) : plain(part)))
    .join("");
}

function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~$&]/g, "\\$&")
    .replace(/\b(?:https?|ftp|mailto|xmpp)(?=:)|\bwww(?=\.)/gi, "$&\\")
    .replace(/[@#](?=[\p{L}\p{N}_])/gu, `$&${UNSEEN}`)
    .replace(/\bGH-(?=\d)/gi, `$&${UNSEEN}`);
}

/** A text between signs of code. */
export function inCode(text: string): string {
  const line = oneLine(text).replaceAll("|", "¦");
  const fence = line.includes("`") ? "``" : "`";
  // Two of them in a row would end it.
  const safe = line.replace(/``+/g, "`");
  return fence === "`" ? `\`${safe}\`` : `\`\` ${safe} \`\``;
}

/** A text in an element or an attribute of XML 1.0, which has no place for most control characters at all. */
export function inXml(text: string): string {
  return (
    text
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "�")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("\t", "&#9;")
      .replaceAll("\n", "&#10;")
      .replaceAll("\r", "&#13;")
  );
}

/**
 * A page of HTML that goes into the log of a build machine: what such a machine would take for a command (`::error`,
 * `##[error]`, `##vso`) and signs that steer a terminal are written so that browsers show the same.
 */
export function inLog(page: string): string {
  return (
    page
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "�")
      .replace(/#(?=#(?:\[|vso))/g, "&#35;")
      .replace(/^(\s*):(?=:)/gm, "$1&#58;")
  );
}

/** The value of a command that GitHub's runner reads from the log; a property ends at `,` and `:` too. */
export function inCommand(text: string, property = false): string {
  const value = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return property ? value.replaceAll(":", "%3A").replaceAll(",", "%2C") : value;
}
