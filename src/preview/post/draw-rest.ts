import { localisedText, mapOf, type Post, textOf, whenOf } from "../../model";
import { itemsOf } from "../../model";
import { CATALOGUE } from "../../rules";
import { waiverFields } from "../../schema";
import { type Data, type MapNode, type Pair, toData } from "../../syntax";
import { parseDay } from "../../values";
import type { PreviewContext } from "../context";
import { type Html, html } from "../html";
import { ruleLink } from "../links";
import { personName } from "../marks";
import { keyName, say, show } from "./words";

/** The figures of the post and of its channels; nothing of none. */
export function drawResults(context: PreviewContext, post: Post): Html {
  const { language } = context;
  const columns = [
    { name: say("whole", language), map: mapOf(post.fields.results) },
    ...post.channels.map(({ id, variant }) => ({ name: id, map: mapOf(variant?.results) })),
  ].filter((it): it is { name: string; map: MapNode } => it.map !== undefined);
  if (columns.length === 0) return html``;
  const keys = [
    ...new Set(
      columns.flatMap(({ map }) =>
        map.pairs.map(({ key }) => String(key.value)).filter((it) => !ASIDE.has(it)),
      ),
    ),
  ];
  const title = keyName("post", "results", language);
  const read = columns.map(({ map }) => {
    const at = whenOf(map.get("at"));
    return html`<td>${at === undefined ? (textOf(map.get("at")) ?? "–") : show({ when: at }, language)}</td>`;
  });
  const rows = keys.map(
    (key) =>
      html`<tr><th scope="row" dir="auto">${keyName("results", key, language)}</th>${columns.map(({ map }) => html`<td class="number">${figure(map.get(key), language)}</td>`)}</tr>`,
  );
  return html`<h2 id="post-results">${title}</h2><table class="post-results"><caption class="unseen">${title}</caption><thead><tr><th scope="col">${say("ofChannel", language)}</th>${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody><tr><th scope="row">${keyName("results", "at", language)}</th>${read}</tr>${rows}</tbody></table>`;
}

const ASIDE: ReadonlySet<string> = new Set(["at", "notes", "tags"]);

function figure(pair: Pair | undefined, language: PreviewContext["language"]): string {
  if (pair === undefined) return "–";
  const data = toData(pair.value);
  return typeof data === "number" ? show(data, language) : plain(data);
}

/** The findings that are waived here, with who took that upon themselves; nothing of none. */
export function drawWaivers(context: PreviewContext, post: Post): Html {
  const waivers = itemsOf(post.fields.waive).filter((node) => node.type === "map");
  if (waivers.length === 0) return html``;
  const { language } = context;
  const title = say("waivers", language);
  const heads = ["rule", "reason", "by", "until"].map(
    (key) => html`<th scope="col">${keyName("waiver", key, language)}</th>`,
  );
  return html`<h2 id="post-waivers">${title}</h2><table><caption class="unseen">${title}</caption><thead><tr>${heads}</tr></thead><tbody>${waivers.map((node) => drawWaiver(context, node))}</tbody></table>`;
}

function drawWaiver(context: PreviewContext, node: MapNode): Html {
  const { language, session } = context;
  const fields = waiverFields(node);
  const rule = textOf(fields.rule);
  const reason = localisedText(fields.reason?.value, language);
  const written = textOf(fields.until);
  const until = written === undefined ? undefined : parseDay(written);
  const by = textOf(fields.by);
  const known = CATALOGUE.find(({ id }) => id === rule);
  const state =
    rule === undefined || reason === undefined || until === undefined
      ? "holdsPart"
      : until >= session.workspace.asOf
        ? "holds"
        : "holdsNot";
  const word = say(state, language);
  return html`<tr><th scope="row">${known === undefined ? html`<code>${rule ?? "–"}</code>` : ruleLink(context, known, html`<code>${known.id}</code>`)}</th><td dir="auto">${reason ?? "–"}</td><td>${personName(context, by)}</td><td>${until === undefined ? (written ?? "–") : show({ day: until }, language)} ${state === "holds" ? html`<span class="soft">${word}</span>` : html`<span class="gap">${word}</span>`}</td></tr>`;
}

/** Notes for the team and the organisation's own keys; nothing of none. */
export function drawNotes({ language }: PreviewContext, post: Post): Html {
  const notes = textOf(post.fields.notes);
  const own = post.node.pairs.filter(({ key }) => String(key.value).startsWith("x-"));
  const rows = own.map(
    ({ key, value }) =>
      html`<div><dt><code>${String(key.value)}</code></dt><dd dir="auto">${plain(toData(value))}</dd></div>`,
  );
  return html`${
    notes !== undefined &&
    html`<h2 id="post-notes">${keyName("post", "notes", language)}</h2><p class="post-notes" dir="auto">${notes.trimEnd()}</p>`
  }${own.length > 0 && html`<h2 id="post-own">${say("own", language)}</h2><dl class="facts">${rows}</dl>`}`;
}

/** Any value as text. */
function plain(data: Data): string {
  if (data === null) return "–";
  return typeof data === "object" ? JSON.stringify(data) : String(data);
}
