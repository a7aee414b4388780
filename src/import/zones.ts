import { foldWord, isZone, suggestForm } from "../values";
import { headerKey } from "./header-key";

/** The one zone that a text names; undefined for none, several, or an abbreviation, which does not say when clocks change. */
export function readZone(text: string): string | undefined {
  const plain = text.trim();
  if (isZone(plain)) return plain;
  if (isAbbreviation(plain)) return undefined;
  const found = suggestions(plain);
  return found.length === 1 ? found[0] : undefined;
}

const remembered = new Map<string, readonly string[]>();

/** Every zone there is is compared, so the few words that files have are remembered. */
function suggestions(text: string): readonly string[] {
  let found = remembered.get(text);
  if (found === undefined) {
    found = suggestForm("zone", text);
    if (remembered.size < 500) remembered.set(text, found);
  }
  return found;
}

/** Whether a text is a short name such as EST. */
export function isAbbreviation(text: string): boolean {
  return /^[a-z]{2,4}$/i.test(text) && !/^(?:utc)$/i.test(text);
}

/** Zones to choose from for an abbreviation. */
export function zonesOf(abbreviation: string): readonly string[] {
  return suggestions(abbreviation);
}

/** The zone in the header of a time: `time_africa_cairo`, « Heure (Montréal) ». */
export function zoneInHeader(header: string): { readonly zone?: string; readonly abbreviation?: string } {
  const inside = /[([]([^()[\]]+)[)\]]/.exec(header)?.[1];
  const rest =
    inside ??
    /^(?:(?:post |publish |posting |scheduled )?time|heure)(?: de publication)?(?: de| a| in)? (.+)$/.exec(
      headerKey(header),
    )?.[1];
  if (rest === undefined) return {};
  const words = rest
    .trim()
    .replace(/^(?:heure|time)(?: de)? /i, "")
    .replace(/ time$/i, "");
  if (isAbbreviation(words)) return zonesOf(words).length > 0 ? { abbreviation: words.toUpperCase() } : {};
  const zone = readZone(words) ?? readZone(words.replace(/^(\S+)[ _](.+)$/, "$1/$2"));
  return zone === undefined || foldWord(words).length < 3 ? {} : { zone };
}
