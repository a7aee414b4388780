import { Post, readDeadline } from "../../model";
import { localWhen, zoneOf } from "../../rules";
import { formatDay, formatTime, parseRelative, parseWhen, type RelativeUnit, type When } from "../../values";
import { type Html, html, keyed } from "../html";
import { show } from "../post/words";
import { type Control, inputAttributes, inputId, isGiven, wrapField } from "./field";
import { type Field, type FormContext, nameOf } from "./form-context";
import { textInput } from "./text-controls";
import { say } from "./words";
import { writtenText } from "./written";

/** A day alone. What is written in another way is shown as typed. */
export function drawDay(form: FormContext, field: Field): Html {
  const text = writtenText(field.node) ?? "";
  const when = text === "" ? undefined : parseWhen(text);
  if (text !== "" && (when === undefined || when.minute !== undefined))
    return wrapField(form, field, { input: textInput(form, field, "text") });
  return wrapField(form, field, { input: html`${dayInput(form, field, when, "")}` });
}

/** A day, or a day and a time. */
export function drawMoment(form: FormContext, field: Field): Html {
  const text = writtenText(field.node) ?? "";
  const when = text === "" ? undefined : parseWhen(text);
  if (text !== "" && when === undefined)
    return wrapField(form, field, { input: textInput(form, field, "text") });
  return wrapField(form, field, {
    input: html`${dayInput(form, field, when, "", true)} ${timeInput(form, field, when)}`,
    group: true,
    ...(isGiven(field) ? { note: momentNote(form, when) } : {}),
  });
}

/** The day beside a box to tick (`done`); undefined of what is written as neither. */
export function dayInputOf(form: FormContext, field: Field): Html | undefined {
  const text = writtenText(field.node) ?? "";
  const when = parseWhen(text);
  if (text !== "" && text !== "true" && text !== "false" && when === undefined) return undefined;
  return html`${dayInput(form, field, when, "", true)}`;
}

/** Which clocks the time is by. */
function momentNote({ entity, preview, language }: FormContext, when: When | undefined): string | undefined {
  if (when?.minute === undefined) return undefined;
  if (when.offset !== undefined) {
    const sign = when.offset < 0 ? "−" : "+";
    return say("offset", language, { offset: `${sign}${formatTime(Math.abs(when.offset))}` });
  }
  const zone = zoneOf(entity.file, preview.session.workspace);
  return zone === undefined
    ? undefined
    : say("zone", language, { zone: zone.split("/").at(-1)?.replaceAll("_", " ") });
}

function dayInput(
  form: FormContext,
  field: Field,
  when: When | undefined,
  part: string,
  named = false,
  hidden = false,
) {
  const id = inputId(field, part);
  const value = when === undefined ? "" : formatDay(when.day);
  const label =
    named && html` aria-label="${`${field.label}${COLON[form.language]} ${say("day", form.language)}`}"`;
  return keyed(
    id,
    html`<input type="date"${inputAttributes(form, field, "date", part)} value="${value}"${label}${hidden && html` hidden`}>`,
  );
}

function timeInput(form: FormContext, field: Field, when: When | undefined, hidden = false) {
  const id = inputId(field, "time");
  const value = when?.minute === undefined ? "" : formatTime(when.minute);
  const label = `${field.label}${COLON[form.language]} ${say("time", form.language)}`;
  // A time needs its day first.
  const off = when === undefined && html` disabled`;
  return keyed(
    id,
    html`<input type="time"${inputAttributes(form, field, "time", "time")} value="${value}" aria-label="${label}"${off}${hidden && html` hidden`}>`,
  );
}

const COLON = { en: ":", fr: "\u00a0:" } as const;

const UNITS = {
  d: "daysBefore",
  bd: "workingDaysBefore",
  w: "weeksBefore",
  h: "hoursBefore",
  "+d": "daysAfter",
  "+bd": "workingDaysAfter",
  "+w": "weeksAfter",
  "+h": "hoursAfter",
} as const;
type UnitWord = keyof typeof UNITS;

function unitWord(sign: 1 | -1, amount: number, unit: RelativeUnit): UnitWord {
  return sign > 0 && amount > 0 ? `+${unit}` : unit;
}

/** A deadline: counted back from publication, or a fixed day. */
export function drawRelative(form: FormContext, field: Field): Html {
  const { language } = form;
  const text = writtenText(field.node) ?? "";
  const relative = text === "" ? undefined : parseRelative(text);
  const when = text === "" ? undefined : parseWhen(text);
  if (text !== "" && relative === undefined && when === undefined)
    return wrapField(form, field, { input: textInput(form, field, "text") });
  const chosen =
    relative !== undefined
      ? unitWord(relative.sign, relative.amount, relative.unit)
      : when !== undefined
        ? "on"
        : "";
  const words: readonly UnitWord[] = chosen.startsWith("+")
    ? (Object.keys(UNITS) as UnitWord[])
    : ["d", "bd", "w", "h"];
  const inherited = form.inherited(nameOf(field.keys));
  const empty = inherited?.shown ?? say("undecided", language);
  const options = [
    option("", empty, chosen),
    ...words.map((word) => option(word, say(UNITS[word], language), chosen)),
    option("on", say("onDay", language), chosen),
  ];
  const amountId = inputId(field, "amount");
  const amountLabel = `${field.label}${COLON[language]} ${say("amount", language)}`;
  const amount = keyed(
    amountId,
    html`<input type="number" min="0" max="9999" step="1" class="short"${inputAttributes(form, field, "relative-amount", "amount")} value="${relative?.amount ?? ""}" aria-label="${amountLabel}"${relative === undefined && html` hidden`}>`,
  );
  const unitId = inputId(field);
  const unit = keyed(
    unitId,
    html`<select${inputAttributes(form, field, "relative-unit")} aria-label="${`${field.label}${COLON[language]} ${say("counted", language)}`}">${options}</select>`,
  );
  const day = dayInput(form, field, when, "day", true, when === undefined);
  const time = timeInput(form, field, when, when?.minute === undefined);
  const control: Control = {
    input: html`${amount} ${unit} ${day} ${time}`,
    group: true,
    ...(isGiven(field) ? { note: comesTo(form, text) } : {}),
  };
  return wrapField(form, field, control);
}

/** What a deadline comes to, as a day in words. */
function comesTo({ entity, preview, language }: FormContext, text: string): string | undefined {
  const deadline = readDeadline(text);
  if (deadline === undefined || !(entity instanceof Post)) return undefined;
  const when = entity.resolve(deadline);
  if (when === undefined) return say("dueUnknown", language);
  const local = localWhen(when, zoneOf(entity.file, preview.session.workspace)) ?? when;
  return show({ when: local }, language);
}

/** An option of a select. */
export function option(value: string, label: string, chosen: string): Html {
  return html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>`;
}
