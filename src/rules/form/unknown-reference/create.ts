import { mapOf } from "../../../model";
import { networkIds } from "../../../networks";
import {
  appendItem,
  appendToList,
  insertPair,
  quoteScalar,
  type TextEdit,
  YamlSource,
} from "../../../syntax";
import { formatDay } from "../../../values";
import type { FileKind, Workspace, WorkspaceFile } from "../../../workspace";
import { eachReference, REGISTER_OF, type ReferredKind } from "../references";
import { readAgain } from "../../read-again";

/** The list of a register's file that holds entries of a kind; kinds without one can't be created by a fix. */
const LIST_OF: Partial<Record<ReferredKind, string>> = {
  person: "people",
  channel: "channels",
  goal: "goals",
  objective: "objectives",
  segment: "segments",
  step: "activation",
  campaign: "campaigns",
};

/**
 * Edits that add an entry with this id to the first register; undefined when it has no such list. `name`: what
 * people call it, where its id says too little; of a channel its network.
 */
export function newEntry(
  kind: ReferredKind,
  id: string,
  workspace: Workspace,
  name?: string,
): readonly TextEdit[] | undefined {
  const list = kind === "theme" ? "themes" : LIST_OF[kind];
  if (list === undefined) return undefined;
  const file = workspace.sortedFiles.find(
    (it) => it.kind === REGISTER_OF[kind] && it.unreadable === undefined,
  );
  // Nothing is added to a file that can't be read yet.
  if (file === undefined || file.headProblems.length > 0) return undefined;
  const { source } = file;
  if (!(source instanceof YamlSource)) return undefined;
  if (kind === "theme") return newTheme(id, file, name);
  return [appendToList(source, (piece) => readAgain(piece, file), list, linesOf(kind, id, name))];
}

/** Themes stand inside the plan's strategy. */
function newTheme(
  id: string,
  { root }: WorkspaceFile,
  name: string | undefined,
): readonly TextEdit[] | undefined {
  if (root === undefined) return undefined;
  const lines = linesOf("theme", id, name);
  const item = lines.map((line, index) => (index === 0 ? "- " : "  ") + line);
  const short = `[{ ${lines.join(", ")} }]`;
  const strategy = root.get("strategy");
  if (strategy === undefined) {
    const value = root.flow ? `{ themes: ${short} }` : ["themes:", ...item.map((line) => `  ${line}`)];
    return [insertPair(root, "strategy", value, { after: ["zones", "segments", "objectives"] })];
  }
  const map = mapOf(strategy);
  if (map === undefined) return undefined;
  const themes = map.get("themes");
  if (themes === undefined)
    return [insertPair(map, "themes", map.flow ? short : item, { after: ["experience"] })];
  return themes.value.type === "seq" ? [appendItem(themes.value, lines)] : undefined;
}

/** What a new entry says at least; the rest is asked for by the rules. */
function linesOf(kind: ReferredKind, id: string, name?: string): readonly string[] {
  const written = quoteScalar(id, "flow");
  const said = name === undefined ? nameFrom(id) : quoteScalar(name, "flow");
  if (kind === "person") return [`id: ${written}`, `name: ${said}`];
  if (kind === "channel") {
    const network = name !== undefined && networkIds().includes(name) ? name : "other";
    return [`id: ${written}`, `network: ${network}`, "status: planned"];
  }
  return [`id: ${written}`, `title: ${said}`];
}

/** A first name for a thing from its id: `spring-fair` gives `Spring fair`. */
function nameFrom(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A register that does not exist yet, with an entry for each id that is named already, and for one more. */
export function newRegister(
  kind: FileKind,
  workspace: Workspace,
  more?: { readonly kind: ReferredKind; readonly id: string; readonly name?: string },
): { path: string; text: string } {
  const ids = new Map<ReferredKind, Set<string>>();
  if (more !== undefined) ids.set(more.kind, new Set([more.id]));
  for (const file of workspace.filesMissing(kind)) {
    for (const unit of [file.head, ...file.items.values()]) {
      for (const entity of workspace.peek(unit).entities) {
        eachReference(entity, (referred, id) => {
          if (REGISTER_OF[referred] !== kind) return;
          const known = ids.get(referred);
          if (known === undefined) ids.set(referred, new Set([id]));
          else known.add(id);
        });
      }
    }
  }
  const lines = [`kind: ${kind}`, "version: 1"];
  if (kind === "plan") {
    const year = formatDay(workspace.asOf).slice(0, 4);
    const [plan] = [...(ids.get("plan") ?? [])].sort();
    lines.push(
      `id: ${plan ?? `plan-${year}`}`,
      `title: Plan ${year}`,
      `period: { from: ${year}-01-01, to: ${year}-12-31 }`,
    );
  }
  for (const [referred, list] of Object.entries(LIST_OF) as Array<[ReferredKind, string]>) {
    if (REGISTER_OF[referred] !== kind) continue;
    const named = [...(ids.get(referred) ?? [])].sort();
    if (named.length === 0) continue;
    lines.push(`${list}:`);
    for (const id of named) {
      const name = more?.kind === referred && more.id === id ? more.name : undefined;
      const [first = "", ...rest] = linesOf(referred, id, name);
      lines.push(`  - ${first}`, ...rest.map((line) => `    ${line}`));
    }
  }
  const themes = [...(ids.get("theme") ?? [])].sort();
  if (kind === "plan" && themes.length > 0) {
    lines.push("strategy:", "  themes:");
    for (const id of themes) lines.push(`    - id: ${id}`, `      title: ${nameFrom(id)}`);
  }
  return { path: NAMES[kind] ?? `social.${kind}.yaml`, text: `${lines.join("\n")}\n` };
}

const NAMES: Partial<Record<FileKind, string>> = {
  people: "team.people.yaml",
  channels: "accounts.channels.yaml",
  plan: "year.plan.yaml",
};
