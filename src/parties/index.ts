export type { CompetentMinisters, FilingWindow, MinisterSubject } from "./competent-ministers";
export { competentMinisters, competentMinistersInDetail } from "./competent-ministers";
export type { CorporateNumber } from "./corporate-number";
export { isCorporateNumber } from "./corporate-number";
export type { CountryCode } from "./country";
export { isCountryCode } from "./country";
export type { InfrastructureBusinessId } from "./infrastructure-business";
export type { MinisterId } from "./ministers";
export { ministerNames } from "./ministers";
export type {
  Address,
  BusinessYearSales,
  ForeignGovernmentSales,
  NaturalPerson,
  Officer,
  Organisation,
  Party,
  VotingHolder,
  VotingShare,
} from "./party";
export { reachesShare } from "./party";
export { countryCodes } from "./tables/countries";
export type { MaterialId, ServiceId } from "./tables/material-ministers";
