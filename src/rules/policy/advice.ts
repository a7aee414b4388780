/** What is told of a way to organise, or of a department that answers for social media. */
export interface Advice {
  readonly what: string;
  /** When it fits, or what it is strong at. */
  readonly good: string;
  /** What to watch. */
  readonly watch: string;
}

export interface LocalizedAdvice {
  readonly en: Advice;
  readonly fr: Advice;
}

/** Five ways to arrange the work; none is right or wrong. */
export const STRUCTURES: Readonly<Record<string, LocalizedAdvice>> = {
  centralized: {
    en: {
      what: "One department, close to the head of the organisation, runs all accounts.",
      good: "One brand, a message that must be the same everywhere, few people.",
      watch: "Answers can be slow, and the accounts far from what happens in the field.",
    },
    fr: {
      what: "Un seul service, près de la direction, s’occupe de tous les comptes.",
      good: "Une seule marque, un message qui doit être partout le même, une petite équipe.",
      watch: "Les réponses peuvent tarder, et les comptes s’éloigner du terrain.",
    },
  },
  organic: {
    en: {
      what: "Nobody owns the whole: everybody on staff takes part, within rules.",
      good: "Many voices are wanted, and people trust each other.",
      watch: "Messages are uneven; without written rules nobody answers for the whole.",
    },
    fr: {
      what: "Personne ne détient l’ensemble : tout le personnel participe, selon des règles.",
      good: "On souhaite entendre plusieurs voix, et la confiance règne.",
      watch: "Les messages sont inégaux; sans règles écrites, personne ne répond de l’ensemble.",
    },
  },
  coordinated: {
    en: {
      what: "A team drawn from several places answers the different needs and supports the units.",
      good: "Several services that each have needs of their own.",
      watch: "Who does what has to be written down.",
    },
    fr: {
      what: "Une équipe formée de personnes de divers services répond aux besoins et appuie les unités.",
      good: "Plusieurs services qui ont chacun leurs besoins.",
      watch: "Il faut écrire qui fait quoi.",
    },
  },
  dandelion: {
    en: {
      what: "Each business unit has its own team; all of them stand for one brand.",
      good: "Groups with units or regions that act on their own.",
      watch: "The brand drifts apart, and approvals cross the borders of units.",
    },
    fr: {
      what: "Chaque unité a son équipe; toutes représentent une même marque.",
      good: "Des groupes dont les unités ou les régions agissent de façon autonome.",
      watch: "La marque s’effrite, et les approbations passent d’une unité à l’autre.",
    },
  },
  holistic: {
    en: {
      what: "Everybody is trained and uses social media as the organisation’s strategy says.",
      good: "An experienced organisation that trains its people.",
      watch: "Training has to be kept up, also for those who arrive.",
    },
    fr: {
      what: "Tout le personnel est formé et utilise les médias sociaux selon la stratégie commune.",
      good: "Une organisation d’expérience qui forme ses membres.",
      watch: "La formation doit se poursuivre, aussi pour les personnes qui arrivent.",
    },
  },
};

/** Who may answer for social media, with strengths and risks. */
export const DEPARTMENTS: Readonly<Record<string, LocalizedAdvice>> = {
  administration: {
    en: {
      what: "The people who keep the organisation running day by day.",
      good: "They know the organisation well and talk with many people: a good place for questions in messages and comments.",
      watch: "Their days are full of calls, mail and meetings, so social media come last.",
    },
    fr: {
      what: "Les personnes qui font rouler l’organisation au quotidien.",
      good: "Elles la connaissent bien et parlent à beaucoup de gens : un bon endroit pour répondre aux messages et aux commentaires.",
      watch:
        "Appels, courrier et réunions remplissent leurs journées; les médias sociaux passent en dernier.",
    },
  },
  communications: {
    en: {
      what: "The people who write and speak for the organisation.",
      good: "They write well, know what promotion takes, and can handle a crisis in public.",
      watch: "Posts may sound like press releases.",
    },
    fr: {
      what: "Les personnes qui écrivent et parlent au nom de l’organisation.",
      good: "Elles écrivent bien, connaissent les bonnes pratiques de promotion et savent gérer une crise publique.",
      watch: "Les publications peuvent prendre le ton d’un communiqué de presse.",
    },
  },
  marketing: {
    en: {
      what: "The people who make the organisation known and bring people to it.",
      good: "Often the best placed: more hands, more money, people who plan.",
      watch: "Service and answers to people need their place beside campaigns.",
    },
    fr: {
      what: "Les personnes qui font connaître l’organisation et attirent le public.",
      good: "Souvent le service le mieux placé : plus de bras, plus d’argent, des spécialistes de la stratégie.",
      watch: "Le service et les réponses aux gens doivent garder leur place à côté des campagnes.",
    },
  },
  sales: {
    en: {
      what: "The people who sell what the organisation offers.",
      good: "They know products and services, and how to show what they are worth.",
      watch: "They need figures soon, while social media take time to reach their objectives.",
    },
    fr: {
      what: "Les personnes qui vendent ce que l’organisation offre.",
      good: "Elles connaissent les produits et les services, et savent en montrer la valeur.",
      watch:
        "Elles veulent vite des chiffres, alors que les médias sociaux prennent du temps à atteindre leurs objectifs.",
    },
  },
  committee: {
    en: {
      what: "People from several departments decide together.",
      good: "Several views are heard.",
      watch: "When everybody answers for it, nobody does: name one person who is accountable.",
    },
    fr: {
      what: "Des personnes de plusieurs services décident ensemble.",
      good: "Plusieurs points de vue sont entendus.",
      watch: "Quand tout le monde en répond, personne n’en répond : nommez une seule personne responsable.",
    },
  },
  agency: {
    en: {
      what: "A firm outside the organisation does the work.",
      good: "It takes the load off the team.",
      watch: "Somebody inside still answers for what is published.",
    },
    fr: {
      what: "Une entreprise externe fait le travail.",
      good: "Elle allège la charge de l’équipe.",
      watch: "Une personne à l’interne répond quand même de ce qui paraît.",
    },
  },
};
