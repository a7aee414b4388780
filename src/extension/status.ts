import {
  type Disposable,
  l10n,
  LanguageStatusSeverity,
  languages,
  type LanguageStatusItem,
  StatusBarAlignment,
  type StatusBarItem,
  window,
  workspace,
} from "vscode";
import { GAPS, type GapsResult } from "../server/workbench-messages";
import { gapsInWords } from "./gap-count";
import { NAME_PATTERNS } from "./names";
import { debounced } from "./refresh";
import type { Workbench } from "./workbench";

/** How many gaps there are, as in the side view: in the status bar, and beside the language of our files. */
export class Status implements Disposable {
  private readonly bar: StatusBarItem;
  private readonly item: LanguageStatusItem;
  private readonly parts: Disposable[];

  constructor(private readonly workbench: Workbench) {
    this.bar = window.createStatusBarItem("socialPolicy.status", StatusBarAlignment.Left, 10);
    this.bar.name = "Social Policy";
    this.bar.command = "socialPolicy.gaps.focus";
    this.item = languages.createLanguageStatusItem(
      "socialPolicy.status",
      NAME_PATTERNS.map((pattern) => ({ pattern })),
    );
    this.item.name = "Social Policy";
    this.item.command = { command: "socialPolicy.gaps.focus", title: l10n.t("Show the gaps") };
    const refresh = debounced(() => this.refresh());
    this.parts = [
      this.bar,
      this.item,
      workbench.onDidChange(refresh),
      workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("socialPolicy") && refresh()),
    ];
  }

  private async refresh(): Promise<void> {
    const found = await this.workbench.ask<GapsResult>(GAPS, { by: "person" });
    if (found === undefined) return;
    const { errors, warnings } = found;
    const gaps = found.groups.reduce((sum, group) => sum + group.gaps.length, 0);
    const none = gaps + errors + warnings === 0;
    // Some of what is found is wrong, and not missing: it is told beside the gaps, and counted by itself.
    const all = l10n.t("all findings: errors {0}, warnings {1}", errors, warnings);
    const words = none ? l10n.t("nothing is missing") : `${gapsInWords(gaps)} · ${all}`;
    this.item.text = words;
    this.item.severity =
      errors > 0
        ? LanguageStatusSeverity.Error
        : none
          ? LanguageStatusSeverity.Information
          : LanguageStatusSeverity.Warning;
    this.bar.text = none ? "$(check) Social Policy" : `$(checklist) ${l10n.t("gaps: {0}", gaps)}`;
    this.bar.tooltip = `Social Policy: ${words}`;
    this.bar.accessibilityInformation = { label: this.bar.tooltip };
    const when = workspace.getConfiguration("socialPolicy").get<string>("statusBar", "always");
    if (when === "always" || (when === "problems" && !none)) this.bar.show();
    else this.bar.hide();
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }
}
