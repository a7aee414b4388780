import { textOf } from "../../model";
import { type Node, type Place, toData } from "../../syntax";
import type { ClauseRef, PolicySettings, Workspace } from "../../workspace";
import { RULES_OF_SETTINGS } from "../rules-of-settings";

/** One thing that a policy says otherwise than before. */
export interface PolicyChange {
  /** `key`: of the policy as a whole, such as its structure. */
  readonly kind: "setting" | "rule" | "key";
  /** The setting's or the key's name, or the rule's id. */
  readonly name: string;
  readonly change: "added" | "removed" | "changed";
  /** Where it stands now; of what was taken away, where it stood. Undefined of a key. */
  readonly clause: ClauseRef | undefined;
  readonly file: string;
  /** Where it is written in the later state; undefined of what was taken away. */
  readonly at: Place | undefined;
  /** The rules that it governs, by id; undefined: any. */
  readonly rules: ReadonlySet<string> | undefined;
}

interface Said {
  readonly kind: PolicyChange["kind"];
  readonly name: string;
  readonly clause: ClauseRef | undefined;
  readonly file: string;
  readonly at: Place;
  readonly node: Node;
}

/** What the policies of a root say otherwise than before, in the order of the later state; what is gone comes last. */
export function policyChanges(before: Workspace, after: Workspace): readonly PolicyChange[] {
  const old = saidBy(before);
  const now = saidBy(after);
  const changes: PolicyChange[] = [];
  for (const [key, said] of now) {
    const was = old.get(key);
    const isSame = was !== undefined && dataOf(was.node) === dataOf(said.node);
    if (!isSame) changes.push(changeOf(said, was === undefined ? "added" : "changed", was));
  }
  for (const [key, was] of old) if (!now.has(key)) changes.push(changeOf(was, "removed", was));
  return changes;
}

function changeOf(
  { kind, name, clause, file, at, node }: Said,
  change: PolicyChange["change"],
  was: Said | undefined,
): PolicyChange {
  const rules = rulesOf(kind, name, [node, ...(was === undefined ? [] : [was.node])]);
  return { kind, name, change, clause, file, at: change === "removed" ? undefined : at, rules };
}

/** The rules that something in a policy governs. */
function rulesOf(kind: Said["kind"], name: string, nodes: readonly Node[]): ReadonlySet<string> | undefined {
  if (kind === "rule") return new Set([`policy/${name}`, "invalid-rule"]);
  if (kind === "key") return Object.hasOwn(RULES_OF_KEYS, name) ? RULES_OF_KEYS[name] : undefined;
  if (name === "severity") {
    return new Set(
      nodes.flatMap((node) => (node.type === "map" ? node.pairs.map(({ key }) => String(key.value)) : [])),
    );
  }
  // Deadlines in working days move with the holidays, and with them nearly everything.
  if (name === "holidays") return undefined;
  return new Set(Object.hasOwn(RULES_OF_SETTINGS, name) ? RULES_OF_SETTINGS[name] : []);
}

/** Keys of a policy as a whole that rules ask for. */
const RULES_OF_KEYS: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  structure: new Set(["structure-contradiction", "policy-section-missing"]),
  responsible: new Set(["nobody-accountable", "structure-contradiction"]),
  units: new Set(["structure-contradiction", "unknown-reference"]),
  // Whom all its settings concern.
  unit: undefined,
};

function dataOf(node: Node): string {
  return JSON.stringify(toData(node));
}

/** Everything that the policies of a root say to machines, by what it is. */
function saidBy(workspace: Workspace): Map<string, Said> {
  const all = new Map<string, Said>();
  const add = (key: string, said: Said): void => {
    // The second of a name in one clause is a change of its own.
    let free = key;
    for (let count = 2; all.has(free); count++) free = `${key}\n${count}`;
    all.set(free, said);
  };
  for (const file of workspace.sortedFiles) {
    if (file.kind !== "policy") continue;
    for (const name of Object.keys(RULES_OF_KEYS)) {
      const pair = file.root?.get(name);
      if (pair === undefined) continue;
      add(`key\n${file.path}\n${name}`, {
        kind: "key",
        name,
        clause: undefined,
        file: file.path,
        at: pair.key,
        node: pair.value,
      });
    }
  }
  addClauses(workspace.settings, add);
  return all;
}

function addClauses(settings: PolicySettings, add: (key: string, said: Said) => void): void {
  for (const name of settings.names) {
    for (const { clause, at, node } of settings.all(name)) {
      const said: Said = { kind: "setting", name, clause, file: clause.file, at, node };
      add(`setting\n${clause.file}\n${clause.id}\n${name}`, said);
    }
  }
  for (const { clause, rule } of settings.ownRules) {
    const name = textOf(rule.fields.id);
    if (name === undefined) continue;
    const at = rule.fields.id?.value ?? rule.node;
    add(`rule\n${clause.file}\n${name}`, {
      kind: "rule",
      name,
      clause,
      file: clause.file,
      at,
      node: rule.node,
    });
  }
}
