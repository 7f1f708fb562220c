import { known } from "../finding/truth";
import type { Citation } from "../kernel/citation";
import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { gradedRow } from "../kernel/wordings";
import type { ManagementMeasure, ManagementMeasureGroup, ManagementMeasureId } from "./management-measure";
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
  readonly computersConnected?: boolean | undefined;
  /** Whether a leak, or the risk of one, has been found. 漏えいの発生又はそのおそれ. */
  readonly leakFound?: boolean | undefined;
  /** Each measure by its id. */
  readonly measures: { readonly [Measure in ManagementMeasureId]?: boolean | undefined };
}

/** A measure that is missing. */
export interface MissingMeasure {
  /** Its id. */
  readonly id: ManagementMeasureId;
  /** Its group. */
  readonly group: ManagementMeasureGroup;
  /** Whether it is not taken, or not known to be taken. */
  readonly status: "not-taken" | "not-known";
  /** What is to be done. */
  readonly text: BilingualText;
  /** The provision. */
  readonly basis: Citation;
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
 * @see Act, Art. 75; Cabinet Office Order No. 78 of 2023, Art. 10 https://laws.e-gov.go.jp/law/505M60000002078
 * @category Patents: duties under designation
 */
export function managementMeasures(on: LegalDate): readonly ManagementMeasure[] {
  return everyMeasure.on(on).map((row) => gradedRow(row, on));
}

/**
 * Which measures of proper management are missing from a checklist.
 *
 * 講じられていない適正管理措置. Use it on the checklist of a designated applicant or of a business that shares the invention. Left
 * out are measures that do not apply: the check of a sharer's rules for the designated applicant itself, the report of a
 * leak where none was found, protection of networks where no computer is connected. It does not judge whether a measure is
 * good enough.
 *
 * Sanction: no penalty (`penaltiesFor("management-measures-missing")`), but an order may follow.
 *
 * @param measures - the checklist; a measure left out is not known
 * @param on - the day whose ordinance applies; without it, the newest one that was read
 * @returns each missing measure with its provision
 * @example
 * missingMeasures({ takenBy: "designated-applicant", leakFound: false, computersConnected: false, measures: { "responsible-person": false } }).length; // => 18
 * missingMeasures({ takenBy: "designated-applicant", measures: { "responsible-person": false } })[0]; // => { id: "responsible-person", status: "not-taken" }
 * @see Act, Art. 75; Cabinet Office Order No. 78 of 2023, Art. 10
 * @category Patents: duties under designation
 */
export function missingMeasures(measures: ManagementMeasures, on?: LegalDate): readonly MissingMeasure[] {
  const rows = on === undefined ? everyMeasure.rows.filter((row) => row.until === undefined) : managementMeasures(on);
  return rows.flatMap((row) => {
    if (!applies(row.id, measures)) return [];
    const taken = known(measures?.measures?.[row.id]);
    if (taken === true) return [];
    return [
      { id: row.id, group: row.group, status: taken === false ? "not-taken" : "not-known", text: row.text, basis: row.basis } as const,
    ];
  });
}

function applies(id: ManagementMeasureId, measures: ManagementMeasures): boolean {
  if (id === "rules-confirmed-by-applicant") return measures?.takenBy !== "designated-applicant";
  if (id === "immediate-leak-report") return measures?.leakFound !== false;
  if (id === "against-unauthorised-access") return measures?.computersConnected !== false;
  return true;
}
