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

/**
 * Matches what was found before with what is found after: by rule, entity and message, wherever lines and files
 * have moved. Where one entry has several of a kind, those that say the same words are the same.
 */
export function compareFindings(before: Session, after: Session): FindingChanges {
  const earlier = before.singly();
  const old = groupsOf(earlier);
  const begins: Finding[] = [];
  const left = new Set(earlier);
  const reweighed: Reweighed[] = [];
  let same = 0;
  const keep = (was: Finding, is: Finding): void => {
    left.delete(was);
    same++;
    if (was.severity !== is.severity) reweighed.push({ before: was, after: is });
  };
  for (const [key, now] of groupsOf(after.singly())) {
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
  return { begins, stops: earlier.filter((was) => left.has(was)), reweighed, same };
}

/** Matches a finding with one that says the same words; whether there was one. */
function takeTwin(
  were: readonly Finding[],
  is: Finding,
  left: ReadonlySet<Finding>,
  keep: (was: Finding, is: Finding) => void,
): boolean {
  const words = is.message("en");
  const twin = were.find((was) => left.has(was) && was.message("en") === words);
  if (twin === undefined) return false;
  keep(twin, is);
  return true;
}

function groupsOf(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
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
