import { l10n, type Memento, Uri, type WorkspaceEdit, workspace } from "vscode";
import {
  IMPORT_ANSWER,
  IMPORT_READ,
  IMPORT_WRITE,
  type ImportChoices,
  type ImportReadParams,
  type ImportReadResult,
  type ImportWriteResult,
} from "../server/import-messages";
import type { Workbench } from "./workbench";

/** Where rows come from: a file, or bytes in base 64. */
export interface ImportSource {
  readonly name: string;
  readonly uri?: string;
  readonly content?: string;
}

/** What a panel keeps of an import; rows without a file are gone after a reload. */
export interface ImportState {
  readonly view: "import";
  readonly source: Omit<ImportSource, "content">;
  readonly choices: ImportChoices;
}

/** What was decided about files with the same columns, by their sign; the last ones alone. */
const REMEMBERED = "socialPolicy.import";
const MOST_REMEMBERED = 20;

/** What a file may weigh that is read into the form. Bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

export function isImport(state: unknown): state is ImportState {
  return typeof state === "object" && state !== null && "view" in state && state.view === "import";
}

/** The rows that a panel imports: sent to the server, and once more when it was started again. */
export class PanelImport {
  private content: string | undefined;
  /** What the server holds of this panel is what was chosen. */
  private given = false;

  constructor(
    private readonly workbench: Workbench,
    private readonly panel: string,
    private readonly kept: Memento,
  ) {}

  start({ content }: ImportSource): void {
    this.content = content;
    this.given = false;
  }

  /** The server was started again, and holds nothing. */
  forget(): void {
    this.given = false;
  }

  /** Lets the server read the rows; answers with the state to draw, or with what went wrong. */
  async read(state: ImportState, root: string | undefined): Promise<ImportState | string> {
    if (this.given) return state;
    const { name, uri } = state.source;
    const asked: ImportReadParams = {
      panel: this.panel,
      uri: root,
      name,
      choices: state.choices,
      remembered: this.kept.get(REMEMBERED, {}),
    };
    const content = this.content ?? (uri === undefined ? undefined : await readFile(Uri.parse(uri)));
    // What went wrong is told once.
    this.given = true;
    if (content === undefined || typeof content === "object")
      return content?.fault ?? l10n.t("The rows are no longer here. Choose the file again.");
    const result = await this.workbench.ask<ImportReadResult>(IMPORT_READ, { ...asked, content });
    if (result === undefined) {
      this.given = false;
      return state;
    }
    if ("refused" in result) return result.refused;
    return "choices" in result ? { ...state, choices: result.choices } : state;
  }

  async answer(
    state: ImportState,
    answer: { readonly about: string; readonly subject?: string; readonly value: string | null },
  ): Promise<ImportState> {
    const asked = { panel: this.panel, ...answer };
    const result = await this.workbench.ask<ImportReadResult>(IMPORT_ANSWER, asked);
    if (result === undefined || !("choices" in result)) {
      this.given = false;
      return state;
    }
    const known = this.kept.get<Record<string, ImportChoices>>(REMEMBERED, {});
    const { [result.sign]: _, ...others } = known;
    const last = Object.entries(others).slice(1 - MOST_REMEMBERED);
    await this.kept.update(REMEMBERED, { ...Object.fromEntries(last), [result.sign]: result.choices });
    return { ...state, choices: result.choices };
  }

  /** The edit that writes what the form shows, with what to tell of it. */
  async write(): Promise<
    { readonly edit: WorkspaceEdit; readonly told: string; readonly day?: string } | string | undefined
  > {
    const result = await this.workbench.ask<ImportWriteResult>(IMPORT_WRITE, { panel: this.panel });
    if (result === undefined) return undefined;
    if ("refused" in result) return result.refused;
    const edit = await this.workbench.client.protocol2CodeConverter.asWorkspaceEdit(result.edit as never);
    return edit === undefined ? undefined : { ...result, edit };
  }
}

async function readFile(uri: Uri): Promise<string | { readonly fault: string }> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > MOST_BYTES)
      return {
        fault: l10n.t(
          "{0} is larger than 64 MB. Import it with the command line.",
          uri.path.split("/").at(-1) ?? "",
        ),
      };
    return base64(await workspace.fs.readFile(uri));
  } catch {
    return { fault: l10n.t("{0} can’t be read.", uri.path.split("/").at(-1) ?? "") };
  }
}

/** So many bytes at once: more would be too many arguments of a call. */
const STRIDE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += STRIDE)
    text += String.fromCharCode(...bytes.subarray(at, at + STRIDE));
  return btoa(text);
}
