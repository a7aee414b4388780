import { COUNTED_TYPES } from "./counts";
import { DATE, DURATION, MONEY, typeNameOf } from "./types";

/** What there is to know of a function: for completion, hover and the list in the guide. */
export interface FunctionWords {
  /** Of a method: the types that it is called on; `list` is every list. */
  readonly on?: readonly string[];
  /** The types of its values; of a loop, the names they go by. */
  readonly takes: readonly string[];
  /** Undefined where it depends on what it is given. */
  readonly returns?: string;
  readonly en: string;
  readonly fr: string;
  /** A whole expression about a post that uses it. */
  readonly example: string;
}

const TEXT = ["string"];
const LIST = ["list"];
const TEXTS = "list<string>";

function lookup(kind: string, en: string, fr: string, example: string): FunctionWords {
  return { takes: TEXT, returns: typeNameOf(kind), en, fr, example };
}

function ofText(
  takes: readonly string[],
  returns: string,
  en: string,
  fr: string,
  example: string,
): FunctionWords {
  return { on: TEXT, takes, returns, en, fr, example };
}

function ofDate(returns: string, en: string, fr: string, example: string): FunctionWords {
  return { on: [DATE], takes: [], returns, en, fr, example };
}

function loop(
  takes: readonly string[],
  returns: string | undefined,
  en: string,
  fr: string,
  example: string,
) {
  return { on: LIST, takes, ...(returns === undefined ? {} : { returns }), en, fr, example };
}

function count(takes: readonly string[], returns: string, en: string, fr: string, example: string) {
  return { on: COUNTED_TYPES, takes, returns, en, fr, example };
}

