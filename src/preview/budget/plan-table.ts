import type { Money } from "../../values";
import { showMoney } from "../../values";
import type { PreviewContext } from "../context";
import { editLink, entryData, fileText, targetOf } from "../entry";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { sourceLink } from "../links";
import { titleIn } from "../plans";
import { toldFindings } from "../told-findings";
import { say as sayAll } from "../words";
import { amountIn } from "./add-money";
import { useBar } from "./bar";
import { columnHeads, columns, leftCell, moneyList, spentCell } from "./cells";
import { hasBudget, type MoneyRow, type PlanMoney, writtenBudget } from "./money-rows";
import { type Drawing, postsRow } from "./post-rows";
import { say } from "./words";

/** The money of a plan, level by level. */
export function planTable(drawing: Drawing, { row, loose }: PlanMoney, key: string): Html {
  const { language } = drawing.context;
  const rows = row === undefined ? [] : rowsOf(drawing, row, 0);
  const group = `${key}-loose`;
  const others =
    loose.length === 0
      ? []
      : [
          keyed(
            group,
            html`<tr id="${group}" class="group"><th scope="colgroup" colspan="6">${say("withoutObjective", language)}</th></tr>`,
          ),
          ...loose.flatMap((it) => rowsOf(drawing, it, 1)),
        ];
  const body = `${key}-rows`;
  return html`<table class="money"><caption class="unseen">${say("caption", language)}</caption>${columns()}<thead>${columnHeads(language, say("name", language))}</thead><tbody id="${body}">${items(body, [...rows, ...others])}</tbody></table>`;
}

function rowsOf(drawing: Drawing, row: MoneyRow, level: number): Keyed[] {
  const { context, keys } = drawing;
  const { entity } = row;
  const title = titleIn(entity, context.language) ?? sayAll("untitled", context.language);
  const objective =
    entity.kind === "plan" ? undefined : entity.kind === "objective" ? entity.id : entity.objective?.id;
  const key = keys("posts", entity.kind, entity.file.path, entity.id ?? "");
  const { posts } = row;
  const under = posts.length === 0 ? [] : [postsRow(drawing, { posts, title, objective, level }, key)];
  return [
    drawRow(drawing, row, title, level),
    ...under,
    ...row.children.flatMap((it) => rowsOf(drawing, it, level + 1)),
  ];
}

function drawRow({ context, found, keys }: Drawing, row: MoneyRow, title: string, level: number): Keyed {
  const { language } = context;
  const { entity, given } = row;
  const key = keys(entity.kind, entity.file.path, entity.id ?? "");
  const findings = found
    .of(entity.kind, entity.id, entity.file.path)
    .filter(({ rule }) => rule.group === "budget");
  const name = sourceLink(context, targetOf(context, entity), fileText(title));
  const edit = editLink(context, entity, "budget", say("theBudget", language), title);
  const number = (label: "given" | "planned" | "spent" | "left", value: Html) =>
    html`<td class="number" data-label="${say(label, language)}">${value}</td>`;
  const left = given === undefined ? html`<span class="soft">–</span>` : leftOf(row, given, context);
  const bar =
    given !== undefined &&
    useBar({
      given,
      planned: amountIn(given.currency, row.planned),
      spent: amountIn(given.currency, row.spent),
    });
  return keyed(
    key,
    html`<tr id="${key}" class="${entity.kind}" data-level="${level}"${entryData(entity)}><th scope="row"><span class="kind">${say(entity.kind, language)}</span> ${name} ${fromWords(context, row)} ${toldFindings(context, findings)}</th>${number("given", html`${edit}${givenCell(context, row)}`)}${number("planned", moneyList(row.planned, language))}${number("spent", spentCell(row.spent, given, language))}${number("left", left)}<td class="use">${bar}</td></tr>`,
  );
}

/** Given less what is committed in its currency. */
function leftOf({ planned }: MoneyRow, given: Money, { language }: PreviewContext): Html {
  const minor = given.minor - amountIn(given.currency, planned).minor;
  return leftCell({ minor, currency: given.currency }, language);
}

function givenCell(context: PreviewContext, row: MoneyRow): Html {
  const { language } = context;
  const { entity, given } = row;
  if (given !== undefined) return html`${showMoney(given, language)}`;
  if (hasBudget(row)) return fileText(writtenBudget(row));
  // A campaign needs none; of the others it is asked.
  if (entity.kind === "campaign") return html`<span class="soft">–</span>`;
  return sourceLink(context, targetOf(context, entity, "budget"), say("noBudget", language), "gap");
}

/** Where the money comes from that was not given here. */
function fromWords({ language }: PreviewContext, { entity, given, above }: MoneyRow): Html | undefined {
  if (given !== undefined || entity.kind === "plan") return undefined;
  const words =
    above === undefined
      ? say("drawsFromNone", language)
      : say("drawsFrom", language, { title: titleIn(above, language) ?? above.id ?? "" });
  return html`<div class="from" dir="auto">${words}</div>`;
}
