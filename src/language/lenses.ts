import { type Entity, Post } from "../model";
import { budgetUse, fillTemplate, missingIn, type Range } from "../rules";
import type { Unit } from "../workspace";
import type { LanguageContext } from "./context";
import { meets, rangeOf } from "./ranges";
import { unitsIn } from "./units-in";

/** A line above an entry, with the command that it runs; without one it only says something. */
export interface CodeLens {
  readonly range: Range;
  readonly title: string;
  readonly command?: {
    readonly name: "socialPolicy.nextGap" | "socialPolicy.preview" | "socialPolicy.movePost";
    readonly argument: LensArgument;
  };
}

/** What a command is about; `range` is where the first gap stands. */
export interface LensArgument {
  readonly path: string;
  readonly id?: string;
  readonly range: Range;
}

/**
 * Above each post that lacks something, what to do: “3 missing”, “preview”, “move”. Above an objective with a
 * budget, what is left of it. Only entries with a line in `range` are looked at.
 */
export function codeLenses(context: LanguageContext, path: string, range?: Range): readonly CodeLens[] {
  const { workspace } = context.session;
  const file = workspace.file(path);
  if (file === undefined || file.unreadable !== undefined) return [];
  if (file.kind !== "calendar" && file.kind !== "post" && file.kind !== "plan") return [];
  const lenses = unitsIn(file, range).flatMap((unit) =>
    workspace.peek(unit).entities.flatMap((entity) => lensesOf(context, unit, entity)),
  );
  return range === undefined ? lenses : lenses.filter((lens) => meets(lens.range, range));
}

function lensesOf(context: LanguageContext, unit: Unit, entity: Entity): CodeLens[] {
  if (entity instanceof Post) return postLenses(context, unit, entity);
  if (entity.kind !== "objective" || entity.id === undefined) return [];
  const { language, session } = context;
  const use = budgetUse(session, "objective", entity.id);
  if (use === undefined) return [];
  const over = use.left.minor < 0;
  const left = over ? { ...use.left, minor: -use.left.minor } : use.left;
  const title = fillTemplate(
    WORDS[over ? "over" : "left"][language],
    { budget: { money: use.budget }, left: { money: left } },
    language,
  );
  return [{ range: rangeOf(unit.file.source, entity.intro), title }];
}

function postLenses({ language, session }: LanguageContext, unit: Unit, post: Post): CodeLens[] {
  const missing = missingIn(session, unit, unit.piece === undefined ? post.ref : undefined);
  const [first] = missing;
  if (first === undefined) return [];
  const { path, source } = unit.file;
  const range = rangeOf(source, post.intro);
  const argument = { path, range, ...(post.id === undefined ? {} : { id: post.id }) };
  const title = fillTemplate(WORDS.missing[language], { count: missing.length }, language);
  const lenses: CodeLens[] = [
    {
      range,
      title,
      command: { name: "socialPolicy.nextGap", argument: { ...argument, range: first.range } },
    },
    { range, title: WORDS.preview[language], command: { name: "socialPolicy.preview", argument } },
  ];
  // What is out can't be moved any more.
  if (!post.history)
    lenses.push({ range, title: WORDS.move[language], command: { name: "socialPolicy.movePost", argument } });
  return lenses;
}

const WORDS = {
  missing: { en: "{count} missing", fr: "{count} {count:manque|manques}" },
  preview: { en: "preview", fr: "aperçu" },
  move: { en: "move", fr: "déplacer" },
  left: { en: "{left} left of {budget}", fr: "reste {left} sur {budget}" },
  over: { en: "{left} over the budget of {budget}", fr: "{left} de plus que le budget de {budget}" },
} as const;
