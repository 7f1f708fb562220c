/** Everything of this room that needs no schema. */
export type { Graded, GradedResult } from "./caveats";
export { caveatsOf } from "./caveats";
export type { DateStyle } from "./dates";
export { formatDate, formatNumber, formatYen } from "./dates";
export type { CalendarOptions } from "./icalendar";
export { toICalendar } from "./icalendar";
export type { JsonSchema } from "./json-schema";
export { lifecycleToMermaid, timelineToMermaid } from "./mermaid";
export { decodeLines, longestLine, parseLine, parseNdjson, splitBlocks, splitLines } from "./ndjson";
export type { RecordCheck, RecordIssue, RecordOptions, RecordResult, SchemaDoor, UnreadableRecord } from "./records";
export { inLanguage, unreadable } from "./records";
export { timelineToSvg } from "./svg";
