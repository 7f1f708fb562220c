/**
 * Ways in and out: record streams, JSON Schema, calendars, diagrams.
 *
 * @module
 */
export { decodeLines, longestLine, parseLine, parseNdjson, splitBlocks, splitLines } from "./ndjson";
export type { RecordIssue, RecordOptions, RecordResult, UnreadableRecord } from "./records";
export { inLanguage, recordCheck, unreadable, validateRecords } from "./records";
