import { mapOf } from "../model";
import { appendItem, applyEdits, insertPair, type TextEdit } from "../syntax";
import { dayParts, type Language } from "../values";
import { type FileKind, Workspace, type WorkspaceFile } from "../workspace";
import { appendEntries, itemsText } from "./append-entries";
import { entryLines } from "./entry-lines";
import type { FoundName, FoundNames, ImportedValue } from "./reading";
import type { ImportProposal } from "./propose";
import { narrowed } from "./update-post";

/** A list of a register that takes what cells name. */
export type RegisterList = "people" | "channels" | "objectives" | "campaigns" | "themes" | "segments";

/** What a register does not know yet of what a file names. */
export interface RegisterProposal {
  readonly list: RegisterList;
  /** Where it goes, from the root. */
  readonly path: string;
  readonly isNew: boolean;
  readonly entries: readonly FoundName[];
}

/** Entries for the registers of people and of channels and for the plan, and what writing them changes. */
export interface RegistersProposal extends Pick<ImportProposal, "edits" | "creates"> {
  readonly registers: readonly RegisterProposal[];
}

interface Register {
  readonly kind: FileKind;
  readonly lists: readonly RegisterList[];
  readonly name: Readonly<Record<Language, string>>;
}

const REGISTERS: readonly Register[] = [
  { kind: "people", lists: ["people"], name: { en: "team.people.yaml", fr: "equipe.people.yaml" } },
  {
    kind: "channels",
    lists: ["channels"],
    name: { en: "accounts.channels.yaml", fr: "comptes.channels.yaml" },
  },
  {
    kind: "plan",
    lists: ["objectives", "segments", "themes", "campaigns"],
    name: { en: "social-media.plan.yaml", fr: "medias-sociaux.plan.yaml" },
  },
];

/** What the registers would be told of people, channels, objectives and the like that a file names. */
export function proposeRegisters(
  names: FoundNames,
  workspace: Workspace,
  language: Language,
): RegistersProposal {
  const registers: RegisterProposal[] = [];
  const edits: Array<ImportProposal["edits"][number]> = [];
  const creates: Array<{ path: string; text: string }> = [];
  for (const register of REGISTERS) {
    const added = register.lists.flatMap((list) => {
      const entries = names[list].filter(({ known, id }) => !known && id !== "");
      return entries.length === 0 ? [] : [{ list, entries }];
    });
    if (added.length === 0) continue;
    const file = workspace.sortedFiles.find(
      ({ kind, unreadable }) => kind === register.kind && unreadable === undefined,
    );
    if (file === undefined) {
      const path = register.name[language];
      creates.push({ path, text: newRegister(register.kind, added, workspace) });
      registers.push(...added.map((it) => ({ ...it, path, isNew: true })));
      continue;
    }
    const { text, taken } = addLists(file, added);
    if (taken.length === 0) continue;
    edits.push({ path: file.path, edits: [narrowed(file.source.text, text)] });
    registers.push(...taken.map((it) => ({ ...it, path: file.path, isNew: false })));
  }
  return { registers, edits, creates };
}

interface Added {
  readonly list: RegisterList;
  readonly entries: readonly FoundName[];
}

/** One list after the other: where a list is to be made, the next may begin at the same place. */
function addLists(file: WorkspaceFile, added: readonly Added[]): { text: string; taken: readonly Added[] } {
  const scratch = new Workspace({ kindOf: () => file.kind });
  let { text } = file.source;
  const taken: Added[] = [];
  for (const it of added) {
    scratch.apply([{ path: file.path, text }]);
    const now = scratch.file(file.path);
    const edit =
      now === undefined
        ? undefined
        : it.list === "themes"
          ? addThemes(now, it.entries)
          : addEntries(now, it.list, it.entries);
    const next = edit === undefined || now === undefined ? undefined : applyEdits(now.source, [edit]);
    if (next === undefined) continue;
    text = next;
    taken.push(it);
  }
  return { text, taken };
}

function newRegister(kind: FileKind, added: readonly Added[], workspace: Workspace): string {
  const head: Array<readonly [string, ImportedValue]> = [
    ["kind", kind],
    ["version", 1],
  ];
  if (kind === "plan") {
    const { year } = dayParts(workspace.asOf);
    head.push(["title", `Plan ${year}`], ["period", { from: `${year}-01-01`, to: `${year}-12-31` }]);
  }
  let text = `${entryLines(head).join("\n")}\n`;
  for (const { list, entries } of added) {
    const items = entries.map((entry) => ({ lines: entryLines(fieldsOf(list, entry)) }));
    text +=
      list === "themes"
        ? `\nstrategy:\n  themes:\n${itemsText(items, 4, "\n", false)}\n`
        : `\n${list}:\n${itemsText(items, 2, "\n", false)}\n`;
  }
  return text;
}

function addEntries(file: WorkspaceFile, list: string, entries: readonly FoundName[]): TextEdit | undefined {
  const items = entries.map((entry) => ({ lines: entryLines(fieldsOf(list as RegisterList, entry)) }));
  return appendEntries(file, list, items);
}

/** Themes stand inside the plan's strategy. */
function addThemes({ root }: WorkspaceFile, entries: readonly FoundName[]): TextEdit | undefined {
  if (root === undefined || root.flow) return undefined;
  const items = entries.map((entry) => ({ lines: entryLines(fieldsOf("themes", entry)) }));
  const text = itemsText(items, 0, "\n", false).split("\n");
  const strategy = root.get("strategy");
  if (strategy === undefined)
    return insertPair(root, "strategy", ["themes:", ...text.map((line) => `  ${line}`)], {
      after: ["zones", "segments", "objectives"],
    });
  const map = mapOf(strategy);
  if (map === undefined || map.flow) return undefined;
  const themes = map.get("themes");
  if (themes === undefined) return insertPair(map, "themes", text, { after: ["experience"] });
  if (themes.value.type !== "seq" || themes.value.flow) return undefined;
  // As lines of one item: the first dash is written by the list.
  const [first = "", ...rest] = itemsText(items, 0, "\n", false).split("\n");
  const edit = appendItem(themes.value, [first.slice(2)]);
  const column = /( *)- [^\r\n]*$/.exec(edit.text)?.[1] ?? "";
  const eol = themes.value.piece.source.lineEnd ?? "\n";
  return { ...edit, text: [edit.text, ...rest.map((line) => column + line)].join(eol) };
}

/** What a new entry says at least; the rest is asked for by the rules. */
function fieldsOf(
  list: RegisterList,
  { id, name, network, email }: FoundName,
): ReadonlyArray<readonly [string, ImportedValue]> {
  if (list === "people")
    return [["id", id], ["name", name], ...(email === undefined ? [] : [["email", email] as const])];
  if (list === "channels")
    return [
      ["id", id],
      ["network", network ?? "other"],
    ];
  return [
    ["id", id],
    ["title", name],
  ];
}
