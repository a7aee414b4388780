import {
  type CompletionItem as Item,
  CompletionItemKind,
  type Connection,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type MarkupContent,
  type Range,
} from "vscode-languageserver";
import {
  asksForMedia,
  completion,
  type CompletionItem,
  type ProposalKind,
  type SnippetItem,
  snippetsAt,
} from "../language";
import type { ServerContext } from "./context";
import { offsetOf, rangeBetween } from "./protocol";

const KINDS: Readonly<Record<ProposalKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  person: CompletionItemKind.Variable,
  channel: CompletionItemKind.Interface,
  reference: CompletionItemKind.Reference,
  rule: CompletionItemKind.Function,
  date: CompletionItemKind.Event,
  amount: CompletionItemKind.Value,
  zone: CompletionItemKind.Constant,
  language: CompletionItemKind.Constant,
  file: CompletionItemKind.File,
  variable: CompletionItemKind.Variable,
  function: CompletionItemKind.Function,
  entry: CompletionItemKind.Struct,
};

/** Asks for completions again, where the client has such a command. */
const SUGGEST = "editor.action.triggerSuggest";

/** What people type before they look for something to complete with. */
export const TRIGGERS: readonly string[] = [":", " ", "-", "[", "{", ",", '"', "'", "(", "#", "/", "."];

/** Answers what can be written at a place. */
export function answerCompletions(connection: Connection, server: ServerContext): void {
  connection.onCompletion(({ textDocument, position, context: how }, token) =>
    server.answer("textDocument/completion", token, async () => {
      const asked = server.ask(textDocument.uri);
      if (asked === undefined) return null;
      const { path, source, root } = asked;
      const offset = offsetOf(source, position);
      const needsMedia = asksForMedia(asked.context, path, offset);
      const context = needsMedia ? { ...asked.context, media: await root.media() } : asked.context;
      const toRange = ({ start, end }: { start: number; end: number }) => rangeBetween(source, start, end);
      return [
        ...completion(context, path, offset, how?.triggerCharacter).map((it) =>
          itemOf(it, toRange(it.edit), server),
        ),
        ...(how?.triggerCharacter === "." ? [] : snippetsAt(context, path, offset)).map((it) =>
          snippetOf(it, toRange(it.edit), server),
        ),
      ];
    }),
  );
}

function itemOf(item: CompletionItem, range: Range, server: ServerContext): Item {
  const { label, kind, detail, documentation, sortText, filterText, edit, snippet, more } = item;
  const asSnippet = snippet && takesSnippets(server);
  return {
    label,
    kind: KINDS[kind],
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: markdown(documentation) }),
    sortText,
    filterText,
    textEdit: { range, newText: snippet && !asSnippet ? withoutStops(edit.text) : edit.text },
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    ...(more && server.knows(SUGGEST) ? { command: { title: "", command: SUGGEST } } : {}),
  };
}

function snippetOf(item: SnippetItem, range: Range, server: ServerContext): Item {
  const asSnippet = takesSnippets(server);
  return {
    label: item.prefix,
    labelDetails: { description: item.title },
    kind: CompletionItemKind.Snippet,
    detail: item.title,
    documentation: markdown(item.description),
    // After what fits as it is.
    sortText: `~${item.sortText}`,
    filterText: item.filterText,
    textEdit: { range, newText: asSnippet ? item.edit.text : item.plain },
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
  };
}

function takesSnippets(server: ServerContext): boolean {
  return server.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
}

function markdown(value: string): MarkupContent {
  return { kind: MarkupKind.Markdown, value };
}

/** A snippet's text for a client that knows none: `${1:text}` is its text, of a choice the first word stays. */
export function withoutStops(snippet: string): string {
  return snippet.replace(
    /\\([\\$},|])|\$\{\d+\|((?:\\.|[^|,\\])*)(?:\\.|[^|\\])*\|\}|\$\{\d+:((?:\\.|[^}\\])*)\}|\$\{\d+\}|\$\d+/g,
    (_, escaped?: string, choice?: string, text?: string) =>
      escaped ?? (choice ?? text ?? "").replace(/\\(.)/g, "$1"),
  );
}
