/**
 * The persons that applications and notifications name, and the ministers that receive them.
 *
 * @module
 */

export type { DesignationsTakenOver } from "../ministers/business-minister";
export type { CompetentMinisters, FilingWindow } from "../ministers/competence";
export type { MinisterSubject } from "../ministers/competent-ministers";
export { competentMinisters, competentMinistersInDetail } from "../ministers/competent-ministers";
export type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
export type { MaterialId, ServiceId } from "../ministers/material-ministers";
export type { MinisterId } from "../ministers/ministers";
export { ministerNames } from "../ministers/ministers";
export type { CorporateNumber } from "../parties/corporate-number";
export { isCorporateNumber } from "../parties/corporate-number";
export type { CountryCode } from "../parties/country";
export { isCountryCode } from "../parties/country";
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
} from "../parties/party";
export { countryCodes } from "../parties/tables/countries";
