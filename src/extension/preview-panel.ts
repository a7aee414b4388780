import {
  commands,
  Disposable,
  env,
  l10n,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import {
  type FromPage,
  PREVIEW,
  PREVIEW_AT,
  PREVIEW_CHANGE,
  PREVIEW_CLOSED,
  PREVIEW_LENGTHS,
  PREVIEW_LOOK,
  PREVIEW_MORE,
  PREVIEW_PLACE,
  type PreviewAtResult,
  type PreviewChange,
  type PreviewChangeResult,
  type PreviewLengthsResult,
  type PreviewMoreResult,
  type PreviewPlaceResult,
  type PreviewResult,
  type PreviewTarget,
  type ToPage,
} from "../server/preview-messages";
import { COMMANDS } from "./command-ids";
import { mayBeOurs } from "./names";
import { type ImportSource, type ImportState, isImport, PanelImport } from "./panel-import";
import { fromFile } from "./import-calendar";
import { rangeOf } from "./places";
import { UndoableEdits } from "./preview-undo";
import { emptyPage } from "./preview-page";
import type { Workbench } from "./workbench";

/** The editor's name for these panels. */
export const PREVIEW_TYPE = "socialPolicy.preview";

let panels = 0;

/** One panel: what it shows comes from the server, what people do in it goes there. */
export class PreviewPanel {
  private readonly name = `panel-${++panels}`;
  private readonly undoable = new UndoableEdits();
  private readonly importing: PanelImport;
  private readonly listening: Disposable;
  private state: unknown;
  /** The page's script runs and waits. */
  private ready = false;
  private asking = false;
  private stale = false;
  private fresh = true;

  constructor(
    private readonly workbench: Workbench,
    private readonly panel: WebviewPanel,
    /** A file of the root that is shown. */
    private readonly uri: string | undefined,
    state: unknown,
    private readonly onClosed: (panel: PreviewPanel) => void,
  ) {
    this.state = state;
    this.importing = new PanelImport(workbench, this.name, workbench.context.workspaceState);
    const { webview } = panel;
    const { extensionUri } = workbench.context;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [
        Uri.joinPath(extensionUri, "media"),
        Uri.joinPath(extensionUri, "dist"),
        ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri),
      ],
    };
    this.listening = Disposable.from(
      webview.onDidReceiveMessage((message: FromPage) => void this.hear(message)),
      workbench.onDidChange(() => void this.refresh()),
      workbench.reviews.onDidChange(() => void this.refresh()),
      workbench.reviews.onDidReview(() => void this.refresh()),
      panel.onDidChangeViewState(() => panel.visible && void this.refresh()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => void this.followCursor(textEditor)),
      panel.onDidDispose(() => this.closed()),
    );
    webview.html = emptyPage(webview, extensionUri, env.language, state);
  }

  /** Shows another view. */
  async go(state: unknown): Promise<void> {
    this.state = state;
    await this.refresh();
  }

  reveal(column?: ViewColumn): void {
    this.panel.reveal(column);
  }

  /** Asks for what is to be shown now; while an answer is under way, once more after it. */
  private async refresh(): Promise<void> {
    if (!this.ready || !this.panel.visible) return;
    this.stale = true;
    if (this.asking) return;
    this.asking = true;
    try {
      while (this.stale) {
        this.stale = false;
        await this.draw();
      }
    } finally {
      this.asking = false;
    }
  }

  /** Shows the form of an import. */
  async import(source: ImportSource): Promise<void> {
    this.importing.start(source);
    const { content: _, ...kept } = source;
    await this.go({ view: "import", source: kept, choices: {} });
  }

  private async draw(): Promise<void> {
    if (isImport(this.state)) await this.readImport(this.state);
    const { fresh, state } = this;
    const result = await this.workbench.ask<PreviewResult>(PREVIEW, {
      panel: this.name,
      uri: this.uri,
      state,
      fresh,
      pictures: (workspace.workspaceFolders ?? []).map(({ uri }) => ({
        folder: uri.toString(),
        address: this.panel.webview.asWebviewUri(uri).toString(),
      })),
      weekStart: weekStart(),
    });
    if (result === undefined || result === null) {
      // The server is being started, or was: all of the page is asked for next time.
      this.fresh = true;
      this.importing.forget();
      return;
    }
    this.fresh = false;
    this.panel.title = result.title;
    // Somebody may have gone on to another view meanwhile: that one is drawn next.
    if (this.state === state) this.state = result.state;
    this.tell({ type: "show", ...result });
    if (result.isOpen === true) void this.lookAround(result.state);
  }

  private async readImport(state: ImportState): Promise<void> {
    const read = await this.importing.read(state, this.uri);
    if (typeof read === "string") this.tellPerson(read);
    else if (this.state === state) this.state = read;
  }

  /** What takes longer to find comes later. */
  private async lookAround(state: unknown): Promise<void> {
    if (await this.workbench.ask<boolean>(PREVIEW_LOOK, { uri: this.uri, state })) await this.refresh();
  }

  private tell(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private async hear(message: FromPage): Promise<void> {
    switch (message.type) {
      case "ready":
        this.ready = true;
        this.fresh = true;
        this.state = message.state ?? this.state;
        return this.refresh();
      case "go":
        return this.go(message.state);
      case "open":
        return this.open(message.target);
      case "look":
        return this.look(message.target);
      case "change":
        return this.change(message.change);
      case "try":
        return this.tryOut(message.change, message.ticket);
      case "lengths":
        return this.lengths(message);
      case "more":
        return this.more(message.key);
      case "command":
        return this.run(message.command, message.target);
      case "rule":
        await commands.executeCommand("socialPolicy.openRulePage", message.rule);
        return;
      case "undo":
        return this.undo();
      case "answer":
        return this.answer(message);
      case "write":
        return this.writeImport();
      case "rows":
        return this.workbench.previews.openImport(message);
      case "file":
        return this.workbench.previews.openImport(fromFile(Uri.parse(message.uri)));
    }
  }

  private async answer(answer: Extract<FromPage, { readonly type: "answer" }>): Promise<void> {
    if (!isImport(this.state)) return;
    this.state = await this.importing.answer(this.state, answer);
    await this.refresh();
  }

  /** Writes what the form of an import shows, and goes on to the calendar. */
  private async writeImport(): Promise<void> {
    const result = await this.importing.write();
    if (result === undefined) return;
    if (typeof result === "string") return this.tellPerson(result);
    if (!(await this.undoable.apply(result.edit))) {
      return this.tellPerson(
        l10n.t("Nothing was changed: the file changed in the meantime, or can’t be written."),
      );
    }
    this.tellPerson(result.told);
    await this.go({ view: "calendar", day: result.day });
  }

  private tellPerson(text: string): void {
    this.tell({ type: "told", text });
    void window.showInformationMessage(text);
  }

  private placeOf(target: PreviewTarget) {
    return this.workbench.ask<PreviewPlaceResult>(PREVIEW_PLACE, { uri: this.uri, target });
  }

  /** Opens the file beside the panel. */
  private async open(target: PreviewTarget): Promise<void> {
    const place = await this.placeOf(target);
    if (place === undefined || place === null) return;
    const uri = Uri.parse(place.uri);
    const known = window.visibleTextEditors.find(({ document }) => isSame(document, uri));
    const beside = this.panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
    await window.showTextDocument(uri, {
      viewColumn: known?.viewColumn ?? beside,
      selection: rangeOf(place.range),
    });
  }

  /** A text that is visible beside goes to what the person looks at; the focus stays here. */
  private async look(target: PreviewTarget): Promise<void> {
    if (window.visibleTextEditors.length === 0) return;
    const place = await this.placeOf(target);
    if (place === undefined || place === null) return;
    const uri = Uri.parse(place.uri);
    const editor = window.visibleTextEditors.find(({ document }) => isSame(document, uri));
    if (editor === undefined) return;
    const range = rangeOf(place.range);
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The page shows what the cursor stands on, unless the person is in the page. */
  private async followCursor({ document, selection }: TextEditor): Promise<void> {
    if (!this.ready || !this.panel.visible || this.panel.active || !mayBeOurs(document.uri.path)) return;
    const at = await this.workbench.ask<PreviewAtResult>(PREVIEW_AT, {
      uri: document.uri.toString(),
      position: { line: selection.active.line, character: selection.active.character },
    });
    if (at === undefined || at === null) return;
    const state = this.state;
    if (at.kind === "post" && at.day !== undefined && isCalendar(state))
      await this.go({ ...state, day: at.day });
    this.tell({ type: "at", target: at });
  }

  private askChange(change: PreviewChange, tries: boolean) {
    return this.workbench.ask<PreviewChangeResult>(PREVIEW_CHANGE, { uri: this.uri, change, try: tries });
  }

  private async tryOut(change: PreviewChange, ticket: number): Promise<void> {
    const result = await this.askChange(change, true);
    if (result === undefined) return;
    if ("tried" in result) this.tell({ type: "tried", ticket, ...result });
    else if ("refused" in result) {
      this.tell({
        type: "tried",
        ticket,
        where: "",
        brings: [],
        mends: [],
        breaks: [],
        refused: result.refused,
      });
    }
  }

  private async change(change: PreviewChange): Promise<void> {
    if (change.do === "move" && !(await this.mayMove(change))) return;
    const result = await this.askChange(change, false);
    if (result === undefined || "tried" in result) return;
    if ("refused" in result) {
      this.tell({ type: "told", text: result.refused });
      void window.showInformationMessage(result.refused);
      // What the person typed and is not written is taken back.
      this.fresh = true;
    } else if ("edit" in result) {
      const edit = await this.workbench.client.protocol2CodeConverter.asWorkspaceEdit(result.edit as never);
      if (edit === undefined || !(await this.undoable.apply(edit))) {
        const text = l10n.t("Nothing was changed: the file changed in the meantime, or can’t be written.");
        this.tell({ type: "told", text });
        void window.showWarningMessage(text);
      } else if (result.told !== undefined && result.told !== "")
        this.tell({ type: "told", text: result.told });
      if (result.show !== undefined) await this.open(result.show);
      await this.offer(result);
    }
    await this.refresh();
  }

  /** A move that breaks a rule is made only when somebody insists. */
  private async mayMove(change: PreviewChange): Promise<boolean> {
    const result = await this.askChange(change, true);
    if (result === undefined || !("tried" in result) || result.breaks.length === 0) return true;
    const anyway = l10n.t("Move All the Same");
    const text = l10n.t("Not moved: {0}", result.breaks.join(" "));
    this.tell({ type: "told", text });
    return (await window.showWarningMessage(text, anyway)) === anyway;
  }

  /** What may be done along, such as dates that stay behind when a post moves. */
  private async offer({ along }: Extract<PreviewChangeResult, { readonly edit: unknown }>): Promise<void> {
    if (along === undefined) return;
    const title: string = along.title;
    if ((await window.showInformationMessage(along.question, title)) !== title) return;
    const edit = await this.workbench.client.protocol2CodeConverter.asWorkspaceEdit(along.edit as never);
    if (edit !== undefined) await this.undoable.apply(edit);
  }

  private async lengths({
    target,
    keys,
    text,
    ticket,
  }: Extract<FromPage, { readonly type: "lengths" }>): Promise<void> {
    const asked = { uri: this.uri, target, keys, text };
    const result = await this.workbench.ask<PreviewLengthsResult>(PREVIEW_LENGTHS, asked);
    if (result !== undefined) this.tell({ type: "lengths", ticket, lengths: result.lengths });
  }

  /** What an element says to those who look closer. */
  private async more(key: string): Promise<void> {
    const result = await this.workbench.ask<PreviewMoreResult>(PREVIEW_MORE, { panel: this.name, key });
    if (result !== undefined && result !== null) this.tell({ type: "more", key, html: result.html });
  }

  /** One of our own commands, about an entry of the page. */
  private async run(command: string, target: PreviewTarget): Promise<void> {
    const id = COMMANDS.find((known) => known === `socialPolicy.${command}`);
    const place = id === undefined ? undefined : await this.placeOf(target);
    if (id === undefined || place === undefined || place === null) return;
    await commands.executeCommand(id, place);
    await this.refresh();
  }

  private async undo(): Promise<void> {
    const text = await this.undoable.undo();
    this.tell({ type: "told", text });
    await this.refresh();
  }

  private closed(): void {
    this.listening.dispose();
    if (this.workbench.client.isRunning()) {
      void this.workbench.client.sendNotification(PREVIEW_CLOSED, { panel: this.name });
    }
    this.onClosed(this);
  }
}

function isSame(document: TextDocument, uri: Uri): boolean {
  return document.uri.toString() === uri.toString();
}

function isCalendar(state: unknown): state is { readonly view: "calendar" } {
  return typeof state === "object" && state !== null && "view" in state && state.view === "calendar";
}

function weekStart(): "sunday" | "monday" | undefined {
  const chosen = workspace.getConfiguration("socialPolicy").get<string>("preview.weekStart", "auto");
  return chosen === "sunday" || chosen === "monday" ? chosen : undefined;
}
