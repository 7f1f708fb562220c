/**
 * The law itself: instruments, citations, versions, commencement, the ledger of every article, known gaps.
 *
 * @module
 */
export type { Citation, CitationPart, LawId } from "./citation";
export { ACT, act, cite, ORDER, order, partOf } from "./citation";
export type { Commencement, ProvisionStatus } from "./commencement";
export { commencementClauses, commencementOf, provisionStatus } from "./commencement";
export type { DatedRow, Source } from "./dated";
export { holdsOn, table } from "./dated";
export type { CitationStyle } from "./format-citation";
export { formatCitation } from "./format-citation";
export type { FreshnessReport, RegisteredRevision } from "./freshness";
export {
  compareRevisions,
  freshnessRequests,
  readRevisions,
  revisionEntryNotUnderstood,
  revisionsNotUnderstood,
  revisionsOfAnotherLaw,
} from "./freshness";
export type { KnownGap } from "./gaps";
export { knownGaps } from "./gaps";
export { abbreviationOf, instrument, instruments } from "./instruments";
export type { LedgerEntry } from "./ledger";
export { ledger } from "./ledger";
export type { LedgerChapter } from "./ledger/caption";
export type { Coverage } from "./ledger/coverage";
export {
  citationAddress,
  citationLawUnknown,
  citationNotText,
  citationNotUnderstood,
  citationTooLong,
  parseCitation,
  safeParseCitation,
} from "./parse-citation";
export type { CommencementClause } from "./tables/commencement";
export type { Instrument, InstrumentKind } from "./tables/instruments";
export type { LawVersion } from "./tables/versions";
export type { LawAsOf } from "./versions";
export { actVersionOn, instrumentVersionOn, instrumentVersions, LAW_AS_OF, orderVersionOn } from "./versions";
