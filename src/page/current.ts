import type { PreviewTarget } from "../server/preview-messages";
import { ENTRY, targetOf } from "./target";

/** Shows which entry the cursor stands on, and brings it into view. */
export function markCurrent({ path, kind, id }: PreviewTarget): void {
  for (const element of document.querySelectorAll("[data-current]")) element.removeAttribute("data-current");
  if (id === undefined) return;
  for (const element of document.querySelectorAll(ENTRY)) {
    const target = targetOf(element);
    if (target?.id !== id || target.path !== path || target.kind !== (kind ?? "post")) continue;
    element.setAttribute("data-current", "");
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
    return;
  }
}
