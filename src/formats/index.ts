/**
 * Ways in and out: record streams, JSON Schema, calendars, diagrams.
 *
 * @module
 */
export type { CalendarOptions } from "./icalendar";
export { toICalendar } from "./icalendar";
export { lifecycleToMermaid, timelineToMermaid } from "./mermaid";
export { decodeLines, longestLine, parseLine, parseNdjson, splitBlocks, splitLines } from "./ndjson";
export type { RecordIssue, RecordOptions, RecordResult, UnreadableRecord } from "./records";
export { inLanguage, recordCheck, unreadable, validateRecords } from "./records";
export { timelineToSvg } from "./svg";
