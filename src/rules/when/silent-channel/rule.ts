import { Calendar, Channel, type DayRange, mapOf, readDayRange } from "../../../model";
import { addMonths, type Day, parseDay, type Period } from "../../../values";
import { defineWorkspaceRule, type Entry } from "../../define";
import { boundOf, EACH, periodStart, spanOf, wholePeriods } from "../cadences";
import { NOT_GOING_OUT } from "../occupancy";
import { plannedOn } from "../publications";

/** A post's day; a channel's cadence; the period of a calendar. */
type Fact =
  | Day
  | readonly ["channel", least: number, per: string, setting: number]
  | readonly ["calendar", from: Day, to: Day];

export const silentChannel = defineWorkspaceRule({
  id: "silent-channel",
  group: "when",
  since: "0.1.0",
  severity: "info",
  scope: "workspace",
  on: ["channel", "calendar", "post"],
  needs: "cadence",
  en: {
    summary: "A channel publishes less often than its cadence asks for.",
    why: "People come back to an account that lives. One that falls silent is forgotten, by them and by the network.",
    details:
      "Looked at are the weeks (or days, months…) that have begun and lie wholly in the periods of the calendars that are not closed. A calendar without `period` whose file is named after a month, such as `2027-03.calendar.yaml`, covers that month. Posts on hold, failed or cancelled do not count.",
    messages: {
      one: "“{channel}” should have at least {least} {least:post|posts} {each}, and has {count} {span}. Plan another post, or lower the cadence.",
      several:
        "“{channel}” should have at least {least} {least:post|posts} {each}, and falls short of that {misses} times, first {span}. Plan more posts, or lower the cadence.",
    },
  },
  fr: {
    summary: "Un compte publie moins souvent que sa cadence ne le demande.",
    why: "On revient à un compte vivant. Un compte qui se tait est oublié, par les gens et par le réseau.",
    details:
      "La règle regarde les semaines (ou jours, mois…) commencées qui se trouvent en entier dans les périodes des calendriers non fermés. Un calendrier sans `period` dont le fichier porte le nom d’un mois, comme `2027-03.calendar.yaml`, couvre ce mois. Les publications en attente, échouées ou annulées ne comptent pas.",
    messages: {
      one: "« {channel} » devrait avoir au moins {least} {least:publication|publications} {each}, et en a {count} {span}. Planifiez-en une autre, ou abaissez la cadence.",
      several:
        "« {channel} » devrait avoir au moins {least} {least:publication|publications} {each}, et en a moins {misses} fois, d’abord {span}. Planifiez d’autres publications, ou abaissez la cadence.",
    },
  },

  collect(entity, emit, context) {
    const { workspace } = context;
    if (entity instanceof Channel) {
      const { id } = entity;
      const bound =
        id === undefined || entity.status !== "active" ? undefined : boundOf(entity, "min", workspace);
      if (id === undefined || bound === undefined) return;
      emit(id, entity.intro, ["channel", bound.rate.count, bound.rate.per, bound.setting]);
    } else if (entity instanceof Calendar) {
      const period = entity.file.closed ? undefined : periodOf(entity);
      if (period === undefined) return;
      for (const channel of context.every("channel")) {
        if (channel.id === undefined || boundOf(channel, "min", workspace) === undefined) continue;
        emit(channel.id, entity.intro, ["calendar", period.from, period.to]);
      }
    } else if (!NOT_GOING_OUT.has(entity.status)) {
      for (const use of entity.channels) {
        if (use.channel === undefined || boundOf(use.channel, "min", workspace) === undefined) continue;
        const planned = plannedOn(entity, use, workspace);
        if (planned !== undefined) emit(use.id, planned.at, planned.when.day);
      }
    }
  },

  judge(key, entries: ReadonlyArray<Entry<Fact>>, report, context) {
    const channel = entries.find(({ fact }) => typeof fact === "object" && fact[0] === "channel");
    if (channel === undefined || typeof channel.fact !== "object" || channel.fact[0] !== "channel") return;
    const [, least, perText, setting] = channel.fact;
    const per = perText as Period;
    const counts = new Map<Day, number>();
    const covered: DayRange[] = [];
    for (const { fact } of entries) {
      if (typeof fact === "number") {
        const start = periodStart(fact, per);
        counts.set(start, (counts.get(start) ?? 0) + 1);
      } else if (fact[0] === "calendar") covered.push({ from: fact[1], to: fact[2] });
    }
    const missed = wholePeriods(covered, per, context.asOf).filter(
      (start) => (counts.get(start) ?? 0) < least,
    );
    const [first] = missed;
    if (first === undefined) return;
    report({
      message: missed.length === 1 ? "one" : "several",
      at: channel.at,
      entity: channel.entity,
      clause: context.settings("cadence")[setting]?.clause,
      values: {
        channel: key,
        least,
        each: EACH[per],
        count: counts.get(first) ?? 0,
        misses: missed.length,
        span: { en: spanOf(first, per, "en"), fr: spanOf(first, per, "fr") },
      },
    });
  },
});

/** The period that a calendar names, else the month that its file is named after. */
function periodOf(calendar: Calendar): DayRange | undefined {
  const { period } = calendar.fields;
  if (period !== undefined) {
    const range = readDayRange(mapOf(period));
    return range !== undefined && range.from <= range.to ? range : undefined;
  }
  const month = MONTH.exec(calendar.file.path)?.[1];
  const from = month === undefined ? undefined : parseDay(`${month}-01`);
  return from === undefined ? undefined : { from, to: addMonths(from, 1) - 1 };
}

const MONTH = /(?<![0-9])(\d{4}-\d{2})\.calendar\.ya?ml$/;
