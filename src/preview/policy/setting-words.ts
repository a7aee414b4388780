import { networkName } from "../../networks";
import { shapeOf } from "../../schema";
import type { ListContext } from "../context";
import { languageName } from "../post/words";
import { say } from "./words";
import { labelled, listOf, partShape, recordOf, titleIn, type Value, valueWords } from "./value-words";

/** What a setting asks for, in sentences; of settings without sentences of their own, its keys and values by name. */
export function settingLines(name: string, value: Value, context: ListContext): readonly string[] {
  const own = Object.hasOwn(SENTENCES, name) ? SENTENCES[name]?.(value, context) : undefined;
  return own ?? plainLines(name, value, context);
}

/** A line for each key, from the titles of the schema. */
function plainLines(name: string, value: Value, context: ListContext): readonly string[] {
  const { keys } = shapeOf("settings");
  const shape = Object.hasOwn(keys, name) ? keys[name] : undefined;
  const record = recordOf(value);
  if (record === undefined) return [valueWords(value, shape, context)];
  const { language } = context;
  const { definition } = shape ?? {};
  return Object.entries(record).map(([key, part]) => {
    const title = definition === undefined ? key : titleIn(definition, key, language);
    return labelled(title, valueWords(part, partShape(key, shape), context), language);
  });
}

type Sentences = (value: Value, context: ListContext) => readonly string[] | undefined;

const SENTENCES: Readonly<Record<string, Sentences>> = {
  required: requiredLines,
  approval: approvalLines,
  quietHours: quietLines,
  responseTime: responseLines,
  freeze: freezeLines,
  cadence: cadenceLines,
  terms: termLines,
  severity: severityLines,
  disclosure: disclosureLines,
  crisis: crisisLines,
};

function requiredLines(value: Value, context: ListContext): readonly string[] | undefined {
  const record = recordOf(value);
  return (
    record &&
    Object.entries(record).map(([status, fields]) => {
      const from = valueWords(status, { types: ["string"], list: "status" }, context).toLowerCase();
      const items = valueWords(
        listOf(fields),
        { types: ["array"], items: { types: ["string"], list: "postField" } },
        context,
      );
      return say("requiredFrom", context.language, { status: from, fields: items.toLowerCase() });
    })
  );
}

/** Words of one key of a setting's mapping; undefined where it is absent. */
function words(
  record: Readonly<Record<string, Value>>,
  key: string,
  definition: Parameters<typeof shapeOf>[0],
  context: ListContext,
): string | undefined {
  const value = record[key];
  if (value === undefined || value === null) return undefined;
  return valueWords(value, partShape(key, { types: ["object"], definition }), context);
}

function approvalLines(value: Value, context: ListContext): readonly string[] | undefined {
  const record = recordOf(value);
  if (record === undefined) return undefined;
  const { language } = context;
  const { count, paid, self, steps } = record;
  const lines: string[] = [];
  const number = typeof count === "number" ? count : 1;
  const ofPaid = typeof paid === "number" && paid !== number ? paid : undefined;
  if (ofPaid !== undefined) lines.push(say("approvalsPaid", language, { count: number, paid: ofPaid }));
  else lines.push(say("approvals", language, { count: number }));
  const roles = listOf(record.roles).filter((role) => typeof role === "string");
  if (roles.length > 0)
    lines.push(say("byRoles", language, { count: roles.length, roles: roles.join(", ") }));
  if (typeof self === "boolean") lines.push(say(self ? "byOwner" : "notByOwner", language));
  for (const key of ["before", "expires"] as const) {
    const time = words(record, key, "approvalSetting", context);
    if (time !== undefined) lines.push(say(key, language, { time }));
  }
  listOf(steps).forEach((step, at) => {
    const { role, when } = recordOf(step) ?? {};
    if (typeof role !== "string") return;
    const condition = typeof when === "string" ? when : undefined;
    lines.push(say(condition === undefined ? "step" : "stepWhen", language, { at: at + 1, role, condition }));
  });
  pushExemption(lines, "exempt", record.exempt, context);
  pushChannels(lines, record.channels, context);
  return lines;
}

function pushExemption(
  lines: string[],
  key: "exempt" | "except" | "only",
  value: Value,
  context: ListContext,
): void {
  const record = recordOf(value);
  if (record === undefined) return;
  const natures = words(record, "natures", "exemption", context)?.toLowerCase();
  const themes = words(record, "themes", "exemption", context);
  const parts = [natures, themes === undefined ? undefined : say("ofThemes", context.language, { themes })];
  const posts = parts.filter((part) => part !== undefined && part !== "").join(", ");
  if (posts !== "") lines.push(say(key, context.language, { posts }));
}

function pushChannels(lines: string[], value: Value, { language }: ListContext): void {
  const channels = listOf(value).filter((id) => typeof id === "string");
  if (channels.length > 0) lines.push(say("channels", language, { channels: channels.join(", ") }));
}

