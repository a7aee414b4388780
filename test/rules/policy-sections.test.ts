import assert from "node:assert/strict";
import { isCovered, SECTIONS, wordsOf } from "../../src/rules/policy/sections";

/** Headings as policies of public bodies, universities, museums and communities word them, by the section that each is. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  purpose: [
    "Purpose",
    "1. Purpose and scope",
    "Scope and application",
    "About this policy",
    "Who this policy applies to",
    "Introduction",
    "Objet",
    "1. But de la politique",
    "Objectifs",
    "Champ d’application",
    "Préambule",
    "Mise en contexte",
    "Portée",
    "Personnes visées",
  ],
  definitions: ["Definitions", "Glossary", "2. Définitions", "Lexique", "Terminologie"],
  law: [
    "Legal framework",
    "Applicable laws",
    "Legislation",
    "Related policies",
    "Cadre légal",
    "Cadre juridique",
    "Cadre normatif",
    "Lois et règlements",
    "Fondements",
  ],
  roles: [
    "Roles and responsibilities",
    "Governance",
    "Accountability",
    "Who can post",
    "Rôles et responsabilités",
    "Partage des responsabilités",
    "Gouvernance",
    "Répartition des tâches",
    "Qui fait quoi",
  ],
  registry: [
    "Official accounts",
    "Our channels",
    "Account creation",
    "Opening an account",
    "Inventory of accounts",
    "Comptes officiels",
    "Création de comptes",
    "Ouverture d’un compte",
    "Nos plateformes",
    "Présence en ligne",
    "Présence sur les médias sociaux",
  ],
  access: [
    "Security",
    "Account access",
    "Passwords and two-factor authentication",
    "Credentials",
    "Sécurité",
    "Mots de passe",
    "Gestion des accès",
    "Double authentification",
  ],
  tone: [
    "Voice and tone",
    "Style guide",
    "Content guidelines",
    "Editorial line",
    "Ligne éditoriale",
    "Ton",
    "Style et ton",
    "Publics cibles",
    "Contenus diffusés",
  ],
  approval: [
    "Approval process",
    "Content approval",
    "Publishing workflow",
    "Editorial calendar",
    "Scheduling posts",
    "Processus d’approbation",
    "Validation des contenus",
    "Calendrier éditorial",
    "Planification",
  ],
  languages: [
    "Languages",
    "Official languages",
    "Translation",
    "Langues de publication",
    "Langues officielles",
    "Traduction",
  ],
  accessibility: [
    "Accessibility",
    "Accessible content",
    "Alt text and captions",
    "Inclusive language",
    "Accessibilité",
    "Accessibilité numérique",
    "Rédaction inclusive",
    "Textes de remplacement",
  ],
  privacy: [
    "Privacy",
    "Photo consent",
    "Pictures of children",
    "Personal information",
    "Confidentiality",
    "Vie privée",
    "Droit à l’image",
    "Protection des renseignements personnels",
    "Données personnelles (RGPD)",
    "Confidentialité",
  ],
  copyright: [
    "Copyright",
    "Intellectual property",
    "Droit d’auteur",
    "Propriété intellectuelle",
    "Droits d’auteur et mentions de source",
  ],
  disclosure: [
    "Sponsored content",
    "Endorsements",
    "Advertising and partnerships",
    "Contenu commandité",
    "Partenariats",
    "Publicité et transparence",
  ],
  budget: ["Budget", "Paid promotion", "Publicité payante", "Dépenses"],
  neutrality: [
    "Political neutrality",
    "Elections",
    "Pre-election period",
    "Non-partisanship",
    "Political activity",
    "Neutralité politique",
    "Période électorale",
    "Période de réserve",
  ],
  answers: [
    "Response times",
    "Responding to the public",
    "Community management",
    "Monitoring",
    "Customer service",
    "Délais de réponse",
    "Gestion de communauté",
    "Animation de communauté",
    "Interactions avec le public",
    "Service à la clientèle",
  ],
  comments: [
    "Comment policy",
    "Comments",
    "Community guidelines",
    "House rules",
    "Code of conduct",
    "Nétiquette",
    "Règles de participation",
    "Règles de bonne conduite",
    "Commentaires",
    "Conditions d’utilisation",
  ],
  crisis: [
    "Crisis communication",
    "Escalation",
    "Emergencies",
    "If an account is hacked",
    "Gestion de crise",
    "Mesures d’urgence",
    "Chaîne d’alerte",
    "Compte piraté",
  ],
  "personal-use": [
    "Personal use",
    "Personal accounts",
    "Employees and social media",
    "Utilisation personnelle",
    "Utilisation à des fins privées par le personnel",
    "Comptes personnels",
    "Devoir de réserve",
    "Usage des réseaux sociaux par les agents",
  ],
  training: ["Training", "Formation", "Formation et accompagnement"],
  measurement: [
    "Measurement",
    "Analytics and reporting",
    "Metrics",
    "Mesure et bilan",
    "Indicateurs de performance",
    "Reddition de comptes",
    "Statistiques",
  ],
  records: ["Records management", "Retention", "Archiving", "Archivage", "Conservation des documents"],
  closure: [
    "Account closure",
    "Closing an account",
    "Inactive accounts",
    "Fermeture de compte",
    "Comptes inactifs",
    "Suppression d’un compte",
  ],
  breaches: [
    "Breaches",
    "Enforcement",
    "Non-compliance",
    "Disciplinary action",
    "Manquements",
    "Sanctions",
    "Non-respect de la politique",
    "Mesures disciplinaires",
  ],
  review: [
    "Review",
    "Review of this policy",
    "Version history",
    "Effective date",
    "Révision",
    "Entrée en vigueur",
    "Mise à jour",
    "Dispositions finales",
  ],
};

/** Headings that are none of the sections. */
const OTHERS = [
  "Annexe A",
  "Contact us",
  "Signature",
  "Remerciements",
  "Anything but silence",
  "Ton collègue t’écrit",
  "Story ideas",
  "Logo",
  "En ligne partout",
  "Staff lounge",
  "Newsletter",
  "Notre équipe",
  "Social Media Policy",
  "Politique de gestion des médias sociaux",
];

