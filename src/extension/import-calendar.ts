import { env, l10n, Uri, window, workspace } from "vscode";
import type { ImportSource } from "./panel-import";
import type { Workbench } from "./workbench";

/** “Import a Calendar…”: a file, or the cells of the clipboard, into the form that tells what goes where. */
export async function importCalendar(workbench: Workbench, args: readonly unknown[]): Promise<void> {
  const [given] = args;
  const source = given instanceof Uri ? fromFile(given) : await chooseSource();
  if (source !== undefined) await workbench.previews.openImport(source);
}

async function chooseSource(): Promise<ImportSource | undefined> {
  const file = {
    label: `$(file) ${l10n.t("A file…")}`,
    detail: l10n.t("CSV, Excel (.xlsx), a Markdown table, .ics, YAML or JSON"),
  };
  const cells = {
    label: `$(clippy) ${l10n.t("Cells that I copied")}`,
    detail: l10n.t("Copy them in the spreadsheet first, with the line of headings"),
  };
  const chosen = await window.showQuickPick([file, cells], {
    title: l10n.t("Import a Calendar"),
    placeHolder: l10n.t("Where is the calendar now? Nothing is written before you have seen it."),
  });
  if (chosen === cells) return fromClipboard();
  return chosen === file ? chooseFile() : undefined;
}

async function chooseFile(): Promise<ImportSource | undefined> {
  const [uri] =
    (await window.showOpenDialog({
      title: l10n.t("Import a Calendar"),
      openLabel: l10n.t("Look at It"),
      defaultUri: workspace.workspaceFolders?.[0]?.uri,
      filters: {
        [l10n.t("Calendars")]: ["csv", "tsv", "txt", "xlsx", "xlsm", "md", "ics", "yaml", "yml", "json"],
      },
    })) ?? [];
  return uri === undefined ? undefined : fromFile(uri);
}

export function fromFile(uri: Uri): ImportSource {
  return { name: uri.path.split("/").at(-1) ?? uri.path, uri: uri.toString() };
}

async function fromClipboard(): Promise<ImportSource | undefined> {
  const text = await env.clipboard.readText();
  if (text.trim() === "") {
    void window.showInformationMessage(
      l10n.t("The clipboard holds no cells. Copy them in the spreadsheet first."),
    );
    return undefined;
  }
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { name: "cells.tsv", content: btoa(binary) };
}
