import type { LocalisedPart } from "../model";
import { nameLanguages } from "../rules";
import type { Language } from "../values";
import type { ChangeType } from "./change";
import type { Comparison, Difference } from "./comparison";
import type { Pair } from "./match";
import type { Said } from "./saying";
import { hasSecret, masked } from "./secrets";
import { type Run, wordRuns } from "./word-runs";

type Both = Readonly<Record<Language, string>>;

/** More changed places than this are counted and shown below the sentence. */
const PLACES_TOLD = 1;
/** Of a text of which less than this share stays, it is said that it was rewritten. */
const REWRITTEN = 0.3;

/** Compares localised texts, one language at a time; `field` is the key, `what` how people call it, with its article in French. */
export function compareTexts(
  c: Comparison,
  pair: Pair,
  field: string,
  what: Both,
  before: readonly LocalisedPart[],
  after: readonly LocalisedPart[],
  type: ChangeType = "text",
): void {
  const several = new Set([...before, ...after].map((part) => part.language)).size > 1;
  const old = new Map(before.map((part) => [part.language, part]));
  const now = new Map(after.map((part) => [part.language, part]));
  // A text that was given its language says the same.
  const only = [...old.keys(), ...now.keys()];
  if (old.size === 1 && now.size === 1 && only.includes(undefined)) {
    compareText(c, pair, field, what, before[0], after[0], type);
    return;
  }
  for (const language of new Set([...now.keys(), ...old.keys()])) {
    const name: Both = several && language !== undefined ? inLanguage(what, language) : what;
    const key = language === undefined ? field : `${field}.${language}`;
    compareText(c, pair, key, name, old.get(language), now.get(language), type);
  }
}

function inLanguage(what: Both, tag: string): Both {
  const name = nameLanguages([tag]) as Both;
  return { en: `${name.en} ${what.en}`, fr: `${what.fr} en ${name.fr}` };
}

function compareText(
  c: Comparison,
  pair: Pair,
  field: string,
  what: Both,
  before: LocalisedPart | undefined,
  after: LocalisedPart | undefined,
  type: ChangeType,
): void {
  const was = before === undefined ? undefined : clean(before.node.value);
  const is = after === undefined ? undefined : clean(after.node.value);
  if (was === is) return;
  const places = { wasAt: before?.node, isAt: after?.node };
  const common = { type, field, ...places };
  const hidden = (was !== undefined && hasSecret(was, field)) || (is !== undefined && hasSecret(is, field));
  const shown = (text: string): string => (hidden ? masked(text, field) : text);
  if (was === undefined || is === undefined) {
    const added = is !== undefined;
    c.add(pair, {
      ...common,
      ...(was === undefined ? {} : { was: shown(was) }),
      ...(is === undefined ? {} : { is: shown(is) }),
      say: added ? "textNew" : "textGone",
      values: {
        what,
        one: withArticle(what),
        before: { quote: shown(was ?? "") },
        after: { quote: shown(is ?? "") },
      },
    });
    return;
  }
  const runs = wordRuns(shown(was), shown(is));
  c.add(pair, { ...common, was: shown(was), is: shown(is), runs, ...tell(runs, what) });
}

function withArticle({ en, fr }: Both): Both {
  return { en: `${/^[aeiou]/i.test(en) ? "an" : "a"} ${en}`, fr: `un ${fr}` };
}

function tell(runs: readonly Run[], what: Both): Pick<Difference, "say" | "values"> {
  const places = placesIn(runs);
  const kept = lengthOf(runs, "same");
  const most = Math.max(kept + lengthOf(runs, "gone"), kept + lengthOf(runs, "new"));
  if (kept < most * REWRITTEN) return { say: "textRewritten", values: { what } };
  const [first] = places;
  if (places.length > PLACES_TOLD || first === undefined)
    return { say: "textMany", values: { what, count: places.length } };
  const values: Record<string, Said> = { what, before: { quote: first.gone }, after: { quote: first.fresh } };
  if (first.gone.trim() === "" && first.fresh.trim() === "")
    return { say: "textMany", values: { what, count: 1 } };
  return {
    say: first.gone.trim() === "" ? "textPut" : first.fresh.trim() === "" ? "textCut" : "textSwap",
    values,
  };
}

/** Stretches that differ, with what stood there and what stands there now. */
function placesIn(runs: readonly Run[]): Array<{ gone: string; fresh: string }> {
  const places: Array<{ gone: string; fresh: string }> = [];
  let open: { gone: string; fresh: string } | undefined;
  for (const run of runs) {
    if (run.kind === "same") open = undefined;
    else {
      if (open === undefined) {
        open = { gone: "", fresh: "" };
        places.push(open);
      }
      if (run.kind === "gone") open.gone += run.text;
      else open.fresh += run.text;
    }
  }
  return places;
}

function lengthOf(runs: readonly Run[], kind: Run["kind"]): number {
  return runs.reduce((sum, run) => sum + (run.kind === kind ? run.text.length : 0), 0);
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, "\n").trimEnd();
}
