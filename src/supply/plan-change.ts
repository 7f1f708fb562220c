import type { LegalDate } from "../calendar/legal-date";
import { isLegalDate, notALegalDate } from "../calendar/legal-date";
import type { Condition } from "../finding/condition";
import { allOf, criterion } from "../finding/condition";
import type { Finding, Question } from "../finding/finding";
import { assess, undetermined } from "../finding/finding";
import { atMost, known, lessThan } from "../finding/truth";
import type { Citation } from "../law/citation";
import { act, partOf } from "../law/citation";
import type { MaterialId } from "./materials";
import { inOrdinance, planOrdinanceOn } from "./plan-procedure";
import type { PlanOrdinanceRow } from "./tables/plan-ordinances";
import { touchedBy, unreadSince2026 } from "./unread-wording";

/**
 * One change of a certified plan. 認定供給確保計画の変更.
 *
 * `months` and `ratio` are signed; their size counts. `ratio` is a fraction of the amount of funds: 0.099 is 9.9 percent.
 */
export type PlanChange =
  | {
      /** Name, representative or main office; for an individual name or address. 氏名又は住所. */
      readonly what: "name-or-address";
      /** Whose name or address; only matters at MLIT, whose ordinance names individuals and legal persons, not other bodies. その他の団体. */
      readonly of?: "individual" | "legal-person" | "other-body" | undefined;
      /** Whether the content of the plan changes in substance; only asked where the limb on names is not open. 実質的な変更. */
      readonly substantial?: boolean | undefined;
    }
  | {
      /** The implementation period. 実施期間. */
      readonly what: "period";
      /** Months by which it becomes longer, or shorter if negative. */
      readonly months?: number | undefined;
    }
  | {
      /** The amount of funds and how they are raised. 資金の額及びその調達方法. */
      readonly what: "funds";
      /** Increase of the amount as a fraction of it, or decrease if negative. */
      readonly ratio?: number | undefined;
      /**
       * Whether the amount of a grant changed. 助成金の額の変更. `true` means a grant that the ordinance names; where it is not sure
       * which, say who gives it: METI's ordinance names grants of a support corporation or agency, MAFF's and MLIT's those of
       * a support corporation, the others any grant.
       */
      readonly grantChanged?: boolean | "by-support-corporation" | "by-support-agency" | "by-another" | undefined;
    }
  | {
      /** Anything else in the plan. */
      readonly what: "other";
      /** Whether the content changes in substance. 実質的な変更. */
      readonly substantial?: boolean | undefined;
    };

/** What is to be classified: the product of the plan and its changes. */
export interface PlanChangeFacts {
  /** Id of the product. */
  readonly material?: MaterialId | undefined;
  /** Every change that is made at the same time. */
  readonly changes: readonly PlanChange[];
}

/** The two courses for a change of a certified plan. */
export type PlanChangeAnswer = "certification-required" | "notification-only";

const question: Pick<Question<PlanChangeFacts, PlanChangeAnswer>, "question" | "basis" | "inForceFrom" | "otherwise" | "unread"> = {
  question: {
    ja: "認定供給確保計画のこの変更には、変更の認定が必要か、軽微な変更の届出で足りるか。",
    en: "Does this change of a certified plan need certification, or is notice of a minor change enough?",
  },
  basis: [/* @__PURE__ */ act("10", 1), /* @__PURE__ */ act("10", 2)],
  inForceFrom: "2022-08-01",
  unread: [/* @__PURE__ */ unreadSince2026("inferred", "act-38-2026-art-10")],
  otherwise: {
    answer: "certification-required",
    text: {
      ja: "あらかじめ主務大臣の変更の認定を受けなければならない",
      en: "the change must be certified beforehand by the competent minister",
    },
  },
};

/**
 * Tells whether a change of a certified plan must be certified beforehand or only notified afterwards.
 *
 * 計画の変更 (Act Art. 10(1)(2) and the ministry's ordinance). A change is minor by name or address (at MLIT not of a
 * body that is no legal person); by at most six months of the
 * period (six months within; not in MAFF's ordinance); by less than ten percent of the funds where the grant stays; or if
 * nothing changes in substance. Several changes together need certification if one of them does. It does not decide whether
 * the certification of the change is granted.
 *
 * Sanction: no penalty (`penaltiesFor("plan-change-without-certification")`, `penaltiesFor("minor-plan-change-unnotified")`).
 *
 * @param facts - product and changes; what is left out is not known
 * @param on - the day whose law applies
 * @returns `certification-required` (before the change, form 5) or `notification-only` (after it, without delay, form 9)
 * @example
 * classifyPlanChange({ material: "batteries", changes: [{ what: "period", months: 6 }] }, "2024-04-01").answer; // => "notification-only"
 * classifyPlanChange({ material: "fertilizers", changes: [{ what: "period", months: 6 }] }, "2024-04-01").answer; // => "certification-required"
 * classifyPlanChange({ material: "batteries", changes: [{ what: "funds", ratio: 0.1, grantChanged: false }] }, "2024-04-01").answer; // => "certification-required"
 * @see Act Art. 10 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Supply plans
 * @since 0.1.0
 */
