import { type Deadline, given, Post, type Post as PostEntity, readDeadline, textOf } from "../model";
import { budgetUse, fillTemplate, type Position, type Range, type TextLength, textLengths } from "../rules";
import type { Pair, Piece, Place } from "../syntax";
import { type Language, showNumber } from "../values";
import type { Unit } from "../workspace";
import type { LanguageContext } from "./context";
import { unitsIn } from "./units-in";

/** Words that stand in the text without being part of it. */
export interface InlayHint {
  readonly position: Position;
  readonly label: string;
  readonly kind: "deadline" | "length" | "budget";
}

/** Which hints are shown; each kind is on unless it is switched off. */
export interface HintOptions {
  /** What relative deadlines come to. */
  readonly deadlines?: boolean;
  /** How much is left of a text: `near` shows those that are close to a limit or over it. */
  readonly lengths?: "near" | "always" | "never";
  /** How much is left of a budget. */
  readonly budgets?: boolean;
}

/** The hints of the entries that have a line in a range, in order of their places. */
export function inlayHints(
  context: LanguageContext,
  path: string,
  range: Range,
  options: HintOptions = {},
): readonly InlayHint[] {
  const { workspace } = context.session;
  const file = workspace.file(path);
  if (file === undefined || file.unreadable !== undefined) return [];
  const found: InlayHint[] = [];
  for (const unit of unitsIn(file, range)) {
    for (const entity of workspace.peek(unit).entities) {
      if (entity instanceof Post) {
        if (options.deadlines !== false) found.push(...deadlineHints(context, unit, entity));
        if (options.lengths !== "never")
          found.push(...lengthHints(context, unit, entity, options.lengths === "always"));
      } else if (options.budgets !== false && BUDGETED.has(entity.kind) && "budget" in entity.fields) {
        const pair = entity.fields.budget;
        if (given(pair) && entity.id !== undefined) found.push(...budgetHint(context, unit, entity, pair));
      }
    }
  }
  return found
    .filter(({ position: { line } }) => range.start.line <= line && line <= range.end.line)
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}

const BUDGETED: ReadonlySet<string> = new Set(["plan", "objective", "step", "campaign"]);

function deadlineHints({ language }: LanguageContext, unit: Unit, post: PostEntity): InlayHint[] {
  const pairs = [post.fields.deadline, ...post.tasks.map((task) => task.fields.deadline)];
  return pairs.flatMap((pair) => {
    const deadline = relativeIn(pair);
    const when = deadline === undefined ? undefined : post.resolve(deadline);
    if (pair === undefined || when === undefined || !isIn(pair.value, unit)) return [];
    const position = unit.file.source.positionOf(pair.value.piece, pair.value.end);
    return {
      position,
      label: fillTemplate("{when}", { when: { when } }, language),
      kind: "deadline" as const,
    };
  });
}

function relativeIn(pair: Pair | undefined): Deadline | undefined {
  const text = textOf(pair);
  const deadline = text === undefined ? undefined : readDeadline(text);
  return deadline?.kind === "relative" ? deadline : undefined;
}

/** Whether a value is written in the unit itself, and not where an alias leads. */
function isIn({ piece }: Place, unit: Unit): boolean {
  return unit.piece === undefined ? !unit.file.items.has(piece) : piece === unit.piece;
}

function lengthHints(context: LanguageContext, unit: Unit, post: PostEntity, always: boolean): InlayHint[] {
  const { language, session } = context;
  const byText = new Map<string, { at: Position; said: string[] }>();
  for (const length of textLengths(post, session.checker.context)) {
    const { text, measure } = length;
    const left = measure.limit - measure.count;
    if (!always && left > Math.max(LEAST_LEFT, measure.limit * NEAR)) continue;
    const at = positionOf(length, unit);
    if (at === undefined) continue;
    const key = `${at.line}:${at.column}`;
    const known = byText.get(key) ?? { at, said: [] };
    known.said.push(`${text.use.id}${language === "fr" ? "\u00a0" : ""}: ${sayLeft(left, language)}`);
    byText.set(key, known);
  }
  return [...byText.values()].map(({ at, said }) => ({
    position: at,
    label: [...new Set(said)].join(" · "),
    kind: "length" as const,
  }));
}

/** A text is near a limit when this share of it, or so many characters, is left. */
const NEAR = 0.1;
const LEAST_LEFT = 20;

function sayLeft(left: number, language: Language): string {
  const count = showNumber(Math.abs(left), language);
  return fillTemplate(WORDS[left < 0 ? "over" : "left"][language], { count }, language);
}

/** Behind the text; of one that has several lines at the end of its first. */
function positionOf({ text }: TextLength, unit: Unit): Position | undefined {
  const [part] = text.parts;
  if (part === undefined || !isIn(part.node, unit)) return undefined;
  const { source } = unit.file;
  const { node } = part;
  const place: Place = part.placeOf === undefined ? node : placeInBody(part.placeOf);
  const offset = lineEndFrom(place.piece, place.start, place.end);
  return source.positionOf(
    place.piece,
    node.style === "block" || part.placeOf !== undefined ? offset : node.end,
  );
}

function placeInBody(placeOf: (from: number, to: number) => Place): Place {
  return placeOf(0, 1);
}

function lineEndFrom({ text }: Piece, start: number, otherwise: number): number {
  const at = text.slice(start).search(/[\r\n]/);
  return at < 0 ? Math.max(otherwise, text.length) : start + at;
}

function budgetHint(
  { language, session }: LanguageContext,
  unit: Unit,
  { kind, id }: { readonly kind: Parameters<typeof budgetUse>[1]; readonly id?: string | undefined },
  pair: Pair,
): InlayHint[] {
  const use = id === undefined ? undefined : budgetUse(session, kind, id);
  if (use === undefined || !isIn(pair.value, unit)) return [];
  const over = use.left.minor < 0;
  const money = { money: over ? { ...use.left, minor: -use.left.minor } : use.left };
  return [
    {
      position: unit.file.source.positionOf(pair.value.piece, pair.value.end),
      label: fillTemplate(WORDS[over ? "over" : "left"][language], { count: money }, language),
      kind: "budget",
    },
  ];
}

const WORDS = {
  left: { en: "{count} left", fr: "reste {count}" },
  over: { en: "{count} over", fr: "{count} de trop" },
} as const;
