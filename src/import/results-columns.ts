import { headerKey } from "./header-key";

/** The measures of `results` that have a name in our schema. */
export const MEASURES = [
  "reach",
  "impressions",
  "views",
  "engagements",
  "reactions",
  "comments",
  "shares",
  "saves",
  "clicks",
] as const;
export type Measure = (typeof MEASURES)[number];

/** What a column of a network’s or scheduler’s export says. */
export type ResultField =
  | Measure
  | "url"
  | "link"
  | "moment"
  | "time"
  | "text"
  | "account"
  | "network"
  | "status"
  | "spent"
  | "currency";

export interface ResultColumn {
  readonly header: string;
  readonly index: number;
  readonly field: ResultField;
}

/** Headers as `headerKey` gives them, the best first: of two columns for one field the earlier word wins. */
const WORDS: Readonly<Record<ResultField, string>> = {
  url: "permalink|post permalink|tweet permalink|permanent link|post link|post url|link to post|published link|lien permanent|permalien|lien de la publication|lien du post|adresse de la publication|url de la publication|url",
  link: "link|link url|lien|destination url|target url",
  moment:
    "publish time|published at|publication time|published time|post time|sent at|posted at|published|date published|published date|publish date|post date|posted date|created date|created at|date posted|date time|date de publication|heure de publication|moment de publication|publie le|date d'envoi|date",
  time: "time|hour|heure",
  text: "post text|tweet text|post content|post message|caption|message|text|content|post caption|description|post title|post|title|texte|texte de la publication|legende|contenu|publication|titre|titre de la publication",
  account:
    "page name|account name|account username|profile name|profile|page|account|compte|nom de la page|nom du compte|profil|channel|canal",
  network: "network|platform|social network|service|reseau|reseau social|plateforme",
  status: "status|post status|state|statut|etat",
  spent:
    "amount spent|spend|spent|total spend|ad spend|cost|actual cost|montant depense|depense|depenses|depense publicitaire|cout|montant reel",
  currency: "currency|devise",
  reach:
    "reach|post reach|people reached|total reach|lifetime post total reach|accounts reached|unique views|portee|couverture|personnes touchees|comptes touches|personnes atteintes",
  impressions:
    "impressions|total impressions|post impressions|lifetime post total impressions|affichages|nombre d'affichages",
  views:
    "views|video views|plays|video plays|watched|visionnements|vues|lectures|vues de la video|visionnements de la video",
  engagements:
    "engagements|engagement|total engagement|total engagements|interactions|total interactions|post engagements|engagements totaux|interactions totales",
  reactions:
    "reactions|likes|likes and reactions|total reactions|favorites|favourites|like|j'aime|mentions j'aime|reactions totales|coeurs",
  comments: "comments|replies|comment|commentaires|reponses",
  shares: "shares|reposts|retweets|share|partages|republications|retransmissions",
  saves: "saves|saved|bookmarks|saves total|enregistrements|signets|sauvegardes",
  clicks:
    "clicks|total clicks|post clicks|link clicks|url clicks|clics|clics totaux|clics sur le lien|clics sur la publication",
};

const MEANINGS = new Map(
  (Object.entries(WORDS) as [ResultField, string][]).flatMap(([field, words]) =>
    words.split("|").map((word, rank) => [word, { field, rank }] as const),
  ),
);

/** Whether somebody may decide on a column in this way. */
export function isResultField(text: string): text is ResultField {
  return Object.hasOwn(WORDS, text);
}

/** What the columns of a header say; `decided` are answers by header. Columns that say nothing of ours are left out. */
export function resultColumns(
  header: readonly string[],
  decided: Readonly<Record<string, string>> = {},
): readonly ResultColumn[] {
  const best = new Map<ResultField, ResultColumn & { readonly rank: number }>();
  header.forEach((name, index) => {
    const answer = Object.hasOwn(decided, name) ? decided[name] : undefined;
    const answered = answer === undefined ? undefined : answer.replace(/^results\./, "");
    const meaning =
      answered === undefined
        ? MEANINGS.get(headerKey(name))
        : isResultField(answered)
          ? { field: answered, rank: -1 }
          : undefined;
    if (meaning === undefined) return;
    const known = best.get(meaning.field);
    if (known === undefined || meaning.rank < known.rank)
      best.set(meaning.field, { header: name, index, ...meaning });
  });
  return [...best.values()].sort((one, other) => one.index - other.index);
}

export function isMeasure(field: ResultField): field is Measure {
  return (MEASURES as readonly string[]).includes(field);
}

/** Headers that only a plan has, and those that a plan has more often than an export. */
const OF_PLANS =
  /^(?:owner|assigned to|assignee|responsable|approver|approbateur|approbatrice|approved by|deadline|due date|echeance|budget)$/;
const RATHER_OF_PLANS =
  /^(?:status|statut|etat|format|hashtags|mots-clics|cta|pillar|content pillar|pilier|theme|campaign|campagne|objective|objectif|notes)$/;

/**
 * Whether a header is that of an export of results: two figures, and the post’s permanent address or the moment of its
 * publication with its text; nothing that only a plan has. A plan may have columns for figures, too.
 */
export function looksLikeResults(header: readonly string[]): boolean {
  const columns = resultColumns(header);
  const keys = header.map(headerKey);
  const has = (field: ResultField) => columns.some((it) => it.field === field);
  if (columns.filter(({ field }) => isMeasure(field)).length < 2) return false;
  if (keys.some((key) => OF_PLANS.test(key))) return false;
  const permanent = columns.some(({ field, header: name }) => field === "url" && headerKey(name) !== "url");
  if (permanent) return true;
  return (has("url") || (has("moment") && has("text"))) && !keys.some((key) => RATHER_OF_PLANS.test(key));
}
