/**
 * Ways in and out: record streams, JSON Schema, calendars, diagrams.
 *
 * @module
 */
export { jsonSchemaBundle, safeToJsonSchema, toJsonSchema } from "../formats/json-schema";
export { unreadable } from "../formats/records";
export { recordCheck, validateRecords } from "../formats/records-loading-schemas";
export * from "./ways";
