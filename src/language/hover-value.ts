import { LADDER, type Post, readDeadline, type Status } from "../model";
import { factsFor, networkName } from "../networks";
import type { ListName, ValueShape } from "../schema";
import {
  budgetUse,
  DEPARTMENTS,
  lacksInStatus,
  type LocalizedAdvice,
  sayRelative,
  STRUCTURES,
  structureHelp,
} from "../rules";
import {
  type Day,
  dayParts,
  holidays,
  type Language,
  parseMoney,
  parseWhen,
  showMoney,
  showPercent,
  parsePercent,
  weekday,
  type When,
} from "../values";
import { keyAt, postAt } from "./around-place";
import type { LanguageContext } from "./context";
import { describeKey, keyWords, titled, valueWords } from "./describe";
import { drawnFrom, sayUse } from "./hover-post";
import { sayLimit } from "./hover-text";
import { bullets, codeMarkdown, paragraphs, sentenceMarkdown } from "./markdown";
import type { PlaceAt } from "./place-at";
import { say, showWhen } from "./words";

/** What a value comes to: a word's meaning, a date in words, an amount with what is left. */
export function hoverValue(context: LanguageContext, place: PlaceAt, value: string): string | undefined {
  const shape = place.spot?.value;
  if (shape === undefined) return undefined;
  if (shape.list !== undefined) return aboutWord(context, place, shape.list, value);
  switch (shape.form) {
    case "date":
    case "date-time":
    case "relative-date":
      return aboutDate(context, place, value);
    case "money":
      return aboutMoney(context, place, value);
    case "percent": {
      const percent = parsePercent(value);
      return percent === undefined ? undefined : showPercent(percent, context.language);
    }
    default:
      return ofItsKey(context, place, shape);
  }
}

/** Where the value says nothing by itself, what its key is for. */
function ofItsKey({ language }: LanguageContext, place: PlaceAt, shape: ValueShape): string | undefined {
  // Free text and ids speak for themselves.
  if (shape.localized === true || shape.form === "id" || shape.types.length === 0) return undefined;
  const key = keyAt(place);
  const words = key === undefined ? undefined : keyWords(place.spot?.within, key);
  return words === undefined ? undefined : describeKey(words, language);
}

function aboutWord(
  context: LanguageContext,
  place: PlaceAt,
  list: ListName,
  word: string,
): string | undefined {
  const { language } = context;
  const words = valueWords(list, word);
  if (words === undefined) return undefined;
  const told = titled(words[language]);
  if (list === "network") {
    const limit = factsFor({ network: word })?.text[0];
    return paragraphs([
      `**${networkName(word, language)}**`,
      words[language].description,
      limit && sayLimit(limit, language),
    ]);
  }
  if (list === "status") {
    const post = postAt(place);
    const isPosts = place.spot?.within === "post" || place.spot?.within === "postFile";
    return paragraphs([told, post === undefined || !isPosts ? undefined : aboutNextStatus(context, post)]);
  }
  const advice =
    list === "structure"
      ? advise(STRUCTURES, word, "fits", language)
      : list === "department" || list === "responsibleDepartment"
        ? advise(DEPARTMENTS, word, "strengths", language)
        : undefined;
  if (advice === undefined) return told;
  const sets = list === "structure" ? aboutStructure(context, word) : undefined;
  return paragraphs([`**${words[language].title}**`, advice, sets]);
}

function advise(
  table: Readonly<Record<string, LocalizedAdvice>>,
  word: string,
  good: "fits" | "strengths",
  language: Language,
): string | undefined {
  if (!Object.hasOwn(table, word)) return undefined;
  const advice = table[word]?.[language];
  if (advice === undefined) return undefined;
  const colon = language === "fr" ? "\u00a0:" : ":";
  const lines = [
    `**${say(good, language)}**${colon} ${advice.good}`,
    `**${say("risks", language)}**${colon} ${advice.watch}`,
  ];
  return paragraphs([advice.what, bullets(lines)]);
}

