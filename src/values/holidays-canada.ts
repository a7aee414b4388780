import {
  BOXING,
  CHRISTMAS,
  EASTER_MONDAY,
  GOOD_FRIDAY,
  MONDAY,
  NEW_YEAR,
  easter,
  nth,
  on,
  type HolidayRule,
  type Names,
  type RegionHolidays,
} from "./holiday-rules";

const FAMILY: Names = ["Family Day", "Jour de la famille"];
const CANADA: Names = ["Canada Day", "Fête du Canada"];
const LABOUR: Names = ["Labour Day", "Fête du Travail"];
const TRUTH: Names = [
  "National Day for Truth and Reconciliation",
  "Journée nationale de la vérité et de la réconciliation",
];
const THANKSGIVING: Names = ["Thanksgiving", "Action de grâce"];
const REMEMBRANCE: Names = ["Remembrance Day", "Jour du Souvenir"];
const CIVIC: Names = ["Civic Holiday", "Congé civique"];
const INDIGENOUS: Names = ["National Indigenous Peoples Day", "Journée nationale des peuples autochtones"];

/** The days that are off in every province and territory. */
function everywhere(): HolidayRule[] {
  return [
    on(NEW_YEAR, 1, 1),
    easter(GOOD_FRIDAY, -2),
    on(CANADA, 7, 1),
    nth(LABOUR, 9, MONDAY, 1),
    on(CHRISTMAS, 12, 25),
  ];
}

function victoria(names: Names = ["Victoria Day", "Fête de la Reine"]): HolidayRule {
  return { en: names[0], fr: names[1], date: { month: 5, weekday: MONDAY, before: 25 } };
}

const thanksgiving = (): HolidayRule => nth(THANKSGIVING, 10, MONDAY, 2);
const remembrance = (): HolidayRule => on(REMEMBRANCE, 11, 11);
const truth = (from: number): HolidayRule => on(TRUTH, 9, 30, { from });
const february = (names: Names, from?: number): HolidayRule => nth(names, 2, MONDAY, 3, { from });
const august = (names: Names): HolidayRule => nth(names, 8, MONDAY, 1);

