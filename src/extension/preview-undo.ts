import { EndOfLine, l10n, Range, type TextEdit, type Uri, WorkspaceEdit, workspace } from "vscode";

/** What takes an edit back again: for each file its version after the edit, and what stood there before. */
interface Done {
  readonly uri: Uri;
  readonly version: number;
  readonly inverse: ReadonlyArray<{ readonly range: Range; readonly text: string }>;
}

/** How many edits can be taken back. */
const MOST = 100;

/**
 * Edits made from a panel. They are undone in the editor like any other; and from the panel as long as nobody typed
 * in the file since.
 */
export class UndoableEdits {
  private readonly done: (readonly Done[])[] = [];

  /** Applies an edit; false when a file changed since it was made, or can't be written. */
  async apply(edit: WorkspaceEdit): Promise<boolean> {
    const entries = edit.entries();
    const created = edit.size > entries.length;
    const before = created ? [] : await Promise.all(entries.map(([uri, edits]) => replacedBy(uri, edits)));
    if (!(await workspace.applyEdit(edit))) return false;
    const done = before.map(({ document, replaced }) => ({
      uri: document.uri,
      version: document.version,
      inverse: replaced.map(({ start, length, text }) => ({
        range: new Range(document.positionAt(start), document.positionAt(start + length)),
        text,
      })),
    }));
    if (done.length > 0) this.done.push(done);
    if (this.done.length > MOST) this.done.shift();
    return true;
  }

  /** Takes the last edit back; answers with what to tell. */
  async undo(): Promise<string> {
    const last = this.done.at(-1);
    if (last === undefined) return l10n.t("There is nothing to undo here.");
    if (last.some(({ uri, version }) => versionOf(uri) !== version)) {
      this.done.length = 0;
      return l10n.t("The file was changed since. Undo it in the file itself.");
    }
    this.done.pop();
    const edit = new WorkspaceEdit();
    for (const { uri, inverse } of last)
      for (const { range, text } of inverse) edit.replace(uri, range, text);
    if (!(await workspace.applyEdit(edit))) return l10n.t("Nothing was changed: a file can’t be written.");
    this.follow(last);
    return l10n.t("Undone.");
  }

  /** The edits before stay undoable: the files are as they were after them. */
  private follow(undone: readonly Done[]): void {
    const touched = new Map(undone.map(({ uri }) => [uri.toString(), versionOf(uri)]));
    const earlier = this.done.map((edits) =>
      edits.map((it) => ({ ...it, version: touched.get(it.uri.toString()) ?? it.version })),
    );
    this.done.splice(0, this.done.length, ...earlier);
  }
}

function versionOf(uri: Uri): number {
  return workspace.textDocuments.find((it) => it.uri.toString() === uri.toString())?.version ?? -1;
}

/** The stretches that an edit replaces, as they will stand after it, with the texts they have now. */
async function replacedBy(uri: Uri, edits: readonly TextEdit[]) {
  const document = await workspace.openTextDocument(uri);
  const lineEnd = document.eol === EndOfLine.CRLF ? "\r\n" : "\n";
  const sorted = [...edits].sort((a, b) => a.range.start.compareTo(b.range.start));
  let shift = 0;
  const replaced = sorted.map(({ range, newText }) => {
    const text = document.getText(range);
    const { length } = newText.replace(/\r\n?|\n/g, lineEnd);
    const start = document.offsetAt(range.start) + shift;
    shift += length - text.length;
    return { start, length, text };
  });
  return { document, replaced };
}