/** "from 21:00 to 07:00, on Saturday, Sunday" */
function hoursWords(record: Readonly<Record<string, Value>>, context: ListContext): string | undefined {
  const from = words(record, "from", "hours", context);
  const to = words(record, "to", "hours", context);
  if (from === undefined || to === undefined) return undefined;
  const named = words(record, "days", "hours", context);
  // English writes the days of the week with a capital.
  const days = context.language === "fr" ? named?.toLowerCase() : named;
  if (days === undefined || days === "") return say("hoursOf", context.language, { from, to });
  return say("hoursOnDays", context.language, { from, to, days });
}

function quietLines(value: Value, context: ListContext): readonly string[] | undefined {
  const record = recordOf(value);
  const hours = record === undefined ? undefined : hoursWords(record, context);
  if (record === undefined || hours === undefined) return undefined;
  const lines = [say("quiet", context.language, { hours })];
  pushExemption(lines, "except", record.except, context);
  pushChannels(lines, record.channels, context);
  return lines;
}

function responseLines(value: Value, context: ListContext): readonly string[] | undefined {
  const record = recordOf(value);
  const time = record === undefined ? undefined : words(record, "within", "responseTimeSetting", context);
  if (record === undefined || time === undefined) return undefined;
  const lines = [say("answered", context.language, { time })];
  const hours = hoursWords(recordOf(record.hours) ?? {}, context);
  if (hours !== undefined) lines.push(hours);
  pushChannels(lines, record.channels, context);
  return lines;
}

function freezeLines(value: Value, context: ListContext): readonly string[] | undefined {
  return listOf(value).flatMap((item) => {
    const record = recordOf(item);
    if (record === undefined) return [];
    const { language } = context;
    const from = words(record, "from", "freeze", context) ?? "?";
    const to = words(record, "to", "freeze", context) ?? "?";
    const reason = words(record, "reason", "freeze", context);
    const lines = [say(reason === undefined ? "freeze" : "freezeFor", language, { from, to, reason })];
    pushExemption(lines, "only", record.allow, context);
    pushChannels(lines, record.channels, context);
    return [lines.join("; ")];
  });
}

function cadenceLines(value: Value, context: ListContext): readonly string[] | undefined {
  const record = recordOf(value);
  const { language } = context;
  return (
    record &&
    Object.entries(record).map(([name, bounds]) => {
      const each = recordOf(bounds) ?? {};
      const parts = (["min", "max"] as const).flatMap((key) => {
        const rate = words(each, key, "cadence", context);
        return rate === undefined ? [] : [say(key, language, { rate })];
      });
      return labelled(networkName(name, language), parts.join(", "), language);
    })
  );
}

function termLines(value: Value, context: ListContext): readonly string[] | undefined {
  const { language } = context;
  return listOf(value).flatMap((item) => {
    const record = recordOf(item);
    const avoid = listOf(record?.avoid).filter((word) => typeof word === "string");
    if (record === undefined || avoid.length === 0) return [];
    const { use } = record;
    const reason = words(record, "reason", "term", context);
    const said = avoid.join(", ");
    const line =
      typeof use === "string"
        ? say("termUse", language, { avoid: said, use })
        : say("termAvoid", language, { avoid: said });
    return [reason === undefined ? line : say("because", language, { line, reason })];
  });
}

function severityLines(value: Value, context: ListContext): readonly string[] | undefined {
  const record = recordOf(value);
  return (
    record &&
    Object.entries(record).map(([rule, severity]) => {
      const words = valueWords(severity, { types: ["string"], list: "severity" }, context);
      return labelled(rule, words, context.language);
    })
  );
}

function disclosureLines(value: Value, context: ListContext): readonly string[] | undefined {
  const record = recordOf(value);
  if (record === undefined) return undefined;
  const { language } = context;
  const lines = Object.entries(recordOf(record.tags) ?? {}).map(([tag, tags]) => {
    const said = listOf(tags).filter((it) => typeof it === "string");
    return say("disclosed", language, { language: languageName(tag, language), tags: said.join(", ") });
  });
  if (typeof record.within === "number")
    lines.push(say("disclosedWithin", language, { count: record.within }));
  pushChannels(lines, record.channels, context);
  return lines.length === 0 ? undefined : lines;
}

/** Who leads, then each thing that is done. */
function crisisLines(value: Value, context: ListContext): readonly string[] | undefined {
  const record = recordOf(value);
  if (record === undefined) return undefined;
  const { language } = context;
  const people = (["lead", "backup"] as const).flatMap((key) => {
    const name = words(record, key, "crisisSetting", context);
    return name === undefined ? [] : [labelled(titleIn("crisisSetting", key, language), name, language)];
  });
  const shape = partShape("checklist", { types: ["object"], definition: "crisisSetting" })?.items;
  const points = listOf(record.checklist).map(
    (point, at) => `${at + 1}. ${valueWords(point, shape, context)}`,
  );
  return [...people, ...points];
}
