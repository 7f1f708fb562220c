// Generated from data/supply/small-business-limits.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { SmallBusinessCooperativeRow, SmallBusinessLimits } from "../small-business";

/** The limits of Art. 26(i) to (v) with Order Art. 5(1). */
export const smallBusinessLimits: readonly SmallBusinessLimits[] = table<readonly SmallBusinessLimits[]>([
  {
    basis: at("act:26::1"),
    industry: "manufacturing-construction-transport-and-other",
    capitalYen: 300_000_000,
    employees: 300,
  },
  { basis: at("act:26::2"), industry: "wholesale", capitalYen: 100_000_000, employees: 100 },
  { basis: at("act:26::3"), industry: "services", capitalYen: 50_000_000, employees: 100 },
  { basis: at("act:26::4"), industry: "retail", capitalYen: 50_000_000, employees: 50 },
  { basis: at("order:5:1"), industry: "rubber-products", capitalYen: 300_000_000, employees: 900 },
  { basis: at("order:5:1"), industry: "software-or-information-processing", capitalYen: 300_000_000, employees: 300 },
  { basis: at("order:5:1"), industry: "inns", capitalYen: 50_000_000, employees: 200 },
]);

/** The cooperatives of Order Art. 5(2). */
export const smallBusinessCooperatives: readonly SmallBusinessCooperativeRow[] = table<
  readonly SmallBusinessCooperativeRow[]
>([
  {
    twoThirdsOfMembers: false,
    basis: at("order:5:2:1"),
    cooperative: "business-cooperative",
    nameJa: "事業協同組合、事業協同小組合及び協同組合連合会",
    nameEn: "business cooperatives, small ones and federations",
  },
  {
    twoThirdsOfMembers: false,
    basis: at("order:5:2:2"),
    cooperative: "agricultural-cooperative",
    nameJa: "農業協同組合及び農業協同組合連合会",
    nameEn: "agricultural cooperatives and federations",
  },
  {
    twoThirdsOfMembers: false,
    basis: at("order:5:2:3"),
    cooperative: "fishery-or-processing-cooperative",
    nameJa: "漁業協同組合、水産加工業協同組合及びそれらの連合会",
    nameEn: "fishery and marine processing cooperatives and federations",
  },
  {
    twoThirdsOfMembers: false,
    basis: at("order:5:2:4"),
    cooperative: "forestry-cooperative",
    nameJa: "森林組合及び森林組合連合会",
    nameEn: "forestry cooperatives and federations",
  },
  {
    twoThirdsOfMembers: false,
    basis: at("order:5:2:5"),
    cooperative: "commerce-and-industry-association",
    nameJa: "商工組合及び商工組合連合会",
    nameEn: "commerce and industry associations and federations",
  },
  {
    twoThirdsOfMembers: false,
    basis: at("order:5:2:6"),
    cooperative: "shopping-district-association",
    nameJa: "商店街振興組合及び商店街振興組合連合会",
    nameEn: "shopping district promotion associations and federations",
  },
  {
    basis: at("order:5:2:7"),
    cooperative: "environmental-health-association",
    nameJa: "生活衛生同業組合、生活衛生同業小組合及び生活衛生同業組合連合会",
    nameEn: "environmental health associations, small ones and federations",
    twoThirdsOfMembers: true,
    memberLimits: [
      { members: "wholesale", capitalYen: 100_000_000, employees: 100 },
      { members: "services", capitalYen: 50_000_000, employees: 100 },
      { members: "other", capitalYen: 50_000_000, employees: 50 },
    ],
  },
  {
    basis: at("order:5:2:8"),
    cooperative: "sake-brewers-or-dealers-association",
    nameJa: "酒造組合及び酒販組合並びにそれらの連合会及び中央会",
    nameEn: "brewers' and liquor dealers' associations, federations and central associations",
    twoThirdsOfMembers: true,
    memberLimits: [
      { members: "brewing", capitalYen: 300_000_000, employees: 300 },
      { members: "liquor-wholesale", capitalYen: 100_000_000, employees: 100 },
      { members: "other", capitalYen: 50_000_000, employees: 50 },
    ],
  },
  {
    basis: at("order:5:2:9"),
    cooperative: "coastal-shipping-association",
    nameJa: "内航海運組合及び内航海運組合連合会",
    nameEn: "coastal shipping associations and federations",
    twoThirdsOfMembers: true,
    memberLimits: [{ members: "coastal-shipping", capitalYen: 300_000_000, employees: 300 }],
  },
  {
    basis: at("order:5:2:10"),
    cooperative: "technology-research-association",
    nameJa: "技術研究組合",
    nameEn: "technology research associations",
    twoThirdsOfMembers: true,
  },
]);
