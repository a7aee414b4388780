import { type Language, parseWhen } from "../values";
import type { Change } from "./change";
import { type Sentence, say, type Style } from "./saying";

/** Whether a change has a sentence of its own: one that follows from another is told with that one. */
export function isTold(change: Change): boolean {
  return change.type !== "moved-file" && !(change.inherited === true && change.followed === true);
}

/** A change in a sentence, with the posts that follow it. `year` is the one that goes without saying. */
export function sentenceOf(change: Change, language: Language, style: Style, year: number): string {
  const { effects, entity } = change;
  const sentence = withDeadline(change);
  const others = effects.filter((it) => it.entity.id !== entity.id || it.entity.kind !== entity.kind);
  if (others.length === 0) return say(sentence, language, style, year);
  const names = [...new Map(others.map((it) => [it.entity.id ?? it.title.en, it.title])).values()];
  const whole: Sentence = {
    key: "effects",
    values: { sentence: { part: sentence }, count: names.length, names: { names, count: names.length } },
  };
  return say(whole, language, style, year);
}

/** A post that moves takes a deadline along that is counted from its publication. */
function withDeadline({ sentence, effects, entity, type }: Change): Sentence {
  if (type !== "rescheduled") return sentence;
  const own = effects.find((it) => it.field === "deadline" && it.entity.id === entity.id);
  const when = own?.after === undefined ? undefined : parseWhen(own.after);
  if (when === undefined) return sentence;
  return { key: "withDeadline", values: { sentence: { part: sentence }, after: { moment: when } } };
}
