import type { TableProblem } from "./table";

/** The text of a file, without its mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly TableProblem[];
}

/** For text that was UTF-8, read as Windows-1252 by mistake, and written as UTF-8 again. */
export const TWICE = "utf-8-twice";

/** The text of bytes: by their mark, else strict UTF-8, else Windows-1252 with a notice; or as asked for. Never throws. */
export function decode(bytes: Uint8Array, asked?: string): Decoded {
  const decoded = decodeAny(bytes, asked);
  const first = decoded.text.indexOf("\0");
  if (first === -1) return decoded;
  const line = decoded.text.slice(0, first).split(/\r\n?|\n/).length;
  const text = decoded.text.replaceAll("\0", "");
  const values = { count: decoded.text.length - text.length, line };
  return { ...decoded, text, problems: [...decoded.problems, { code: "nul", severity: "warning", values }] };
}

function decodeAny(bytes: Uint8Array, asked: string | undefined): Decoded {
  const decoded = asked === undefined ? undefined : decodeAs(bytes, asked);
  if (decoded !== undefined) return decoded;
  const found = detect(bytes);
  if (asked === undefined) return found;
  const unknown: TableProblem = {
    code: "unknown-encoding",
    severity: "error",
    values: { asked, encoding: found.encoding },
  };
  return { ...found, problems: [unknown, ...found.problems] };
}

function decodeAs(bytes: Uint8Array, asked: string): Decoded | undefined {
  if (asked.toLowerCase() === TWICE) {
    const { text, encoding } = detect(bytes);
    return { text: repairTwice(text), encoding, problems: [] };
  }
  try {
    const decoder = new TextDecoder(asked);
    return { text: decoder.decode(bytes), encoding: decoder.encoding, problems: [] };
  } catch {
    return undefined;
  }
}

function detect(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return plain(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return plain(bytes, "utf-16be");
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  const wide = marked ? undefined : wideWithoutMark(bytes);
  if (wide !== undefined) return told(bytes, wide, "utf-16-guessed");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: "utf-8", problems: [] };
  } catch {
    // A mark says what was meant, so what does not fit is a fault of the file.
    return marked ? plain(bytes, "utf-8") : told(bytes, "windows-1252", "windows-1252");
  }
}

function plain(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  // Some versions of Node decode the quotes and dashes of Windows-1252 as control characters.
  const mended =
    encoding === "windows-1252"
      ? text.replace(CONTROLS, (sign) => HIGH[sign.charCodeAt(0) - 0x80] ?? sign)
      : text;
  return { text: mended, encoding, problems: [] };
}

const CONTROLS = /[\u0080-\u009f]/g;

function told(bytes: Uint8Array, encoding: string, code: string): Decoded {
  const { text } = plain(bytes, encoding);
  return { text, encoding, problems: [{ code, severity: "info", values: { encoding } }] };
}

/** UTF-16 without a mark: nearly every second byte of the beginning is zero, and always the same one of the two. */
function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const end = Math.min(bytes.length, 4096) & ~1;
  if (end < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > (end / 2) * 0.7 && even < odd / 20) return "utf-16le";
  return even > (end / 2) * 0.7 && odd < even / 20 ? "utf-16be" : undefined;
}

/** What the bytes 0x80–0x9f are in Windows-1252; those that are nothing stay what they are. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const FOLLOWS = `[\\u0080-\\u00bf${HIGH}]`;
const TWICE_RUN = new RegExp(
  `(?:[\\u00c2-\\u00df]${FOLLOWS}|[\\u00e0-\\u00ef]${FOLLOWS}{2}|[\\u00f0-\\u00f4]${FOLLOWS}{3})+`,
  "g",
);

/** The stretches of a text that are UTF-8 read as Windows-1252, such as `Ã©`: each, and what it should be. */
export function findTwice(
  text: string,
): readonly { readonly at: number; readonly was: string; readonly meant: string }[] {
  const found = [];
  for (const match of text.matchAll(TWICE_RUN)) {
    const meant = oneStepBack(match[0]);
    if (meant !== undefined) found.push({ at: match.index, was: match[0], meant });
  }
  return found;
}

/** The text with each such stretch as it was meant. */
export function repairTwice(text: string): string {
  return text.replace(TWICE_RUN, (was) => oneStepBack(was) ?? was);
}

function oneStepBack(was: string): string | undefined {
  const bytes = Uint8Array.from(was, (char) => {
    const high = HIGH.indexOf(char);
    return high === -1 ? char.charCodeAt(0) : 0x80 + high;
  });
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
