import { sayFrom } from "../../rules";

/** What the view of the money says. */
export const say = sayFrom({
  nothing: { en: "No plan and no amounts yet", fr: "Ni plan ni montants pour l’instant" },
  nothingNext: {
    en: "Give the plan, its objectives and steps a `budget`, such as 4000 CAD, and posts an amount where they cost something: here you see what is left.",
    fr: "Donnez un `budget` au plan, à ses objectifs et à ses étapes, par exemple 4000 CAD, et un montant aux publications qui coûtent quelque chose : vous verrez ici ce qui reste.",
  },
  use: {
    en: "{planned} of {budget} committed; {spent} spent; {left} left.",
    fr: "{planned} prévus sur {budget}; {spent} dépensés; reste {left}.",
  },
  useOver: {
    en: "{planned} of {budget} committed, {excess} too much; {spent} spent.",
    fr: "{planned} prévus sur {budget}, soit {excess} de trop; {spent} dépensés.",
  },
  alsoIn: {
    en: "In other currencies, not added up with the rest: {list}.",
    fr: "En d’autres monnaies, sans être additionnés au reste : {list}.",
  },
  noPlanBudget: { en: "The plan has no budget", fr: "Le plan n’a pas de budget" },
  caption: {
    en: "The budget of the plan, its objectives, steps, campaigns and posts",
    fr: "Le budget du plan, de ses objectifs, étapes, campagnes et publications",
  },
  note: {
    en: "Left is what is given less what is committed under it; of a post, less what was spent. Amounts of ideas and of cancelled posts do not count.",
    fr: "Le reste est le montant accordé moins ce qui est prévu en dessous; pour une publication, moins ce qui est dépensé. Les montants des idées et des publications annulées ne comptent pas.",
  },
  name: { en: "What for", fr: "Pour quoi" },
  given: { en: "Given", fr: "Accordé" },
  planned: { en: "Committed", fr: "Prévu" },
  spent: { en: "Spent", fr: "Dépensé" },
  left: { en: "Left", fr: "Reste" },
  share: { en: "Use", fr: "Utilisation" },
  keyGiven: { en: "given", fr: "accordé" },
  keyOver: { en: "too much", fr: "de trop" },
  legend: { en: "Key", fr: "Légende" },
  plan: { en: "Plan", fr: "Plan" },
  objective: { en: "Objective", fr: "Objectif" },
  step: { en: "Step", fr: "Étape" },
  campaign: { en: "Campaign", fr: "Campagne" },
  noBudget: { en: "No budget", fr: "Sans budget" },
  drawsFrom: { en: "draws from “{title}”", fr: "puise dans « {title} »" },
  drawsFromNone: { en: "draws from no budget", fr: "ne puise dans aucun budget" },
  fromAbove: { en: "draws from the budget above", fr: "puise dans le budget ci-dessus" },
  over: { en: "{money} too much", fr: "{money} de trop" },
  overSpent: { en: "{money} above", fr: "{money} au-dessus" },
  theBudget: { en: "the budget", fr: "le budget" },
  withoutObjective: {
    en: "Without an objective: counted in no budget above",
    fr: "Sans objectif : ne comptent dans aucun budget au-dessus",
  },
  posts: {
    en: "{count} {count:post draws|posts draw} from it, {own} with an amount of {own:its|their} own",
    fr: "{count} {count:publication y puise|publications y puisent}, dont {own} avec un montant à {own:elle|elles}",
  },
  postsWithout: {
    en: "{count} {count:post draws|posts draw} from it without an amount of {count:its|their} own",
    fr: "{count} {count:publication y puise|publications y puisent} sans montant à {count:elle|elles}",
  },
  postsOf: { en: "Posts of “{title}”", fr: "Publications de « {title} »" },
  post: { en: "Post", fr: "Publication" },
  morePosts: { en: "{count} more in the calendar", fr: "{count} de plus dans le calendrier" },
  notCounted: { en: "not counted", fr: "ne compte pas" },
  loose: { en: "Amounts outside every budget", fr: "Montants hors de tout budget" },
  looseNote: {
    en: "These posts have an amount, but no objective, step or campaign whose budget it would count in.",
    fr: "Ces publications ont un montant, mais aucun objectif, étape ou campagne dont le budget le compterait.",
  },
  gaps: { en: "Posts without any budget", fr: "Publications sans aucun budget" },
  noGaps: {
    en: "Every post has a budget or draws from one.",
    fr: "Chaque publication a un budget ou puise dans un budget.",
  },
  months: { en: "Month by month, against the policy", fr: "De mois en mois, selon la politique" },
  monthsCaption: {
    en: "What posts commit in each month, and the limit of {limit} a month",
    fr: "Ce que prévoient les publications de chaque mois, et la limite de {limit} par mois",
  },
  month: { en: "Month", fr: "Mois" },
  limit: { en: "Limit", fr: "Limite" },
  clause: { en: "Clause: {title}", fr: "Clause : {title}" },
  onlyOn: { en: "only on {list}", fr: "seulement sur {list}" },
  noMonths: { en: "No post commits an amount yet.", fr: "Aucune publication ne prévoit encore de montant." },
});
