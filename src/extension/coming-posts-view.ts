import {
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from "vscode";
import {
  COMING_POSTS,
  type ComingDay,
  type ComingPost,
  type ComingPostsResult,
} from "../server/workbench-messages";
import { openPlace } from "./places";
import { debounced } from "./refresh";
import type { Workbench } from "./workbench";

type Node = ComingDay | ComingPost | { readonly more: number };

/** The posts from today on, day by day. */
export class ComingPostsView implements TreeDataProvider<Node> {
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private workbench: Workbench | undefined;

  fill(workbench: Workbench): void {
    this.workbench = workbench;
    workbench.onDidChange(debounced(() => this.changed.fire(undefined)));
    this.changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) return "posts" in node ? [...node.posts] : [];
    const found = await this.workbench?.ask<ComingPostsResult>(COMING_POSTS, {});
    if (found === undefined) return [];
    return found.more === 0 ? [...found.days] : [...found.days, { more: found.more }];
  }

  getTreeItem(node: Node): TreeItem {
    if ("more" in node) return new TreeItem(l10n.t("{0} more", node.more));
    if ("posts" in node) return new TreeItem(node.label, TreeItemCollapsibleState.Expanded);
    const item = new TreeItem(node.title);
    item.description = [node.when, node.channels.join(", ")].filter((it) => it !== "").join(" · ");
    item.tooltip = `${node.statusName} · ${item.description}`;
    item.iconPath = ICONS[node.status] ?? new ThemeIcon("circle-outline");
    item.contextValue = "post";
    item.command = openPlace(node.place);
    item.accessibilityInformation = { label: `${node.title}, ${node.statusName}, ${item.description}` };
    return item;
  }
}

/** How far up the ladder a post is, as a picture. */
const ICONS: Readonly<Record<string, ThemeIcon>> = {
  idea: new ThemeIcon("lightbulb"),
  planned: new ThemeIcon("circle-outline"),
  drafting: new ThemeIcon("edit"),
  review: new ThemeIcon("eye"),
  approved: new ThemeIcon("pass"),
  scheduled: new ThemeIcon("watch"),
  "on-hold": new ThemeIcon("debug-pause"),
  failed: new ThemeIcon("error"),
};
