import { isUtf8 } from "node:buffer";
import type { Unreadable } from "../workspace";

/** The text of a file, and what has to be written back around it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf8" | "utf16le" | "utf16be";
  /** It began with a byte order mark, which the text does not hold. */
  readonly mark: boolean;
}

/** Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so. */
export function decodeText(bytes: Buffer): DecodedText | Unreadable {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) {
    if (bytes.length % 2 !== 0) return { reason: "encoding" };
    return { text: bytes.toString("utf16le", 2), encoding: "utf16le", mark: true };
  }
  if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) {
    if (bytes.length % 2 !== 0) return { reason: "encoding" };
    return {
      text: Buffer.from(bytes.subarray(2)).swap16().toString("utf16le"),
      encoding: "utf16be",
      mark: true,
    };
  }
  if (bytes.includes(0)) return { reason: "not-text" };
  if (!isUtf8(bytes)) return { reason: "encoding" };
  const mark = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: bytes.toString("utf8", mark ? 3 : 0), encoding: "utf8", mark };
}

/** The bytes of a text, as the file had them. */
export function encodeText(text: string, like: Pick<DecodedText, "encoding" | "mark">): Buffer {
  if (like.encoding === "utf8") return Buffer.from(like.mark ? `\ufeff${text}` : text, "utf8");
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return like.encoding === "utf16le" ? bytes : bytes.swap16();
}
