import { type Entity, given, Post } from "../model";
import { peopleInRole } from "../rules";
import { isId } from "../values";
import { REGISTER_OF } from "../workspace";
import type { Pair, Piece, Place } from "../syntax";
import type { Change, CreatedKind, Entry } from "./changes";
import { createEntry, movePost, nextFreeTimeOf, setOwner, turnDeadline } from "./changes";
import type { LanguageContext } from "./context";
import { findingsIn } from "./findings-at";
import { mentionAt } from "./mentions";
import { placeAt } from "./place-at";
import type { Refusal } from "./workspace-edits";

/** What a person may want to write differently at a place, though nothing there need be wrong. */
export type ChangeAt =
  /** A deadline as a date or as a count; `text` is what it becomes. */
  | { readonly does: "turn"; readonly text: string }
  /** A post at the next free time. */
  | { readonly does: "move" }
  /** An owner for an entry that names none itself. */
  | { readonly does: "own"; readonly person: string; readonly name: string | undefined }
  /** An entry for an id that nothing defines. */
  | { readonly does: "create"; readonly kind: CreatedKind; readonly id: string };

/** More names than these nobody looks through in a menu; completion has them all. */
const MOST_PEOPLE = 20;

/** The changes that can be made at an offset of a file; not those that mend a finding which stands there. */
export function changesAt(context: LanguageContext, path: string, offset: number): readonly ChangeAt[] {
  const found: ChangeAt[] = [];
  const turned = turnDeadline(context, path, offset);
  if ("text" in turned) found.push({ does: "turn", text: turned.text });
  const place = placeAt(context, path, offset);
  const entity = place?.entity;
  if (entity instanceof Post && !entity.history) found.push({ does: "move" });
  if (place !== undefined && entity !== undefined && isIntroduced(entity, place.piece, place.offset))
    found.push(...owners(context, entity));
  const created = newEntryAt(context, path, offset);
  if (created !== undefined) found.push(created);
  return found;
}

/** Makes one of the changes that were offered at an offset; why not, when the text is another by now. */
export function makeChange(
  context: LanguageContext,
  path: string,
  offset: number,
  change: ChangeAt,
): Change | Refusal {
  switch (change.does) {
    case "turn":
      return turnDeadline(context, path, offset);
    case "move": {
      const free = nextFreeTimeOf(context, path, offset);
      return "refused" in free ? free : movePost(context, path, offset, free.publish);
    }
    case "own": {
      const kind = placeAt(context, path, offset)?.entity?.kind ?? "post";
      const entry: Entry = { kind, ref: offset };
      return setOwner(context, path, entry, change.person);
    }
    case "create":
      return createEntry(context, change.kind, change.id);
  }
}

/** Whether a place is in what introduces an entry: on its id, or its title. */
function isIntroduced({ node }: Entity, piece: Piece, offset: number): boolean {
  const pairs: ReadonlyArray<Pair | undefined> = [node.get("id"), node.get("title")];
  return pairs.some(
    (pair) =>
      pair !== undefined && pair.key.piece === piece && pair.key.start <= offset && offset <= pair.value.end,
  );
}

/** Kinds of entries that somebody answers for. */
const OWNED: ReadonlySet<string> = new Set(["post", "plan", "objective", "step", "channel", "policy"]);

function owners(context: LanguageContext, entity: Entity): readonly ChangeAt[] {
  const { session } = context;
  if (!OWNED.has(entity.kind) || given(entity.node.get("owner"))) return [];
  const people = peopleInRole(session.checker.context);
  if (people.length > MOST_PEOPLE || hasFix(context, entity.intro, "missing-owner")) return [];
  return people.map(({ id, name }) => ({ does: "own" as const, person: id, name }));
}

const CREATED: ReadonlySet<string> = new Set<CreatedKind>([
  "person",
  "channel",
  "objective",
  "step",
  "campaign",
  "theme",
  "segment",
  "goal",
]);

/** An entry for the id that stands at an offset, where no register knows it. */
function newEntryAt(context: LanguageContext, path: string, offset: number): ChangeAt | undefined {
  const mention = mentionAt(context, path, offset);
  if (mention === undefined || mention.defines || !CREATED.has(mention.kind)) return undefined;
  const kind = mention.kind as CreatedKind;
  const { workspace } = context.session;
  if (!isId(mention.id) || workspace.hasId(kind, mention.id)) return undefined;
  if (hasFix(context, mention.at, "unknown-reference")) return undefined;
  // Of a register that is not there yet, what it will hold is worked out when it is made.
  const isThere = workspace.sortedFiles.some((file) => file.kind === REGISTER_OF[kind]);
  if (isThere && "refused" in createEntry(context, kind, mention.id)) return undefined;
  return { does: "create", kind, id: mention.id };
}

/** Whether a rule found something here and offers to mend it. */
function hasFix({ session }: LanguageContext, at: Place, rule: string): boolean {
  return findingsIn(session, at.piece).some(
    (finding) =>
      finding.rule.id === rule &&
      finding.at.start <= at.end &&
      at.start <= finding.at.end &&
      finding.fixes("en").length > 0,
  );
}
