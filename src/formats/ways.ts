/** Everything of this room that needs no schema. */
export type { CalendarOptions } from "./icalendar";
export { toICalendar } from "./icalendar";
export type { JsonSchema } from "./json-schema";
export { lifecycleToMermaid, timelineToMermaid } from "./mermaid";
export { decodeLines, longestLine, parseLine, parseNdjson, splitBlocks, splitLines } from "./ndjson";
export type { RecordCheck, RecordIssue, RecordOptions, RecordResult, SchemaDoor, UnreadableRecord } from "./records";
export { inLanguage, unreadable } from "./records";
export { timelineToSvg } from "./svg";
