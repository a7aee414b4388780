import { localisedText, moneyOf, textsOf } from "../model";
import { networkName } from "../networks";
import { listOf, type ListName, listWords, type Spot, type ValueShape, valuesOf } from "../schema";
import { budgetUse } from "../rules";
import {
  currencyCodes,
  formatMoney,
  isCurrency,
  isZone,
  type Language,
  parseMoney,
  showMoney,
  slug,
} from "../values";
import { besideAt, keyAt, mapAt, postAt, takenAt } from "./around-place";
import type { LanguageContext } from "./context";
import { keyWords, titled, valueWords } from "./describe";
import type { PlaceAt } from "./place-at";
import { dates, deadlines, publications } from "./propose-dates";
import { isMediaPath, mediaPaths } from "./propose-files";
import { references, typedAt } from "./propose-references";
import type { Proposal } from "./proposal";
import { say } from "./words";

/** Values that fit a shape, the likeliest first. Of a list's shape see its items. */
export function values(context: LanguageContext, place: PlaceAt, shape: ValueShape): readonly Proposal[] {
  const proposals = fitting(context, place, shape);
  // What stands in the list already need not be there twice.
  const taken = takenAt(place);
  return taken.size === 0 ? proposals : proposals.filter(({ value, label }) => !taken.has(value ?? label));
}

function fitting(context: LanguageContext, place: PlaceAt, shape: ValueShape): readonly Proposal[] {
  const { language } = context;
  const key = keyAt(place);
  if (key === "kind" && place.path.length === 1) return [{ label: place.file.kind, kind: "word" }];
  const media = isMediaPath(place) ? mediaPaths(context, place, typedAt(place)) : [];
  if (media.length > 0) return media;
  if (shape.ref !== undefined) return references(context, place, shape.ref);
  if (shape.list !== undefined) return words(shape.list, language);
  const found: Proposal[] = [];
  if (shape.types.includes("boolean"))
    found.push(
      { label: "true", kind: "word", detail: say("yes", language) },
      { label: "false", kind: "word", detail: say("no", language) },
    );
  if (shape.only !== undefined)
    found.push(...valuesOf(shape).map((label) => ({ label, kind: "word" as const })));
  found.push(...ofForm(context, place, shape));
  if ((key === "roles" || key === "role") && shape.form === undefined) found.push(...roles(context));
  if (found.length === 0 && shape.types.includes("string")) found.push(...examples(place, language));
  return found;
}

/** The words of a list, with what each means. */
function words(list: ListName, language: Language): Proposal[] {
  return listOf(list).map((word) => {
    const of = valueWords(list, word)?.[language] ?? listWords(list)[language];
    const detail = list === "network" ? networkName(word, language) : of.title;
    return { label: word, kind: "word", detail, documentation: titled(of), filter: detail };
  });
}

function ofForm(context: LanguageContext, place: PlaceAt, shape: ValueShape): readonly Proposal[] {
  switch (shape.form) {
    case "date":
      return dates(context, place);
    case "date-time":
      return keyAt(place) === "publish" ? publications(context, place) : dates(context, place);
    case "relative-date":
      return deadlines(context, place);
    case "money":
      return amounts(context, place);
    case "zone":
      return zones(context);
    case "language":
      return languages(context);
    case "id":
      return ids(context, place);
    default:
      return [];
  }
}

/** The currency after a number; else what is left of the budget at hand, and nothing. */
function amounts(context: LanguageContext, place: PlaceAt): Proposal[] {
  const { language } = context;
  const currencies = currenciesInUse(context);
  const amount = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(typedAt(place).trim())?.[1];
  if (amount !== undefined) {
    const others = currencyCodes().filter((code) => !currencies.includes(code));
    return [...currencies, ...others].map((code) => {
      const text = `${amount} ${code}`;
      const money = parseMoney(text);
      return {
        label: text,
        kind: "amount",
        detail: money === undefined ? undefined : showMoney(money, language),
      };
    });
  }
  const source = postAt(place)?.budgetSource;
  const use = source?.id === undefined ? undefined : budgetUse(context.session, source.kind, source.id);
  const found: Proposal[] = [];
  if (source?.id !== undefined && use !== undefined && use.left.minor > 0 && keyAt(place) === "budget")
    found.push({
      label: formatMoney(use.left),
      kind: "amount",
      detail: say("leftOf", language, { id: source.id }),
    });
  const currency = use?.left.currency ?? currencies[0] ?? "CAD";
  found.push({ label: `0 ${currency}`, kind: "amount", detail: say("free", language) });
  return found;
}

