/** Values as the files write them and as people read them: dates, times, zones, money, durations, rates, ids. Pure, without a clock. */
export {
  type EffortRate,
  type Every,
  formatDuration,
  type Period,
  parseDuration,
  parseEffortRate,
  parseEvery,
  parsePercent,
  parseRate,
  type Rate,
} from "./amount";
export { currencyCodes, currencyDigits, isCurrency } from "./currencies";
export {
  addMonths,
  type Day,
  type DayParts,
  dayFrom,
  dayParts,
  daysInMonth,
  formatDay,
  isoWeek,
  parseDay,
  weekday,
  weekStart,
} from "./day";
export { checkForm, type FormName } from "./form";
export {
  type HolidayName,
  type HolidayOptions,
  type HolidayRegion,
  holidayRegions,
  holidays,
} from "./holidays";
export { withParameters } from "./link";
export { formatMoney, type Money, parseMoney } from "./money";
export { isEmail, isId, isLanguageTag, isUrl } from "./names";
export { foldWord, nearest } from "./nearest";
export {
  type DayStyle,
  type Language,
  NBSP,
  showDay,
  showDayOfMonth,
  showList,
  showMoney,
  showMonth,
  showNumber,
  showPercent,
  showTime,
  showWeekday,
} from "./show";
export { slug, suggestForm } from "./suggest";
export {
  formatRelative,
  formatTime,
  formatWhen,
  parseRelative,
  parseTime,
  parseWhen,
  type Relative,
  type RelativeUnit,
  type When,
} from "./when";
export { isWorkingDay, resolveRelative, workingDaysAfter, workingDaysBefore } from "./working-days";
export {
  type Instant,
  isZone,
  nextExisting,
  toInstant,
  toLocal,
  type ZonedInstant,
  zoneOffset,
} from "./zone";
