import { lineEndOf, quoteScalar } from "../syntax";
import type { PlaceAt } from "./place-at";
import type { Proposal, ProposalKind } from "./proposal";

/** Something to complete with. Offsets are those of the file. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: ProposalKind;
  readonly detail: string | undefined;
  /** Markdown. */
  readonly documentation: string | undefined;
  /** Items are shown in the order of these texts. */
  readonly sortText: string;
  /** What is compared with the text that the edit replaces. */
  readonly filterText: string;
  /** What it replaces, within one line, the offset included; lines of the text carry their own indentation. */
  readonly edit: { readonly start: number; readonly end: number; readonly text: string };
  /** The edit's text has the stops of a snippet. */
  readonly snippet: boolean;
  /** Whether to ask for completions at once where the cursor then stands. */
  readonly more: boolean;
}

/** How a value is put into the text. */
export type Wrapping = "plain" | "list" | "dash";

/** Turns what fits into edits. Undefined where the word goes on over several lines. */
export function toItems(
  place: PlaceAt,
  proposals: readonly Proposal[],
  wrapping: Wrapping,
): CompletionItem[] {
  const { text } = place.piece;
  const stretch = stretchOf(place);
  if (/[\r\n]/.test(text.slice(stretch.start, stretch.end))) return [];
  const lineEnd = lineEndOf(text);
  const quote = wrapping === "plain" && place.style === "double" ? '"' : place.style === "single" ? "'" : "";
  return proposals.map((proposal, index) => {
    const snippet = proposal.snippet !== undefined;
    const written = proposal.snippet ?? writeValue(proposal.value ?? proposal.label, place, wrapping, quote);
    const dashed = wrapping === "dash" ? `- ${written}` : wrapping === "list" ? `[${written}]` : written;
    const whole = stretch.before + dashed;
    return {
      label: proposal.label,
      kind: proposal.kind,
      detail: proposal.detail,
      documentation: proposal.documentation,
      sortText: String(index).padStart(4, "0"),
      filterText: quote + filterOf(proposal),
      edit: {
        start: place.start + stretch.start,
        end: place.start + stretch.end,
        text: lineEnd === "\n" ? whole : whole.replaceAll("\n", lineEnd),
      },
      snippet,
      more: proposal.more === true,
    };
  });
}

function filterOf({ label, value, filter }: Proposal): string {
  const words = [label, value, filter].filter((word) => word !== undefined);
  return words.filter((word, index) => words.indexOf(word) === index).join(" ");
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** What has to stand before the text. */
  readonly before: string;
}

/** What is replaced: the word, and the space before it where a line begins at the wrong column. */
function stretchOf(place: PlaceAt): Stretch {
  const { word, piece, role, flow, indent } = place;
  if (place.glued) return { ...word, before: " " };
  if ((role === "key" || role === "item") && !flow) {
    const lineStart = startOfLine(piece.text, word.start);
    const before = piece.text.slice(lineStart, word.start);
    if (/^[ \t]*$/.test(before) && before.length !== indent && !place.hasColon)
      return { start: lineStart, end: word.end, before: " ".repeat(indent) };
  }
  return { ...word, before: "" };
}

function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return at;
}

function writeValue(value: string, place: PlaceAt, wrapping: Wrapping, quote: string): string {
  if (quote === '"') return `"${value.replace(/["\\]/g, "\\$&")}"`;
  if (quote === "'") return `'${value.replaceAll("'", "''")}'`;
  // A key is written as it is.
  if (BARE.test(value) || place.role === "key") return value;
  return quoteScalar(value, place.flow || wrapping === "list" ? "flow" : "block");
}

/** Booleans and numbers are proposed as such, and stay what they are. */
const BARE = /^(?:true|false|\d+)$/;
