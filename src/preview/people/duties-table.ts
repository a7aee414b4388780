import { dayOf, textOf } from "../../model";
import { showDay, showNumber } from "../../values";
import type { PreviewContext } from "../context";
import { entryData, fileText, targetOf } from "../entry";
import { type Html, html, items, keyed, type Part } from "../html";
import { keyFor } from "../keys";
import { sourceLink, viewLink } from "../links";
import { channelMark, countWords, findingsMark } from "../marks";
import type { PostFacts } from "../posts";
import { nameOf } from "../words";
import { DUTY_ROLES, type Duty, type DutyRole } from "./duties";
import type { PersonFacts } from "./people";
import { say } from "./words";

/** How many things of one sort are listed before the rest folds away. */
const LISTED = 6;

/** Who answers for what, a row for each person. */
export function drawDuties(context: PreviewContext, people: readonly PersonFacts[], id: string): Html {
  const { language } = context;
  const rows = people.map((facts) => {
    const key = keyFor(id, facts.id);
    return keyed(key, drawPerson(context, facts, key));
  });
  const heads = (["person", "answersFor", "coming", "awaiting", "findings"] as const).map(
    (name) => html`<th scope="col" class="of-${name}">${say(name, language)}</th>`,
  );
  return html`<table class="team"><caption class="unseen">${say("duties", language)}</caption><thead><tr>${heads}</tr></thead>
<tbody id="${id}">${items(id, rows)}</tbody></table>`;
}

function drawPerson(context: PreviewContext, facts: PersonFacts, key: string): Html {
  const { language } = context;
  const { id, person, duties, coming, undated, awaiting, findings } = facts;
  const name =
    person === undefined
      ? html`<span class="gap" dir="auto">${id}</span>`
      : sourceLink(context, targetOf(context, person), fileText(person.name ?? id));
  return html`<tr id="${key}"${person !== undefined && entryData(person)}><th scope="row" class="of-person">${name}${aboutPerson(context, facts)}</th>
<td data-label="${say("answersFor", language)}">${duties.length === 0 ? soft(say("nothing", language)) : drawList(context, duties)}</td>
<td data-label="${say("coming", language)}">${drawPosts(context, coming)}${undated > 0 && html`<div class="soft">${say("undated", language, { count: undated })}</div>`}</td>
<td data-label="${say("awaiting", language)}">${drawPosts(context, awaiting)}</td>
<td data-label="${say("findings", language)}">${findings.length === 0 ? soft(say("noGaps", language)) : viewLink(context, { view: "gaps", filters: { person: id } }, html`${findingsMark(context, findings)} <span aria-hidden="true">${countWords(findings, language)}</span>`)}</td></tr>`;
}

/** Department, roles, training and the end of the role. E-mail addresses stay in the register. */
function aboutPerson({ session, language }: PreviewContext, { person }: PersonFacts): Html | undefined {
  if (person === undefined) return undefined;
  const department = textOf(person.fields.department);
  const trained = dayOf(person.fields.trained);
  const { until } = person;
  const { asOf } = session.workspace;
  const words: Part[] = [];
  if (department !== undefined) words.push(nameOf("department", department, language));
  words.push(...person.roles);
  if (trained !== undefined)
    words.push(say("trained", language, { day: showDay(trained, language, "medium") }));
  if (until !== undefined) {
    const day = showDay(until, language, "medium");
    words.push(
      until < asOf
        ? html`<span class="gap">${say("left", language, { day })}</span>`
        : say("until", language, { day }),
    );
  }
  return words.length === 0 ? undefined : html`<div class="soft">${joined(words)}</div>`;
}

function joined(words: readonly Part[]): readonly Part[] {
  return words.flatMap((word, at) => (at === 0 ? [word] : [" · ", word]));
}

function soft(text: string): Html {
  return html`<span class="soft">${text}</span>`;
}

function drawList(context: PreviewContext, duties: readonly Duty[]): Html {
  const { language } = context;
  const lines = linesOf(duties).map(({ roles, duties: some }) => {
    const links = some.map((duty) => drawDuty(context, duty));
    const rest = links.slice(LISTED);
    const more =
      rest.length > 0 &&
      html` <details><summary>${say("more", language, { count: rest.length })}</summary>${joined(rest)}</details>`;
    const [first = "", ...others] = roles.map((role) => say(role, language));
    const label = [first, ...others.map((word) => word.toLowerCase())].join(", ");
    return html`<dt>${label}</dt><dd>${joined(links.slice(0, LISTED))}${more}</dd>`;
  });
  return html`<dl class="duties">${lines}</dl>`;
}

/** Roles that one person often has for the same policy or plan: it is named once. */
const TOGETHER: ReadonlyArray<readonly DutyRole[]> = [
  ["policy", "accountable", "crisis", "crisisBackup"],
  ["plan", "situation", "measurement"],
];

interface DutyLine {
  readonly roles: readonly DutyRole[];
  readonly duties: readonly Duty[];
}

/** Duties of the same roles on one line, in the order of the roles. */
function linesOf(duties: readonly Duty[]): readonly DutyLine[] {
  const lines: DutyLine[] = [];
  const done = new Set<Duty>();
  for (const role of DUTY_ROLES) {
    const some = duties.filter((duty) => duty.role === role && !done.has(duty));
    const together = TOGETHER.find((roles) => roles.includes(role));
    if (together === undefined) {
      if (some.length > 0) lines.push({ roles: [role], duties: some });
      continue;
    }
    for (const duty of some) {
      const same = duties.filter(
        (it) => together.includes(it.role) && it.target.path === duty.target.path && it.title === duty.title,
      );
      for (const it of same) done.add(it);
      lines.push({ roles: together.filter((it) => same.some((other) => other.role === it)), duties: [duty] });
    }
  }
  return lines;
}

function drawDuty(context: PreviewContext, { title, target, channel }: Duty): Html {
  const label =
    channel === undefined ? fileText(title) : html`${channelMark(context, channel)} ${fileText(title)}`;
  return sourceLink(context, target, label);
}

/** How many posts there are, and which one is next. */
function drawPosts(context: PreviewContext, posts: readonly PostFacts[]): Html {
  const { language } = context;
  const [next] = posts;
  if (next === undefined) return soft(say("none", language));
  const { id, path, when } = next;
  const title = fileText(next.titles[language]);
  const link = id === undefined ? title : viewLink(context, { view: "post", id, file: path }, title);
  const day = when === undefined ? undefined : html`, ${showDay(when.day, language, "short")}`;
  return html`<b>${showNumber(posts.length, language)}</b> <span class="next"><span class="soft">${say("next", language)}</span> ${link}${day}</span>`;
}
