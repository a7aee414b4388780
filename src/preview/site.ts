import { dayParts, formatDay, parseDay, type Day } from "../values";
import type { PreviewContext } from "./context";
import { groupAnchor } from "./gaps/groups";
import { clauseAnchor } from "./policy/policies";
import { type PostFacts, postsOf } from "./posts";
import { GAP_ORDERS, type ViewState } from "./state";

/** A page of a site: the file's name and what it shows. */
export interface SitePage {
  readonly file: string;
  readonly state: ViewState;
}

/** The pages in which a root is shown as files, the calendar's month of today first. */
export class Site {
  readonly pages: readonly SitePage[];
  /** How many posts have no page of their own, because there are many. */
  readonly postsLeftOut: number;
  private readonly byKey = new Map<string, string>();
  private readonly today: Day;
  private readonly firstPolicy: string | undefined;

  /** `posts`: a page for each post; undefined: where there are at most `MOST_POSTS`. */
  constructor(context: Omit<PreviewContext, "href" | "picture">, posts: boolean | undefined) {
    const { workspace } = context.session;
    this.today = workspace.asOf;
    const all = postsOf(context);
    const ownPages = posts ?? all.length <= MOST_POSTS;
    this.postsLeftOut = ownPages ? 0 : all.length;
    const pages: SitePage[] = [
      { file: "index.html", state: { view: "calendar", mode: "month", day: monthOf(this.today) } },
    ];
    const months = [...new Set([this.today, ...all.flatMap(daysOf)].map(monthOf))].sort();
    for (const day of months) {
      const name = day.slice(0, 7);
      if (day !== monthOf(this.today))
        pages.push({ file: `month-${name}.html`, state: { view: "calendar", mode: "month", day } });
      pages.push({ file: `agenda-${name}.html`, state: { view: "calendar", mode: "agenda", day } });
    }
    pages.push({ file: "coming-up.html", state: { view: "agenda" } });
    for (const plan of workspace.every("plan")) {
      pages.push({ file: fileName("plan", plan.id), state: { view: "plan", id: plan.id } });
    }
    pages.push(
      { file: "plan.html", state: { view: "plan" } },
      { file: "budget.html", state: { view: "budget" } },
    );
    pages.push({ file: "policy.html", state: { view: "policy" } });
    const [first, ...others] = workspace.sortedFiles.filter(({ kind }) => kind === "policy");
    this.firstPolicy = first?.path;
    for (const { id, path } of others)
      pages.push({ file: fileName("policy", id), state: { view: "policy", file: path } });
    pages.push({ file: "people.html", state: { view: "people" } });
    for (const by of GAP_ORDERS) pages.push({ file: `gaps-${by}.html`, state: { view: "gaps", by } });
    if (ownPages) for (const post of all) pages.push(postPage(post));
    this.pages = uniqueFiles(pages);
    for (const { file, state } of this.pages)
      this.byKey.set(this.keyOf(state), this.byKey.get(this.keyOf(state)) ?? file);
  }

  /** The file that shows a state, and the place in it, with what narrows it left out; undefined where no page does. */
  fileOf(state: ViewState): string | undefined {
    const file = this.byKey.get(this.keyOf(state));
    const place = placeIn(state);
    return file === undefined || place === undefined ? file : `${file}#${place}`;
  }

  private keyOf({ view, mode = "month", day, id, file, by = "person" }: ViewState): string {
    if (view === "calendar") {
      const shown = day === undefined ? this.today : (parseDay(day) ?? this.today);
      return `calendar ${mode} ${mode === "week" ? formatDay(shown) : monthOf(shown)}`;
    }
    if (view === "gaps") return `gaps ${by}`;
    if (view === "post") return `post ${id ?? ""} ${file ?? ""}`;
    if (view === "policy") return `policy ${file ?? this.firstPolicy ?? ""}`;
    return `${view} ${id ?? ""}`;
  }
}

/** The element of a page that a state is about: a clause, a group of gaps. */
function placeIn({ view, id, by = "person", filters = {} }: ViewState): string | undefined {
  if (view === "policy") return id === undefined ? undefined : clauseAnchor(id);
  if (view !== "gaps") return undefined;
  const name = by === "person" ? filters.person : by === "clause" ? filters.clause : undefined;
  return name === undefined ? undefined : groupAnchor(by, name);
}

/** With more posts than this, a page for each has to be asked for. */
export const MOST_POSTS = 300;

function daysOf({ when, published }: PostFacts): Day[] {
  return [when, published].flatMap((it) => (it === undefined ? [] : [it.day]));
}

/** The first day of a day's month. */
function monthOf(day: Day): string {
  const { year, month } = dayParts(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}

function postPage({ id, path }: PostFacts): SitePage {
  return {
    file: fileName("post", id ?? path),
    state: { view: "post", ...(id === undefined ? {} : { id }), file: path },
  };
}

/** A name that every file system takes. */
function fileName(view: string, id: string): string {
  return `${view}-${id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)}.html`;
}

/** Names that are taken already get a number. */
function uniqueFiles(pages: readonly SitePage[]): readonly SitePage[] {
  const taken = new Set<string>();
  return pages.map(({ file, state }) => {
    let name = file;
    for (let count = 2; taken.has(name); count++) name = file.replace(/\.html$/, `-${count}.html`);
    taken.add(name);
    return { file: name, state };
  });
}
