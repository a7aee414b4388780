import type { Connection } from "vscode-languageserver";
import {
  drawView,
  entryAt,
  type Html,
  lengthsFor,
  moreOf,
  type OpenTarget,
  pageChanges,
  placeOfTarget,
  type PreviewContext,
  readState,
  type ViewState,
  weekStartOf,
} from "../preview";
import { keyOf } from "./addresses";
import type { ServerContext } from "./context";
import { EarlierStates } from "./earlier-states";
import { changeFromPage } from "./preview-change";
import {
  type PageUpdate,
  type PictureBase,
  PREVIEW,
  PREVIEW_AT,
  PREVIEW_CHANGE,
  PREVIEW_CLOSED,
  PREVIEW_LENGTHS,
  PREVIEW_LOOK,
  PREVIEW_MORE,
  PREVIEW_PLACE,
  type PreviewAtParams,
  type PreviewAtResult,
  type PreviewChangeParams,
  type PreviewChangeResult,
  type PreviewLengthsParams,
  type PreviewLengthsResult,
  type PreviewLookParams,
  type PreviewMoreParams,
  type PreviewMoreResult,
  type PreviewParams,
  type PreviewPlaceParams,
  type PreviewPlaceResult,
  type PreviewResult,
} from "./preview-messages";
import { Imports } from "./imports";
import { offsetOf, rangeBetween } from "./protocol";
import type { Root } from "./root";

/** Answers panels that show the calendar, the plan and the rest as pages. */
export function answerPreviews(connection: Connection, context: ServerContext): void {
  const previews = new Previews(context);
  previews.imports.answerTo(connection);
  const answer = <P, R>(method: string, work: (params: P) => R | Promise<R>) =>
    connection.onRequest(method, (params: P) =>
      context.answer<unknown>(method, undefined, () => work(params)),
    );
  answer<PreviewParams, PreviewResult>(PREVIEW, (params) => previews.draw(params));
  answer<PreviewPlaceParams, PreviewPlaceResult>(PREVIEW_PLACE, (params) => previews.place(params));
  answer<PreviewAtParams, PreviewAtResult>(PREVIEW_AT, (params) => previews.at(params));
  answer<PreviewChangeParams, PreviewChangeResult>(PREVIEW_CHANGE, (params) =>
    changeFromPage(params, previews.rootOf(params.uri), context),
  );
  answer<PreviewLengthsParams, PreviewLengthsResult>(PREVIEW_LENGTHS, (params) => previews.lengths(params));
  answer<PreviewLookParams, boolean>(PREVIEW_LOOK, (params) => previews.look(params));
  answer<PreviewMoreParams, PreviewMoreResult>(PREVIEW_MORE, (params) => previews.more(params));
  connection.onNotification(PREVIEW_CLOSED, ({ panel }: { readonly panel: string }) => previews.close(panel));
}

class Previews {
  /** What each panel was given last. */
  private readonly given = new Map<string, Html>();

  private readonly earlier: EarlierStates;
  readonly imports: Imports;

  constructor(private readonly context: ServerContext) {
    this.earlier = new EarlierStates(context);
    this.imports = new Imports(context, (uri) => this.rootOf(uri));
  }

  draw({ panel, uri, state, fresh, pictures, weekStart }: PreviewParams): PreviewResult {
    const root = this.rootOf(uri);
    if (root === undefined) return null;
    const { context } = this;
    const locale = context.options.locale ?? context.language;
    const asked = readState(state);
    const preview: PreviewContext = {
      session: root.session,
      language: context.language,
      weekStart: weekStart === undefined ? weekStartOf(root.session, locale) : weekStart === "sunday" ? 0 : 1,
      live: true,
      href: () => "#",
      picture: (path) => addressOfPicture(context.addressOf(root, path), pictures ?? []),
      ...(context.showsChanges && root.compared !== undefined ? { compared: root.compared } : {}),
      ...(asked.view === "post" ? { earlier: this.earlier.of(root, asked) } : {}),
    };
    const { title, body } = isImport(state) ? this.imports.draw(panel) : drawView(preview, asked);
    const page = this.update(panel, body, fresh);
    const isOpen = asked.view === "post" && this.earlier.isOpen(root, asked);
    return {
      title,
      state: isImport(state) ? state : (asked satisfies ViewState),
      page,
      ...(isOpen ? { isOpen } : {}),
    };
  }

  async look({ uri, state }: PreviewLookParams): Promise<boolean> {
    const root = this.rootOf(uri);
    return root !== undefined && this.earlier.look(root, readState(state));
  }

  private update(panel: string, body: Html, fresh: boolean): PageUpdate {
    const last = fresh ? undefined : this.given.get(panel);
    this.given.set(panel, body);
    const changes = last === undefined ? undefined : pageChanges(last, body);
    return changes === undefined ? { html: body.toString() } : { changes };
  }

  place({ uri, target }: PreviewPlaceParams): PreviewPlaceResult {
    const root = this.rootOf(uri);
    const place = root === undefined ? undefined : placeOfTarget(root.session, target as OpenTarget);
    const source = place === undefined ? undefined : root?.session.workspace.file(place.path)?.source;
    if (root === undefined || place === undefined || source === undefined) return null;
    return {
      uri: this.context.addressOf(root, place.path),
      range: rangeBetween(source, place.start, place.end),
    };
  }

  at({ uri, position }: PreviewAtParams): PreviewAtResult {
    const asked = this.context.ask(uri);
    if (asked === undefined) return null;
    const { root, path, source } = asked;
    return entryAt(root.session, path, offsetOf(source, position)) ?? null;
  }

  lengths({ uri, target, keys, text }: PreviewLengthsParams): PreviewLengthsResult {
    const root = this.rootOf(uri);
    if (root === undefined) return { lengths: [] };
    return { lengths: lengthsFor(this.context.languageContext(root), target, keys, text) };
  }

  more({ panel, key }: PreviewMoreParams): PreviewMoreResult {
    const page = this.given.get(panel);
    const more = page === undefined ? undefined : moreOf(page, key);
    return more === undefined ? null : { html: more.toString() };
  }

  close(panel: string): void {
    this.given.delete(panel);
    this.imports.close(panel);
  }

  /** The root of a file or a folder, else the first that is open. */
  rootOf(uri: string | undefined): Root | undefined {
    const { roots } = this.context;
    return (uri === undefined ? undefined : roots.rootOf(keyOf(uri))) ?? roots.open[0];
  }
}

/** The address under which a page reaches a file; undefined outside the folders that it may read. */
function addressOfPicture(uri: string, bases: readonly PictureBase[]): string | undefined {
  for (const { folder, address } of bases) {
    const from = folder.endsWith("/") ? folder : `${folder}/`;
    if (uri.startsWith(from)) return `${address.replace(/\/$/, "")}/${uri.slice(from.length)}`;
  }
  return undefined;
}

/** Whether a panel shows the form of an import. */
function isImport(state: unknown): boolean {
  return typeof state === "object" && state !== null && "view" in state && state.view === "import";
}
