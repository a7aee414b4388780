import type { Section } from "./sections";

/** Sections that many policies have and that no structure needs by itself, in the order of the reference list. */
export const USUAL: readonly Section[] = [
  {
    id: { en: "definitions", fr: "definitions" },
    title: { en: "Definitions", fr: "Définitions" },
    text: {
      en: "A post is anything published on an account of ours. Its owner carries it from idea to publication. An approval is the written agreement of somebody else.",
      fr: "Une publication est tout contenu diffusé sur un de nos comptes. La personne responsable la mène de l’idée à la parution. Une approbation est l’accord écrit de quelqu’un d’autre.",
    },
    words: "definition*, glossary, glossaire, lexique, terminolog*",
    settings: [],
    structures: [],
  },
  {
    id: { en: "law", fr: "cadre-legal" },
    title: { en: "Legal framework", fr: "Cadre légal" },
    text: {
      en: "We follow the laws that apply to us, among them those on privacy, languages, accessibility, copyright and advertising.",
      fr: "Nous respectons les lois qui s’appliquent à nous, notamment sur la vie privée, la langue, l’accessibilité, le droit d’auteur et la publicité.",
    },
    words:
      "legal, law, laws, legislat*, regulat*, related policies, cadre legal, cadre juridique, cadre normatif, cadre de reference, lois, loi, reglement*, fondements, assises, politiques connexes",
    settings: [],
    structures: [],
  },
  {
    id: { en: "languages", fr: "langues" },
    title: { en: "Languages", fr: "Langues de publication" },
    text: {
      en: "We publish in the languages of the people whom we serve.",
      fr: "Nous publions en français, et dans les autres langues des personnes que nous servons.",
    },
    words:
      "=language, =languages, official languages, languages and, languages of, language of, bilingual*, translation*, langue, langues, bilingu*, traduction*",
    settings: ["languages"],
    structures: [],
  },
  {
    id: { en: "copyright", fr: "droit-auteur" },
    title: { en: "Copyright and credits", fr: "Droit d’auteur et mentions de source" },
    text: {
      en: "Each picture has a source and a licence. We reuse the work of others only when they agree, and we name them.",
      fr: "Chaque image a une source et une licence. Nous reprenons le travail des autres seulement avec leur accord, et nous les nommons.",
    },
    words:
      "copyright*, intellectual property, credits, third party content, trademark*, droit d auteur, droit auteur, droits d auteur, propriete intellectuelle, mentions de source, credits photo*, marques de commerce",
    settings: [],
    structures: [],
  },
  {
    id: { en: "disclosure", fr: "transparence" },
    title: { en: "Advertising, partnerships and disclosure", fr: "Publicité, partenariats et transparence" },
    text: {
      en: "What is paid for, given or made with a partner says so at the start of the text.",
      fr: "Ce qui est payé, offert ou fait avec un partenaire le dit dès le début du texte.",
    },
    words:
      "disclosure*, sponsor*, endorsement*, advertising, advertisement*, partnership*, influencer*, transparency, =publicite, publicite et, publicites, publicitaire*, partenariat*, commandit*, influenceu*, transparence",
    settings: ["disclosure"],
    structures: [],
  },
  {
    id: { en: "budget", fr: "budget" },
    title: { en: "Budget and paid promotion", fr: "Budget et publicité payante" },
    text: {
      en: "Nothing is paid for without an amount that was agreed beforehand.",
      fr: "Rien n’est payé sans un montant convenu d’avance.",
    },
    words: "budget*, paid promotion, spending, costs, depenses, publicite payante, ressources financieres",
    settings: ["budget"],
    structures: [],
  },
  {
    id: { en: "neutrality", fr: "neutralite" },
    title: { en: "Neutrality and election periods", fr: "Neutralité et périodes électorales" },
    text: {
      en: "Our accounts support no party and no candidate. During an election period only notices go out.",
      fr: "Nos comptes n’appuient ni parti ni candidature. Pendant une période électorale, seuls les avis paraissent.",
    },
    words:
      "neutral*, election*, electoral*, pre election, political*, politicall*, non partisan*, nonpartisan*, hatch act, periode de reserve, politique partisane, activites politiques, partisan*",
    settings: ["freeze"],
    structures: [],
  },
  {
    id: { en: "records", fr: "archives" },
    title: { en: "Records and retention", fr: "Archivage et conservation" },
    text: {
      en: "We keep the text, the images, the address and the date of each post for three years.",
      fr: "Nous gardons trois ans le texte, les images, l’adresse et la date de chaque publication.",
    },
    words: "record, records, retention, archiv*, conservation, gestion documentaire, record keeping",
    settings: [],
    structures: [],
  },
];
