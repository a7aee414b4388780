import * as vscode from "vscode";

/** Files in memory, under a scheme of their own, as those of a virtual workspace are. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly texts = new Map<string, Uint8Array>();
  private readonly folders = new Set<string>(["/"]);
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  private times = 0;

  /** What a test asks about: nobody else looks at it. */
  put(path: string, text: string): void {
    this.texts.set(path, new TextEncoder().encode(text));
    for (let at = folderOf(path); at !== ""; at = folderOf(at)) this.folders.add(at);
  }

  text(path: string): string {
    return new TextDecoder().decode(this.texts.get(path));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const bytes = this.texts.get(path);
    const isFolder = this.folders.has(path);
    if (bytes === undefined && !isFolder) throw vscode.FileSystemError.FileNotFound(path);
    const type = bytes === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: this.times, size: bytes?.length ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): Array<[string, vscode.FileType]> {
    if (!this.folders.has(path)) throw vscode.FileSystemError.FileNotFound(path);
    const isIn = (it: string) => it !== path && folderOf(it) === path;
    const name = (it: string) => it.slice(it.lastIndexOf("/") + 1);
    return [
      ...[...this.folders]
        .filter(isIn)
        .map((it): [string, vscode.FileType] => [name(it), vscode.FileType.Directory]),
      ...[...this.texts.keys()]
        .filter(isIn)
        .map((it): [string, vscode.FileType] => [name(it), vscode.FileType.File]),
    ];
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const bytes = this.texts.get(path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.texts.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.texts.set(uri.path, content);
    this.times++;
    this.changed.fire([{ type, uri }]);
  }

  createDirectory({ path }: vscode.Uri): void {
    this.folders.add(path);
  }

  delete(uri: vscode.Uri): void {
    this.texts.delete(uri.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const bytes = this.readFile(from);
    this.delete(from);
    this.writeFile(to, bytes);
  }
}

function folderOf(path: string): string {
  const at = path.lastIndexOf("/");
  return at === 0 && path !== "/" ? "/" : path.slice(0, Math.max(at, 0));
}
