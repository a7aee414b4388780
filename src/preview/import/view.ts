import type { Language } from "../../values";
import { type Html, html, items, keyed } from "../html";
import { keyFor } from "../keys";
import type { View } from "../view";
import { say as sayShared } from "../words";
import {
  answerName,
  type ImportPage,
  type ImportPageColumn,
  type ImportPageNote,
  type ImportPageQuestion,
} from "./page";
import { say } from "./words";

/** So many lines of a list; the rest is counted. */
const LINES = 12;

/** Draws the form of an import: what was read, what is to be decided, where it goes. Nothing of it is written yet. */
export function drawImport(page: ImportPage, language: Language): View {
  const title = say("title", language, { source: page.source });
  return framed(
    title,
    html`<p>${say("lead", language)}</p>
<form data-import class="import">
${keyed("import-questions", html`<div id="import-questions">${questions(page, language)}</div>`)}
${section("import-read", say("read", language), html`<ul>${page.facts.map((fact) => html`<li>${fact}</li>`)}</ul>`)}
${section("import-columns", say("columns", language), columns(page, language))}
${page.notes.length > 0 && section("import-notes", say("notes", language), html`<ul class="notes">${page.notes.map((note) => noteLine(note, language))}</ul>`)}
${page.posts.length > 0 && section("import-posts", say("posts", language), posts(page))}
${page.registers.length > 0 && section("import-registers", say("registers", language), registers(page, language))}
${section("import-difference", say("difference", language), difference(page, language))}
${keyed("import-end", end(page, language))}
</form>`,
  );
}

/** While rows are read, or when they are gone. */
export function drawNoImport(source: string | undefined, language: Language): View {
  const [title, text] =
    source === undefined
      ? [say("title", language, { source: "…" }), say("gone", language)]
      : [say("title", language, { source }), say("reading", language, { source })];
  return framed(title, html`<p>${text}</p>`);
}

function framed(title: string, body: Html): View {
  return {
    title,
    body: html`<main id="view" data-view="import"><h1 dir="auto">${title}</h1>${body}</main><p id="told" class="told" role="status" data-words="{}"></p>`,
  };
}

