// Generated from data/supply/plan-revocation-grounds.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { PlanRevocationGround } from "../plan-revocation-ground";

/** The grounds of Art. 11 and what precedes and follows a revocation. */
export const planRevocationGrounds: readonly PlanRevocationGround[] = table<readonly PlanRevocationGround[]>([
  {
    instructionMustPrecede: false,
    curePeriodFixed: false,
    noticeWithReasons: true,
    treasuryPayment: at("act:34:6"),
    id: "not-acting-according-to-plan",
    basis: at("act:11:1"),
    text: {
      ja: "認定供給確保計画に従って取組を行っていない",
      en: "the operator does not act according to the certified plan",
    },
    changeMayBeInstructed: false,
  },
  {
    instructionMustPrecede: false,
    curePeriodFixed: false,
    noticeWithReasons: true,
    treasuryPayment: at("act:34:6"),
    id: "requirements-no-longer-met",
    basis: at("act:11:2"),
    text: { ja: "認定の要件に適合しないものとなった", en: "the certified plan no longer meets the requirements" },
    changeMayBeInstructed: true,
  },
]);
