/**
 * The schemas at work: what the files may hold, whether they do, and what is wrong in terms a rule can
 * put into words. The schemas are compiled by ajv when the project is built; nothing of ajv runs here.
 */
export type { Expected, FaultCode, FaultRepair, SchemaFault } from "./fault";
export * from "./generated/fields";
export type { DefinitionName, ListName, ShapeName } from "./generated/shapes";
/** The data as it stands in the files, as types. */
export type * as Data from "./generated/types";
export { definitionAt, type FileKind, keysOf, type Spot, valuesOf } from "./lookup";
export type { JsonType, KeyWords, ListWords, RefTarget, Shape, ShapeWords, ValueShape, Words } from "./shape";
export { listOf, listWords, shapeOf, shapeWords } from "./tables";
export { validate } from "./validate";
