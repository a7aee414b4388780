import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pageOf } from "../library";
import { CATALOGUE, type Rule } from "../rules";
import { type Language, nearest } from "../values";
import { say, WrongUse } from "./faults";
import { readFlags } from "./flags";
import { folderLanguage } from "./folder-language";
import { rulePage } from "./rule-page";
import { OK } from "./run";
import { isTerminal, writeOut } from "./output";

/** `social-policy explain RULE`: the rule's page, laid out on a terminal, as Markdown elsewhere. */
export async function explain(args: readonly string[]): Promise<number> {
  const { values, positionals, asked } = readFlags(args, {});
  if (values.help === true) return (await import("./help")).help(["explain"], false, asked);
  const language = folderLanguage(asked);
  const [id, extra] = positionals;
  if (id === undefined || extra !== undefined) {
    throw new WrongUse(
      say(language, {
        en: "explain takes one rule, such as social-policy explain missing-owner. social-policy rules lists them.",
        fr: "explain prend une règle, par exemple social-policy explain missing-owner. social-policy rules les énumère.",
      }),
    );
  }
  const rule = CATALOGUE.find((it) => it.id === id);
  const own = id.startsWith("policy/")
    ? await (await import("./own-rule-page")).ownRulePage(id, language)
    : undefined;
  const page = rule === undefined ? own?.page : (writtenPage(rule, language) ?? rulePage(rule, language));
  if (page === undefined) throw new WrongUse(unknownRule(id, own?.ids ?? [], language));
  if (!isTerminal()) {
    writeOut(page);
    return OK;
  }
  const { layOut } = await import("./terminal-page");
  const color = values["no-color"] !== true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  writeOut(layOut(page, { color, width: Math.min(process.stdout.columns ?? 80, 100) }));
  return OK;
}

function unknownRule(id: string, own: readonly string[], language: Language): string {
  const near = nearest(id, [...CATALOGUE.map((rule) => rule.id), ...own]);
  return say(language, {
    en: `there is no rule ${id}${near === undefined ? "." : `; did you mean ${near}?`} social-policy rules lists them all.`,
    fr: `la règle ${id} n’existe pas${near === undefined ? "." : `; vouliez-vous écrire ${near}?`} social-policy rules les énumère toutes.`,
  });
}

/** The page that ships with the product; it has examples. Undefined where it was left out. */
function writtenPage(rule: Rule, language: Language): string | undefined {
  const path = pageOf(rule.id, language);
  // From dist/chunks and from src/cli alike, or from dist.
  for (const up of ["../..", ".."]) {
    try {
      const page = readFileSync(join(__dirname, up, path), "utf8");
      if (page.startsWith(`# ${rule.id}\n`)) return page;
    } catch {
      // The next place.
    }
  }
  return undefined;
}
