import { listWords, type ListName } from "../../schema";
import type { Workspace } from "../../workspace";
import { type Html, html, type Keyed, keyed } from "../html";
import { viewLink } from "../links";
import type { Filters } from "../state";
import { nameOf, say as sayShared } from "../words";
import { NOTHING } from "./filter";
import { channelName, clipped, type Scene, titleOf } from "./scene";
import { say } from "./words";

/** An id with what people call it. */
type Choice = readonly [value: string, name: string];
type Word = Parameters<typeof say>[0];

/** The filters as a form. In a panel every change narrows at once; in a browser the page's script does, and shows the form. */
export function filterForm(scene: Scene): Html {
  const { context, state, language, period } = scene;
  const filters = state.filters ?? {};
  const withDues = state.deadlines ?? period.mode === "agenda";
  const hidden = !context.live && html` hidden`;
  const layers = html`${tick(scene, "deadlines", "deadlines", withDues, true)}${tick(scene, "campaigns", "campaigns", state.campaigns === true, true)}${period.mode === "week" && tick(scene, "lanes", "lanes", state.lanes === true, true)}`;
  return html`<form class="filters" data-filters aria-label="${say("filters", language)}"${hidden}>${selects(scene, filters)}${searchField(scene, filters)}${tick(scene, "gaps", "onlyGaps", filters.gaps === true, false)}${context.live ? layers : html`<p><button type="reset" class="quiet">${say("clear", language)}</button></p>`}</form>`;
}

function selects(scene: Scene, filters: Filters): Html {
  const { language } = scene;
  const none = say("none", language);
  const person = select(
    scene,
    "person",
    "person",
    filters.person,
    people(scene),
    say("everyone", language),
    sayShared("nobody", language),
  );
  const channel = select(
    scene,
    "channel",
    "channel",
    filters.channel,
    channels(scene),
    say("all", language),
    none,
  );
  const status = select(scene, "status", "status", filters.status, statuses(scene), say("all", language));
  const objective = select(
    scene,
    "objective",
    "objective",
    filters.objective,
    ofPlan(scene, "objective"),
    say("all", language),
    none,
  );
  const theme = select(
    scene,
    "theme",
    "theme",
    filters.theme,
    ofPlan(scene, "theme"),
    say("all", language),
    none,
  );
  return html`${person}${channel}${status}${objective}${theme}`;
}

/** Undefined where there is nothing to choose from. */
function select(
  { language }: Scene,
  name: keyof Filters,
  word: Word,
  value: string | undefined,
  choices: readonly Choice[],
  all: string,
  none?: string,
): Keyed | undefined {
  const known = value === undefined || value === NOTHING || choices.some(([id]) => id === value);
  const listed = known ? choices : [...choices, [value, value] as const];
  if (listed.length === 0 && value === undefined) return undefined;
  const option = (id: string, label: string): Html =>
    html`<option value="${id}"${id === (value ?? "") && html` selected`}>${clipped(label)}</option>`;
  const key = `filter-${name}`;
  const options = html`${option("", all)}${none !== undefined && option(NOTHING, none)}${listed.map(([id, label]) => option(id, label))}`;
  return keyed(
    key,
    html`<p id="${key}"><label for="${key}-field">${say(word, language)}</label> <select id="${key}-field" name="${name}">${options}</select></p>`,
  );
}

/** The field is an element of its own: it stays while somebody types in it. */
function searchField({ language }: Scene, { search = "" }: Filters): Html {
  const key = "filter-search";
  const field = keyed(
    key,
    html`<input type="search" id="${key}" name="search" value="${search}" placeholder="${say("searchHint", language)}">`,
  );
  return html`<p><label for="${key}">${say("search", language)}</label> ${field}</p>`;
}

function tick({ language }: Scene, name: string, word: Word, isOn: boolean, ofState: boolean): Keyed {
  const key = `filter-${name}`;
  return keyed(
    key,
    html`<p id="${key}" class="tick"><label><input type="checkbox" name="${name}"${ofState && html` data-state`}${isOn && html` checked`}> ${say(word, language)}</label></p>`,
  );
}

/** Those of the register; without one, those that the posts name. */
function people({ context, posts }: Scene): readonly Choice[] {
  const { workspace } = context.session;
  const registered = workspace
    .every("person")
    .flatMap(({ id, name }): Choice[] => (id === undefined ? [] : [[id, name ?? id]]));
  return registered.length > 0 ? registered : named(posts.map(({ owner }) => owner));
}

function channels(scene: Scene): readonly Choice[] {
  const { workspace } = scene.context.session;
  const ids = idsOf(workspace, "channel");
  if (ids.length === 0) return named(scene.posts.flatMap((post) => post.channels));
  return ids.map((id) => [id, channelName(scene, id)] as const);
}

function statuses({ language }: Scene): readonly Choice[] {
  const list: ListName = "status";
  return Object.keys(listWords(list).values).map((word) => [word, nameOf(list, word, language)] as const);
}

function ofPlan(scene: Scene, kind: "objective" | "theme"): readonly Choice[] {
  return idsOf(scene.context.session.workspace, kind).map((id) => [id, titleOf(scene, kind, id)] as const);
}

function idsOf(workspace: Workspace, kind: "channel" | "objective" | "theme"): readonly string[] {
  return workspace.every(kind).flatMap(({ id }) => id ?? []);
}

function named(ids: readonly (string | undefined)[]): readonly Choice[] {
  const found = new Set<string>();
  for (const id of ids) if (id !== undefined) found.add(id);
  return [...found].sort().map((id) => [id, id] as const);
}

/** How many posts are shown, and how to see all of them again. */
export function countLine({ context, state, language, narrowed, shown, total }: Scene): Keyed {
  const { filters: _, ...all } = state;
  const text = narrowed
    ? say("shownOf", language, { count: shown, total })
    : say("shown", language, { count: total });
  const clear = narrowed && html` ${viewLink(context, all, say("clear", language))}`;
  // For the script of a page in a browser, which fills in the numbers.
  const template = { shown: "{shown}", all: "{all}" };
  const words = !context.live && html` data-words="${say("shownWords", language, template)}"`;
  return keyed(
    "calendar-count",
    html`<p id="calendar-count" class="count" role="status"${words}>${text}${clear}</p>`,
  );
}
