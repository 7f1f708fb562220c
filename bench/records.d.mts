/** A supply plan of as many applicants. */
export function supplyPlan(applicants: number): Record<string, unknown>;
/** A plan of outsourcing with as many subcontractors. */
export function introductionPlan(subcontractors: number): Record<string, unknown>;
/** The same plan with one wrong value in its last party. */
export function invalidSupplyPlan(applicants: number): Record<string, unknown>;
/** The same plan with one wrong value in its last party. */
export function invalidIntroductionPlan(subcontractors: number): Record<string, unknown>;