/** The functions that rules may use, by name; methods begin with a point. */
export const FUNCTION_WORDS: Readonly<Record<string, FunctionWords>> = {
  has: {
    takes: ["field"],
    returns: "bool",
    en: "Whether something is written there.",
    fr: "Si quelque chose y est écrit.",
    example: "has(post.budget)",
  },
  length: {
    takes: TEXT,
    returns: "int",
    en: "The length of a text as the network at hand counts it; a second text names another network.",
    fr: "La longueur d’un texte comme la compte le réseau visé; un second texte nomme un autre réseau.",
    example: "length(post.text) <= 200",
  },
  size: {
    takes: ["string"],
    returns: "int",
    en: "How many characters a text has as people see them, or how many items a list has.",
    fr: "Le nombre de caractères d’un texte tels qu’on les voit, ou d’éléments d’une liste.",
    example: "size(post.hashtags) <= 5",
  },
  hashtags: {
    takes: TEXT,
    returns: TEXTS,
    en: "The hashtags in a text, as networks see them.",
    fr: "Les mots-clics d’un texte, comme les réseaux les voient.",
    example: "size(hashtags(post.text)) <= 3",
  },
  mentions: {
    takes: TEXT,
    returns: TEXTS,
    en: "The accounts that a text mentions.",
    fr: "Les comptes qu’un texte mentionne.",
    example: "size(mentions(post.text)) <= 2",
  },
  links: {
    takes: TEXT,
    returns: TEXTS,
    en: "The web addresses in a text.",
    fr: "Les adresses Web d’un texte.",
    example: "size(links(post.text)) <= 1",
  },
  money: {
    takes: TEXT,
    returns: MONEY,
    en: "An amount, written as in the files.",
    fr: "Un montant, écrit comme dans les fichiers.",
    example: 'post.budget <= money("500 CAD")',
  },
  duration: {
    takes: TEXT,
    returns: DURATION,
    en: "A duration: minutes, hours, days or weeks.",
    fr: "Une durée : minutes, heures, jours ou semaines.",
    example: 'post.publish - post.deadline >= duration("2d")',
  },
  date: {
    takes: TEXT,
    returns: DATE,
    en: "A day, or a day with a time.",
    fr: "Un jour, ou un jour avec une heure.",
    example: 'post.publish < date("2027-12-24")',
  },
  int: {
    takes: TEXT,
    returns: "int",
    en: "A text or a number as a whole number.",
    fr: "Un texte ou un nombre en nombre entier.",
    example: "int(post.budget.amount) <= 500",
  },
  double: {
    takes: ["int"],
    returns: "double",
    en: "A text or a number as a number with decimals.",
    fr: "Un texte ou un nombre en nombre à décimales.",
    example: "post.budget.amount <= double(500)",
  },
  string: {
    takes: ["int"],
    returns: "string",
    en: "A number as a text.",
    fr: "Un nombre en texte.",
    example: "post.title.contains(string(2027))",
  },
  person: lookup(
    "person",
    "The person with this id.",
    "La personne qui a cet identifiant.",
    'person(post.owner).department != "agency"',
  ),
  channel: lookup(
    "channel",
    "The channel with this id.",
    "Le compte qui a cet identifiant.",
    "post.channels.all(c, channel(c).twoFactor)",
  ),
  objective: lookup(
    "objective",
    "The objective with this id.",
    "L’objectif qui a cet identifiant.",
    'objective(post.objective).title != ""',
  ),
  step: lookup(
    "step",
    "The activation step with this id.",
    "L’étape d’activation qui a cet identifiant.",
    "post.deadline <= step(post.step).deadline",
  ),
  campaign: lookup(
    "campaign",
    "The campaign with this id.",
    "La campagne qui a cet identifiant.",
    'campaign(post.campaign).owner != ""',
  ),
  theme: lookup(
    "theme",
    "The theme with this id.",
    "Le thème qui a cet identifiant.",
    'theme(post.theme).benefit != ""',
  ),
  segment: lookup(
    "segment",
    "The segment with this id.",
    "Le segment qui a cet identifiant.",
    'segment(post.segment).insight != ""',
  ),
  plan: lookup(
    "plan",
    "The plan with this id.",
    "Le plan qui a cet identifiant.",
    'plan("plan-2027").owner != ""',
  ),
  ".contains": ofText(
    TEXT,
    "bool",
    "Whether a text holds another, upper and lower case apart.",
    "Si un texte en contient un autre, à la casse près.",
    '!post.text.contains("$")',
  ),
  ".containsWord": ofText(
    TEXT,
    "bool",
    "Whether a word stands alone in a text, in whatever case, with or without accents.",
    "Si un mot figure seul dans un texte, peu importe la casse et les accents.",
    '!post.text.containsWord("free")',
  ),
  ".startsWith": ofText(
    TEXT,
    "bool",
    "Whether a text begins with another.",
    "Si un texte commence par un autre.",
    'post.link == "" || post.link.startsWith("https://")',
  ),
  ".endsWith": ofText(
    TEXT,
    "bool",
    "Whether a text ends with another.",
    "Si un texte se termine par un autre.",
    '!post.text.endsWith("...")',
  ),
  ".matches": ofText(
    TEXT,
    "bool",
    "Whether a pattern fits anywhere in a text. Patterns have no back references and no look-around.",
    "Si un motif convient quelque part dans un texte. Les motifs n’ont ni renvoi arrière ni exploration.",
    '!post.text.matches("(?i)call (now|today)")',
  ),
  ".lower": ofText(
    [],
    "string",
    "A text in lower case.",
    "Un texte en minuscules.",
    "post.title.lower() != post.title",
  ),
  ".lowerAscii": ofText(
    [],
    "string",
    "A text with its letters without accents in lower case.",
    "Un texte dont les lettres sans accent sont en minuscules.",
    'post.title.lowerAscii() != "todo"',
  ),
  ".upperAscii": ofText(
    [],
    "string",
    "A text with its letters without accents in upper case.",
    "Un texte dont les lettres sans accent sont en majuscules.",
    'post.title.upperAscii() != "TODO"',
  ),
  ".trim": ofText(
    [],
    "string",
    "A text without the spaces around it.",
    "Un texte sans les espaces qui l’entourent.",
    'post.title.trim() != ""',
  ),
  ".substring": ofText(
    ["int"],
    "string",
    "A text from a place on, counted from 0; a second number says where it ends.",
    "Un texte à partir d’un endroit, compté de 0; un second nombre dit où il finit.",
    'post.title.substring(0, 1) != " "',
  ),
  ".indexOf": ofText(
    TEXT,
    "int",
    "Where a text first stands in another, counted from 0; -1 where it does not.",
    "Où un texte figure d’abord dans un autre, compté de 0; -1 s’il n’y est pas.",
    'post.text.indexOf("#") < 100',
  ),
  ".split": ofText(
    TEXT,
    TEXTS,
    "The parts of a text between a separator.",
    "Les parties d’un texte entre un séparateur.",
    'size(post.text.split("!")) <= 3',
  ),
  ".size": {
    on: [...TEXT, ...LIST],
    takes: [],
    returns: "int",
    en: "How many characters a text has as people see them, or how many items a list has.",
    fr: "Le nombre de caractères d’un texte tels qu’on les voit, ou d’éléments d’une liste.",
    example: "post.hashtags.size() <= 5",
  },
  ".join": {
    on: [TEXTS],
    takes: TEXT,
    returns: "string",
    en: "The texts of a list as one, with a separator between.",
    fr: "Les textes d’une liste en un seul, avec un séparateur entre eux.",
    example: 'post.hashtags.join(" ").size() <= 60',
  },
  ".all": loop(
    ["m", "…"],
    "bool",
    "Whether something is true of every item of a list.",
    "Si quelque chose est vrai de chaque élément d’une liste.",
    'post.media.all(m, m.alt != "")',
  ),
  ".exists": loop(
    ["m", "…"],
    "bool",
    "Whether something is true of at least one item of a list.",
    "Si quelque chose est vrai d’au moins un élément d’une liste.",
    'post.approvals.exists(a, a.role == "legal")',
  ),
  ".exists_one": loop(
    ["m", "…"],
    "bool",
    "Whether something is true of exactly one item of a list.",
    "Si quelque chose est vrai d’un seul élément d’une liste.",
    'post.tasks.exists_one(t, t.task == "draft")',
  ),
  ".filter": loop(
    ["m", "…"],
    undefined,
    "The items of a list of which something is true.",
    "Les éléments d’une liste dont quelque chose est vrai.",
    'size(post.media.filter(m, m.alt == "")) == 0',
  ),
  ".map": loop(
    ["m", "…"],
    undefined,
    "A list with something else for each item.",
    "Une liste avec autre chose pour chaque élément.",
    'post.media.map(m, m.credit).join("").size() < 100',
  ),
  ".date": ofDate(
    DATE,
    "The day of a moment, without its time.",
    "Le jour d’un moment, sans son heure.",
    "post.publish.date() > today",
  ),
  ".weekday": ofDate(
    "string",
    "The day of the week: mon, tue, wed, thu, fri, sat or sun.",
    "Le jour de la semaine : mon, tue, wed, thu, fri, sat ou sun.",
    'post.publish.weekday() in ["tue", "thu"]',
  ),
  ".isWeekend": ofDate(
    "bool",
    "Whether it is a Saturday or a Sunday.",
    "Si c’est un samedi ou un dimanche.",
    "!post.publish.isWeekend()",
  ),
  ".isHoliday": ofDate(
    "bool",
    "Whether it is one of the policy’s holidays.",
    "Si c’est un des jours fériés de la politique.",
    "!post.publish.isHoliday()",
  ),
  ".getFullYear": ofDate("int", "The year.", "L’année.", "post.publish.getFullYear() == 2027"),
  ".getMonth": ofDate(
    "int",
    "The month, 0 for January.",
    "Le mois, 0 pour janvier.",
    "post.publish.getMonth() != 6",
  ),
  ".getDate": ofDate(
    "int",
    "The day of the month, from 1.",
    "Le jour du mois, à partir de 1.",
    "post.publish.getDate() <= 28",
  ),
  ".getDayOfMonth": ofDate(
    "int",
    "The day of the month, from 0.",
    "Le jour du mois, à partir de 0.",
    "post.publish.getDayOfMonth() < 28",
  ),
  ".getDayOfWeek": ofDate(
    "int",
    "The day of the week, 0 for Sunday.",
    "Le jour de la semaine, 0 pour dimanche.",
    "post.publish.getDayOfWeek() != 0",
  ),
  ".getHours": {
    on: [DATE, DURATION],
    takes: [],
    returns: "int",
    en: "The hour of a moment, from 0 to 23; of a duration all its hours.",
    fr: "L’heure d’un moment, de 0 à 23; d’une durée, toutes ses heures.",
    example: "post.publish.getHours() >= 9",
  },
  ".getMinutes": {
    on: [DATE, DURATION],
    takes: [],
    returns: "int",
    en: "The minute of a moment, from 0 to 59; of a duration all its minutes.",
    fr: "La minute d’un moment, de 0 à 59; d’une durée, toutes ses minutes.",
    example: "post.publish.getMinutes() == 30",
  },
  ".posts": count(
    [],
    "int",
    "How many posts it has in all, without those on hold, failed or cancelled.",
    "Le nombre de ses publications en tout, sans celles en attente, échouées ou annulées.",
    "objective(post.objective).posts() <= 50",
  ),
  ".postsOnDay": count(
    [DATE],
    "int",
    "How many posts it has on the day of a date.",
    "Le nombre de ses publications le jour d’une date.",
    "channel.postsOnDay(post.publish) <= 2",
  ),
  ".postsInWeek": count(
    [DATE],
    "int",
    "How many posts it has in the week of a date, from Monday.",
    "Le nombre de ses publications dans la semaine d’une date, à partir du lundi.",
    "channel.postsInWeek(post.publish) <= 5",
  ),
  ".postsInMonth": count(
    [DATE],
    "int",
    "How many posts it has in the month of a date.",
    "Le nombre de ses publications dans le mois d’une date.",
    "person(post.owner).postsInMonth(post.publish) <= 12",
  ),
  ".budgetOfPosts": count(
    [],
    MONEY,
    "What its posts cost together.",
    "Ce que coûtent ensemble ses publications.",
    "objective(post.objective).budgetOfPosts() <= objective(post.objective).budget",
  ),
  ".budgetInMonth": count(
    [DATE],
    MONEY,
    "What its posts of the month of a date cost together.",
    "Ce que coûtent ensemble ses publications du mois d’une date.",
    'channel.budgetInMonth(post.publish) <= money("300 CAD")',
  ),
};
