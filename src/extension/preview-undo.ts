import { EndOfLine, l10n, Range, type TextEdit, type Uri, WorkspaceEdit, workspace } from "vscode";

/** What takes an edit back again: for each file its version after the edit, and what stood there before. */
interface Done {
  readonly uri: Uri;
  readonly version: number;
  /** Of a file that was not there before: what was written into it. */
  readonly written: string | undefined;
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
    const before = await Promise.all(edit.entries().map(([uri, edits]) => stateBefore(uri, edits)));
    if (!(await workspace.applyEdit(edit))) return false;
    const done = await Promise.all(
      before.map(async ({ uri, isNew, replaced }) => {
        const document = await workspace.openTextDocument(uri);
        // What did not exist is there for everybody at once; what people have open they save themselves.
        if (isNew) await document.save();
        const { version } = document;
        const written = isNew ? document.getText() : undefined;
        const inverse = replaced.map(({ start, length, text }) => ({
          range: new Range(document.positionAt(start), document.positionAt(start + length)),
          text,
        }));
        return { uri, version, written, inverse };
      }),
    );
    if (done.length > 0) this.done.push(done);
    if (this.done.length > MOST) this.done.shift();
    return true;
  }

  /** Takes the last edit back; answers with what to tell. */
  async undo(): Promise<string> {
    const last = this.done.at(-1);
    if (last === undefined) return l10n.t("There is nothing to undo here.");
    if ((await Promise.all(last.map(changedSince))).includes(true)) {
      this.done.length = 0;
      return l10n.t("The file was changed since. Undo it in the file itself.");
    }
    this.done.pop();
    const edit = new WorkspaceEdit();
    for (const { uri, written, inverse } of last) {
      if (written !== undefined) edit.deleteFile(uri, { ignoreIfNotExists: true });
      for (const { range, text } of inverse) edit.replace(uri, range, text);
    }
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

/** Whether somebody typed in a file since. A new one may have been closed: what stands in it tells. */
async function changedSince({ uri, version, written }: Done): Promise<boolean> {
  if (written === undefined) return versionOf(uri) !== version;
  return !(await exists(uri)) || (await workspace.openTextDocument(uri)).getText() !== written;
}

function versionOf(uri: Uri): number {
  return workspace.textDocuments.find((it) => it.uri.toString() === uri.toString())?.version ?? -1;
}

/** The stretches that an edit replaces, as they will stand after it, with the texts they have now. */
async function stateBefore(uri: Uri, edits: readonly TextEdit[]) {
  if (!(await exists(uri))) return { uri, isNew: true, replaced: [] };
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
  return { uri, isNew: false, replaced };
}

async function exists(uri: Uri): Promise<boolean> {
  if (workspace.textDocuments.some((it) => it.uri.toString() === uri.toString())) return true;
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
