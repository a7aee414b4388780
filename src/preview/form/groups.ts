import { shapeOf, type ShapeName } from "../../schema";
import type { FormKind } from "../state";

/** The parts of a form, in the order in which people fill it in. */
export const GROUPS = [
  "what",
  "when",
  "where",
  "who",
  "why",
  "text",
  "media",
  "money",
  "production",
  "results",
  "other",
] as const;
export type GroupName = (typeof GROUPS)[number];

type Keys = Readonly<Partial<Record<GroupName, readonly string[]>>>;

const OF: Readonly<Record<FormKind, Keys>> = {
  post: {
    what: ["title", "status", "format", "nature", "tags", "id"],
    when: ["publish", "deadline", "evergreen", "reuseOf"],
    where: ["channels", "language", "bilingual", "location"],
    who: ["owner", "approver"],
    why: ["objective", "step", "campaign", "theme", "segment", "benefit"],
    text: ["text", "hashtags", "link", "cta", "firstComment", "variants"],
    media: ["media"],
    money: ["budget", "paid", "boost", "spent", "disclosure", "partner"],
    production: ["tasks", "approvals", "notes"],
    results: ["published", "results"],
  },
  objective: {
    what: ["title", "how", "tags", "id"],
    when: ["deadline"],
    who: ["owner"],
    why: ["supports", "measure"],
    money: ["budget"],
    production: ["notes"],
  },
  step: {
    what: ["title", "how", "promotion", "tags", "id"],
    when: ["deadline", "dependsOn", "done"],
    who: ["owner"],
    why: ["objective"],
    money: ["budget"],
    production: ["notes"],
  },
};

/** The keys of each part; what no part names stands under the last. */
export function groupsOf(kind: FormKind): ReadonlyArray<readonly [GroupName, readonly string[]]> {
  const shape: ShapeName = kind;
  const named = new Set(Object.values(OF[kind]).flat());
  const others = Object.keys(shapeOf(shape).keys).filter((key) => !named.has(key));
  return GROUPS.map((group) => [group, group === "other" ? others : (OF[kind][group] ?? [])] as const);
}
