import { isHistory } from "../../../model";
import type { Period } from "../../../values";
import { defineWorkspaceRule, type Entry } from "../../define";
import { boundOf, EACH, periodStart, spanOf } from "../cadences";
import { wallMinutes } from "../local-time";
import { NOT_GOING_OUT } from "../occupancy";
import { plannedOn } from "../publications";

export const tooFrequent = defineWorkspaceRule({
  id: "too-frequent",
  group: "when",
  since: "0.1.0",
  severity: "warning",
  scope: "workspace",
  on: "post",
  needs: "cadence",
  atLeast: 2,
  en: {
    summary: "A channel publishes more often than its cadence allows.",
    why: "Too much at once tires people, and networks show each of the posts to fewer of them.",
    details:
      "The cadence is the channel’s own, else the policy’s for the channel, else the policy’s for its network. Weeks begin on Monday. Posts on hold, failed or cancelled do not count.",
    messages: {
      many: "“{channel}” has {count} posts {span}; its cadence allows {most} {each}. Move this one.",
      other: "Another of them.",
    },
  },
  fr: {
    summary: "Un compte publie plus souvent que sa cadence ne le permet.",
    why: "Trop à la fois lasse les gens, et les réseaux montrent alors chaque publication à moins de monde.",
    details:
      "La cadence est celle du compte, sinon celle que la politique donne au compte, sinon celle qu’elle donne à son réseau. Les semaines commencent le lundi. Les publications en attente, échouées ou annulées ne comptent pas.",
    messages: {
      many: "« {channel} » a {count} publications {span}; sa cadence en permet {most} {each}. Déplacez celle-ci.",
      other: "Une des autres.",
    },
  },

  collect(post, emit, context) {
    if (NOT_GOING_OUT.has(post.status)) return;
    for (const use of post.channels) {
      if (use.channel === undefined) continue;
      const bound = boundOf(use.channel, "max", context.workspace);
      const planned = bound === undefined ? undefined : plannedOn(post, use, context.workspace);
      if (bound === undefined || planned === undefined) continue;
      const { count, per } = bound.rate;
      const start = periodStart(planned.when.day, per);
      const key = `${use.id}\n${per}\n${start}\n${count}\n${bound.setting}`;
      emit(key, planned.at, wallMinutes(planned.when) * 2 + (isHistory(post.status) ? 1 : 0));
    }
  },

  judge(key, entries: ReadonlyArray<Entry<Slot>>, report, context) {
    const [channel = "", per = "", start = "", count = "", setting = ""] = key.split("\n");
    const most = Number(count);
    const posts = entries.length <= most ? NONE : inTime(entries);
    // What is out cannot be moved any more.
    const excess = posts.slice(most).find(({ fact }) => fact % 2 === 0);
    if (excess === undefined) return;
    const others = posts.filter((entry) => entry !== excess).slice(0, 5);
    const day = Number(start);
    const period = per as Period;
    report({
      message: "many",
      at: excess.at,
      entity: excess.entity,
      clause: context.settings("cadence")[Number(setting)]?.clause,
      values: {
        channel,
        count: posts.length,
        most,
        each: EACH[period],
        span: { en: spanOf(day, period, "en"), fr: spanOf(day, period, "fr") },
      },
      related: others.map(({ at }) => ({ at, message: "other" as const })),
    });
  },
});

/** When: twice the minutes by the clock on the wall, and one more of a post that is out. */
type Slot = number;

const NONE: ReadonlyArray<Entry<Slot>> = [];

/** In order of time, then of place; a post that names the channel twice counts once. */
function inTime(entries: ReadonlyArray<Entry<Slot>>): ReadonlyArray<Entry<Slot>> {
  const seen: Array<Entry<Slot>> = [];
  for (const entry of entries) {
    const last = seen.at(-1);
    if (last === undefined || last.at.piece !== entry.at.piece || last.at.start !== entry.at.start)
      seen.push(entry);
  }
  return seen.sort((a, b) => a.fact - b.fact);
}
