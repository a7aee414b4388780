/** What the form of an import shows. All sentences are in the person's language already. */
export interface ImportPage {
  /** The file that was chosen, or what else the rows came from. */
  readonly source: string;
  /** What was read: rows, posts, encoding, order of dates. */
  readonly facts: readonly string[];
  readonly questions: readonly ImportPageQuestion[];
  readonly columns: readonly ImportPageColumn[];
  /** What a column can be. */
  readonly fields: readonly ImportPageChoice[];
  readonly notes: readonly ImportPageNote[];
  /** Some posts as they would stand. */
  readonly posts: readonly ImportPagePost[];
  /** What would be new and what would change, post by post. */
  readonly difference: readonly string[];
  /** People, channels and objectives that no register knows. */
  readonly registers: readonly ImportPageRegister[];
  readonly withRegisters: boolean;
  /** The calendar that it goes into, and those that it could go into. */
  readonly target: string;
  readonly targets: readonly ImportPageChoice[];
  /** Posts that would come or change. */
  readonly writes: number;
}

export interface ImportPageChoice {
  readonly value: string;
  readonly label: string;
}

export interface ImportPageQuestion {
  /** Names the answer, with the word or the header that is asked about where there is one. */
  readonly about: string;
  readonly subject: string | undefined;
  readonly text: string;
  /** None where any text is an answer. */
  readonly choices: readonly (ImportPageChoice & { readonly samples: readonly string[] })[];
  /** What was answered before; a question that was answered can be answered anew. */
  readonly answer: string | undefined;
}

export interface ImportPageColumn {
  readonly header: string;
  /** As in `fields`; a key of one's own where it is none of them. */
  readonly field: string;
  /** How that was decided. */
  readonly how: string;
  readonly sure: boolean;
  readonly samples: readonly string[];
}

export interface ImportPageNote {
  readonly severity: "error" | "warning" | "info";
  readonly text: string;
}

export interface ImportPagePost {
  readonly title: string;
  readonly values: readonly { readonly label: string; readonly value: string }[];
}

export interface ImportPageRegister {
  /** What it holds, such as “People”. */
  readonly title: string;
  readonly path: string;
  readonly entries: readonly string[];
}

/** The field of an answer in the page: its name says what is answered. */
export function answerName(about: string, subject: string | undefined): string {
  return JSON.stringify(subject === undefined ? [about] : [about, subject]);
}
