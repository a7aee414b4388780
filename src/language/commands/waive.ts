import type { Finding } from "../../rules";
import { addMonths, type Day, dayFrom, dayParts, formatDay, parseDay, showDay } from "../../values";
import { waive as change, type Waived } from "../changes";
import { findEntity } from "../changes/find";
import type { LanguageContext } from "../context";
import { findingsAt, findingsIn } from "../findings-at";
import { placeAt } from "../place-at";
import { idOf } from "./approve-post";
import type { Choice, Command, CommandRequest, CommandStep } from "./step";
import { say } from "./words";

/** A quarter that is about to end is too short to be offered: the next one is. */
const SHORTEST_DAYS = 7;

/**
 * Waives a rule for the entry at the cursor: asks which rule where several found something, why, and until when.
 * `answers.rule` may be given from the start, as by an action on a finding.
 */
export const waive: Command = (context, request) => {
  const { language } = context;
  const { answers, path } = request;
  const found = findingsHere(context, request);
  const chosen = answers.rule ?? (rulesOf(found).length === 1 ? found[0]?.rule.id : undefined);
  const finding = found.find(({ rule }) => rule.id === chosen);
  if (path === undefined || found.length === 0 || (finding === undefined && chosen !== undefined))
    return { refused: say("nothingToWaive", language) };
  if (finding === undefined)
    return { ask: { key: "rule", title: say("whichRule", language), choices: choicesOf(found, context) } };
  const reason = answers.reason?.trim();
  if (reason === undefined || reason === "") {
    const title = say("whyWaive", language, { rule: finding.rule.id });
    const problem = reason === undefined ? undefined : say("reasonNeeded", language);
    return { ask: { key: "reason", title, placeholder: say("whoReadsReason", language), problem } };
  }
  const until = askUntil(context, answers);
  if ("ask" in until) return until;
  const by = idOf(request.person, context);
  const words = { rule: finding.rule.id, reason, until: until.day, ...(by === undefined ? {} : { by }) };
  const changed = change(context, path, waivedOf(finding, context), words);
  return "refused" in changed ? changed : { done: { edits: changed.edits } };
};

/** What is found at the cursor, else in the entry around it; nothing that can't be waived. */
function findingsHere(context: LanguageContext, { path, offset = 0 }: CommandRequest): readonly Finding[] {
  const place = path === undefined ? undefined : placeAt(context, path, offset);
  if (place === undefined) return [];
  const { session } = context;
  const canBe = ({ rule }: Finding) => rule.group !== "waivers" && rule.id !== "syntax";
  const holds = ({ at }: Finding) => at.start <= place.offset && place.offset <= at.end;
  const exact = findingsIn(session, place.piece).filter((finding) => holds(finding) && canBe(finding));
  return exact.length > 0 ? exact : findingsAt(session, place).filter(canBe);
}

function rulesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule.id))];
}

function choicesOf(findings: readonly Finding[], { language }: LanguageContext): Choice[] {
  return rulesOf(findings).map((rule) => {
    const first = findings.find((finding) => finding.rule.id === rule);
    return { value: rule, label: first?.message(language) ?? rule, description: rule };
  });
}

/** The entry that a finding is about: by its place, so that of an id written twice the right one is meant. */
function waivedOf({ entity, at, file }: Finding, { session: { workspace } }: LanguageContext): Waived {
  if (entity === undefined) return "file";
  const offset = at.piece.source.startOf(at.piece) + at.start;
  const here = findEntity(workspace, file, entity.kind, offset)?.entity;
  // What is merged is told where it is written, which is not the entry that it is told of.
  return { kind: entity.kind, entry: here?.id === entity.id ? offset : entity.id };
}

function askUntil(
  { language, session: { workspace } }: LanguageContext,
  answers: CommandRequest["answers"],
): Extract<CommandStep, { ask: unknown }> | { readonly day: string } {
  const { asOf } = workspace;
  const title = say("untilWhen", language);
  if (answers.until === undefined) {
    const choice = (phrase: "forWeek" | "forMonth" | "forQuarter", day: Day): Choice => ({
      value: formatDay(day),
      label: say(phrase, language),
      description: showDay(day, language, "long"),
    });
    const choices = [
      choice("forWeek", asOf + 7),
      choice("forMonth", addMonths(asOf, 1)),
      choice("forQuarter", quarterEnd(asOf)),
      { value: "other", label: say("otherDate", language) },
    ];
    return { ask: { key: "until", title, choices } };
  }
  const text = (answers.until === "other" ? answers.date : answers.until)?.trim();
  const day = text === undefined ? undefined : parseDay(text);
  if (day !== undefined && day >= asOf) return { day: formatDay(day) };
  const ask = { key: "date", title, placeholder: say("typeDay", language) };
  if (text === undefined) return { ask: { ...ask, suggested: formatDay(addMonths(asOf, 1)) } };
  const problem = day === undefined ? say("notADay", language, { text }) : say("dayIsPast", language);
  return { ask: { ...ask, suggested: text, problem } };
}

/** The last day of the quarter, of the next one where this one is all but over. */
function quarterEnd(day: Day): Day {
  const { year, month } = dayParts(day);
  const start = dayFrom(year, month - ((month - 1) % 3), 1) ?? day;
  const end = addMonths(start, 3) - 1;
  return end - day < SHORTEST_DAYS ? addMonths(start, 6) - 1 : end;
}
