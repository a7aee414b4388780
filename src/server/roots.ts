import type { Day } from "../values";
import { CONFIG_NAMES } from "../workspace";
import { folderOf, keyOf, nameOf, pathFrom } from "./addresses";
import type { OpenDocument } from "./documents";
import type { Files } from "./files";
import { isMedia } from "./media";
import { SKIPPED_FOLDERS } from "./messages";
import { Root, type TextChange } from "./root";

/** A file that came, changed or went. */
export interface FileEvent {
  readonly key: string;
  readonly gone: boolean;
}

const IGNORE_FILES: readonly string[] = [".gitignore", ".socialpolicyignore"];

/**
 * Which root each file belongs to: the nearest folder upwards that holds a configuration, else the innermost
 * of the workspace's folders; a file outside every folder is a root by itself.
 */
export class Roots {
  readonly documents = new Map<string, OpenDocument>();
  private readonly roots = new Map<string, Root>();
  private folders: readonly string[] = [];

  constructor(
    private readonly filesOf: (key: string) => Files,
    private readonly asOf: () => Day,
    private readonly clock: () => number,
  ) {}

  /** The workspace's folders, as keys. */
  get workspaceFolders(): readonly string[] {
    return this.folders;
  }

  /** Those that are open, in no particular order. */
  get open(): readonly Root[] {
    return [...this.roots.values()];
  }

  /** The root that a file belongs to, or would belong to. */
  rootOf(key: string): Root | undefined {
    return this.documents.get(key)?.root ?? this.rootAround(key);
  }

  document(uri: string): OpenDocument | undefined {
    return this.documents.get(keyOf(uri));
  }

  /** Whether findings of a file are shown: it is in the workspace, or open. */
  isShown(key: string): boolean {
    return this.documents.has(key) || this.folderAround(key) !== undefined;
  }

  async setFolders(uris: readonly string[]): Promise<void> {
    this.folders = uris.map(keyOf);
    await this.reset();
  }

  /** Forgets what is known of folders and files, and reads everything anew. */
  async reset(): Promise<void> {
    for (const document of this.documents.values()) {
      document.keep(document.text);
      document.root = undefined;
    }
    this.roots.clear();
    for (const key of [...this.folders, ...this.documents.keys()]) this.filesOf(key).forget();
    for (const folder of this.folders) {
      const config = await this.filesOf(folder).nearestConfig(folder);
      await this.openRoot(config ?? folder, false);
    }
    for (const document of this.documents.values()) await this.place(document);
  }

  /** Reads the files of all roots anew, as on a new day. */
  async reopen(): Promise<void> {
    for (const root of this.open) await this.readAnew(root);
  }

  async opened(document: OpenDocument): Promise<void> {
    this.documents.set(document.key, document);
    await this.place(document);
  }

  edited(document: OpenDocument, changes: readonly TextChange[]): void | Promise<void> {
    const { root, path } = document;
    if (root === undefined || path === undefined || document.source === undefined) {
      document.edit(changes);
      return;
    }
    const loading = root.edit(path, changes);
    if (root.session.workspace.file(path)?.kind === "config") return this.configChanged(root);
    return loading;
  }

  async closed(document: OpenDocument): Promise<void> {
    this.documents.delete(document.key);
    const { root, path, source } = document;
    if (root === undefined || path === undefined) return;
    if (root.key === document.key) {
      this.roots.delete(root.key);
      return;
    }
    if (source === undefined) return;
    await root.reread([path]);
    if (CONFIG_NAMES.includes(path)) await this.configChanged(root);
  }

  /** Files came, changed or went outside the editor. */
  async happened(all: readonly FileEvent[]): Promise<void> {
    const events = all.filter(({ key }) => !key.split("/").some((part) => SKIPPED_FOLDERS.includes(part)));
    if (events.some((event) => this.movesRoots(event))) {
      await this.reset();
      return;
    }
    const reopened = new Set<Root>();
    const discovered = new Set<Root>();
    const changed = new Map<Root, Set<string>>();
    for (const { key, gone } of events) {
      const root = this.rootAround(key);
      const path = root?.pathOf(key);
      if (root === undefined || path === undefined) continue;
      if (gone || isMedia(path)) root.forgetMedia();
      const { workspace } = root.session;
      const known = workspace.file(path);
      // A configuration may come to name it: what there is has to be looked up again then.
      if (known === undefined) this.filesOf(root.key).forget();
      if (this.documents.get(key)?.source !== undefined) continue;
      if (known !== undefined) {
        const paths = changed.get(root) ?? new Set();
        changed.set(root, paths.add(path));
      } else if (root.isOurs(path)) discovered.add(root);
      else if (gone && workspace.sortedFiles.some((file) => file.path.startsWith(`${path}/`)))
        discovered.add(root);
      else if (isMedia(path) && root.mentions(nameOf(path))) reopened.add(root);
    }
    for (const root of this.open) {
      const paths = changed.get(root);
      if (reopened.has(root)) await this.readAnew(root);
      else {
        if (paths !== undefined) await root.reread([...paths]);
        if (discovered.has(root)) await this.rediscover(root);
        const isConfig = (path: string) => root.session.workspace.file(path)?.kind === "config";
        if (paths !== undefined && [...paths].some(isConfig)) await this.configChanged(root);
      }
    }
  }