export function classifyPlanChange(facts: PlanChangeFacts, on: LegalDate): Finding<PlanChangeAnswer> {
  if (!isLegalDate(on)) return { ...undetermined(question, on, "out-of-coverage"), issues: [notALegalDate(["on"])] };
  const changes = Array.isArray(facts?.changes) ? (facts.changes as readonly PlanChange[]) : [];
  if (on < question.inForceFrom) return undetermined(question, on, "not-in-force");
  const missing = [...(typeof facts?.material === "string" ? [] : ["material"]), ...(changes.length === 0 ? ["changes"] : [])];
  if (missing.length > 0) return { ...undetermined<PlanChangeAnswer>(question, on, "facts-missing"), missing };
  const row = planOrdinanceOn(facts.material, on);
  if (row === undefined) return undetermined(question, on, "not-in-force");
  const minor = changes.map((change, index) => minorLimb(change, index, row));
  const finding = assess<PlanChangeFacts, PlanChangeAnswer>(
    {
      ...question,
      basis: [act("10", 1), act("10", 2), inOrdinance(row, row.articles.minorChange, 1)],
      grade: row.source.grade,
      cases: [
        {
          answer: "notification-only",
          text: { ja: "軽微な変更であり、変更後遅滞なく届け出れば足りる", en: "a minor change: notice without delay after it is enough" },
          when: allOf(...minor),
        },
      ],
    },
    facts,
    on,
  );
  return touchedBy(finding, row.gaps);
}

/** The limb of the ordinance under which a change can be minor. MAFF's items are one lower after the first: it has no period limb. */
function minorLimb(change: PlanChange, index: number, row: PlanOrdinanceRow): Condition<PlanChangeFacts> {
  const path = `changes.${index}`;
  const months = row.minorPeriodMonths;
  const item = (number: number) => inOrdinance(row, row.articles.minorChange, 1, String(months === undefined ? number - 1 : number));
  switch (change?.what) {
    case "name-or-address":
      if (change.of === "other-body" && row.nameOrAddressOf === "legal-persons") return noChangeInSubstance(change, path, item(4));
      return criterion({
        id: "name-or-address",
        text: { ja: "氏名又は住所（団体の名称、代表者又は主たる事務所）の変更", en: "change of name, representative or main office" },
        basis: inOrdinance(row, row.articles.minorChange, 1, "1"),
        facts: [],
        test: () => true,
      });
    case "period":
      return months === undefined
        ? criterion({
            id: "no-limb-for-the-period",
            text: { ja: "実施期間の変更を軽微とする号", en: "a limb under which a change of the period is minor" },
            basis: partOf(act("10", 1), "main-clause"),
            facts: [],
            test: () => false,
          })
        : criterion({
            id: "period-within-six-months",
            text: { ja: "実施期間の六月以内の変更", en: "change of the period by six months or less" },
            basis: item(2),
            facts: [`${path}.months`],
            test: () => atMost(sizeOf(change.months), months),
          });
    case "funds":
      return allOf(
        criterion({
          id: "funds-under-ten-percent",
          text: { ja: "資金の額の十パーセント未満の増減", en: "funds change by less than ten percent" },
          basis: item(3),
          facts: [`${path}.ratio`],
          test: () => lessThan(sizeOf(change.ratio), 0.1),
        }),
        criterion({
          id: "grant-unchanged",
          text: { ja: "助成金の額の変更でない", en: "the amount of the grant does not change" },
          basis: item(3),
          facts: [`${path}.grantChanged`],
          test: () => grantUnchanged(change.grantChanged, row.excludedGrant),
        }),
      );
    default:
      return noChangeInSubstance(change, path, item(4));
  }
}

/** The last limb: whatever does not change the content of the plan in substance. */
function noChangeInSubstance(change: PlanChange, path: string, basis: Citation): Condition<PlanChangeFacts> {
  return criterion({
    id: "no-change-in-substance",
    text: { ja: "実質的な変更を伴わない変更", en: "no change in substance" },
    basis,
    facts: [`${path}.substantial`],
    test: () => {
      const substantial = change?.what === "other" || change?.what === "name-or-address" ? known(change.substantial) : undefined;
      return substantial === undefined ? undefined : !substantial;
    },
  });
}

function sizeOf(value: number | undefined | null): number | undefined {
  return typeof value === "number" ? Math.abs(value) : undefined;
}

function grantUnchanged(changed: unknown, excluded: PlanOrdinanceRow["excludedGrant"]): boolean | undefined {
  if (typeof changed === "boolean") return !changed;
  if (changed === "by-support-corporation") return false;
  if (changed === "by-support-agency") return excluded === "by-support-corporation";
  if (changed === "by-another") return excluded !== "any";
  return undefined;
}
