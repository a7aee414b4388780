import assert from "node:assert/strict";
import { readTables } from "../../src/table";

const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:Communications
X-WR-TIMEZONE:America/Toronto
BEGIN:VEVENT
UID:1@example.org
SUMMARY:Lancement\\, suite
DTSTART;TZID=Eastern Standard Time:20270310T090000
DTEND;TZID=/x/Olson/America/Toronto:20270310T093000
DESCRIPTION:Une ligne\\nune
  autre
CATEGORIES:a,b
CATEGORIES:c
RRULE:FREQ=WEEKLY;COUNT=3
X-BUDGET:5
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT15M
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY sans deux-points
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTART:20270311T140000Z
END:VEVENT
BEGIN:VEVENT
UID:4
DTSTART;VALUE=DATE:20271345
END:VEVENT
BEGIN:VTODO
UID:5
DUE:20270311T140000
END:VTODO
END:VCALENDAR
`;

describe("table: iCalendar", () => {
  it("reads events and to-dos, each moment with its zone, and keeps every property", async () => {
    const { tables, problems } = await readTables({
      name: "a.ics",
      bytes: new TextEncoder().encode(CALENDAR.replaceAll("\n", "\r\n")),
    });
    const [table] = tables;
    assert.equal(table?.name, "Communications");
    const rows = table?.rows.map(({ line, cells }) => {
      const fields = (table.header ?? []).map((key, at) => [key, cells[at] ?? ""] as const);
      return { line, ...Object.fromEntries(fields.filter(([, text]) => text !== "")) };
    });
    assert.deepEqual(rows, [
      {
        line: 5,
        uid: "1@example.org",
        summary: "Lancement, suite",
        start: "2027-03-10 09:00",
        end: "2027-03-10 09:30",
        zone: "America/Toronto",
        description: "Une ligne\nune autre",
        categories: "a, b, c",
        recurrence: "FREQ=WEEKLY;COUNT=3",
        "x-budget": "5",
      },
      { line: 21, description: "BEGIN:VEVENT\nUID:2\nSUMMARY sans deux-points\nEND:VEVENT" },
      { line: 25, uid: "3", start: "2027-03-11 14:00", zone: "UTC" },
      // An impossible day stays what the file says, for whoever decides on dates.
      { line: 29, uid: "4", start: "2027-13-45" },
      { line: 33, uid: "5", kind: "to-do", due: "2027-03-11 14:00", zone: "America/Toronto" },
    ]);
    assert.deepEqual(
      problems.map(({ code, row }) => [code, row]),
      [
        ["broken-event", 2],
        ["recurring-event", 1],
        ["reminders", undefined],
      ],
    );
  });
});
