const FIELD = "input:not([type=hidden]),select,textarea,summary,button";

/** Goes to the field that a link was about: unfolds what is around it, and gives it the focus. */
export function followLead(root: HTMLElement): void {
  const ids = root.querySelector<HTMLElement>("[data-lead]")?.dataset.lead?.split(" ") ?? [];
  const field = ids.map((id) => document.getElementById(id)).find((it) => it !== null);
  if (field === undefined || field === null) return;
  for (let fold = field.closest("details"); fold !== null; fold = parentFold(fold)) fold.open = true;
  field.scrollIntoView({ block: "center" });
  field.querySelector<HTMLElement>(FIELD)?.focus({ preventScroll: true });
}

function parentFold(fold: HTMLDetailsElement): HTMLDetailsElement | null {
  return fold.parentElement?.closest("details") ?? null;
}
