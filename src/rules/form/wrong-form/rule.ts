import type { SchemaFault } from "../../../schema";
import { type FormName, parseDay, suggestForm } from "../../../values";
import { defineRule } from "../../define";
import { faultFixes } from "../fault-fixes";

const FORMS: Readonly<Record<FormName, { en: string; fr: string }>> = {
  date: { en: "a date such as `2027-03-04`", fr: "une date comme `2027-03-04`" },
  "date-time": {
    en: "a date or a date with a time, such as `2027-03-04T09:30`",
    fr: "une date, avec ou sans heure, comme `2027-03-04T09:30`",
  },
  "relative-date": {
    en: "a date such as `2027-03-04`, or a count from publication such as `publish-3bd`",
    fr: "une date comme `2027-03-04`, ou un compte depuis la publication comme `publish-3bd`",
  },
  time: { en: 'a time such as `"09:30"`', fr: 'une heure comme `"09:30"`' },
  money: {
    en: "an amount with its currency, such as `500 CAD`",
    fr: "un montant avec sa monnaie, comme `500 CAD`",
  },
  duration: {
    en: "a duration such as `30m`, `4h`, `2d` or `1w`",
    fr: "une durée comme `30m`, `4h`, `2d` ou `1w`",
  },
  rate: { en: "a rate such as `3/week`", fr: "une cadence comme `3/week`" },
  "effort-rate": { en: "an effort such as `6h/week`", fr: "un effort comme `6h/week`" },
  percent: { en: "a percentage such as `40%`", fr: "un pourcentage comme `40%`" },
  every: {
    en: "an interval such as `1 month` or `2 weeks`",
    fr: "un intervalle comme `1 month` ou `2 weeks`",
  },
  zone: { en: "a time zone such as `America/Toronto`", fr: "un fuseau horaire comme `America/Toronto`" },
  id: {
    en: "an id of lower-case letters, digits and hyphens, such as `spring-teaser`",
    fr: "un identifiant en minuscules, chiffres et traits d’union, comme `spring-teaser`",
  },
  language: { en: "a language such as `fr` or `en-CA`", fr: "une langue comme `fr` ou `en-CA`" },
  email: {
    en: "an e-mail address such as `marie@example.org`",
    fr: "une adresse de courriel comme `marie@example.org`",
  },
  url: { en: "an address such as `https://example.org`", fr: "une adresse comme `https://example.org`" },
};

export const wrongForm = defineRule({
  id: "wrong-form",
  group: "form",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "file",
  on: "text",
  en: {
    summary: "A value is written in a form that is not read, or does not exist.",
    why: "Deadlines and budgets are counted: a date that only a person understands is left out of every count.",
    messages: {
      one: "`{key}` is “{actual}”. Write “{suggestion}”.",
      several: "`{key}` is “{actual}”, which can mean {choices}. Write the one you mean.",
      form: "`{key}` is “{actual}”. Write {form}.",
      "no-day": "`{key}` is “{actual}”, a day that does not exist. Write a day of the calendar.",
    },
    fixes: { replace: "Change it to “{text}”" },
  },
  fr: {
    summary: "Une valeur est écrite sous une forme qui n’est pas lue, ou qui n’existe pas.",
    why: "Les échéances et les budgets se comptent : une date que seule une personne comprend échappe à tous les comptes.",
    messages: {
      one: "`{key}` vaut « {actual} ». Écrivez « {suggestion} ».",
      several: "`{key}` vaut « {actual} », qui peut vouloir dire {choices}. Écrivez la valeur voulue.",
      form: "`{key}` vaut « {actual} ». Écrivez {form}.",
      "no-day": "`{key}` vaut « {actual} », un jour qui n’existe pas. Écrivez un jour du calendrier.",
    },
    fixes: { replace: "Remplacer par « {text} »" },
  },

  check(reading, report) {
    for (const fault of reading.faults) {
      if (fault.code !== "form" || fault.form === undefined) continue;
      const shown = fault.repairs.map((repair) => repair.shown);
      report({
        message:
          shown.length === 1 ? "one" : shown.length > 1 ? "several" : isNoDay(fault) ? "no-day" : "form",
        at: fault.at,
        values: {
          key: fault.path,
          actual: fault.actual,
          suggestion: shown[0],
          choices: {
            en: alternatives(
              shown.map((text) => `“${text}”`),
              "or",
            ),
            fr: alternatives(
              shown.map((text) => `« ${text} »`),
              "ou",
            ),
          },
          form: FORMS[fault.form],
        },
        fixes: () =>
          faultFixes(fault).flatMap((fix) =>
            fix.title === "replace"
              ? [{ ...fix, title: fix.title, safe: fix.safe && !isAnyDollar(fault) }]
              : [],
          ),
      });
    }
  },
});

function alternatives(texts: readonly string[], or: string): string {
  const last = texts[texts.length - 1] ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} ${or} ${last}`;
}

/** A date, in the right form or another, of a day that is not in the calendar. */
function isNoDay({ form, actual }: SchemaFault): boolean {
  if (form !== "date" && form !== "date-time" && form !== "relative-date") return false;
  if (/^\d{4}-\d{2}-\d{2}(?!\d)/.test(actual)) return parseDay(actual.slice(0, 10)) === undefined;
  // `31/04/2027`, « 30 février 2027 »: with the first of the month it would be one.
  const first = actual.replace(/(?<!\d|[:h] ?)(?:29|30|31)(?!\d| ?[:h])/, "01");
  return first !== actual && suggestForm(form, first).length > 0;
}

/** A dollar sign alone: which country's, a person has to confirm. */
function isAnyDollar({ form, actual }: SchemaFault): boolean {
  return form === "money" && /^[\s\d.,'’]*(?:\$|dollars?)[\s\d.,'’]*$/i.test(actual);
}