/** The federal days, and those of the provinces and territories. */
export function canada(): [string, RegionHolidays][] {
  return [
    [
      "CA",
      {
        en: "Canada (federal)",
        fr: "Canada (fédéral)",
        source: "Canada Labour Code, R.S.C. 1985, c. L-2, s. 166",
        days: [...everywhere(), victoria(), truth(2021), thanksgiving(), remembrance(), on(BOXING, 12, 26)],
      },
    ],
    [
      "CA-QC",
      {
        en: "Québec",
        fr: "Québec",
        source:
          "Act respecting labour standards, CQLR c. N-1.1, s. 60; National Holiday Act, CQLR c. F-1.1, s. 2",
        days: [
          on(NEW_YEAR, 1, 1),
          // The employer chooses one of the two.
          easter(GOOD_FRIDAY, -2, { easterChoice: "friday" }),
          easter(EASTER_MONDAY, 1, { easterChoice: "monday" }),
          victoria(["National Patriots' Day", "Journée nationale des patriotes"]),
          on(["National Holiday", "Fête nationale"], 6, 24, { moves: "sunday-to-monday" }),
          on(CANADA, 7, 1, { moves: "sunday-to-monday" }),
          nth(LABOUR, 9, MONDAY, 1),
          thanksgiving(),
          on(CHRISTMAS, 12, 25),
        ],
      },
    ],
    [
      "CA-ON",
      {
        en: "Ontario",
        fr: "Ontario",
        source: "Employment Standards Act, 2000, S.O. 2000, c. 41, s. 1",
        days: [...everywhere(), february(FAMILY, 2008), victoria(), thanksgiving(), on(BOXING, 12, 26)],
      },
    ],
    [
      "CA-BC",
      {
        en: "British Columbia",
        fr: "Colombie-Britannique",
        source: "Employment Standards Act, R.S.B.C. 1996, c. 113, s. 1",
        days: [
          ...everywhere(),
          february(FAMILY, 2019),
          nth(FAMILY, 2, MONDAY, 2, { from: 2013, to: 2018 }),
          victoria(),
          august(["British Columbia Day", "Fête de la Colombie-Britannique"]),
          truth(2023),
          thanksgiving(),
          remembrance(),
        ],
      },
    ],
    [
      "CA-AB",
      {
        en: "Alberta",
        fr: "Alberta",
        source: "Employment Standards Code, R.S.A. 2000, c. E-9, s. 25",
        days: [...everywhere(), february(FAMILY), victoria(), thanksgiving(), remembrance()],
      },
    ],
    [
      "CA-SK",
      {
        en: "Saskatchewan",
        fr: "Saskatchewan",
        source: "The Saskatchewan Employment Act, S.S. 2013, c. S-15.1, s. 2-30",
        days: [
          ...everywhere(),
          february(FAMILY, 2007),
          victoria(),
          august(["Saskatchewan Day", "Fête de la Saskatchewan"]),
          thanksgiving(),
          remembrance(),
        ],
      },
    ],
    [
      "CA-MB",
      {
        en: "Manitoba",
        fr: "Manitoba",
        source:
          "The Employment Standards Code, C.C.S.M. c. E110, s. 21; The Remembrance Day Act, C.C.S.M. c. R80",
        days: [
          ...everywhere(),
          february(["Louis Riel Day", "Journée Louis Riel"], 2008),
          victoria(),
          on(["Orange Shirt Day", "Journée du chandail orange"], 9, 30, { from: 2023 }),
          thanksgiving(),
          remembrance(),
        ],
      },
    ],
    [
      "CA-NB",
      {
        en: "New Brunswick",
        fr: "Nouveau-Brunswick",
        source: "Employment Standards Act, S.N.B. 1982, c. E-7.2, s. 1",
        days: [
          ...everywhere(),
          february(FAMILY, 2018),
          august(["New Brunswick Day", "Fête du Nouveau-Brunswick"]),
          remembrance(),
        ],
      },
    ],
    [
      "CA-NS",
      {
        en: "Nova Scotia",
        fr: "Nouvelle-Écosse",
        source:
          "Labour Standards Code, R.S.N.S. 1989, c. 246, s. 37; Remembrance Day Act, R.S.N.S. 1989, c. 396",
        days: [...everywhere(), february(["Heritage Day", "Fête du Patrimoine"], 2015), remembrance()],
      },
    ],
    [
      "CA-PE",
      {
        en: "Prince Edward Island",
        fr: "Île-du-Prince-Édouard",
        source: "Employment Standards Act, R.S.P.E.I. 1988, c. E-6.2, s. 7",
        days: [
          ...everywhere(),
          february(["Islander Day", "Fête des Insulaires"], 2010),
          truth(2022),
          remembrance(),
        ],
      },
    ],
    [
      "CA-NL",
      {
        en: "Newfoundland and Labrador",
        fr: "Terre-Neuve-et-Labrador",
        source: "Labour Standards Act, R.S.N.L. 1990, c. L-2, s. 14",
        days: [...everywhere(), remembrance()],
      },
    ],
    [
      "CA-YT",
      {
        en: "Yukon",
        fr: "Yukon",
        source: "Employment Standards Act, R.S.Y. 2002, c. 72, s. 1",
        days: [
          ...everywhere(),
          victoria(),
          on(INDIGENOUS, 6, 21, { from: 2017 }),
          nth(["Discovery Day", "Jour de la Découverte"], 8, MONDAY, 3),
          truth(2023),
          thanksgiving(),
          remembrance(),
        ],
      },
    ],
    [
      "CA-NT",
      {
        en: "Northwest Territories",
        fr: "Territoires du Nord-Ouest",
        source: "Employment Standards Act, S.N.W.T. 2007, c. 13, s. 1",
        days: [
          ...everywhere(),
          victoria(),
          on(INDIGENOUS, 6, 21),
          august(CIVIC),
          truth(2022),
          thanksgiving(),
          remembrance(),
        ],
      },
    ],
    [
      "CA-NU",
      {
        en: "Nunavut",
        fr: "Nunavut",
        source: "Labour Standards Act, R.S.N.W.T. (Nu.) 1988, c. L-1, s. 1",
        days: [
          ...everywhere(),
          victoria(),
          on(["Nunavut Day", "Jour du Nunavut"], 7, 9, { from: 2020 }),
          august(CIVIC),
          truth(2022),
          thanksgiving(),
          remembrance(),
        ],
      },
    ],
  ];
}
