import type { ShapeName, FileKind } from "../schema";
import type { Language } from "../values";

/** Where a snippet may stand. */
export type SnippetFit =
  | { readonly at: "file"; readonly kind: FileKind }
  /** An entry of a list of such entries. */
  | { readonly at: "item"; readonly of: ShapeName }
  /** A key of such a mapping; `*`: of any that may have it. */
  | { readonly at: "key"; readonly of: ShapeName | "*"; readonly key: string }
  /** In the text of a policy. */
  | { readonly at: "clause" };

/** A snippet as `snippets/` has it (see snippets/README.md). */
export interface SnippetData {
  readonly id: string;
  /** What people type. */
  readonly prefix: string;
  readonly fits: SnippetFit;
  readonly title: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
  /** With fields in double braces; one text where both languages share it. */
  readonly body: string | Readonly<Record<Language, string>>;
}
