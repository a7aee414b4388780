import type { TableProblem } from "./table";

/** A file within an archive, as its directory tells it. */
interface Member {
  readonly name: string;
  readonly offset: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  readonly encrypted: boolean;
}

/** Sizes beyond which an archive is refused before anything is unpacked. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/** Text packs to a twentieth; what unpacks to so much more was made to. */
const MOST_RATIO = 200;
const SMALL = 4 * 1024 * 1024;

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;

export type Unzipped =
  | { readonly names: readonly string[]; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly problem: TableProblem };

/** The files of an archive that are asked for. Sizes are judged from its directory first, and again while unpacking. */
export async function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Unzipped> {
  const members = readDirectory(bytes);
  if (members === undefined) return { problem: { code: "broken-workbook", severity: "error", values: {} } };
  const needed = members.filter(({ name }) => wanted(name));
  if (needed.some(({ encrypted }) => encrypted))
    return { problem: { code: "encrypted", severity: "error", values: {} } };
  const packed = needed.reduce((sum, member) => sum + member.packed, 0);
  const size = needed.reduce((sum, member) => sum + member.size, 0);
  if (size > MOST_UNPACKED || (size > SMALL && size > packed * MOST_RATIO)) return { problem: bomb(size) };
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const member of needed) {
    const content = await unpack(bytes, member, MOST_UNPACKED - total);
    if (content === undefined)
      return { problem: { code: "broken-workbook", severity: "error", values: { part: member.name } } };
    if (content === "too-much") return { problem: bomb(MOST_UNPACKED) };
    total += content.length;
    files.set(member.name, content);
  }
  return { names: members.map(({ name }) => name), files };
}

function bomb(size: number): TableProblem {
  return { code: "zip-bomb", severity: "error", values: { size: Math.round(size / (1024 * 1024)) } };
}

function readDirectory(bytes: Uint8Array): readonly Member[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first || end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const members: Member[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const rest = nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    members.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + rest;
  }
  return members;
}

/** The content of a member; undefined when it is broken. No more than its declared size is ever kept, nor than `most`. */
async function unpack(
  bytes: Uint8Array,
  { offset, packed, size, method }: Member,
  most: number,
): Promise<Uint8Array | "too-much" | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed) return undefined;
  if (method === 0) return data;
  if (method !== 8) return undefined;
  if (size > most) return "too-much";
  const content = new Uint8Array(size);
  let filled = 0;
  const reader = new Blob([data.slice()])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      // The directory said less than there is: what it said was judged, so this is where it stops.
      if (filled + value.length > size) {
        await reader.cancel();
        return filled + value.length > most ? "too-much" : undefined;
      }
      content.set(value, filled);
      filled += value.length;
    }
  } catch {
    return undefined;
  }
  return filled === size ? content : undefined;
}
