import type { Filters } from "../state";

/** Chosen in a filter: posts that have none of it. No id looks like this. */
export const NOTHING = "?";

/** What the filters ask about a post; the page's script reads the same from a card. */
export interface Filterable {
  readonly owner: string | undefined;
  readonly channels: readonly string[];
  readonly status: string | undefined;
  readonly objective: string | undefined;
  readonly theme: string | undefined;
  /** Title, id and texts, folded by `foldText`. Asked for only when somebody searches. */
  text(): string;
}

/** Whether a post with so many findings passes the filters. Imports nothing, so that a page in a browser can bring it along. */
export function matches(post: Filterable, findings: number, filters: Filters): boolean {
  if (filters.gaps === true && findings === 0) return false;
  if (!fits(filters.person, post.owner)) return false;
  if (!fits(filters.status, post.status)) return false;
  if (!fits(filters.objective, post.objective)) return false;
  if (!fits(filters.theme, post.theme)) return false;
  const { channel, search } = filters;
  if (channel === NOTHING) {
    if (post.channels.length > 0) return false;
  } else if (channel !== undefined && !post.channels.includes(channel)) return false;
  if (search === undefined) return true;
  const text = post.text();
  return foldText(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function fits(wanted: string | undefined, has: string | undefined): boolean {
  return wanted === undefined || (wanted === NOTHING ? has === undefined : has === wanted);
}

/** Whether any filter is set. */
export function isNarrowed(filters: Filters | undefined): filters is Filters {
  return filters !== undefined && Object.values(filters).some((it) => it !== undefined && it !== false);
}

/** A text for searching: without accents and capitals. */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** What stands in `data-…` of a card: empty is absent. */
export interface CardData {
  readonly owner?: string;
  /** Ids with spaces between. */
  readonly channels?: string;
  readonly status?: string;
  readonly objective?: string;
  readonly theme?: string;
  /** How many findings. */
  readonly found?: string;
}

/** The facts of a card from its `dataset` and what is written on it. */
export function factsOfCard(
  data: CardData,
  text: () => string,
): { readonly post: Filterable; readonly findings: number } {
  const channels = data.channels ?? "";
  const post: Filterable = {
    owner: data.owner,
    channels: channels === "" ? [] : channels.split(" "),
    status: data.status,
    objective: data.objective,
    theme: data.theme,
    text: () => foldText(text()),
  };
  return { post, findings: Number(data.found ?? 0) };
}
