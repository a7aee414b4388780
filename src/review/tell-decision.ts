import type { Person } from "../model";
import { fillTemplate, type Shown } from "../rules";
import type { Language } from "../values";
import { nameOf } from "./comparison";
import type { Decided, Decision, NotRecorded, Recorded, Unrecorded } from "./decide";
import { oneLine, type Style } from "./saying";
import { masked } from "./secrets";

type Both = Readonly<Record<Language, string>>;

const RECORDED: Readonly<Record<"approved" | "changes-requested" | "rejected" | "role", Both>> = {
  approved: { en: "{by} approved {post}{as}", fr: "{by} a approuvé {post}{as}" },
  "changes-requested": {
    en: "{by} asked for changes to {post}{as}",
    fr: "{by} a demandé des modifications à {post}{as}",
  },
  rejected: { en: "{by} turned {post} down{as}", fr: "{by} a refusé {post}{as}" },
  role: { en: " in the role {role}", fr: " au titre du rôle {role}" },
};

const UNRECORDED: Readonly<Record<NotRecorded, Both>> = {
  own: {
    en: "{by} owns {post}: somebody else has to approve it",
    fr: "{by} répond de {post} : quelqu’un d’autre doit l’approuver",
  },
  left: {
    en: "{by} is no longer in their role, so {post} has no decision of theirs",
    fr: "{by} n’est plus en poste; {post} n’en reçoit donc aucune décision",
  },
  noRole: {
    en: "{by} has no role in which {post} may be approved",
    fr: "{by} n’a aucun rôle qui permet d’approuver {post}",
  },
  notTheirs: {
    en: "The register does not give {by} the role {role}, so {post} is not approved in it",
    fr: "Le registre ne donne pas à {by} le rôle {role}; {post} n’est donc pas approuvée à ce titre",
  },
  order: {
    en: "{post} waits for the approval of {first} first; {role} comes after",
    fr: "{post} attend d’abord l’approbation du rôle {first}; {role} vient ensuite",
  },
  draft: {
    en: "{post} is not up for review yet, so nothing is decided on it",
    fr: "{post} n’est pas encore en révision; rien n’est donc décidé à son sujet",
  },
  since: {
    en: "{post} has changed since it was reviewed, so nothing is decided on it",
    fr: "{post} a changé depuis sa relecture; rien n’est donc décidé à son sujet",
  },
  already: { en: "{post} already says so", fr: "{post} le dit déjà" },
  history: {
    en: "{post} is past and is not approved any more",
    fr: "{post} appartient au passé et ne s’approuve plus",
  },
  closed: { en: "The calendar of {post} is closed", fr: "Le calendrier de {post} est fermé" },
  shared: {
    en: "{post} shares its approvals with others through an alias: give it a list of its own",
    fr: "{post} partage ses approbations avec d’autres par un alias : donnez-lui une liste à elle",
  },
  unreadable: {
    en: "The approvals of {post} can’t be read: put them right first",
    fr: "Les approbations de {post} sont illisibles : corrigez-les d’abord",
  },
};

const WORDS = {
  title: { en: "Approvals", fr: "Approbations" },
  unrecorded: { en: "Not recorded", fr: "Non consigné" },
  none: { en: "This review decides on no post.", fr: "Cette relecture ne décide d’aucune publication." },
  more: { en: "{count} more", fr: "{count} de plus" },
  nobody: {
    en: "Nobody in the register of people has the handle or address {who}, so nothing was written. Give that person a `handle` there first; for somebody outside, record the approval with `social-policy approve --external`.",
    fr: "Personne au registre n’a le nom d’utilisateur ou l’adresse {who}; rien n’a donc été écrit. Ajoutez-y d’abord le `handle` de cette personne; si elle est de l’extérieur, consignez l’approbation avec `social-policy approve --external`.",
  },
  several: {
    en: "Several people in the register answer to {who}, so nothing was written. Give each a `handle` of their own.",
    fr: "Plusieurs personnes du registre correspondent à {who}; rien n’a donc été écrit. Donnez à chacune son propre `handle`.",
  },
} as const;

/** What was written down, in sentences. */
export function sayRecorded(decided: Decided, language: Language, style: Style): string[] {
  const { decision, recorded } = decided;
  const kind = RECORDED[decision.decision ?? "approved"][language];
  return recorded.map(({ post, role }: Recorded) =>
    fillTemplate(
      kind,
      {
        by: style.plain(signerOf(decision)),
        post: style.name(nameOf(post)[language], language),
        as:
          role === undefined
            ? ""
            : fillTemplate(
                RECORDED.role[language],
                { role: style.quote(masked(role, "role"), language) },
                language,
              ),
      },
      language,
    ),
  );
}

/** What was not written down, and why, in sentences. */
export function sayUnrecorded(
  { decision, unrecorded }: Pick<Decided, "decision" | "unrecorded">,
  language: Language,
  style: Style,
): string[] {
  return unrecorded.map(({ post, why, role, first }: Unrecorded) => {
    const values: Record<string, Shown> = {
      by: style.plain(signerOf(decision)),
      post: style.name(nameOf(post)[language], language),
      role: role === undefined ? "" : style.quote(role, language),
      first: first === undefined ? "" : style.quote(first, language),
    };
    return fillTemplate(UNRECORDED[why][language], values, language);
  });
}

/** Why nothing can be written down for somebody. */
export function sayNobody(why: "nobody" | "several", who: string, language: Language, style: Style): string {
  return fillTemplate(WORDS[why][language], { who: style.code(who) }, language);
}

/** More lines than this are counted. */
const MOST_LINES = 50;

/** What became of a decision, as GitHub-flavoured Markdown. */
export function decisionReport(told: readonly string[], left: readonly string[], language: Language): string {
  const lines = [`### ${WORDS.title[language]}`, ""];
  lines.push(...(told.length === 0 ? [WORDS.none[language]] : listed(told, language)), "");
  if (left.length > 0) {
    lines.push(`<details><summary>${WORDS.unrecorded[language]} (${left.length})</summary>`, "");
    lines.push(...listed(left, language), "", "</details>", "");
  }
  return lines.join("\n");
}

function listed(lines: readonly string[], language: Language): string[] {
  const shown = lines.slice(0, MOST_LINES).map((line) => `- ${line}`);
  const count = lines.length - shown.length;
  return count <= 0 ? shown : [...shown, `- ${fillTemplate(WORDS.more[language], { count }, language)}`];
}

function signerOf({ by }: Decision): string {
  return oneLine(typeof by === "string" ? by : nameOfPerson(by));
}

function nameOfPerson({ name, id }: Person): string {
  return name ?? id ?? "";
}
