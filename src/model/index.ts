/** Posts, plans, people, channels, policies: what files say, each value with its place. */
export type { Around, InUnits, RegisteredKind } from "./around";
export { type EntityKind, type EntityRef, introduction } from "./entity";
export { linkOn } from "./campaign-link";
export {
  fingerprintOf,
  fingerprintSource,
  isFingerprint,
  type MediaDigest,
  renamedFingerprint,
  writtenFingerprint,
} from "./fingerprint";
export type { FileHeader } from "./header";
export { Calendar, type Clause, Config, type OwnRule, Pause, Policy, type Setting } from "./heads";
export type { Entity, EntityByKind } from "./kinds";
export { type Deadline, isAfter, readDeadline, resolveDeadline } from "./moment";
export {
  Campaign,
  type DayRange,
  dayOf,
  Goal,
  hasEntries,
  moneyOf,
  Objective,
  Opportunity,
  PLAN_PARTS,
  Plan,
  readDayRange,
  Segment,
  Step,
  Theme,
  whenOf,
  Zone,
} from "./plan";
export {
  type Approval,
  type BudgetSource,
  type ChannelText,
  type ChannelUse,
  type Inherited,
  type Media,
  type Nature,
  type Origin,
  Post,
  type PostBody,
  type Task,
} from "./post";
export {
  booleanOf,
  given,
  isText,
  itemsOf,
  type LocalisedPart,
  localisedParts,
  localisedText,
  mapOf,
  numberOf,
  placeInText,
  type TextNode,
  textOf,
  textsOf,
} from "./read";
export { type Absence, Channel, Person } from "./registers";
export { isHistory, LADDER, rankOf, type Status, statusAfter } from "./status";
