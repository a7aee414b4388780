import { type Html, html, useBar, type View } from "../preview";
import { type Cell, type Column, type Section, type Sheet, textOfCell } from "./sheet";

/** A report as a view: readable without scripts, and on paper. */
export function sheetView({ title, lead, figures, sections }: Sheet): View {
  const terms = figures.map(
    ({ label, value, tone }) =>
      html`<div><dt>${label}</dt><dd${tone !== undefined && html` class="${tone}"`}>${value}</dd></div>`,
  );
  return {
    title,
    body: html`<main class="report"><h1 dir="auto">${title}</h1><p class="soft">${lead}</p><dl class="figures">${terms}</dl>${sections.map(drawSection)}</main>`,
  };
}

function drawSection({ id, title, notes, tables, list }: Section): Html {
  const drawn = tables.map(({ caption, columns, rows }) => {
    const heads = columns.map(
      ({ label, number }) => html`<th scope="col"${number === true && html` class="number"`}>${label}</th>`,
    );
    const body = rows.map(
      (row) => html`<tr>${row.map((cell, at) => drawCell(cell, at === 0 ? undefined : columns[at]))}</tr>`,
    );
    const name =
      caption === title
        ? html`<caption class="unseen">${caption}</caption>`
        : html`<caption>${caption}</caption>`;
    return html`<table>${name}<thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
  });
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${notes.map((note) => html`<p dir="auto">${note}</p>`)}${drawn}${list.length > 0 && html`<ul>${list.map((it) => html`<li dir="auto">${it}</li>`)}</ul>`}</section>`;
}

/** The first cell of a row names it: it has no column. */
function drawCell(cell: Cell, column: Column | undefined): Html {
  const { tone, bar } = typeof cell === "string" ? { tone: undefined, bar: undefined } : cell;
  const text = textOfCell(cell);
  const words =
    tone === undefined
      ? html`<span dir="auto">${text}</span>`
      : html`<span class="${tone}" dir="auto">${text}</span>`;
  const content = html`${words}${bar !== undefined && useBar(bar)}`;
  if (column === undefined) return html`<th scope="row">${content}</th>`;
  const number = column.number === true && html` class="number"`;
  return html`<td${number} data-label="${column.label}">${content}</td>`;
}
