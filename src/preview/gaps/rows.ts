import type { Finding } from "../../rules";
import { type Language, showDay } from "../../values";
import { shapeWords } from "../../schema";
import type { PreviewContext } from "../context";
import { fileText } from "../entry";
import { formLink } from "../form-link";
import { type Html, html, items, keyed } from "../html";
import { keyFor } from "../keys";
import { type OpenTarget, ruleLink, sourceLink, viewLink } from "../links";
import { personName, severityMark } from "../marks";
import { messageHtml } from "../message";
import type { GapsBy } from "../state";
import { type Gap, titleOf } from "./gaps";
import type { GapGroup } from "./groups";
import { sortGaps } from "./narrow";
import { say } from "./words";

const COLUMNS = ["person", "date", "objective"] as const;
type Column = (typeof COLUMNS)[number];

/** The gaps of a group as a table of so many rows; what is more is counted. */
export function drawTable(
  context: PreviewContext,
  group: GapGroup,
  by: GapsBy,
  id: string,
  most: number,
): Html {
  const { language } = context;
  // The clause stands below the message: most rows have none.
  const others = COLUMNS.filter((order) => order !== by);
  const sorted = sortGaps(group.gaps);
  const counts = new Map<string, number>();
  const rows = sorted.slice(0, most).map((gap) => {
    const base = `${id}-row${keyOf(gap)}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const key = count === 1 ? base : `${base}--${count}`;
    return keyed(key, rowOf(context, gap, others, by !== "clause", key));
  });
  const more = sorted.length - rows.length;
  const heads = others.map((order) => html`<th scope="col" class="${order}">${say(order, language)}</th>`);
  if (rows.length === 0) return html`<p class="soft">${say("more", language, { count: more })}</p>`;
  return html`<table><caption class="unseen">${say("caption", language, { group: group.label })}</caption>
<thead><tr><th scope="col" class="severity">${say("severity", language)}</th><th scope="col" class="about">${say("about", language)}</th><th scope="col">${say("missing", language)}</th>${heads}</tr></thead>
<tbody id="${id}-rows">${items(`${id}-rows`, rows)}</tbody></table>${more > 0 && html`<p class="soft">${say("more", language, { count: more })}</p>`}`;
}

const keys = new WeakMap<Finding, { readonly of: string; readonly key: string }>();

/** What the key of a gap's row ends with. Written once for each finding. */
function keyOf({ finding }: Gap): string {
  const { entity, file, rule, messageId } = finding;
  const parts = [file, entity?.kind ?? "", entity?.id ?? "", rule.id, messageId];
  const of = parts.join("\n");
  let known = keys.get(finding);
  if (known?.of !== of) {
    known = { of, key: keyFor("", ...parts) };
    keys.set(finding, known);
  }
  return known.key;
}

const drawn = new WeakMap<Finding, { readonly from: string; readonly row: Html }>();

/** A gap's row. In a panel, what was drawn before while all that it shows is the same: an edit leaves nearly all rows as they are. */
function rowOf(
  context: PreviewContext,
  gap: Gap,
  columns: readonly Column[],
  withClause: boolean,
  key: string,
): Html {
  const draw = (): Html => drawRow(context, gap, columns, withClause, key);
  if (!context.live) return draw();
  const from = [key, context.language, withClause, ...columns, ...shownIn(context, gap)].join("\n");
  const known = drawn.get(gap.finding);
  if (known?.from === from) return known.row;
  const row = draw();
  drawn.set(gap.finding, { from, row });
  return row;
}

/** Everything that a row shows beside what its key says. */
function shownIn({ session, language }: PreviewContext, gap: Gap): readonly unknown[] {
  const { finding, title, person, day, objective } = gap;
  const { workspace } = session;
  const { severity, clause } = finding;
  const name = person === undefined ? undefined : workspace.lookup("person", person)?.name;
  const aim =
    objective === undefined ? undefined : titleOf(workspace.lookup("objective", objective), language);
  const asks = clause === undefined ? undefined : `${clause.file}\n${clause.id}\n${clause.title}`;
  return [finding.message(language), severity, title, person, name, day, objective, aim, asks];
}

function drawRow(
  context: PreviewContext,
  gap: Gap,
  columns: readonly Column[],
  withClause: boolean,
  key: string,
): Html {
  const { language } = context;
  const { finding } = gap;
  const { entity, file } = finding;
  const kind = entity === undefined ? undefined : kindName(entity.kind, language);
  const cells = columns.map((order) => html`<td class="${order}">${cellOf(context, gap, order)}</td>`);
  const entry =
    entity?.id !== undefined && html` data-kind="${entity.kind}" data-id="${entity.id}" data-file="${file}"`;
  return html`<tr id="${key}"${entry}><td class="severity">${severityMark(context, finding.severity)}</td>
<th scope="row" class="about">${entryLink(context, gap)}${kind !== undefined && html` <span class="soft kind">${kind}</span>`}</th>
<td class="what"><span dir="auto">${messageHtml(finding.message(language))}</span> <span class="where">${sourceLink(context, placeOf(gap), file)} ${ruleLink(context, finding.rule, html`<code>${finding.rule.id}</code>`)} ${formLink(context, finding)} ${withClause && clauseLink(context, finding)}</span></td>${cells}</tr>`;
}

/** What a finding is about: a post has a page of its own, of other entries the file opens. */
export function entryLink(context: PreviewContext, { title, finding }: Gap): Html {
  const { entity, file } = finding;
  if (entity?.kind === "post" && entity.id !== undefined)
    return viewLink(context, { view: "post", id: entity.id, file }, fileText(title));
  const target =
    entity === undefined ? { path: file } : { path: file, kind: entity.kind, ...idOf(entity.id) };
  return sourceLink(context, target, fileText(title));
}

function idOf(id: string | undefined): { readonly id?: string } {
  return id === undefined ? {} : { id };
}

function placeOf({ finding }: Gap): OpenTarget {
  const { entity, file, rule } = finding;
  const target = { path: file, rule: rule.id };
  return entity === undefined ? target : { ...target, kind: entity.kind, ...idOf(entity.id) };
}

function cellOf(context: PreviewContext, { person, day, objective }: Gap, column: Column): Html | undefined {
  const { session, language } = context;
  switch (column) {
    case "person":
      return person === undefined ? undefined : html`<span dir="auto">${personName(context, person)}</span>`;
    case "date":
      return day === undefined
        ? undefined
        : html`<span class="day">${showDay(day, language, "short")}</span>`;
    case "objective":
      return objective === undefined
        ? undefined
        : fileText(titleOf(session.workspace.lookup("objective", objective), language) ?? objective);
  }
}

function clauseLink(context: PreviewContext, { clause }: Gap["finding"]): Html | undefined {
  if (clause === undefined) return undefined;
  return viewLink(context, { view: "policy", file: clause.file, id: clause.id }, fileText(clause.title));
}

/** "post", « publication » */
function kindName(kind: NonNullable<Gap["finding"]["entity"]>["kind"], language: Language): string {
  return shapeWords(kind)[language].title.toLowerCase();
}
