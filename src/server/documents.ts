import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { MarkdownSource, YamlSource } from "../syntax";
import type { TextSource } from "../workspace";
import { keyOf } from "./addresses";
import type { Root, TextChange } from "./root";

/** A document that is open in the editor: its text there counts, not the one on disk. */
export class OpenDocument {
  readonly key: string;
  root: Root | undefined;
  /**
   * Its text while it belongs to no file of ours, so that it is known when a configuration makes it one; cut
   * into pieces only once somebody types in it.
   */
  private spare: string | TextSource | undefined;

  constructor(
    /** As the client writes it. */
    readonly uri: string,
    public version: number,
    text: string,
  ) {
    this.key = keyOf(uri);
    this.spare = text;
  }

  get path(): string | undefined {
    return this.root?.pathOf(this.key);
  }

  /** Undefined while it is none of ours, or left out by an ignore file. */
  get source(): TextSource | undefined {
    const { root, path } = this;
    return path === undefined || this.spare !== undefined
      ? undefined
      : root?.session.workspace.file(path)?.source;
  }

  get text(): string {
    const { spare } = this;
    return typeof spare === "string" ? spare : ((spare ?? this.source)?.text ?? "");
  }

  /** The root took its text over. */
  handOver(): void {
    this.spare = undefined;
  }

  /** The root no longer holds its text. */
  keep(text: string): void {
    this.spare = text;
  }

  /** Takes changes where no root does. */
  edit(changes: readonly TextChange[]): void {
    if (this.spare === undefined) return;
    const spare = typeof this.spare === "string" ? cut(this.key, this.spare) : this.spare;
    this.spare = spare;
    for (const change of changes) {
      if ("text" in change) spare.update(change.text);
      else {
        const start = spare.offsetAt(change.start);
        spare.edit(start, Math.max(start, spare.offsetAt(change.end)), change.insert);
      }
    }
  }
}

function cut(key: string, text: string): TextSource {
  return key.endsWith(".md") ? new MarkdownSource(key, text) : new YamlSource(key, text);
}

/** Changes as the protocol tells them. */
export function textChanges(changes: readonly TextDocumentContentChangeEvent[]): TextChange[] {
  return changes.map((change) => {
    if (!("range" in change)) return { text: change.text };
    const { start, end } = change.range;
    return {
      start: { line: start.line, column: start.character },
      end: { line: end.line, column: end.character },
      insert: change.text,
    };
  });
}
