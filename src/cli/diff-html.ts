import { drawReview, weekStartOf, wholePage } from "../preview";
import { inLog } from "../syntax";
import { showDay } from "../values";
import type { DiffReport } from "./diff";
import { say } from "./faults";
import { writeOut } from "./output";
import { partsReader } from "./page-parts";

/** Prints what differs as a page that stands by itself: no script, nothing loaded, readable on paper. */
export function print({ base, head, reviewed, language }: DiffReport): void {
  const shownBy = new Map(reviewed.map(({ review, states }) => [review, states.shown]));
  const reviews = reviewed.map(({ review }) => review);
  const view = drawReview(reviews, {
    language,
    base,
    head,
    weekStart: ({ after }) => weekStartOf(after, language),
    shown: (review, path) => shownBy.get(review)?.(path) ?? path,
  });
  const { styles, stylesHash } = partsReader()("review");
  const asOf = reviews[0]?.after.workspace.asOf;
  const foot =
    asOf === undefined
      ? ""
      : say(language, {
          en: `As of ${showDay(asOf, "en")}. Made by social-policy.`,
          fr: `En date du ${showDay(asOf, "fr")}. Produit par social-policy.`,
        });
  writeOut(inLog(wholePage(view, { language, styles, stylesHash, foot })));
}
