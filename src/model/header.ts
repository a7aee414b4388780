import type { MapNode, Pair, Place } from "../syntax";

/** What every entity knows of its file. */
export interface FileHeader {
  readonly path: string;
  /** The file's own id, else its name before the kind. */
  readonly id: string;
  /** IANA name that local times are in; undefined when the file gives none. */
  readonly timezone: string | undefined;
  /** A closed calendar: only form is still checked. */
  readonly closed: boolean;
  /** Keys that posts inherit. */
  readonly defaults: MapNode | undefined;
  /** The key that names the plan. */
  readonly plan: Pair | undefined;
  /** The key that introduces the file: its `kind`. */
  readonly intro: Place;
}
