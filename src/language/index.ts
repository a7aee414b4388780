/** What an editor asks while people write: what stands at a place, what fits there, what it means. */
export type { LanguageContext } from "./context";
export { type Area, type Level, type PlaceAt, placeAt } from "./place-at";
export type { KeySpan, Role, Span, WrittenStyle } from "./trail";
