import {
  EventEmitter,
  l10n,
  type Memento,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from "vscode";
import {
  type GapGroup,
  type GapItem,
  type GapOrder,
  GAPS,
  type GapsResult,
} from "../server/workbench-messages";
import { gapsInWords } from "./gap-count";
import { orderInWords } from "./gap-orders";
import { openPlace } from "./places";
import { debounced } from "./refresh";
import type { Workbench } from "./workbench";

const ORDER_KEY = "socialPolicy.gapOrder";

type Node = GapGroup | GapItem;

/** What is missing, by person, by date or by objective. */
export class GapsView implements TreeDataProvider<Node> {
  private readonly changed = new EventEmitter<undefined>();
  private readonly filled = new EventEmitter<{ readonly count: number; readonly description: string }>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly onDidFill = this.filled.event;
  private workbench: Workbench | undefined;

  constructor(private readonly memory: Memento) {}

  get order(): GapOrder {
    return this.memory.get<GapOrder>(ORDER_KEY, "person");
  }

  get orderInWords(): string {
    return orderInWords(this.order);
  }

  fill(workbench: Workbench): void {
    this.workbench = workbench;
    workbench.onDidChange(debounced(() => this.changed.fire(undefined)));
    workbench.onDidAskOrder(async (order) => {
      await this.memory.update(ORDER_KEY, order);
      this.changed.fire(undefined);
    });
    this.changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) return "gaps" in node ? [...node.gaps] : [];
    const found = await this.workbench?.ask<GapsResult>(GAPS, { by: this.order });
    const groups = found?.groups ?? [];
    const count = groups.reduce((sum, { gaps }) => sum + gaps.length, 0);
    this.filled.fire({ count, description: gapsInWords(count) });
    return [...groups];
  }

  getTreeItem(node: Node): TreeItem {
    return "gaps" in node ? groupItem(node) : gapItem(node);
  }
}

function groupItem({ label, gaps }: GapGroup): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.description = String(gaps.length);
  item.contextValue = "group";
  item.accessibilityInformation = { label: `${label}, ${l10n.t("gaps: {0}", gaps.length)}` };
  return item;
}

const ICONS = {
  error: new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground")),
  warning: new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground")),
  info: new ThemeIcon("info", new ThemeColor("problemsInfoIcon.foreground")),
};

function gapItem({ title, message, told, severity, place }: GapItem): TreeItem {
  const item = new TreeItem(title);
  item.description = told;
  item.tooltip = message;
  item.iconPath = ICONS[severity];
  item.contextValue = "gap";
  item.command = openPlace(place);
  item.accessibilityInformation = { label: `${title}: ${message}` };
  return item;
}