const NO_SETTINGS: ReadonlySet<string> = new Set();

function sectionsOf(heading: string): string[] {
  return SECTIONS.filter((it) => isCovered(it, [wordsOf(heading)], NO_SETTINGS)).map(({ id }) => id.en);
}

describe("sections of a policy", () => {
  it("are the twenty-five of the reference list, each with headings of real policies", () => {
    assert.deepEqual(Object.keys(HEADINGS).sort(), SECTIONS.map(({ id }) => id.en).sort());
    assert.equal(SECTIONS.length, 25);
  });

  for (const [section, headings] of Object.entries(HEADINGS)) {
    it(`${section} is known under the words that policies use`, () => {
      assert.deepEqual(
        headings.filter((heading) => !sectionsOf(heading).includes(section)),
        [],
      );
    });
  }

  it("are known by their own titles and ids in both languages", () => {
    for (const { id, title } of SECTIONS) {
      for (const words of [title.en, title.fr, id.en, id.fr])
        assert.ok(sectionsOf(words).includes(id.en), `${words} is not ${id.en}`);
    }
  });

  it("are not found in other headings", () => {
    assert.deepEqual(
      OTHERS.filter((heading) => sectionsOf(heading).length > 0),
      [],
    );
  });

  it("are seldom taken for another", () => {
    // What moderation, comments and communities are called goes over into each other.
    const near = new Set(["answers", "comments"]);
    const wrong = Object.entries(HEADINGS).flatMap(([section, headings]) =>
      headings.flatMap((heading) =>
        sectionsOf(heading)
          .filter((other) => other !== section && !(near.has(section) && near.has(other)))
          .map((other) => `${heading}: ${section}, also ${other}`),
      ),
    );
    assert.deepEqual(wrong, []);
  });
});
