import { mapOf, Pause, type Post, whenOf } from "../../../model";
import type { MapNode, Pair } from "../../../syntax";
import { formatWhen, nextExisting, showTime, toInstant, type When } from "../../../values";
import type { RuleContext } from "../../context";
import { defineRule, type Report } from "../../define";
import { zoneOf } from "../local-time";
import { fillKey } from "../../fill-key";
import { valuePlace } from "../value-place";

type Finding = Report<"skipped" | "twice", "next" | "first" | "second">;

export const timeDoesNotExist = defineRule({
  id: "time-does-not-exist",
  group: "when",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: ["post", "pause"],
  en: {
    summary: "A local time does not exist, or exists twice.",
    why: "When the clocks change, one hour is skipped in spring and one comes twice in autumn. Each publishing tool guesses differently what is meant.",
    details:
      "A time that exists twice is only a warning. A time with an offset, such as `2027-11-07T01:30-04:00`, is always clear.",
    messages: {
      skipped:
        "{time} does not exist on {day} in the zone {zone}: the clocks are put forward. Use {next}, the next time that exists.",
      twice:
        "{time} comes twice on {day} in the zone {zone}: the clocks are put back. Say with an offset which of the two is meant.",
    },
    fixes: {
      next: "Use the next time that exists, {time}",
      first: "Take the first of the two: `{text}`",
      second: "Take the second of the two: `{text}`",
    },
  },
  fr: {
    summary: "Une heure locale n’existe pas, ou existe deux fois.",
    why: "Quand l’heure change, une heure est sautée au printemps et une autre revient deux fois à l’automne. Chaque outil de publication devine à sa façon laquelle est visée.",
    details:
      "Une heure qui existe deux fois n’est qu’un avertissement. Une heure avec décalage, comme `2027-11-07T01:30-04:00`, est toujours claire.",
    messages: {
      skipped:
        "{time} n’existe pas le {day} dans le fuseau {zone} : on avance l’heure. Prenez {next}, la prochaine heure qui existe.",
      twice:
        "Le {day}, {time} revient deux fois dans le fuseau {zone} : on recule l’heure. Précisez avec un décalage laquelle des deux est visée.",
    },
    fixes: {
      next: "Prendre la prochaine heure qui existe, {time}",
      first: "Prendre la première des deux : `{text}`",
      second: "Prendre la seconde des deux : `{text}`",
    },
  },

  check(entity, report, context) {
    if (entity instanceof Pause) {
      look(entity.node, "since", entity.fields.since, entity.since, entity, report, context);
      look(entity.node, "until", entity.fields.until, entity.until, entity, report, context);
      return;
    }
    const { publish, deadline, tasks, variants } = entity.fields;
    look(entity.node, "publish", publish, entity.publish, entity, report, context);
    if (deadline !== undefined)
      look(entity.node, "deadline", deadline, whenOf(deadline), entity, report, context);
    if (variants !== undefined) {
      for (const { value } of mapOf(variants)?.pairs ?? []) {
        const own = value.type === "map" ? value.get("publish") : undefined;
        if (own !== undefined && value.type === "map") {
          look(value, "publish", own, whenOf(own), entity, report, context);
        }
      }
    }
    if (tasks === undefined) return;
    for (const { node, fields } of entity.tasks) {
      if (fields.deadline !== undefined) {
        look(node, "deadline", fields.deadline, whenOf(fields.deadline), entity, report, context);
      }
    }
  },
});

function look(
  node: MapNode,
  key: string,
  pair: Pair | undefined,
  when: When | undefined,
  entity: Post | Pause,
  report: (finding: Finding) => void,
  context: RuleContext,
): void {
  if (pair === undefined || when?.minute === undefined || when.offset !== undefined) return;
  const zone = zoneOf(entity.file, context.workspace);
  const zoned = zone === undefined ? undefined : toInstant(when, zone);
  if (zone === undefined || zoned === undefined || zoned.kind === "normal") return;
  const { day, minute } = when;
  const at = valuePlace(pair, entity);
  const values = { day: { day }, time: timeOf(minute), zone };
  if (zoned.kind === "skipped") {
    const next = nextExisting(when, zone);
    const time = next?.minute === undefined ? undefined : timeOf(next.minute);
    if (next === undefined || time === undefined) return;
    const edits = () => fillKey(node, pair, key, formatWhen(next));
    const fixes = () => [{ title: "next" as const, values: { time }, safe: false, edits: edits() }];
    report({ message: "skipped", at, values: { ...values, next: time }, fixes });
    return;
  }
  const { instant, later = instant } = zoned;
  report({
    message: "twice",
    severity: "warning",
    at,
    values,
    fixes: () =>
      (["first", "second"] as const).map((title) => {
        const offset = day * 1440 + minute - (title === "first" ? instant : later);
        const text = formatWhen({ day, minute, offset });
        return { title, values: { text }, safe: false, edits: fillKey(node, pair, key, text) };
      }),
  });
}

function timeOf(minute: number) {
  return { en: showTime(minute, "en"), fr: showTime(minute, "fr") };
}
