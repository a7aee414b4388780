import { sayFrom } from "../rules";

/** Findings about what was read. `{where}` names the first rows. */
export const sayFinding = sayFrom({
  "missing-owner": {
    en: "{count} {count:post has|posts have} no owner. {where}",
    fr: "{count} {count:publication n’a|publications n’ont} pas de responsable. {where}",
  },
  "missing-approver": {
    en: "{count} {count:post has|posts have} no approver. {where}",
    fr: "Personne n’est nommé pour approuver {count} {count:publication|publications}. {where}",
  },
  "missing-deadline": {
    en: "{count} {count:post has|posts have} no deadline apart from the day of publication. {where}",
    fr: "{count} {count:publication n’a|publications n’ont} pas d’échéance autre que le jour de parution. {where}",
  },
  "missing-alt-text": {
    en: "{count} {count:post has|posts have} a picture or video without alternative text. {where}",
    fr: "{count} {count:publication a|publications ont} une image ou une vidéo sans texte de remplacement. {where}",
  },
  "missing-budget": {
    en: "{count} {count:post has|posts have} no budget. {where}",
    fr: "{count} {count:publication n’a|publications n’ont} pas de budget. {where}",
  },
  "missing-timezone": {
    en: "Neither the file nor the workspace says in which time zone {count} {count:time is|times are}. Answer with --zone America/Toronto, for example. {where}",
    fr: "Ni le fichier ni l’espace de travail ne disent dans quel fuseau {count} {count:heure est donnée|heures sont données}. Répondez par --zone America/Toronto, par exemple. {where}",
  },
  "missing-channel": {
    en: '{count} {count:post names|posts name} no channel. If the whole file is one account, answer with --channel "=id". {where}',
    fr: '{count} {count:publication ne nomme|publications ne nomment} aucun compte. Si tout le fichier est un seul compte, répondez par --channel "=id". {where}',
  },
  "missing-date": {
    en: "{count} {count:post has|posts have} no date of publication. {where}",
    fr: "{count} {count:publication n’a|publications n’ont} pas de date de parution. {where}",
  },
  "missing-status": {
    en: "{count} {count:post has|posts have} no status. {where}",
    fr: "{count} {count:publication n’a|publications n’ont} pas de statut. {where}",
  },
  "impossible-date": {
    en: "{count} {count:date does|dates do} not exist, such as “{sample}”. Kept as text. {where}",
    fr: "{count} {count:date n’existe|dates n’existent} pas, comme « {sample} ». Le texte est gardé. {where}",
  },
  "unreadable-date": {
    en: "{count} {count:cell|cells} of “{column}” cannot be read as a date, such as “{sample}”. Kept as text. {where}",
    fr: "{count} {count:cellule|cellules} de « {column} » ne se {count:lit|lisent} pas comme une date, comme « {sample} ». Le texte est gardé. {where}",
  },
  "date-without-day": {
    en: "{count} {count:cell|cells} of “{column}” {count:names|name} a month or a week but no day, such as “{sample}”. Kept as text. {where}",
    fr: "{count} {count:cellule|cellules} de « {column} » {count:nomme|nomment} un mois ou une semaine, mais pas de jour, comme « {sample} ». Le texte est gardé. {where}",
  },
  "mixed-order": {
    en: "“{column}” writes dates in two orders: “{one}” (row {oneRow}) puts the day first, “{other}” (row {otherRow}) the month. Correct the file, or answer with --date-order.",
    fr: "« {column} » écrit les dates dans deux ordres : « {one} » (ligne {oneRow}) commence par le jour, « {other} » (ligne {otherRow}) par le mois. Corrigez le fichier ou répondez par --date-order.",
  },
  "short-years": {
    en: "{count} {count:year has|years have} two digits, such as “{sample}”, and {count:was|were} read as 20YY. {where}",
    fr: "{count} {count:année a|années ont} deux chiffres, comme « {sample} »; {count:elle a été lue|elles ont été lues} comme 20AA. {where}",
  },
  "year-passes": {
    en: "The days without a year pass from December to January in “{column}”: from there on they are read in the next year.",
    fr: "Les jours sans année passent de décembre à janvier dans « {column} » : à partir de là, ils sont lus dans l’année suivante.",
  },
  "weekday-contradicts": {
    en: "{count} {count:weekday contradicts|weekdays contradict} the date beside it, such as “{sample}”. The date was taken. {where}",
    fr: "{count} {count:jour de la semaine contredit|jours de la semaine contredisent} la date à côté, comme « {sample} ». La date a été retenue. {where}",
  },
  "time-unreadable": {
    en: "{count} {count:time|times} cannot be read as one time of day, such as “{sample}”. Kept as text, without a time. {where}",
    fr: "{count} {count:heure ne se lit|heures ne se lisent} pas comme une seule heure, comme « {sample} ». Le texte est gardé, sans heure. {where}",
  },
  midnight: {
    en: "Times in “{column}” are mostly midnight, which only fills the cell: where it stands, no time was taken.",
    fr: "Presque toutes les heures de « {column} » sont minuit, qui ne sert qu’à remplir la cellule : là, aucune heure n’a été retenue.",
  },
  "zone-from-header": {
    en: "Times are in {zone}, as the header “{column}” says.",
    fr: "Les heures sont lues dans le fuseau {zone}, comme le dit l’en-tête « {column} ».",
  },
  "zone-of-workspace": {
    en: "The file names no time zone: times are taken in {zone}, the zone of the workspace.",
    fr: "Le fichier ne nomme aucun fuseau : les heures sont lues dans le fuseau {zone}, celui de l’espace de travail.",
  },
  "zone-answered": {
    en: "Times are taken in {zone}, as you said.",
    fr: "Les heures sont lues dans le fuseau {zone}, selon votre réponse.",
  },
  "zones-disagree": {
    en: "“{column}” and “{other}” are not the same moment in {count} {count:row|rows}. The first was taken. {where}",
    fr: "« {column} » et « {other} » ne donnent pas le même moment dans {count} {count:ligne|lignes}. La première a été retenue. {where}",
  },
  "zone-unclear": {
    en: "{count} {count:cell names|cells name} a time zone that is not known, such as “{sample}”. {where}",
    fr: "{count} {count:cellule nomme|cellules nomment} un fuseau inconnu, comme « {sample} ». {where}",
  },
  "skipped-time": {
    en: "{count} {count:time does|times do} not exist, because the clocks go forward then. {where}",
    fr: "{count} {count:heure n’existe|heures n’existent} pas : on avance l’heure à ce moment. {where}",
  },
  "doubled-time": {
    en: "{count} {count:time happens|times happen} twice, because the clocks go back then; the first was taken. {where}",
    fr: "{count} {count:heure arrive|heures arrivent} deux fois : on recule l’heure à ce moment; la première a été retenue. {where}",
  },
  postponed: {
    en: "{count} {count:post was|posts were} postponed and {count:needs|need} a new date. {where}",
    fr: "{count} {count:publication a été reportée|publications ont été reportées} et {count:attend|attendent} une nouvelle date. {where}",
  },
  "status-hint": {
    en: "{count} {count:status is|statuses are} a sign without a word, such as “{sample}”: no status was taken. {where}",
    fr: "{count} {count:statut est|statuts sont} un signe sans mot, comme « {sample} » : aucun statut n’a été retenu. {where}",
  },
  "statuses-disagree": {
    en: "{count} {count:row says|rows say} one thing as status and another as approval, such as “{sample}”. The status was taken. {where}",
    fr: "{count} {count:ligne dit|lignes disent} une chose comme statut et une autre comme approbation, par exemple « {sample} ». Le statut a été retenu. {where}",
  },
  "several-owners": {
    en: "{count} {count:post names|posts name} several people as owner, such as “{sample}”. The first is the owner. {where}",
    fr: "{count} {count:publication nomme|publications nomment} plusieurs personnes responsables, comme « {sample} ». La première est responsable. {where}",
  },
  "channel-unknown": {
    en: "{count} {count:cell names|cells name} a channel of no known network, such as “{sample}”. It becomes a channel of its own. {where}",
    fr: "{count} {count:cellule nomme|cellules nomment} un compte qui n’est d’aucun réseau connu, comme « {sample} ». Il devient un compte à part. {where}",
  },
  "channels-all": {
    en: "{count} {count:cell means|cells mean} every channel, such as “{sample}”, and the workspace declares none that it could be. Kept as text. {where}",
    fr: "{count} {count:cellule désigne|cellules désignent} tous les comptes, comme « {sample} », et l’espace de travail n’en déclare aucun. Le texte est gardé. {where}",
  },
  "format-unknown": {
    en: "{count} {count:cell|cells} of “{column}” {count:names|name} a format that is not known here, such as “{sample}”. Kept as text. {where}",
    fr: "{count} {count:cellule|cellules} de « {column} » ne {count:nomme|nomment} aucun format connu ici, comme « {sample} ». Le texte est gardé. {where}",
  },
  "amount-unclear": {
    en: "{count} {count:amount|amounts} in “{column}” can be read in several ways or {count:names|name} no currency, such as “{sample}”. Kept as text. {where}",
    fr: "{count} {count:montant|montants} de « {column} » {count:peut se lire de plusieurs façons ou n’a|peuvent se lire de plusieurs façons ou n’ont} pas de monnaie, comme « {sample} ». Le texte est gardé. {where}",
  },
  "number-unclear": {
    en: "{count} {count:result|results} in “{column}” cannot be read as one number, such as “{sample}”. Kept as text. {where}",
    fr: "{count} {count:résultat|résultats} de « {column} » ne se {count:lit|lisent} pas comme un nombre, comme « {sample} ». Le texte est gardé. {where}",
  },
  "link-unclear": {
    en: "{count} {count:cell|cells} of “{column}” {count:is|are} no web address, such as “{sample}”. Kept as text. {where}",
    fr: "{count} {count:cellule|cellules} de « {column} » ne {count:donne|donnent} aucune adresse web, comme « {sample} ». Le texte est gardé. {where}",
  },
  "language-unclear": {
    en: "{count} {count:cell does|cells do} not name a single language, such as “{sample}”. Kept as text. {where}",
    fr: "{count} {count:cellule ne nomme|cellules ne nomment} pas une langue et une seule, comme « {sample} ». Le texte est gardé. {where}",
  },
  "media-unclear": {
    en: "{count} {count:cell|cells} of “{column}” {count:describes|describe} a picture and {count:names|name} no file, such as “{sample}”. Kept as text. {where}",
    fr: "{count} {count:cellule|cellules} de « {column} » {count:décrit|décrivent} une image sans nommer de fichier, comme « {sample} ». Le texte est gardé. {where}",
  },
  "two-columns": {
    en: "“{column}” could be “{field}” too, which another column is already. It is kept as {key}.",
    fr: "« {column} » pourrait aussi être « {field} », qu’une autre colonne donne déjà. Elle est gardée dans {key}.",
  },
  "other-values": {
    en: "“{column}” sounds like “{field}”, but its cells say something else. It is kept as {key}.",
    fr: "« {column} » fait penser à « {field} », mais ses cellules disent autre chose. Elle est gardée dans {key}.",
  },
  "first-part": {
    en: "“{column}” holds two things; it was taken for “{field}”, its first part.",
    fr: "« {column} » contient deux choses; elle a été prise pour « {field} », sa première partie.",
  },
  "slot-twice": {
    en: "{count} {count:post goes|posts go} out on the same channel at the same moment as another. {where}",
    fr: "{count} {count:publication paraît|publications paraissent} sur le même compte au même moment qu’une autre. {where}",
  },
  "id-twice": {
    en: "{count} {count:row has|rows have} an identifier that another row has, such as “{sample}”. {where}",
    fr: "{count} {count:ligne a|lignes ont} un identifiant qu’une autre a déjà, comme « {sample} ». {where}",
  },
  "published-in-future": {
    en: "{count} {count:post is|posts are} said to be published, on a day that is still to come. {where}",
    fr: "{count} {count:publication est marquée comme publiée|publications sont marquées comme publiées}, à une date encore à venir. {where}",
  },
  "published-without-date": {
    en: "{count} {count:post is|posts are} said to be published, without a date. {where}",
    fr: "{count} {count:publication est marquée comme publiée|publications sont marquées comme publiées}, sans date. {where}",
  },
  "rows-joined": {
    en: "{count} {count:post was|posts were} made of several rows, one for each language. {where}",
    fr: "{count} {count:publication vient|publications viennent} de plusieurs lignes, une par langue. {where}",
  },
  "merged-cells": {
    en: '“{column}” has {count} {count:empty cell|empty cells} under a merged one. To fill {count:it|them} from above, answer with --fill "{column}". {where}',
    fr: '« {column} » a {count} {count:cellule vide|cellules vides} sous une cellule fusionnée. Pour {count:la|les} remplir d’après celle du dessus, répondez par --fill "{column}". {where}',
  },
  "table-skipped": {
    en: 'The table “{table}” has neither a date nor a status and was left out ({count} {count:row|rows}). To read it, answer with --table "{table}".',
    fr: 'Le tableau « {table} » n’a ni date ni statut; il a été laissé de côté ({count} {count:ligne|lignes}). Pour le lire, répondez par --table "{table}".',
  },
  "no-header": {
    en: 'No row names the columns: among the first ten none has two headers that are known. Add a row of headers, or answer with --column "1=date" and so on.',
    fr: 'Aucune ligne ne nomme les colonnes : parmi les dix premières, aucune n’a deux en-têtes connus. Ajoutez une ligne d’en-têtes ou répondez par --column "1=date", etc.',
  },
  "title-made": {
    en: "{count} {count:post has|posts have} no title; what else the row says became one. {where}",
    fr: "{count} {count:publication n’a|publications n’ont} pas de titre; ce que la ligne dit d’autre en tient lieu. {where}",
  },
  "cells-lost": {
    en: "{count} {count:cell was|cells were} read and not kept. Please report this; nothing should be written.",
    fr: "{count} {count:cellule a été lue|cellules ont été lues} sans être {count:gardée|gardées}. Signalez-le; rien ne devrait être écrit.",
  },
});

