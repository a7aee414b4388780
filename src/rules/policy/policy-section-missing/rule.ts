import { given, type Policy, textOf } from "../../../model";
import {
  appendItem,
  appendToList,
  insertEntry,
  lineEndOf,
  quoteScalar,
  type ReadOne,
  type TextEdit,
  YamlSource,
} from "../../../syntax";
import { type Language, showList } from "../../../values";
import type { WorkspaceFile } from "../../../workspace";
import { defineWorkspaceRule, type Entry } from "../../define";
import { isCovered, neededSections, SECTIONS, type Section, wordsOf } from "../sections";
import { readAgain } from "../../read-again";

/** Of a policy: its structure, its language, and the ids of the sections it has. */
type Contents = readonly [structure: string, language: string, has: readonly string[]];

/** How many sections a message names. */
const NAMED = 5;

/** What needs the sections, in words. */
const NEEDERS: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  centralized: { en: "a centralized structure needs", fr: "Une structure centralisée" },
  organic: { en: "an organic structure needs", fr: "Une structure organique" },
  coordinated: { en: "a coordinated structure needs", fr: "Une structure coordonnée" },
  dandelion: { en: "a dandelion structure needs", fr: "Une structure en pissenlit" },
  holistic: { en: "a holistic structure needs", fr: "Une structure holistique" },
};

const EVERY_POLICY = { en: "every policy needs", fr: "Toute politique" } as const;

export const policySectionMissing = defineWorkspaceRule({
  id: "policy-section-missing",
  group: "policy",
  since: "0.1.0",
  severity: "info",
  scope: "workspace",
  on: "policy",
  en: {
    summary: "A policy lacks sections that it needs.",
    why: "What a policy does not say, everybody settles for themselves, and differently.",
    details:
      "A section counts as there when a heading or an id names it in usual words, English or French, or when a setting says the same (`approval`, `crisis`, …). Several policies of one folder are read together; a policy for one unit may lean on the organisation’s.\n\nEvery structure needs: purpose and scope; roles and responsibilities; account registry and life cycle; access and security; editorial line, tone and audiences; planning and approval; accessibility; privacy, image rights and minors; community management and response times; comment rules; crisis and escalation; owner, version and review. *Organic* also needs employees’ personal use, training and breaches; *coordinated*, measurement and reporting; *dandelion*, measurement and reporting, and account closure; *holistic*, employees’ personal use, training, and measurement and reporting.\n\nNo structure needs these by itself, and many policies have them: definitions; legal framework; languages; copyright and credits; advertising, partnerships and disclosure; budget and paid promotion; neutrality and election periods; records and retention. A second fix inserts them too.",
    messages: {
      lacks:
        "{count:A section is|Some sections are} missing that {needer}: {names}. Write {count:it|them}, even in a few lines.",
    },
    fixes: {
      insert: "Insert the missing {count:section|sections}",
      insertUsual: "Insert the {all} sections of the usual list that are missing",
    },
  },
  fr: {
    summary: "Il manque à une politique des sections dont elle a besoin.",
    why: "Ce qu’une politique ne dit pas, chaque personne le règle pour elle-même, et autrement que les autres.",
    details:
      "Une section est présente si un titre ou un identifiant la nomme en termes usuels, en français ou en anglais, ou si un réglage dit la même chose (`approval`, `crisis`, etc.). Les politiques d’un même dossier sont lues ensemble; celle d’une seule unité peut s’appuyer sur celle de l’organisation.\n\nToutes les structures demandent : objet et portée; rôles et responsabilités; registre et cycle de vie des comptes; accès et sécurité; ligne éditoriale, ton et publics; planification et approbation; accessibilité; vie privée, droit à l’image et personnes mineures; gestion de communauté et délais de réponse; nétiquette; gestion de crise; responsable, version et révision. *Organic* demande aussi l’utilisation personnelle, la formation et les manquements; *coordinated*, mesure et bilan; *dandelion*, mesure et bilan ainsi que la fermeture de compte; *holistic*, l’utilisation personnelle, la formation ainsi que mesure et bilan.\n\nAucune structure n’exige les suivantes, et bien des politiques les ont : définitions; cadre légal; langues de publication; droit d’auteur et mentions de source; publicité, partenariats et transparence; budget et publicité payante; neutralité et périodes électorales; archivage et conservation. Un deuxième correctif les insère aussi.",
    messages: {
      lacks:
        "{needer} a besoin {count:d’une section qui manque|de sections qui manquent} ici : {names}. Rédigez-{count:la|les}, même en quelques lignes.",
    },
    fixes: {
      insert: "Insérer {count:la section manquante|les sections manquantes}",
      insertUsual: "Insérer les {all} sections de la liste usuelle qui manquent",
    },
  },

  collect(policy, emit) {
    if (given(policy.fields.unit)) return;
    emit("policies", policy.intro, [
      textOf(policy.fields.structure) ?? "",
      textOf(policy.fields.language) ?? "",
      contentsOf(policy),
    ] as Contents);
  },

  judge(_key, entries: ReadonlyArray<Entry<Contents>>, report, context) {
    const entry = entries.find(({ fact }) => fact[0] !== "") ?? entries[0];
    if (entry === undefined) return;
    const [structure, language] = entry.fact;
    const there = new Set(entries.flatMap(({ fact }) => fact[2]));
    const missing = neededSections(structure).filter(({ id }) => !there.has(id.en));
    if (missing.length === 0) return;
    report({
      message: "lacks",
      at: entry.at,
      entity: entry.entity,
      values: {
        count: missing.length,
        needer: Object.hasOwn(NEEDERS, structure) ? (NEEDERS[structure] ?? EVERY_POLICY) : EVERY_POLICY,
        names: { en: namesOf(missing, "en"), fr: namesOf(missing, "fr") },
      },
      fixes: () => {
        const file = context.workspace.file(entry.at.piece.source.path);
        const inLanguage = language.startsWith("fr") ? "fr" : "en";
        const absent = SECTIONS.filter(({ id, structures }) => {
          const isMeant = missing.some((it) => it.id.en === id.en) || structures?.length === 0;
          return isMeant && !there.has(id.en);
        });
        const fix = (title: "insert" | "insertUsual", sections: readonly Section[]) => {
          const edits = file === undefined ? [] : insert(file, sections, inLanguage);
          const values = { count: missing.length, all: absent.length };
          return edits.length === 0 ? [] : [{ title, values, safe: false, edits }];
        };
        const more = absent.length > missing.length ? fix("insertUsual", absent) : [];
        return [...fix("insert", missing), ...more];
      },
    });
  },
});

