import { sayFrom } from "../../rules";

/** What the page of the team says around the names. */
export const say = sayFrom({
  ownerless: { en: "Nobody yet", fr: "Personne pour l’instant" },
  ownerlessNote: {
    en: "{count} {count:thing has|things have} nobody who answers for {count:it|them}, or nobody who can take over.",
    fr: "{count} {count:élément n’a|éléments n’ont} personne qui en réponde, ou personne qui puisse prendre la relève.",
  },
  ownerlessMore: { en: "See all {count} in the gaps", fr: "Voir les {count} parmi les manques" },
  everythingOwned: {
    en: "Everything has somebody who answers for it.",
    fr: "Une personne répond de chaque élément.",
  },
  missing: { en: "What is missing", fr: "Ce qui manque" },
  about: { en: "Where", fr: "Où" },
  byWhen: { en: "By when", fr: "Pour quand" },

  strangers: { en: "In no register", fr: "Dans aucun registre" },
  strangersNote: {
    en: "Files name these people, and no people register knows them. Correct the id, or add the person.",
    fr: "Des fichiers nomment ces personnes, qu’aucun registre ne connaît. Corrigez l’identifiant ou ajoutez la personne.",
  },
  noRegister: {
    en: "There is no people register yet. Write one in a file such as `team.people.yaml`, with an id and a name for each person.",
    fr: "Il n’y a pas encore de registre des personnes. Rédigez-en un dans un fichier comme `equipe.people.yaml`, avec un identifiant et un nom pour chaque personne.",
  },
  nobodyThere: {
    en: "Nobody is in the people register yet, and no file names anybody. Write down who answers for what: a file such as `team.people.yaml`, with an id and a name for each person.",
    fr: "Le registre des personnes est vide et aucun fichier ne nomme qui que ce soit. Notez qui répond de quoi dans un fichier comme `equipe.people.yaml`, avec un identifiant et un nom pour chaque personne.",
  },

  duties: { en: "Who answers for what", fr: "Qui répond de quoi" },
  person: { en: "Person", fr: "Personne" },
  answersFor: { en: "Answers for", fr: "Répond de" },
  coming: { en: "Posts to come", fr: "Publications à venir" },
  awaiting: { en: "Approvals to give", fr: "Approbations à donner" },
  findings: { en: "Gaps", fr: "Manques" },
  nothing: { en: "Nothing", fr: "Rien" },
  none: { en: "None", fr: "Aucune" },
  noGaps: { en: "None", fr: "Aucun" },
  next: { en: "next:", fr: "la prochaine :" },
  undated: { en: "{count} without a date", fr: "{count} sans date" },
  more: { en: "{count} more", fr: "{count} de plus" },

  accountable: { en: "Accountable", fr: "Rend compte" },
  policy: { en: "Policy", fr: "Politique" },
  unit: { en: "Unit", fr: "Unité" },
  crisis: { en: "Leads in a crisis", fr: "Dirige en cas de crise" },
  crisisBackup: { en: "Backup in a crisis", fr: "Relève en cas de crise" },
  plan: { en: "Plan", fr: "Plan" },
  situation: { en: "Situation", fr: "Situation" },
  measurement: { en: "Measurement", fr: "Mesure" },
  objective: { en: "Objectives", fr: "Objectifs" },
  step: { en: "Steps", fr: "Étapes" },
  campaign: { en: "Campaigns", fr: "Campagnes" },
  channel: { en: "Accounts", fr: "Comptes" },
  backup: { en: "Backup for", fr: "Relève pour" },

  trained: { en: "trained on {day}", fr: "formation suivie le {day}" },
  until: { en: "in the role until {day}", fr: "en poste jusqu’au {day}" },
  left: { en: "left on {day}", fr: "a quitté le {day}" },

  load: { en: "Work per week", fr: "Travail par semaine" },
  loadNote: {
    en: "Open tasks by the week of their deadline, beside the hours that each person has. Efforts in days are not counted.",
    fr: "Tâches ouvertes selon la semaine de leur échéance, à côté des heures de chaque personne. L’effort donné en jours n’est pas compté.",
  },
  noLoad: {
    en: "No open task is due in the next weeks. Give tasks an `effort` and people a `capacity`, and their weeks are shown here.",
    fr: "Aucune tâche ouverte n’arrive à échéance dans les prochaines semaines. Donnez un effort (`effort`) aux tâches et une capacité (`capacity`) aux personnes : leurs semaines s’afficheront ici.",
  },
  weekOf: { en: "Week of {day}", fr: "Semaine du {day}" },
  perWeek: { en: "{hours} a week", fr: "{hours} par semaine" },
  noCapacity: { en: "no hours given", fr: "heures non indiquées" },
  of: { en: "of {hours}", fr: "sur {hours}" },
  over: { en: "{hours} too many", fr: "{hours} de trop" },
  uncounted: {
    en: "{count} {count:task|tasks} without hours",
    fr: "{count} {count:tâche|tâches} sans heures",
  },
  away: { en: "Away {from} to {to}", fr: "Absence du {from} au {to}" },
  awayFrom: { en: "Away from {from}", fr: "Absence à partir du {from}" },
  awayDay: { en: "Away {from}", fr: "Absence le {from}" },
  deputy: { en: "{name} stands in", fr: "relève : {name}" },
  noDeputy: { en: "nobody stands in", fr: "sans relève" },
  gone: { en: "Not in the role any more", fr: "N’est plus en poste" },
});
