import type { Connection } from "vscode-languageserver";
import { drawNoImport, type View } from "../preview";
import type { ServerContext } from "./context";
import type { ImportForms } from "./import-forms";
import {
  IMPORT_ANSWER,
  IMPORT_READ,
  IMPORT_WRITE,
  type ImportAnswerParams,
  type ImportReadParams,
  type ImportReadResult,
  type ImportWriteResult,
} from "./import-messages";
import type { Root } from "./root";

/** The imports that panels show. What reads tables is loaded when somebody imports something. */
export class Imports {
  private forms: ImportForms | undefined;

  constructor(
    private readonly context: ServerContext,
    private readonly rootOf: (uri: string | undefined) => Root | undefined,
  ) {}

  answerTo(connection: Connection): void {
    const on = <P, R>(method: string, work: (forms: ImportForms, params: P) => R | Promise<R>) =>
      connection.onRequest(method, (params: P) =>
        this.context.answer<unknown>(method, undefined, async () => work(await this.load(), params)),
      );
    on<ImportReadParams, ImportReadResult>(IMPORT_READ, (forms, params) => forms.read(params));
    on<ImportAnswerParams, ImportReadResult>(IMPORT_ANSWER, (forms, params) => forms.answer(params));
    on<{ readonly panel: string }, ImportWriteResult>(IMPORT_WRITE, (forms, { panel }) => forms.write(panel));
  }

  private async load(): Promise<ImportForms> {
    const { ImportForms } = await import("./import-forms");
    this.forms ??= new ImportForms(this.context, this.rootOf);
    return this.forms;
  }

  /** The form, or why there is none. */
  draw(panel: string): View {
    return this.forms?.draw(panel) ?? drawNoImport(undefined, this.context.language);
  }

  close(panel: string): void {
    this.forms?.close(panel);
  }
}
