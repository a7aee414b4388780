import { isHistory, Objective, Post, type Status } from "../model";
import { budgetUse, type Finding, fillTemplate, missingIn, type Range } from "../rules";
import type { Unit, WorkspaceFile } from "../workspace";
import type { LanguageContext } from "./context";
import { meets, movedBy, rangeOf } from "./ranges";
import { sketchOf } from "./sketch";
import { unitsIn } from "./units-in";

/** A line above an entry, with the command that it runs; without one it only says something. */
export interface CodeLens {
  readonly range: Range;
  readonly title: string;
  readonly command?: {
    readonly name: "socialPolicy.nextGap" | "socialPolicy.openPreview" | "socialPolicy.movePost";
    readonly argument: LensArgument;
  };
}

/** What a command is about; `range` is where the first gap stands. */
export interface LensArgument {
  readonly path: string;
  readonly id?: string;
  readonly range: Range;
}

/** An editor draws each lens of a file, whether it is seen or not: more entries than this get none. */
const MOST = 500;

/**
 * Above each post that lacks something, what to do: “3 missing”, “preview”, “move”. Above an objective with a
 * budget, what is left of it. Only entries with a line in `range` are looked at, and of those that are right
 * nothing is read. Of very many entries the first have lenses.
 */
export function codeLenses(context: LanguageContext, path: string, range?: Range): readonly CodeLens[] {
  const file = context.session.workspace.file(path);
  if (file === undefined || file.unreadable !== undefined) return [];
  if (file.kind !== "calendar" && file.kind !== "post" && file.kind !== "plan") return [];
  const lenses: CodeLens[] = [];
  let entries = 0;
  for (const unit of unitsIn(file, range)) {
    const found =
      unit.piece === undefined ? headLenses(context, unit) : entryLenses(context, unit, unit.piece);
    const seen = range === undefined ? found : found.filter((lens) => meets(lens.range, range));
    if (seen.length > 0 && ++entries > MOST) break;
    lenses.push(...seen);
  }
  return lenses;
}

/** Of an entry of a list: what is missing is known without reading it. */
function entryLenses(context: LanguageContext, unit: Unit, piece: NonNullable<Unit["piece"]>): CodeLens[] {
  const { session } = context;
  const { file, list } = unit;
  if (list !== "posts" && list !== "objectives") return [];
  const missing = list === "posts" ? missingIn(session, unit) : [];
  if (list === "posts" && missing.length === 0) return [];
  const sketch = sketchOf(piece, file);
  if (sketch === undefined) return [];
  const range = movedBy(sketch.nameRange, file.source.lineOf(piece));
  if (list === "objectives") return budgetLens(context, sketch.id, range);
  const out = sketch.words.some((word) => isHistory(word as Status));
  return postLenses(context, file, { id: sketch.id, range, out, missing });
}

/** Of a post in a file of its own, and of lists in brackets. */
function headLenses(context: LanguageContext, unit: Unit): CodeLens[] {
  const { session } = context;
  const { file } = unit;
  return session.workspace.peek(unit).entities.flatMap((entity) => {
    const range = rangeOf(file.source, entity.intro);
    if (entity instanceof Objective) return budgetLens(context, entity.id, range);
    if (!(entity instanceof Post)) return [];
    const missing = missingIn(session, unit, entity.ref);
    return postLenses(context, file, { id: entity.id, range, out: entity.history, missing });
  });
}

interface Lacking {
  readonly id: string | undefined;
  readonly range: Range;
  /** Published, removed or cancelled: it can't be moved any more. */
  readonly out: boolean;
  readonly missing: readonly Finding[];
}

function postLenses(
  { language }: LanguageContext,
  { path }: WorkspaceFile,
  { id, range, out, missing }: Lacking,
): CodeLens[] {
  const [first] = missing;
  if (first === undefined) return [];
  const argument = { path, range, ...(id === undefined ? {} : { id }) };
  const title = fillTemplate(WORDS.missing[language], { count: missing.length }, language);
  const lenses: CodeLens[] = [
    {
      range,
      title,
      command: { name: "socialPolicy.nextGap", argument: { ...argument, range: first.range } },
    },
    { range, title: WORDS.preview[language], command: { name: "socialPolicy.openPreview", argument } },
  ];
  if (!out)
    lenses.push({ range, title: WORDS.move[language], command: { name: "socialPolicy.movePost", argument } });
  return lenses;
}

function budgetLens(
  { language, session }: LanguageContext,
  id: string | undefined,
  range: Range,
): CodeLens[] {
  const use = id === undefined ? undefined : budgetUse(session, "objective", id);
  if (use === undefined) return [];
  const over = use.left.minor < 0;
  const left = over ? { ...use.left, minor: -use.left.minor } : use.left;
  const values = { budget: { money: use.budget }, left: { money: left } };
  return [{ range, title: fillTemplate(WORDS[over ? "over" : "left"][language], values, language) }];
}

const WORDS = {
  missing: { en: "{count} missing", fr: "{count} {count:élément manquant|éléments manquants}" },
  preview: { en: "preview", fr: "aperçu" },
  move: { en: "move", fr: "déplacer" },
  left: { en: "{left} left of {budget}", fr: "reste {left} sur {budget}" },
  over: { en: "{left} over the budget of {budget}", fr: "{left} de plus que le budget de {budget}" },
} as const;
