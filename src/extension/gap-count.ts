import { l10n } from "vscode";

/** What the badge and the status bar count: what is missing, not every finding. */
export function gapsInWords(count: number): string {
  return l10n.t("gaps: {0} (what is left to fill in or decide)", count);
}
