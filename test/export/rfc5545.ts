/** A strict reader of RFC 5545, written for the tests: it takes nothing that the standard forbids. */

export interface StrictProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** As written. */
  readonly value: string;
}

export interface StrictComponent {
  readonly name: string;
  readonly properties: readonly StrictProperty[];
  readonly components: readonly StrictComponent[];
}

/** Properties whose value is TEXT, and those of several. */
const TEXT = new Set(
  "SUMMARY DESCRIPTION LOCATION UID NAME X-WR-CALNAME PRODID VERSION TZID TZNAME".split(" "),
);
const TEXTS = new Set(["CATEGORIES"]);
const KNOWN = new Set(
  `BEGIN END VERSION PRODID CALSCALE METHOD NAME X-WR-CALNAME REFRESH-INTERVAL X-PUBLISHED-TTL URL COLOR
  X-APPLE-CALENDAR-COLOR UID DTSTAMP LAST-MODIFIED SEQUENCE DTSTART DUE DURATION TRANSP SUMMARY DESCRIPTION LOCATION
  CATEGORIES STATUS PERCENT-COMPLETE TZID TZNAME TZOFFSETFROM TZOFFSETTO`.split(/\s+/),
);
const ONCE = new Set(
  "UID DTSTAMP LAST-MODIFIED SEQUENCE DTSTART DUE DURATION SUMMARY DESCRIPTION STATUS URL".split(" "),
);

/** The calendar in a file; throws at whatever the standard forbids. */
export function readStrictly(bytes: Uint8Array): StrictComponent {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const physical = physicalLines(bytes);
  for (const line of physical) {
    if (line.length > 75) fail(`a line of ${line.length} octets`);
    // A character must not be parted.
    new TextDecoder("utf-8", { fatal: true }).decode(line);
  }
  const lines = text.slice(0, -2).replace(/\r\n /g, "").split("\r\n");
  const stack: Array<{ name: string; properties: StrictProperty[]; components: StrictComponent[] }> = [];
  let root: StrictComponent | undefined;
  for (const line of lines) {
    const property = propertyOf(line);
    if (root !== undefined) fail("something after the end");
    if (property.name === "BEGIN") stack.push({ name: property.value, properties: [], components: [] });
    else if (property.name === "END") {
      const done = stack.pop() ?? fail("END without BEGIN");
      if (done.name !== property.value) fail(`END:${property.value} of ${done.name}`);
      checkComponent(done);
      const parent = stack.at(-1);
      if (parent === undefined) root = done;
      else parent.components.push(done);
    } else (stack.at(-1) ?? fail("a property outside")).properties.push(property);
  }
  return root ?? fail("no end");
}

function physicalLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    const octet = bytes[at] as number;
    if (octet === 13) {
      if (bytes[at + 1] !== 10) fail("CR alone");
      lines.push(bytes.subarray(from, at));
      from = at + 2;
      at++;
    } else if (octet === 10) fail("LF alone");
    else if ((octet < 32 && octet !== 9) || octet === 127) fail(`control character ${octet}`);
  }
  if (from !== bytes.length) fail("no line end at the end");
  if (lines.some((line) => line.length === 0)) fail("an empty line");
  return lines;
}

function propertyOf(line: string): StrictProperty {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/su.exec(line) ?? fail(`no property: ${line}`);
  const [, name = "", parameters = "", value = ""] = match;
  if (!KNOWN.has(name)) fail(`a property nobody asked for: ${name}`);
  if (TEXT.has(name) && /(?<!\\)(?:\\\\)*[,;]/.test(value)) fail(`an unescaped sign in ${line}`);
  if ((TEXT.has(name) || TEXTS.has(name)) && /\\(?![\\;,nN])/.test(value.replace(/\\\\/g, "")))
    fail(`a wrong escape in ${line}`);
  const pairs = parameters
    .split(";")
    .slice(1)
    .map((pair) => pair.split("=") as [string, string]);
  return { name, parameters: Object.fromEntries(pairs), value };
}

function checkComponent({ name, properties }: StrictComponent): void {
  const names = properties.map((property) => property.name);
  for (const once of ONCE) if (names.filter((it) => it === once).length > 1) fail(`${once} twice in ${name}`);
  const needs: Readonly<Record<string, readonly string[]>> = {
    VCALENDAR: ["VERSION", "PRODID"],
    VEVENT: ["UID", "DTSTAMP", "DTSTART"],
    VTODO: ["UID", "DTSTAMP"],
  };
  for (const need of needs[name] ?? []) if (!names.includes(need)) fail(`${name} without ${need}`);
  for (const { name: property, value, parameters } of properties) {
    if (!/^(?:DTSTART|DUE|DTSTAMP|LAST-MODIFIED)$/.test(property)) continue;
    const day = parameters.VALUE === "DATE";
    if (!(day ? /^\d{8}$/ : /^\d{8}T\d{6}Z?$/).test(value)) fail(`${property}: ${value}`);
  }
}

/** A TEXT value as people read it. */
export function textOfValue(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign));
}

export function propertyIn(component: StrictComponent, name: string): string | undefined {
  return component.properties.find((property) => property.name === name)?.value;
}

function fail(reason: string): never {
  throw new Error(`RFC 5545: ${reason}`);
}
