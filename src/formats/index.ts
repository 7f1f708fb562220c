/**
 * Ways in and out: record streams, JSON Schema, calendars, diagrams.
 *
 * @module
 */
export type { CalendarOptions } from "./icalendar";
export { toICalendar } from "./icalendar";
export type { JsonSchema } from "./json-schema";
export { jsonSchemaBundle, safeToJsonSchema, toJsonSchema } from "./json-schema";
export { lifecycleToMermaid, timelineToMermaid } from "./mermaid";
export { decodeLines, longestLine, parseLine, parseNdjson, splitBlocks, splitLines } from "./ndjson";
export type { RecordIssue, RecordOptions, RecordResult, UnreadableRecord } from "./records";
export { inLanguage, recordCheck, unreadable, validateRecords } from "./records";
export { timelineToSvg } from "./svg";
