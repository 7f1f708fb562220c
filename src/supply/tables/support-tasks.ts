// Generated from data/supply/support-tasks.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { SupportTask } from "../support-task";

/** The tasks of Art. 31(3), in its order. */
export const supportTaskRows: readonly SupportTask[] = table<readonly SupportTask[]>([
  {
    byAgency: true,
    id: "grants",
    basis: at("act:31:3:1"),
    text: { ja: "助成金の交付", en: "grants to certified operators" },
  },
  {
    byAgency: true,
    id: "interest-subsidies",
    basis: at("act:31:3:2"),
    text: { ja: "貸付金融機関への利子補給金の支給", en: "interest subsidies to lenders" },
  },
  {
    id: "information-gathering",
    basis: at("act:31:3:3"),
    text: { ja: "安定供給確保に関する情報の収集", en: "gathering information on stable supply" },
    byAgency: false,
  },
  {
    id: "enquiries-and-advice",
    basis: at("act:31:3:4"),
    text: { ja: "照会及び相談への対応", en: "answering enquiries and giving advice" },
    byAgency: false,
  },
  { byAgency: true, id: "incidental", basis: at("act:31:3:5"), text: { ja: "附帯する業務", en: "incidental work" } },
]);