/** What the choice of a structure sets here. */
function aboutStructure({ session, language }: LanguageContext, word: string): string | undefined {
  const help = structureHelp(word, session.workspace);
  if (help === undefined) return undefined;
  const said = [help.owners, help.approvals, help.training, help.clauses];
  const lines = said.flatMap((it) => (it === undefined ? [] : [sentenceMarkdown(it[language])]));
  return paragraphs([`**${say("sets", language)}**`, bullets(lines)]);
}

/** What the next step of the ladder still needs; undefined at its end and beside it. */
function aboutNextStatus(context: LanguageContext, post: Post): string | undefined {
  const { language, session } = context;
  const { status } = post;
  const next = status === undefined ? undefined : statusAfter(status);
  if (next === undefined) return undefined;
  const name = valueWords("status", next)?.[language].title ?? next;
  const lacks = lacksInStatus(session, post, next);
  if (lacks.length === 0) return say("readyFor", language, { status: name });
  const lines = lacks.map(
    (lack) => `${sentenceMarkdown(lack.message(language))} ${codeMarkdown(lack.rule.id)}`,
  );
  return paragraphs([say("stillNeeds", language, { status: name }), bullets(lines)]);
}

/** The next step of the ladder. */
function statusAfter(status: Status): Status | undefined {
  const at = LADDER.indexOf(status as (typeof LADDER)[number]);
  return at < 0 ? undefined : LADDER[at + 1];
}

function aboutDate(context: LanguageContext, place: PlaceAt, text: string): string | undefined {
  const { language } = context;
  const deadline = readDeadline(text);
  const when = deadline?.kind === "absolute" ? deadline.when : parseWhen(text);
  if (when !== undefined) return `**${showWhen(when, language)}** — ${aboutDay(context, when)}`;
  if (deadline?.kind !== "relative") return undefined;
  const said = sayRelative(deadline.relative, language);
  const due = postAt(place)?.resolve(deadline);
  if (due === undefined) return `${capital(said)} — ${say("dueUnknown", language)}`;
  return paragraphs([`**${showWhen(due, language)}** — ${aboutDay(context, due)}`, `${capital(said)}.`]);
}

/** How far away a day is, and whether people work on it. */
function aboutDay(context: LanguageContext, { day }: When): string {
  const { language, session } = context;
  const away = day - session.workspace.asOf;
  const parts = [
    away === 0
      ? say("today", language)
      : away > 0
        ? say("inDays", language, { count: away })
        : say("daysAgo", language, { count: -away }),
  ];
  const holiday = holidayName(context, day);
  if (holiday !== undefined) parts.push(holiday);
  else if (weekday(day) === 0 || weekday(day) === 6 || session.workspace.isHoliday(day))
    parts.push(say("dayOff", language));
  return parts.join(", ");
}

function holidayName({ session, language }: LanguageContext, day: Day): string | undefined {
  const setting = session.workspace.settings.get("holidays")?.value;
  if (setting === undefined || !session.workspace.isHoliday(day)) return undefined;
  const region = typeof setting.region === "string" ? setting.region : undefined;
  return holidays(region, dayParts(day).year, { easter: setting.easter }).get(day)?.[language];
}

function aboutMoney(context: LanguageContext, place: PlaceAt, text: string): string | undefined {
  const money = parseMoney(text);
  if (money === undefined) return undefined;
  const shown = `**${showMoney(money, context.language)}**`;
  if (keyAt(place) !== "budget") return shown;
  const post = postAt(place);
  if (post === undefined) return paragraphs([shown, useOfOwn(context, place)]);
  const drawn = drawnFrom(context, post);
  return paragraphs([shown, drawn === undefined ? undefined : capital(drawn)]);
}

/** Of the budget of a plan, an objective, a step or a campaign: what is planned under it. */
function useOfOwn({ session, language }: LanguageContext, place: PlaceAt): string | undefined {
  const { entity } = place;
  if (entity?.id === undefined || place.spot?.within !== entity.kind) return undefined;
  const use = budgetUse(session, entity.kind, entity.id);
  return use === undefined ? undefined : sayUse(use, language);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
