import { type CodeLens, env, Location, type LogOutputChannel, Position, Range, Uri, workspace } from "vscode";
import type { ErrorHandler, LanguageClientOptions } from "vscode-languageclient";
import type { ServerOptions } from "../server/messages";
import type { Place } from "../server/workbench-messages";
import { COMMANDS } from "./command-ids";

/** How VS Code and the server talk. */
export function clientOptions(
  log: LogOutputChannel,
  product: Uri,
  errorHandler: ErrorHandler,
): LanguageClientOptions {
  return {
    outputChannel: log,
    initializationOptions: () => serverOptions(product),
    diagnosticCollectionName: "social-policy",
    middleware: {
      provideCodeLenses: async (document, token, next) => {
        const shown = workspace.getConfiguration("socialPolicy", document).get<boolean>("codeLens", true);
        return shown ? next(document, token) : [];
      },
      resolveCodeLens: async (lens, token, next) => withPlaces(await next(lens, token)),
    },
    errorHandler,
    // Words of the rules and of the files are shown, never run.
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/** Lists places beside the text. */
const SHOW_PLACES = "editor.action.showReferences";

/** The command takes places as VS Code holds them, and the server writes them as the protocol does. */
function withPlaces<L extends CodeLens | null | undefined>(lens: L): L {
  const command = lens?.command;
  if (command?.command !== SHOW_PLACES || command.arguments?.length !== 3) return lens;
  const [uri, at, places] = command.arguments as [string, Point, ReadonlyArray<Found>];
  const point = ({ line, character }: Point) => new Position(line, character);
  command.arguments = [
    Uri.parse(uri),
    point(at),
    places.map(
      (it) => new Location(Uri.parse(it.uri), new Range(point(it.range.start), point(it.range.end))),
    ),
  ];
  return lens;
}

type Point = Place["range"]["start"];
type Found = Pick<Place, "uri" | "range">;

/** What the server is told at its start; it is started again when a setting says otherwise. */
function serverOptions(product: Uri): ServerOptions {
  const settings = workspace.getConfiguration("socialPolicy");
  const asOf = settings.get<string>("asOf", "");
  return {
    locale: env.language,
    product: product.toString(),
    commands: [...COMMANDS, "editor.action.triggerSuggest", SHOW_PLACES],
    hints: {
      dates: settings.get<boolean>("inlayHints.dates", true),
      lengths: settings.get<boolean>("inlayHints.lengths", true),
      budget: settings.get<boolean>("inlayHints.budget", true),
    },
    ...(asOf === "" ? {} : { asOf }),
  };
}
