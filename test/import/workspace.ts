import type { ImportAround } from "../../src/import";

/** A workspace that knows nothing but its zone. */
export const AROUND: ImportAround = {
  channels: [],
  people: [],
  objectives: [],
  timezone: "America/Toronto",
  language: "en",
  asOf: "2026-06-01",
  currency: "CAD",
};
