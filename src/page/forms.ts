import type { PreviewChange, ToPage } from "../server/preview-messages";
import type { Talk } from "./talk";
import { targetOf } from "./target";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Writes each field down when it is left, and tells a text's length while it is typed. */
export function followForms(root: HTMLElement, talk: Talk): void {
  const write = (field: Field): void => {
    const change = changeOf(field);
    if (change !== undefined) talk.say({ type: "change", change });
  };
  // A day that is typed is a day after each of its digits: it is written down when the field is left.
  let typed: Field | undefined;
  root.addEventListener("keydown", ({ target, key }) => {
    if (isField(target) && (target.type === "date" || target.type === "time")) {
      if (key === "Enter") leave(target);
      else typed = target;
    }
  });
  const leave = (field: Field): void => {
    if (field !== typed) return;
    typed = undefined;
    if (field instanceof HTMLInputElement && field.value !== field.defaultValue) write(field);
  };
  root.addEventListener("focusout", ({ target }) => {
    if (isField(target)) leave(target);
  });
  root.addEventListener("change", ({ target }) => {
    if (isField(target) && target !== typed) write(target);
  });
  root.addEventListener("input", ({ target }) => {
    if (isField(target) && target.dataset.lengths !== undefined) askLengths(target, talk);
  });
  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-act=remove]") : null;
    const entry = button === null ? undefined : targetOf(button);
    const name = button?.dataset.name;
    if (entry === undefined || name === undefined) return;
    const change = { do: "set", target: entry, keys: keysOf(name), type: "remove", value: null } as const;
    talk.say({ type: "change", change });
  });
  root.addEventListener("submit", (event) => {
    if (event.target instanceof Element && event.target.closest("form[data-form]")) event.preventDefault();
  });
}

function isField(target: EventTarget | null): target is Field {
  return (
    (target instanceof HTMLInputElement ||
      target instanceof HTMLSelectElement ||
      target instanceof HTMLTextAreaElement) &&
    target.closest("form[data-form]") !== null
  );
}

/** `tasks.0.owner` as keys: numbers count the items of lists. */
export function keysOf(name: string): readonly (string | number)[] {
  return name.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function changeOf(field: Field): PreviewChange | undefined {
  const target = targetOf(field);
  if (target === undefined || field.name === "") return undefined;
  // What is typed in part is not nothing.
  if (field.validity.badInput) return undefined;
  const type = field.dataset.type ?? "text";
  return { do: "set", target, keys: keysOf(field.name), type, value: writtenIn(field) };
}

/** What is in a field; null of nothing. Ticked boxes of one name are a list. */
function writtenIn(field: Field): string | readonly string[] | null {
  if (field instanceof HTMLInputElement && field.type === "checkbox") {
    if (field.dataset.type === "boolean") return field.checked ? "true" : null;
    const same = field.form?.querySelectorAll<HTMLInputElement>(
      `input[name="${CSS.escape(field.name)}"]:checked`,
    );
    const ticked = [...(same ?? [])].map(({ value }) => value);
    return ticked.length === 0 ? null : ticked;
  }
  if (field instanceof HTMLSelectElement && field.multiple) {
    const chosen = [...field.selectedOptions].map(({ value }) => value);
    return chosen.length === 0 ? null : chosen;
  }
  const value = field.type === "date" ? field.value.replace(/^00(?=\d\d-)/, "20") : field.value;
  const text = field.dataset.type === "multiline" ? value : value.trim();
  if (text === "") return null;
  return field.dataset.type === "words"
    ? text
        .split(",")
        .map((word) => word.trim())
        .filter((it) => it !== "")
    : text;
}

let ticket = 0;
let asking: Field | undefined;

function askLengths(field: Field, talk: Talk): void {
  const target = targetOf(field);
  if (target === undefined) return;
  ticket++;
  asking = field;
  talk.say({ type: "lengths", target, keys: keysOf(field.name), text: field.value, ticket });
}

/** Shows the lengths beside the text they were asked for, unless it was typed on since. */
export function showLengths(told: Extract<ToPage, { readonly type: "lengths" }>): void {
  if (told.ticket !== ticket || asking === undefined) return;
  const place = document.getElementById(asking.dataset.lengths ?? "");
  if (place === null) return;
  place.replaceChildren(
    ...told.lengths.map(({ channel, words, over }) => {
      const line = document.createElement("li");
      line.textContent = `${channel} ${words}`;
      if (over) line.className = "gap";
      return line;
    }),
  );
}
