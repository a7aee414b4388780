/** An entry of a block: a key with what it holds, or an item of a list, with the comments and blank lines before it. */
export interface Entry {
  /** The key, or what tells an item from its neighbours; unique in its block. */
  readonly id: string;
  readonly lines: readonly string[];
}

/** Lines of one indentation and what hangs below them: a map or a list, as block-style YAML writes it. */
export interface Block {
  readonly kind: "map" | "list";
  readonly entries: readonly Entry[];
  /** Comments and blank lines after the last entry. */
  readonly tail: readonly string[];
  /** Of a list: whether each item has an `id`. */
  readonly keyed: boolean;
}

const KEY = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[\p{L}\p{N}_$./][\p{L}\p{N}_$./ -]*?)\s*:(?=\s|$)/u;
const ITEM = /^-(?=\s|$)/;

export function indentOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 0x20) at++;
  return at;
}

/** Whether a line is blank or holds a comment alone. */
export function isLead(line: string): boolean {
  const at = indentOf(line);
  return at === line.length || line[at] === "#" || line.trim() === "";
}

/** Reads lines as one block; undefined where they are none, such as a scalar, a flow collection, or a broken layout. */
export function readBlock(lines: readonly string[]): Block | undefined {
  const first = lines.find((line) => !isLead(line));
  if (first === undefined) return undefined;
  const indent = indentOf(first);
  const kind = ITEM.test(first.slice(indent)) ? "list" : KEY.test(first.slice(indent)) ? "map" : undefined;
  if (kind === undefined) return undefined;
  const starts: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line.length > indent && line.charCodeAt(indent) === 0x20 && indentOf(line) > indent) continue;
    if (isLead(line)) continue;
    const place = indentOf(line);
    if (place > indent) continue;
    if (place < indent) return undefined;
    const text = indent === 0 ? line : line.slice(indent);
    if (kind === "list" ? ITEM.test(text) : KEY.test(text)) starts.push(at);
    // The items of a list may stand as far left as the key that holds them.
    else if (!(kind === "map" && ITEM.test(text) && starts.length > 0)) return undefined;
  }
  return cut(lines, starts, indent, kind);
}

function cut(
  lines: readonly string[],
  starts: readonly number[],
  indent: number,
  kind: Block["kind"],
): Block | undefined {
  const entries: Entry[] = [];
  const seen = new Map<string, number>();
  let keyed = true;
  let from = 0;
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] as number;
    const next = starts[index + 1] ?? lines.length;
    const to = endBefore(lines, start, next, indent);
    const own = lines.slice(from, to);
    const id = kind === "map" ? keyOf(lines[start] as string, indent) : itemId(lines, start, to, indent);
    if (kind === "list" && id === undefined) keyed = false;
    const name = id ?? own.slice(start - from).join("\n");
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    if (count > 0) {
      // A key twice is a fault that no merge may hide.
      if (kind === "map") return undefined;
    }
    entries.push({ id: count === 0 ? name : `${name}\n${count}`, lines: own });
    from = to;
  }
  return { kind, entries, tail: lines.slice(from), keyed };
}

/** Blank lines and comments of the block's own indentation before the next entry belong to that. */
function endBefore(lines: readonly string[], start: number, next: number, indent: number): number {
  let end = next;
  while (end > start + 1) {
    const line = lines[end - 1] as string;
    if (!isLead(line) || (line.trim() !== "" && indentOf(line) > indent)) break;
    end--;
  }
  return end;
}

function keyOf(line: string, indent: number): string {
  const key = KEY.exec(line.slice(indent))?.[0].replace(/\s*:$/, "") ?? "";
  return key.replace(/^(["'])(.*)\1$/, "$2");
}

/** The `id` of an item that is a map, in blocks or between braces. */
function itemId(lines: readonly string[], start: number, end: number, indent: number): string | undefined {
  const first = lines[start] as string;
  const inner = indent + 1 + indentOf(first.slice(indent + 1));
  const flow = /^\{\s*(?:[^{}[\]"']*?,\s*)?id:\s*([^,{}[\]]+?)\s*[,}]/.exec(first.slice(inner));
  if (flow !== null) return plain(flow[1] as string);
  for (let at = start; at < end; at++) {
    const line = lines[at] as string;
    if (!line.startsWith("id:", inner) || (at > start && indentOf(line) !== inner)) continue;
    const value = plain(line.slice(inner + 3));
    if (value !== "") return value;
  }
  return undefined;
}

function plain(text: string): string {
  return text
    .replace(/\s#.*$/, "")
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2");
}