function section(id: string, title: string, body: Html): Html {
  return html`${keyed(id, html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`)}`;
}

function questions(page: ImportPage, language: Language): Html {
  if (page.questions.length === 0) return html``;
  const list = page.questions.map((question) => {
    const key = keyFor("q", question.about, question.subject ?? "");
    return keyed(key, html`<li id="${key}">${questionField(question, key, language)}</li>`);
  });
  return html`<section aria-labelledby="questions-title"><h2 id="questions-title">${say("questions", language)}</h2><ul class="questions" id="question-list">${items("question-list", list)}</ul></section>`;
}

function questionField(question: ImportPageQuestion, key: string, language: Language): Html {
  const { about, subject, text, choices, answer } = question;
  const name = answerName(about, subject);
  const open = answer === undefined;
  if (choices.length === 0) {
    return html`<label class="${open ? "gap" : "answered"}"><span>${text}</span> <input name="${name}" value="${answer ?? ""}" dir="auto"></label>`;
  }
  const lines = choices.map(({ value, label, samples }) => {
    const checked = value === answer && html` checked`;
    const shown =
      samples.length > 0 &&
      html` <span class="samples">${samples.map((it) => html`<bdi>${it}</bdi>`)}</span>`;
    return html`<li><label><input type="radio" name="${name}" value="${value}"${checked}> ${label}</label>${shown}</li>`;
  });
  const asked = html`<legend class="${open ? "gap" : "answered"}">${text}</legend>`;
  // Words for a status are many: as a list they stay short.
  if (choices.length > 4) {
    const options = choices.map(
      ({ value, label }) =>
        html`<option value="${value}"${value === answer && html` selected`}>${label}</option>`,
    );
    return html`<label class="${open ? "gap" : "answered"}" for="${key}-field">${text}</label> <select id="${key}-field" name="${name}"><option value="">${say("undecided", language)}</option>${options}</select>`;
  }
  return html`<fieldset>${asked}<ul>${lines}</ul></fieldset>`;
}

function columns(page: ImportPage, language: Language): Html {
  const rows = page.columns.map((column, at) => {
    const key = keyFor("column", String(at));
    return keyed(key, columnRow(page, column, key, language));
  });
  const heads = (["column", "firstRows", "goesTo", "decided"] as const).map(
    (it) => html`<th scope="col">${say(it, language)}</th>`,
  );
  return html`<table class="columns"><caption class="unseen">${say("columns", language)}</caption><thead><tr>${heads}</tr></thead><tbody id="column-rows">${items("column-rows", rows)}</tbody></table>`;
}

function columnRow(page: ImportPage, column: ImportPageColumn, key: string, language: Language): Html {
  const { header, field, how, samples, sure } = column;
  const known = page.fields.some(({ value }) => value === field);
  const option = (value: string, label: string): Html =>
    html`<option value="${value}"${value === field && html` selected`}>${label}</option>`;
  const own = !known && option(field, say("keptAs", language, { field }));
  const select = html`<select name="${answerName("column", header)}" aria-label="${say("fieldOf", language, { header })}">${own}${page.fields.map(({ value, label }) => option(value, label))}</select>`;
  const shown = header === "" ? say("noName", language) : header;
  return html`<tr id="${key}"><th scope="row" dir="auto">${shown}</th><td><ul class="cells">${samples.map((it) => html`<li dir="auto">${it}</li>`)}</ul></td><td>${select}</td><td>${!sure && html`<strong class="gap">${say("unsure", language)}</strong> `}${how}</td></tr>`;
}

function noteLine({ severity, text }: ImportPageNote, language: Language): Html {
  return html`<li class="${severity}"><span class="mark">${sayShared(severity, language)}</span> ${text}</li>`;
}

function posts({ posts: shown }: ImportPage): Html {
  return html`<ul class="samples-of-posts">${shown.map(
    ({ title, values }) =>
      html`<li><h3 dir="auto">${title}</h3><dl>${values.map(({ label, value }) => html`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`)}</dl></li>`,
  )}</ul>`;
}

function registers({ registers: all, withRegisters }: ImportPage, language: Language): Html {
  const lists = all.map(
    ({ title, path, entries }) =>
      html`<li><strong>${title}</strong> <code>${path}</code>${shortList(entries, language)}</li>`,
  );
  const checked = withRegisters && html` checked`;
  return html`<ul>${lists}</ul><p><label><input type="checkbox" name="${answerName("registers", undefined)}" value="yes"${checked}> ${say("withRegisters", language)}</label></p>`;
}

function difference({ difference: lines }: ImportPage, language: Language): Html {
  if (lines.length === 0) return html`<p>${say("same", language)}</p>`;
  return shortList(lines, language);
}

function shortList(lines: readonly string[], language: Language): Html {
  const left = lines.length - LINES;
  const rest =
    left > 0 &&
    html`<li><details><summary>${say("more", language, { count: left })}</summary><ul>${lines.slice(LINES).map((it) => html`<li dir="auto">${it}</li>`)}</ul></details></li>`;
  return html`<ul>${lines.slice(0, LINES).map((it) => html`<li dir="auto">${it}</li>`)}${rest}</ul>`;
}

function end(page: ImportPage, language: Language): Html {
  const open = page.questions.filter(({ answer }) => answer === undefined).length;
  const options = page.targets.map(
    ({ value, label }) =>
      html`<option value="${value}"${value === page.target && html` selected`}>${label}</option>`,
  );
  const target = html`<label>${say("target", language)} <select name="${answerName("target", undefined)}">${options}</select></label>`;
  const disabled = (open > 0 || page.writes === 0) && html` disabled aria-describedby="import-why"`;
  const why =
    open > 0 &&
    html`<span id="import-why" class="gap">${say("answerFirst", language, { count: open })}</span>`;
  return html`<p id="import-end" class="import-end">${target} <button type="button" data-import-write${disabled}>${say("write", language, { count: page.writes })}</button> ${why}</p>`;
}
