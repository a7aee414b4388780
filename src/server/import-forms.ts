import { aroundOf, type ImportReading, proposeImport, proposeRegisters, readImport } from "../import";
import { placeEdits } from "../language";
import { drawImport, type View } from "../preview";
import type { ServerContext } from "./context";
import type {
  ImportAnswerParams,
  ImportReadParams,
  ImportReadResult,
  ImportWriteResult,
} from "./import-messages";
import { bytesOf, choicesFrom, plainChoices, signOf, withAnswer } from "./import-choices";
import { type Choices, hasErrors, type Import, importPage } from "./import-page";
import { sayImport as say } from "./import-words";
import type { Root } from "./root";

/** The rows that a panel imports, and what was made of them. */
interface Held {
  readonly root: Root;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices: Choices;
  readonly reading: ImportReading;
}

/** The forms of imports that panels show. What is read stays with the panel until it is closed. */
export class ImportForms {
  private readonly held = new Map<string, Held>();

  constructor(
    private readonly context: ServerContext,
    private readonly rootOf: (uri: string | undefined) => Root | undefined,
  ) {}

  close(panel: string): void {
    this.held.delete(panel);
  }

  /** The form; undefined while a panel has no rows here. */
  draw(panel: string): View | undefined {
    const { language } = this.context;
    const held = this.held.get(panel);
    if (held === undefined) return undefined;
    const calendars = held.root.session.workspace.sortedFiles
      .filter(({ kind, closed, unreadable }) => kind === "calendar" && !closed && unreadable === undefined)
      .map(({ path }) => path);
    return drawImport(importPage(this.made(held), calendars, language), language);
  }

  async read(params: ImportReadParams): Promise<ImportReadResult> {
    const { panel, uri, name, content, remembered = {} } = params;
    const root = this.rootOf(uri);
    if (root === undefined) return { refused: say("noFolder", this.context.language) };
    const bytes = content === undefined ? this.held.get(panel)?.bytes : bytesOf(content);
    if (bytes === undefined) return { wanted: true };
    const choices = choicesFrom(params.choices);
    let held = await this.hold(panel, root, name, bytes, choices);
    const known = remembered[signOf(held.reading)];
    const isFirst = Object.keys(params.choices).length === 0;
    if (isFirst && known !== undefined) {
      // Where it went the last time says nothing of this file.
      held = await this.hold(panel, root, name, bytes, { answers: choicesFrom(known).answers });
    }
    return { choices: plainChoices(held.choices), sign: signOf(held.reading) };
  }

  async answer({ panel, about, subject, value }: ImportAnswerParams): Promise<ImportReadResult> {
    const held = this.held.get(panel);
    if (held === undefined) return { wanted: true };
    const choices = withAnswer(held.choices, about, subject, value ?? undefined);
    const now = await this.hold(panel, held.root, held.name, held.bytes, choices);
    return { choices: plainChoices(now.choices), sign: signOf(now.reading) };
  }

  write(panel: string): ImportWriteResult {
    const { language } = this.context;
    const held = this.held.get(panel);
    if (held === undefined) return { refused: say("gone", language) };
    const made = this.made(held);
    if (made.reading.questions.length > 0) return { refused: say("open", language) };
    if (hasErrors(made)) return { refused: say("faulty", language) };
    const { proposal, registers, choices } = made;
    const all = choices.withRegisters === true ? [proposal, registers] : [proposal];
    const edits = placeEdits(
      held.root.session.workspace,
      all.flatMap((it) => it.edits),
      all.flatMap(({ creates }) => creates),
    );
    if (edits === undefined) return { refused: say("gone", language) };
    if (edits.files.length === 0 && edits.creates.length === 0) return { refused: say("nothing", language) };
    const { created, updated } = proposal.counts;
    const first = made.reading.posts
      .map(({ fields }) => fields.get("publish"))
      .filter((it): it is string => typeof it === "string")
      .sort()[0];
    return {
      edit: this.context.edit(held.root, edits),
      told: say("written", language, { path: proposal.target, created, updated }),
      ...(first === undefined ? {} : { day: first.slice(0, 10) }),
    };
  }

  private async hold(
    panel: string,
    root: Root,
    name: string,
    bytes: Uint8Array,
    choices: Choices,
  ): Promise<Held> {
    const { workspace } = root.session;
    const around = aroundOf(workspace, this.context.language);
    const reading = await readImport({ name, bytes }, choices.answers, around);
    const held = { root, name, bytes, choices, reading };
    this.held.set(panel, held);
    return held;
  }

  /** What the rows do to the files as they are now. */
  private made({ root, name, reading, choices }: Held): Import {
    const { workspace } = root.session;
    const { language } = this.context;
    const proposal = proposeImport(reading, workspace, { file: choices.target, language });
    return {
      name,
      reading,
      proposal,
      registers: proposeRegisters(reading.names, workspace, language),
      choices,
    };
  }
}
