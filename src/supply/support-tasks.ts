import { enumerated } from "../finding/enumeration";
import { at } from "../kernel/provision";
import { refuseUnknown } from "./material-word";
import type { SupportTask } from "./support-task";
import { supportTaskRows } from "./tables/support-tasks";

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
  return kind === "agency" ? supportTaskRows.filter((task) => task.byAgency) : supportTaskRows;
}
