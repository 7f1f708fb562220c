import type { Citation } from "../../kernel/citation";
import { table } from "../../kernel/dated";
import { at, type Provision } from "../../kernel/provision";

/**
 * Industries by which the limits differ (Act Art. 26(i)-(v), Order Art. 5(1)). 主たる事業の業種.
 *
 * `rubber-products` leaves out tyres and tubes for vehicles and aircraft and industrial belts, which are ordinary manufacturing;
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

/** The limits of Art. 26(i) to (v) with Order Art. 5(1). */
export const smallBusinessLimits: readonly SmallBusinessLimits[] = table<readonly SmallBusinessLimits[]>([
  {
    industry: "manufacturing-construction-transport-and-other",
    capitalYen: 300_000_000,
    employees: 300,
    basis: at("act:26::1"),
  },
  { industry: "wholesale", capitalYen: 100_000_000, employees: 100, basis: at("act:26::2") },
  { industry: "services", capitalYen: 50_000_000, employees: 100, basis: at("act:26::3") },
  { industry: "retail", capitalYen: 50_000_000, employees: 50, basis: at("act:26::4") },
  { industry: "rubber-products", capitalYen: 300_000_000, employees: 900, basis: at("order:5:1") },
  { industry: "software-or-information-processing", capitalYen: 300_000_000, employees: 300, basis: at("order:5:1") },
  { industry: "inns", capitalYen: 50_000_000, employees: 200, basis: at("order:5:1") },
]);

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
   * That size, by trade; absent for technology research associations, two thirds of whose members must fall under Act Art. 26(i) to
   * (vii) or (ix).
   */
  readonly memberLimits?: readonly SmallBusinessMemberLimits[];
  /** The provision. */
  readonly basis: Citation;
}

const row = (
  provision: Provision,
  cooperative: SmallBusinessCooperative,
  nameJa: string,
  nameEn: string,
  twoThirdsOfMembers = false,
  memberLimits?: readonly SmallBusinessMemberLimits[],
): SmallBusinessCooperativeRow => ({
  cooperative,
  nameJa,
  nameEn,
  twoThirdsOfMembers,
  ...(memberLimits === undefined ? undefined : { memberLimits }),
  basis: at(provision),
});

/** The cooperatives of Order Art. 5(2). */
export const smallBusinessCooperatives: readonly SmallBusinessCooperativeRow[] = table<readonly SmallBusinessCooperativeRow[]>([
  row(
    "order:5:2:1",
    "business-cooperative",
    "事業協同組合、事業協同小組合及び協同組合連合会",
    "business cooperatives, small ones and federations",
  ),
  row("order:5:2:2", "agricultural-cooperative", "農業協同組合及び農業協同組合連合会", "agricultural cooperatives and federations"),
  row(
    "order:5:2:3",
    "fishery-or-processing-cooperative",
    "漁業協同組合、水産加工業協同組合及びそれらの連合会",
    "fishery and marine processing cooperatives and federations",
  ),
  row("order:5:2:4", "forestry-cooperative", "森林組合及び森林組合連合会", "forestry cooperatives and federations"),
  row(
    "order:5:2:5",
    "commerce-and-industry-association",
    "商工組合及び商工組合連合会",
    "commerce and industry associations and federations",
  ),
  row(
    "order:5:2:6",
    "shopping-district-association",
    "商店街振興組合及び商店街振興組合連合会",
    "shopping district promotion associations and federations",
  ),
  row(
    "order:5:2:7",
    "environmental-health-association",
    "生活衛生同業組合、生活衛生同業小組合及び生活衛生同業組合連合会",
    "environmental health associations, small ones and federations",
    true,
    [
      { members: "wholesale", capitalYen: 100_000_000, employees: 100 },
      { members: "services", capitalYen: 50_000_000, employees: 100 },
      { members: "other", capitalYen: 50_000_000, employees: 50 },
    ],
  ),
  row(
    "order:5:2:8",
    "sake-brewers-or-dealers-association",
    "酒造組合及び酒販組合並びにそれらの連合会及び中央会",
    "brewers' and liquor dealers' associations, federations and central associations",
    true,
    [
      { members: "brewing", capitalYen: 300_000_000, employees: 300 },
      { members: "liquor-wholesale", capitalYen: 100_000_000, employees: 100 },
      { members: "other", capitalYen: 50_000_000, employees: 50 },
    ],
  ),
  row(
    "order:5:2:9",
    "coastal-shipping-association",
    "内航海運組合及び内航海運組合連合会",
    "coastal shipping associations and federations",
    true,
    [{ members: "coastal-shipping", capitalYen: 300_000_000, employees: 300 }],
  ),
  row("order:5:2:10", "technology-research-association", "技術研究組合", "technology research associations", true),
]);
