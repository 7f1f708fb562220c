import * as z from "zod";
import type { KeepingAnswer as Answer, SharingBusiness as Business } from "../../patents/review";
import type {
  SharingApprovalApplication as Application,
  SharingChangeFacts as Facts,
  SharingChangeNotice as Notice,
} from "../../patents/sharing-businesses";
import { fact, words } from "./facts";

/** A person or business with name and address. 氏名又は名称及び住所. */
export type SharingBusiness = Business;
/** A person or business with name and address. 氏名又は名称及び住所. */
export const SharingBusiness: z.ZodType<Business> = z
  .strictObject({
    name: words("Name / 氏名又は名称"),
    representative: words("Representative of a legal person / 代表者の氏名").optional(),
    address: words("Address / 住所又は居所"),
  })
  .meta({
    title: "Person or business / 氏名又は名称及び住所",
    description: "A legal person also names its representative. 法人は代表者の氏名も記載する。",
  });

/** The papers that an applicant files to keep its application (form 1). 特許出願を維持する場合の書類. */
export type KeepingAnswer = Answer;
/** The papers that an applicant files to keep its application (form 1). 特許出願を維持する場合の書類. */
export const KeepingAnswer: z.ZodType<Answer> = z
  .strictObject({
    applicant: SharingBusiness,
    applicationNumber: words("Application number / 特許出願の番号"),
    informationManagement: words("How the information is managed / 情報管理状況"),
    sharingBusinesses: z.array(SharingBusiness).max(1000).meta({ title: "Other businesses that handle it / 取扱いを認めた事業者" }),
    plannedChanges: words("Planned changes / 変更の予定").optional(),
  })
  .meta({
    title: "Papers to keep the application / 特許出願を維持する場合の書類",
    description: "Act Art. 67(9); Cabinet Office Order No. 78 of 2023, Arts 2, 5, 6. 法第六十七条第九項。",
  });

/** Application for approval of a new sharing business (form 2). 発明共有事業者の変更の承認の申請. */
export type SharingApprovalApplication = Application;
/** Application for approval of a new sharing business (form 2). 発明共有事業者の変更の承認の申請. */
export const SharingApprovalApplication: z.ZodType<Application> = z
  .strictObject({
    applicant: SharingBusiness,
    applicationNumber: words("Application number / 特許出願の番号"),
    newBusiness: SharingBusiness,
    reason: words("Why it must be let in / 必要な理由"),
    plannedManagement: words("How it will manage the information / 情報の管理の予定"),
  })
  .meta({
    title: "Application for approval of a sharing business / 発明共有事業者の変更の承認の申請",
    description: "Act Art. 76(1); Cabinet Office Order No. 78 of 2023, Art. 11(1). 法第七十六条第一項。",
  });

/** Notice of another change of the sharing businesses (form 3). 発明共有事業者の変更の届出. */
export type SharingChangeNotice = Notice;
/** Notice of another change of the sharing businesses (form 3). 発明共有事業者の変更の届出. */
export const SharingChangeNotice: z.ZodType<Notice> = z
  .strictObject({
    applicant: SharingBusiness,
    applicationNumber: words("Application number / 特許出願の番号"),
    business: SharingBusiness,
    change: z.enum(["stopped-handling", "other"]).meta({ title: "What changed / 変更の別" }),
    description: words("The change in words / 変更の内容"),
  })
  .meta({
    title: "Notice of a change of the sharing businesses / 発明共有事業者の変更の届出",
    description: "Act Art. 76(2); Cabinet Office Order No. 78 of 2023, Art. 11(2). 法第七十六条第二項。",
  });

/** Facts for `assessSharingChange`. 発明共有事業者の変更に関する事実. */
export type SharingChangeFacts = Facts;
/** Facts for `assessSharingChange`. 発明共有事業者の変更に関する事実. */
export const SharingChangeFacts: z.ZodType<Facts> = z
  .strictObject({
    designatedApplicant: fact("Designated applicant / 指定特許出願人"),
    newlyLetIn: fact("A business is newly let in / 新たに取扱いを認める"),
    namedInKeepingAnswer: fact("It stood in the papers of Art. 67(9) / 書類に記載した事業者"),
    otherChange: fact("Another change / その他の変更"),
  })
  .meta({ title: "Sharing change facts / 発明共有事業者の変更の事実", description: "The elements of Art. 76. 法第七十六条の要件。" });
