/**
 * The law itself: instruments, citations, versions, commencement, the ledger of every article, known gaps.
 *
 * @module
 */
export type { Citation, CitationPart, LawId } from "../kernel/citation";
export { ACT, ORDER } from "../kernel/citation";
export type { DatedRow, RecordSource, Source } from "../kernel/dated";
export type { Issue, Result } from "../kernel/issue";
export type { Provision } from "../kernel/provision";
export { lawIds } from "../kernel/provision";
export { citationUrl } from "../law/citation-url";
export type { Commencement, ProvisionStatus } from "../law/commencement";
export { commencementClauses, commencementOf, provisionStatus } from "../law/commencement";
export type { CommencementClause } from "../law/commencement-clause";
export { ESPA_VERSION } from "../law/espa-version";
export { knownEvidence } from "../law/evidence";
export type { CitationStyle } from "../law/format-citation";
export { formatCitation } from "../law/format-citation";
export type { FreshnessReport, RegisteredRevision } from "../law/freshness";
export { compareRevisions, freshnessRequests, readRevisions } from "../law/freshness";
export { knownGaps } from "../law/gaps";
export type { Instrument, InstrumentKind } from "../law/instrument";
export { abbreviationOf, instrument, instruments } from "../law/instruments";
export type { Evidence } from "../law/known-evidence";
export type { KnownGap } from "../law/known-gap";
export type { LawAsOfDay } from "../law/law-as-of";
export { lawAsOf } from "../law/law-as-of";
export type { LawVersion } from "../law/law-version";
export type { LedgerEntry } from "../law/ledger";
export { ledger } from "../law/ledger";
export type { Coverage, LedgerChapter } from "../law/ledger/caption";
export type { CitationContext } from "../law/parse-citation";
export { citationAddress, parseCitation, safeParseCitation } from "../law/parse-citation";
export { parseCitations, safeParseCitations } from "../law/parse-citations";
export type { LawAsOf } from "../law/versions";
export { actVersionOn, instrumentVersionOn, instrumentVersions, LAW_AS_OF, orderVersionOn } from "../law/versions";
