import type { AskedFix } from "../preview";
import type { PreviewTarget } from "../server/preview-messages";
import { openDialog } from "./dialogs";
import { readJson } from "./read";
import type { Talk } from "./talk";
import { ENTRY, targetOf } from "./target";

const ACTIVE = "[data-fix],[data-go],[data-open],[data-act],[data-command],[data-rule]";

/** Follows links to views and to the source, and buttons that do something. */
export function followClicks(root: HTMLElement, talk: Talk): void {
  root.addEventListener("click", (event) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>(ACTIVE) : null;
    if (element === null) return;
    event.preventDefault();
    follow(element, talk);
  });
  root.addEventListener("focusin", ({ target }) => {
    const entry = target instanceof Element ? target.closest(ENTRY) : null;
    const about = entry === null ? undefined : targetOf(entry);
    if (about !== undefined) talk.say({ type: "look", target: about });
  });
}

function follow(element: HTMLElement, talk: Talk): void {
  const { fix, go, open, act, command, rule } = element.dataset;
  const target = targetOf(element);
  if (fix !== undefined) mend(fix, talk);
  else if (act !== undefined) openDialog(act, element, talk);
  else if (command !== undefined && target !== undefined) talk.say({ type: "command", command, target });
  else if (rule !== undefined) talk.say({ type: "rule", rule });
  else if (go !== undefined) talk.say({ type: "go", state: readJson(go) });
  else if (open !== undefined) {
    const place = readJson(open);
    if (typeof place === "object" && place !== null)
      talk.say({ type: "open", target: place as PreviewTarget });
  }
}

/** One of the fixes of a finding, the same as the editor's. */
function mend(fix: string, talk: Talk): void {
  const asked = readJson(fix);
  if (typeof asked !== "object" || asked === null) return;
  talk.say({ type: "change", change: { do: "fix", fix: asked as AskedFix } });
}
