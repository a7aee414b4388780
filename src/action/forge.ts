/** By this our comment on what a pull request changes is known again; it is not shown. */
export const CHANGES_MARK = "<!-- social-policy -->";

/** GitHub lists comments by the hundred; a pull request with more than these is not searched further. */
const PAGE = 100;
const MOST_PAGES = 20;

export interface Forge {
  readonly api: string;
  readonly repository: string;
  readonly token: string;
}

/** A comment that was written, or why none was: the status that the forge answered with, or 0 without an answer. */
export type Commented = { readonly url: string } | { readonly refused: number };

/** Writes the one comment with a mark of ours under a pull request, or brings it up to date. */
export async function comment(
  forge: Forge,
  pullRequest: number,
  mark: string,
  report: string,
): Promise<Commented> {
  try {
    const known = await find(forge, pullRequest, mark);
    if (typeof known === "object") return known;
    const body = JSON.stringify({ body: `${mark}\n${report}` });
    const answer =
      known === undefined
        ? await ask(forge, "POST", `issues/${pullRequest}/comments`, body)
        : await ask(forge, "PATCH", `issues/comments/${known}`, body);
    if (!answer.ok) return { refused: answer.status };
    const { html_url: url } = (await answer.json()) as { html_url?: unknown };
    return { url: typeof url === "string" ? url : "" };
  } catch {
    return { refused: 0 };
  }
}

/** The number of our comment; undefined where there is none yet. */
async function find(
  forge: Forge,
  pullRequest: number,
  mark: string,
): Promise<number | undefined | { readonly refused: number }> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await ask(forge, "GET", `issues/${pullRequest}/comments?per_page=${PAGE}&page=${page}`);
    if (!answer.ok) return { refused: answer.status };
    const comments = (await answer.json()) as ReadonlyArray<{
      readonly id?: unknown;
      readonly body?: unknown;
    }>;
    // Whoever quotes ours does not begin with the mark.
    const ours = comments.find(({ body }) => typeof body === "string" && body.startsWith(mark));
    if (typeof ours?.id === "number") return ours.id;
    if (comments.length < PAGE) return undefined;
  }
  return undefined;
}

function ask(forge: Forge, method: string, path: string, body?: string): Promise<Response> {
  return fetch(`${forge.api}/repos/${forge.repository}/${path}`, {
    method,
    body,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${forge.token}`,
      "content-type": "application/json",
      "user-agent": "social-policy",
      "x-github-api-version": "2022-11-28",
    },
    // A forge that does not answer holds up no merge.
    signal: AbortSignal.timeout(20_000),
  });
}
