import { l10n, window } from "vscode";
import type { GapOrder } from "../server/workbench-messages";
import type { Workbench } from "./workbench";

const ORDERS: readonly GapOrder[] = ["person", "date", "objective"];

export function orderInWords(order: GapOrder): string {
  const words = { person: l10n.t("by person"), date: l10n.t("by date"), objective: l10n.t("by objective") };
  return words[order];
}

/** Groups the gaps of the side view as the argument says, else as somebody chooses. */
export async function groupGaps(workbench: Workbench, [given]: readonly unknown[]): Promise<void> {
  const order = ORDERS.find((it) => it === given) ?? (await chosenOrder());
  if (order !== undefined) workbench.groupGaps(order);
}

async function chosenOrder(): Promise<GapOrder | undefined> {
  const items = ORDERS.map((order) => ({ label: orderInWords(order), order }));
  return (await window.showQuickPick(items, { title: l10n.t("How are the gaps grouped?") }))?.order;
}
