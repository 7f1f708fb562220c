// Generated from data/neighbours/cyber.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { ComputerNoticeRow } from "../computer-notice";

/** When a specified critical computer is notified, by whether it was in use when the duty began. */
export const computerNoticeRows: readonly ComputerNoticeRow[] = table<readonly ComputerNoticeRow[]>([
  {
    from: "2026-10-01",
    basis: at("cyber-defence-act:4"),
    gaps: ["cyber-computer-notice-order"],
    when: "asset-in-use",
    due: "2027-03-31",
    text: {
      ja: "施行の際現に使用している特定重要電子計算機は、令和九年三月三十一日までに届け出る",
      en: "a computer that was in use when the duty began is notified by 2027-03-31",
    },
    source: {
      grade: "secondary",
      read: {
        ja: "令和八年十月一日において施行されている法律、政令及び届出に関する命令についての法律事務所の解説",
        en: "Notes of a law firm on the Act, its Order and the ministerial order on notices, as in force on 2026-10-01",
      },
    },
  },
  {
    from: "2026-10-01",
    basis: at("cyber-defence-act:4"),
    gaps: ["cyber-computer-notice-order"],
    when: "on-introduction",
    text: {
      ja: "特定重要電子計算機を導入したとき及び届け出た事項を変更したときに届け出る",
      en: "a computer is notified when it is introduced and when what was notified changes",
    },
    source: {
      grade: "secondary",
      read: {
        ja: "令和八年十月一日において施行されている法律、政令及び届出に関する命令についての法律事務所の解説",
        en: "Notes of a law firm on the Act, its Order and the ministerial order on notices, as in force on 2026-10-01",
      },
    },
  },
]);
