import * as z from "zod";
import type {
  DomesticPriorityFacts as Priority,
  UtilityModelRegistrationFacts as Registration,
} from "../../patents/priority-and-registration";
import type {
  ExaminationRequestHistory as Examination,
  PriorityBaseHistory as PriorityBase,
  TermExtensionHistory as Term,
} from "../../patents/special-rules";
import { examinationRequestEvents, priorityBaseEvents, termExtensionEvents } from "../../patents/special-rules";
import { possible } from "../history";
import { legalDate } from "../zod";
import { fact, recordedDay } from "./facts";

const ends = () => ({
  designationNoticeReceivedOn: recordedDay("Notice of designation received / 保全指定の通知を受けた日"),
  releaseNoticeReceivedOn: recordedDay("Notice that it ended received / 解除又は満了の通知を受けた日"),
});

/** The history for `deemedWithdrawalOfPriorityBase`. 先の出願の経過. */
export type PriorityBaseHistory = PriorityBase;
/** The history for `deemedWithdrawalOfPriorityBase`. 先の出願の経過. */
export const PriorityBaseHistory: z.ZodType<PriorityBase> = z
  .strictObject({
    filedOn: recordedDay("Filed / 先の出願の日"),
    ...ends(),
    exception: z
      .enum(["abandoned-withdrawn-or-dismissed", "decision-final", "utility-model-registered", "all-claims-withdrawn"])
      .optional()
      .meta({ title: "Case of the proviso / ただし書の場合" }),
  })
  .check(possible(priorityBaseEvents))
  .meta({
    title: "History of a priority base / 先の出願の経過",
    description: "Act Art. 82(2); Patent Act Art. 42(1). 法第八十二条第二項。",
  }) as unknown as z.ZodType<PriorityBase>;

/** The history for `examinationRequestDue`. 出願審査の請求に係る経過. */
export type ExaminationRequestHistory = Examination;
/** The history for `examinationRequestDue`. 出願審査の請求に係る経過. */
export const ExaminationRequestHistory: z.ZodType<Examination> = z
  .strictObject({
    filedOn: recordedDay("Filed / 特許出願の日"),
    ...ends(),
    dividedOrConvertedOn: recordedDay("Divided or converted / 分割又は変更の日"),
  })
  .check(possible(examinationRequestEvents))
  .meta({
    title: "History of an examination request / 出願審査の請求に係る経過",
    description: "Act Art. 82(3); Patent Act Art. 48-3. 法第八十二条第三項。",
  }) as unknown as z.ZodType<Examination>;

/** The history for `termExtensionDays`. 存続期間の延長に係る経過. */
export type TermExtensionHistory = Term;
/** The history for `termExtensionDays`. 存続期間の延長に係る経過. */
export const TermExtensionHistory: z.ZodType<Term> = z
  .strictObject({
    ...ends(),
    otherPeriods: z
      .array(z.strictObject({ from: legalDate(), to: legalDate() }))
      .max(1000)
      .optional()
      .meta({ title: "Other periods / その他の控除期間" }),
  })
  .check(possible(termExtensionEvents))
  .meta({
    title: "History of a term extension / 存続期間の延長に係る経過",
    description: "Act Art. 82(4); Patent Act Art. 67(3). 法第八十二条第四項。",
  });

/** Facts for `assessDomesticPriority`. 国内優先権に関する事実. */
export type DomesticPriorityFacts = Priority;
/** Facts for `assessDomesticPriority`. 国内優先権に関する事実. */
export const DomesticPriorityFacts: z.ZodType<Priority> = z
  .strictObject({
    claimsDomesticPriority: fact("Claims domestic priority / 国内優先権の主張"),
    baseDismissedUnder: z
      .enum(["69(4)", "73(8)", "74(3)", "78(7)", "another", "none"])
      .optional()
      .meta({ title: "Provision of the dismissal of the base / 却下の根拠" }),
  })
  .meta({
    title: "Domestic priority facts / 国内優先権の事実",
    description: "The elements of Art. 82(1). 法第八十二条第一項の要件。",
  });

/** Facts for `assessUtilityModelRegistration`. 実用新案の設定の登録に関する事実. */
export type UtilityModelRegistrationFacts = Registration;
/** Facts for `assessUtilityModelRegistration`. 実用新案の設定の登録に関する事実. */
export const UtilityModelRegistrationFacts: z.ZodType<Registration> = z
  .strictObject({
    utilityModelApplication: fact("Application for a utility model / 実用新案登録出願"),
    describesDesignatedInvention: fact("Describes a designated invention / 保全対象発明の記載"),
    designationEnded: fact("The designation ended / 解除又は期間満了"),
  })
  .meta({
    title: "Utility model registration facts / 実用新案の設定の登録の事実",
    description: "The elements of Art. 82(5). 法第八十二条第五項の要件。",
  });
