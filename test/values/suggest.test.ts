import assert from "node:assert/strict";
import fc from "fast-check";
import { checkForm, type FormName, suggestForm } from "../../src/values";

/** What people write, and the right forms it can mean; none where that is unclear. */
const CASES: Readonly<Record<FormName, Readonly<Record<string, readonly string[]>>>> = {
  money: {
    "500$": ["500 CAD"],
    $500: ["500 CAD"],
    "500 $": ["500 CAD"],
    "500\u00a0$": ["500 CAD"],
    "1 250,50 $ CA": ["1250.50 CAD"],
    "1\u202f250,50 $": ["1250.50 CAD"],
    "500 dollars": ["500 CAD"],
    "€500": ["500 EUR"],
    "500 cad": ["500 CAD"],
    "500CAD": ["500 CAD"],
    "CAD 500": ["500 CAD"],
    "US$ 500": ["500 USD"],
    "1,250.50 USD": ["1250.50 USD"],
    "1.250,50 €": ["1250.50 EUR"],
    "1'250.50 CHF": ["1250.50 CHF"],
    "1,250 $": ["1250 CAD", "1.25 CAD"],
    "1.500 CAD": ["1500 CAD", "1.50 CAD"],
    "1,500 CAD": ["1500 CAD", "1.50 CAD"],
    "1.500 $": ["1500 CAD", "1.50 CAD"],
    "1,234 $": ["1234 CAD"],
    "0,500 $": ["0.50 CAD"],
    "1 500,000 $": ["1500 CAD"],
    "1,500.00 $": ["1500 CAD"],
    "1.500,00 $": ["1500 CAD"],
    "1.500.000 $": ["1500000 CAD"],
    "1.500 JPY": ["1500 JPY"],
    "1 500 $": ["1500 CAD"],
    gratuit: ["0 CAD"],
    Free: ["0 CAD"],
    aucun: ["0 CAD"],
    none: ["0 CAD"],
    "$1,250,000": ["1250000 CAD"],
    "5 k$": ["5000 CAD"],
    "1,5k $": ["1500 CAD"],
    "¥500": ["500 JPY", "500 CNY"],
    "500": [],
    "-500 $": [],
    "500 xyz": [],
    "1,2,3 $": [],
    "1.250 $ - 2.000 $": [],
    "about 500": [],
  },
  date: {
    "4 mars 2027": ["2027-03-04"],
    "March 4, 2027": ["2027-03-04"],
    "4 March 2027": ["2027-03-04"],
    "mar. 2 mars 2027": ["2027-03-02"],
    "mar. 4 mars 2027": [],
    "mardi 23 mars 2027": ["2027-03-23"],
    "vendredi 23 mars 2027": [],
    "Friday, March 23, 2027": [],
    "Tues. March 23, 2027": ["2027-03-23"],
    "Sunday 21 March 2027": ["2027-03-21"],
    "le jeudi 4 mars 2027": ["2027-03-04"],
    "Thu, Mar 4th 2027": ["2027-03-04"],
    "1er août 2027": ["2027-08-01"],
    "2027/03/04": ["2027-03-04"],
    "2027-3-4": ["2027-03-04"],
    "20270304": ["2027-03-04"],
    "04-03-2027": ["2027-03-04", "2027-04-03"],
    "09/03/2027": ["2027-03-09", "2027-09-03"],
    "31/12/2027": ["2027-12-31"],
    "12/31/2027": ["2027-12-31"],
    "09/09/2027": ["2027-09-09"],
    "30/02/2027": [],
    "2027-02-30": [],
    "31/04/2027": [],
    "04/03/27": ["2027-03-04", "2027-04-03", "2004-03-27"],
    "31/12/27": ["2027-12-31", "2031-12-27"],
    "30/02/27": [],
    "4 mars": [],
    "mars 2027": [],
    soon: [],
  },
  "date-time": {
    "2027-03-04 9:30": ["2027-03-04T09:30"],
    "2027-03-04 à 9 h 30": ["2027-03-04T09:30"],
    "2027-03-04T9:30": ["2027-03-04T09:30"],
    "2027-03-04, 9 h": ["2027-03-04T09:00"],
    "4 mars 2027 à 9h30": ["2027-03-04T09:30"],
    "vendredi 23 mars 2027 à 9h30": [],
    "March 4, 2027 at 9:30 PM": ["2027-03-04T21:30"],
    "09/03/2027 9:30": ["2027-03-09T09:30", "2027-09-03T09:30"],
    "2027-03-04T09:30:00.000Z": ["2027-03-04T09:30Z"],
    "2027-03-04T09:30:15+0000": ["2027-03-04T09:30:15+00:00"],
    "4 mars 2027": ["2027-03-04"],
    "2027-03-04T25:00": [],
    "9h30": [],
  },
  time: {
    "9h30": ["09:30"],
    "9 h": ["09:00"],
    "9 h 5": ["09:05"],
    "9:30": ["09:30"],
    "9:30 PM": ["21:30"],
    "12 am": ["00:00"],
    "12 p.m.": ["12:00"],
    midi: ["12:00"],
    "24:00": ["00:00"],
    "9": [],
    "9:5": [],
    "25:00": [],
    "13 pm": [],
  },
  duration: {
    "14 days": ["14d"],
    "2 jours": ["2d"],
    "4 heures": ["4h"],
    "1 semaine": ["1w"],
    "30 min": ["30m"],
    "1h30": ["90m"],
    "1,5 h": ["90m"],
    "deux jours": ["2d"],
    "1 mois": [],
    "48": [],
    long: [],
  },
  "relative-date": {
    "J-14": ["publish-14d"],
    "-14d": ["publish-14d"],
    "publish - 14d": ["publish-14d"],
    "Publish-2W": ["publish-2w"],
    "publish -3 business days": ["publish-3bd"],
    "3 jours ouvrables avant": ["publish-3bd"],
    "2 weeks before publication": ["publish-2w"],
    "J+2": ["publish+2d"],
    "4 mars 2027": ["2027-03-04"],
    "2027-03-04 9:30": ["2027-03-04T09:30"],
    "14 days": [],
    "publish-1m": [],
  },
  rate: {
    "3 fois par semaine": ["3/week"],
    "3 par semaine": ["3/week"],
    "3x/week": ["3/week"],
    "3 per week": ["3/week"],
    "3 / semaine": ["3/week"],
    "trois fois par mois": ["3/month"],
    "twice a week": ["2/week"],
    weekly: ["1/week"],
    "3 posts per week": ["3/week"],
    "2-3/week": [],
    often: [],
  },
  "effort-rate": {
    "6 h par semaine": ["6h/week"],
    "6 hours per week": ["6h/week"],
    "6h/semaine": ["6h/week"],
    "1.5h/day": ["90m/day"],
    "2d/week": [],
    "6/week": [],
  },
  percent: {
    "40 %": ["40%"],
    "40": ["40%"],
    "12,5 %": ["12.5%"],
    "40 pour cent": ["40%"],
    "0.4": [],
    half: [],
  },
  every: {
    monthly: ["1 month"],
    "tous les mois": ["1 month"],
    "1 mois": ["1 month"],
    month: ["1 month"],
    "2 semaines": ["2 weeks"],
    "toutes les deux semaines": ["2 weeks"],
    "every quarter": ["1 quarter"],
    "1m": [],
    "0 month": [],
    sometimes: [],
  },
  zone: {
    EST: ["America/Toronto", "America/New_York"],
    HNE: ["America/Toronto"],
    Montréal: ["America/Toronto"],
    montreal: ["America/Toronto"],
    "america/toronto": ["America/Toronto"],
    "America/New York": ["America/New_York"],
    "America/Toronot": ["America/Toronto"],
    "america/montreal": ["America/Montreal"],
    "us/eastern": ["US/Eastern"],
    paris: ["Europe/Paris"],
    Genève: ["Europe/Zurich"],
    GMT: ["UTC", "Europe/London"],
    "UTC-5": [],
    here: [],
  },
  id: {
    "Spring Teaser": ["spring-teaser"],
    "Fête d'été": ["fete-d-ete"],
    Œuvre: ["oeuvre"],
    a_b: ["a-b"],
    日本: [],
  },
  language: {
    FR: ["fr"],
    "fr-ca": ["fr-CA"],
    fr_CA: ["fr-CA"],
    français: ["fr"],
    French: ["fr"],
    Klingonese: [],
  },
  email: {
    "mailto:marie@example.org": ["marie@example.org"],
    "Marie <marie@example.org>": ["marie@example.org"],
    marie: [],
  },
  url: {
    "example.org": ["https://example.org"],
    "www.example.org/x?y": ["https://www.example.org/x?y"],
    "//example.org/x": ["https://example.org/x"],
    "http:/example.org": ["http://example.org"],
    "htps://example.org": ["https://example.org"],
    "HTTPS://example.org": ["https://example.org"],
    "photo.jpg": [],
    "@example": [],
    "marie@example.org": [],
    example: [],
  },
};

describe("right forms for what people write", () => {
  for (const [form, cases] of Object.entries(CASES)) {
    for (const [text, expected] of Object.entries(cases)) {
      it(`${form}: ${JSON.stringify(text)}`, () => {
        assert.deepEqual(suggestForm(form as FormName, text), expected);
        assert.deepEqual(suggestForm(form as FormName, text, "fr"), expected);
      });
    }
  }

  it("offers only right forms, whatever the text", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(...Object.values(CASES).flatMap(Object.keys)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(CASES) as FormName[])),
        texts,
        texts,
        (form, first, second) => {
          for (const text of [first, first + second, `${first} ${second}`]) {
            for (const right of suggestForm(form, text))
              assert.ok(checkForm(form, right), `${form} ${text}: ${right}`);
          }
        },
      ),
    );
  });

  it("is quick on long and hostile text", () => {
    const start = performance.now();
    for (const form of Object.keys(CASES) as FormName[]) {
      for (const unit of ["1", "1 ", "1,", "a", " a", "h1", "-", "$", "é."]) {
        suggestForm(form, unit.repeat(95));
        suggestForm(form, unit.repeat(100000));
        checkForm(form, unit.repeat(100000));
      }
    }
    assert.ok(performance.now() - start < 2000);
  });
});
