import type ICAL from "ical.js";

/** An event, a to-do or a journal entry, by column. */
export interface IcsRow {
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
  readonly repeats: boolean;
  readonly alarms: number;
}

/** Properties that have a column of another name. */
const NAMED: Readonly<Record<string, string>> = {
  dtstart: "start",
  dtend: "end",
  rrule: "recurrence",
};

/** The properties of a component as text: moments as `YYYY-MM-DD HH:mm`, their zone in a column of its own. */
export function readComponent(component: ICAL.Component, line: number, floating: string | undefined): IcsRow {
  const fields = new Map<string, string>();
  const add = (key: string, text: string) => {
    const before = fields.get(key);
    if (text !== "") fields.set(key, before === undefined ? text : `${before}\n${text}`);
  };
  if (component.name !== "vevent") fields.set("kind", component.name === "vtodo" ? "to-do" : "journal");
  for (const property of component.getAllProperties()) {
    const key = NAMED[property.name] ?? property.name;
    if (key === "categories") {
      const list = property.getValues().map(String).join(", ");
      fields.set(key, [fields.get(key), list].filter(Boolean).join(", "));
    } else add(key, textsOf(property).join(", "));
    if ((key === "start" || key === "due") && !fields.has("zone")) {
      const zone = zoneOf(property) ?? floating;
      if (zone !== undefined && isMoment(property)) fields.set("zone", zone);
    }
  }
  return {
    line,
    fields,
    repeats: fields.has("recurrence") || fields.has("rdate"),
    alarms: component.getAllSubcomponents("valarm").length,
  };
}

/** The values as the file writes them: ical.js would make January of a thirteenth month. */
function written(property: ICAL.Property): readonly unknown[] {
  return (property.jCal as readonly unknown[]).slice(3);
}

const isMoment = ({ type }: ICAL.Property) => type === "date-time";

function textsOf(property: ICAL.Property): readonly string[] {
  if (property.type === "date") return written(property).map(String);
  if (!isMoment(property)) return property.getValues().map(String);
  return written(property).map((value) =>
    String(value)
      .replace("T", " ")
      .replace(/Z$/, "")
      .replace(/(:\d\d):00$/, "$1"),
  );
}

function zoneOf(property: ICAL.Property): string | undefined {
  const named = property.getParameter("tzid");
  if (typeof named === "string" && named !== "") return knownZone(named);
  return String(written(property)[0]).endsWith("Z") ? "UTC" : undefined;
}

/** What Windows calls zones, for those that calendars in Canada and around it hold. */
const WINDOWS: Readonly<Record<string, string>> = {
  "Newfoundland Standard Time": "America/St_Johns",
  "Atlantic Standard Time": "America/Halifax",
  "Eastern Standard Time": "America/Toronto",
  "Central Standard Time": "America/Winnipeg",
  "Canada Central Standard Time": "America/Regina",
  "Mountain Standard Time": "America/Edmonton",
  "Pacific Standard Time": "America/Vancouver",
  "GMT Standard Time": "Europe/London",
  "Romance Standard Time": "Europe/Paris",
  "W. Europe Standard Time": "Europe/Berlin",
  "Central European Standard Time": "Europe/Warsaw",
  "Greenwich Standard Time": "Atlantic/Reykjavik",
};

/** The IANA name within a name such as `/vendor/Olson_1/America/Toronto`, that of a Windows name, else the name as it is. */
function knownZone(name: string): string {
  if (Object.hasOwn(WINDOWS, name)) return WINDOWS[name] as string;
  return (
    /(?:^|\/)((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[\w/+-]+)$/.exec(
      name,
    )?.[1] ?? name
  );
}