/** The ids (English) of the sections that a policy has. */
function contentsOf(policy: Policy): string[] {
  const titles = policy.clauses.flatMap(({ id, title }) => [wordsOf(id), wordsOf(title)]);
  const settings = new Set(policy.clauses.flatMap((clause) => clause.settings.map(({ name }) => name)));
  return SECTIONS.filter((section) => isCovered(section, titles, settings)).map(({ id }) => id.en);
}

function namesOf(sections: readonly Section[], language: Language): string {
  const [open, close] = language === "fr" ? ["«\u00a0", "\u00a0»"] : ["“", "”"];
  const names = sections.slice(0, NAMED).map(({ title }) => open + title[language] + close);
  const more = sections.length - NAMED;
  if (more > 0) names.push(language === "fr" ? `${more} ${more < 2 ? "autre" : "autres"}` : `${more} more`);
  return showList(names, language);
}

/** Adds sections at the end of a policy, in its language. */
function insert(file: WorkspaceFile, sections: readonly Section[], language: Language): TextEdit[] {
  return file.source instanceof YamlSource
    ? insertClauses(file, file.source, sections, language)
    : insertHeadings(file, sections, language);
}

function insertClauses(
  file: WorkspaceFile,
  source: YamlSource,
  sections: readonly Section[],
  language: Language,
): TextEdit[] {
  const read: ReadOne = (piece) => readAgain(piece, file);
  const clauses = file.root?.get("clauses");
  const style = clauses?.value.type === "seq" && clauses.value.flow ? "flow" : "block";
  const items = sections.map(({ id, title, text }) => [
    `id: ${id[language]}`,
    `title: ${quoteScalar(title[language], style)}`,
    `text: ${quoteScalar(text[language], style)}`,
  ]);
  if (clauses === undefined) {
    const lines = items.flatMap((item) =>
      item.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
    );
    return [insertEntry(source, read, "clauses", lines)];
  }
  const { value } = clauses;
  if (value.type === "seq" && value.flow)
    return [appendItem(value, items.map((item) => `{ ${item.join(", ")} }`).join(", "))];
  // Something else than a list is the schema's.
  if (given(clauses) && value.type !== "seq") return [];
  const edits = items.map((item) => appendToList(source, read, "clauses", item));
  const [first] = edits;
  // All go to one place: as one edit they keep their order.
  return first === undefined ? [] : [{ ...first, text: edits.map(({ text }) => text).join("") }];
}

function insertHeadings(file: WorkspaceFile, sections: readonly Section[], language: Language): TextEdit[] {
  const piece = file.source.pieces.at(-1);
  if (piece === undefined) return [];
  const eol = lineEndOf(file.source.text);
  const text = sections
    .map(
      (section) =>
        `${eol}## ${section.title[language]} {#${section.id[language]}}${eol}${eol}${section.text[language]}${eol}`,
    )
    .join("");
  const open = piece.text === "" || piece.text.endsWith("\n") ? "" : eol;
  return [{ piece, start: piece.text.length, end: piece.text.length, text: open + text }];
}
