import { foldWord } from "../../values";

/** A section of the reference list of social media policies. */
export interface Section {
  /** The clause's id, when it is inserted. */
  readonly id: { readonly en: string; readonly fr: string };
  readonly title: { readonly en: string; readonly fr: string };
  /** A sentence to begin with. */
  readonly text: { readonly en: string; readonly fr: string };
  /**
   * Words of titles and ids that say that a clause is such a section, without case and accents; `*`
   * stands for any end of the word. The usual ones of Québec, France and English texts.
   */
  readonly words: readonly string[];
  /** Settings that say the same. */
  readonly settings: readonly string[];
  /** Structures that need it; absent: all. */
  readonly structures?: readonly string[];
}

let sections: readonly Section[] | undefined;

/** The sections that policies need, in the order of the reference list. */
export function neededSections(structure: string | undefined): readonly Section[] {
  sections ??= buildSections();
  return sections.filter(
    (it) => it.structures === undefined || (structure !== undefined && it.structures.includes(structure)),
  );
}

/** A title or id as it is compared: folded words with one space around each. */
export function wordsOf(title: string): string {
  return ` ${foldWord(title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/** Whether one of these titles (see {@link wordsOf}) or settings says what the section says. */
export function isCovered(
  section: Section,
  titles: readonly string[],
  settings: ReadonlySet<string>,
): boolean {
  if (section.settings.some((name) => settings.has(name))) return true;
  return section.words.some((word) => {
    const wanted = word.endsWith("*") ? ` ${word.slice(0, -1)}` : ` ${word} `;
    return titles.some((title) => title.includes(wanted));
  });
}

function buildSections(): readonly Section[] {
  return [
    {
      id: { en: "purpose", fr: "objet" },
      title: { en: "Purpose and scope", fr: "Objet et portée" },
      text: {
        en: "This policy says who publishes for us and how. It applies to every account in our register and to everybody who works with us.",
        fr: "Cette politique dit qui publie en notre nom, et comment. Elle s’applique à tous les comptes de notre registre et à toutes les personnes qui travaillent avec nous.",
      },
      words: [
        "purpose*",
        "scope",
        "aim",
        "aims",
        "objet",
        "objectif",
        "objectifs",
        "portee",
        "but",
        "buts",
        "application",
        "introduction",
        "preambule",
      ],
      settings: [],
    },
    {
      id: { en: "roles", fr: "roles" },
      title: { en: "Roles and responsibilities", fr: "Rôles et responsabilités" },
      text: {
        en: "One person is accountable for our social media. Each post and each account has one owner.",
        fr: "Une personne rend compte de nos médias sociaux. Chaque publication et chaque compte a une personne responsable.",
      },
      words: [
        "role",
        "roles",
        "responsibilit*",
        "responsabilite*",
        "governance",
        "gouvernance",
        "who does what",
        "qui fait quoi",
      ],
      settings: ["required"],
    },
    {
      id: { en: "registry", fr: "registre" },
      title: { en: "Account registry and life cycle", fr: "Registre et cycle de vie des comptes" },
      text: {
        en: "Every account is in our register with its owner, a backup and its purpose. We open an account only if we can feed it.",
        fr: "Chaque compte figure dans notre registre avec sa personne responsable, sa relève et sa raison d’être. Nous n’ouvrons un compte que si nous pouvons l’alimenter.",
      },
      words: [
        "registry",
        "register",
        "registre*",
        "accounts",
        "comptes",
        "channels",
        "canaux",
        "inventor*",
        "inventaire*",
        "life cycle",
        "cycle de vie",
        "presence",
        "platforms",
        "plateformes",
      ],
      settings: ["cadence"],
    },
    {
      id: { en: "access", fr: "acces" },
      title: { en: "Access and security", fr: "Accès et sécurité" },
      text: {
        en: "Passwords are unique and kept in a password manager. Every account uses a second factor. Access ends on the day somebody leaves the role.",
        fr: "Les mots de passe sont uniques et conservés dans un gestionnaire. Chaque compte demande un deuxième facteur. L’accès prend fin le jour où quelqu’un quitte son rôle.",
      },
      words: [
        "access",
        "acces",
        "security",
        "securite",
        "password*",
        "mot de passe",
        "mots de passe",
        "credential*",
      ],
      settings: [],
    },
    {
      id: { en: "tone", fr: "ligne" },
      title: { en: "Editorial line, tone and audiences", fr: "Ligne éditoriale, ton et publics" },
      text: {
        en: "We write plainly and kindly, the useful thing first.",
        fr: "Nous écrivons simplement et avec bienveillance, l’utile d’abord.",
      },
      words: [
        "editorial*",
        "ligne",
        "tone",
        "ton",
        "voice",
        "voix",
        "style",
        "audience*",
        "publics",
        "auditoire*",
      ],
      settings: ["terms"],
    },
    {
      id: { en: "approval", fr: "approbation" },
      title: { en: "Planning and approval", fr: "Planification et approbation" },
      text: {
        en: "Posts are planned in the editorial calendar. Somebody other than the owner approves each of them.",
        fr: "Les publications sont planifiées dans le calendrier éditorial. Une autre personne que la personne responsable approuve chacune d’elles.",
      },
      words: [
        "approv*",
        "approb*",
        "validat*",
        "planning",
        "planification",
        "calendar",
        "calendrier",
        "workflow",
      ],
      settings: ["approval"],
    },
    {
      id: { en: "accessibility", fr: "accessibilite" },
      title: { en: "Accessibility", fr: "Accessibilité" },
      text: {
        en: "Every picture has alternative text; every video has captions.",
        fr: "Chaque image a un texte de remplacement; chaque vidéo est sous-titrée.",
      },
      words: ["accessib*", "inclusi*"],
      settings: ["accessibility"],
    },
    {
      id: { en: "privacy", fr: "vie-privee" },
      title: {
        en: "Privacy, image rights and minors",
        fr: "Vie privée, droit à l’image et personnes mineures",
      },
      text: {
        en: "Nobody who can be recognised appears without consent. For a minor, a parent or guardian consents.",
        fr: "Aucune personne reconnaissable ne paraît sans son consentement. Pour une personne mineure, un parent ou une tutrice ou un tuteur consent.",
      },
      words: [
        "privacy",
        "vie privee",
        "consent*",
        "minor",
        "minors",
        "mineur*",
        "image rights",
        "droit a l image",
        "confidential*",
        "personal information",
        "personal data",
        "renseignements personnels",
        "donnees personnelles",
      ],
      settings: ["consent"],
    },
    {
      id: { en: "answers", fr: "reponses" },
      title: {
        en: "Community management and response times",
        fr: "Gestion de communauté, modération et délais de réponse",
      },
      text: {
        en: "We answer messages and comments within one working day, criticism included.",
        fr: "Nous répondons aux messages et aux commentaires dans un délai d’un jour ouvrable, aux critiques aussi.",
      },
      words: ["community", "communaute*", "response*", "answer*", "reponse*", "moderat*", "delais"],
      settings: ["responseTime"],
    },
    {
      id: { en: "comments", fr: "netiquette" },
      title: { en: "Comment rules", fr: "Nétiquette" },
      text: {
        en: "We remove hate, threats, personal information and advertising. We leave criticism, and say why when we remove something.",
        fr: "Nous retirons la haine, les menaces, les renseignements personnels et la publicité. Nous laissons la critique et disons pourquoi nous retirons quelque chose.",
      },
      words: [
        "comment",
        "comments",
        "commentaire*",
        "netiquette",
        "house rules",
        "moderat*",
        "regles de conduite",
        "regles de participation",
      ],
      settings: [],
    },
    {
      id: { en: "crisis", fr: "crise" },
      title: { en: "Crisis and escalation", fr: "Gestion de crise et chaîne d’alerte" },
      text: {
        en: "Whoever sees a crisis coming calls the lead at once, then the backup. The lead may pause everything.",
        fr: "Qui voit venir une crise appelle aussitôt la personne qui la dirige, puis sa relève. La personne qui la dirige peut tout suspendre.",
      },
      words: ["crisis", "crises", "crise*", "escalat*", "escalade", "emergenc*", "urgence*", "alerte*"],
      settings: ["crisis"],
    },
    {
      id: { en: "personal-use", fr: "usage-personnel" },
      title: { en: "Employees’ personal use", fr: "Utilisation personnelle par les membres du personnel" },
      text: {
        en: "Your own accounts are yours. Do not share what is confidential, and do not speak there for the organisation.",
        fr: "Vos comptes vous appartiennent. N’y partagez rien de confidentiel et n’y parlez pas au nom de l’organisation.",
      },
      words: [
        "personal use",
        "personal accounts",
        "employee*",
        "employe",
        "employes",
        "employees",
        "staff",
        "utilisation personnelle",
        "usage personnel",
        "usage prive",
        "comptes personnels",
        "membres du personnel",
      ],
      settings: [],
      structures: ["organic", "holistic"],
    },
    {
      id: { en: "training", fr: "formation" },
      title: { en: "Training", fr: "Formation" },
      text: {
        en: "Everybody who takes part is trained first, with a refresher every year.",
        fr: "Toute personne qui participe est d’abord formée, avec un rappel chaque année.",
      },
      words: ["training*", "formation*"],
      settings: [],
      structures: ["organic", "holistic"],
    },
    {
      id: { en: "measurement", fr: "mesure" },
      title: { en: "Measurement and reporting", fr: "Mesure et bilan" },
      text: {
        en: "We read the results of a post two weeks after it went out, and look at the plan once a month.",
        fr: "Nous lisons les résultats d’une publication deux semaines après sa parution et revoyons le plan une fois par mois.",
      },
      words: [
        "measur*",
        "mesure*",
        "report*",
        "results",
        "resultat*",
        "bilan*",
        "indicat*",
        "analytic*",
        "statisti*",
        "evaluation",
      ],
      settings: ["measure"],
      structures: ["coordinated", "dandelion", "holistic"],
    },
    {
      id: { en: "closure", fr: "fermeture" },
      title: { en: "Account closure", fr: "Fermeture de compte" },
      text: {
        en: "An account that has been silent for six months is closed: we keep its content and tell people where to find us.",
        fr: "Un compte silencieux depuis six mois est fermé : nous en gardons le contenu et disons où nous trouver.",
      },
      words: ["closure*", "closing", "fermeture*", "life cycle", "cycle de vie", "retirement"],
      settings: [],
      structures: ["dandelion"],
    },
    {
      id: { en: "breaches", fr: "manquements" },
      title: { en: "Breaches", fr: "Manquements" },
      text: {
        en: "We correct a mistake first, then talk about it. Serious or repeated breaches follow the rules that apply to employment here.",
        fr: "Nous corrigeons d’abord l’erreur, puis nous en parlons. Les manquements graves ou répétés suivent les règles d’emploi en vigueur chez nous.",
      },
      words: [
        "breach*",
        "violation*",
        "manquement*",
        "sanction*",
        "enforcement",
        "compliance",
        "non respect",
        "infraction*",
      ],
      settings: [],
      structures: ["organic"],
    },
    {
      id: { en: "review", fr: "revision" },
      title: { en: "Owner, version and review", fr: "Responsable, version et révision" },
      text: {
        en: "The person named at the top keeps this policy, and it is reviewed once a year.",
        fr: "La personne nommée en tête tient cette politique à jour, et elle est révisée une fois par année.",
      },
      words: [
        "review*",
        "version*",
        "revision*",
        "update*",
        "mise a jour",
        "entree en vigueur",
        "amendment*",
      ],
      settings: [],
    },
  ];
}
