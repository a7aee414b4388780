import { given, type Post, textOf } from "../../../model";
import { type Day, parseWhen } from "../../../values";
import { defineWorkspaceRule, type Entry } from "../../define";
import { placeOfText } from "../reader-texts";

/**
 * A text of one post: whether it may be there again, whether the post is out, and then each channel with its day,
 * one after the other. Every post has such a fact, so it is kept as flat as can be.
 */
type Use = ReadonlyArray<boolean | string | Day>;

/** Where the channels begin in a fact. */
const FIRST_CHANNEL = 2;

export const repeatedText = defineWorkspaceRule({
  id: "repeated-text",
  group: "content",
  since: "0.1.0",
  severity: "warning",
  scope: "workspace",
  on: "post",
  atLeast: 2,
  options: { days: { type: "integer", default: 60, minimum: 1 } },
  en: {
    summary: "A text returns on the same channel within a short time.",
    why: "People who follow a channel read the same words twice, and networks show repeated posts to fewer people.",
    details:
      "It compares texts word for word, on one channel, between posts that are published or to come. Posts with `reuseOf` or `evergreen` may repeat, and so may service and reactive posts.",
    messages: {
      again:
        "{post} has the same text on {channel} on {day}. Write a new one, or name the earlier post with `reuseOf`.",
      other: "The same text.",
    },
    options: { days: "How many days have to lie between two posts with the same text." },
  },
  fr: {
    summary: "Un texte revient sur le même compte en peu de temps.",
    why: "Les personnes abonnées lisent deux fois les mêmes mots, et les réseaux montrent moins les publications répétées.",
    details:
      "La règle compare les textes mot pour mot, sur un même compte, entre les publications parues ou à venir. Celles qui ont `reuseOf` ou `evergreen` peuvent se répéter, de même que les publications de service et réactives.",
    messages: {
      again:
        "{post} a le même texte sur {channel} le {day}. Écrivez-en un nouveau ou nommez la publication précédente avec `reuseOf`.",
      other: "Le même texte.",
    },
    options: { days: "Combien de jours doivent séparer deux publications de même texte." },
  },

  collect(post, emit) {
    if (post.nature !== "editorial" || !appears(post)) return;
    const texts = post.channelTexts;
    for (let index = 0; index < texts.length; index++) {
      const text = texts[index];
      if (text === undefined || text.text === "" || texts.findIndex((it) => it.text === text.text) < index)
        continue;
      const mayRepeat = given(post.fields.reuseOf) || given(post.fields.evergreen);
      let fact: Array<boolean | string | Day> | undefined;
      for (let at = index; at < texts.length; at++) {
        const other = texts[at];
        if (other === undefined || other.text !== text.text) continue;
        const day = dayOn(post, other.use);
        if (day === undefined) continue;
        if (fact === undefined) fact = [mayRepeat, post.history, other.use.id, day];
        else fact.push(other.use.id, day);
      }
      if (fact !== undefined) emit(text.text, placeOfText(post, text), fact);
    }
  },

  judge(_text, entries: ReadonlyArray<Entry<Use>>, report, context) {
    const days = context.option<number>("days");
    const told = new Set<number>();
    for (const [channel, shown] of byChannel(entries)) {
      for (let at = 1; at < shown.length; at++) {
        const [before, after] = [shown[at - 1], shown[at]];
        if (before === undefined || after === undefined || after.day - before.day > days) continue;
        // What is out stays as it is: the one that can still be changed is told, else the later one in the files.
        const [first, second] = before.index < after.index ? [before, after] : [after, before];
        const [repeated, again] = second.out ? [second, first] : [first, second];
        const entry = entries[again.index];
        const other = entries[repeated.index];
        if (
          again.out ||
          told.has(again.index) ||
          entry === undefined ||
          other === undefined ||
          entry === other
        )
          continue;
        told.add(again.index);
        const { id } = other.entity;
        report({
          message: "again",
          at: entry.at,
          entity: entry.entity,
          values: {
            post:
              id === undefined
                ? { en: "Another post", fr: "Une autre publication" }
                : { en: `The post “${id}”`, fr: `La publication «\u00a0${id}\u00a0»` },
            channel,
            day: { day: repeated.day },
          },
          related: [{ at: other.at, message: "other" }],
        });
      }
    }
  },
});

/** One appearance of the text; `index` is its entry's. */
interface Appearance {
  readonly index: number;
  readonly day: Day;
  readonly out: boolean;
}

/** The appearances that may not repeat, by channel and in order of their days. */
function byChannel(entries: ReadonlyArray<Entry<Use>>): ReadonlyMap<string, readonly Appearance[]> {
  const channels = new Map<string, Appearance[]>();
  entries.forEach(({ fact }, index) => {
    const [mayRepeat, out] = fact;
    if (mayRepeat === true) return;
    for (let at = FIRST_CHANNEL; at < fact.length; at += 2) {
      const channel = fact[at] as string;
      const appearance = { index, day: fact[at + 1] as Day, out: out === true };
      const shown = channels.get(channel);
      if (shown === undefined) channels.set(channel, [appearance]);
      else shown.push(appearance);
    }
  });
  for (const shown of channels.values()) shown.sort((a, b) => a.day - b.day || a.index - b.index);
  return channels;
}

/** Whether readers get it: dated, and neither dropped nor waiting. */
function appears(post: Post): boolean {
  const { status } = post;
  return (
    status !== undefined &&
    status !== "cancelled" &&
    status !== "removed" &&
    status !== "failed" &&
    status !== "on-hold"
  );
}

function dayOn(post: Post, use: Post["channels"][number]): Day | undefined {
  const own = textOf(use.variant?.publish);
  return own === undefined ? post.publish?.day : parseWhen(own)?.day;
}
