// What the benchmark of the previews runs inside a page: our calendar, and what times FullCalendar's beside it.
import { applyUpdate } from "../src/page/apply";
import { drawView, pageChanges } from "../src/preview";
import { postsOf } from "../src/preview/posts";
import { Session } from "../src/rules";
import { formatDay, formatTime, parseDay } from "../src/values";

/** Does the work at the beginning of a frame; the milliseconds until that frame is painted. */
export function untilPainted(work) {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const begin = performance.now();
      work();
      // The frame's styles, layout and paint come first, then this message.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - begin);
      port2.postMessage(undefined);
    });
  });
}

/** An empty page, painted. */
export async function emptyPage() {
  const root = document.getElementById("page");
  root.replaceChildren();
  await untilPainted(() => {});
  return root;
}

let session;
let shown;

/** Opens the files and reads every post once; the posts with a date, as FullCalendar takes them. */
export function open(files, asOf) {
  session = new Session({ asOf: parseDay(asOf) });
  session.apply(Object.entries(files).map(([path, text]) => ({ path, text })));
  session.results();
  return postsOf({ session }).flatMap(({ id, titles, when }) => {
    if (when === undefined) return [];
    const time = when.minute === undefined ? "" : `T${formatTime(when.minute)}:00`;
    return [{ id, title: titles.fr, start: `${formatDay(when.day)}${time}` }];
  });
}

function draw(day) {
  const none = () => undefined;
  const context = { session, language: "fr", weekStart: 0, live: true, href: none, picture: none };
  return drawView(context, { view: "calendar", mode: "month", day }).body;
}

/** What a page goes through on its way from the server to a panel. */
function sent(update) {
  return JSON.parse(JSON.stringify(update));
}

/** The month, from the model to painted. */
export async function month(day) {
  const root = await emptyPage();
  const milliseconds = await untilPainted(() => {
    shown = draw(day);
    applyUpdate(root, sent({ html: shown.toString() }));
  });
  return { milliseconds, cards: root.querySelectorAll(".card").length };
}

/** One change of a text, until the page shows it; and what was touched of the page. */
export async function edit(day, change) {
  const root = document.getElementById("page");
  const touched = new Set();
  const observer = new MutationObserver(() => {});
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  let figures;
  const painted = await untilPainted(() => {
    const begin = performance.now();
    session.apply([change]);
    session.results();
    const changed = performance.now();
    const next = draw(day);
    const changes = pageChanges(shown, next);
    shown = next;
    const update = sent(changes === undefined ? { html: next.toString() } : { changes });
    applyUpdate(root, update);
    const done = performance.now();
    figures = { model: changed - begin, shown: done - changed, changes: changes?.length };
    for (const { target, type, addedNodes, removedNodes } of observer.takeRecords()) {
      if (type !== "childList") touched.add(target);
      for (const node of [...addedNodes, ...removedNodes]) touched.add(node);
    }
  });
  observer.disconnect();
  return { ...figures, painted, touched: touched.size };
}
