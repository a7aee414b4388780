import type { CellObject, Row, Sheet } from "write-excel-file/universal";
import { localisedText, type Post, textOf } from "../model";
import { localWhen, sayFrom } from "../rules";
import { type Day, dayParts, type Language, showMonth, type When } from "../values";
import type { Workspace } from "../workspace";
import { statusName } from "./ics";
import { withoutTimes } from "./same-bytes";
import { type SelectedPost, type Selection, type SelectionCounts, selectedPosts } from "./selection";

export interface XlsxOptions {
  readonly language: Language;
  readonly counts?: SelectionCounts;
}

const say = sayFrom({
  date: { en: "Date", fr: "Date" },
  time: { en: "Time", fr: "Heure" },
  title: { en: "Title", fr: "Titre" },
  channels: { en: "Accounts", fr: "Comptes" },
  format: { en: "Format", fr: "Format" },
  status: { en: "Status", fr: "Statut" },
  owner: { en: "Owner", fr: "Responsable" },
  approver: { en: "Approver", fr: "Approbation" },
  deadline: { en: "Deadline", fr: "Échéance" },
  campaign: { en: "Campaign", fr: "Campagne" },
  text: { en: "Text", fr: "Texte" },
  link: { en: "Link", fr: "Lien" },
  media: { en: "Media", fr: "Médias" },
  alt: { en: "Alternative text", fr: "Texte de remplacement" },
  budget: { en: "Budget", fr: "Budget" },
  id: { en: "Id", fr: "Identifiant" },
  undated: { en: "No date", fr: "Sans date" },
  empty: { en: "No posts", fr: "Aucune publication" },
});

const COLUMNS = [
  ["date", 12],
  ["time", 8],
  ["title", 30],
  ["channels", 20],
  ["format", 11],
  ["status", 14],
  ["owner", 20],
  ["approver", 20],
  ["deadline", 12],
  ["campaign", 20],
  ["text", 60],
  ["link", 30],
  ["media", 24],
  ["alt", 40],
  ["budget", 12],
  ["id", 24],
] as const;

/** Light grounds on which black can be read; the word stands beside them. */
const GROUNDS: Readonly<Record<string, string>> = {
  idea: "#EEEEEE",
  planned: "#E3ECF7",
  drafting: "#FFF3D6",
  review: "#FFE2C6",
  approved: "#DDF2DD",
  scheduled: "#CFEDEA",
  published: "#CBE3CB",
  "on-hold": "#E6E0EE",
  failed: "#F8D7DA",
  removed: "#E0E0E0",
  cancelled: "#E0E0E0",
};

/**
 * The posts of a selection as a workbook to read: a sheet for each month, headers that stay in sight, dates that are
 * dates, colours by status beside its word. Nothing in it is a formula. Its writer is loaded when it is asked for.
 */
export async function exportXlsx(
  workspace: Workspace,
  selection: Selection,
  { language, counts }: XlsxOptions,
): Promise<Uint8Array> {
  const months = new Map<number, Array<{ at: number; row: Row }>>();
  for (const selected of selectedPosts(workspace, selection, counts)) {
    const when = selected.post.publish;
    const local = when === undefined ? undefined : localWhen(when, selected.zone);
    const month = local === undefined ? UNDATED : monthOf(local.day);
    const rows = months.get(month) ?? [];
    if (rows.length === 0) months.set(month, rows);
    const at = local === undefined ? 0 : local.day * 1440 + (local.minute ?? 0);
    rows.push({ at, row: rowOf(selected, local, workspace, language) });
  }
  if (months.size === 0) months.set(EMPTY, []);
  const sheets = [...months]
    .sort(([a], [b]) => a - b)
    .map(
      ([month, rows]): Sheet<Blob> => ({
        sheet: sheetName(month, language),
        data: [header(language), ...rows.sort((a, b) => a.at - b.at).map(({ row }) => row)],
        columns: COLUMNS.map(([, width]) => ({ width })),
        stickyRowsCount: 1,
        orientation: "landscape",
      }),
    );
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const blob = await writeXlsxFile(sheets).toBlob();
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()));
}

const UNDATED = Number.MAX_SAFE_INTEGER;
const EMPTY = 0;

function monthOf(day: Day): number {
  const { year, month } = dayParts(day);
  return year * 12 + month - 1;
}

function sheetName(month: number, language: Language): string {
  if (month === UNDATED) return say("undated", language);
  return month === EMPTY
    ? say("empty", language)
    : showMonth(Math.floor(month / 12), (month % 12) + 1, language);
}

function header(language: Language): Row {
  return COLUMNS.map(([name]) => ({
    value: say(name, language),
    fontWeight: "bold",
    backgroundColor: "#33475B",
    textColor: "#FFFFFF",
    alignVertical: "center",
    wrap: true,
  }));
}

function rowOf(
  { post, zone }: SelectedPost,
  when: When | undefined,
  workspace: Workspace,
  language: Language,
): Row {
  const name = (id: string) => workspace.lookup("person", id)?.name ?? id;
  const status = post.status ?? textOf(post.fields.status) ?? "";
  const due = post.due === undefined ? undefined : localWhen(post.due, zone);
  return [
    dateCell(when?.day),
    when?.minute === undefined ? null : { value: when.minute / 1440, type: Number, format: "hh:mm", ...TOP },
    textCell(localisedText(post.fields.title?.value, language)),
    textCell(post.channels.map(({ id }) => id).join("\n")),
    textCell(textOf(post.fields.format)),
    { ...textCell(statusName(status, language)), backgroundColor: GROUNDS[status] ?? "#FFFFFF" },
    textCell(post.owner === undefined ? undefined : name(post.owner.value)),
    textCell(post.approvers.map(({ value }) => name(value)).join("\n")),
    dateCell(due?.day),
    textCell(localisedText(post.campaign?.fields.title?.value, language) ?? textOf(post.fields.campaign)),
    textCell(textsOf(post).join("\n\n")),
    textCell(textOf(post.fields.link)),
    textCell(post.media.map(({ file }) => file ?? "").join("\n")),
    textCell(post.media.map(({ fields }) => localisedText(fields.alt?.value, language) ?? "").join("\n")),
    textCell(textOf(post.fields.budget)),
    textCell(post.id),
  ];
}

const TOP = { alignVertical: "top" } as const;

function dateCell(day: Day | undefined): CellObject | null {
  return day === undefined
    ? null
    : { value: new Date(day * 86_400_000), type: Date, format: "yyyy-mm-dd", ...TOP };
}

/** Most characters that a cell holds. */
const MOST = 32_767;

/** A text as a text, whatever it looks like, without what XML cannot hold. */
function textCell(text: string | undefined): CellObject {
  const sound = (text ?? "").trim().replace(/\p{Cs}|[\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu, "");
  if (sound === "") return { value: "", type: String, ...TOP };
  return {
    value: sound.length > MOST ? `${sound.slice(0, MOST - 1)}…` : sound,
    type: String,
    wrap: true,
    ...TOP,
  };
}

/** Each text once, in every language and for every account. */
function textsOf(post: Post): readonly string[] {
  return [...new Set(post.allTexts.map(({ node }) => node.value.trim()))];
}
