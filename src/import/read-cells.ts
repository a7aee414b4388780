import type { MappedColumn } from "./columns";
import {
  readFiles,
  readHashtags,
  readLanguage,
  readLink,
  readMoney,
  readNumber,
  readPeople,
  readWords,
} from "./cell-values";
import { readFormat } from "./channel-words";
import { yesOrNo } from "./column-values";
import type { Draft } from "./draft";
import { deadlineReader, otherTimeReader, publishedAtReader, timeReader, zoneReader } from "./read-moments";
import type { CellReader, TableReading } from "./table-reading";
import { countIn } from "./context";
import { foldWord } from "../values";

/** How the cells of a column go into a post; those of its day are read apart. */
export function cellReader(column: MappedColumn, it: TableReading): CellReader {
  const { field } = column;
  const label = it.labels[column.index] as string;
  if (column.instead === "title")
    return (draft, text) => {
      draft.hint = text;
      draft.set(field, text);
    };
  if (field.startsWith("x-")) return otherTimeReader(column) ?? ((draft, text) => draft.set(field, text));
  const [base = "", below] = splitField(field);
  switch (base) {
    case "time":
      return timeReader(column, it);
    case "timezone":
      return zoneReader(column, it);
    case "deadline":
      return deadlineReader(column, it);
    case "weekday":
      return (draft, text) => {
        draft.weekdayCell = [label, text];
        draft.touched = true;
      };
    case "group":
      return groupReader(column);
    case "id":
      return (draft, text) => {
        draft.sourceId = text;
        draft.keep(label, text);
      };
    case "title":
    case "text":
    case "cta":
    case "firstComment":
    case "location":
    case "partner":
    case "notes":
      return textReader(base, below);
    case "channels":
      return below === undefined ? channelReader(it, label) : flagReader(it, label, below, column.header);
    case "variants":
      return variantReader(it, column, below as string);
    case "format":
      return formatReader(column, it);
    case "status":
    case "approval":
    case "draft":
      return stateReader(label, base);
    case "owner":
    case "approver":
      return peopleReader(it, label, base);
    case "objective":
    case "campaign":
    case "theme":
    case "segment":
      return idReader(it, label, base);
    case "media":
      return below === undefined ? mediaReader(column, it) : mediaPartReader(column, below);
    case "published":
      return below === "at" ? publishedAtReader(column, it) : linkReader(column, it, "published");
    case "link":
      return linkReader(column, it, "link");
    case "hashtags":
    case "tags":
      return listReader(label, base);
    case "language":
      return languageReader(it, label);
    case "budget":
    case "spent":
      return moneyReader(column, it, base);
    case "results":
      return numberReader(column, it, below as string);
    default:
      return (draft, text) => draft.keep(label, text);
  }
}

function textReader(base: string, language: string | undefined): CellReader {
  if (language === undefined) return (draft, text) => draft.set(base, text);
  return (draft, text) => draft.setIn(base, language, text);
}

/** What needs the whole row to be read: the status and the approval; and a vendor’s yes or no for a draft. */
function stateReader(label: string, base: "status" | "approval" | "draft"): CellReader {
  if (base === "status")
    return (draft, text) => {
      draft.statusCell = [label, text];
      draft.touched = true;
    };
  return (draft, text) => {
    if (base === "approval") draft.approvalCell = [label, text];
    else if (yesOrNo(text) === true) draft.set("status", "drafting");
    draft.keep(label, text);
  };
}

/** `text.fr` apart; of `media.alt.fr` what follows `media`. */
function splitField(field: string): readonly [string, string | undefined] {
  const dot = field.indexOf(".");
  return dot < 0 ? [field, undefined] : [field.slice(0, dot), field.slice(dot + 1)];
}

function groupReader({ header, index }: MappedColumn): CellReader {
  const words = foldWord(header)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const key = words === "" ? `x-column-${index + 1}` : `x-${words}`;
  return (draft, text) => {
    draft.group = text;
    draft.set(key, text);
  };
}

function channelReader({ context }: TableReading, label: string): CellReader {
  const { channels, findings } = context;
  return (draft, text, row) => {
    const reading = channels.read(text);
    for (const { word, oneOf } of reading.asks)
      countIn(context.channelWords, word, row, { text: word, oneOf });
    for (const word of reading.all) findings.note("channels-all", "warning", row, { sample: word });
    for (const word of reading.unknown) findings.note("channel-unknown", "info", row, { sample: word });
    addChannels(draft, reading.ids);
    draft.formats = reading.formats;
    for (const [at, id] of reading.ids.entries()) channels.count(id, reading.words[at] as string);
    if (reading.ids.length !== 1 || reading.ids[0] !== text.toLowerCase()) draft.keep(label, text);
    draft.touched = true;
  };
}

function addChannels(draft: Draft, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const before = draft.values.get("channels") as readonly string[] | undefined;
  draft.set(
    "channels",
    before === undefined ? ids : [...before, ...ids.filter((id) => !before.includes(id))],
  );
}

/** A column of yes and no for one network. */
function flagReader({ context }: TableReading, label: string, network: string, header: string): CellReader {
  return (draft, text) => {
    const yes = yesOrNo(text);
    if (yes === true) {
      const id = context.channels.ofNetwork(network, header);
      addChannels(draft, [id]);
      context.channels.count(id, header);
    }
    // A no says nothing that the channels do not say.
    if (yes === undefined) draft.keep(label, text);
    draft.touched = true;
  };
}

