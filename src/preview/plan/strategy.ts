import { localisedText, mapOf, textOf, type Theme } from "../../model";
import { parsePercent, showPercent } from "../../values";
import type { PreviewContext } from "../context";
import { editLink, entryData, fileText, targetOf } from "../entry";
import type { Found } from "../found";
import { type Html, html, items, keyed } from "../html";
import { sourceLink } from "../links";
import { type PlanFacts, titleIn } from "../plans";
import { postsOf } from "../posts";
import { toldFindings } from "../told-findings";
import { say as sayAll } from "../words";
import type { KeyMaker } from "./keys";
import { drawPart, prose } from "./section";
import { say } from "./words";

/** What people live with the organisation, and the themes: the share that is wished beside that of the posts. */
export function drawStrategy(context: PreviewContext, facts: PlanFacts, found: Found, keys: KeyMaker): Html {
  const { language } = context;
  const { plan, themes } = facts;
  const experience = localisedText(mapOf(plan?.fields.strategy)?.get("experience")?.value, language);
  const gap = (words: string) =>
    plan !== undefined &&
    html`<p>${sourceLink(context, targetOf(context, plan, "strategy"), words, "gap")}</p>`;
  const told = experience === undefined ? gap(say("noExperience", language)) : prose(experience);
  const table = themes.length > 0 ? themeTable(context, facts, found, keys) : gap(say("noThemes", language));
  const edit =
    plan === undefined ? undefined : editLink(context, plan, "strategy", say("theExperience", language));
  return drawPart(context, "strategy", html`${told}${table}`, edit);
}

/** How many counted posts treat each theme of a plan. */
export function themeCounts(context: PreviewContext, { themes }: PlanFacts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of themes) if (id !== undefined) counts.set(id, 0);
  for (const { theme, counted } of postsOf(context)) {
    const before = theme === undefined || !counted ? undefined : counts.get(theme);
    if (theme !== undefined && before !== undefined) counts.set(theme, before + 1);
  }
  return counts;
}

function themeTable(context: PreviewContext, facts: PlanFacts, found: Found, keys: KeyMaker): Html {
  const { language } = context;
  const counts = themeCounts(context, facts);
  let total = 0;
  for (const count of counts.values()) total += count;
  const rows = facts.themes.map((theme) => {
    const key = keys("theme", theme.file.path, theme.id ?? "");
    const count = theme.id === undefined ? 0 : (counts.get(theme.id) ?? 0);
    return keyed(key, drawTheme(context, theme, { key, count, total }, found));
  });
  const heads = html`<th scope="col">${say("theme", language)}</th><th scope="col">${say("benefit", language)}</th><th scope="col" class="number">${say("wished", language)}</th><th scope="col" class="number">${say("actual", language)}</th><th scope="col"><span class="sample wished" aria-hidden="true"></span> ${say("wished", language)} <span class="sample part" aria-hidden="true"></span> ${say("actual", language)}</th>`;
  return html`<table class="themes stacked"><caption>${say("themes", language)}</caption><thead><tr>${heads}</tr></thead><tbody id="plan-themes">${items("plan-themes", rows)}</tbody></table>`;
}

function drawTheme(
  context: PreviewContext,
  theme: Theme,
  { key, count, total }: { readonly key: string; readonly count: number; readonly total: number },
  found: Found,
): Html {
  const { language } = context;
  const title = titleIn(theme, language) ?? sayAll("untitled", language);
  const benefit = localisedText(theme.fields.benefit?.value, language);
  const wished = parsePercent(textOf(theme.fields.share) ?? "");
  const actual = total === 0 ? undefined : (count / total) * 100;
  const people =
    benefit === undefined
      ? sourceLink(context, targetOf(context, theme, "benefit"), say("noBenefit", language), "gap")
      : fileText(benefit);
  const posts =
    actual === undefined
      ? html`<span class="soft">${say("noPosts", language)}</span>`
      : say("shareOf", language, { percent: showPercent(Math.round(actual), language), count, total });
  const width = (percent: number) => Math.min(100, Math.round(percent));
  const bars = html`<svg width="100%" height="16" aria-hidden="true">${wished !== undefined && html`<rect class="wished" y="1" width="${width(wished)}%" height="6"/>`}${actual !== undefined && html`<rect class="part" y="9" width="${width(actual)}%" height="6"/>`}</svg>`;
  const edit = editLink(context, theme, "share", say("theShare", language), title);
  return html`<tr id="${key}"${entryData(theme)}><th scope="row">${sourceLink(context, targetOf(context, theme), fileText(title))} ${toldFindings(context, found.of("theme", theme.id, theme.file.path))}</th><td data-label="${say("benefit", language)}">${people}</td><td class="number" data-label="${say("wished", language)}">${wished === undefined ? "–" : showPercent(wished, language)}${edit}</td><td class="number" data-label="${say("actual", language)}">${posts}</td><td class="bars">${bars}</td></tr>`;
}
