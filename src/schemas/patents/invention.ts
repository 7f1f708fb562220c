import * as z from "zod";
import type { AdditionalRequirement as Requirement } from "../../patents/additional-requirement";
import type { AdvanceConfirmationFacts as Availability } from "../../patents/advance-confirmation";
import { type AdvanceConfirmation as Confirmation, confirmationIssues } from "../../patents/advance-confirmation-answer";
import { applicationKinds } from "../../patents/application-history";
import type {
  ForeignFilingFacts as FilingFacts,
  DesignatedApplicantNarrowing as Narrowing,
  TreatyException as Treaty,
} from "../../patents/foreign-filing";
import type { ForwardingFacts as Forwarding } from "../../patents/forwarding";
import { historyGivenTwice, historyIn } from "../../patents/forwarding";
import type { ScreeningRecord as OneInvention } from "../../patents/screening-record";
import { treatyIssues } from "../../patents/treaty-exception";
import { CountryCode } from "../parties/country-code";
import { legalDate, refuse } from "../values";
import { applicationKind, historyShape, issuesOfApplication, PatentApplicationHistory } from "./application-history";
import { recordedDay, fact as yesOrNo } from "./facts";
import { IpcSymbolText } from "./ipc";

/** A yes-or-no fact; left out or null it is not known. */
const fact = (title: string) => z.boolean().nullish().meta({ title });
/** An event or finding of a history; left out it has not happened, null it is not known. */
const happened = (title: string) => z.boolean().nullish().meta({ title });
const symbols = () => z.array(IpcSymbolText).max(10_000).meta({ title: "IPC symbols of one invention / 一の発明の国際特許分類記号" });
const riders = () => ({
  quantumDotOrSuperlattice: fact("Quantum dots or superlattices / 量子ドット又は超格子に関するもの"),
  uraniumOrPlutonium: fact("Uranium or plutonium / ウラン又はプルトニウムに関するもの"),
});

/** A kind of patent application, or one of an application that is none. */
const anyApplicationKind = () => applicationKind(applicationKinds as unknown as readonly [string, ...string[]]);

/** The four limbs of the additional requirement. 付加要件. */
export type AdditionalRequirement = Requirement;
/** The four limbs of the additional requirement. 付加要件. */
export const AdditionalRequirement: z.ZodType<Requirement> = z
  .strictObject({
    defence: fact("For defence or military use / 防衛又は軍事の用に供する発明"),
    byStateOrNrda: fact("Application by the State or such an agency alone / 国又は国立研究開発法人による出願"),
    commissionedRightLeft: fact("Commissioned, right left / 譲り受けないこととした委託の成果"),
    stateTookPart: fact("Commissioned, State took part / 国が一部のみを譲り受けた委託の成果"),
  })
  .meta({
    title: "Additional requirement / 付加要件",
    description: "Any one is enough. いずれか一つで足りる。",
  }) as unknown as z.ZodType<Requirement>;

/** An application with what decides whether it is forwarded. 送付の要否に関する事実. */
export type ForwardingFacts = Forwarding;
/** An application with what decides whether it is forwarded. 送付の要否に関する事実. */
export const ForwardingFacts: z.ZodType<Forwarding> = z
  .strictObject({
    ...historyShape(),
    ...riders(),
    kind: anyApplicationKind(),
    application: z
      .strictObject({ ...historyShape(), kind: anyApplicationKind() })
      .nullish()
      .meta({ title: "History by itself / 特許出願の経過" }),
    ipc: symbols().nullish(),
    additionalRequirement: AdditionalRequirement.nullish(),
    describedOnlyInAbstract: happened("Only in the abstract / 要約書にのみ記載"),
    reviewRequested: happened("Review asked for with the application / 保全審査を求める申出"),
    laterApplicationAfterKeepingNotice: happened("Later application of a requester / 過去の申出に係る発明の出願"),
    reviewClearlyUnnecessary: happened("Found clearly unnecessary / 保全審査が必要ないことが明らか"),
    newlyCoveredWhilePending: happened("Newly covered while pending / 政令改正により新たに該当"),
  })
  .check((context) => {
    const facts = context.value as Forwarding;
    const { history, nested, twice } = historyIn(facts);
    if (twice) refuse(context, historyGivenTwice(["application"]));
    for (const issue of issuesOfApplication(history)) {
      refuse(context, nested ? { ...issue, path: ["application", ...issue.path] } : issue);
    }
  })
  .meta({
    title: "Facts on forwarding / 送付の要否に関する事実",
    description: "Symbols of one invention and the history of its application. 一の発明の分類と出願の経過。",
  }) as unknown as z.ZodType<Forwarding>;

/** The answer to an advance confirmation. 事前確認の回答. */
export type AdvanceConfirmation = Confirmation;
/** The answer to an advance confirmation. 事前確認の回答. */
export const AdvanceConfirmation: z.ZodType<Confirmation> = z
  .strictObject({
    answer: z.enum(["not-specified", "clearly-no-effect", "not-clear"]).nullish().meta({ title: "Answer / 回答" }),
    receivedOn: recordedDay("Received / 回答を受けた日"),
  })
  .check((context) => {
    for (const issue of confirmationIssues(context.value as Confirmation)) if (issue.code !== "not-a-legal-date") refuse(context, issue);
  })
  .meta({
    title: "Advance confirmation / 事前確認",
    description: "Act Art. 79. 法第七十九条。",
  }) as unknown as z.ZodType<Confirmation>;

