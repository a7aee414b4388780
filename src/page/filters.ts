import type { Filters } from "../preview";
import type { Talk } from "./talk";

/** Typing rests so long before the list is narrowed. Milliseconds. */
const REST_MS = 150;

/** Narrows the posts by what is chosen in a form marked `data-filters`. Empty fields ask for nothing. */
export function followFilters(root: HTMLElement, talk: Talk): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const narrow = (form: HTMLFormElement): void => {
    clearTimeout(timer);
    const { filters, rest } = readFilters(form);
    const state = typeof talk.state() === "object" ? talk.state() : {};
    talk.say({ type: "go", state: { ...(state as object), ...rest, filters } });
  };
  const formOf = ({ target }: Event): HTMLFormElement | null =>
    target instanceof Element ? target.closest<HTMLFormElement>("form[data-filters]") : null;
  root.addEventListener("input", (event) => {
    const form = formOf(event);
    if (form === null) return;
    clearTimeout(timer);
    timer = setTimeout(() => narrow(form), REST_MS);
  });
  root.addEventListener("submit", (event) => {
    const form = formOf(event);
    if (form === null) return;
    event.preventDefault();
    narrow(form);
  });
}

/** Fields named after a filter narrow; those marked `data-state` are part of the view's state itself. */
export function readFilters(form: HTMLFormElement): { filters: Filters; rest: object } {
  const filters: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || field.name === "")
      continue;
    const isTicked = field instanceof HTMLInputElement && field.type === "checkbox";
    const value = isTicked ? field.checked : field.value;
    if (field.dataset.state !== undefined) rest[field.name] = value;
    else if (value !== "" && value !== false) filters[field.name] = value;
  }
  return { filters, rest };
}