/** How a column came to its field. */
export const sayHow = sayFrom({
  answer: { en: "You said so.", fr: "Selon votre réponse." },
  vendor: {
    en: "The columns are exactly those of {vendor}.",
    fr: "Les colonnes sont exactement celles de {vendor}.",
  },
  own: { en: "A column of our own CSV.", fr: "Une colonne de notre CSV." },
  alias: { en: "A known header.", fr: "Un en-tête connu." },
  "first-part": { en: "The first part of the header.", fr: "La première partie de l’en-tête." },
  likeness: { en: "Nearly a known header.", fr: "Presque un en-tête connu." },
  values: { en: "What its cells hold.", fr: "Le contenu de ses cellules." },
  repeat: {
    en: "Another column is that already; kept beside the post.",
    fr: "Une autre colonne l’est déjà; gardée à côté de la publication.",
  },
  unknown: {
    en: "No field fits; kept beside the post.",
    fr: "Aucun champ ne convient; gardée à côté de la publication.",
  },
});

/** Questions and their choices. */
export const sayQuestion = sayFrom({
  dateOrder: {
    en: "Dates such as “{sample}” can be read in two ways ({count} {count:cell|cells} of “{column}”). Does the day or the month come first?",
    fr: "Des dates comme « {sample} » se lisent de deux façons ({count} {count:cellule|cellules} de « {column} »). Le jour vient-il avant le mois?",
  },
  dmy: { en: "Day, month, year", fr: "Jour, mois, année" },
  mdy: { en: "Month, day, year", fr: "Mois, jour, année" },
  ymd: { en: "Year, month, day", fr: "Année, mois, jour" },
  year: {
    en: "{count} {count:date has|dates have} no year, such as “{sample}” in “{column}”. In which year does it begin?",
    fr: "{count} {count:date n’a|dates n’ont} pas d’année, comme « {sample} » dans « {column} ». En quelle année tombe la première?",
  },
  yearThenNext: { en: "{year}, then {next} after December", fr: "{year}, puis {next} après décembre" },
  day: {
    en: "{count} {count:date counts|dates count} from a day that the file does not name, such as “{sample}” in “{column}”. From which day? (--anchor none leaves them without a date.)",
    fr: "{count} {count:date se compte|dates se comptent} à partir d’un jour que le fichier ne nomme pas, comme « {sample} » dans « {column} ». À partir de quel jour? (--anchor none les laisse sans date.)",
  },
  mar: {
    en: "“{sample}” in “{column}” is a day of March, or a Tuesday (mardi) without a month. Which?",
    fr: "« {sample} » dans « {column} » est un jour de mars, ou un mardi sans mois. Lequel?",
  },
  march: { en: "The month of March", fr: "Le mois de mars" },
  tuesday: { en: "Tuesday (mardi)", fr: "Mardi" },
  timezone: {
    en: "“{subject}” behind a time is no time zone: it does not say when the clocks change ({count} {count:cell|cells}). Which zone is meant?",
    fr: "« {subject} » après une heure n’est pas un fuseau : on ne sait pas quand l’heure change ({count} {count:cellule|cellules}). Quel fuseau est-ce?",
  },
  status: {
    en: "Which status is “{subject}” ({count} {count:row|rows})?",
    fr: "À quel statut correspond « {subject} » ({count} {count:ligne|lignes})?",
  },
  postponed: {
    en: "“{subject}” ({count} {count:row|rows}) waits for a new date. Which status until then?",
    fr: "« {subject} » ({count} {count:ligne|lignes}) attend une nouvelle date. Quel statut d’ici là?",
  },
  double: {
    en: "“{subject}” ({count} {count:row|rows}): is the post ready, or has it appeared?",
    fr: "« {subject} » ({count} {count:ligne|lignes}) : la publication est-elle prête, ou parue?",
  },
  columnDate: {
    en: "No column is named as the date of publication. Is it “{subject}”?",
    fr: "Aucun en-tête ne désigne la date de publication. Est-ce « {subject} »?",
  },
  asDate: { en: "Yes: the date of publication", fr: "Oui : la date de publication" },
  keepBeside: { en: "No: keep it beside the post", fr: "Non : la garder à côté de la publication" },
  channel: {
    en: "Which channel is “{subject}” ({count} {count:row|rows})?",
    fr: "À quel compte correspond « {subject} » ({count} {count:ligne|lignes})?",
  },
  bothOf: { en: "Both", fr: "Les deux" },
  row: { en: "row {row}: {text} → {reading}", fr: "ligne {row} : {text} → {reading}" },
});