/** Currencies of budgets of plans and policies, then the usual ones. */
function currenciesInUse({ session }: LanguageContext): string[] {
  const { workspace } = session;
  const codes = new Set<string>();
  for (const kind of ["plan", "objective", "campaign"] as const) {
    for (const entity of workspace.every(kind)) {
      const currency = moneyOf(entity.fields.budget)?.currency;
      if (currency !== undefined && isCurrency(currency)) codes.add(currency);
    }
  }
  for (const code of ["CAD", "EUR", "USD", "CHF", "GBP"]) codes.add(code);
  return [...codes];
}

/** Zones of the root's files, those of Canada and France, then all that the machine knows. */
function zones({ session, language }: LanguageContext): Proposal[] {
  const used = new Set<string>();
  for (const file of session.workspace.sortedFiles)
    if (file.timezone !== undefined && isZone(file.timezone)) used.add(file.timezone);
  const all = new Set([...used, ...USUAL_ZONES, ...Intl.supportedValuesOf("timeZone")]);
  return [...all].map((label) => ({
    label,
    kind: "zone",
    detail: used.has(label) ? say("used", language) : undefined,
  }));
}

const USUAL_ZONES = [
  "America/Toronto",
  "America/Halifax",
  "America/Moncton",
  "America/St_Johns",
  "America/Winnipeg",
  "America/Regina",
  "America/Edmonton",
  "America/Vancouver",
  "Europe/Paris",
  "Europe/Brussels",
  "Europe/Zurich",
  "UTC",
];

/** Languages that policies ask for and channels speak, then the usual ones. */
export function languages({ session, language }: LanguageContext): Proposal[] {
  const used = new Set<string>();
  for (const { value } of session.workspace.settings.all("languages"))
    if (Array.isArray(value.required)) for (const tag of value.required) used.add(String(tag));
  for (const channel of session.workspace.every("channel"))
    for (const { value } of textsOf(channel.fields.languages)) used.add(value);
  return [...new Set([...used, ...Object.keys(LANGUAGE_NAMES)])].map((label) => ({
    label,
    kind: "language",
    detail: LANGUAGE_NAMES[label]?.[language],
  }));
}

const LANGUAGE_NAMES: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  fr: { en: "French", fr: "français" },
  en: { en: "English", fr: "anglais" },
  es: { en: "Spanish", fr: "espagnol" },
  ar: { en: "Arabic", fr: "arabe" },
  de: { en: "German", fr: "allemand" },
  it: { en: "Italian", fr: "italien" },
  nl: { en: "Dutch", fr: "néerlandais" },
  pt: { en: "Portuguese", fr: "portugais" },
  zh: { en: "Chinese", fr: "chinois" },
  iu: { en: "Inuktitut", fr: "inuktitut" },
};

/** An id made of the title or name beside it, or of the kind of entry; never one that is taken. */
export function ids(context: LanguageContext, place: PlaceAt): Proposal[] {
  const kind = place.spot?.within;
  const map = mapAt(place);
  const title = localisedText(map?.get("title")?.value, context.language) ?? besideAt(place, "name");
  const label = freeId(context, kind ?? "entry", title);
  return [{ label, kind: "reference", detail: say("freeId", context.language) }];
}

/** An id that nothing of a kind has yet. */
export function freeId({ session }: LanguageContext, kind: string, title: string | undefined): string {
  const named = title === undefined ? "" : slug(title);
  const base = named === "" ? kind.toLowerCase() : named;
  const isTaken = (id: string) => session.workspace.hasId(kind === "postFile" ? "post" : kind, id);
  if (named !== "" && !isTaken(base)) return base;
  let number = named === "" ? 1 : 2;
  while (isTaken(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

/** Roles that people have, and those the policy's usual wording knows. */
function roles({ session }: LanguageContext): Proposal[] {
  const found = new Set<string>();
  for (const person of session.workspace.every("person")) for (const role of person.roles) found.add(role);
  for (const role of ["approver", "editor"]) found.add(role);
  return [...found].map((label) => ({ label, kind: "word" }));
}

/** Durations, rates and the like: as the schema's examples write them. */
function examples(place: PlaceAt, language: Language): Proposal[] {
  const spot: Spot | undefined = place.spot;
  const shape = spot?.value;
  const form = shape?.form ?? shape?.items?.form;
  if (form === undefined || !EXAMPLES_FIT.has(form)) return [];
  const key = keyAt(place);
  const words = key === undefined ? undefined : keyWords(spot?.within, key);
  return (words?.examples ?? []).flatMap((example) =>
    typeof example === "string"
      ? [{ label: example, kind: "word" as const, detail: words?.[language].title }]
      : [],
  );
}

const EXAMPLES_FIT: ReadonlySet<string> = new Set([
  "duration",
  "rate",
  "effort-rate",
  "every",
  "percent",
  "time",
]);
