import { SaxesParser, type SaxesTagPlain } from "saxes";

/** What happens while a text is walked; names without their prefix. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** Walks the elements of an XML file; false when it is not well-formed. Entities of its own are never expanded. */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): boolean {
  const parser = new SaxesParser();
  let sound = true;
  parser.on("error", () => {
    sound = false;
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes)) attributes[local(name)] = value;
    visitor.open?.(local(tag.name), attributes);
  });
  parser.on("text", (text) => visitor.text?.(text));
  parser.on("cdata", (text) => visitor.text?.(text));
  parser.on("closetag", (tag: SaxesTagPlain) => visitor.close?.(local(tag.name)));
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length && sound; at += 65_536)
    parser.write(decoder.decode(bytes.subarray(at, at + 65_536), { stream: true }));
  if (sound) parser.close();
  return sound;
}
