import type { Citation } from "../kernel/citation";
import { dated } from "../kernel/dated";
import { type Grade, weakerGrade } from "../kernel/grade";
import { shownOf } from "../kernel/input-issues";
import { EspaError } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
import { businessMinisters } from "../ministers/tables/business-ministers";
import type { CriticalFacilityRow, FacilityComponentsRow } from "./critical-facility-row";
import { designationCriteria } from "./designation-criteria";
import type {
  CriterionComparison,
  CriterionGroup,
  DesignationCriterion,
  MeasureUnit,
  MeasuringPeriod,
} from "./designation-criterion";
import { underEachNumber } from "./renumbering";
import type {
  CriticalFacility,
  FacilityComponents,
  InfrastructureBusiness,
  InfrastructureSector,
  InfrastructureSectorId,
} from "./sector";
import type { BusinessRow, SectorRow } from "./sector-row";
import { facilityComponents, criticalFacilities as rowsOfFacilities } from "./tables/critical-facilities";
import { unknownBusiness } from "./tables/issues";
import { businessRows, sectorRows } from "./tables/sectors";

/** Rows of a business. */
const byBusiness = ({ business }: { readonly business: InfrastructureBusinessId }) => [business];

const sectors = dated(sectorRows);
const ministersOf = dated(businessMinisters, byBusiness);
const criteriaOf = dated(designationCriteria, byBusiness);
const facilities = dated<CriticalFacilityRow>(rowsOfFacilities.flatMap(underEachNumber));
const components = dated<FacilityComponentsRow>(facilityComponents.flatMap(underEachNumber));
/** The criteria of the ten orders, which changed on one day in all of them. */
const articlesOfOrders = [at("meti:2")];
/** The clause that says when the medical item commences, which was read. */
const medicalClause = [at("act-38-2026:suppl:1::4")];

/**
 * The sectors of Chapter III with their businesses, criteria and critical facilities, under the law of a day.
 *
 * 特定社会基盤事業 (Act Art. 50(1), Order Art. 9, Arts 1, 2 and 12 of the ministerial orders). Use it as the register: which
 * businesses are listed, who is competent, what the criteria are, which facilities are critical and what their
 * components are. Key by id: item numbers moved on 2025-04-01, when port transport came in as item (viii). Medical
 * practice is shown from its enactment on, without item, wording or businesses, none of which was read. Since the
 * amendment of September 2026 sectors, criteria and components are those last read; so are the facilities, but in the
 * four joint orders whose Art. 1 was read in its wording of that day.
 *
 * It does not say who is designated, and a criterion shown here is not applied: see `assessOperatorDesignation`.
 *
 * @param on - the day whose law applies
 * @returns the sectors in the order of the items; `[]` before 2023-11-01, when Art. 50 came into force
 * @example
 * infrastructureSectors("2025-03-31").length; // => 14
 * infrastructureSectors("2025-04-01").find((sector) => sector.id === "port-transport")?.item; // => 8
 * infrastructureSectors("2026-11-22").find((sector) => sector.id === "medical")?.status; // => "enacted-not-in-force"
 * infrastructureSectors("2024-03-31")
 *   .flatMap((sector) => sector.businesses)
 *   .find((business) => business.id === "water-supply")?.competentMinisters; // => ["mhlw"]
 * @see Act Art. 50(1)
 * @category Infrastructure
 */
export function infrastructureSectors(on: LegalDate): readonly InfrastructureSector[] {
  return sectors.on(on).map((row) => sectorOf(row, on));
}

function sectorOf(row: SectorRow, on: LegalDate): InfrastructureSector {
  const { source, until: _until, gaps, ...sector } = row;
  // The items are those read; what the orders under them say is that of the day.
  const restsOn = row.status === "in-force" ? articlesOfOrders : medicalClause;
  const item = gradedOn(row.basis, source.grade, on);
  const under = gradedOn(restsOn, item.grade, on, gaps);
  const all = [...(item.gaps ?? []).filter((gap) => !under.gaps?.includes(gap)), ...(under.gaps ?? [])];
  return {
    ...sector,
    businesses: businessRows
      .filter((business) => business.sector === row.id)
      .flatMap((business) => businessOf(business, row.item, on)),
    grade: under.grade,
    ...(all.length > 0 && { gaps: all }),
  };
}

function businessOf(
  { limb, ...names }: BusinessRow,
  item: number | undefined,
  on: LegalDate,
): readonly InfrastructureBusiness[] {
  const ministers = ministersOf.find(names.id, on);
  const criteria = criteriaOf.find(names.id, on);
  const critical = facilities.on(on).filter((row) => row.businesses.includes(names.id));
  const [first] = critical;
  if (!ministers || !criteria || !first) return [];
  const parts = components.on(on).filter((row) => row.businesses.includes(names.id));
  const { criterion, gap } = criteria;
  const read = weakerGrade(ministers.source.grade, weakerGrade(criteria.source.grade, first.source.grade));
  const business: InfrastructureBusiness = {
    ...names,
    basis: at([`order:9::${item}`, ...(limb ?? [])].join(":")),
    competentMinisters: ministers.ministers,
    ...(ministers.delegate === undefined ? undefined : { delegate: ministers.delegate }),
    order: first.basis.law,
    criteria: criterion === undefined ? [] : leavesOf(criterion),
    ...(criterion === undefined ? undefined : { criterion }),
    facilities: critical.map((row) => facilityOf(row, parts, on)),
    ...gradedOn(criteria.basis, read, on, gap === undefined ? [] : [gap]),
  };
  return [business];
}

