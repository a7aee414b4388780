import { l10n, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import { PREVIEW_AT, type PreviewAtResult } from "../server/preview-messages";
import { placeOf } from "./command-place";
import { isOurs, kindOf } from "./names";
import type { ImportSource } from "./panel-import";
import { PREVIEW_TYPE, PreviewPanel } from "./preview-panel";
import type { Workbench } from "./workbench";

/** The panels that are open, and those that VS Code brings back after a reload. */
export class Previews {
  private readonly panels = new Set<PreviewPanel>();

  constructor(private readonly workbench: Workbench) {}

  /** Opens a view beside the text, of the root that the active file belongs to. */
  async open(state: object, uri?: string): Promise<void> {
    const editor = window.activeTextEditor;
    const active = editor !== undefined && isOurs(editor.document.uri.path) ? editor.document.uri : undefined;
    const column = editor === undefined ? ViewColumn.Active : ViewColumn.Beside;
    const panel = window.createWebviewPanel(PREVIEW_TYPE, l10n.t("Social Policy"), column, {
      enableFindWidget: true,
    });
    this.show(panel, state, uri ?? active?.toString());
  }

  /** Opens the form of an import. */
  async openImport(source: ImportSource): Promise<void> {
    const { content: _, ...kept } = source;
    const panel = window.createWebviewPanel(PREVIEW_TYPE, l10n.t("Social Policy"), ViewColumn.Active, {
      enableFindWidget: true,
    });
    const shown = this.show(panel, { view: "import", source: kept, choices: {} });
    await shown.import(source);
  }

  /** Fills a panel, also one that VS Code kept over a reload with what it showed. */
  show(panel: WebviewPanel, state: unknown, uri?: string): PreviewPanel {
    const media = Uri.joinPath(this.workbench.context.extensionUri, "media");
    panel.iconPath = {
      light: Uri.joinPath(media, "panel-light.svg"),
      dark: Uri.joinPath(media, "panel-dark.svg"),
    };
    const shown: PreviewPanel = new PreviewPanel(this.workbench, panel, uri, state, () =>
      this.panels.delete(shown),
    );
    this.panels.add(shown);
    return shown;
  }
}

/** Opens what fits the place: the post of a lens or at the cursor, the plan of a plan, the policy of a policy. */
export async function openPreview(workbench: Workbench, args: readonly unknown[]): Promise<void> {
  const { at } = placeOf(args);
  const path = at === undefined ? undefined : Uri.parse(at.uri).path;
  const kind = path === undefined ? undefined : kindOf(path);
  const entry =
    at !== undefined && (args.length > 0 || kind === "post")
      ? await workbench.ask<PreviewAtResult>(PREVIEW_AT, { uri: at.uri, position: at.position })
      : undefined;
  if (entry?.kind === "post" && (entry.id !== undefined || kind === "post")) {
    await workbench.previews.open({ view: "post", id: entry.id, file: entry.path }, at?.uri);
  } else await workbench.previews.open({ view: viewOf(kind) }, at?.uri);
}

/** The view that fits a kind of file; the calendar where none does better. */
function viewOf(kind: string | undefined): "calendar" | "plan" | "policy" | "people" {
  if (kind === "plan" || kind === "policy") return kind;
  return kind === "people" || kind === "channels" ? "people" : "calendar";
}
