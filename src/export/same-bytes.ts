/** Signatures of a ZIP file's parts, and where they hold the moment of writing. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** 1 January 1980, the first day that the format knows. */
const FIRST_DAY = 0x0021;

/** Takes the moment of writing out of a ZIP file, in place: the same content then is the same bytes. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) return zip;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0 && view.getUint32(at, true) === ENTRY; count--) {
    view.setUint32(at + 12, FIRST_DAY << 16, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY << 16, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