export const sayPlace = sayFrom({
  one: { en: "Row {rows}.", fr: "Ligne {rows}." },
  many: { en: "Rows {rows}.", fr: "Lignes {rows}." },
  more: { en: "Rows {rows} and more.", fr: "Lignes {rows} et d’autres." },
});

export const sayJoined = sayFrom({
  register: { en: "Known in the register as “{name}”.", fr: "Connu au registre sous « {name} »." },
  initial: {
    en: "Same initials and family name: {list}.",
    fr: "Mêmes initiales et nom de famille : {list}.",
  },
  same: {
    en: "The same but for case, accents or signs: {list}.",
    fr: "Identiques, sauf les majuscules, les accents ou les signes : {list}.",
  },
  email: {
    en: "The e-mail address says the name: {list}.",
    fr: "L’adresse courriel contient le nom : {list}.",
  },
  first: {
    en: "Only one person has this first name: {list}.",
    fr: "Une seule personne porte ce prénom : {list}.",
  },
  slip: { en: "One letter apart: {list}.", fr: "À une lettre près : {list}." },
  network: { en: "The network’s name: {list}.", fr: "Le nom du réseau : {list}." },
});

/** What decided the order of dates. */
export const sayOrder = sayFrom({
  answer: { en: "As you said.", fr: "Selon votre réponse." },
  parts: {
    en: "“{sample}” in “{column}” (row {row}) can only be read so.",
    fr: "« {sample} » dans « {column} » (ligne {row}) ne se lit qu’ainsi.",
  },
  weekdays: {
    en: "The weekdays beside “{column}” fit this order alone, in every row.",
    fr: "Les jours de la semaine à côté de « {column} » ne concordent qu’avec cet ordre, à toutes les lignes.",
  },
});
