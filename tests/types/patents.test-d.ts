import type * as z from "zod";
import type * as patents from "../../src/doors/patents";
import type {
  AdditionalRequirement,
  AdvanceConfirmation,
  DesignatedApplicantNarrowing,
  DesignationExtension,
  ForeignFilingFacts,
  ForwardingFacts,
  IpcSymbol,
  PatentApplicationHistory,
  ScreeningRecord,
  TreatyException,
} from "../../src/schemas/patents/index";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Each schema yields the hand-written interface. */
export const same: readonly true[] = [
  true satisfies Equal<z.infer<typeof AdditionalRequirement>, patents.AdditionalRequirement>,
  true satisfies Equal<z.infer<typeof AdvanceConfirmation>, patents.AdvanceConfirmation>,
  true satisfies Equal<z.infer<typeof DesignatedApplicantNarrowing>, patents.DesignatedApplicantNarrowing>,
  true satisfies Equal<z.infer<typeof DesignationExtension>, patents.DesignationExtension>,
  true satisfies Equal<z.infer<typeof ForeignFilingFacts>, patents.ForeignFilingFacts>,
  true satisfies Equal<z.infer<typeof ForwardingFacts>, patents.ForwardingFacts>,
  true satisfies Equal<z.infer<typeof IpcSymbol>, patents.IpcSymbol>,
  true satisfies Equal<z.infer<typeof PatentApplicationHistory>, patents.PatentApplicationHistory>,
  true satisfies Equal<z.infer<typeof ScreeningRecord>, patents.ScreeningRecord>,
  true satisfies Equal<z.infer<typeof TreatyException>, patents.TreatyException>,
];

/** Facts may be left out or not known; the closed parts too. */
export const facts: readonly patents.ForeignFilingFacts[] = [
  {},
  { madeInJapan: null, public: undefined, application: null },
  { application: { filedOn: "2024-06-03", kind: ["divisional", "foreign-language"], translationFiledOn: null } },
];

/** An unknown kind does not compile. */
// @ts-expect-error there is no such kind
export const unknownKind: patents.PatentApplicationKind = "continuation";
