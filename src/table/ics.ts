import ICAL from "ical.js";
import { decode } from "./decode";
import { type IcsRow, readComponent } from "./ics-component";
import { beyond } from "./limits";
import type { ReadOptions, ReadTables, Table, TableLimits, TableProblem, TableRow } from "./table";
import { textProblems } from "./text-problems";

const KINDS = ["VEVENT", "VTODO", "VJOURNAL"];

/** The columns that come first; other properties follow under their own names. */
const ORDER = [
  "uid",
  "summary",
  "start",
  "end",
  "zone",
  "location",
  "description",
  "url",
  "categories",
  "status",
  "recurrence",
];

/** Events and to-dos of an iCalendar file as rows. A component that cannot be read is told, and the others are kept. */
export function readIcs(bytes: Uint8Array, options: ReadOptions, limits: TableLimits): ReadTables {
  const { text, encoding, problems: found } = decode(bytes, options.encoding);
  const problems: TableProblem[] = [...found];
  const answer = (tables: readonly Table[]): ReadTables => ({
    format: "ics",
    encoding,
    delimiter: undefined,
    tables,
    problems,
  });
  const cut = cutComponents(text);
  const many = beyond("rows", cut.components.length, limits);
  if (many !== undefined) {
    problems.push(many);
    return answer([]);
  }
  const rows: IcsRow[] = [];
  for (const { lines, line } of cut.components) {
    const component = parse(lines);
    if (component === undefined) {
      problems.push({ code: "broken-event", severity: "error", row: rows.length + 1, values: { line } });
      rows.push({ line, fields: new Map([["description", lines.join("\n")]]), repeats: false, alarms: 0 });
    } else rows.push(readComponent(component, line, cut.zone));
  }
  if (cut.open !== undefined)
    problems.push({ code: "open-event", severity: "error", values: { line: cut.open } });
  if (rows.length === 0 && cut.open === undefined)
    problems.push({ code: "no-event", severity: "error", values: {} });
  if (rows.length === 0) return answer([]);
  const table = toTable(rows, cut.name);
  problems.push(...aboutEvents(rows), ...textProblems(text, table.rows));
  return answer([table]);
}

function parse(lines: readonly string[]): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(lines.join("\r\n")));
  } catch {
    return undefined;
  }
}

interface Cut {
  readonly components: readonly { readonly lines: readonly string[]; readonly line: number }[];
  /** The line of a component that does not end. */
  readonly open: number | undefined;
  /** What the calendar calls itself, and the zone it is for. */
  readonly name: string | undefined;
  readonly zone: string | undefined;
}

/** The text cut into its events and to-dos, so that one that is broken takes no other with it. */
function cutComponents(text: string): Cut {
  const components: { lines: string[]; line: number }[] = [];
  let current: { lines: string[]; line: number; end: string } | undefined;
  let name: string | undefined;
  let zone: string | undefined;
  text.split(/\r\n|\r|\n/).forEach((line, at) => {
    const kind = /^BEGIN:([A-Z]+)\s*$/i.exec(line)?.[1]?.toUpperCase();
    if (current === undefined) {
      if (kind !== undefined && KINDS.includes(kind))
        current = { lines: [line.trim()], line: at + 1, end: `END:${kind}` };
      else {
        name ??= /^X-WR-CALNAME:(.*)$/i.exec(line)?.[1]?.trim();
        zone ??= /^X-WR-TIMEZONE:(.*)$/i.exec(line)?.[1]?.trim();
      }
    } else if (line !== "") {
      current.lines.push(line);
      if (line.trim().toUpperCase() === current.end) {
        components.push(current);
        current = undefined;
      }
    }
  });
  return { components, open: current?.line, name, zone };
}

function toTable(rows: readonly IcsRow[], name: string | undefined): Table {
  const found = new Set(rows.flatMap(({ fields }) => [...fields.keys()]));
  const header = ORDER.filter((key) => found.delete(key));
  header.push(...found);
  return {
    name,
    header,
    rows: rows.map(
      ({ line, fields }, at): TableRow => ({
        number: at + 1,
        line,
        cells: header.map((key) => fields.get(key) ?? ""),
      }),
    ),
    merged: [],
    dated: new Set(),
  };
}

/** What a row cannot hold: that an event comes back, and its reminders. */
function aboutEvents(rows: readonly IcsRow[]): readonly TableProblem[] {
  const problems: TableProblem[] = [];
  const repeated = rows.findIndex(({ repeats }) => repeats);
  if (repeated !== -1) {
    const count = rows.filter(({ repeats }) => repeats).length;
    problems.push({ code: "recurring-event", severity: "warning", row: repeated + 1, values: { count } });
  }
  const alarms = rows.reduce((sum, row) => sum + row.alarms, 0);
  if (alarms > 0) problems.push({ code: "reminders", severity: "info", values: { count: alarms } });
  return problems;
}
