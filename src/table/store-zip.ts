/**
 * An archive of files as they are, without packing: the spreadsheet reader takes archives only, and what it is given here
 * was unpacked under guard before.
 */
export function storeZip(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const entries = [...files].map(([name, content]) => ({ name: new TextEncoder().encode(name), content }));
  const sum = (per: number) =>
    entries.reduce(
      (total, { name, content }) => total + per + name.length + (per === 30 ? content.length : 0),
      0,
    );
  const directory = sum(30);
  const buffer = new ArrayBuffer(directory + sum(46) + 22);
  const view = new DataView(buffer);
  const bytes = new Uint8Array(buffer);
  let at = 0;
  let central = directory;
  for (const { name, content } of entries) {
    view.setUint32(at, 0x04034b50, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint32(at + 22, content.length, true);
    view.setUint16(at + 26, name.length, true);
    bytes.set(name, at + 30);
    bytes.set(content, at + 30 + name.length);
    view.setUint32(central, 0x02014b50, true);
    view.setUint32(central + 20, content.length, true);
    view.setUint32(central + 24, content.length, true);
    view.setUint16(central + 28, name.length, true);
    view.setUint32(central + 42, at, true);
    bytes.set(name, central + 46);
    at += 30 + name.length + content.length;
    central += 46 + name.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, central - directory, true);
  view.setUint32(central + 16, directory, true);
  return buffer;
}
