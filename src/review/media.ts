import { localisedParts, type Media, type Post } from "../model";
import { shapeWords } from "../schema";
import { type MapNode, toData } from "../syntax";
import type { Comparison } from "./comparison";
import type { Pair } from "./match";
import type { Said } from "./saying";
import { masked } from "./secrets";

/** Compares what a post shows: files that came and went, their alternative texts, their bytes, their order. */
export function compareMedia(
  c: Comparison,
  pair: Pair<Post>,
  field: string,
  before: readonly Media[],
  after: readonly Media[],
): void {
  const old = byFile(before);
  const now = byFile(after);
  const came = after.filter(({ file }) => !old.has(file ?? ""));
  const went = before.filter(({ file }) => !now.has(file ?? ""));
  if (came.length > 0) {
    c.add(pair, {
      type: "media",
      field,
      is: names(came).join(", "),
      isAt: came[0]?.node,
      say: "mediaNew",
      values: { files: { codes: names(came) } },
    });
  }
  if (went.length > 0) {
    c.add(pair, {
      type: "media",
      field,
      was: names(went).join(", "),
      wasAt: went[0]?.node,
      say: "mediaGone",
      values: { files: { codes: names(went) } },
    });
  }
  const stayed = after.filter(({ file }) => old.has(file ?? ""));
  for (const is of stayed) compareOne(c, pair, field, old.get(is.file ?? "") as Media, is);
  const order = before.filter(({ file }) => now.has(file ?? "")).map(({ file }) => file);
  if (order.join("\n") !== stayed.map(({ file }) => file).join("\n")) {
    c.add(pair, { type: "media", field, wasAt: before[0]?.node, isAt: after[0]?.node, say: "mediaOrder" });
  }
}

function byFile(media: readonly Media[]): Map<string, Media> {
  return new Map(media.map((it) => [it.file ?? "", it]));
}

function names(media: readonly Media[]): string[] {
  return media.map(({ file }) => masked(file ?? "?", "file"));
}

function compareOne(c: Comparison, pair: Pair<Post>, field: string, before: Media, after: Media): void {
  const [file = "?"] = names([after]);
  const places = { wasAt: before.node, isAt: after.node };
  const common = { type: "media" as const, field: `${field}.${file}`, ...places };
  compareAlt(c, pair, `${field}.${file}.alt`, file, before, after);
  const keys = differentKeys(before.node, after.node);
  if (keys.length > 0) {
    const words = shapeWords("media").keys;
    const title = (key: string, language: "en" | "fr"): string =>
      (Object.hasOwn(words, key) ? words[key]?.[language].title : undefined)?.toLowerCase() ?? key;
    const what: Said = {
      all: keys.map((key) => ({ en: title(key, "en"), fr: title(key, "fr") })),
    };
    c.add(pair, { ...common, say: "mediaOther", values: { file: { code: file }, what } });
  }
  const old = c.before.checker.context.assetDigest(pair.before.file.path, before.file ?? "");
  const now = c.after.checker.context.assetDigest(pair.after.file.path, after.file ?? "");
  if (old !== undefined && now !== undefined && old !== now) {
    c.add(pair, { ...common, say: "mediaBytes", values: { files: { codes: [file] } } });
  }
}

function compareAlt(
  c: Comparison,
  pair: Pair<Post>,
  field: string,
  file: string,
  before: Media,
  after: Media,
): void {
  const text = (media: Media): string =>
    localisedParts(media.fields.alt?.value)
      .map(({ node }) => node.value.trimEnd())
      .join(" / ");
  const was = masked(text(before), "alt");
  const is = masked(text(after), "alt");
  if (was === is) return;
  c.add(pair, {
    type: "media",
    field,
    ...(was === "" ? {} : { was }),
    ...(is === "" ? {} : { is }),
    wasAt: before.fields.alt?.value ?? before.node,
    isAt: after.fields.alt?.value ?? after.node,
    say: was === "" ? "altNew" : is === "" ? "altGone" : "altMoved",
    values: { file: { code: file }, before: { quote: was }, after: { quote: is } },
  });
}

/** Keys of a picture or recording that differ, apart from its file and its alternative text. */
function differentKeys(before: MapNode, after: MapNode): string[] {
  const keys = new Set([...after.pairs, ...before.pairs].map(({ key }) => String(key.value)));
  keys.delete("file");
  keys.delete("alt");
  const data = (map: MapNode, key: string): string => {
    const pair = map.get(key);
    return pair === undefined ? "null" : sorted(toData(pair.value));
  };
  return [...keys].filter((key) => data(before, key) !== data(after, key));
}

/** As JSON, with the keys of mappings in order. */
function sorted(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
