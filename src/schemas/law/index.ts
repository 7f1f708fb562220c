export {
  Citation,
  CitationText,
  LawId,
  LegalDate,
  notALawId,
  notAProvisionNumber,
  notASubItem,
  ProvisionInquiry,
  ProvisionStatus,
  subItemWithoutItem,
} from "./citation";
