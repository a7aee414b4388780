import type { PreviewChange } from "../server/preview-messages";
import { moveTo, sayTried } from "./drop";
import { CARD } from "./pointer";
import { type Talk, tryChange } from "./talk";

/** Opens what an action needs to know: the day of a move, the title of a new post. A card itself only starts a drag. */
export function openDialog(act: string, element: HTMLElement, talk: Talk): void {
  if (act === "ask-move") askMove(element, talk);
  else if (act === "new-post") askPost(element, talk);
}

function askMove(element: HTMLElement, talk: Talk): void {
  const card = element.closest<HTMLElement>(CARD) ?? element.closest<HTMLElement>("[data-post]");
  const dialog = dialogNamed("move-dialog");
  if (card === null || dialog === undefined) return;
  const day = fieldOf(dialog, "day");
  const time = fieldOf(dialog, "time");
  const told = dialog.querySelector<HTMLElement>("[data-told]");
  day.value = card.dataset.day ?? "";
  time.value = card.dataset.time ?? "";
  const change = (): PreviewChange | undefined =>
    day.value === "" ? undefined : moveTo(card, time.value === "" ? day.value : `${day.value}T${time.value}`);
  const look = (): void => {
    const wanted = change();
    if (told !== null) told.textContent = "";
    if (wanted === undefined) return;
    tryChange(talk, wanted, (tried) => {
      if (told !== null) told.textContent = sayTried(tried);
    });
  };
  dialog.oninput = look;
  show(dialog, element, () => {
    const wanted = change();
    if (wanted !== undefined) talk.say({ type: "change", change: wanted });
  });
}

function askPost(element: HTMLElement, talk: Talk): void {
  const dialog = dialogNamed("post-dialog");
  const day = element.dataset.day ?? element.closest<HTMLElement>("[data-drop-day]")?.dataset.dropDay;
  if (dialog === undefined || day === undefined) return;
  const title = fieldOf(dialog, "title");
  const dayField = fieldOf(dialog, "day");
  title.value = "";
  dayField.value = day;
  dialog.oninput = null;
  show(dialog, element, () => {
    const file = dialog.querySelector<HTMLSelectElement>("select[name=file]")?.value;
    const asked = { do: "new-post", day: dayField.value, title: title.value.trim() } as const;
    const change: PreviewChange = file === undefined || file === "" ? asked : { ...asked, file };
    if (change.title !== "" && change.day !== "") talk.say({ type: "change", change });
  });
}

function dialogNamed(id: string): HTMLDialogElement | undefined {
  const dialog = document.getElementById(id);
  return dialog instanceof HTMLDialogElement ? dialog : undefined;
}

function fieldOf(dialog: HTMLDialogElement, name: string): HTMLInputElement {
  return dialog.querySelector(`[name="${name}"]`) as HTMLInputElement;
}

/** Shows a dialog; afterwards the focus is where it was. */
function show(dialog: HTMLDialogElement, opener: HTMLElement, done: () => void): void {
  dialog.returnValue = "";
  dialog.onclose = () => {
    focusOn(opener);
    if (dialog.returnValue === "done") done();
  };
  dialog.showModal();
}

/** A button that shows on focus alone is hidden by now: then the entry that it belongs to gets the focus. */
function focusOn(opener: HTMLElement): void {
  opener.focus();
  if (document.activeElement !== opener) opener.closest("[data-post]")?.querySelector("a")?.focus();
}
