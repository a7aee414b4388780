import { approvalState, approvedAmong } from "../language";
import {
  type EarlierFindings,
  earlierFindings,
  type EarlierState,
  postNamed,
  type ViewState,
} from "../preview";
import type { Session } from "../rules";
import type { Change } from "../workspace";
import type { ServerContext } from "./context";
import type { Root } from "./root";

/** For so long nobody is asked whether there is another commit. Milliseconds. */
const HOLDS_MS = 3000;

/** Approved versions of so many posts are kept. */
const MOST_APPROVED = 20;

/** Findings of an earlier state; undefined while they are looked for, and where there are none. */
interface Looked {
  /** What it holds for. */
  readonly key: string;
  findings: EarlierFindings | undefined;
  work: Promise<void>;
}

/** Of what a post was approved as. */
interface Approval {
  readonly key: string;
  readonly path: string;
  readonly id: string;
  readonly fingerprints: readonly string[];
}

interface OfRoot {
  commit: Looked | undefined;
  readonly approved: Map<string, Looked>;
  askedAt: number;
}

/** The states that posts are compared with, worked out in stretches once somebody looks at a post. */
export class EarlierStates {
  private readonly roots = new WeakMap<Root, OfRoot>();

  constructor(private readonly context: ServerContext) {}

  /** What is known by now. */
  of(root: Root, state: ViewState): readonly EarlierState[] {
    const known = this.known(root);
    const approval = this.approvalOf(root, state);
    const approved = approval === undefined ? undefined : known.approved.get(approval.key)?.findings;
    const commit = known.commit?.findings;
    return [
      ...(approved === undefined ? [] : [{ since: "approval" as const, findings: approved }]),
      ...(commit === undefined ? [] : [{ since: "commit" as const, findings: commit }]),
    ];
  }

  /** Whether there may be more to know than `of` tells. */
  isOpen(root: Root, state: ViewState): boolean {
    const known = this.known(root);
    const approval = this.approvalOf(root, state);
    if (approval !== undefined && !known.approved.has(approval.key)) return true;
    return Date.now() - known.askedAt > HOLDS_MS;
  }

  /** Looks; whether `of` tells more now. */
  async look(root: Root, state: ViewState): Promise<boolean> {
    const before = this.of(root, state);
    const known = this.known(root);
    const commit = await root.lastCommit();
    known.askedAt = Date.now();
    const key = `${commit} ${root.openings}`;
    if (known.commit?.key !== key)
      known.commit = looked(
        key,
        () => (commit === undefined ? undefined : committed(root, commit)),
        known.commit,
      );
    const approval = this.approvalOf(root, state);
    let approved = approval === undefined ? undefined : known.approved.get(approval.key);
    if (approval !== undefined && approved === undefined) {
      if (known.approved.size >= MOST_APPROVED) known.approved.clear();
      approved = looked(approval.key, () => this.approved(root, approval));
      known.approved.set(approval.key, approved);
    }
    await Promise.all([known.commit.work, approved?.work]);
    const after = this.of(root, state);
    return after.length !== before.length || after.some((it, at) => it.findings !== before[at]?.findings);
  }

  private async approved(
    root: Root,
    { path, id, fingerprints }: Approval,
  ): Promise<EarlierFindings | undefined> {
    const texts = await root.versions(path);
    if (texts.length === 0) return undefined;
    const on = this.context.languageContext(root);
    const index = approvedAmong(on, { path, id, fingerprints }, texts);
    const text = index === undefined ? undefined : texts[index];
    if (text === undefined) return undefined;
    const then = await root.session.beside([{ path, text }], breathe);
    return then === undefined ? undefined : earlierFindings(then, breathe, id);
  }

  /** The approval that the post no longer agrees with. */
  private approvalOf(root: Root, state: ViewState): Approval | undefined {
    const post = postNamed(root.session, state);
    if (post?.id === undefined) return undefined;
    const { id, file } = post;
    const approval = approvalState(this.context.languageContext(root), post);
    if (approval.state !== "changed") return undefined;
    const { fingerprints } = approval;
    return {
      key: [root.openings, file.path, id, ...fingerprints].join("\n"),
      path: file.path,
      id,
      fingerprints,
    };
  }

  private known(root: Root): OfRoot {
    let known = this.roots.get(root);
    if (known === undefined) {
      known = { commit: undefined, approved: new Map(), askedAt: Number.NEGATIVE_INFINITY };
      this.roots.set(root, known);
    }
    return known;
  }
}

/** Begins to look; until it is found what was known before holds. */
function looked(
  key: string,
  find: () => Promise<EarlierFindings | undefined> | undefined,
  before?: Looked,
): Looked {
  const made: Looked = { key, findings: before?.findings, work: Promise.resolve() };
  made.work = Promise.resolve(find()).then((findings) => {
    made.findings = findings;
  });
  return made;
}

async function breathe(): Promise<boolean> {
  await new Promise((done) => setTimeout(done, 0));
  return true;
}

async function committed(root: Root, commit: string): Promise<EarlierFindings | undefined> {
  const changes = await root.changesTo(commit);
  if (changes === undefined) return undefined;
  const then = await stateWith(root.session, changes);
  return then === undefined ? undefined : earlierFindings(then, breathe);
}

function stateWith(session: Session, changes: readonly Change[]): Promise<Session | undefined> {
  return changes.length === 0 ? Promise.resolve(session) : session.beside(changes, breathe);
}
