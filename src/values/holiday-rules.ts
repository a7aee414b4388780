/** When a holiday is: a date, the nth weekday of a month (-1 the last), the weekday before a date, or days from Easter Sunday. Weekday 0 is Sunday. */
export type HolidayDate =
  | { month: number; day: number }
  | { month: number; weekday: number; nth: number }
  | { month: number; weekday: number; before: number }
  | { easter: number };

/** One public holiday. */
export interface HolidayRule {
  en: string;
  fr: string;
  date: HolidayDate;
  /** First and last year; absent: always. */
  from?: number;
  to?: number;
  /** Only where this Easter day was chosen. */
  easterChoice?: "friday" | "monday";
  /** Where the law gives another day for one that falls on a weekend. */
  moves?: "sunday-to-monday" | "nearest-weekday" | "next-free-weekday";
}

/** The public holidays of a region, as the law stood at the end of 2026. */
export interface RegionHolidays {
  en: string;
  fr: string;
  source: string;
  days: readonly HolidayRule[];
}

type Names = readonly [en: string, fr: string];
type Extras = Omit<HolidayRule, "en" | "fr" | "date">;

function on([en, fr]: Names, month: number, day: number, extras?: Extras): HolidayRule {
  return { en, fr, date: { month, day }, ...extras };
}

function nth([en, fr]: Names, month: number, weekday: number, count: number, extras?: Extras): HolidayRule {
  return { en, fr, date: { month, weekday, nth: count }, ...extras };
}

function easter([en, fr]: Names, days: number, extras?: Extras): HolidayRule {
  return { en, fr, date: { easter: days }, ...extras };
}

const NEW_YEAR: Names = ["New Year's Day", "Jour de l'An"];
const GOOD_FRIDAY: Names = ["Good Friday", "Vendredi saint"];
const EASTER_MONDAY: Names = ["Easter Monday", "Lundi de Pâques"];
const ASCENSION: Names = ["Ascension Day", "Ascension"];
const WHIT_MONDAY: Names = ["Whit Monday", "Lundi de Pentecôte"];
const FAMILY: Names = ["Family Day", "Jour de la famille"];
const CANADA: Names = ["Canada Day", "Fête du Canada"];
const LABOUR: Names = ["Labour Day", "Fête du Travail"];
const TRUTH: Names = [
  "National Day for Truth and Reconciliation",
  "Journée nationale de la vérité et de la réconciliation",
];
const THANKSGIVING: Names = ["Thanksgiving", "Action de grâce"];
const REMEMBRANCE: Names = ["Remembrance Day", "Jour du Souvenir"];
const CHRISTMAS: Names = ["Christmas Day", "Noël"];
const BOXING: Names = ["Boxing Day", "Lendemain de Noël"];
const CIVIC: Names = ["Civic Holiday", "Congé civique"];
const INDIGENOUS: Names = ["National Indigenous Peoples Day", "Journée nationale des peuples autochtones"];
const ASSUMPTION: Names = ["Assumption", "Assomption"];
const ALL_SAINTS: Names = ["All Saints' Day", "Toussaint"];
const ARMISTICE: Names = ["Armistice Day", "Armistice de 1918"];

const MONDAY = 1;

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

let table: ReadonlyMap<string, RegionHolidays> | undefined;

/** The regions by id: ISO 3166 codes; a country alone is its federal or national list. Built when first asked for. */
export const HOLIDAY_REGIONS = {
  get: (region: string): RegionHolidays | undefined => regions().get(region),
  has: (region: string): boolean => regions().has(region),
  [Symbol.iterator]: (): Iterator<[string, RegionHolidays]> => regions()[Symbol.iterator](),
};

function regions(): ReadonlyMap<string, RegionHolidays> {
  table ??= new Map([...canada(), ...elsewhere()]);
  return table;
}

