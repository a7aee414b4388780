import type { Language } from "../values";
import { fillTemplate, type Severity } from "../rules";
import type { Review } from "./review";
import { isTold } from "./tell";

/** What forges take as the description of a commit's status, in UTF-16 code units. */
const LONGEST_STATUS = 140;

const WORDS = {
  none: { en: "Nothing changes", fr: "Rien ne change" },
  changes: { en: "{count} {count:change|changes}", fr: "{count} {count:changement|changements}" },
  moved: { en: "{count} moved", fr: "{count} {count:déplacement|déplacements}" },
  error: { en: "{count} new {count:error|errors}", fr: "{count} {count:nouvelle erreur|nouvelles erreurs}" },
  warning: {
    en: "{count} new {count:warning|warnings}",
    fr: "{count} {count:nouvel avertissement|nouveaux avertissements}",
  },
  gone: { en: "{count} {count:finding|findings} gone", fr: "{count} {count:constat|constats} de moins" },
  lost: {
    en: "{count} {count:approval no longer holds|approvals no longer hold}",
    fr: "{count} {count:approbation ne tient plus|approbations ne tiennent plus}",
  },
  skipped: {
    en: "{count} {count:file|files} not read whole",
    fr: "{count} {count:fichier lu en partie|fichiers lus en partie}",
  },
} as const;

/** What a review comes to, in a line that fits a commit's status. */
export function verdictOf(reviews: readonly Review[], language: Language): string {
  const sum = (count: (review: Review) => number): number => reviews.reduce((all, it) => all + count(it), 0);
  const begun = (severity: Severity) =>
    sum(({ findings }) => findings.begins.filter((it) => it.severity === severity).length);
  const ofType = (type: string) => sum(({ changes }) => changes.filter((it) => it.type === type).length);
  const changes = sum(({ changes: all }) => all.filter(isTold).length);
  // The gravest first: what no longer fits is left out at the end.
  const counts: ReadonlyArray<readonly [keyof typeof WORDS, number]> = [
    [changes === 0 ? "none" : "changes", changes],
    ["error", begun("error")],
    ["lost", ofType("approval-lost")],
    ["warning", begun("warning")],
    ["skipped", sum(({ skipped }) => new Set(skipped.map(({ file }) => file)).size)],
    ["gone", sum(({ findings }) => findings.stops.length)],
    [
      "moved",
      sum(({ changes: all }) => all.filter((it) => it.sentence.key.startsWith("moved") && isTold(it)).length),
    ],
  ];
  let line = "";
  for (const [key, count] of counts) {
    if (count === 0 && key !== "none") continue;
    const part = fillTemplate(WORDS[key][language], { count }, language);
    const longer = line === "" ? part : `${line}; ${part}`;
    if (longer.length <= LONGEST_STATUS) line = longer;
  }
  return line;
}
