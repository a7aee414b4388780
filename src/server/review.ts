import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import {
  languageOfRoot,
  type OutlineLine,
  outlineOf,
  type OutlinePlace,
  proposalOf,
  requestPage,
  type Review,
  reviewOf,
  verdictOf,
} from "../review";
import { comparedPosts } from "../preview";
import type { Change } from "../workspace";
import { keyOf } from "./addresses";
import type { ServerContext } from "./context";
import { rangeOf } from "./protocol";
import {
  CHANGES_SHOWN,
  type ChangesShownParams,
  OURS_AMONG,
  type OursAmongParams,
  type OursAmongResult,
  REQUEST_PAGE,
  type RequestPageParams,
  type RequestPageResult,
  REVIEW,
  type ReviewFile,
  type ReviewLine,
  type ReviewParams,
  type ReviewResult,
} from "./review-messages";
import type { Root } from "./root";
import { say } from "./words";
import type { Place } from "./workbench-messages";

/** Answers what changed since an earlier state, whose texts the client brings. */
export function answerReviews(connection: Connection, context: ServerContext): void {
  const answer = <P, R>(method: string, work: (params: P, token: CancellationToken) => R | Promise<R>) =>
    connection.onRequest(method, (params: P, token: CancellationToken) =>
      context.answer<unknown>(method, token, () => work(params, token)),
    );
  answer<OursAmongParams, OursAmongResult>(OURS_AMONG, ({ uris }) =>
    uris.filter((uri) => ourPath(uri, context) !== undefined),
  );
  answer<ReviewParams, ReviewResult>(REVIEW, (params, token) => review(params, context, token));
  answer<RequestPageParams, RequestPageResult>(
    REQUEST_PAGE,
    ({ remote, branch }) => requestPage(remote, branch) ?? null,
  );
  connection.onNotification(CHANGES_SHOWN, ({ shown }: ChangesShownParams) => {
    context.showsChanges = shown;
  });
}

function ourPath(uri: string, { roots }: ServerContext): { root: Root; path: string } | undefined {
  const key = keyOf(uri);
  const root = roots.rootOf(key);
  const path = root?.pathOf(key);
  return root === undefined || path === undefined || !root.isOurs(path) ? undefined : { root, path };
}

/** Something changed while the states were compared. */
class Overtaken extends Error {}

async function review(
  { files, base }: ReviewParams,
  context: ServerContext,
  token: CancellationToken,
): Promise<ReviewResult> {
  try {
    const reviews = new Map<Review, Root>();
    for (const [root, changes] of changesByRoot(files, context)) {
      reviews.set(await reviewRoot(root, changes, context, token), root);
    }
    if (base !== undefined) show(reviews, base, context);
    const all = [...reviews.keys()];
    const [first] = all;
    const written = (first === undefined ? undefined : languageOfRoot(first)) ?? context.language;
    const proposal = proposalOf(all, written);
    return {
      verdict: verdictOf(all, context.language),
      groups: outlineOf(all, context.language).map((line) => lineOf(line, reviews, context)),
      ...(proposal === undefined ? {} : { proposal }),
    };
  } catch (error) {
    if (error instanceof Overtaken) return { overtaken: true };
    throw error;
  }
}

/** Calendars show where posts stood. */
function show(reviews: ReadonlyMap<Review, Root>, base: string, { roots }: ServerContext): void {
  for (const root of roots.open) root.compared = undefined;
  for (const [review, root] of reviews) root.compared = comparedPosts([review], base);
}

/** What turns each root into what it was. */
function changesByRoot(
  files: readonly ReviewFile[],
  context: ServerContext,
): ReadonlyMap<Root, readonly Change[]> {
  const byRoot = new Map<Root, Change[]>();
  for (const { uri, text } of files) {
    const found = ourPath(uri, context);
    if (found === undefined) continue;
    const { root, path } = found;
    const changes = byRoot.get(root) ?? [];
    byRoot.set(root, changes);
    changes.push(text === undefined ? { path, removed: true } : { path, text });
  }
  return byRoot;
}

/** Worked out in stretches, between which those who type have their turn. */
async function reviewRoot(
  root: Root,
  changes: readonly Change[],
  { language }: ServerContext,
  token: CancellationToken,
): Promise<Review> {
  const { session } = root;
  const { version } = session.workspace;
  const breathe = async () => {
    await new Promise((done) => setTimeout(done, 0));
    if (token.isCancellationRequested) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, say("cancelled", language));
    }
    if (root.session !== session || session.workspace.version !== version) throw new Overtaken();
    return true;
  };
  const before = await session.beside(changes, breathe);
  if (before === undefined) throw new Overtaken();
  return reviewOf(before, session, breathe);
}

function lineOf(line: OutlineLine, roots: ReadonlyMap<Review, Root>, context: ServerContext): ReviewLine {
  const { kind, text, note, review: of, before, after, lines } = line;
  const root = of === undefined ? undefined : roots.get(of);
  const place = (at: OutlinePlace | undefined): Place | undefined =>
    at === undefined || root === undefined
      ? undefined
      : { uri: context.addressOf(root, at.path), range: rangeOf(at.range) };
  const was = place(before);
  const is = place(after);
  return {
    kind,
    text,
    ...(note === undefined ? {} : { note }),
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    lines: lines.map((it) => lineOf(it, roots, context)),
  };
}
