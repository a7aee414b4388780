import type { LanguageContext } from "../../src/language";
import type { Session } from "../../src/rules";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";

/** The mark of the cursor in a text. */
export const CURSOR = "‸";

/** A text with a cursor, parted into both. */
export function atCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf(CURSOR);
  if (offset < 0) throw new Error(`No ${CURSOR} in the text.`);
  return { text: marked.slice(0, offset) + marked.slice(offset + CURSOR.length), offset };
}

export interface Opened {
  readonly context: LanguageContext;
  readonly session: Session;
  readonly path: string;
  readonly text: string;
  readonly offset: number;
}

/** Files of a root, one of which holds the cursor, on the first of March 2027. */
export async function openAt(
  files: Readonly<Record<string, string>>,
  language: Language = "en",
): Promise<Opened> {
  const marked = Object.entries(files).find(([, text]) => text.includes(CURSOR));
  if (marked === undefined) throw new Error(`No ${CURSOR} in any file.`);
  const [path, withCursor] = marked;
  const { text, offset } = atCursor(withCursor);
  const session = await openRoot({ ...files, [path]: text });
  return { context: { session, language }, session, path, text, offset };
}
