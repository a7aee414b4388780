import { factsOfCard, matches } from "../preview/calendar/filter";
import { readFilters } from "./filters";

/** Hides the posts that a form's fields leave out; what else is on the page stays where it is. */
export function narrow(form: HTMLFormElement): void {
  const { filters } = readFilters(form);
  const count = { shown: 0, all: 0 };
  for (const card of document.querySelectorAll<HTMLElement>("[data-file][data-day]")) {
    const { post, findings } = factsOfCard(card.dataset, () => card.textContent ?? "");
    card.hidden = !matches(post, findings, filters);
    count.all++;
    if (!card.hidden) count.shown++;
  }
  const line = document.getElementById("calendar-count");
  const words = line?.dataset.words ?? "{shown} / {all}";
  if (line !== null)
    line.textContent = words.replace("{shown}", String(count.shown)).replace("{all}", String(count.all));
}
