import type { Session, ToldFinding } from "../rules";
import { findingsOf } from "./findings-of";
import { postIn } from "./posts";

/** What was found on posts in an earlier state: plain data, so that the state itself need not be kept. */
export interface EarlierFindings {
  /** By the post's id; undefined of a post that was not there. */
  of(id: string): readonly ToldFinding[] | undefined;
}

/** An earlier state that a post is compared with. */
export interface EarlierState {
  readonly since: "commit" | "approval";
  readonly findings: EarlierFindings;
}

/** So many posts are read between two breaths. */
const AT_ONCE = 100;

/** Notes what is found on each post of a state. `breathe` is called between two stretches of work; what it throws ends the work. `only`: the id of the one post that is wanted. */
export async function earlierFindings(
  session: Session,
  breathe: () => Promise<unknown> = () => Promise.resolve(),
  only?: string,
): Promise<EarlierFindings> {
  const { workspace } = session;
  const byId = new Map<string, readonly ToldFinding[]>();
  let count = 0;
  for (const unit of [...workspace.units()]) {
    if (only !== undefined && unit.piece?.text.includes(only) === false) continue;
    const id = postIn(unit, workspace)?.id;
    if (id === undefined || byId.has(id)) continue;
    byId.set(id, findingsOf(session, unit, { kind: "post", id }).map(plain));
    if (++count % AT_ONCE === 0) await breathe();
  }
  return { of: (id) => byId.get(id) };
}

/** A finding keeps its whole session. */
function plain(finding: ToldFinding): ToldFinding {
  const { rule, messageId, severity, entity, file } = finding;
  const words = { en: finding.message("en"), fr: finding.message("fr") };
  return { rule, messageId, severity, entity, file, message: (language) => words[language] };
}
