import type { Finding } from "../findings";
import type { Session } from "../session";

/** A finding that stayed and weighs otherwise than before. */
export interface Reweighed {
  readonly before: Finding;
  readonly after: Finding;
}

/** What differs between the findings of two states of the same root. */
export interface FindingChanges {
  /** Of the later state, in its order. */
  readonly begins: readonly Finding[];
  /** Of the earlier state, in its order. */
  readonly stops: readonly Finding[];
  readonly reweighed: readonly Reweighed[];
  readonly same: number;
}

/** What is needed of a finding to know it again in another state. */
export type ToldFinding = Pick<Finding, "rule" | "messageId" | "severity" | "entity" | "file" | "message">;

/** A finding of each state that are the same. */
export interface SameFinding<Was, Is> {
  readonly before: Was;
  readonly after: Is;
}

/**
 * Matches what was found before with what is found after: by rule, entity and message, wherever lines and files
 * have moved. Where one entry has several of a kind, those that say the same words are the same.
 */
export function compareFindings(before: Session, after: Session): FindingChanges {
  const { begins, stops, same } = matchFindings(before.singly(), after.singly());
  const reweighed = same.filter((it) => it.before.severity !== it.after.severity);
  return { begins, stops, reweighed, same: same.length };
}

/** The same of two lists of findings. */
export function matchFindings<Was extends ToldFinding, Is extends ToldFinding>(
  earlier: readonly Was[],
  later: readonly Is[],
): {
  readonly begins: readonly Is[];
  readonly stops: readonly Was[];
  readonly same: ReadonlyArray<SameFinding<Was, Is>>;
} {
  const old = groupsOf(earlier);
  const begins: Is[] = [];
  const left = new Set(earlier);
  const same: Array<SameFinding<Was, Is>> = [];
  const keep = (before: Was, after: Is): void => {
    left.delete(before);
    same.push({ before, after });
  };
  for (const [key, now] of groupsOf(later)) {
    const were = old.get(key) ?? [];
    const open =
      were.length === 1 && now.length === 1 ? now : now.filter((is) => !takeTwin(were, is, left, keep));
    const rest = were.filter((was) => left.has(was));
    open.forEach((is, index) => {
      const was = rest[index];
      if (was === undefined) begins.push(is);
      else keep(was, is);
    });
  }
  return { begins, stops: earlier.filter((was) => left.has(was)), same };
}

/** Matches a finding with one that says the same words; whether there was one. */
function takeTwin<Was extends ToldFinding, Is extends ToldFinding>(
  were: readonly Was[],
  is: Is,
  left: ReadonlySet<Was>,
  keep: (was: Was, is: Is) => void,
): boolean {
  const words = is.message("en");
  const twin = were.find((was) => left.has(was) && was.message("en") === words);
  if (twin === undefined) return false;
  keep(twin, is);
  return true;
}

function groupsOf<T extends ToldFinding>(findings: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const finding of findings) {
    const { rule, entity, file, messageId } = finding;
    // An entry is known by its id wherever it stands; what has none, by its file's name.
    const about =
      entity?.id === undefined
        ? `${entity?.kind ?? ""} in ${file.slice(file.lastIndexOf("/") + 1)}`
        : `${entity.kind} ${entity.id}`;
    const key = `${rule.id}\n${messageId}\n${about}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}
