import { dayOf, itemsOf, localisedText, mapOf, textOf, textsOf, whenOf } from "../../model";
import { STRUCTURES, structureHelp } from "../../rules";
import { approvalFields, responsibleFields, unitFields } from "../../schema";
import { showDay } from "../../values";
import type { PreviewContext } from "../context";
import { foundIn } from "../found";
import { worstFirst } from "../gaps/narrow";
import { type Html, html } from "../html";
import { sourceLink } from "../links";
import { personName, severityMark } from "../marks";
import { messageHtml } from "../message";
import { nameOf } from "../words";
import { show } from "../post/words";
import type { PolicyFacts } from "./policies";
import { titleIn } from "./value-words";
import { say } from "./words";

/** What a policy says of itself: revision, dates, structure, who answers for it and who approved it. */
export function drawFront(context: PreviewContext, { policy }: PolicyFacts): Html {
  const { language } = context;
  const { fields } = policy;
  const rows: Html[] = [];
  const add = (key: keyof typeof fields & string, value: Html | string | undefined): void => {
    if (value !== undefined)
      rows.push(html`<div><dt>${titleIn("policy", key, language)}</dt><dd dir="auto">${value}</dd></div>`);
  };
  const review = dayOf(fields.reviewBy);
  const effective = dayOf(fields.effective);
  add("revision", scalarText(fields.revision));
  add("effective", effective === undefined ? undefined : showDay(effective, language, "medium"));
  add("reviewBy", review === undefined ? undefined : showDay(review, language, "medium"));
  add("owner", personName(context, textOf(fields.owner)));
  add("responsible", responsible(context, policy));
  add("structure", structure(context, textOf(fields.structure)));
  add("units", units(context, policy));
  add("approvals", approvals(context, policy));
  return html`<dl class="policy-facts">${rows}</dl>${drawOwnGaps(context, policy)}`;
}

type Of = PolicyFacts["policy"];

function scalarText(pair: Of["fields"]["revision"]): string | undefined {
  const value = pair?.value;
  return value?.type !== "scalar" || value.value === null ? undefined : String(value.value);
}

function responsible(context: PreviewContext, { fields }: Of): Html | undefined {
  const map = mapOf(fields.responsible);
  if (map === undefined) return undefined;
  const { language } = context;
  const { department, accountable, members } = responsibleFields(map);
  const word = textOf(department);
  const name = word === undefined ? undefined : nameOf("responsibleDepartment", word, language);
  const id = textOf(accountable);
  const others = textsOf(members).flatMap(({ value }) => (value === id ? [] : [value]));
  const listed =
    others.length > 0 &&
    html`<br><span class="soft">${say("members", language, { names: namesOf(context, others) })}</span>`;
  const who = id === undefined ? undefined : namesOf(context, [id]);
  const words =
    name !== undefined && who !== undefined
      ? say("accountable", language, { department: name, name: who })
      : (who ?? name);
  return html`${words}${listed}`;
}

function namesOf({ session, language }: PreviewContext, ids: readonly string[]): string {
  const { workspace } = session;
  return show({ list: ids.map((id) => workspace.lookup("person", id)?.name ?? id) }, language);
}

/** A structure with what is told of it: what it is, when it fits, what to watch. */
function structure({ language, session }: PreviewContext, word: string | undefined): Html | undefined {
  if (word === undefined) return undefined;
  const name = nameOf("structure", word, language);
  const advice = Object.hasOwn(STRUCTURES, word) ? STRUCTURES[word]?.[language] : undefined;
  if (advice === undefined) return html`${name}`;
  const help = structureHelp(word, session.workspace);
  const said = help === undefined ? [] : [help.owners, help.approvals, help.training, help.clauses];
  const lines = said.flatMap((it) => (it === undefined ? [] : [html`<p>${messageHtml(it[language])}</p>`]));
  const sets = lines.length > 0 && html`<p><b>${say("sets", language)}</b></p>${lines}`;
  return html`<details><summary>${name}</summary><p>${advice.what}</p><p><b>${say("goodFor", language)}</b> ${advice.good}</p><p><b>${say("watch", language)}</b> ${advice.watch}</p>${sets}</details>`;
}

function units(context: PreviewContext, { fields }: Of): Html | undefined {
  const { language } = context;
  const lines = itemsOf(fields.units).flatMap((node) => {
    if (node.type === "scalar" && typeof node.value === "string") return [html`<li>${node.value}</li>`];
    if (node.type !== "map") return [];
    const { id, title, owner } = unitFields(node);
    const name = localisedText(title?.value, language) ?? textOf(id) ?? "?";
    const who = textOf(owner);
    return [
      html`<li><span dir="auto">${name}</span>${who !== undefined && html` <span class="soft">(${personName(context, who)})</span>`}</li>`,
    ];
  });
  return lines.length === 0 ? undefined : html`<ul>${lines}</ul>`;
}

function approvals(context: PreviewContext, { fields }: Of): Html | undefined {
  const { language } = context;
  const lines = itemsOf(fields.approvals).flatMap((node) => {
    if (node.type !== "map") return [];
    const { by, role, at } = approvalFields(node);
    const when = whenOf(at);
    const words = [textOf(role), when === undefined ? undefined : show({ when }, language)].filter(
      (word) => word !== undefined,
    );
    return [
      html`<li>${personName(context, textOf(by))}${words.length > 0 && html` <span class="soft">(${words.join(", ")})</span>`}</li>`,
    ];
  });
  return lines.length === 0 ? undefined : html`<ul>${lines}</ul>`;
}

/** What is missing or wrong in the policy as a whole. */
function drawOwnGaps(context: PreviewContext, { id, file, kind }: Of): Html | undefined {
  const { language, session } = context;
  const about = foundIn(session).of(kind, id, file.path);
  const own = worstFirst(about.filter(({ clause }) => clause === undefined));
  if (own.length === 0) return undefined;
  const lines = own.map((finding) => {
    const message = html`<span dir="auto">${messageHtml(finding.message(language))}</span>`;
    return html`<li>${severityMark(context, finding.severity)} ${sourceLink(context, { path: file.path, kind, id, rule: finding.rule.id }, message)}</li>`;
  });
  return html`<ul class="policy-gaps">${lines}</ul>`;
}
