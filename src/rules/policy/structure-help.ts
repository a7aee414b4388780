import { type Channel, type Person, textOf } from "../../model";
import { listWords } from "../../schema";
import { type Language, showList } from "../../values";
import type { Workspace } from "../../workspace";
import { fillTemplate, type Shown } from "../wording";
import { neededSections } from "./sections";

/** A sentence in both languages. */
export type Said = Readonly<Record<Language, string>>;

/** What a choice of structure sets, as the registers stand: who owns what, who approves, what is asked for. */
export interface StructureHelp {
  readonly owners: Said;
  readonly approvals: Said;
  /** Where training is asked for. */
  readonly training: Said | undefined;
  readonly clauses: Said | undefined;
}

/** Undefined of a word that is no structure. */
export function structureHelp(structure: string, workspace: Workspace): StructureHelp | undefined {
  if (!isStructure(structure)) return undefined;
  const channels = workspace.every("channel").filter(({ status }) => status !== "closed");
  const people = workspace.every("person").filter((person) => isThere(person, workspace.asOf));
  const values = {
    owners: ownersOf(structure, channels, workspace),
    approvers: approversOf(people, channels),
    trained: people.filter((person) => textOf(person.fields.trained) !== undefined).length,
    people: people.length,
  };
  const trains = structure === "holistic" || structure === "organic";
  return {
    owners: say(channels.length === 0 ? OWNERS[structure] : withHere(OWNERS[structure]), values),
    approvals: say(
      structure === "dandelion" && people.some(({ fields }) => textOf(fields.unit) !== undefined)
        ? withApprovers(APPROVALS[structure])
        : APPROVALS[structure],
      values,
    ),
    training: trains ? say(people.length === 0 ? TRAINING.none : TRAINING.some, values) : undefined,
    clauses: clausesOf(structure),
  };
}

type Structure = keyof typeof OWNERS;

function isStructure(word: string): word is Structure {
  return Object.hasOwn(OWNERS, word);
}

/** People in their role who are no agency's. */
function isThere({ fields, until }: Person, asOf: number): boolean {
  return textOf(fields.department) !== "agency" && (until === undefined || until >= asOf);
}

