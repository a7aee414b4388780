import type { FromPage, ToPage } from "../server/preview-messages";
import { applyUpdate } from "./apply";
import { followForms, showLengths } from "./forms";
import { followFilters } from "./filters";
import { followImport } from "./import";
import { followKeys } from "./keys";
import { followPointer } from "./pointer";
import { followClicks } from "./clicks";
import { followLead } from "./lead";
import { markCurrent } from "./current";
import { More } from "./more";
import { placeNow } from "./now";
import { readJson } from "./read";
import { Roving } from "./roving";
import { followRows } from "./rows";
import { chooseStyles } from "./styles";
import { Scroll, stateIn } from "./scroll";
import { answerTry, type Talk } from "./talk";
import { announce } from "./announce";

/** What VS Code gives a page in a panel. */
interface Host {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

const A_MINUTE_MS = 60_000;

const host = acquireVsCodeApi();
const root = document.getElementById("page") as HTMLElement;
const kept = host.getState() ?? readJson(root.dataset.state);
let state: unknown = stateIn(kept);

// What is remembered is the state and how far down the page is.
const scroll = new Scroll(kept, (keep) => host.setState(keep));

const roving = new Roving(root);

const talk: Talk = {
  say: (message) => host.postMessage(message),
  state: () => state,
};

const more = new More(root, talk);

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  if (data.type === "show") {
    const isElsewhere = JSON.stringify(state) !== JSON.stringify(data.state);
    const isOtherView = viewIn(state) !== viewIn(data.state);
    state = data.state;
    document.title = data.title;
    chooseStyles(state);
    applyUpdate(root, data.page);
    placeNow();
    if (isOtherView) window.scrollTo(0, 0);
    roving.refresh();
    more.refresh();
    scroll.shown(state);
    // What a link led to comes into sight; what the person scrolled to stays where it is.
    if (isElsewhere) {
      root.querySelector("[data-chosen]")?.scrollIntoView();
      followLead(root);
    }
  } else if (data.type === "told") announce(data.text);
  else if (data.type === "tried") answerTry(data);
  else if (data.type === "lengths") showLengths(data);
  else if (data.type === "more") more.show(data);
  else markCurrent(data.target);
});

followClicks(root, talk);
followFilters(root, talk);
followForms(root, talk);
followImport(root, talk);
followRows(root, talk);
followPointer(root, talk);
followKeys(root, talk);
setInterval(placeNow, A_MINUTE_MS);
window.addEventListener("resize", placeNow);
talk.say({ type: "ready", state });

/** What another page is: another view, or another entry in it. */
function viewIn(shown: unknown): string {
  if (typeof shown !== "object" || shown === null) return "";
  const { view, id, file } = shown as Readonly<Record<string, unknown>>;
  return JSON.stringify([view, id, file]);
}
