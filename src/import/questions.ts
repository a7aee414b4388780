import { parseDay, showDay } from "../values";
import type { MappedColumn } from "./columns";
import type { Context } from "./context";
import { type DateColumn, passesYear } from "./date-column";
import type { Placed } from "./date-order";
import type { DateOrder, ImportChoice, ImportQuestion } from "./reading";
import { LADDER } from "./status-words";
import type { Statuses } from "./finish-status";
import { sayQuestion } from "./words";
import { sayStatus } from "./status-labels";
import { zonesOf } from "./zones";

export interface Asked {
  readonly open: readonly ImportQuestion[];
  readonly answered: readonly (ImportQuestion & { readonly answer: string })[];
}

/** Collects questions, and sorts those that the answers settle from those that are open. */
class Asking {
  readonly open: ImportQuestion[] = [];
  readonly answered: (ImportQuestion & { answer: string })[] = [];

  ask(question: ImportQuestion, answer: string | undefined): void {
    if (answer === undefined) this.open.push(question);
    else this.answered.push({ ...question, answer });
  }
}

/** What only a person can decide of a file that was read. */
export function questionsOf(context: Context, statuses: Statuses, columns: readonly MappedColumn[]): Asked {
  const asking = new Asking();
  askColumns(asking, context, columns);
  askDates(asking, context);
  askZones(asking, context);
  askStatuses(asking, context, statuses);
  askChannels(asking, context);
  return asking;
}

function askColumns(asking: Asking, context: Context, columns: readonly MappedColumn[]): void {
  const { language } = context.around;
  for (const column of columns) {
    if (column.maybe === undefined) continue;
    const { header, index, samples } = column;
    const subject = header === "" ? String(index + 1) : header;
    const keep = column.field;
    asking.ask(
      {
        about: "column",
        subject,
        text: sayQuestion("columnDate", language, { subject }),
        flag: `--column "${subject}=date"`,
        choices: [
          { value: "date", label: sayQuestion("asDate", language), samples },
          { value: keep, label: sayQuestion("keepBeside", language), samples },
        ],
        count: samples.length,
        rows: [],
      },
      undefined,
    );
  }
}

function askDates(asking: Asking, context: Context): void {
  const { answers } = context;
  const asked = new Set<string>();
  for (const { header, column, anchorable } of context.dateColumns) {
    const { found } = column;
    if (found.kind === "open" && !asked.has("order")) {
      asked.add("order");
      const all = context.dateColumns.flatMap((it) =>
        it.column.found.kind === "open" ? it.column.found.cells : [],
      );
      const unclear = all.filter(({ cell }) => cell.kind === "numeric" && cell.parts[0] !== cell.parts[1]);
      if (unclear.length > 0) asking.ask(orderQuestion(context, header, column, unclear), answers.dateOrder);
    }
    if (found.kind === "mixed") {
      const { dayFirst, monthFirst } = found;
      const values = {
        column: header,
        one: dayFirst.text,
        oneRow: String(dayFirst.row),
        other: monthFirst.text,
        otherRow: String(monthFirst.row),
      };
      context.findings.note("mixed-order", "error", undefined, values, header);
    }
    for (const { row, text } of column.shortYears)
      context.findings.note("short-years", "info", row, { sample: text });
    if (answers.year !== undefined && passesYear(column.yearless, column.order))
      context.findings.note("year-passes", "info", undefined, { column: header }, header);
    if (column.yearless.length > 0 && !asked.has("year")) {
      asked.add("year");
      asking.ask(
        yearQuestion(context, header, column),
        answers.year === undefined ? undefined : String(answers.year),
      );
    }
    if (anchorable && column.anchored.length > 0 && !asked.has("anchor")) {
      asked.add("anchor");
      asking.ask(anchorQuestion(context, header, column), answers.anchor);
    }
    if (column.doubtfulMonth && answers.columns?.[header] === undefined && context.frenchDates)
      asking.ask(marQuestion(context, header, column), undefined);
  }
}

function orderQuestion(
  context: Context,
  header: string,
  column: DateColumn,
  cells: readonly Placed[],
): ImportQuestion {
  const { language } = context.around;
  const sample = cells[0] as Placed;
  const choice = (order: DateOrder): ImportChoice => ({
    value: order,
    label: sayQuestion(order, language),
    samples: cells.slice(0, 3).flatMap(({ text, cell, row }) => {
      const day = column.asIn(cell, order, context.dates.year ?? context.likelyYear);
      if (day === undefined) return [];
      return [sayQuestion("row", language, { row: String(row), text, reading: showDay(day, language) })];
    }),
  });
  // Files in French mostly put the day first; that only says which reading is shown first.
  const orders: readonly DateOrder[] = language === "fr" ? ["dmy", "mdy"] : ["mdy", "dmy"];
  return {
    about: "dateOrder",
    text: sayQuestion("dateOrder", language, { sample: sample.text, count: cells.length, column: header }),
    flag: "--date-order dmy",
    choices: orders.map(choice),
    count: cells.length,
    rows: cells.slice(0, 3).map(({ row }) => row),
  };
}