  /** Whether files now belong to other roots: an ignore file changed, a configuration came or went. */
  private movesRoots({ key, gone }: FileEvent): boolean {
    const name = nameOf(key);
    if (IGNORE_FILES.includes(name)) return true;
    if (!CONFIG_NAMES.includes(name)) return false;
    const isKnown = this.roots.get(folderOf(key))?.session.workspace.file(name) !== undefined;
    return isKnown === gone;
  }

  private async configChanged(root: Root): Promise<void> {
    if (await root.rulesChanged()) await this.readAnew(root);
  }

  /** Reads what came; of what is open already the text in the editor counts. */
  private async rediscover(root: Root): Promise<void> {
    this.filesOf(root.key).forget();
    await root.rediscover();
    for (const document of this.documents.values()) {
      const { path, source, text } = document;
      if (document.root !== root || path === undefined || source !== undefined) continue;
      if (root.session.workspace.file(path) === undefined) continue;
      await root.put(path, text);
      document.handOver();
    }
  }

  private async readAnew(root: Root): Promise<void> {
    const documents = [...this.documents.values()].filter((it) => it.root === root);
    const texts = new Map(documents.map((it) => [it, it.text]));
    await root.open();
    for (const document of documents) this.settle(document, texts.get(document) ?? "");
  }

  /** Finds a document's root and gives it the text. */
  private async place(document: OpenDocument): Promise<void> {
    const files = this.filesOf(document.key);
    const folder = folderOf(document.key);
    const config = await files.nearestConfig(folder);
    const around = this.folderAround(document.key);
    const key = config ?? around ?? document.key;
    const known = this.roots.get(key);
    const { text } = document;
    document.root = known;
    const root = known ?? (await this.openRoot(key, key === document.key, document));
    document.root = root;
    const path = root.pathOf(document.key);
    if (known !== undefined && path !== undefined && root.isOurs(path)) {
      const isKnown = root.session.workspace.file(path) !== undefined;
      // One that is on disk came a moment ago, or an ignore file leaves it out.
      if (isKnown || (await files.read(document.key, 1)) === undefined) await root.put(path, text);
      else await this.rediscover(root);
    }
    this.settle(document, text);
    if (path !== undefined && known !== undefined && CONFIG_NAMES.includes(path)) {
      await this.configChanged(root);
    }
  }

  /** Whether the root holds the document's text, or the document keeps it. */
  private settle(document: OpenDocument, text: string): void {
    const { path, root } = document;
    if (path !== undefined && root?.session.workspace.file(path) !== undefined) document.handOver();
    else document.keep(text);
  }

  private async openRoot(key: string, alone: boolean, first?: OpenDocument): Promise<Root> {
    const known = this.roots.get(key);
    if (known !== undefined) return known;
    const root: Root = new Root(key, {
      files: this.filesOf(key),
      asOf: this.asOf,
      clock: this.clock,
      alone,
      isForeign: (file) => this.isForeign(file, root),
      opened: () => this.textsOf(root),
    });
    this.roots.set(key, root);
    if (first !== undefined) first.root = root;
    await root.open();
    for (const nested of root.nested) {
      if (this.isShown(`${nested}/`)) await this.openRoot(nested, false);
    }
    return root;
  }

  /** A folder of the workspace inside another is a root of its own. */
  private isForeign(key: string, root: Root): boolean {
    const folder = this.folderAround(key);
    return folder !== undefined && folder !== root.key && pathFrom(root.key, folder) !== undefined;
  }

  private textsOf(root: Root): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    for (const document of this.documents.values()) {
      const { path } = document;
      if (document.root === root && path !== undefined) texts.set(path, document.text);
    }
    return texts;
  }

  private rootAround(key: string): Root | undefined {
    const alone = this.roots.get(key);
    if (alone !== undefined) return alone;
    return longest(this.open.filter((root) => pathFrom(root.key, key) !== undefined));
  }

  private folderAround(key: string): string | undefined {
    return this.folders
      .filter((folder) => pathFrom(folder, key) !== undefined)
      .sort((a, b) => b.length - a.length)[0];
  }
}

function longest(roots: readonly Root[]): Root | undefined {
  return [...roots].sort((a, b) => b.key.length - a.key.length)[0];
}
