// What the benchmark of the previews runs inside a page: ours and FullCalendar, each in a page of its own.
import { applyUpdate } from "../src/page/apply";
import { drawView, pageChanges } from "../src/preview";
import { Session } from "../src/rules";
import { parseDay } from "../src/values";

/** Does the work at the beginning of a frame; the milliseconds until that frame is painted. */
function untilPainted(work) {
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

/** What a page goes through between server and panel. */
function sent(update) {
  return JSON.parse(JSON.stringify(update));
}

let session;
let shown;

function draw(day) {
  const context = {
    session,
    language: "fr",
    weekStart: 0,
    live: true,
    href: () => "#",
    picture: () => undefined,
  };
  return drawView(context, { view: "calendar", mode: "month", day }).body;
}

/** Opens the files and reads every post once. */
export function open(files, asOf, day) {
  session = new Session({ asOf: parseDay(asOf) });
  session.apply(Object.entries(files).map(([path, text]) => ({ path, text })));
  session.results();
  draw(day);
}

/** The month, from model to painted; and how many posts and cards it shows. */
export async function month(day) {
  const root = document.getElementById("page");
  root.replaceChildren();
  await untilPainted(() => {});
  const milliseconds = await untilPainted(() => {
    shown = draw(day);
    applyUpdate(root, sent({ html: shown.toString() }));
  });
  return { milliseconds, cards: root.querySelectorAll(".card").length };
}

/** One change of a text, until the page shows it: the model's part, the drawing, the page's part, and what was touched. */
export async function edit(day, { path, start, end, insert }) {
  const root = document.getElementById("page");
  const touched = { added: 0, removed: 0, changes: 0, keys: [] };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      touched.added += countIn(addedNodes);
      touched.removed += countIn(removedNodes);
    }
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  let model = 0;
  let drawn = 0;
  let applied = 0;
  const painted = await untilPainted(() => {
    const begin = performance.now();
    session.apply([{ path, start, end, insert }]);
    session.results();
    const changed = performance.now();
    const next = draw(day);
    const changes = pageChanges(shown, next);
    shown = next;
    const update = sent(changes === undefined ? { html: next.toString() } : { changes });
    const ready = performance.now();
    applyUpdate(root, update);
    applied = performance.now() - ready;
    drawn = ready - changed;
    model = changed - begin;
    touched.changes = changes?.length ?? -1;
    touched.keys = changes?.map(({ op, key, owner }) => `${op} ${key ?? owner}`) ?? ["all"];
  });
  observer.disconnect();
  return { model, drawn, applied, painted, touched };
}

function countIn(nodes) {
  let count = 0;
  for (const node of nodes) count += 1 + (node.querySelectorAll?.("*").length ?? 0);
  return count;
}

let calendar;

/** The same posts in FullCalendar's month. */
export async function peer(make, day, events, most) {
  const root = document.getElementById("page");
  calendar?.destroy();
  root.replaceChildren();
  await untilPainted(() => {});
  const milliseconds = await untilPainted(() => {
    calendar = make(root, day, events, most);
    calendar.render();
  });
  return { milliseconds, cards: root.querySelectorAll(".fc-event, .peer-event").length };
}
