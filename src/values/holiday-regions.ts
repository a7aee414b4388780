import type { RegionHolidays } from "./holiday-rules";
import { canada } from "./holidays-canada";
import { elsewhere } from "./holidays-elsewhere";

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
