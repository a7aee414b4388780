import type { EntityRef } from "../model";
import { type Finding, missingIn, type Results, type Session } from "../rules";
import type { Piece } from "../syntax";
import type { Unit } from "../workspace";

const known = new WeakMap<Results, ReadonlyMap<Piece, readonly Finding[]>>();

/** Findings by the piece of text that they stand in; sorted once for each state of the root. */
function findingsIn(session: Session, piece: Piece): readonly Finding[] {
  const results = session.results();
  let byPiece = known.get(results);
  if (byPiece === undefined) {
    const made = new Map<Piece, Finding[]>();
    for (const finding of results.findings) {
      const list = made.get(finding.at.piece);
      if (list === undefined) made.set(finding.at.piece, [finding]);
      else list.push(finding);
    }
    byPiece = made;
    known.set(results, made);
  }
  return byPiece.get(piece) ?? [];
}

/**
 * Everything that was found on one entity of a unit, worst first: also what its text says wrongly, and what it lacks
 * where that is told once for many.
 */
export function findingsOf(session: Session, unit: Unit, entity: EntityRef): readonly Finding[] {
  const isOne = unit.piece !== undefined || unit.file.kind === "post";
  const pieces = unit.piece === undefined ? headPieces(unit) : [unit.piece];
  const found = pieces
    .flatMap((piece) => findingsIn(session, piece))
    .filter((finding) =>
      finding.entity === undefined ? isOne && finding.count === 1 : isAbout(finding, entity),
    );
  const told = new Set(found.map(markOf));
  const more = missingIn(session, unit, entity).filter((finding) => !told.has(markOf(finding)));
  return [...found, ...more].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

function headPieces({ file }: Unit): readonly Piece[] {
  return file.source.pieces.filter((piece) => !file.items.has(piece));
}

function isAbout(finding: Finding, { kind, id }: EntityRef): boolean {
  return finding.entity?.kind === kind && finding.entity.id === id;
}

function markOf({ rule, messageId, at }: Finding): string {
  return `${rule.id} ${messageId} ${at.start}`;
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;
