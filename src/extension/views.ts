import { commands, type ExtensionContext, window } from "vscode";
import { ChangesView } from "./changes-view";
import { ComingPostsView } from "./coming-posts-view";
import { GapsView } from "./gaps-view";
import type { Workbench } from "./workbench";

/** The side views: empty until there is a server to ask. */
export function registerViews(context: ExtensionContext): { fill(workbench: Workbench): void } {
  const gaps = new GapsView(context.workspaceState);
  const posts = new ComingPostsView();
  const changes = new ChangesView();
  const gapsTree = window.createTreeView("socialPolicy.gaps", {
    treeDataProvider: gaps,
    showCollapseAll: true,
  });
  const postsTree = window.createTreeView("socialPolicy.comingPosts", { treeDataProvider: posts });
  const changesTree = window.createTreeView("socialPolicy.changes", {
    treeDataProvider: changes,
    showCollapseAll: true,
  });
  context.subscriptions.push(gapsTree, postsTree, changesTree);
  changes.onDidFill((description) => {
    changesTree.description = description;
  });
  gaps.onDidFill(({ count, description }) => {
    gapsTree.badge = count === 0 ? undefined : { value: count, tooltip: description };
    gapsTree.description = gaps.orderInWords;
  });
  return {
    fill(workbench) {
      gaps.fill(workbench);
      posts.fill(workbench);
      changes.fill(workbench);
      const show = () => void workbench.reviews.show(changesTree.visible);
      context.subscriptions.push(changesTree.onDidChangeVisibility(show));
      show();
      void commands.executeCommand("setContext", "socialPolicy.ready", true);
    },
  };
}
