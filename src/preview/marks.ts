import { networkName } from "../networks";
import type { Finding, Severity } from "../rules";
import type { ListContext, PreviewContext } from "./context";
import { worstOf } from "./found";
import { type Html, html } from "./html";
import { nameOf, say } from "./words";

/** Two letters for each network: a mark of our own, never a logo. */
const LETTERS: Readonly<Record<string, string>> = {
  x: "X",
  facebook: "Fb",
  instagram: "Ig",
  linkedin: "Li",
  tiktok: "Tk",
  youtube: "Yt",
  threads: "Th",
  bluesky: "Bs",
  mastodon: "Ma",
  pinterest: "Pi",
  reddit: "Re",
  "google-business": "Go",
  telegram: "Tg",
  whatsapp: "Wa",
  discord: "Di",
  tumblr: "Tu",
};

/** The mark of a channel's network; its name is said to screen readers and on hover. */
export function channelMark({ session, language }: PreviewContext, id: string): Html {
  const channel = session.workspace.lookup("channel", id);
  const network = channel?.network;
  const letters = (network === undefined ? undefined : LETTERS[network]) ?? id.slice(0, 2);
  const name = network === undefined ? id : `${networkName(network, language)} (${id})`;
  return html`<abbr class="network" data-network="${network ?? ""}" title="${name}">${letters}</abbr>`;
}

/** A shape for each status, so that none is told by colour alone. */
const SHAPES: Readonly<Record<string, string>> = {
  idea: "○",
  planned: "◔",
  drafting: "◑",
  review: "◕",
  approved: "✓",
  scheduled: "◉",
  published: "●",
  "on-hold": "‖",
  failed: "✕",
  removed: "⊖",
  cancelled: "⊘",
};

/** A status by shape and word. `short` leaves the word to hover and screen readers. */
export function statusMark({ language }: PreviewContext, status: string | undefined, short = false): Html {
  const name = status === undefined ? "?" : nameOf("status", status, language);
  const shape = (status === undefined ? undefined : SHAPES[status]) ?? "?";
  // A month has hundreds of these: a name for the whole is lighter than a word that is drawn unseen.
  if (short)
    return html`<span class="status" data-status="${status ?? ""}" role="img" aria-label="${name}"><span class="shape">${shape}</span></span>`;
  return html`<span class="status" data-status="${status ?? ""}" title="${name}"><span class="shape" aria-hidden="true">${shape}</span> ${name}</span>`;
}

const SIGNS: Readonly<Record<Severity, string>> = { error: "!", warning: "▲", info: "i" };

/** How many findings there are, by sign, number and words; nothing of none. `told`: their messages stand beside it. */
export function findingsMark(
  { language }: PreviewContext,
  findings: readonly Finding[],
  told = false,
): Html | undefined {
  const worst = worstOf(findings);
  if (worst === undefined) return undefined;
  const titles = !told && findings.map((finding) => finding.message(language)).join("\n");
  return html`<span class="found" data-severity="${worst}"${titles !== false && html` title="${titles}"`}><span aria-hidden="true">${SIGNS[worst]}</span>${findings.length}<span class="unseen"> ${countWords(findings, language)}</span></span>`;
}

/** "2 errors, 1 warning" */
export function countWords(findings: readonly Finding[], language: PreviewContext["language"]): string {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return [
    counts.error > 0 ? say("errors", language, { count: counts.error }) : "",
    counts.warning > 0 ? say("warnings", language, { count: counts.warning }) : "",
    counts.info > 0 ? say("infos", language, { count: counts.info }) : "",
  ]
    .filter((text) => text !== "")
    .join(", ");
}

/** The sign of a severity with its word. */
export function severityMark({ language }: ListContext, severity: Severity): Html {
  return html`<span class="found" data-severity="${severity}"><span aria-hidden="true">${SIGNS[severity]}</span> ${say(severity, language)}</span>`;
}

/** A person's name; the id while no register knows it; `undefined`: nobody yet, told as a gap. */
export function personName({ session, language }: PreviewContext, id: string | undefined): Html {
  if (id === undefined) return html`<span class="gap">${say("nobody", language)}</span>`;
  return html`${session.workspace.lookup("person", id)?.name ?? id}`;
}
