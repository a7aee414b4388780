import { localisedText, Policy } from "../model";
import { MarkdownSource } from "../syntax";
import type { WorkspaceFile } from "../workspace";
import type { LanguageContext } from "./context";
import type { CompletionItem } from "./insertion";
import { resolveLink } from "./mentions";
import type { Proposal } from "./proposal";
import { filesFrom } from "./propose-files";
import { asAddress, relativePath } from "./relative-path";

/** The address of a link or picture that is being written. */
interface Address {
  /** Offsets of the file: what is replaced. */
  readonly start: number;
  readonly end: number;
  /** What stands before the cursor. */
  readonly typed: string;
  readonly isPicture: boolean;
}

/** `[words](address`, or `![words](address`, up to the cursor. */
const OPEN = /(!?)\[[^\]\r\n]*\]\((<?[^()\s]*)$/;

const NOTHING: readonly CompletionItem[] = [];

/** Whether the address of a picture stands at an offset of a Markdown file. */
export function isPictureAddress(file: WorkspaceFile, offset: number): boolean {
  return addressAt(file, offset)?.isPicture === true;
}

/** Where a link in Markdown may lead: clauses of policies, files of ours; of a picture the files that are there. */
export function linkCompletion(
  context: LanguageContext,
  file: WorkspaceFile,
  offset: number,
): readonly CompletionItem[] {
  const address = addressAt(file, offset);
  if (address === undefined) return NOTHING;
  const proposals = address.isPicture
    ? filesFrom(context.media ?? [], file.path, address.typed, () => true)
    : targets(context, file, address.typed);
  return proposals.map((proposal, index) => itemOf(proposal, address, index));
}

function addressAt({ source }: WorkspaceFile, offset: number): Address | undefined {
  if (!(source instanceof MarkdownSource) || offset < source.body.start) return undefined;
  const { text } = source;
  let lineStart = offset;
  while (lineStart > 0 && text[lineStart - 1] !== "\n" && text[lineStart - 1] !== "\r") lineStart--;
  const [, mark, typed] = OPEN.exec(text.slice(lineStart, offset)) ?? [];
  if (typed === undefined) return undefined;
  const rest = /^[^()\s]*/.exec(text.slice(offset))?.[0].length ?? 0;
  return { start: offset - typed.length, end: offset + rest, typed, isPicture: mark === "!" };
}

function targets(context: LanguageContext, file: WorkspaceFile, typed: string): readonly Proposal[] {
  const { workspace } = context.session;
  const hash = typed.indexOf("#");
  if (hash >= 0) {
    const path = hash === 0 ? file.path : resolveLink(file.path, typed.slice(0, hash));
    const target = path === undefined ? undefined : workspace.file(path);
    return target === undefined ? [] : clausesOf(context, target, typed.slice(0, hash));
  }
  const own = typed === "" ? clausesOf(context, file, "") : [];
  const others = workspace.sortedFiles.map(({ path }) => path).filter((path) => path !== file.path);
  const policies = workspace.sortedFiles.filter((it) => it.kind === "policy" && it !== file);
  const clauses = policies.flatMap((policy) =>
    clausesOf(context, policy, asAddress(relativePath(file.path, policy.path))),
  );
  const files = filesFrom(others, file.path, typed, () => true);
  return [...own, ...files.map((it) => ({ ...it, value: asAddress(it.label) })), ...clauses];
}

/** A policy's clauses, each behind the address of its file. */
function clausesOf({ session, language }: LanguageContext, file: WorkspaceFile, address: string): Proposal[] {
  if (file.kind !== "policy") return [];
  const policy = session.workspace.peek(file.head).entities.find((it) => it instanceof Policy);
  if (!(policy instanceof Policy)) return [];
  const title = localisedText(policy.fields.title?.value, language);
  return policy.clauses.flatMap(({ id, title: words }) =>
    id === "" || id === file.id
      ? []
      : [
          {
            label: words,
            kind: "reference" as const,
            value: `${address}#${id}`,
            detail: title ?? file.path,
            filter: id,
          },
        ],
  );
}

function itemOf(proposal: Proposal, { start, end }: Address, index: number): CompletionItem {
  const { label, kind, detail, filter } = proposal;
  const text = proposal.value ?? asAddress(label);
  return {
    label,
    kind,
    detail,
    documentation: undefined,
    sortText: String(index).padStart(4, "0"),
    filterText: [text, label, filter].filter((word) => word !== undefined).join(" "),
    edit: { start, end, text },
    snippet: false,
    more: false,
  };
}
