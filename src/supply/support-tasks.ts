import { enumerated } from "../finding/enumeration";
import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { refuseUnknown } from "./material-word";

/** A task of bodies that support certified operators. 安定供給確保支援業務. */
export interface SupportTask {
  /** Stable id. */
  readonly id: "grants" | "interest-subsidies" | "information-gathering" | "enquiries-and-advice" | "incidental";
  /** In both languages. */
  readonly text: BilingualText;
  /** An agency of the annex may do it too (Art. 42(1)). */
  readonly byAgency: boolean;
  /** The provision. */
  readonly basis: Citation;
}

const supportTaskTable: readonly SupportTask[] = table<readonly SupportTask[]>([
  {
    id: "grants",
    text: { ja: "助成金の交付", en: "grants to certified operators" },
    byAgency: true,
    basis: at("act:31:3:1"),
  },
  {
    id: "interest-subsidies",
    text: { ja: "貸付金融機関への利子補給金の支給", en: "interest subsidies to lenders" },
    byAgency: true,
    basis: at("act:31:3:2"),
  },
  {
    id: "information-gathering",
    text: { ja: "安定供給確保に関する情報の収集", en: "gathering information on stable supply" },
    byAgency: false,
    basis: at("act:31:3:3"),
  },
  {
    id: "enquiries-and-advice",
    text: { ja: "照会及び相談への対応", en: "answering enquiries and giving advice" },
    byAgency: false,
    basis: at("act:31:3:4"),
  },
  { id: "incidental", text: { ja: "附帯する業務", en: "incidental work" }, byAgency: true, basis: at("act:31:3:5") },
]);

const kindWord = enumerated("kind", ["corporation", "agency"], at("act:42:1"));

/**
 * The tasks that a kind of support body may do.
 *
 * 安定供給確保支援業務 (Act Arts 31(3), 42(1)). A corporation does all five; an agency of the annex grants, interest subsidies
 * and work incidental to them, but no gathering of information and no advice.
 *
 * @param kind - `corporation` (Arts 31 to 41) or `agency` (Arts 42 and 43)
 * @returns the tasks in the order of Art. 31(3)
 * @throws EspaError `not-allowed-value` for any other word
 * @example
 * supportTasks("agency").map((task) => task.id); // => ["grants", "interest-subsidies", "incidental"]
 * @see Act Art. 31(3)
 * @category Support
 */
export function supportTasks(kind: "corporation" | "agency"): readonly SupportTask[] {
  refuseUnknown(kindWord, kind);
  return kind === "agency" ? supportTaskTable.filter((task) => task.byAgency) : supportTaskTable;
}
