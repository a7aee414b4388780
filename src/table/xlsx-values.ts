const DAY_MS = 86_400_000;
const SECOND_MS = 1000;

/** The text of a cell of a spreadsheet: dates as YYYY-MM-DD, moments with HH:mm:ss, times of day alone as HH:mm:ss. */
export function cellText(value: string | number | boolean | Date | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value instanceof Date ? momentText(value) : String(value);
}

/** Day 0 of a spreadsheet, on which times without a date fall; in workbooks that count from 1904, its own first day. */
const FIRST_DAYS = [Date.UTC(1899, 11, 30), Date.UTC(1899, 11, 31), Date.UTC(1904, 0, 1)];

function momentText(date: Date): string {
  // Times are fractions of days, and come out a hair too early.
  const ms = Math.round(date.getTime() / SECOND_MS) * SECOND_MS;
  if (!Number.isFinite(ms)) return "";
  const iso = new Date(ms).toISOString();
  const [day = "", time = ""] = iso.slice(0, -5).split("T");
  if (FIRST_DAYS.includes(Math.floor(ms / DAY_MS) * DAY_MS)) return time;
  return time === "00:00:00" ? day : `${day} ${time}`;
}

/** A number without the noise of its last binary digits: 0.30000000000000004 is 0.3, as the spreadsheet shows it. */
export function numberText(text: string): string {
  const number = Number(text);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : text;
}
