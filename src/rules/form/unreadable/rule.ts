import { defineRootRule } from "../../define";

export const unreadable = defineRootRule({
  id: "unreadable",
  group: "form",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "root",
  en: {
    summary: "A file can’t be read.",
    why: "A file that can’t be read is a file whose gaps nobody sees.",
    messages: {
      "too-large":
        "The file has {size} MB, more than the limit of {limit} MB, and is not read. Split it, or raise `maxFileSize` in the configuration.",
      "not-text": "The file is no text. Save it as text in UTF-8.",
      encoding: "The file is not written in UTF-8. Save it again with the encoding UTF-8.",
      denied: "The file can’t be opened. Look at its permissions.",
    },
  },
  fr: {
    summary: "Un fichier ne peut pas être lu.",
    why: "Un fichier illisible est un fichier dont personne ne voit les lacunes.",
    messages: {
      "too-large":
        "Le fichier fait {size} Mo, plus que la limite de {limit} Mo, et n’est pas lu. Divisez-le, ou augmentez `maxFileSize` dans la configuration.",
      "not-text": "Le fichier n’est pas du texte. Enregistrez-le comme texte en UTF-8.",
      encoding: "Le fichier n’est pas en UTF-8. Enregistrez-le de nouveau avec l’encodage UTF-8.",
      denied: "Le fichier ne peut pas être ouvert. Vérifiez ses permissions.",
    },
  },

  check(report, context) {
    for (const file of context.workspace.unreadableFiles()) {
      const problem = file.unreadable;
      if (problem === undefined) continue;
      report({
        message: problem.reason,
        at: file.intro,
        values: { size: megabytes(problem.bytes, Math.ceil), limit: megabytes(problem.limit, Math.round) },
      });
    }
  },
});

/** Bytes as megabytes with one decimal. */
function megabytes(bytes: number | undefined, round: (value: number) => number): number | undefined {
  return bytes === undefined ? undefined : round((bytes / (1024 * 1024)) * 10) / 10;
}