/** The text for one network: a variant for its channel. */
function variantReader({ context }: TableReading, { header }: MappedColumn, below: string): CellReader {
  const network = below.replace(/\.text$/, "");
  return (draft, text) => {
    const id = context.channels.ofNetwork(network, header);
    addChannels(draft, [id]);
    context.channels.count(id, header);
    draft.setIn("variants", id, { text });
  };
}

function formatReader({ index, header }: MappedColumn, it: TableReading): CellReader {
  const label = it.labels[index] as string;
  const remembered = new Map<string, string | undefined>();
  return (draft, text, row) => {
    if (!remembered.has(text)) remembered.set(text, readFormat(text));
    const format = remembered.get(text);
    if (format === undefined)
      it.context.findings.note("format-unknown", "info", row, { column: header, sample: text }, header);
    else draft.set("format", format);
    if (format !== text.toLowerCase()) draft.keep(label, text);
  };
}

function peopleReader({ ids, context }: TableReading, label: string, key: "owner" | "approver"): CellReader {
  const remembered = new Map<string, readonly string[]>();
  return (draft, text, row) => {
    let found = remembered.get(text);
    if (found === undefined) {
      found = readPeople(text).flatMap((name) => ids.people.get(name) ?? []);
      remembered.set(text, found);
    }
    const [first] = found;
    if (first !== undefined) draft.set(key, key === "approver" && found.length > 1 ? found : first);
    if (key === "owner" && found.length > 1)
      context.findings.note("several-owners", "warning", row, { sample: text });
    if (text !== first) draft.keep(label, text);
  };
}

function idReader(
  { ids }: TableReading,
  label: string,
  key: "objective" | "campaign" | "theme" | "segment",
): CellReader {
  return (draft, text) => {
    const id = ids[key].get(text);
    draft.hint ??= text;
    if (id !== undefined) draft.set(key, id);
    if (text !== id) draft.keep(label, text);
  };
}

function mediaReader({ index, header, separator }: MappedColumn, it: TableReading): CellReader {
  const label = it.labels[index] as string;
  return (draft, text, row) => {
    const files = readFiles(text, separator);
    if (files === undefined) {
      it.context.findings.note("media-unclear", "info", row, { column: header, sample: text }, header);
      draft.keep(label, text);
      return;
    }
    draft.media ??= [];
    for (const file of files) draft.media.push({ file });
    draft.touched = true;
  };
}

function mediaPartReader({ header, separator }: MappedColumn, below: string): CellReader {
  const [part = "", language = ""] = below.split(".");
  return (draft, text) => {
    const parts = text.split(separator ?? /\s*\|\|\s*/).map((it) => it.trim());
    const key = part === "alt" ? language : `${part}\n${header}`;
    draft.alts ??= new Map();
    draft.alts.set(key, [...(draft.alts.get(key) ?? []), ...parts]);
    draft.touched = true;
  };
}

function linkReader(
  { index, header }: MappedColumn,
  it: TableReading,
  key: "link" | "published",
): CellReader {
  const label = it.labels[index] as string;
  return (draft, text, row) => {
    const link = readLink(text);
    if (link === undefined) {
      it.context.findings.note("link-unclear", "warning", row, { column: header, sample: text }, header);
      draft.keep(label, text);
      return;
    }
    if (key === "link") draft.set("link", link);
    else draft.setIn("published", "url", link);
    if (link !== text) draft.keep(label, text);
  };
}

function listReader(label: string, key: "hashtags" | "tags"): CellReader {
  const remembered = new Map<string, { readonly words: readonly string[]; readonly odd: boolean }>();
  return (draft, text) => {
    let list = remembered.get(text);
    if (list === undefined) {
      const words = key === "hashtags" ? readHashtags(text) : readWords(text);
      list = { words, odd: key === "hashtags" && words.some((word) => !/^[\p{L}\p{N}_]+$/u.test(word)) };
      remembered.set(text, list);
    }
    const before = draft.values.get(key) as readonly string[] | undefined;
    draft.set(key, before === undefined ? list.words : [...before, ...list.words]);
    if (list.odd) draft.keep(label, text);
  };
}

function languageReader({ context }: TableReading, label: string): CellReader {
  return (draft, text, row) => {
    const language = readLanguage(text);
    if (language === undefined) {
      context.findings.note("language-unclear", "warning", row, { sample: text });
      draft.keep(label, text);
      return;
    }
    draft.language = language;
    draft.set("language", language);
    if (language !== text) draft.keep(label, text);
  };
}

function moneyReader({ index, header }: MappedColumn, it: TableReading, key: "budget" | "spent"): CellReader {
  const label = it.labels[index] as string;
  const inHeader =
    /\b([A-Z]{3})\b/.exec(header)?.[1] ?? (/\$/.test(header) ? "CAD" : /€/.test(header) ? "EUR" : undefined);
  const remembered = new Map<string, string | undefined>();
  return (draft, text, row) => {
    if (!remembered.has(text)) remembered.set(text, readMoney(text, inHeader ?? it.context.around.currency));
    const money = remembered.get(text);
    if (money === undefined) {
      it.context.findings.note("amount-unclear", "warning", row, { column: header, sample: text }, header);
      draft.keep(label, text);
      return;
    }
    draft.set(key, money);
    if (money !== text) draft.keep(label, text);
  };
}

function numberReader({ index, header }: MappedColumn, it: TableReading, metric: string): CellReader {
  const label = it.labels[index] as string;
  return (draft, text, row) => {
    const number = readNumber(text, it.context.decimalComma);
    if (number === undefined) {
      it.context.findings.note("number-unclear", "warning", row, { column: header, sample: text }, header);
      draft.keep(label, text);
      return;
    }
    draft.setIn("results", metric, number);
    if (String(number) !== text) draft.keep(label, text);
  };
}
