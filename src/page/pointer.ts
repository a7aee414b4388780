import { clearDrop, type Drop, dropOf, moveTo, placeOf, showDrop } from "./drop";
import { announce } from "./announce";
import type { Talk } from "./talk";

/** So far a pointer moves before a press is a drag. Pixels. */
const SLACK = 5;

interface Drag {
  readonly card: HTMLElement;
  readonly x: number;
  readonly y: number;
  ghost: HTMLElement | undefined;
  drop: Drop | undefined;
}

/** Posts are dragged to another day or hour. Escape puts them back. */
export function followPointer(root: HTMLElement, talk: Talk): void {
  let drag: Drag | undefined;
  const end = (): void => {
    drag?.ghost?.remove();
    drag?.card.removeAttribute("data-held");
    clearDrop();
    drag = undefined;
  };
  root.addEventListener("pointerdown", (event) => {
    const card =
      event.button === 0 && event.target instanceof Element ? event.target.closest<HTMLElement>(CARD) : null;
    if (card === null || (event.target as Element).closest("button,input,select,textarea") !== null) return;
    drag = { card, x: event.clientX, y: event.clientY, ghost: undefined, drop: undefined };
  });
  window.addEventListener("pointermove", (event) => {
    if (drag === undefined) return;
    if (drag.ghost === undefined) {
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < SLACK) return;
      drag.ghost = ghostOf(drag.card);
      drag.card.setAttribute("data-held", "");
    }
    place(drag.ghost, event);
    const drop = dropOf(document.elementFromPoint(event.clientX, event.clientY), drag.card);
    if (drop?.element === drag.drop?.element) return;
    drag.drop = drop;
    if (drop === undefined || drop.to === placeOf(drag.card)) clearDrop();
    else showDrop(drag.card, drop.to, drop.element, talk);
  });
  window.addEventListener("pointerup", () => {
    if (drag === undefined) return;
    const { card, drop, ghost } = drag;
    const wasDragged = ghost !== undefined;
    end();
    if (!wasDragged) return;
    // The click that ends a drag opens nothing.
    window.addEventListener("click", stop, { capture: true, once: true });
    setTimeout(() => window.removeEventListener("click", stop, { capture: true }), 0);
    const change = drop === undefined || drop.to === placeOf(card) ? undefined : moveTo(card, drop.to);
    if (change !== undefined) talk.say({ type: "change", change });
  });
  window.addEventListener("pointercancel", end);
  window.addEventListener("keydown", (event) => {
    if (drag?.ghost === undefined || event.key !== "Escape") return;
    end();
    announce("");
  });
  root.addEventListener("dragstart", (event) => {
    if (event.target instanceof Element && event.target.closest(CARD) !== null) event.preventDefault();
  });
}

export const CARD = '[data-post][data-act="move"]';

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** What hangs on the pointer: the card as it looks, for the eye alone. */
function ghostOf(card: HTMLElement): HTMLElement {
  const ghost = card.cloneNode(true) as HTMLElement;
  for (const element of [ghost, ...ghost.querySelectorAll("[id]")]) element.removeAttribute("id");
  ghost.setAttribute("aria-hidden", "true");
  ghost.setAttribute("data-ghost", "");
  ghost.style.width = `${card.offsetWidth}px`;
  document.body.append(ghost);
  return ghost;
}

function place(ghost: HTMLElement, { clientX, clientY }: PointerEvent): void {
  ghost.style.transform = `translate(${clientX + 8}px, ${clientY + 8}px)`;
}
