import { zoneOf, type Session } from "../rules";

/** Cities outside the Americas where calendars begin on Sunday. */
const SUNDAY_ELSEWHERE =
  /^(?:Asia\/(?:Tokyo|Seoul|Taipei|Hong_Kong|Macau|Manila|Jakarta|Jerusalem|Kolkata|Karachi|Riyadh|Bangkok)|Africa\/Johannesburg|Pacific\/Honolulu)$/;
/** Cities of the Americas where they begin on Monday. */
const MONDAY_IN_AMERICA =
  /^America\/(?:Argentina\/|Montevideo|Santiago|Asuncion|La_Paz|Guayaquil|Martinique|Guadeloupe|Cayenne|Miquelon|Havana|Nuuk|Godthab)/;

/** The day on which weeks begin where the calendars are kept: by their time zone, else by the person's language. */
export function weekStartOf(session: Session, locale: string): 0 | 1 {
  const { workspace } = session;
  const calendar = workspace.sortedFiles.find(({ kind }) => kind === "calendar" || kind === "plan");
  const zone = calendar === undefined ? undefined : zoneOf(calendar, workspace);
  if (zone?.includes("/")) {
    if (zone.startsWith("America/")) return MONDAY_IN_AMERICA.test(zone) ? 1 : 0;
    return SUNDAY_ELSEWHERE.test(zone) ? 0 : 1;
  }
  return /^(?:en(?:$|-US|-CA)|fr-CA)/i.test(locale) ? 0 : 1;
}