function facilityOf(
  row: CriticalFacilityRow,
  parts: readonly FacilityComponentsRow[],
  on: LegalDate,
): CriticalFacility {
  const { businesses: _businesses, from: _from, until: _until, source, ...facility } = row;
  const found = parts.find((part) => part.facilities === undefined || part.facilities.includes(facility.id));
  return {
    ...facility,
    ...gradedOn(facility.basis, source.grade, on),
    ...(found && { components: componentsOf(found, on) }),
  };
}

function componentsOf(
  { components, closed, limitedTo, basis, source }: FacilityComponentsRow,
  on: LegalDate,
): FacilityComponents {
  return { components, closed, ...(limitedTo && { limitedTo }), basis, ...gradedOn(basis, source.grade, on) };
}

function leavesOf(group: CriterionGroup): readonly DesignationCriterion[] {
  return group.of.flatMap((part) => ("of" in part ? leavesOf(part) : [part]));
}

/**
 * The specified critical facilities of a business, with their components, under the law of a day.
 *
 * 特定重要設備 (Act Art. 50(1), Art. 1 of the ministerial orders) 及び構成設備 (Art. 12; MIC Art. 13). Use it to tell whether
 * equipment is one of them: every entry counts by itself, and its `function` says which of the kind do. Those of
 * telecommunications hold for operators under the `limbs` of the criterion that they name only. Where the wording of
 * the day was not read the entries are those last read, with grade
 * `inferred` and the gap.
 *
 * It does not tell who is designated, nor whether a system is one that the order describes.
 *
 * @param business - id of a specified essential infrastructure business
 * @param on - the day whose law applies
 * @returns the facilities in the order of the article; `[]` on a day on which the business was not listed
 * @throws EspaError `not-a-legal-date`; `unknown-business`
 * @example
 * criticalFacilities("railway", "2026-06-01")[0]?.nameEn; // => "Remote control of interlocking"
 * criticalFacilities("trucking", "2025-06-13").map((one) => one.id);
 * // => ["dispatch-planning-system", "transport-information-system"]
 * criticalFacilities("telecommunications", "2026-06-01").find((one) => one.limbs?.includes("ロ"))?.basis.subitems;
 * // => ["ロ"]
 * criticalFacilities("port-transport", "2025-03-31"); // => []
 * criticalFacilities("banking", "2026-11-30")[0]?.grade; // => "inferred"
 * @see Act Art. 50(1); Art. 1 of the ministerial orders
 * @category Infrastructure
 * @since 0.1.6
 */
export function criticalFacilities(business: InfrastructureBusinessId, on: LegalDate): readonly CriticalFacility[] {
  if (!isLegalDate(on)) throw new EspaError(notALegalDate(["on"]));
  const known: readonly string[] = businessRows.map((row) => row.id);
  if (!known.includes(business)) throw new EspaError(unknownBusiness(["business"], { business: shownOf(business) }));
  const parts = components.on(on).filter((row) => row.businesses.includes(business));
  const listed = facilities.on(on).filter((row) => row.businesses.includes(business));
  return listed.map((row) => facilityOf(row, parts, on));
}

/** One condition of a designation criterion as a row of a table. */
export interface CriteriaTableRow {
  /** Sector. */
  readonly sector: InfrastructureSectorId;
  /** Business. */
  readonly business: InfrastructureBusinessId;
  /** Name of the business, Japanese. */
  readonly nameJa: string;
  /** Name of the business, English. */
  readonly nameEn: string;
  /** How the condition stands to the others, from the outside in, such as `all-of > any-of`. */
  readonly combination: string;
  /** What is measured or asked. */
  readonly measure: BilingualText;
  /** How it is compared: 以上, 超える, 未満, or a yes-or-no condition. */
  readonly comparison: CriterionComparison;
  /** The limit, or `true`. */
  readonly value: number | boolean;
  /** Unit of the limit. */
  readonly unit?: MeasureUnit;
  /** Over which time it is measured. */
  readonly period?: MeasuringPeriod;
  /** Its place in the order. */
  readonly basis: Citation;
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it; see `knownGaps()`. */
  readonly gaps?: readonly string[];
}

/**
 * Every condition of every designation criterion as flat rows, under the law of a day.
 *
 * 指定基準の一覧. Use it to print the table of criteria or to compare two days. It shows conditions and how they combine; it
 * does not apply them.
 *
 * @param on - the day whose law applies
 * @returns one row a condition, in the order of the sectors and of the provision; businesses whose criterion was not
 * read have none
 * @example
 * criteriaRows("2025-06-13").filter((row) => row.business === "trucking").map((row) => row.value); // => [5000, true]
 * @see Act Art. 50(1)
 * @category Infrastructure
 */
export function criteriaRows(on: LegalDate): readonly CriteriaTableRow[] {
  return infrastructureSectors(on).flatMap((sector) =>
    sector.businesses.flatMap((business) =>
      business.criterion === undefined ? [] : flatten(business, business.criterion, ""),
    ),
  );
}

function flatten(business: InfrastructureBusiness, group: CriterionGroup, outer: string): readonly CriteriaTableRow[] {
  const combination = outer === "" ? group.combination : `${outer} > ${group.combination}`;
  return group.of.flatMap((part) => {
    if ("of" in part) return flatten(business, part, combination);
    const { measure, comparison, value, unit, period, basis } = part;
    return [
      {
        sector: business.sector,
        business: business.id,
        nameJa: business.nameJa,
        nameEn: business.nameEn,
        combination,
        measure,
        comparison,
        value,
        ...(unit && { unit }),
        ...(period && { period }),
        basis,
        grade: business.grade,
        ...(business.gaps && { gaps: business.gaps }),
      },
    ];
  });
}
