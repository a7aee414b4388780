import { urlsIn } from "../../../networks";

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Services that hide where a link leads. Those that networks put in themselves (t.co, lnkd.in, youtu.be) are not among them. */
const SHORTENERS: ReadonlySet<string> = new Set([
  "bit.ly",
  "bitly.com",
  "bl.ink",
  "buff.ly",
  "cutt.ly",
  "dlvr.it",
  "goo.gl",
  "is.gd",
  "ow.ly",
  "rb.gy",
  "rebrand.ly",
  "short.io",
  "shorturl.at",
  "t.ly",
  "tiny.cc",
  "tinyurl.com",
  "trib.al",
  "urlz.fr",
  "v.gd",
]);

/** The host of an address, in lower case and without `www.`. */
export function hostOf(address: string): string {
  const scheme = address.indexOf("://");
  const start = scheme < 0 ? 0 : scheme + 3;
  const end = /[/?#:]|$/.exec(address.slice(start))?.index ?? address.length;
  const host = address.slice(start, start + end).toLowerCase();
  return host.startsWith("www.") ? host.slice(4) : host;
}

/** Whether a policy that says this of shorteners forbids the host. */
export function isForbiddenShortener(host: string, allowed: unknown): boolean {
  if (allowed === undefined || allowed === null || allowed === true || !SHORTENERS.has(host)) return false;
  return (
    allowed === false ||
    (Array.isArray(allowed) && !allowed.some((it) => typeof it === "string" && hostOf(it) === host))
  );
}

/** The addresses in a text. */
export function addressesIn(text: string): readonly Stretch[] {
  return text.includes(".") ? urlsIn(text) : [];
}

const begunLink = () => /(?<![\p{L}\p{N}])https?[:/][^\s<>"'«»“”]*/giu;

/** Beginnings of addresses that lead nowhere: `https//example.org`, `https:/example.org`, `https://example`. */
export function brokenIn(text: string): readonly Stretch[] {
  if (!/https?[:/]/i.test(text)) return [];
  const found: Stretch[] = [];
  const good = addressesIn(text);
  let near = 0;
  for (const match of text.matchAll(begunLink())) {
    const start = match.index;
    while (near < good.length && (good[near] as Stretch).end <= start) near++;
    if (near < good.length && (good[near] as Stretch).start <= start) continue;
    const written = withoutEnd(match[0]);
    if (isBroken(written)) found.push({ start, end: start + written.length });
  }
  return found;
}

/** Without the punctuation after an address. */
function withoutEnd(written: string): string {
  let end = written.length;
  while (end > 0 && ".,;:!?…)]".includes(written.charAt(end - 1))) end--;
  return written.slice(0, end);
}

function isBroken(written: string): boolean {
  // A word followed by a colon or a slash ("http/https", "HTTPS : …") is no address.
  if (/^https?(?::|\/)$/i.test(written) || /^https?\/https?\b/i.test(written)) return false;
  if (/^https?:\/\/localhost\b/i.test(written)) return false;
  if (/^https?:\/\/[^/?#\s]*[\p{L}\p{N}]\.[\p{L}\p{N}]/iu.test(written)) return false;
  return /^https?(?::\/|\/\/)/i.test(written);
}
