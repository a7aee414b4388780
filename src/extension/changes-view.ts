import {
  type Command,
  commands,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from "vscode";
import type { ReviewLine } from "../server/review-messages";
import type { Place } from "../server/workbench-messages";
import { openPlace, rangeOf } from "./places";
import type { Changed, Reviewed } from "./reviews";
import type { Workbench } from "./workbench";

type Node = ReviewLine | { readonly verdict: string };

/** What changed, in sentences: the verdict first, then what weighs most. */
export class ChangesView implements TreeDataProvider<Node> {
  private readonly changed = new EventEmitter<undefined>();
  private readonly filled = new EventEmitter<string | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  /** What is compared with, as soon as it is shown. */
  readonly onDidFill = this.filled.event;
  private workbench: Workbench | undefined;
  private shown: Reviewed | undefined;

  fill(workbench: Workbench): void {
    this.workbench = workbench;
    workbench.reviews.onDidChange(() => this.changed.fire(undefined));
    this.changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) return "lines" in node ? [...node.lines] : [];
    if (this.workbench === undefined) return [];
    const found = await this.workbench.reviews.current();
    const isHindered = typeof found === "string";
    this.shown = isHindered ? undefined : found;
    const names = isHindered ? [] : found.changed.map(({ base }) => base.name);
    this.filled.fire(names.length === 0 ? undefined : l10n.t("since {0}", [...new Set(names)].join(", ")));
    void commands.executeCommand("setContext", "socialPolicy.changes", isHindered ? found : "shown");
    return isHindered ? [] : [{ verdict: found.verdict }, ...found.groups];
  }

  getTreeItem(node: Node): TreeItem {
    if ("verdict" in node) {
      const item = new TreeItem(node.verdict);
      item.iconPath = new ThemeIcon("law");
      item.tooltip = node.verdict;
      return item;
    }
    const { kind, text, note, lines } = node;
    const state = lines.length === 0 ? TreeItemCollapsibleState.None : stateOf(kind);
    const item = new TreeItem(text, state);
    item.description = note;
    item.tooltip = text;
    item.iconPath = ICONS[kind];
    item.contextValue = kind;
    item.accessibilityInformation = { label: note === undefined ? text : `${text}, ${note}` };
    if (kind !== "group") item.command = this.opening(node);
    return item;
  }

  /** Both states beside each other at the place; a file that is in one state alone by itself. */
  private opening({ before, after, text }: ReviewLine): Command | undefined {
    const { shown } = this;
    if (shown === undefined) return undefined;
    const was = before ?? (after && { uri: after.uri, range: after.range });
    const old = was === undefined ? undefined : this.earlier(shown, was.uri);
    if (after === undefined) {
      if (before === undefined || old === undefined) return undefined;
      const now = Uri.parse(before.uri);
      if (changedOf(shown.changed, before.uri)?.isGone === true) return openEarlier(old, before);
      return {
        command: "vscode.diff",
        title: "",
        arguments: [old, now, titleOf(now, text), { preview: true }],
      };
    }
    if (old === undefined) return openPlace(after);
    const now = Uri.parse(after.uri);
    const options = { preview: true, selection: rangeOf(after.range) };
    return { command: "vscode.diff", title: "", arguments: [old, now, titleOf(now, text), options] };
  }

  /** The address of a file in the state that is compared with; undefined where it was not there. */
  private earlier({ changed, api }: Reviewed, uri: string): Uri | undefined {
    const found = changedOf(changed, uri);
    if (found === undefined || found.text === undefined) return undefined;
    return api.toGitUri(Uri.parse(uri), found.commit);
  }
}

function changedOf(changed: readonly Changed[], address: string) {
  const uri = Uri.parse(address).toString();
  for (const { files, gone, base } of changed) {
    const file = files.find((it) => it.uri === uri);
    if (file !== undefined) return { text: file.text, commit: base.commit, isGone: gone.has(uri) };
  }
  return undefined;
}

function openEarlier(old: Uri, { range }: Place): Command {
  return {
    command: "vscode.open",
    title: "",
    arguments: [old, { selection: rangeOf(range), preview: true }],
  };
}

function titleOf(uri: Uri, text: string): string {
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  return `${name}: ${text}`;
}

/** What matters stands open. */
function stateOf(kind: ReviewLine["kind"]): TreeItemCollapsibleState {
  return kind === "group" || kind === "entry"
    ? TreeItemCollapsibleState.Expanded
    : TreeItemCollapsibleState.Collapsed;
}

const ICONS: Readonly<Partial<Record<ReviewLine["kind"], ThemeIcon>>> = {
  lost: new ThemeIcon("unverified", new ThemeColor("problemsWarningIcon.foreground")),
  change: new ThemeIcon("edit"),
  moved: new ThemeIcon("file-symlink-file"),
  error: new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground")),
  warning: new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground")),
  info: new ThemeIcon("info", new ThemeColor("problemsInfoIcon.foreground")),
  gone: new ThemeIcon("pass"),
  impact: new ThemeIcon("pulse"),
  budget: new ThemeIcon("credit-card"),
  load: new ThemeIcon("person"),
  skipped: new ThemeIcon("warning"),
};
