import type { Citation } from "../kernel/citation";

/**
 * Industries by which the limits differ (Act Art. 26(i)-(v), Order Art. 5(1)). 主たる事業の業種.
 *
 * `rubber-products` leaves out tyres and tubes for vehicles and aircraft and industrial belts, which are ordinary
 * manufacturing;
 * `services` leaves out software, information processing and inns, which have limits of their own.
 */
export type SmallBusinessIndustry =
  | "manufacturing-construction-transport-and-other"
  | "wholesale"
  | "services"
  | "retail"
  | "rubber-products"
  | "software-or-information-processing"
  | "inns";

/** Forms of person that the definition tells apart. */
export type SmallBusinessForm =
  | "company"
  | "individual"
  | "enterprise-cooperative"
  | "joint-business-cooperative"
  | "special-law-cooperative"
  | "medical-corporation"
  | "other";

/** Cooperatives and federations of Order Art. 5(2), one id an item. */
export type SmallBusinessCooperative =
  | "business-cooperative"
  | "agricultural-cooperative"
  | "fishery-or-processing-cooperative"
  | "forestry-cooperative"
  | "commerce-and-industry-association"
  | "shopping-district-association"
  | "environmental-health-association"
  | "sake-brewers-or-dealers-association"
  | "coastal-shipping-association"
  | "technology-research-association";

/** Limits of one industry: a company needs to keep one of them, an individual the headcount. */
export interface SmallBusinessLimits {
  /** Industry of the main business. */
  readonly industry: SmallBusinessIndustry;
  /** Capital or total of contributions, at most, in yen. 資本金の額又は出資の総額. */
  readonly capitalYen: number;
  /** Regular employees, at most. 常時使用する従業員の数. */
  readonly employees: number;
  /** The provision. */
  readonly basis: Citation;
}

/** The size that at least two thirds of the members must keep: capital or headcount. 構成員の規模. */
export interface SmallBusinessMemberLimits {
  /** Which members: those of the trade named, or `other` members. */
  readonly members: "wholesale" | "services" | "brewing" | "liquor-wholesale" | "coastal-shipping" | "other";
  /** Capital or total of contributions, at most, in yen. */
  readonly capitalYen: number;
  /** Regular employees, at most. */
  readonly employees: number;
}

/** A cooperative of Order Art. 5(2) and, for some, the test on its members. */
export interface SmallBusinessCooperativeRow {
  /** Which kind. */
  readonly cooperative: SmallBusinessCooperative;
  /** Name in Japanese. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** At least two thirds of the direct or indirect members must be of the size that the item states. 構成員の三分の二以上. */
  readonly twoThirdsOfMembers: boolean;
  /**
   * That size, by trade; absent for technology research associations, two thirds of whose members must fall under Act
   * Art. 26(i) to (vii) or (ix).
   */
  readonly memberLimits?: readonly SmallBusinessMemberLimits[];
  /** The provision. */
  readonly basis: Citation;
}
