import type { Finding, Results, Session } from "../rules";
import type { Piece } from "../syntax";
import type { PlaceAt } from "./place-at";

/** Sorted by piece once for each state of the findings. */
const byPiece = new WeakMap<Results, ReadonlyMap<Piece, readonly Finding[]>>();

/** The findings that stand in a piece, in the order of their places. */
export function findingsIn(session: Session, piece: Piece): readonly Finding[] {
  const results = session.results();
  let sorted = byPiece.get(results);
  if (sorted === undefined) {
    const pieces = new Map<Piece, Finding[]>();
    for (const finding of results.findings) {
      const { piece: of } = finding.at;
      const list = pieces.get(of);
      if (list === undefined) pieces.set(of, [finding]);
      else list.push(finding);
    }
    sorted = pieces;
    byPiece.set(results, pieces);
  }
  return sorted.get(piece) ?? [];
}

/** The findings of the entity at a place. */
export function findingsAt(session: Session, place: PlaceAt): readonly Finding[] {
  const { entity } = place;
  const all = findingsIn(session, entity?.intro.piece ?? place.piece);
  // A unit of its own is one entity; in a head several stand side by side.
  if (entity === undefined || place.unit.piece !== undefined) return all;
  return all.filter((finding) => finding.entity?.id === entity.id && finding.entity?.kind === entity.kind);
}

/** The rules that found something about the entity at a place. */
export function rulesFoundAt(session: Session, place: PlaceAt): ReadonlySet<string> {
  return new Set(findingsAt(session, place).map((finding) => finding.rule.id));
}
