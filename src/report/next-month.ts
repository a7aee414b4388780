import { rankOf } from "../model";
import { bandsBetween, bandWords, dutiesBetween, sortName } from "../preview";
import { showDayOfMonth, showMonth } from "../values";
import { daysOfMonth, monthAfter, type MonthContext } from "./month-days";
import { channelName, countPosts, nameOfPerson } from "./published";
import { type Cell, type Section, textOfCell } from "./sheet";
import { say } from "./words";

const APPROVED = 4;

/** What is planned for the month after, account by account, what is due in the plan, and what goes on. */
export function nextSection(of: MonthContext): Section {
  const { language, session } = of;
  const month = monthAfter(of.month);
  const days = daysOfMonth(month);
  const { planned } = countPosts({ ...of, ...days });
  const title = say("next", language, { month: showMonth(month.year, month.month, language) });
  const channels = [...new Set(planned.flatMap((post) => post.channels))].sort();
  const rows = channels.map((id): readonly Cell[] => {
    const posts = planned.filter((post) => post.channels.includes(id));
    const ready = posts.filter(
      ({ status }) => (rankOf(status ?? "") ?? 0) >= APPROVED && status !== "failed",
    );
    return [channelName(id, of), String(posts.length), String(ready.length)];
  });
  const columns = [
    { label: say("channel", language) },
    { label: say("planned", language), number: true },
    { label: say("ready", language), number: true },
  ];
  const bands = bandsBetween(session.workspace, language, days.first, days.last, true).map((band) => {
    const { name, days: when } = bandWords(band, language);
    return say("onDays", language, { what: name, days: when });
  });
  const duties = dutiesBetween(of, days.first, days.last)
    .filter(({ day }) => day >= days.first)
    .sort((a, b) => a.day - b.day)
    .map((duty) => {
      const what = `${sortName(duty, language)} – ${duty.titles[language]}`;
      const name = textOfCell(nameOfPerson(duty.person, of));
      const whose = say("whose", language, { what, name });
      return say("dueOn", language, { day: showDayOfMonth(duty.day, language), what: whose });
    });
  const list = [...bands, ...duties];
  return {
    id: "next",
    title,
    notes:
      planned.length === 0
        ? [say("nothingNext", language)]
        : [`${say("posts", language, { count: planned.length })}.`],
    tables: rows.length === 0 ? [] : [{ caption: title, columns, rows }],
    list,
  };
}