/** Facts for `assessAdvanceConfirmation`. 事前確認の可否に関する事実. */
export type AdvanceConfirmationFacts = Availability;
/** Facts for `assessAdvanceConfirmation`. 事前確認の可否に関する事実. */
export const AdvanceConfirmationFacts: z.ZodType<Availability> = z
  .strictObject({
    intendsForeignFiling: yesOrNo("Intends to file abroad / 外国出願をしようとする"),
    mayBeSpecified: yesOrNo("May be an invention of Art. 66(1) / 該当し得る発明"),
    japaneseApplicationFiled: yesOrNo("A Japanese application describes it / 我が国の特許出願"),
  })
  .meta({
    title: "Advance confirmation facts / 事前確認の可否の事実",
    description: "The elements of Art. 79(1). 法第七十九条第一項の要件。",
  });

/** A treaty that takes a foreign application out of the ban. 外国出願の禁止の例外. */
export type TreatyException = Treaty;
/** A treaty that takes a foreign application out of the ban. 外国出願の禁止の例外. */
export const TreatyException: z.ZodType<Treaty> = z
  .strictObject({
    treaty: z.enum(["us-defence-agreement", "space-station-agreement", "us-space-framework"]).nullish().meta({ title: "Treaty / 協定" }),
    country: CountryCode.nullish().meta({ title: "Country / 出願国" }),
    applies: fact("It applies / 該当する"),
  })
  .check((context) => {
    for (const issue of treatyIssues(context.value as Treaty)) if (issue.code !== "not-a-country-code") refuse(context, issue);
  })
  .meta({
    title: "Treaty exception / 外国出願の禁止の例外",
    description: "Order Art. 14. 令第十四条。",
  }) as unknown as z.ZodType<Treaty>;

/** The narrowing of the ban for a designated applicant. 指定特許出願人についての読替え. */
export type DesignatedApplicantNarrowing = Narrowing;
/** The narrowing of the ban for a designated applicant. 指定特許出願人についての読替え. */
export const DesignatedApplicantNarrowing: z.ZodType<Narrowing> = z
  .strictObject({
    filerIsDesignatedApplicant: fact("The filer is the designated applicant / 指定特許出願人である"),
    inventionIsDesignated: fact("The invention is the designated one / 保全対象発明である"),
  })
  .meta({
    title: "Narrowing / 指定特許出願人についての読替え",
    description: "Act Art. 78(2). 法第七十八条第二項。",
  }) as unknown as z.ZodType<Narrowing>;

/** What decides whether an invention may be filed abroad. 外国出願の禁止に関する事実. */
export type ForeignFilingFacts = FilingFacts;
/** What decides whether an invention may be filed abroad. 外国出願の禁止に関する事実. */
export const ForeignFilingFacts: z.ZodType<FilingFacts> = z
  .strictObject({
    madeInJapan: fact("Made in Japan / 日本国内でした発明"),
    public: fact("Public / 公になっている"),
    ipc: symbols().nullish(),
    ...riders(),
    additionalRequirement: AdditionalRequirement.nullish(),
    application: PatentApplicationHistory.nullish().meta({ title: "Japanese application / 我が国の特許出願" }),
    advanceConfirmation: AdvanceConfirmation.nullish(),
    foreignApplication: z.enum(["patent", "pct", "utility-model"]).nullish().meta({ title: "What is filed / 外国出願の種類" }),
    treatyException: TreatyException.nullish(),
    narrowing: DesignatedApplicantNarrowing.nullish(),
  })
  .meta({
    title: "Facts on foreign filing / 外国出願の禁止に関する事実",
    description: "One invention, and the Japanese application that describes it. 一の発明と、それを記載した我が国の特許出願。",
  }) as unknown as z.ZodType<FilingFacts>;

/** One invention to be screened, as a record. 特定技術分野の確認の記録. */
export type ScreeningRecord = OneInvention;
/** One invention to be screened, as a record. 特定技術分野の確認の記録. */
export const ScreeningRecord: z.ZodType<OneInvention> = z
  .strictObject({
    id: z.string().min(1).max(200).meta({ title: "Id / 整理番号" }),
    symbols: symbols(),
    on: legalDate().meta({ title: "Day / 適用日" }),
    riders: z.strictObject(riders()).optional().meta({ title: "What no symbol shows / 記号に表れない事項" }),
    additionalRequirement: AdditionalRequirement.optional(),
    note: z.string().max(2_000).optional().meta({ title: "Note / 備考" }),
    expected: z
      .strictObject({
        screening: z.enum(["specified-field", "specified-field-conditional", "no-specified-field", "undetermined"]).optional(),
        fields: z.array(z.int().min(1).max(47)).max(47).optional(),
        forwarding: z.enum(["forward", "do-not-forward", "undetermined"]).optional(),
      })
      .optional()
      .meta({ title: "Expected / 期待される判定" }),
  })
  .meta({
    title: "Screening record / 特定技術分野の確認",
    description: "One invention a record. 一の発明につき一件。",
  }) as unknown as z.ZodType<OneInvention>;
