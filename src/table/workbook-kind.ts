import type { TableProblem } from "./table";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What stands in the place of a workbook: one of the time before 2007, or one that a password locks. */
export function otherThanWorkbook(bytes: Uint8Array): TableProblem | undefined {
  if (OLE.every((byte, at) => bytes[at] === byte))
    return {
      code: holdsWide(bytes, "EncryptedPackage") ? "encrypted" : "old-workbook",
      severity: "error",
      values: {},
    };
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return zipped ? undefined : { code: "not-workbook", severity: "error", values: {} };
}

/** Whether bytes hold a text in UTF-16, as the directories of such files do. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wide = Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wide[0] as number); at !== -1; at = bytes.indexOf(wide[0] as number, at + 1))
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
