import { secretsIn } from "../rules";

/** What stands in place of a secret. */
const MASK = "•••";

/** A value with what looks like a secret in it masked; its key says more than the value alone. */
export function masked(text: string, key: string): string {
  const lead = `${keyName(key)}: `;
  const found = secretsIn(lead + text).filter(({ end }) => end > lead.length);
  if (found.length === 0) return text;
  // Of a private key only the first line has a form that can be told.
  if (text.includes("PRIVATE KEY-----")) return MASK;
  let shown = "";
  let from = 0;
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    const first = Math.max(0, start - lead.length);
    if (first < from) continue;
    shown += text.slice(from, first) + MASK;
    from = Math.max(from, end - lead.length);
  }
  return shown + text.slice(from);
}

/** Whether something in a value looks like a secret. */
export function hasSecret(text: string, key: string): boolean {
  return masked(text, key) !== text;
}

function keyName(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1).replace(/^x-/, "");
}