/** Who owns the accounts: departments, or units where each has its own. */
function ownersOf(structure: Structure, channels: readonly Channel[], workspace: Workspace): Shown {
  const counts = new Map<string, number>();
  for (const { fields } of channels) {
    const owner = textOf(fields.owner);
    const person = owner === undefined ? undefined : workspace.lookup("person", owner);
    const of =
      structure === "dandelion"
        ? (textOf(fields.unit) ?? "")
        : structure === "centralized"
          ? (textOf(person?.fields.department) ?? "")
          : (person?.name ?? owner ?? "");
    counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  return inBoth((language) => {
    const words = listWords("department").values;
    const named = [...counts].sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
    return showList(
      named.slice(0, MOST_NAMED).map(([of, count]) => {
        const title = structure === "centralized" ? words[of]?.[language].title.toLowerCase() : undefined;
        return `${of === "" ? NOBODY[structure === "dandelion" ? "unit" : "owner"][language] : (title ?? of)} (${count})`;
      }),
      language,
    );
  });
}

const MOST_NAMED = 8;

const NOBODY = {
  unit: { en: "without a unit", fr: "sans unité" },
  owner: { en: "nobody known", fr: "personne de connu" },
} as const;

function unitsOf(people: readonly Person[], channels: readonly Channel[]): readonly string[] {
  const units = [...people, ...channels].flatMap(({ fields }) => textOf(fields.unit) ?? []);
  return [...new Set(units)].sort();
}

/** Of each unit, who may approve. */
function approversOf(people: readonly Person[], channels: readonly Channel[]): Shown {
  return inBoth((language) =>
    unitsOf(people, channels)
      .slice(0, MOST_NAMED)
      .map((unit) => {
        const names = people
          .filter((it) => textOf(it.fields.unit) === unit && it.roles.includes("approver"))
          .map((it) => it.name ?? it.id ?? "?");
        const colon = language === "fr" ? "\u00a0: " : ": ";
        const none = language === "fr" ? "personne pour l’instant" : "nobody yet";
        return `${unit}${colon}${names.length === 0 ? none : showList(names, language)}`;
      })
      .join("; "),
  );
}

/** The clauses that it asks for beside those of every policy. */
function clausesOf(structure: string): Said | undefined {
  const own = neededSections(structure).filter(({ structures }) => structures !== undefined);
  if (own.length === 0) return undefined;
  const sections = inBoth((language) => {
    const [open, close] = language === "fr" ? ["«\u00a0", "\u00a0»"] : ["“", "”"];
    return showList(
      own.map(({ title }) => open + title[language] + close),
      language,
    );
  });
  return say(CLAUSES, { sections });
}

function inBoth(write: (language: Language) => string): Said {
  return { en: write("en"), fr: write("fr") };
}

function say(template: Said, values: Readonly<Record<string, Shown>>): Said {
  return inBoth((language) => fillTemplate(template[language], values, language));
}

function withHere({ en, fr }: Said): Said {
  return { en: `${en} Here: {owners}.`, fr: `${fr} Ici\u00a0: {owners}.` };
}

function withApprovers({ en, fr }: Said): Said {
  return { en: `${en} Who approves: {approvers}.`, fr: `${fr} Qui approuve\u00a0: {approvers}.` };
}

const OWNERS = {
  centralized: {
    en: "One department owns every account.",
    fr: "Un seul service répond de tous les comptes.",
  },
  organic: {
    en: "Anybody on staff may own an account, within the rules of the policy.",
    fr: "Tout membre du personnel peut répondre d’un compte, selon les règles de la politique.",
  },
  coordinated: {
    en: "A team shares the accounts; each has an owner and a backup.",
    fr: "Une équipe se partage les comptes; chacun a une personne responsable et une relève.",
  },
  dandelion: {
    en: "Each unit owns its own accounts, through its own people; accounts of the brand have no unit.",
    fr: "Chaque unité répond de ses propres comptes, par ses propres gens; les comptes de la marque n’ont pas d’unité.",
  },
  holistic: {
    en: "Any trained employee may own an account.",
    fr: "Tout membre du personnel qui est formé peut répondre d’un compte.",
  },
} as const satisfies Readonly<Record<string, Said>>;

const APPROVALS: Readonly<Record<Structure, Said>> = {
  centralized: {
    en: "Approvals stay in the department; none crosses to another.",
    fr: "Les approbations restent dans le service; aucune ne passe par un autre.",
  },
  organic: {
    en: "Only posts on the organisation’s accounts are approved; what people publish as themselves is not.",
    fr: "Seules les publications sur les comptes de l’organisation sont approuvées; ce que les gens publient en leur nom ne l’est pas.",
  },
  coordinated: {
    en: "The team approves for all services; a post about one of them is also shown to it.",
    fr: "L’équipe approuve pour tous les services; une publication qui concerne l’un d’eux lui est aussi montrée.",
  },
  dandelion: {
    en: "A post on accounts of several units is approved by somebody of each of them; a unit’s policy (`unit`) may ask for more.",
    fr: "Une publication sur les comptes de plusieurs unités est approuvée par une personne de chacune; la politique d’une unité (`unit`) peut demander davantage.",
  },
  holistic: {
    en: "Trained people approve each other’s posts, whatever their department.",
    fr: "Les personnes formées approuvent les publications les unes des autres, quel que soit leur service.",
  },
};

const TRAINING = {
  none: {
    en: "Training dates are asked for (`trained` in the register of people).",
    fr: "Des dates de formation sont demandées (`trained` dans le registre des personnes).",
  },
  some: {
    en: "Training dates are asked for: {trained} of {people} {people:person has|people have} one.",
    fr: "Des dates de formation sont demandées\u00a0: {trained} {trained:personne en a une|personnes en ont une} sur {people}.",
  },
} as const;

const CLAUSES: Said = {
  en: "Beside the clauses of every policy it asks for: {sections}.",
  fr: "Outre les clauses de toute politique, elle demande\u00a0: {sections}.",
};
