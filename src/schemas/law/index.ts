export {
  Citation,
  CitationText,
  LawId,
  LegalDate,
  ProvisionInquiry,
  ProvisionStatus,
} from "./citation";
