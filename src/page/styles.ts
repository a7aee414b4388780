/** Views that show something which has its styles in another's file. */
const ALSO: Readonly<Record<string, readonly string[]>> = { plan: ["policy"], post: ["form"] };

/** Lets the styles of a view count, and those of the others not: their names are short, and would meet. */
export function chooseStyles(state: unknown): void {
  const view =
    typeof state === "object" && state !== null && "view" in state ? String(state.view) : "calendar";
  const wanted = new Set(["base", "panel", view, ...(ALSO[view] ?? [])]);
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[data-style]")) {
    link.media = wanted.has(link.dataset.style ?? "") ? "all" : "not all";
  }
}
