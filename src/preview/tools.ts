import type { PreviewContext } from "./context";
import { type Html, html } from "./html";
import { sayFrom } from "../rules";

const say = sayFrom({
  held: {
    en: "Picked up. Arrows move it by days and weeks, Enter puts it down, Escape puts it back.",
    fr: "Publication saisie. Les flèches la déplacent de jour en jour et de semaine en semaine, Entrée la dépose, Échap la remet en place.",
  },
  heldInWeek: {
    en: "Picked up. Arrows move it by days and hours, Enter puts it down, Escape puts it back.",
    fr: "Publication saisie. Les flèches la déplacent de jour en jour et d’heure en heure, Entrée la dépose, Échap la remet en place.",
  },
  putBack: { en: "Put back where it was.", fr: "Remise à sa place." },
  mends: { en: "Solved: {it}", fr: "Réglé : {it}" },
  moveTitle: { en: "Move to…", fr: "Déplacer au…" },
  day: { en: "Day", fr: "Jour" },
  time: { en: "Time", fr: "Heure" },
  move: { en: "Move", fr: "Déplacer" },
  cancel: { en: "Cancel", fr: "Annuler" },
  postTitle: { en: "New post", fr: "Nouvelle publication" },
  title: { en: "Title", fr: "Titre" },
  file: { en: "Calendar", fr: "Calendrier" },
  create: { en: "Create", fr: "Créer" },
});

/** Sentences that the page's script fills in itself; `{it}` stays for it. */
const OF_THE_SCRIPT = ["held", "heldInWeek", "putBack", "mends"] as const;

/** What every view of a panel has beside itself: a line that tells, and the dialogs of moving and creating. */
export function panelTools({ session, language }: PreviewContext): Html {
  const words = Object.fromEntries(OF_THE_SCRIPT.map((key) => [key, say(key, language, { it: "{it}" })]));
  const calendars = session.workspace.sortedFiles.filter(
    ({ kind, closed }) => kind === "calendar" && !closed,
  );
  const files =
    calendars.length > 1 &&
    html`<label>${say("file", language)} <select name="file"><option value=""></option>${calendars.map(
      ({ path }) => html`<option>${path}</option>`,
    )}</select></label>`;
  return html`<p id="told" class="told" role="status" data-words="${JSON.stringify(words)}"></p>
<dialog id="move-dialog" aria-labelledby="move-title"><form method="dialog"><h2 id="move-title">${say("moveTitle", language)}</h2>
<p><label>${say("day", language)} <input type="date" name="day" required></label> <label>${say("time", language)} <input type="time" name="time"></label></p>
<p data-told role="status"></p>
<p class="choices"><button value="done">${say("move", language)}</button> <button value="" formnovalidate class="quiet">${say("cancel", language)}</button></p></form></dialog>
<dialog id="post-dialog" aria-labelledby="post-title"><form method="dialog"><h2 id="post-title">${say("postTitle", language)}</h2>
<p><label>${say("title", language)} <input name="title" required dir="auto"></label></p>
<p><label>${say("day", language)} <input type="date" name="day" required></label>${files}</p>
<p class="choices"><button value="done">${say("create", language)}</button> <button value="" formnovalidate class="quiet">${say("cancel", language)}</button></p></form></dialog>`;
}
