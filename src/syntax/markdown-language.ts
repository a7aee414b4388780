/**
 * The language that a heading names: a tag (`fr`, `en-CA`) or a language's name in French, in
 * English or in itself. Undefined for any other heading.
 */
export function languageOf(heading: string): string | undefined {
  const text = heading.trim();
  if (text.length > 40) return undefined;
  const folded = fold(text);
  if (Object.hasOwn(NAMES, folded)) return NAMES[folded];
  const match = TAG.exec(text);
  if (!match) return undefined;
  const [, language = "", script, region] = match;
  const lower = language.toLowerCase();
  // "No", "Is" and "OK" are words; a tag in capitals is read for the languages it is usual for.
  if (language !== lower && (language !== language.toUpperCase() || !CAPITALS.includes(lower)))
    return undefined;
  if (!TAGS.includes(` ${lower} `)) return undefined;
  const parts = [lower];
  if (script) parts.push(script[0]?.toUpperCase() + script.slice(1).toLowerCase());
  if (region) parts.push(region.toUpperCase());
  return parts.join("-");
}

const TAG = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?$/;
const CAPITALS = ["fr", "en", "es"];

/** Languages of ISO 639 that have a two-letter tag, and those of First Peoples in Québec. */
const TAGS =
  " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz " +
  "ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io " +
  "is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr " +
  "ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si " +
  "sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh " +
  "yi yo za zh zu abe alq atj crj crl iku mic moe moh nsk ";

/** By name in lower case without accents. */
const NAMES: Readonly<Record<string, string | undefined>> = {
  __proto__: null as unknown as undefined,
  francais: "fr",
  french: "fr",
  anglais: "en",
  english: "en",
  espagnol: "es",
  spanish: "es",
  espanol: "es",
  allemand: "de",
  german: "de",
  deutsch: "de",
  italien: "it",
  italian: "it",
  italiano: "it",
  portugais: "pt",
  portuguese: "pt",
  portugues: "pt",
  arabe: "ar",
  arabic: "ar",
  العربية: "ar",
  chinois: "zh",
  chinese: "zh",
  中文: "zh",
  "creole haitien": "ht",
  "haitian creole": "ht",
  "kreyol ayisyen": "ht",
  inuktitut: "iu",
  cri: "cr",
  cree: "cr",
  innu: "moe",
  "innu-aimun": "moe",
  atikamekw: "atj",
  mohawk: "moh",
};

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}
