import { type Checklist, checklist, type LackingItem } from "../finding/checklist";
import { enumerated } from "../finding/enumeration";
import { readFacts } from "../finding/fact-shape";
import type { RuleOptions } from "../finding/reading";
import { known, type Truth } from "../finding/truth";
import { dated } from "../kernel/dated";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { gradedRow } from "../kernel/wordings";
import type { ManagementMeasure, ManagementMeasureGroup, ManagementMeasureId } from "./management-measure";
import { managementMeasuresShape } from "./tables/fact-shapes";
import { managementMeasureRows } from "./tables/management-measures";

const everyMeasure = dated(managementMeasureRows);

/**
 * The measures that someone has taken to manage a designated invention. 保全対象発明の適正管理措置.
 *
 * A checklist: `true` is taken, `false` is not taken, left out is not known.
 */
export interface ManagementMeasures {
  /** Whose measures they are. 指定特許出願人・発明共有事業者. */
  readonly takenBy: "designated-applicant" | "sharing-business";
  /** Whether a computer that handles the information is connected to a network. 電気通信回線に接続. */
  readonly computersConnected?: boolean | null | undefined;
  /** Whether a leak, or the risk of one, has been found. 漏えいの発生又はそのおそれ. */
  readonly leakFound?: boolean | null | undefined;
  /** Whether a handler of the information has been added. 情報取扱者の追加. */
  readonly handlerAdded?: boolean | null | undefined;
  /** Whether a copy or an object has been made. 複製又は製作. */
  readonly copied?: boolean | null | undefined;
  /** Whether something has been taken out of a zone. 特定区域からの持出し. */
  readonly takenOut?: boolean | null | undefined;
  /** Whether something has been disposed of. 廃棄. */
  readonly disposedOf?: boolean | null | undefined;
  /** Each measure by its id. */
  readonly measures: { readonly [Measure in ManagementMeasureId]?: boolean | undefined };
}

/** A measure that is missing. */
export interface MissingMeasure extends LackingItem {
  /** Its id. */
  readonly id: ManagementMeasureId;
  /** Its group. */
  readonly group: ManagementMeasureGroup;
  /** Whether it is not taken, or not known to be: it, or the case in which it is to be taken, is not known. */
  readonly status: "not-taken" | "not-known";
}

/**
 * The measures of proper management in force on a day.
 *
 * 適正管理措置の一覧. Eight organisational, four personal, six physical and three technical measures.
 *
 * @param on - the day whose law applies
 * @returns the measures in the order of the ordinance; none before 2024-05-01
 * @example
 * managementMeasures("2025-04-10").length; // => 21
 * managementMeasures("2025-04-10").filter((one) => one.group === "organisational").length; // => 8
 * @see Act, Art. 75; Cabinet Office Order No. 78 of 2023, Art. 10
 * @category Patents: duties under designation
 */
export function managementMeasures(on: LegalDate): readonly ManagementMeasure[] {
  return everyMeasure.on(on).map((row) => gradedRow(row, on));
}

/**
 * Which measures of proper management are missing from a checklist.
 *
 * 講じられていない適正管理措置. Use it on the checklist of a designated applicant or of a business that shares the invention. Left
 * out are measures that do not apply: the check of a sharer's rules for the designated applicant itself, and those of a
 * case that did not arise (a leak, a computer on a network, a new handler, a copy, a taking out, a disposal). Where it
 * is not known whether the case arose, whether the measure is missing is not known either. It does not judge whether a
 * measure is good enough.
 *
 * Sanction: no penalty (`penaltiesFor("management-measures-missing")`), but an order may follow.
 *
 * @param given - the checklist; a measure left out is not known
 * @param on - the day whose ordinance applies; without it, the newest one that was read
 * @param options - readings that the caller supplies
 * @returns whether it is complete, and each missing measure with its provision
 * @example
 * missingMeasures({
 *   takenBy: "designated-applicant",
 *   leakFound: false,
 *   computersConnected: false,
 *   measures: { "responsible-person": false },
 * }).missing.length; // => 18
 * missingMeasures({ takenBy: "designated-applicant", measures: { "responsible-person": false } }).complete; // => false
 * missingMeasures({ takenBy: "designated-applicant", measures: {} }).complete; // => "unknown"
 * @see Act, Art. 75; Cabinet Office Order No. 78 of 2023, Art. 10
 * @category Patents: duties under designation
 */
export function missingMeasures(
  given: ManagementMeasures,
  on?: LegalDate,
  options?: RuleOptions,
): Checklist<MissingMeasure> {
  const { facts: measures, issues } = readFacts(
    given,
    { shape: managementMeasuresShape, enumerations: measureWords },
    () => measuresOfOrder,
  );
  const newest = everyMeasure.rows.map((row) => row.from).sort();
  const day = on === undefined ? (newest.at(-1) as LegalDate) : on;
  if (!isLegalDate(day)) return checklist({ missing: [], restsOn: [measuresOfOrder], on: day, issues, options });
  const rows = everyMeasure.on(day);
  const missing = rows.flatMap((row): MissingMeasure[] => {
    const arisen = applies(row.id, measures);
    if (arisen === false) return [];
    const taken = known(measures?.measures?.[row.id]);
    if (taken === true) return [];
    const status = taken === false && arisen === true ? "not-taken" : "not-known";
    return [{ path: ["measures", row.id], id: row.id, group: row.group, status, text: row.text, basis: row.basis }];
  });
  const notInForce = rows.length === 0;
  const made = checklist({ missing, restsOn: [measuresOfOrder], on: day, open: notInForce, issues, options });
  const lacking = missing.some(({ status }) => status === "not-taken");
  return { ...made, complete: lacking || missing.length === 0 ? made.complete : "unknown" };
}

const measuresOfOrder = at("cao-patent:10");
const measureWords = [enumerated("takenBy", ["designated-applicant", "sharing-business"], measuresOfOrder)];

/** The cases in which a measure is to be taken, by the fact that tells whether they arose. */
const cases: Readonly<Partial<Record<ManagementMeasureId, Exclude<keyof ManagementMeasures, "measures" | "takenBy">>>> =
  {
    "immediate-leak-report": "leakFound",
    "against-unauthorised-access": "computersConnected",
    "check-before-adding": "handlerAdded",
    "approval-of-copies": "copied",
    "approval-of-taking-out": "takenOut",
    "irrecoverable-disposal": "disposedOf",
  };

/** Whether a measure is to be taken. */
function applies(id: ManagementMeasureId, measures: ManagementMeasures): Truth {
  if (id === "rules-confirmed-by-applicant") {
    const by: unknown = measures?.takenBy;
    return by === "sharing-business" ? true : by === "designated-applicant" ? false : undefined;
  }
  const arising = cases[id];
  return arising === undefined ? true : known(measures?.[arising]);
}
