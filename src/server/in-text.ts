import { type CodeLens, type Connection, InlayHintKind, MarkupKind } from "vscode-languageserver";
import { codeLenses, format, type HintOptions, hover, inlayHints } from "../language";
import type { Asked, ServerContext } from "./context";
import { PolicyLenses } from "./impact";
import { offsetOf, rangeBetween, rangeOf, textRange } from "./protocol";

/** Answers what is shown in and above the text, and tidies it. */
export function answerInText(connection: Connection, server: ServerContext): void {
  const policies = new PolicyLenses(server);
  connection.onHover(({ textDocument, position }, token) =>
    server.answer("textDocument/hover", token, () => {
      const asked = server.ask(textDocument.uri);
      const told =
        asked === undefined ? undefined : hover(asked.context, asked.path, offsetOf(asked.source, position));
      if (asked === undefined || told === undefined) return null;
      return {
        contents: { kind: MarkupKind.Markdown, value: told.markdown },
        range: rangeBetween(asked.source, told.start, told.end),
      };
    }),
  );
  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    server.answer("textDocument/inlayHint", token, () => {
      const asked = server.ask(textDocument.uri);
      if (asked === undefined) return null;
      const found = inlayHints(asked.context, asked.path, textRange(range), hintOptions(server));
      return found.map(({ position, label, kind }) => ({
        position: { line: position.line, character: position.column },
        label,
        ...(kind === "deadline" ? { kind: InlayHintKind.Type } : {}),
        paddingLeft: true,
      }));
    }),
  );
  connection.onCodeLens(({ textDocument }, token) =>
    server.answer("textDocument/codeLens", token, async () => {
      const asked = server.ask(textDocument.uri);
      if (asked === undefined) return null;
      return [...lenses(asked, server), ...(await policies.of(asked, textDocument.uri))];
    }),
  );
  connection.onCodeLensResolve((lens, token) =>
    server.answer("codeLens/resolve", token, () => policies.resolve(lens, token)),
  );
  connection.onDocumentFormatting(({ textDocument }, token) =>
    server.answer("textDocument/formatting", token, () => {
      const asked = server.ask(textDocument.uri);
      if (asked === undefined) return null;
      return format(asked.context, asked.path).map(({ range, newText }) => ({
        range: rangeOf(range),
        newText,
      }));
    }),
  );
}

function hintOptions({ options: { hints } }: ServerContext): HintOptions {
  return {
    deadlines: hints?.dates !== false,
    lengths: hints?.lengths === false ? "never" : "near",
    budgets: hints?.budget !== false,
  };
}

function lenses({ context, path, root }: Asked, server: ServerContext): CodeLens[] {
  return codeLenses(context, path).flatMap(({ range, title, command }) => {
    const at = rangeOf(range);
    const known = command !== undefined && server.knows(command.name);
    // What is missing is worth reading also where nothing happens on a click; a mere button is not.
    if (command !== undefined && !known && command.name !== "socialPolicy.nextGap") return [];
    if (command === undefined || !known) return [{ range: at, command: { title, command: "" } }];
    const { argument } = command;
    const about = {
      uri: server.addressOf(root, argument.path),
      range: rangeOf(argument.range),
      ...(argument.id === undefined ? {} : { id: argument.id }),
    };
    return [{ range: at, command: { title, command: command.name, arguments: [about] } }];
  });
}
