import type { Language } from "../values";

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;

export interface FlagHelp {
  /** As it is typed, with its value. */
  readonly flag: string;
  readonly does: Both;
}

export interface CommandHelp {
  readonly name: string;
  readonly usage: Both;
  readonly does: Both;
  readonly flags: readonly FlagHelp[];
  readonly examples: readonly string[];
}

/** Flags that every command takes. */
export const SHARED_FLAGS: readonly FlagHelp[] = [
  {
    flag: "--lang en|fr",
    does: {
      en: "language of what is printed (default: the configuration’s, else the terminal’s)",
      fr: "langue de l’affichage (par défaut : celle de la configuration, sinon celle du terminal)",
    },
  },
  {
    flag: "-q, --quiet",
    does: { en: "print less: the summary alone", fr: "afficher moins : le bilan seulement" },
  },
  {
    flag: "--no-color",
    does: { en: "no colours, even on a terminal", fr: "aucune couleur, même sur un terminal" },
  },
  { flag: "-h, --help", does: { en: "this help", fr: "cette aide" } },
];

/** What `help` tells of each command. */
export const COMMANDS: readonly CommandHelp[] = [
  {
    name: "check",
    usage: { en: "social-policy check [PATH...]", fr: "social-policy check [CHEMIN...]" },
    does: {
      en: "Checks files and folders: the policy, the plan, the registers and the calendars. Without a path: this folder.",
      fr: "Vérifie des fichiers et des dossiers : la politique, le plan, les registres et les calendriers. Sans chemin : ce dossier.",
    },
    flags: [
      {
        flag: "--as-of DATE",
        does: {
          en: "the day to check as of, such as 2027-03-01 (default: today)",
          fr: "la date de la vérification, par exemple 2027-03-01 (par défaut : aujourd’hui)",
        },
      },
      {
        flag: "--preset P",
        does: {
          en: "starter, standard or strict: how much is asked",
          fr: "starter, standard ou strict : le degré d’exigence",
        },
      },
      {
        flag: "--format F",
        does: {
          en: "pretty (default), json, markdown, or for a forge: github, gitlab, sarif, junit",
          fr: "pretty (par défaut), json, markdown ou, pour une forge : github, gitlab, sarif, junit",
        },
      },
      {
        flag: "--config FILE",
        does: {
          en: "a configuration in place of the folder’s own",
          fr: "une configuration à la place de celle du dossier",
        },
      },
      {
        flag: "--fix",
        does: {
          en: "mend what can be mended safely, and write the files",
          fr: "corriger ce qui peut l’être sans risque et écrire les fichiers",
        },
      },
      {
        flag: "--watch",
        does: {
          en: "check again after each change, until Ctrl-C",
          fr: "vérifier de nouveau après chaque changement, jusqu’à Ctrl-C",
        },
      },
      {
        flag: "--all",
        does: {
          en: "list each finding, also those told once for many",
          fr: "énumérer chaque constat, même ceux qui sont regroupés",
        },
      },
      {
        flag: "--show-waived",
        does: { en: "also list what is waived", fr: "énumérer aussi ce qui fait l’objet d’une dérogation" },
      },
      {
        flag: "--max-warnings N",
        does: {
          en: "exit with 1 when there are more warnings than this",
          fr: "terminer avec 1 s’il y a plus d’avertissements que ce nombre",
        },
      },
      {
        flag: "--baseline FILE",
        does: {
          en: "leave out the findings that this file knows",
          fr: "omettre les constats que ce fichier connaît",
        },
      },
      {
        flag: "--write-baseline",
        does: {
          en: "write down today’s findings as known",
          fr: "consigner les constats actuels comme connus",
        },
      },
      {
        flag: "--shard I/N",
        does: {
          en: "check one part of the files, such as 1/4",
          fr: "vérifier une partie des fichiers, par exemple 1/4",
        },
      },
      {
        flag: "--changed-since REF",
        does: {
          en: "report only on files that changed since a branch, tag or commit",
          fr: "se limiter aux fichiers changés depuis une branche, une étiquette ou un commit",
        },
      },
      {
        flag: "--stdin",
        does: { en: "read one file from standard input", fr: "lire un fichier sur l’entrée standard" },
      },
      {
        flag: "--stdin-path P",
        does: {
          en: "the name of that file; it says its kind",
          fr: "le nom de ce fichier; il en indique la sorte",
        },
      },
    ],
    examples: [
      "social-policy check",
      "social-policy check 2027-03.calendar.yaml --as-of 2027-03-01",
      "social-policy check --format json",
    ],
  },
  {
    name: "diff",
    usage: {
      en: "social-policy diff [BASE[..HEAD]] [PATH...]",
      fr: "social-policy diff [BASE[..TÊTE]] [CHEMIN...]",
    },
    does: {
      en: "Tells in sentences what changed between two revisions of Git, or since one of them: posts that moved, approvals that no longer hold, budgets, findings that are new or gone. Without a revision: since the last commit.",
      fr: "Dit en phrases ce qui a changé entre deux révisions de Git, ou depuis l’une d’elles : les publications déplacées, les approbations qui ne tiennent plus, les budgets, les constats nouveaux ou disparus. Sans révision : depuis le dernier commit.",
    },
    flags: [
      {
        flag: "--from FOLDER",
        does: {
          en: "compare two folders, without Git: how it was",
          fr: "comparer deux dossiers, sans Git : l’état d’avant",
        },
      },
      {
        flag: "--to FOLDER",
        does: { en: "and how it is now", fr: "et l’état de maintenant" },
      },
      {
        flag: "--format F",
        does: {
          en: "pretty (default), json, html, or markdown for a pull request",
          fr: "pretty (par défaut), json, html, ou markdown pour une demande de fusion",
        },
      },
      {
        flag: "--driver",
        does: {
          en: "what Git calls for `git diff`: see the guide on Git",
          fr: "ce que Git appelle pour `git diff` : voyez le guide sur Git",
        },
      },
      {
        flag: "--fail-on WHAT",
        does: {
          en: "exit with 1 on new-errors, new-findings or approval-lost (several: with commas)",
          fr: "terminer avec 1 en cas de new-errors (nouvelles erreurs), new-findings (nouveaux constats) ou approval-lost (approbation perdue); plusieurs : avec des virgules",
        },
      },
      {
        flag: "--as-of DATE",
        does: {
          en: "the day that is taken for today (default: today)",
          fr: "la date prise pour aujourd’hui (par défaut : aujourd’hui)",
        },
      },
      {
        flag: "--preset P",
        does: {
          en: "starter, standard or strict: how much is asked",
          fr: "starter, standard ou strict : le degré d’exigence",
        },
      },
      {
        flag: "--config FILE",
        does: {
          en: "a configuration in place of the folder’s own, in both states",
          fr: "une configuration à la place de celle du dossier, dans les deux états",
        },
      },
    ],
    examples: [
      "social-policy diff",
      "social-policy diff main..HEAD --format markdown",
      "social-policy diff --from last-week --to this-week",
    ],
  },
  {
    name: "preview",
    usage: {
      en: "social-policy preview [PATH...] --out FOLDER",
      fr: "social-policy preview [CHEMIN...] --out DOSSIER",
    },
    does: {
      en: "Writes the calendar, the plan, the budget, the policy, the people and the gaps as pages that open in any browser, without a network.",
      fr: "Écrit le calendrier, le plan, le budget, la politique, l’équipe et les manques en pages qui s’ouvrent dans tout navigateur, sans réseau.",
    },
    flags: [
      {
        flag: "--out FOLDER",
        does: { en: "where to write; index.html comes first", fr: "où écrire; index.html vient en premier" },
      },
      {
        flag: "--as-of DATE",
        does: {
          en: "the day that is taken for today (default: today)",
          fr: "la date prise pour aujourd’hui (par défaut : aujourd’hui)",
        },
      },
      {
        flag: "--posts",
        does: {
          en: "a page for each post, also where there are more than 300",
          fr: "une page par publication, même s’il y en a plus de 300",
        },
      },
      {
        flag: "--week-start DAY",
        does: {
          en: "sunday or monday (default: by the calendars’ time zone)",
          fr: "sunday (dimanche) ou monday (lundi); par défaut : selon le fuseau horaire des calendriers",
        },
      },
      {
        flag: "--config FILE",
        does: {
          en: "a configuration in place of the folder’s own",
          fr: "une configuration à la place de celle du dossier",
        },
      },
    ],
    examples: [
      "social-policy preview --out preview",
      "social-policy preview examples/fr-musee --out apercu --lang fr",
    ],
  },
  {
    name: "agenda",
    usage: { en: "social-policy agenda [PATH...]", fr: "social-policy agenda [CHEMIN...]" },
    does: {
      en: "Tells what is late, what is due and what goes out in the coming days, person by person: posts and what they still lack, deadlines, tasks, approvals to give, results to enter, and what goes on around them.",
      fr: "Dit ce qui est en retard, ce qui arrive à échéance et ce qui paraît dans les prochains jours, personne par personne : les publications et ce qui leur manque encore, les échéances, les tâches, les approbations à donner, les résultats à saisir et ce qui se passe autour.",
    },
    flags: [
      {
        flag: "--days N",
        does: {
          en: "how many days, today counted (default: 7)",
          fr: "le nombre de jours, aujourd’hui compris (par défaut : 7)",
        },
      },
      {
        flag: "--person P",
        does: {
          en: "one person’s alone, by id or by name",
          fr: "ce qui concerne une seule personne, par son identifiant ou son nom",
        },
      },
      {
        flag: "--format F",
        does: { en: "pretty (default), markdown or json", fr: "pretty (par défaut), markdown ou json" },
      },
      {
        flag: "--as-of DATE",
        does: {
          en: "the day that is taken for today (default: today)",
          fr: "la date prise pour aujourd’hui (par défaut : aujourd’hui)",
        },
      },
      {
        flag: "--config FILE",
        does: {
          en: "a configuration in place of the folder’s own",
          fr: "une configuration à la place de celle du dossier",
        },
      },
    ],
    examples: [
      "social-policy agenda",
      'social-policy agenda --person "Marie Lavoie" --days 14',
      "social-policy agenda --format markdown",
    ],
  },
  {
    name: "report",
    usage: {
      en: "social-policy report MONTH [PATH...] [--out FILE|FOLDER]",
      fr: "social-policy report MOIS [CHEMIN...] [--out FICHIER|DOSSIER]",
    },
    does: {
      en: "Writes the report of a month for a board: published against planned, results against objectives, spending against budget, gaps, approvals, waivers in force and what comes next; short first, tables after.",
      fr: "Écrit le rapport d’un mois pour un conseil d’administration : ce qui a paru et ce qui était prévu, les résultats et les objectifs, les dépenses et le budget, les manques, les approbations, les dérogations en vigueur et la suite; l’essentiel d’abord, les tableaux ensuite.",
    },
    flags: [
      {
        flag: "--out FILE",
        does: {
          en: "where to write, a file or a folder (default: standard output)",
          fr: "où écrire, un fichier ou un dossier (par défaut : la sortie standard)",
        },
      },
      {
        flag: "--format F",
        does: {
          en: "html (default), or markdown (default of a file that ends in .md)",
          fr: "html (par défaut), ou markdown (par défaut d’un fichier qui finit par .md)",
        },
      },
      {
        flag: "--as-of DATE",
        does: {
          en: "the day that is taken for today (default: today)",
          fr: "la date prise pour aujourd’hui (par défaut : aujourd’hui)",
        },
      },
      {
        flag: "--config FILE",
        does: {
          en: "a configuration in place of the folder’s own",
          fr: "une configuration à la place de celle du dossier",
        },
      },
    ],
    examples: [
      "social-policy report 2027-02 --out report.html",
      "social-policy report 2027-02 --out reports --format markdown --lang fr",
    ],
  },
  {
    name: "impact",
    usage: {
      en: "social-policy impact [FOLDER] [--since REV | --policy FILE]",
      fr: "social-policy impact [DOSSIER] [--since RÉV | --policy FICHIER]",
    },
    does: {
      en: "Tells what a change of the policy does to the calendar as it stands: which posts begin to fail, and which stop.",
      fr: "Dit ce qu’un changement de la politique fait au calendrier tel qu’il est : quelles publications cessent d’être conformes, et lesquelles le redeviennent.",
    },
    flags: [
      {
        flag: "--since REV",
        does: {
          en: "compare with the policies of this commit, branch or tag (default: HEAD)",
          fr: "comparer avec les politiques de ce commit, de cette branche ou de cette étiquette (par défaut : HEAD)",
        },
      },
      {
        flag: "--policy FILE",
        does: {
          en: "try this draft in the place of the policy of the same name, or of the only one",
          fr: "essayer ce brouillon à la place de la politique du même nom, ou de la seule qu’il y a",
        },
      },
      {
        flag: "--as-of DATE",
        does: {
          en: "the day to check as of (default: today)",
          fr: "la date de la vérification (par défaut : aujourd’hui)",
        },
      },
      { flag: "--format F", does: { en: "pretty (default) or json", fr: "pretty (par défaut) ou json" } },
      {
        flag: "--config FILE",
        does: {
          en: "a configuration in place of the folder’s own",
          fr: "une configuration à la place de celle du dossier",
        },
      },
    ],
    examples: ["social-policy impact --since main", "social-policy impact --policy draft.policy.md"],
  },
  {
    name: "import",
    usage: {
      en: "social-policy import FILE... [--to CALENDAR] [--write]",
      fr: "social-policy import FICHIER... [--to CALENDRIER] [--write]",
    },
    does: {
      en: "Turns a spreadsheet or a table into a calendar: CSV, Excel, Markdown, iCalendar, YAML, JSON, and the files of schedulers. Shows what goes where, and what only you can decide; writes with --write. A newer export of the same brings the posts up to date.",
      fr: "Transforme un tableur ou un tableau en calendrier : CSV, Excel, Markdown, iCalendar, YAML, JSON et les fichiers des outils de planification. Montre où va chaque chose et ce qu’il vous revient de décider; écrit avec --write. Une exportation plus récente met les publications à jour.",
    },
    flags: [
      {
        flag: "--write",
        does: {
          en: "write what was shown; nothing is written while a question is open",
          fr: "écrire ce qui a été montré; rien n’est écrit tant qu’une question reste ouverte",
        },
      },
      {
        flag: "--to CALENDAR",
        does: {
          en: "the calendar to add to, or to make (default: that of the last import, else one named after the file)",
          fr: "le calendrier à compléter ou à créer (par défaut : celui de la dernière importation, sinon un nouveau du nom du fichier)",
        },
      },
      {
        flag: "--with-registers",
        does: {
          en: "also write the people, channels and objectives that the file names into their registers",
          fr: "écrire aussi dans leurs registres les personnes, les comptes et les objectifs que le fichier nomme",
        },
      },
      {
        flag: "--write-baseline",
        does: {
          en: "after writing, note what the posts lack as known, so that new gaps stand out",
          fr: "après l’écriture, consigner ce qui manque comme connu, pour que les nouveaux manques ressortent",
        },
      },
      {
        flag: "--results",
        does: {
          en: "the file is a network’s or scheduler’s export of what became of posts: set published, results and spent on those that are here (seen by its columns; --no-results takes it for a calendar)",
          fr: "le fichier est l’exportation d’un réseau ou d’un outil de planification, qui dit ce que sont devenues les publications : écrire published, results et spent sur celles d’ici (reconnu à ses colonnes; avec --no-results, il passe pour un calendrier)",
        },
      },
      {
        flag: "--no-results",
        does: {
          en: "take the file for a calendar, whatever its columns say",
          fr: "prendre le fichier pour un calendrier, quoi que disent ses colonnes",
        },
      },
      {
        flag: "--date-order O",
        does: {
          en: "dmy (04/03 is 4 March), mdy (04/03 is 3 April) or ymd",
          fr: "dmy (04/03 est le 4 mars), mdy (04/03 est le 3 avril) ou ymd",
        },
      },
      {
        flag: "--year YEAR",
        does: { en: "the year of days that have none", fr: "l’année des jours qui n’en ont pas" },
      },
      {
        flag: "--anchor DATE",
        does: {
          en: "the day that relative dates count from (J-7, W2, day 12)",
          fr: "le jour à partir duquel se comptent les dates relatives (J-7, S2, jour 12)",
        },
      },
      {
        flag: "--zone ZONE",
        does: {
          en: "the time zone of the times, such as America/Toronto",
          fr: "le fuseau des heures, par exemple America/Toronto",
        },
      },
      {
        flag: "--status WORD=S",
        does: {
          en: "what a word of the file means, such as “Ready=approved”",
          fr: "ce que veut dire un mot du fichier, par exemple « Prêt=approved »",
        },
      },
      {
        flag: "--column HEADER=F",
        does: {
          en: "what a column holds, such as “Hook=title”, or “Memo=x-memo” to keep it as it is",
          fr: "ce que contient une colonne, par exemple « Accroche=title », ou « Mémo=x-memo » pour la garder telle quelle",
        },
      },
      {
        flag: "--channel WORD=ID",
        does: {
          en: "which channel a word means; “=ID” for rows that name none",
          fr: "le compte qu’un mot désigne; « =ID » pour les lignes qui n’en nomment pas",
        },
      },
      {
        flag: "--fill HEADER",
        does: {
          en: "empty cells of this column take the value above",
          fr: "les cellules vides de cette colonne prennent la valeur du dessus",
        },
      },
      {
        flag: "--table T",
        does: {
          en: "the sheet or the table to read, by name or number",
          fr: "la feuille ou le tableau à lire, par son nom ou son numéro",
        },
      },
      {
        flag: "--encoding E",
        does: {
          en: "how the file’s letters are written, such as windows-1252",
          fr: "l’encodage du fichier, par exemple windows-1252",
        },
      },
      {
        flag: "--delimiter D",
        does: {
          en: "what stands between cells: comma, semicolon, tab or bar",
          fr: "ce qui sépare les cellules : comma (virgule), semicolon (point-virgule), tab (tabulation) ou bar (barre)",
        },
      },
      { flag: "--format F", does: { en: "pretty (default) or json", fr: "pretty (par défaut) ou json" } },
      {
        flag: "--as-of DATE",
        does: {
          en: "the day that is taken for today (default: today)",
          fr: "la date prise pour aujourd’hui (par défaut : aujourd’hui)",
        },
      },
      {
        flag: "--config FILE",
        does: {
          en: "a configuration in place of the folder’s own",
          fr: "une configuration à la place de celle du dossier",
        },
      },
    ],
    examples: [
      "social-policy import calendar.csv",
      "social-policy import plan.xlsx --date-order dmy --write",
      "social-policy import facebook-march.csv --results --write",
      'social-policy import calendrier.csv --to 2027-03.calendar.yaml --status "Prêt=approved" --lang fr',
    ],
  },
  {
    name: "export",
    usage: {
      en: "social-policy export FORMAT [PATH...]",
      fr: "social-policy export FORMAT [CHEMIN...]",
    },
    does: {
      en: "Takes posts elsewhere: ics (a calendar to subscribe to), csv (comes back by import without loss; with --for, a file for a scheduler), xlsx (a workbook to read) or json. Only approved, scheduled and published posts, unless told otherwise.",
      fr: "Emmène des publications ailleurs : ics (un calendrier auquel s’abonner), csv (revient sans perte par import; avec --for, un fichier pour un outil de planification), xlsx (un classeur à lire) ou json. Seulement les publications approuvées, programmées ou publiées, sauf indication contraire.",
    },
    flags: [
      {
        flag: "--out PATH",
        does: {
          en: "the file, or the folder where there are several (default: standard output)",
          fr: "le fichier, ou le dossier s’il y en a plusieurs (par défaut : la sortie standard)",
        },
      },
      {
        flag: "--all-statuses",
        does: { en: "posts of every status", fr: "les publications de tous les statuts" },
      },
      {
        flag: "--status LIST",
        does: {
          en: "posts of these statuses, such as review,approved",
          fr: "les publications de ces statuts, par exemple review,approved",
        },
      },
      {
        flag: "--from DATE, --to DATE",
        does: {
          en: "that go out between these days, or months such as 2027-03",
          fr: "qui paraissent entre ces jours, ou ces mois, comme 2027-03",
        },
      },
      {
        flag: "--channel, --person, --campaign ID",
        does: {
          en: "only these; several with commas. A person: who answers for it, approves it or has a task in it",
          fr: "seulement ceux-ci; plusieurs avec des virgules. Une personne : qui en répond, l’approuve ou y a une tâche",
        },
      },
      {
        flag: "--deadlines D",
        does: {
          en: "ics: deadlines and tasks as todo (default), as event, or none",
          fr: "ics : échéances et tâches en tâches (todo, par défaut), en événements (event), ou aucune (none)",
        },
      },
      {
        flag: "--by-person",
        does: {
          en: "ics: a calendar for each person, in the folder of --out",
          fr: "ics : un calendrier par personne, dans le dossier de --out",
        },
      },
      {
        flag: "--previous FILE",
        does: {
          en: "ics: an earlier file, so that what changed counts up (default: the one at --out)",
          fr: "ics : un fichier antérieur, pour que ce qui a changé porte le numéro suivant (par défaut : celui de --out)",
        },
      },
      {
        flag: "--name NAME",
        does: {
          en: "ics: what programs call the calendar",
          fr: "ics : le nom du calendrier dans les logiciels",
        },
      },
      {
        flag: "--color COLOR",
        does: { en: "ics: its colour, such as teal", fr: "ics : sa couleur, par exemple teal" },
      },
      {
        flag: "--url URL",
        does: { en: "ics: where it is found", fr: "ics : l’adresse où il se trouve" },
      },
      {
        flag: "--as-of DATE",
        does: {
          en: "ics: the day that changes are stamped with (default: the last one that the post records)",
          fr: "ics : la date dont les changements sont marqués (par défaut : la dernière que la publication consigne)",
        },
      },
      {
        flag: "--for VENDOR",
        does: {
          en: "csv: exactly the columns of buffer, publer, metricool, sprout-social, hootsuite, highlevel, socialbee, ayrshare or oktopost; says what does not fit",
          fr: "csv : exactement les colonnes de buffer, publer, metricool, sprout-social, hootsuite, highlevel, socialbee, ayrshare ou oktopost; dit ce qui n’y entre pas",
        },
      },
      {
        flag: "--media-base URL",
        does: {
          en: "csv --for: where the files of this folder are found on the web",
          fr: "csv --for : où les fichiers de ce dossier se trouvent sur le Web",
        },
      },
      {
        flag: "--timezone ZONE",
        does: {
          en: "csv --for: the zone of the times (default: the calendar’s)",
          fr: "csv --for : le fuseau des heures (par défaut : celui du calendrier)",
        },
      },
      {
        flag: "--date-order O",
        does: {
          en: "csv --for sprout-social, hootsuite: mdy (default) or dmy",
          fr: "csv --for sprout-social, hootsuite : mdy (par défaut) ou dmy",
        },
      },
      {
        flag: "--guard",
        does: {
          en: "csv --for: guard cells that a spreadsheet would run; changes captions",
          fr: "csv --for : protéger les cellules qu’un tableur exécuterait; change des légendes",
        },
      },
      {
        flag: "--inherited",
        does: {
          en: "csv: fill in what posts inherit from their calendar, to take them to another workspace",
          fr: "csv : inscrire ce dont les publications héritent de leur calendrier, pour les emmener dans un autre espace de travail",
        },
      },
      {
        flag: "--delimiter C",
        does: { en: "csv: , (default) or ; or tab", fr: "csv : , (par défaut), ; ou tab" },
      },
      {
        flag: "--config FILE",
        does: {
          en: "a configuration in place of the folder’s own",
          fr: "une configuration à la place de celle du dossier",
        },
      },
    ],
    examples: [
      "social-policy export ics --out posts.ics",
      "social-policy export ics --all-statuses --by-person --out agendas",
      "social-policy export csv --all-statuses --out posts.csv",
      "social-policy export csv --for buffer --out upload",
      "social-policy export xlsx --from 2027-03 --to 2027-05 --out printemps.xlsx --lang fr",
    ],
  },
  {
    name: "rules",
    usage: { en: "social-policy rules", fr: "social-policy rules" },
    does: { en: "Lists all rules, by group.", fr: "Énumère toutes les règles, par groupe." },
    flags: [
      { flag: "--format F", does: { en: "pretty (default) or json", fr: "pretty (par défaut) ou json" } },
    ],
    examples: ["social-policy rules", "social-policy rules --format json"],
  },
  {
    name: "explain",
    usage: { en: "social-policy explain RULE", fr: "social-policy explain RÈGLE" },
    does: {
      en: "Shows a rule’s page: what it looks for, why, and how to mend it.",
      fr: "Affiche la page d’une règle : ce qu’elle cherche, pourquoi, et comment corriger.",
    },
    flags: [],
    examples: ["social-policy explain missing-owner", "social-policy explain over-budget --lang fr"],
  },
  {
    name: "schema",
    usage: { en: "social-policy schema KIND", fr: "social-policy schema SORTE" },
    does: {
      en: "Prints the JSON Schema of a kind of file, complete in itself, for other editors.",
      fr: "Affiche le schéma JSON d’une sorte de fichier, complet en lui-même, pour d’autres éditeurs.",
    },
    flags: [{ flag: "--list", does: { en: "list the kinds", fr: "énumérer les sortes" } }],
    examples: ["social-policy schema --list", "social-policy schema calendar > calendar.schema.json"],
  },
  {
    name: "init",
    usage: { en: "social-policy init [FOLDER]", fr: "social-policy init [DOSSIER]" },
    does: {
      en: "Writes a workspace to start from: a policy, a plan, registers and a calendar. Overwrites nothing.",
      fr: "Écrit un espace de travail pour commencer : une politique, un plan, des registres et un calendrier. N’écrase rien.",
    },
    flags: [
      { flag: "--name NAME", does: { en: "the organisation’s name", fr: "le nom de l’organisation" } },
      {
        flag: "--structure S",
        does: {
          en: "centralized (default), organic, coordinated, dandelion or holistic",
          fr: "centralized (centralisée, par défaut), organic (organique), coordinated (coordonnée), dandelion (en pissenlit) ou holistic (holistique)",
        },
      },
      {
        flag: "--department D",
        does: {
          en: "who is responsible: administration, communications (default), marketing, sales or committee",
          fr: "qui est responsable : administration, communications (par défaut), marketing, sales (ventes) ou committee (comité)",
        },
      },
      {
        flag: "--preset P",
        does: { en: "starter, standard (default) or strict", fr: "starter, standard (par défaut) ou strict" },
      },
      {
        flag: "--modelines",
        does: {
          en: "also write the schemas, and a line in each file that leads other editors to its own",
          fr: "écrire aussi les schémas, et dans chaque fichier une ligne qui y mène les autres éditeurs",
        },
      },
      {
        flag: "--as-of DATE",
        does: {
          en: "the day to start from (default: today)",
          fr: "la date de départ (par défaut : aujourd’hui)",
        },
      },
      { flag: "--force", does: { en: "overwrite what exists", fr: "écraser ce qui existe" } },
    ],
    examples: [
      "social-policy init",
      'social-policy init notre-dossier --lang fr --structure coordinated --name "Bibliothèque du Fleuve"',
    ],
  },
  {
    name: "approve",
    usage: {
      en: "social-policy approve [POST...] --by PERSON",
      fr: "social-policy approve [PUBLICATION...] --by PERSONNE",
    },
    does: {
      en: "Writes down who approved which posts, with the fingerprint of their texts as they are now. From the event of a review on a forge it takes the person, the decision and the posts that the change shows.",
      fr: "Consigne qui a approuvé quelles publications, avec l’empreinte de leurs textes tels qu’ils sont. De l’événement d’une relecture sur une forge, elle tire la personne, la décision et les publications que le changement montre.",
    },
    flags: [
      {
        flag: "--by PERSON",
        does: {
          en: "who decided: an id, a name, an e-mail address or a @handle of the register",
          fr: "qui a décidé : un identifiant, un nom, un courriel ou un @nom d’utilisateur du registre",
        },
      },
      {
        flag: "--role ROLE",
        does: {
          en: "in which role (default: the first that still waits for this person)",
          fr: "à quel titre (par défaut : le premier rôle qui attend encore cette personne)",
        },
      },
      {
        flag: "--external",
        does: {
          en: "somebody outside; needs --via or --ref as evidence",
          fr: "une personne de l’extérieur; demande --via ou --ref comme preuve",
        },
      },
      {
        flag: "--via HOW",
        does: { en: "how it came: email, phone, meeting", fr: "le moyen : courriel, téléphone, réunion" },
      },
      {
        flag: "--ref WHERE",
        does: { en: "where it can be found again", fr: "où retrouver la décision" },
      },
      {
        flag: "--at WHEN",
        does: { en: "a day or a time (default: now)", fr: "un jour ou un moment (par défaut : maintenant)" },
      },
      {
        flag: "--decision D",
        does: {
          en: "approved (default), changes-requested or rejected",
          fr: "approved (approuvé, par défaut), changes-requested (modifications demandées) ou rejected (refusé)",
        },
      },
      {
        flag: "--comment TEXT",
        does: { en: "what the person added", fr: "ce que la personne a ajouté" },
      },
      {
        flag: "--since REV",
        does: {
          en: "the posts that differ since this branch, tag or commit; its register and policies count",
          fr: "les publications qui diffèrent depuis cette branche, cette étiquette ou ce commit; son registre et ses politiques font foi",
        },
      },
      {
        flag: "--from-review FILE",
        does: {
          en: "the event of a review on GitHub or GitLab, in JSON",
          fr: "l’événement d’une relecture sur GitHub ou GitLab, en JSON",
        },
      },
      {
        flag: "--in PATH",
        does: {
          en: "where to look for posts (default: this folder; may stand several times)",
          fr: "où chercher les publications (par défaut : ce dossier; peut être répété)",
        },
      },
      {
        flag: "--dry-run",
        does: {
          en: "say what would be written, and write nothing",
          fr: "dire ce qui serait écrit, sans rien écrire",
        },
      },
      {
        flag: "--as-of DATE",
        does: {
          en: "the day that is taken for today (default: today)",
          fr: "la date prise pour aujourd’hui (par défaut : aujourd’hui)",
        },
      },
      {
        flag: "--format F",
        does: { en: "pretty (default), json or markdown", fr: "pretty (par défaut), json ou markdown" },
      },
      {
        flag: "--config FILE",
        does: {
          en: "a configuration in place of the folder’s own",
          fr: "une configuration à la place de celle du dossier",
        },
      },
    ],
    examples: [
      "social-policy approve spring-fair --by mlavoie",
      'social-policy approve spring-fair --by "City of Laval" --external --via email --ref "message of 27 February"',
      "social-policy approve --since main --by @marie-lavoie --dry-run",
    ],
  },
  {
    name: "codeowners",
    usage: {
      en: "social-policy codeowners [PATH...]",
      fr: "social-policy codeowners [CHEMIN...]",
    },
    does: {
      en: "Prints who has to approve which files, from the policies and the register, as GitHub and GitLab read it; --write puts it into CODEOWNERS and leaves the rest of that file alone.",
      fr: "Affiche qui doit approuver quels fichiers, d’après les politiques et le registre, comme le lisent GitHub et GitLab; --write le met dans CODEOWNERS sans toucher au reste de ce fichier.",
    },
    flags: [
      {
        flag: "--forge F",
        does: {
          en: "github or gitlab (default: gitlab where there is a .gitlab-ci.yml)",
          fr: "github ou gitlab (par défaut : gitlab s’il y a un .gitlab-ci.yml)",
        },
      },
      {
        flag: "--write",
        does: { en: "write it into the file", fr: "l’écrire dans le fichier" },
      },
      {
        flag: "--check",
        does: {
          en: "exit with 1 when the file says something else",
          fr: "terminer avec le code 1 si le fichier dit autre chose",
        },
      },
      {
        flag: "--file FILE",
        does: {
          en: "the file (default: the one that the forge reads)",
          fr: "le fichier (par défaut : celui que lit la forge)",
        },
      },
      {
        flag: "--as-of DATE",
        does: {
          en: "the day that is taken for today (default: today)",
          fr: "la date prise pour aujourd’hui (par défaut : aujourd’hui)",
        },
      },
      {
        flag: "--config FILE",
        does: {
          en: "a configuration in place of the folder’s own",
          fr: "une configuration à la place de celle du dossier",
        },
      },
    ],
    examples: ["social-policy codeowners", "social-policy codeowners --forge gitlab --write"],
  },
  {
    name: "new",
    usage: { en: "social-policy new WHAT [ID]", fr: "social-policy new QUOI [IDENTIFIANT]" },
    does: {
      en: "Writes a new entry from the snippets of the editor: a post, person, channel, objective, step, campaign, theme, segment, goal or opportunity into the file where it belongs, or a new plan, policy, calendar or register. Overwrites nothing, and says what must still be decided.",
      fr: "Écrit un nouvel élément à partir des extraits de l’éditeur : une publication (post), une personne (person), un compte (channel), un objectif (objective), une étape (step), une campagne (campaign), un thème (theme), un segment, un objectif général (goal) ou une occasion (opportunity), dans le fichier où il va; ou bien un plan, une politique (policy), un calendrier (calendar) ou un registre. N’écrase rien, et dit ce qu’il reste à décider.",
    },
    flags: [
      {
        flag: "--to FILE",
        does: {
          en: "the file (default: the likely one; of posts the calendar of their month)",
          fr: "le fichier (par défaut : le plus vraisemblable; pour une publication, le calendrier de son mois)",
        },
      },
      {
        flag: "--title TEXT",
        does: {
          en: "its title or name; the id follows from it unless given",
          fr: "son titre ou son nom; l’identifiant en découle s’il n’est pas donné",
        },
      },
      {
        flag: "--date DATE",
        does: {
          en: "of a post: when it goes out, such as 2027-03-04 or 2027-03-04T09:30",
          fr: "pour une publication : quand elle paraît, par exemple 2027-03-04 ou 2027-03-04T09:30",
        },
      },
      {
        flag: "--dry-run",
        does: { en: "show it, and write nothing", fr: "montrer sans rien écrire" },
      },
      {
        flag: "--as-of DATE",
        does: {
          en: "the day that is taken for today (default: today)",
          fr: "la date prise pour aujourd’hui (par défaut : aujourd’hui)",
        },
      },
      {
        flag: "--config FILE",
        does: {
          en: "a configuration in place of the folder’s own",
          fr: "une configuration à la place de celle du dossier",
        },
      },
    ],
    examples: [
      "social-policy new post spring-fair --date 2027-03-16T09:30",
      'social-policy new person --title "Marie Lavoie"',
      "social-policy new policy --lang fr",
    ],
  },
  {
    name: "merge",
    usage: { en: "social-policy merge BASE OURS THEIRS", fr: "social-policy merge BASE NÔTRE AUTRE" },
    does: {
      en: "Merges what two people made of one file, entry by entry; git calls it.",
      fr: "Fusionne ce que deux personnes ont fait d’un fichier, élément par élément; git l’appelle.",
    },
    flags: [
      {
        flag: "--path P",
        does: { en: "the file’s name in the repository", fr: "le nom du fichier dans le dépôt" },
      },
      {
        flag: "--marker-size N",
        does: {
          en: "signs of a conflict’s marks (default: 7)",
          fr: "signes des marques de conflit (par défaut : 7)",
        },
      },
      {
        flag: "--ours NAME",
        does: { en: "what the marks call our side", fr: "le nom de notre côté dans les marques" },
      },
      {
        flag: "--theirs NAME",
        does: { en: "what the marks call the other side", fr: "le nom de l’autre côté dans les marques" },
      },
    ],
    examples: ["social-policy merge %O %A %B --marker-size %L --path %P"],
  },
  {
    name: "lsp",
    usage: { en: "social-policy lsp [--stdio]", fr: "social-policy lsp [--stdio]" },
    does: {
      en: "Runs the language server, for editors that start one by themselves.",
      fr: "Lance le serveur de langage, pour les éditeurs qui en démarrent un eux-mêmes.",
    },
    flags: [
      {
        flag: "--stdio",
        does: {
          en: "talk over standard input and output (the only way, and the default)",
          fr: "communiquer par l’entrée et la sortie standard (la seule façon, et celle par défaut)",
        },
      },
    ],
    examples: ["social-policy lsp --stdio"],
  },
  {
    name: "help",
    usage: { en: "social-policy help [COMMAND]", fr: "social-policy help [COMMANDE]" },
    does: { en: "This help, or that of one command.", fr: "Cette aide, ou celle d’une commande." },
    flags: [],
    examples: ["social-policy help check"],
  },
];
