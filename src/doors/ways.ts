/** Everything of `espa-jp/formats` that needs no schema. */
export type { Graded, GradedResult } from "../formats/caveats";
export { caveatsOf } from "../formats/caveats";
export type { DateStyle } from "../formats/dates";
export { formatDate, formatNumber, formatYen } from "../formats/dates";
export type { CalendarOptions } from "../formats/icalendar";
export { toICalendar } from "../formats/icalendar";
export type { JsonSchema, JsonSchemaOptions } from "../formats/json-schema";
export { lifecycleToMermaid, timelineToMermaid } from "../formats/mermaid";
export { parseNdjson } from "../formats/ndjson";
export type { Procurement, ProcurementAssessment, ProcurementStep, ProvisionToRead } from "../formats/procurement";
export { assessProcurement } from "../formats/procurement";
export type {
  RecordCheck,
  RecordIssue,
  RecordOptions,
  RecordResult,
  SchemaDoor,
  UnreadableRecord,
} from "../formats/records";
export { timelineToSvg } from "../formats/svg";
