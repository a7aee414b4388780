export interface Words {
  readonly noBase: string;
  readonly noAnswer: string;
  noRight(status: number): string;
  more(page: string): string;
}

const WORDS: Readonly<Record<"en" | "fr", Words>> = {
  en: {
    noBase:
      "The commit that this pull request starts from is not here, so what it changes is not told. Give actions/checkout `fetch-depth: 0`.",
    noAnswer: "The forge did not answer: the report is in the summary of the job.",
    noRight: (status) =>
      `The token may not comment here (status ${status}): the report is in the summary of the job. A workflow gives the right with \`permissions: pull-requests: write\`; pull requests from forks never have it.`,
    more: (page) => `<sub>[All findings and the whole report](${page})</sub>`,
  },
  fr: {
    noBase:
      "Le commit d’où part cette demande de fusion n’est pas ici; ce qu’elle change n’est donc pas dit. Donnez `fetch-depth: 0` à actions/checkout.",
    noAnswer: "La forge n’a pas répondu\u00a0: le rapport est dans le résumé de la tâche.",
    noRight: (status) =>
      `Le jeton n’a pas le droit de commenter ici (code ${status})\u00a0: le rapport est dans le résumé de la tâche. Un flux donne ce droit avec \`permissions: pull-requests: write\`; les demandes venues d’une copie du dépôt ne l’ont jamais.`,
    more: (page) => `<sub>[Tous les constats et le rapport entier](${page})</sub>`,
  },
};

/** The action's own words; without a language in the workflow, English. */
export function wordsOf(lang: string): Words {
  return /^fr\b/i.test(lang) ? WORDS.fr : WORDS.en;
}