function yearQuestion(context: Context, header: string, column: DateColumn): ImportQuestion {
  const { language } = context.around;
  const { yearless } = column;
  const passes = passesYear(yearless, column.order);
  const years = [context.likelyYear, context.likelyYear + 1, context.likelyYear - 1];
  return {
    about: "year",
    text: sayQuestion("year", language, {
      count: yearless.length,
      sample: yearless[0]?.text ?? "",
      column: header,
    }),
    flag: `--year ${context.likelyYear}`,
    choices: years.map((year) => ({
      value: String(year),
      label: passes
        ? sayQuestion("yearThenNext", language, { year: String(year), next: String(year + 1) })
        : String(year),
      samples: yearless.slice(0, 3).flatMap(({ text, cell, row }) => {
        if (cell.kind !== "monthDay") return [];
        const day = parseDay(`${year}-${two(cell.month)}-${two(cell.date)}`);
        return day === undefined
          ? []
          : [sayQuestion("row", language, { row: String(row), text, reading: showDay(day, language) })];
      }),
    })),
    count: yearless.length,
    rows: yearless.slice(0, 3).map(({ row }) => row),
  };
}

const two = (number: number) => String(number).padStart(2, "0");

function anchorQuestion(context: Context, header: string, { anchored }: DateColumn): ImportQuestion {
  const { language } = context.around;
  return {
    about: "day",
    subject: header,
    text: sayQuestion("day", language, {
      count: anchored.length,
      sample: anchored[0]?.text ?? "",
      column: header,
    }),
    flag: `--anchor ${context.around.asOf}`,
    choices: [],
    count: anchored.length,
    rows: anchored.slice(0, 3).map(({ row }) => row),
  };
}

function marQuestion(context: Context, header: string, { yearless }: DateColumn): ImportQuestion {
  const { language } = context.around;
  const samples = yearless.slice(0, 3).map(({ text, row }) => `${row}: ${text}`);
  return {
    about: "column",
    subject: header,
    text: sayQuestion("mar", language, { sample: yearless[0]?.text ?? "", column: header }),
    flag: `--column "${header}=date"`,
    choices: [
      { value: "date", label: sayQuestion("march", language), samples },
      { value: "weekday", label: sayQuestion("tuesday", language), samples },
    ],
    count: yearless.length,
    rows: yearless.slice(0, 3).map(({ row }) => row),
  };
}

function askZones(asking: Asking, context: Context): void {
  const { language } = context.around;
  for (const { text, count, rows } of context.abbreviations.values()) {
    const declared = context.around.timezone;
    const named = zonesOf(text);
    const zones = [
      ...new Set([...(declared !== undefined && named.includes(declared) ? [declared] : []), ...named]),
    ];
    asking.ask(
      {
        about: "timezone",
        subject: text,
        text: sayQuestion("timezone", language, { subject: text, count }),
        flag: `--zone ${zones[0] ?? declared ?? "America/Toronto"}`,
        choices: zones.map((zone) => ({ value: zone, label: zone, samples: [] })),
        count,
        rows,
      },
      context.answers.timezone,
    );
  }
}

function askStatuses(asking: Asking, context: Context, statuses: Statuses): void {
  const { language } = context.around;
  for (const [word, { text, count, rows, kind, like }] of context.statusWords) {
    const first: readonly string[] =
      kind === "double"
        ? ["approved", "published"]
        : kind === "postponed"
          ? ["on-hold", "planned", "cancelled"]
          : [like ?? "planned"];
    const order =
      kind === "unknown" ? [...first, ...LADDER.filter((status) => !first.includes(status))] : first;
    const key = { unknown: "status", double: "double", postponed: "postponed" } as const;
    asking.ask(
      {
        about: "status",
        subject: text,
        text: sayQuestion(key[kind], language, { subject: text, count }),
        flag: `--status "${text}=${first[0]}"`,
        choices: order.map((status) => ({ value: status, label: sayStatus(status, language), samples: [] })),
        count,
        rows,
      },
      statuses.answerTo(word) ?? statuses.answerTo(text),
    );
  }
}

function askChannels(asking: Asking, context: Context): void {
  const { language } = context.around;
  for (const { text, count, rows, oneOf } of context.channelWords.values()) {
    const choices = oneOf.map((id) => ({ value: id, label: id, samples: [] }));
    if (oneOf.length === 2)
      choices.push({ value: oneOf.join(","), label: sayQuestion("bothOf", language), samples: [] });
    asking.ask(
      {
        about: "channel",
        subject: text,
        text: sayQuestion("channel", language, { subject: text, count }),
        flag: `--channel "${text}=${oneOf[0] ?? "id"}"`,
        choices,
        count,
        rows,
      },
      context.channels.answerTo(text),
    );
  }
}
