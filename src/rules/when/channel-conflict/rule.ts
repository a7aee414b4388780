import { type Channel, type Nature, textOf } from "../../../model";
import { replacePlace } from "../../../syntax";
import { formatWhen } from "../../../values";
import { defineWorkspaceRule, type Entry } from "../../define";
import type { RuleContext } from "../../context";
import { momentOf, zoneOf } from "../local-time";
import { nextFreeTime } from "../next-free";
import { NOT_GOING_OUT } from "../occupancy";
import { publicationsOf } from "../publications";

/** When, and what is needed to find another time. */
type Slot = readonly [
  moment: number,
  day: number,
  minute: number,
  zone: string | undefined,
  /** Whether the time stands in the post itself, without offset. */
  isOwn: boolean,
  nature: string,
  theme: string | undefined,
  channels: readonly string[],
];

export const channelConflict = defineWorkspaceRule({
  id: "channel-conflict",
  group: "when",
  since: "0.1.0",
  severity: "warning",
  scope: "workspace",
  on: "post",
  atLeast: 2,
  options: { withinMinutes: { type: "integer", default: 0, minimum: 0 } },
  en: {
    summary: "Two posts of the same format go out on one channel at the same time.",
    why: "Two posts at once take readers from each other, and mostly one of them was copied with its date.",
    messages: {
      same: "“{channel}” already has another post of the format `{format}` on {publish}. Move one of them.",
      near: "“{channel}” has another post of the format `{format}` within {minutes} {minutes:minute|minutes} of this one, on {publish}. Move one of them.",
      other: "The other post.",
    },
    fixes: { move: "Move it to {when}" },
    options: { withinMinutes: "Posts that are closer together than this many minutes conflict; 0: only those at the same minute." },
  },
  fr: {
    summary: "Deux publications de même format sortent en même temps sur un compte.",
    why: "Deux publications à la fois se disputent les mêmes personnes; le plus souvent, l’une a été copiée avec sa date.",
    messages: {
      same: "« {channel} » a déjà une autre publication du format `{format}` le {publish}. Déplacez l’une des deux.",
      near: "« {channel} » a une autre publication du format `{format}` à {minutes} {minutes:minute|minutes} ou moins de celle-ci, le {publish}. Déplacez l’une des deux.",
      other: "L’autre publication.",
    },
    fixes: { move: "La déplacer au {when}" },
    options: {
      withinMinutes: "Les publications séparées de ce nombre de minutes ou moins se gênent; 0 : seulement celles de la même minute.",
    },
  },

  collect(post, emit, context) {
    if (NOT_GOING_OUT.has(post.status)) return;
    const within = context.option<number>("withinMinutes");
    for (const { when, uses, at, pair } of publicationsOf(post, context.workspace)) {
      if (when.minute === undefined || uses.length === 0) continue;
      const zone = zoneOf(post.file, context.workspace);
      const moment = momentOf(when, zone);
      if (moment === undefined) continue;
      const channels = uses.map(({ id }) => id);
      const theme = textOf(post.fields.theme);
      const slot: Slot = [moment, when.day, when.minute, zone, !pair.merged, post.nature, theme, channels];
      // Without a zone a moment can only be compared with others that have none.
      const clock = zone === undefined ? "wall" : "zoned";
      for (const use of uses) {
        const prefix = `${use.id} ${post.formatFor(use)} ${clock} `;
        if (within === 0) emit(prefix + moment, at, slot);
        else {
          // Two that are near share one of two stretches of time.
          const stretch = Math.floor(moment / within);
          emit(prefix + stretch, at, slot);
          emit(prefix + (stretch + 1), at, slot);
        }
      }
    }
  },

  judge(key, entries: ReadonlyArray<Entry<Slot>>, report, context) {
    const within = context.option<number>("withinMinutes");
    const [channel = "", format = "", , stretch = ""] = key.split(" ");
    for (let index = 1; index < entries.length; index++) {
      const entry = entries[index] as Entry<Slot>;
      const other = entries.slice(0, index).find((earlier) => isConflict(earlier, entry, within, Number(stretch)));
      if (other === undefined) continue;
      const [moment, day, minute] = other.fact;
      report({
        message: moment === entry.fact[0] ? "same" : "near",
        at: entry.at,
        entity: entry.entity,
        values: { channel, format, minutes: within, publish: { when: { day, minute } } },
        related: [{ at: other.at, message: "other" }],
        fixes: () => moves(entry, within, context),
      });
    }
  },
});

function isConflict(a: Entry<Slot>, b: Entry<Slot>, within: number, stretch: number): boolean {
  // A post that names a channel twice is at odds with nobody.
  if (a.at.piece === b.at.piece && a.at.start === b.at.start) return false;
  if (within === 0) return true;
  const first = a.fact[0];
  const second = b.fact[0];
  if (Math.abs(first - second) > within) return false;
  // Those that share both stretches are told in the first.
  return stretch === Math.max(Math.floor(first / within), Math.floor(second / within));
}

function moves(entry: Entry<Slot>, gapMinutes: number, context: RuleContext) {
  const [, day, minute, zone, isOwn, nature, theme, channels] = entry.fact;
  if (!isOwn) return [];
  const from = { day, minute };
  const uses = channels.map((id) => ({ id, channel: context.lookup("channel", id) as Channel | undefined }));
  const request = { nature: nature as Nature, theme, uses, from, zone, until: undefined, moving: from, gapMinutes };
  const when = nextFreeTime(request, context.workspace, context.asOf);
  if (when === undefined) return [];
  const edits = [replacePlace(entry.at, formatWhen(when))];
  return [{ title: "move" as const, values: { when: { when } }, safe: false, edits }];
}
