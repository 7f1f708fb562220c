import * as z from "zod";
import type {
  WorkingPermissionApplication as Application,
  DisclosureFacts as Disclosure,
  WorkingPermissionFacts as Permission,
  WorkingFacts as Working,
} from "../../patents/working";
import { fact, words } from "./facts";
import { SharingBusiness } from "./sharing";

/** Application for permission to work the designated invention. 実施の許可の申請. */
export type WorkingPermissionApplication = Application;
/** Application for permission to work the designated invention. 実施の許可の申請. */
export const WorkingPermissionApplication: z.ZodType<Application> = z
  .strictObject({
    applicant: SharingBusiness,
    applicationNumber: words("Application number / 特許出願の番号"),
    working: words("What working / 実施の内容"),
    workedBy: SharingBusiness,
    reason: words("Why it must be worked / 実施をすることが必要な理由"),
    leakPrevention: words("Measures against leaks / 漏えいの防止のために講ずる措置"),
  })
  .meta({
    title: "Application for a working permission / 実施の許可の申請",
    description: "Act Art. 73(2); Cabinet Office Order No. 78 of 2023, Art. 9. 法第七十三条第二項。",
  });

const holder = () => ({
  designated: fact("Designated invention / 保全対象発明"),
  designatedApplicant: fact("Designated applicant / 指定特許出願人"),
  shownByApplicant: fact("Shown by the applicant / 特許出願人から示された者"),
  learntThroughDuty: fact("Learnt through duty / 職務上知り得た者"),
  knowsOfDesignation: fact("Knows of the designation / 保全指定を知る"),
});

/** Facts for `assessWorkingProhibition`. 実施の制限に関する事実. */
export type WorkingFacts = Working;
/** Facts for `assessWorkingProhibition`. 実施の制限に関する事実. */
export const WorkingFacts: z.ZodType<Working> = z
  .strictObject({
    ...holder(),
    working: fact("Working the invention / 実施"),
    permitted: fact("Permission obtained / 許可"),
  })
  .meta({ title: "Working facts / 実施の制限の事実", description: "The elements of Art. 73(1). 法第七十三条第一項の要件。" });

/** Facts for `assessDisclosureProhibition`. 開示禁止に関する事実. */
export type DisclosureFacts = Disclosure;
/** Facts for `assessDisclosureProhibition`. 開示禁止に関する事実. */
export const DisclosureFacts: z.ZodType<Disclosure> = z
  .strictObject({
    ...holder(),
    disclosing: fact("Disclosing the invention / 内容の開示"),
    justifiableReason: fact("Justifiable reason / 正当な理由"),
  })
  .meta({ title: "Disclosure facts / 開示禁止の事実", description: "The elements of Art. 74(1). 法第七十四条第一項の要件。" });

/** Facts for `assessWorkingPermission`. 実施の許可に関する事実. */
export type WorkingPermissionFacts = Permission;
/** Facts for `assessWorkingPermission`. 実施の許可に関する事実. */
export const WorkingPermissionFacts: z.ZodType<Permission> = z
  .strictObject({
    appliedByDesignatedApplicant: fact("The designated applicant applied / 指定特許出願人による申請"),
    outsidersMayLearn: fact("Outsiders may learn the invention / 第七十三条第一項の者以外が知るおそれ"),
    otherwiseFitting: fact("Otherwise fitting / その他適当と認められる"),
  })
  .meta({
    title: "Working permission facts / 実施の許可の事実",
    description: "The elements of Art. 73(3). 法第七十三条第三項の要件。",
  });
