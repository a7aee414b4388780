import type { Section } from "./sections";

/** The sections that every policy or some structure needs, in the order of the reference list. */
export const NEEDED: readonly Section[] = [
  {
    id: { en: "purpose", fr: "objet" },
    title: { en: "Purpose and scope", fr: "Objet et portée" },
    text: {
      en: "This policy says who publishes for us and how. It applies to every account in our register and to everybody who works with us.",
      fr: "Cette politique dit qui publie en notre nom, et comment. Elle s’applique à tous les comptes de notre registre et à toutes les personnes qui travaillent avec nous.",
    },
    words:
      "purpose*, scope, =aim, aims, about this policy, about the policy, applies to, applicability, objet, objectif de la politique, =objectif, objectifs, portee, champ d application, personnes visees, a qui s applique, =but, =buts, but de la, buts de la, but et, buts et, =application, =introduction, introduction et, introduction and, preambule, contexte, mise en contexte",
    settings: [],
  },
  {
    id: { en: "roles", fr: "roles" },
    title: { en: "Roles and responsibilities", fr: "Rôles et responsabilités" },
    text: {
      en: "One person is accountable for our social media. Each post and each account has one owner.",
      fr: "Une personne rend compte de nos médias sociaux. Chaque publication et chaque compte a une personne responsable.",
    },
    words:
      "role, roles, responsibilit*, responsabilite*, accountab*, governance, gouvernance, who does what, who can post, who may post, who publishes, qui fait quoi, qui publie, repartition des taches, partage des taches, responsable de l application",
    settings: ["required"],
  },
  {
    id: { en: "registry", fr: "registre" },
    title: { en: "Account registry and life cycle", fr: "Registre et cycle de vie des comptes" },
    text: {
      en: "Every account is in our register with its owner, a backup and its purpose. We open an account only if we can feed it.",
      fr: "Chaque compte figure dans notre registre avec sa personne responsable, sa relève et sa raison d’être. Nous n’ouvrons un compte que si nous pouvons l’alimenter.",
    },
    words:
      "registry, register, registre*, our accounts, =accounts, accounts and, official accounts, account owners, account creation, new account*, opening an account, =comptes, nos comptes, comptes officiels, comptes et, creation de compte*, creation d un compte, ouverture de compte*, ouverture d un compte, registre des comptes, channels, canaux, inventor*, inventaire*, life cycle, cycle de vie, presence, platforms, plateformes, pages officielles",
    settings: ["cadence"],
  },
  {
    id: { en: "access", fr: "acces" },
    title: { en: "Access and security", fr: "Accès et sécurité" },
    text: {
      en: "Passwords are unique and kept in a password manager. Every account uses a second factor. Access ends on the day somebody leaves the role.",
      fr: "Les mots de passe sont uniques et conservés dans un gestionnaire. Chaque compte demande un deuxième facteur. L’accès prend fin le jour où quelqu’un quitte son rôle.",
    },
    words:
      "access, acces, security, securite, cybersecurit*, password*, mot de passe, mots de passe, credential*, two factor, second factor, multi factor, authentication, authentification, identifiants",
    settings: [],
  },
  {
    id: { en: "tone", fr: "ligne" },
    title: { en: "Editorial line, tone and audiences", fr: "Ligne éditoriale, ton et publics" },
    text: {
      en: "We write plainly and kindly, the useful thing first.",
      fr: "Nous écrivons simplement et avec bienveillance, l’utile d’abord.",
    },
    words:
      "editorial line, editorial guideline*, editorial policy, ligne editoriale, lignes editoriales, politique editoriale, =ligne, tone, =ton, ton et, le ton, style et ton, voice, voix, style, audience*, publics, public cible, publics cibles, auditoire*, clienteles, content guideline*, content standards, what we post, contenu diffuse, contenus diffuses, =contenu, =contenus",
    settings: ["terms"],
  },
  {
    id: { en: "approval", fr: "approbation" },
    title: { en: "Planning and approval", fr: "Planification et approbation" },
    text: {
      en: "Posts are planned in the editorial calendar. Somebody other than the owner approves each of them.",
      fr: "Les publications sont planifiées dans le calendrier éditorial. Une autre personne que la personne responsable approuve chacune d’elles.",
    },
    words:
      "approv*, approb*, validat*, sign off, planning, planification, scheduling, calendar, calendrier, workflow, publishing process, processus de publication",
    settings: ["approval"],
  },
  {
    id: { en: "accessibility", fr: "accessibilite" },
    title: { en: "Accessibility", fr: "Accessibilité" },
    text: {
      en: "Every picture has alternative text; every video has captions.",
      fr: "Chaque image a un texte de remplacement; chaque vidéo est sous-titrée.",
    },
    words:
      "accessib*, inclusi*, alt text, alternative text, texte de remplacement, textes de remplacement, captions, sous titr*",
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
    words:
      "privacy, vie privee, consent*, minor, minors, mineur*, children, enfants, image rights, droit a l image, confidential*, personal information, personal data, renseignements personnels, donnees personnelles, rgpd, gdpr",
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
    words:
      "community management, gestion de communaute, gestion des communautes, animation de communaute, animation de la communaute, community and, =community, response*, respond*, replying, replies, answer*, reponse*, repondre, moderat*, monitoring, interactions, engagement with, customer service, service a la clientele, delais",
    settings: ["responseTime"],
  },
  {
    id: { en: "comments", fr: "netiquette" },
    title: { en: "Comment rules", fr: "Nétiquette" },
    text: {
      en: "We remove hate, threats, personal information and advertising. We leave criticism, and say why when we remove something.",
      fr: "Nous retirons la haine, les menaces, les renseignements personnels et la publicité. Nous laissons la critique et disons pourquoi nous retirons quelque chose.",
    },
    words:
      "comment, comments, commenting, commentaire*, netiquette, house rules, community guideline*, community standards, code of conduct, code de conduite, moderation*, moderat*, regles de conduite, regles de bonne conduite, regles de participation, regles d utilisation, conditions d utilisation, charte d utilisation, charte de moderation",
    settings: [],
  },
  {
    id: { en: "crisis", fr: "crise" },
    title: { en: "Crisis and escalation", fr: "Gestion de crise et chaîne d’alerte" },
    text: {
      en: "Whoever sees a crisis coming calls the lead at once, then the backup. The lead may pause everything.",
      fr: "Qui voit venir une crise appelle aussitôt la personne qui la dirige, puis sa relève. La personne qui la dirige peut tout suspendre.",
    },
    words:
      "crisis, crises, crise*, escalat*, escalade, emergenc*, urgence*, chaine d alerte, alertes, compromised, hacked, hijack*, pirate, piratage",
    settings: ["crisis"],
  },
  {
    id: { en: "personal-use", fr: "usage-personnel" },
    title: { en: "Employees’ personal use", fr: "Utilisation personnelle par les membres du personnel" },
    text: {
      en: "Your own accounts are yours. Do not share what is confidential, and do not speak there for the organisation.",
      fr: "Vos comptes vous appartiennent. N’y partagez rien de confidentiel et n’y parlez pas au nom de l’organisation.",
    },
    words:
      "personal use, personal account*, personal social media, private use, employee*, employe, employes, use by staff, staff use, staff accounts, utilisation personnelle, usage personnel, utilisation privee, usage prive, comptes personnels, compte personnel, membres du personnel, par les agents, par le personnel, par les employes, devoir de reserve, obligation de loyaute, devoir de loyaute",
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
    words: "training*, formation*, =onboarding",
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
    words:
      "measur*, mesure et, mesurer, mesures et bilan*, =mesure, mesure des, mesure de la, reporting, =reports, results, resultat*, bilan*, indicat*, analytic*, metrics, statisti*, =evaluation, evaluation des, evaluation de la, evaluation and, reddition de comptes",
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
    words:
      "closure*, closing, fermeture*, fermer, life cycle, cycle de vie, retirement, deactivat*, desactivation, suppression d un compte, suppression de compte*, inactive accounts, dormant accounts, comptes inactifs, compte inactif",
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
    words:
      "breach*, violation*, manquement*, sanction*, enforcement, compliance, non compliance, consequences, disciplinary*, disciplinaire*, non respect, infraction*",
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
    words:
      "review, reviews, version*, revision*, update*, mise a jour, mises a jour, entree en vigueur, amendment*, effective date, document control, document history, dispositions finales, historique",
    settings: [],
  },
];
