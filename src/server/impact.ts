import { type CancellationToken, type CodeLens, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { changedParts, impactOfPart } from "../language";
import { type PolicyImpact, policyImpact } from "../rules";
import type { Asked, ServerContext } from "./context";
import { rangeOf } from "./protocol";
import type { Root } from "./root";
import { say } from "./words";

/** What the lens of a changed setting holds until somebody sees it. */
interface LensData {
  readonly uri: string;
  readonly part: string;
}

/** Lists places in the editor, where the client can. */
const SHOW_PLACES = "editor.action.showReferences";

/** One state of the policies, and what it does; shared by all lenses that ask for it. */
interface Running {
  readonly root: Root;
  readonly version: number;
  readonly before: string;
  readonly askers: CancellationToken[];
  readonly result: Promise<PolicyImpact | undefined>;
}

/** Works out what changes of a policy do, when a lens of it is seen, in stretches between which others have their turn. */
export class PolicyLenses {
  private running: Running | undefined;

  constructor(private readonly server: ServerContext) {}

  /** Lenses without words: those that are seen are asked for one by one. */
  async of({ context, path, root }: Asked, uri: string): Promise<readonly CodeLens[]> {
    if (context.session.workspace.file(path)?.kind !== "policy") return [];
    const before = await root.before(path);
    if (before === undefined) return [];
    return changedParts(context, path, before).map(({ range, key }) => ({
      range: rangeOf(range),
      data: { uri, part: key } satisfies LensData,
    }));
  }

  async resolve(lens: CodeLens, token: CancellationToken): Promise<CodeLens> {
    const data = lens.data as Partial<LensData> | undefined;
    const asked = typeof data?.uri === "string" ? this.server.ask(data.uri) : undefined;
    if (asked === undefined || typeof data?.part !== "string") return lens;
    const { context, path, root } = asked;
    const before = await root.before(path);
    const impact = before === undefined ? undefined : await this.impact(root, path, before, token);
    const told = impact === undefined ? undefined : impactOfPart(context, impact, data.part);
    // The text went on meanwhile: the client asks for its lenses anew.
    if (told === undefined)
      throw new ResponseError(LSPErrorCodes.ContentModified, say("cancelled", this.server.language));
    const { title, places } = told;
    if (places.length === 0 || !this.server.knows(SHOW_PLACES))
      return { ...lens, command: { title, command: "" } };
    const locations = places.map((place) => ({
      uri: this.server.addressOf(root, place.path),
      range: rangeOf(place.range),
    }));
    const args = [data.uri, lens.range.start, locations];
    return { ...lens, command: { title, command: SHOW_PLACES, arguments: args } };
  }

  private impact(
    root: Root,
    path: string,
    before: string,
    token: CancellationToken,
  ): Promise<PolicyImpact | undefined> {
    const { version } = root.session.workspace;
    const { running } = this;
    if (running?.root === root && running.version === version && running.before === before) {
      running.askers.push(token);
      return running.result;
    }
    const askers = [token];
    this.running = { root, version, before, askers, result: this.work(root, path, before, askers) };
    return this.running.result;
  }

  private async work(
    root: Root,
    path: string,
    before: string,
    askers: readonly CancellationToken[],
  ): Promise<PolicyImpact | undefined> {
    const { session } = root;
    const { version } = session.workspace;
    const holds = () =>
      root.session === session &&
      session.workspace.version === version &&
      askers.some((token) => !token.isCancellationRequested);
    const pause = async () => {
      await new Promise((done) => setTimeout(done, 0));
      return holds();
    };
    const earlier = await session.beside([{ path, text: before }], pause);
    if (earlier !== undefined && holds()) return policyImpact(earlier, session);
    // Left off: who asks again starts again.
    if (this.running?.askers === askers) this.running = undefined;
    return undefined;
  }
}
