import { fingerprintOf, type Post } from "../../model";
import { appendItem, insertPair, quoteScalar, setValue, type TextEdit } from "../../syntax";
import { formatDay } from "../../values";
import type { RuleContext } from "../context";
import { emptyPair } from "./empty-pair";

/** What a decision says beside who took it. */
export interface ApprovalWords {
  /** A day or a time; today unless said. */
  readonly at?: string;
  readonly role?: string;
  /** An approval unless said. */
  readonly decision?: "changes-requested" | "rejected";
  /** Somebody outside, whom the register does not know: the name in words. */
  readonly external?: boolean;
  /** How it came, and where it can be found again. */
  readonly via?: string;
  readonly ref?: string;
  readonly comment?: string;
}

/** Records what somebody decided on the content as it is now; no edits where the list can't take an entry. */
export function approveAs(
  post: Post,
  by: string,
  context: RuleContext,
  words: ApprovalWords = {},
): TextEdit[] {
  const entry = entryOf(by, fingerprintOf(post, context.assetDigest), {
    ...words,
    at: words.at ?? formatDay(context.asOf),
  });
  const pair = post.fields.approvals;
  if (pair?.value.type === "seq") return [appendItem(pair.value, entry)];
  const empty = emptyPair(pair);
  if (empty !== undefined) return [setValue(empty.value, `[${entry}]`)];
  if (pair !== undefined) return [];
  return [insertPair(post.node, "approvals", [`- ${entry}`], { after: AFTER })];
}

function entryOf(
  by: string,
  of: string | undefined,
  { at, role, decision, external, via, ref, comment }: ApprovalWords,
): string {
  const flow = (text: string | undefined) => (text === undefined ? undefined : quoteScalar(text, "flow"));
  const words: ReadonlyArray<readonly [key: string, value: string | undefined]> = [
    ["by", flow(by)],
    ["external", external === true ? "true" : undefined],
    ["role", flow(role)],
    ["at", at],
    ["of", flow(of)],
    ["via", flow(via)],
    ["ref", flow(ref)],
    ["decision", decision],
    ["comment", flow(comment)],
  ];
  const written = words.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `{ ${written.join(", ")} }`;
}

const AFTER = [
  "tasks",
  "spent",
  "boost",
  "budget",
  "hashtags",
  "link",
  "media",
  "variants",
  "bilingual",
  "text",
];