function canada(): [string, RegionHolidays][] {
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
        source: "Act respecting labour standards, CQLR c. N-1.1, s. 60; National Holiday Act, CQLR c. F-1.1",
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

function elsewhere(): [string, RegionHolidays][] {
  const mayDay = on(["Labour Day", "Fête du Travail"], 5, 1);
  return [
    [
      "FR",
      {
        en: "France",
        fr: "France",
        source: "Code du travail, article L3133-1",
        days: [
          on(NEW_YEAR, 1, 1),
          easter(EASTER_MONDAY, 1),
          mayDay,
          on(["Victory in Europe Day", "Victoire de 1945"], 5, 8),
          easter(ASCENSION, 39),
          easter(WHIT_MONDAY, 50),
          on(["National Day", "Fête nationale"], 7, 14),
          on(ASSUMPTION, 8, 15),
          on(ALL_SAINTS, 11, 1),
          on(ARMISTICE, 11, 11),
          on(CHRISTMAS, 12, 25),
        ],
      },
    ],
    [
      "BE",
      {
        en: "Belgium",
        fr: "Belgique",
        source: "Arrêté royal du 18 avril 1974, article 1",
        days: [
          on(NEW_YEAR, 1, 1),
          easter(EASTER_MONDAY, 1),
          mayDay,
          easter(ASCENSION, 39),
          easter(WHIT_MONDAY, 50),
          on(["National Day", "Fête nationale"], 7, 21),
          on(ASSUMPTION, 8, 15),
          on(ALL_SAINTS, 11, 1),
          on(ARMISTICE, 11, 11),
          on(CHRISTMAS, 12, 25),
        ],
      },
    ],
    [
      "CH",
      {
        en: "Switzerland (federal)",
        fr: "Suisse (fédéral)",
        source: "Constitution fédérale, article 110; every other day is the cantons'",
        days: [on(["National Day", "Fête nationale"], 8, 1)],
      },
    ],
    [
      "LU",
      {
        en: "Luxembourg",
        fr: "Luxembourg",
        source: "Code du travail, article L. 232-2",
        days: [
          on(NEW_YEAR, 1, 1),
          easter(EASTER_MONDAY, 1),
          mayDay,
          on(["Europe Day", "Journée de l'Europe"], 5, 9, { from: 2019 }),
          easter(ASCENSION, 39),
          easter(WHIT_MONDAY, 50),
          on(["National Day", "Fête nationale"], 6, 23),
          on(ASSUMPTION, 8, 15),
          on(ALL_SAINTS, 11, 1),
          on(CHRISTMAS, 12, 25),
          on(["St. Stephen's Day", "Saint-Étienne"], 12, 26),
        ],
      },
    ],
    ["US", unitedStates()],
    ["GB-ENG", england()],
  ];
}

function unitedStates(): RegionHolidays {
  const moves = "nearest-weekday";
  return {
    en: "United States (federal)",
    fr: "États-Unis (fédéral)",
    source: "5 U.S.C. § 6103",
    days: [
      on(NEW_YEAR, 1, 1, { moves }),
      nth(["Martin Luther King Jr. Day", "Journée de Martin Luther King"], 1, MONDAY, 3),
      nth(["Washington's Birthday", "Anniversaire de Washington"], 2, MONDAY, 3),
      nth(["Memorial Day", "Jour du Souvenir (Memorial Day)"], 5, MONDAY, -1),
      on(["Juneteenth", "Juneteenth (abolition de l'esclavage)"], 6, 19, { from: 2021, moves }),
      on(["Independence Day", "Jour de l'Indépendance"], 7, 4, { moves }),
      nth(["Labor Day", "Fête du Travail"], 9, MONDAY, 1),
      nth(["Columbus Day", "Jour de Christophe Colomb"], 10, MONDAY, 2),
      on(["Veterans Day", "Jour des anciens combattants"], 11, 11, { moves }),
      nth(["Thanksgiving", "Action de grâce"], 11, 4, 4),
      on(CHRISTMAS, 12, 25, { moves }),
    ],
  };
}

function england(): RegionHolidays {
  const moves = "next-free-weekday";
  const earlyMay: Names = ["Early May bank holiday", "Congé bancaire de mai"];
  const spring: Names = ["Spring bank holiday", "Congé bancaire de printemps"];
  return {
    en: "England",
    fr: "Angleterre",
    source: "Banking and Financial Dealings Act 1971, with the proclamations of 2020, 2022 and 2023",
    days: [
      on(NEW_YEAR, 1, 1, { moves }),
      easter(GOOD_FRIDAY, -2),
      easter(EASTER_MONDAY, 1),
      nth(earlyMay, 5, MONDAY, 1, { to: 2019 }),
      on(earlyMay, 5, 8, { from: 2020, to: 2020 }),
      nth(earlyMay, 5, MONDAY, 1, { from: 2021 }),
      on(["Coronation of King Charles III", "Couronnement de Charles III"], 5, 8, { from: 2023, to: 2023 }),
      nth(spring, 5, MONDAY, -1, { to: 2021 }),
      on(spring, 6, 2, { from: 2022, to: 2022 }),
      on(["Platinum Jubilee", "Jubilé de platine"], 6, 3, { from: 2022, to: 2022 }),
      nth(spring, 5, MONDAY, -1, { from: 2023 }),
      nth(["Summer bank holiday", "Congé bancaire d'été"], 8, MONDAY, -1),
      on(["State Funeral of Queen Elizabeth II", "Funérailles d'Élisabeth II"], 9, 19, {
        from: 2022,
        to: 2022,
      }),
      on(CHRISTMAS, 12, 25, { moves }),
      on(BOXING, 12, 26, { moves }),
    ],
  };
}
