import { isUrl } from "../values";
import type { StarredField } from "./aliases";
import { channelWords, readFormat } from "./channel-words";
import { isDateText, readDateCell } from "./date-cells";
import { weekdayNamed } from "./date-words";
import type { ImportField } from "./fields";
import { isStatusText, readApproval } from "./statuses";
import { isTimeText } from "./times";

/** So many different values say what a column holds. */
const SAMPLE = 60;
/** Cells that are looked at for them. */
const LOOKED_AT = 1500;

/** Some different values of a column, which are not empty. */
export function sampleOf(cells: Iterable<string>): readonly string[] {
  const found = new Set<string>();
  let looked = 0;
  for (const cell of cells) {
    if (cell === "") continue;
    looked += 1;
    if (looked > LOOKED_AT) break;
    const text = cell.trim();
    if (text === "" || text === "[]") continue;
    // A list of YAML or JSON says what its items say.
    found.add(text.startsWith('["') ? text.slice(2, -2).replaceAll('","', "\n") : text);
    if (found.size >= SAMPLE) break;
  }
  return [...found];
}

/** The part of values that are so, from 0 to 1; 0 where there is none. */
export function share(values: readonly string[], is: (text: string) => boolean): number {
  if (values.length === 0) return 0;
  let count = 0;
  for (const value of values) if (is(value)) count += 1;
  return count / values.length;
}

const NUMBER = /^[-+]?\d[\d\s\u00a0\u202f.,']*\s*%?$/;
const FILE =
  /^(?:https?:\/\/\S+|[^\s,;|]+(?:\/[^\s,;|]+)*\.(?:jpe?g|png|gif|webp|svg|heic|mp4|mov|m4v|webm|avi|pdf|psd|ai|mp3|wav)|\S+\/\S+\.\w{2,4})$/i;

/** Whether a text is a file or an address, or a list of them. */
export function isFileText(text: string): boolean {
  return text
    .split(/\s*[\n;|,]\s*/)
    .every((part) => FILE.test(part.trim()) || /\.(?:jpe?g|png|gif|webp|mp4|mov|pdf)$/i.test(part));
}

export function isNumberText(text: string): boolean {
  return NUMBER.test(text);
}

/** Whether a text names a network we know. */
export function namesNetwork(text: string): boolean {
  return channelWords(text).some(
    ({ network, means, oneOf }) => network !== undefined || means !== undefined || oneOf !== undefined,
  );
}

/** What a column with a header of two meanings holds. `others` are the fields that other columns have already. */
export function resolveStarred(
  field: StarredField,
  values: readonly string[],
  others: ReadonlySet<string>,
): ImportField | undefined {
  const hasDate = others.has("date") || others.has("publish");
  switch (field) {
    case "?moment": {
      if (share(values, (text) => readDateCell(text).time !== undefined) >= 0.5) return "publish";
      return share(values, isTimeText) >= 0.5 ? "time" : "date";
    }
    case "?published":
      return hasDate ? "published.at" : "date";
    case "?due":
      return hasDate ? "deadline" : "date";
    case "?day":
      if (share(values, (text) => weekdayNamed(text) !== undefined) >= 0.5) return "weekday";
      return hasDate ? undefined : "date";
    case "?type":
      return share(values, (text) => readFormat(text) !== undefined) >= 0.5 ? "format" : undefined;
    case "?state":
      if (share(values, isStatusText) >= 0.5) return others.has("status") ? undefined : "status";
      return values.length === 0 ? undefined : "location";
    case "?tags":
      return share(values, (text) => text.startsWith("#")) >= 0.5 ? "hashtags" : "tags";
    case "?comments":
      return share(values, isNumberText) >= 0.5 ? "results.comments" : "notes";
    case "?medium":
      if (share(values, namesNetwork) >= 0.5) return "channels";
      return share(values, isFileText) >= 0.3 ? "media" : undefined;
  }
}

/** Whether the values of a column can be what its header says; the field that they are instead, or none. */
export function checkedByValues(field: string, values: readonly string[]): string | undefined {
  if (values.length === 0) return field;
  switch (field) {
    case "format":
      return share(values, (text) => readFormat(text) !== undefined) >= 0.3 ? field : undefined;
    case "media":
      return share(values, isFileText) >= 0.3 ? field : undefined;
    case "approver":
      return share(values, (text) => readApproval(text) !== undefined || isStatusText(text)) >= 0.5
        ? "approval"
        : field;
    case "approval":
      return share(values, (text) => readApproval(text) !== undefined || isStatusText(text)) >= 0.3
        ? field
        : undefined;
    case "time":
      return share(values, (text) => isTimeText(text) || readDateCell(text).time !== undefined) > 0
        ? field
        : undefined;
    case "channels":
      return share(values, isUrl) >= 0.5 || share(values, isNumberText) >= 0.5 ? undefined : field;
    case "published.url":
    case "link":
      return share(values, (text) => isUrl(text) || /^\S*[./]\S*$/.test(text)) >= 0.3 ? field : undefined;
    case "date":
    case "publish":
    case "published.at":
      return share(values, (text) => readDateCell(text).kind !== "unknown") > 0 ? field : undefined;
    case "deadline":
      return share(values, (text) => readDateCell(text).kind !== "unknown") > 0 ? field : undefined;
    case "language":
      return share(values, (text) => text.length <= 24) >= 0.5 ? field : undefined;
    default:
      return field.startsWith("results.") && share(values, isNumberText) < 0.5 ? undefined : field;
  }
}

const YES = /^(?:x|✓|✔|✅|☑|1|y|yes|true|o|oui|vrai|wahr)\ufe0f?$/i;
const NO = /^(?:-|–|—|0|n|no|false|non|faux|✗|✘|❌|☐)\ufe0f?$/i;

/** Whether a cell says yes or no; undefined for anything else. */
export function yesOrNo(text: string): boolean | undefined {
  if (YES.test(text)) return true;
  return NO.test(text) ? false : undefined;
}

/** Whether values look like dates of a year, for a column whose header says nothing. */
export function looksLikeDates(values: readonly string[]): boolean {
  return values.length > 0 && share(values, isDateText) >= 0.8;
}
