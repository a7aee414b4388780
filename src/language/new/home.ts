import { textOf } from "../../model";
import { YamlSource } from "../../syntax";
import { type Language, showMonth } from "../../values";
import { type FileKind, kindByName, type Workspace, type WorkspaceFile } from "../../workspace";

/** A file that an entry goes to; with a text where it is not there yet. */
export interface Target {
  readonly path: string;
  readonly text: string | undefined;
}

const NAMES: Readonly<Partial<Record<FileKind, Readonly<Record<Language, string>>>>> = {
  people: { en: "team.people.yaml", fr: "equipe.people.yaml" },
  channels: { en: "accounts.channels.yaml", fr: "comptes.channels.yaml" },
  policy: { en: "social-media.policy.md", fr: "medias-sociaux.policy.md" },
  pause: { en: "all.pause.yaml", fr: "tout.pause.yaml" },
};

/** What a file of a kind is called: by an id, else as people call the only one, else by its period. */
export function fileName(kind: FileKind, id: string | undefined, month: string, language: Language): string {
  if (kind === "config") return ".social-policy.yaml";
  const ending = kind === "policy" || kind === "post" ? `${kind}.md` : `${kind}.yaml`;
  if (id !== undefined) return `${id}.${ending}`;
  const usual = NAMES[kind]?.[language];
  if (usual !== undefined) return usual;
  if (kind === "calendar") return `${month}.calendar.yaml`;
  return `${kind === "plan" ? month.slice(0, 4) : kind}.${ending}`;
}

/** The same name, with a number where a file has it already. */
export function freeName(path: string, workspace: Workspace): string {
  const [, start = path, end = ""] = /^([^.]+)(\..+)$/.exec(path) ?? [];
  let free = path;
  for (let number = 2; workspace.file(free) !== undefined; number++) free = `${start}-${number}${end}`;
  return free;
}

/** Whether a file may be written of this kind, by its name. */
export function isOfKind(path: string, kind: FileKind, workspace: Workspace): boolean {
  return (workspace.options.kindOf?.(path) ?? kindByName(path)) === kind;
}

/** The file that an entry goes to when nobody says which: of calendars that of the month. */
export function homeOf(kind: FileKind, month: string, workspace: Workspace, language: Language): Target {
  const files = workspace.sortedFiles.filter(
    (file) => file.kind === kind && file.unreadable === undefined && !file.closed,
  );
  if (kind !== "calendar") {
    const [first] = files;
    return first === undefined
      ? newFile(kind, fileName(kind, undefined, month, language), month, workspace, language)
      : at(first);
  }
  const ofMonth = files
    .filter(({ path }) => path.includes(month))
    .sort((a, b) => a.path.length - b.path.length);
  const [here] = ofMonth;
  if (here !== undefined) return at(here);
  const last = files.at(-1);
  const byMonth = files.length === 0 || files.every(({ path }) => /\d{4}-\d{2}/.test(path));
  if (last !== undefined && !byMonth) return at(last);
  return newFile(kind, fileName(kind, undefined, month, language), month, workspace, language);
}

function at({ path }: WorkspaceFile): Target {
  return { path, text: undefined };
}

/** The head of a file that is made for its first entry; a calendar's says what the others of its root say. */
export function newFile(
  kind: FileKind,
  path: string,
  month: string,
  workspace: Workspace,
  language: Language,
): Target {
  const lines = [`kind: ${kind}`, "version: 1"];
  const year = month.slice(0, 4);
  if (kind === "plan")
    lines.push(`title: Plan ${year}`, `period: { from: ${year}-01-01, to: ${year}-12-31 }`);
  if (kind === "calendar") {
    const name = showMonth(Number(year), Number(month.slice(5)), language);
    lines.push(`title: ${name.charAt(0).toUpperCase()}${name.slice(1)}`);
    const others = workspace.sortedFiles.filter((file) => file.kind === "calendar");
    const zone = others.map(({ timezone }) => timezone).findLast((it) => it !== undefined);
    lines.push(`timezone: ${zone ?? zoneOfPlan(workspace) ?? "America/Toronto"}`);
    const plan = others.map((file) => textOf(file.plan)).findLast((it) => it !== undefined);
    if (plan !== undefined && workspace.hasId("plan", plan)) lines.push(`plan: ${plan}`);
  }
  return { path, text: `${lines.join("\n")}\n` };
}

function zoneOfPlan(workspace: Workspace): string | undefined {
  const configured = workspace.configs.map(({ fields }) => textOf(fields.timezone));
  return configured.findLast((it) => it !== undefined) ?? workspace.every("plan")[0]?.file.timezone;
}

/** Whether something can be added to a file's lists. */
export function isOpen(file: WorkspaceFile): file is WorkspaceFile & { readonly source: YamlSource } {
  return file.unreadable === undefined && file.headProblems.length === 0 && file.source instanceof YamlSource;
}
