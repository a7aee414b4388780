import { say, WrongUse } from "./faults";
import { readFlags } from "./flags";

/** `social-policy lsp [--stdio]`: the language server, until the editor closes the connection. */
export async function lsp(args: readonly string[]): Promise<number> {
  const { values, positionals, asked, language } = readFlags(args, { stdio: { type: "boolean" } });
  if (values.help === true) return (await import("./help")).help(["lsp"], false, asked);
  if (positionals.length > 0) {
    throw new WrongUse(
      say(language, {
        en: "lsp takes no path: the editor names the folders.",
        fr: "lsp ne prend pas de chemin : l’éditeur indique les dossiers.",
      }),
    );
  }
  const { serveNode } = await import("../server");
  serveNode("stdio");
  // The server ends the process itself, with the status that the protocol asks for.
  return new Promise<number>(() => undefined);
}
