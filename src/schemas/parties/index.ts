export { BusinessYearSales, ForeignGovernmentSales } from "./business-year-sales";
export { CorporateNumber } from "./corporate-number";
export { CountryCode } from "./country-code";
export { Officer } from "./officer";
export { Address, NaturalPerson, Organisation, Party } from "./party";
export { VotingHolder, VotingShare } from "./voting-holder";
