export interface Words {
  readonly noBase: string;
  readonly noAnswer: string;
  noRight(status: number): string;
  more(page: string): string;
  readonly noHistory: string;
  readonly noPush: string;
  commit(login: string): string;
  committed(commit: string): string;
  readonly patch: string;
  readonly longPatch: string;
}

const WORDS: Readonly<Record<"en" | "fr", Words>> = {
  en: {
    noBase:
      "The commit that this pull request starts from is not here, so what it changes is not told. Give actions/checkout `fetch-depth: 0`.",
    noAnswer: "The forge did not answer: the report is in the summary of the job.",
    noRight: (status) =>
      `The token may not comment here (status ${status}): the report is in the summary of the job. A workflow gives the right with \`permissions: pull-requests: write\`; pull requests from forks never have it.`,
    more: (page) => `<sub>[All findings and the whole report](${page})</sub>`,
    noHistory:
      "The review’s approvals could not be worked out: the branch or where it began is not here. Give actions/checkout `fetch-depth: 0`.",
    noPush:
      "The approvals could not be committed to the branch: it has moved on, or the workflow lacks `permissions: contents: write`. They are offered as a patch.",
    commit: (login) => `Approvals from the review by ${login}`,
    committed: (commit) => `Committed to the branch as ${commit}.`,
    patch: "To record this on the branch, save these lines as a file and run `git apply FILE`:",
    longPatch:
      "The patch has no room in a comment. It is in the file that the output `approvals-patch` of the step names.",
  },
  fr: {
    noBase:
      "Le commit d’où part cette demande de fusion n’est pas ici; ce qu’elle change n’est donc pas dit. Donnez `fetch-depth: 0` à actions/checkout.",
    noAnswer: "La forge n’a pas répondu\u00a0: le rapport est dans le résumé de la tâche.",
    noRight: (status) =>
      `Le jeton n’a pas le droit de commenter ici (code ${status})\u00a0: le rapport est dans le résumé de la tâche. Un flux donne ce droit avec \`permissions: pull-requests: write\`; les demandes venues d’une copie du dépôt ne l’ont jamais.`,
    more: (page) => `<sub>[Tous les constats et le rapport entier](${page})</sub>`,
    noHistory:
      "Les approbations de la relecture n’ont pas pu être établies\u00a0: la branche ou son point de départ n’est pas ici. Donnez `fetch-depth: 0` à actions/checkout.",
    noPush:
      "Les approbations n’ont pas pu être versées dans la branche\u00a0: elle a avancé, ou il manque `permissions: contents: write` au flux. Elles sont offertes sous forme de correctif.",
    commit: (login) => `Approbations tirées de la relecture de ${login}`,
    committed: (commit) => `Versé dans la branche sous ${commit}.`,
    patch:
      "Pour le consigner dans la branche, enregistrez ces lignes dans un fichier et lancez `git apply FICHIER`\u00a0:",
    longPatch:
      "Le correctif ne tient pas dans un commentaire. Il est dans le fichier que nomme la sortie `approvals-patch` de l’étape.",
  },
};

/** The action's own words; without a language in the workflow, English. */
export function wordsOf(lang: string): Words {
  return /^fr\b/i.test(lang) ? WORDS.fr : WORDS.en;
}
