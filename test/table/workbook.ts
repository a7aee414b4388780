import { deflateRawSync } from "node:zlib";

/** What stands in a sheet of a test: the XML within `sheetData`, and after it. */
export interface SheetXml {
  readonly name: string;
  readonly data: string;
  readonly after?: string;
  readonly state?: string;
  readonly links?: Readonly<Record<string, string>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The bytes of a workbook with these sheets. Style 1 is a date, style 2 a moment. */
export function workbook(
  sheets: readonly SheetXml[],
  extra: Readonly<Record<string, string>> = {},
): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ""}/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${PACKAGE}>${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join("")}<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    ...extra,
  };
  sheets.forEach(({ data, after, links }, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet ${MAIN} xmlns:r="${RELATIONS}"><sheetData>${data}</sheetData>${after ?? ""}</worksheet>`;
    if (links !== undefined)
      files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = `<Relationships ${PACKAGE}>${Object.entries(
        links,
      )
        .map(
          ([id, target]) =>
            `<Relationship Id="${id}" Type="${RELATIONS}/hyperlink" Target="${escaped(target)}" TargetMode="External"/>`,
        )
        .join("")}</Relationships>`;
  });
  return zip(Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) })));
}

/** An archive; `size` is what the directory claims, where that is not the truth. */
export function zip(
  files: readonly { readonly name: string; readonly content: Uint8Array; readonly size?: number }[],
): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, size = content.length } of files) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    offset += local.length + Buffer.byteLength(name) + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
