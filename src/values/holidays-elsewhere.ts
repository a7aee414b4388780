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
  type Names,
  type RegionHolidays,
} from "./holiday-rules";

const ASCENSION: Names = ["Ascension Day", "Ascension"];
const WHIT_MONDAY: Names = ["Whit Monday", "Lundi de Pentecôte"];
const ASSUMPTION: Names = ["Assumption", "Assomption"];
const ALL_SAINTS: Names = ["All Saints' Day", "Toussaint"];
const ARMISTICE: Names = ["Armistice Day", "Armistice de 1918"];

/** The countries beyond Canada where our readers are. */
export function elsewhere(): [string, RegionHolidays][] {
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
          on(["Europe Day", "Journée de l’Europe"], 5, 9, { from: 2019 }),
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
      on(["Juneteenth", "Juneteenth (abolition de l’esclavage)"], 6, 19, { from: 2021, moves }),
      on(["Independence Day", "Jour de l’Indépendance"], 7, 4, { moves }),
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
      nth(["Summer bank holiday", "Congé bancaire d’été"], 8, MONDAY, -1),
      on(["State Funeral of Queen Elizabeth II", "Funérailles d'Élisabeth II"], 9, 19, {
        from: 2022,
        to: 2022,
      }),
      on(CHRISTMAS, 12, 25, { moves }),
      on(BOXING, 12, 26, { moves }),
    ],
  };
}
