import type { Language } from "../values";

/**
 * Every sentence about a change. `{name}` is filled in, `{count:one|many}` chosen by number. A subject comes with its
 * kind in brackets, so that no article has to agree with it.
 */
export const SENTENCES = {
  // Posts and entries, as a whole.
  added: {
    en: "{kind}: {name}",
    fr: "{kind} : {name}",
  },
  addedPost: {
    en: "New post: {name}, planned for {day}{where}",
    fr: "Nouvelle publication : {name}, prévue le {day}{where}",
  },
  addedPostUndated: {
    en: "New post: {name}, without a date yet{where}",
    fr: "Nouvelle publication : {name}, encore sans date{where}",
  },
  onChannels: {
    en: " on {channels}",
    fr: ", sur {channels}",
  },
  removed: {
    en: "{kind}: {name}",
    fr: "{kind} : {name}",
  },
  removedPost: {
    en: "Removed the post {name}, which was planned for {day}",
    fr: "Publication retirée : {name}, qui était prévue le {day}",
  },
  removedPostUndated: {
    en: "Removed the post {name}, which had no date",
    fr: "Publication retirée : {name}, qui n’avait pas de date",
  },
  renamed: {
    en: "{subject} has another id: {after}, it was {before}",
    fr: "{subject} a un autre identifiant : {after}, avant {before}",
  },
  movedFile: {
    en: "{subject} now stands in {after}; it was in {before}",
    fr: "{subject} se trouve maintenant dans {after}; avant dans {before}",
  },
  title: {
    en: "{before} is now called {after}",
    fr: "{before} s’appelle maintenant {after}",
  },
  // When.
  moved: {
    en: "Moved {subject} from {before} to {after}",
    fr: "{subject} passe du {before} au {after}",
  },
  movedTime: {
    en: "On {day}, {subject} now goes out at {after} instead of {before}",
    fr: "Le {day}, {subject} paraît maintenant à {after} au lieu de {before}",
  },
  timed: {
    en: "{subject} now has a time on {day}: {after}",
    fr: "{subject} a maintenant une heure le {day} : {after}",
  },
  untimed: {
    en: "{subject} no longer has a time on {day}; it was {before}",
    fr: "{subject} n’a plus d’heure le {day}; avant, {before}",
  },
  dated: {
    en: "{subject} now has a date: {after}",
    fr: "{subject} a maintenant une date : {after}",
  },
  undated: {
    en: "{subject} no longer has a date; it was {before}",
    fr: "{subject} n’a plus de date; c’était le {before}",
  },
  onChannel: {
    en: "{sentence} (on {channel} alone)",
    fr: "{sentence} (sur {channel} seulement)",
  },
  deadlineMoved: {
    en: "Deadline of {subject}: {after}; it was {before}",
    fr: "Échéance de {subject} : {after}; avant, {before}",
  },
  deadlineNew: {
    en: "{subject} now has a deadline: {after}",
    fr: "{subject} a maintenant une échéance : {after}",
  },
  deadlineGone: {
    en: "{subject} no longer has a deadline; it was {before}",
    fr: "{subject} n’a plus d’échéance; avant, {before}",
  },
  withDeadline: {
    en: "{sentence}; its deadline is now {after}",
    fr: "{sentence}; son échéance est maintenant le {after}",
  },
  defaultDeadline: {
    en: "Default deadline in {subject}: {after}; it was {before}",
    fr: "Échéance par défaut dans {subject} : {after}; avant, {before}",
  },
  defaultDeadlineNew: {
    en: "{subject} now has a default deadline: {after}",
    fr: "{subject} a maintenant une échéance par défaut : {after}",
  },
  defaultDeadlineGone: {
    en: "{subject} no longer has a default deadline; it was {before}",
    fr: "{subject} n’a plus d’échéance par défaut; c’était {before}",
  },
  // Who.
  ownerNew: {
    en: "{after} now answers for {subject}, which had nobody",
    fr: "{after} répond maintenant de {subject}, dont personne ne répondait",
  },
  ownerGone: {
    en: "Nobody answers for {subject} any more; it was {before}",
    fr: "Plus personne ne répond de {subject}; avant, c’était {before}",
  },
  ownerMoved: {
    en: "{after} now answers for {subject} in place of {before}",
    fr: "{after} répond maintenant de {subject} à la place de {before}",
  },
  defaultOwnerNew: {
    en: "{subject} now has a default owner: {after}",
    fr: "{subject} a maintenant une personne responsable par défaut : {after}",
  },
  defaultOwnerGone: {
    en: "{subject} no longer has a default owner; it was {before}",
    fr: "{subject} n’a plus de personne responsable par défaut; c’était {before}",
  },
  defaultOwnerMoved: {
    en: "Default owner in {subject}: {after} in place of {before}",
    fr: "Responsable par défaut dans {subject} : {after} à la place de {before}",
  },
  // Status and approvals.
  status: {
    en: "{subject} went from {before} to {after}",
    fr: "{subject} passe de {before} à {after}",
  },
  approved: {
    en: "{by} approved {subject}{role}{other}",
    fr: "{by} a approuvé {subject}{role}{other}",
  },
  inRole: { en: " in the role {role}", fr: " au titre du rôle {role}" },
  otherText: {
    en: ", but not as it stands now",
    fr: ", mais pas dans sa forme actuelle",
  },
  approvedAgain: {
    en: "{by} approved {subject} again{role}{other}",
    fr: "{by} a approuvé {subject} de nouveau{role}{other}",
  },
  refused: {
    en: "{by} asks for changes to {subject}",
    fr: "{by} demande des changements à {subject}",
  },
  refusedBecause: {
    en: "{by} asks for changes to {subject}: {comment}",
    fr: "{by} demande des changements à {subject} : {comment}",
  },
  rejected: {
    en: "{by} rejected {subject}",
    fr: "{by} a refusé {subject}",
  },
  approvalGone: {
    en: "The approval of {subject} by {by} was taken out",
    fr: "L’approbation de {subject} par {by} a été retirée",
  },
  approvalEdited: {
    en: "The approval of {subject} by {by} was rewritten",
    fr: "L’approbation de {subject} par {by} a été modifiée",
  },
  lost: {
    en: "The approval of {subject} by {by} no longer holds: {why} changed",
    fr: "L’approbation de {subject} par {by} ne tient plus : {why}",
  },
  whyText: {
    en: "its text",
    fr: "son texte a changé",
  },
  whyMedia: {
    en: "its media",
    fr: "ses médias ont changé",
  },
  whyDay: {
    en: "its publication day",
    fr: "son jour de parution a changé",
  },
  whyMoney: {
    en: "its money",
    fr: "son budget a changé",
  },
  whyChannels: {
    en: "where it goes",
    fr: "les comptes visés ont changé",
  },
  whyContent: {
    en: "what readers get",
    fr: "ce que le public reçoit a changé",
  },
  // Money.
  budgetMoved: {
    en: "Budget of {subject}: {after}; it was {before}",
    fr: "Budget de {subject} : {after}; avant, {before}",
  },
  budgetNew: {
    en: "{subject} now has a budget of its own: {after}",
    fr: "{subject} a maintenant son propre budget : {after}",
  },
  budgetGone: {
    en: "{subject} no longer has a budget of its own; it was {before}",
    fr: "{subject} n’a plus son propre budget; avant, {before}",
  },
  spentMoved: {
    en: "Spent on {subject}: {after}; it was {before}",
    fr: "Dépensé pour {subject} : {after}; avant, {before}",
  },
  spentNew: {
    en: "{after} was spent on {subject}",
    fr: "{after} ont été dépensés pour {subject}",
  },
  spentGone: {
    en: "Nothing says any more what was spent on {subject}; it was {before}",
    fr: "Plus rien n’indique ce qui a été dépensé pour {subject}; c’était {before}",
  },
  ceiling: {
    en: "{subject} draws from a budget of {after}; it was {before}",
    fr: "{subject} puise dans un budget de {after}; avant, {before}",
  },
  paidNow: {
    en: "{subject} is now a paid post",
    fr: "{subject} est maintenant une publication payante",
  },
  paidNoMore: {
    en: "{subject} is no longer a paid post",
    fr: "{subject} n’est plus une publication payante",
  },
  boostNew: {
    en: "{subject} is now boosted",
    fr: "{subject} a maintenant une mise en avant payée",
  },
  boostGone: {
    en: "{subject} is no longer boosted",
    fr: "{subject} n’a plus de mise en avant payée",
  },
  boostBudget: {
    en: "Budget of the boost of {subject}: {after}; it was {before}",
    fr: "Budget de la mise en avant de {subject} : {after}; avant, {before}",
  },
  // Words.
  textNew: {
    en: "{subject} now has {one}: {after}",
    fr: "{subject} a maintenant {one} : {after}",
  },
  textGone: {
    en: "{subject} no longer has {one}; it was {before}",
    fr: "{subject} n’a plus de {what}; avant, {before}",
  },
  textSwap: {
    en: "In the {what} of {subject}, {before} became {after}",
    fr: "Dans le {what} de {subject}, {before} devient {after}",
  },
  textPut: {
    en: "In the {what} of {subject}, {after} was added",
    fr: "Dans le {what} de {subject}, ajout de {after}",
  },
  textCut: {
    en: "In the {what} of {subject}, {before} was taken out",
    fr: "Dans le {what} de {subject}, retrait de {before}",
  },
  textMany: {
    en: "The {what} of {subject} changed in {count} {count:place|places}",
    fr: "Le {what} de {subject} a changé à {count} {count:endroit|endroits}",
  },
  textRewritten: {
    en: "The {what} of {subject} was rewritten",
    fr: "Le {what} de {subject} a été réécrit",
  },
  signsNew: {
    en: "{what} of {subject}: {after} added",
    fr: "{what} de {subject} : ajout de {after}",
  },
  signsGone: {
    en: "{what} of {subject}: {before} taken out",
    fr: "{what} de {subject} : retrait de {before}",
  },
  signsBoth: {
    en: "{what} of {subject}: {after} added, {before} taken out",
    fr: "{what} de {subject} : ajout de {after}, retrait de {before}",
  },
  signsOrder: {
    en: "{what} of {subject}: another order",
    fr: "{what} de {subject} : un autre ordre",
  },
  linkMoved: {
    en: "The link of {subject} now leads to {after}; it led to {before}",
    fr: "Le lien de {subject} mène maintenant à {after}; avant, à {before}",
  },
  linkNew: {
    en: "{subject} now has a link to {after}",
    fr: "{subject} a maintenant un lien vers {after}",
  },
  linkGone: {
    en: "{subject} no longer has a link; it led to {before}",
    fr: "{subject} n’a plus de lien; il menait à {before}",
  },
  // Media and channels.
  mediaNew: {
    en: "{subject} now shows {files}",
    fr: "{subject} montre maintenant {files}",
  },
  mediaGone: {
    en: "{subject} no longer shows {files}",
    fr: "{subject} ne montre plus {files}",
  },
  mediaBytes: {
    en: "{files} in {subject} is another picture or recording under the same name",
    fr: "{files} dans {subject} : une autre image ou un autre enregistrement sous le même nom",
  },
  altNew: {
    en: "{file} in {subject} now has an alternative text: {after}",
    fr: "{file} dans {subject} a maintenant un texte de remplacement : {after}",
  },
  altGone: {
    en: "{file} in {subject} no longer has an alternative text; it was {before}",
    fr: "{file} dans {subject} n’a plus de texte de remplacement; avant, {before}",
  },
  altMoved: {
    en: "Alternative text of {file} in {subject}: {after}; it was {before}",
    fr: "Texte de remplacement de {file} dans {subject} : {after}; avant, {before}",
  },
  mediaOther: {
    en: "What is said of {file} in {subject} changed: {what}",
    fr: "Ce qui est dit de {file} dans {subject} a changé : {what}",
  },
  mediaOrder: {
    en: "The media of {subject} stand in another order",
    fr: "Les médias de {subject} sont dans un autre ordre",
  },
  channelsNew: {
    en: "{subject} now also goes out on {channels}",
    fr: "{subject} paraît maintenant aussi sur {channels}",
  },
  channelsGone: {
    en: "{subject} no longer goes out on {channels}",
    fr: "{subject} ne paraît plus sur {channels}",
  },
  channelsBoth: {
    en: "{subject} now goes out on {channels} and no longer on {gone}",
    fr: "{subject} paraît maintenant sur {channels} et ne paraît plus sur {gone}",
  },
  defaultChannels: {
    en: "Default channels in {subject}: {after}; it was {before}",
    fr: "Comptes par défaut dans {subject} : {after}; avant, {before}",
  },
  // Any other key.
  keyNew: {
    en: "{subject}, {key}: {after}; before, nothing",
    fr: "{subject}, {key} : {after}; avant, rien",
  },
  keyGone: {
    en: "{subject}, {key}: nothing any more; it was {before}",
    fr: "{subject}, {key} : plus rien; avant, {before}",
  },
  keyMoved: {
    en: "{subject}, {key}: {after}; it was {before}",
    fr: "{subject}, {key} : {after}; avant, {before}",
  },
  keySet: {
    en: "{subject}, {key}: now filled in",
    fr: "{subject}, {key} : maintenant rempli",
  },
  keyUnset: {
    en: "{subject}, {key}: taken out",
    fr: "{subject}, {key} : retrait",
  },
  keyChanged: {
    en: "{subject}, {key}: changed",
    fr: "{subject}, {key} : changement",
  },
  itemsNew: {
    en: "{subject}, {key}: {after} added",
    fr: "{subject}, {key} : ajout de {after}",
  },
  itemsGone: {
    en: "{subject}, {key}: {before} taken out",
    fr: "{subject}, {key} : retrait de {before}",
  },
  itemsBoth: {
    en: "{subject}, {key}: {after} added, {before} taken out",
    fr: "{subject}, {key} : ajout de {after}, retrait de {before}",
  },
  hidden: {
    en: "{subject}, {key}: changed; what it says looks like a secret and is not shown",
    fr: "{subject}, {key} : changement; ce qui y est écrit ressemble à un secret et n’est pas montré",
  },
  // Waivers, policies.
  waiverNew: {
    en: "{subject}: the rule {rule} is waived until {until}",
    fr: "{subject} : dérogation à la règle {rule} jusqu’au {until}",
  },
  waiverNewOpen: {
    en: "{subject}: the rule {rule} is waived",
    fr: "{subject} : dérogation à la règle {rule}",
  },
  waiverGone: {
    en: "{subject}: the rule {rule} is no longer waived",
    fr: "{subject} : fin de la dérogation à la règle {rule}",
  },
  waiverMoved: {
    en: "{subject}: the waiver of the rule {rule} was rewritten",
    fr: "{subject} : la dérogation à la règle {rule} a été modifiée",
  },
  clauseNew: {
    en: "New clause: {name}",
    fr: "Nouvelle clause : {name}",
  },
  clauseGone: {
    en: "Clause taken out: {name}",
    fr: "Clause retirée : {name}",
  },
  clauseTitle: {
    en: "The clause {before} is now called {after}",
    fr: "La clause {before} s’appelle maintenant {after}",
  },
  settingNew: {
    en: "The clause {name} has a new setting, {setting}: {after}",
    fr: "La clause {name} a un nouveau réglage, {setting} : {after}",
  },
  settingGone: {
    en: "The clause {name} no longer has the setting {setting}; it was {before}",
    fr: "La clause {name} n’a plus le réglage {setting}; avant, {before}",
  },
  ruleNew: {
    en: "The clause {name} has a new rule: {rule}",
    fr: "La clause {name} a une nouvelle règle : {rule}",
  },
  ruleGone: {
    en: "The clause {name} no longer has the rule {rule}",
    fr: "La clause {name} n’a plus la règle {rule}",
  },
  ruleMoved: {
    en: "The rule {rule} of the clause {name} changed ({keys})",
    fr: "La règle {rule} de la clause {name} a changé ({keys})",
  },
  // What follows.
  effects: {
    en: "{sentence}. This changes {count} {count:post|posts}: {names}",
    fr: "{sentence}. Cela touche {count} {count:publication|publications} : {names}",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type SentenceName = keyof typeof SENTENCES;
