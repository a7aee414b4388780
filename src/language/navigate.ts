import type { Range } from "../rules";
import { MarkdownSource, type Place } from "../syntax";
import { definitionsOf, type Unit, type Workspace } from "../workspace";
import type { LanguageContext } from "./context";
import { unitRange } from "./extent";
import { type Mention, mentionAt, mentionsOf, type NamedKind } from "./mentions";
import { type Location, rangeOf } from "./ranges";

/** Where an id is defined. */
export interface Definition extends Location {
  /** The id itself, or what introduces an entry without one. */
  readonly selectionRange: Range;
  /** The id that was asked about. */
  readonly originRange: Range;
}

/** A use or the definition of an id in one file. */
export interface Highlight {
  readonly range: Range;
  readonly kind: "definition" | "use";
}

/** Where the id at an offset is defined; of one defined twice each place. Empty where no id stands. */
export function definition(context: LanguageContext, path: string, offset: number): readonly Definition[] {
  const mention = mentionAt(context, path, offset);
  const { workspace } = context.session;
  const source = workspace.file(path)?.source;
  if (mention === undefined || source === undefined) return [];
  const originRange = rangeOf(source, mention.at);
  return definitionPlaces(workspace, mention.kind, mention.id).flatMap(({ unit, at, whole }) => {
    const target = workspace.file(at.piece.source.path)?.source;
    if (target === undefined) return [];
    return {
      path: at.piece.source.path,
      range: whole === undefined ? unitRange(unit) : rangeOf(target, whole),
      selectionRange: rangeOf(target, at),
      originRange,
    };
  });
}

/** Every use of the id at an offset, in order of path and place; on request its definitions too. */
export function references(
  context: LanguageContext,
  path: string,
  offset: number,
  options: { readonly definitions: boolean } = { definitions: true },
): readonly Location[] {
  const { workspace } = context.session;
  const mention = mentionAt(context, path, offset);
  if (mention === undefined) return [];
  const found = mentionsOf(workspace, mention.kind, mention.id);
  return found.filter((it) => options.definitions || !it.defines).flatMap((it) => locate(workspace, it));
}

/** The uses and definitions of the id at an offset in its own file; in a very long list those that are near. */
export function highlights(context: LanguageContext, path: string, offset: number): readonly Highlight[] {
  const { workspace } = context.session;
  const mention = mentionAt(context, path, offset);
  const source = workspace.file(path)?.source;
  if (mention === undefined || source === undefined) return [];
  return mentionsOf(workspace, mention.kind, mention.id, { path, near: mention.at.piece }).flatMap(
    ({ at, defines }) =>
      at.piece.source.path === path
        ? { range: rangeOf(source, at), kind: defines ? ("definition" as const) : ("use" as const) }
        : [],
  );
}

function locate(workspace: Workspace, { at }: Mention): readonly Location[] {
  const { path } = at.piece.source;
  const source = workspace.file(path)?.source;
  return source === undefined ? [] : [{ path, range: rangeOf(source, at) }];
}

interface DefinitionPlace {
  readonly unit: Unit;
  readonly at: Place;
  /** The whole entity; undefined: the unit. */
  readonly whole: Place | undefined;
}

function definitionPlaces(workspace: Workspace, kind: NamedKind, id: string): DefinitionPlace[] {
  if (kind === "clause") return clausePlaces(workspace, id);
  if (kind === "unit") return unitPlaces(workspace, id);
  return definitionsOf(workspace, kind, id).flatMap((unit) => {
    const entity = workspace.peek(unit).entities.find((it) => it.kind === kind && it.id === id);
    if (entity === undefined) return [];
    const whole = unit.piece === undefined && entity.node !== unit.file.root ? entity.node : undefined;
    return { unit, at: entity.idPlace ?? entity.intro, whole };
  });
}

/** Business units are listed by policies. */
function unitPlaces(workspace: Workspace, id: string): DefinitionPlace[] {
  return mentionsOf(workspace, "unit", id).flatMap(({ at, defines }) => {
    const file = workspace.file(at.piece.source.path);
    return defines && file !== undefined ? { unit: file.head, at, whole: at } : [];
  });
}

/** From the heading to the next one. */
function clausePlaces(workspace: Workspace, id: string): DefinitionPlace[] {
  const hash = id.lastIndexOf("#");
  const file = workspace.file(id.slice(0, hash));
  if (file === undefined) return [];
  const places = mentionsOf(workspace, "clause", id).filter((it) => it.defines);
  const { source } = file;
  return places.map(({ at }) => {
    const clause =
      source instanceof MarkdownSource
        ? workspace.markdown
            ?.readPolicyBody(source)
            .clauses.find(
              ({ idPlace }) =>
                idPlace.piece === at.piece && idPlace.start <= at.start && at.start <= idPlace.end,
            )
        : undefined;
    const whole =
      clause !== undefined && source instanceof MarkdownSource
        ? source.placeOf(clause.start, clause.end)
        : at;
    return { unit: file.head, at, whole };
  });
}
