import type * as z from "zod";
import type * as patents from "../../src/doors/patents";
import type * as schemas from "../../src/doors/schemas";

/** Exactly the same type, optional properties and readonly included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Same<Name extends keyof typeof schemas, Interface> =
  (typeof schemas)[Name] extends z.ZodType<infer Output> ? Equal<Output, Interface> : false;

export const sameAsInterfaces: [
  Same<"SharingBusiness", patents.SharingBusiness>,
  Same<"KeepingAnswer", patents.KeepingAnswer>,
  Same<"SharingApprovalApplication", patents.SharingApprovalApplication>,
  Same<"SharingChangeNotice", patents.SharingChangeNotice>,
  Same<"SharingChangeFacts", patents.SharingChangeFacts>,
  Same<"WorkingPermissionApplication", patents.WorkingPermissionApplication>,
  Same<"WorkingPermissionFacts", patents.WorkingPermissionFacts>,
  Same<"WorkingFacts", patents.WorkingFacts>,
  Same<"DisclosureFacts", patents.DisclosureFacts>,
  Same<"ManagementMeasures", patents.ManagementMeasures>,
  Same<"ManagementOrderFacts", patents.ManagementOrderFacts>,
  Same<"CompensationClaim", patents.CompensationClaim>,
  Same<"CompensationFacts", patents.CompensationFacts>,
  Same<"LaterApplicantFacts", patents.LaterApplicantFacts>,
  Same<"DiscontinuanceFacts", patents.DiscontinuanceFacts>,
  Same<"ReviewPublicationFacts", patents.ReviewPublicationFacts>,
  Same<"AdvanceConfirmationFacts", patents.AdvanceConfirmationFacts>,
  Same<"ReviewSecrecyFacts", patents.ReviewSecrecyFacts>,
  Same<"DesignationHistory", patents.DesignationHistory>,
  Same<"TermExtensionHistory", patents.TermExtensionHistory>,
  Same<"DomesticPriorityFacts", patents.DomesticPriorityFacts>,
  Same<"UtilityModelRegistrationFacts", patents.UtilityModelRegistrationFacts>,
] = [
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
];

export const lifecycleTypes: [
  Equal<(typeof patents.designationLifecycle)["initial"], patents.DesignationState>,
  Equal<(typeof patents.designationLifecycle)["events"][number], patents.DesignationEvent>,
] = [true, true];
