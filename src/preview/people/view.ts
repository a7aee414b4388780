import { showDay } from "../../values";
import { NOTHING } from "../calendar/filter";
import type { PreviewContext } from "../context";
import { fileText } from "../entry";
import type { Gap } from "../gaps/gaps";
import { sortGaps } from "../gaps/narrow";
import { type Html, html, items, keyed } from "../html";
import { uniqueKeys } from "../keys";
import { sourceLink, viewLink } from "../links";
import { severityMark } from "../marks";
import { messageHtml } from "../message";
import type { DrawView } from "../view";
import { say as sayShared } from "../words";
import { drawDuties } from "./duties-table";
import { drawLoad } from "./load-table";
import { teamOf, type TeamFacts } from "./people";
import { say } from "./words";

/** Who answers for what, what nobody answers for, and how much everybody has to do. */
export const drawPeople: DrawView = (context) => {
  const { language, session } = context;
  const team = teamOf(context);
  const title = sayShared("people", language);
  const asOf = sayShared("asOf", language, { day: showDay(session.workspace.asOf, language, "medium") });
  const isEmpty = team.people.length + team.strangers.length + team.ownerless.length === 0;
  return {
    title,
    body: html`<h1>${title}</h1>
<p class="soft">${asOf}</p>
${isEmpty ? html`<p class="empty">${say("nobodyThere", language)}</p>` : sections(context, team)}`,
  };
};

function sections(context: PreviewContext, team: TeamFacts): Html {
  const { language } = context;
  return html`${keyed("people-ownerless", drawOwnerless(context, team.ownerless))}
${keyed("people-strangers", drawStrangers(context, team))}
${keyed(
  "people-team",
  html`<section id="people-team">${
    team.people.length > 0 &&
    html`<h2>${say("duties", language)}</h2>
${drawDuties(context, team.people, "people-duties")}
<h2>${say("load", language)}</h2>
${drawLoad(context, team)}`
  }</section>`,
)}`;
}

/** More is told as a number: the gaps hold all of it. */
const MOST_OWNERLESS = 12;

function drawOwnerless(context: PreviewContext, gaps: readonly Gap[]): Html {
  const { language } = context;
  if (gaps.length === 0)
    return html`<section id="people-ownerless"><p class="owned"><span aria-hidden="true">✓</span> ${say("everythingOwned", language)}</p></section>`;
  const keys = uniqueKeys("people-ownerless");
  const rows = sortGaps(gaps)
    .slice(0, MOST_OWNERLESS)
    .map((gap) => {
      const key = keys(
        gap.finding.file,
        gap.finding.entity?.kind ?? "",
        gap.finding.entity?.id ?? "",
        gap.finding.rule.id,
      );
      return keyed(key, drawGap(context, gap, key));
    });
  const count = gaps.length;
  const more =
    count > rows.length &&
    html`<p>${viewLink(context, { view: "gaps", filters: { person: NOTHING } }, say("ownerlessMore", language, { count }))}</p>`;
  return html`<section id="people-ownerless"><h2><span class="gap">${say("ownerless", language)}</span></h2>
<p>${say("ownerlessNote", language, { count })}</p>
<table class="ownerless"><caption class="unseen">${say("ownerless", language)}</caption><thead><tr><th scope="col">${say("about", language)}</th><th scope="col">${say("missing", language)}</th><th scope="col">${say("byWhen", language)}</th></tr></thead>
<tbody id="people-ownerless-rows">${items("people-ownerless-rows", rows)}</tbody></table>${more}</section>`;
}

function drawGap(context: PreviewContext, { title, finding, day }: Gap, key: string): Html {
  const { language } = context;
  const { entity, file, rule } = finding;
  const id = entity?.id;
  const label = fileText(title);
  const about =
    entity?.kind === "post" && id !== undefined
      ? viewLink(context, { view: "post", id, file }, label)
      : sourceLink(
          context,
          {
            path: file,
            rule: rule.id,
            ...(entity === undefined ? {} : { kind: entity.kind }),
            ...(id === undefined ? {} : { id }),
          },
          label,
        );
  return html`<tr id="${key}"><th scope="row">${about}</th><td>${severityMark(context, finding.severity)} <span dir="auto">${messageHtml(finding.message(language))}</span></td><td>${day !== undefined && showDay(day, language, "short")}</td></tr>`;
}

function drawStrangers(context: PreviewContext, { people, strangers }: TeamFacts): Html {
  const { language, session } = context;
  if (strangers.length === 0) return html`<section id="people-strangers"></section>`;
  const register = people.length > 0 || session.workspace.sortedFiles.some(({ kind }) => kind === "people");
  return html`<section id="people-strangers"><h2>${say("strangers", language)}</h2>
<p>${say(register ? "strangersNote" : "noRegister", language)}</p>
${drawDuties(context, strangers, "people-strangers-rows")}</section>`;
}
