// FullCalendar's month, in a page of its own.
import { Calendar } from "fullcalendar";
import dayGrid from "fullcalendar/daygrid";
import classic from "fullcalendar/themes/classic";
import "fullcalendar/skeleton.css";
import "fullcalendar/themes/classic/theme.css";
import "fullcalendar/themes/classic/palette.css";
import { emptyPage, untilPainted } from "../preview-page.mjs";

let calendar;

/** `most`: at most so many posts a day, the rest behind a link; false: all of them, as it does by itself. */
export async function month(day, events, most) {
  calendar?.destroy();
  const root = await emptyPage();
  const milliseconds = await untilPainted(() => {
    calendar = new Calendar(root, {
      plugins: [dayGrid, classic],
      initialView: "dayGridMonth",
      initialDate: day,
      events,
      dayMaxEvents: most,
      eventClass: "peer-event",
    });
    calendar.render();
  });
  const cards = root.querySelectorAll(".peer-event").length;
  await untilPainted(() => {});
  const later = root.querySelectorAll(".peer-event").length;
  if (later !== cards) throw new Error(`${cards} posts in the first frame, ${later} in the next`);
  return { milliseconds, cards };
}
