import { foldWord, nearest } from "./nearest";
import { isZone } from "./zone";

/**
 * Abbreviations and cities, without accents and in lower case, and the zones they stand for. A zone of the list
 * of the tz database that bears the city's own name needs no line here.
 */
const BY_NAME: readonly (readonly [zones: string, names: string])[] = [
  ["America/Toronto America/New_York", "est|edt|et|eastern|eastern time"],
  ["America/Winnipeg America/Chicago", "cst|cdt|ct|central|central time"],
  ["America/Edmonton America/Denver", "mst|mdt|mt|mountain|mountain time"],
  ["America/Vancouver America/Los_Angeles", "pst|pdt|pt|pacific|pacific time"],
  ["America/Halifax", "ast|adt|atlantic|atlantic time|hna|haa|charlottetown|sydney (nova scotia)"],
  ["America/St_Johns", "nst|ndt|hnt|hat|st. john's|st john's|saint john's"],
  ["America/Winnipeg", "hnc|hac"],
  ["America/Edmonton", "hnr|har|calgary"],
  ["America/Vancouver", "hnp|hap|victoria"],
  [
    "America/Toronto",
    "hne|hae|heure de l'est|montreal|quebec|quebec city|ville de quebec|laval|gatineau|longueuil|sherbrooke|levis|saguenay|" +
      "trois-rivieres|terrebonne|rimouski|rouyn-noranda|ottawa|sudbury|hamilton|kingston|windsor|mississauga",
  ],
  ["America/Regina", "saskatoon|saskatchewan"],
  ["America/Moncton", "fredericton|saint john"],
  ["America/New_York", "boston|washington|miami|philadelphia"],
  ["Europe/Paris Europe/Brussels Europe/Zurich Europe/Luxembourg", "cet|cest"],
  ["Europe/Paris", "lyon|marseille|lille|bordeaux|toulouse|nantes|strasbourg|france"],
  ["Europe/Brussels", "bruxelles|liege|namur|anvers|antwerp|gand|ghent|belgique|belgium"],
  ["Europe/Zurich", "geneve|geneva|lausanne|berne|bern|neuchatel|suisse|switzerland"],
  ["Europe/London", "bst|londres|angleterre|england"],
  ["UTC Europe/London", "gmt"],
  ["UTC", "z|utc|zulu"],
];

/** Zones that the text can mean. A bare offset is none: it does not say when the clocks change. */
export function suggestZones(text: string): string[] {
  const wanted = foldWord(text);
  for (const [zones, names] of BY_NAME) {
    if (names.split("|").includes(wanted)) return zones.split(" ");
  }
  const listed = Intl.supportedValuesOf("timeZone");
  const key = zoneKey(text);
  const written = listed.filter((zone) => zoneKey(zone) === key);
  if (written.length > 0) return written;
  if (text.includes("/")) {
    // A link name in another case: each part with a capital.
    const capitals = text
      .toLowerCase()
      .replace(/ /g, "_")
      .replace(
        /(^|[/_-])(?!of\b|es\b|au\b)([a-z])/g,
        (_, mark: string, letter: string) => mark + letter.toUpperCase(),
      );
    const link = capitals.replace(/^Us\//, "US/");
    if (isZone(link)) return [link];
    const near = nearest(text, listed);
    return near === undefined ? [] : [near];
  }
  return listed.filter((zone) => zoneKey(zone.slice(zone.lastIndexOf("/") + 1)) === key);
}

function zoneKey(text: string): string {
  return foldWord(text).replace(/[ _-]+/g, "_");
}
