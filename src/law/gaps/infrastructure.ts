import { act, cite } from "../citation";
import { table } from "../dated";
import type { KnownGap } from "../gaps";

/** Gaps of Chapter III. */
export const infrastructureGaps: readonly KnownGap[] = /* @__PURE__ */ table([
  {
    id: "act-38-2026-art-52",
    text: {
      ja: "法第五十二条は令和八年法律第三十八号により令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Art. 52 was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read.",
    },
    touches: [act("52")],
    from: "2026-09-18",
  },
  {
    id: "act-38-2026-art-53",
    text: {
      ja: "法第五十三条第一項から第三項までは令和八年七月十七日に、同条第一項ただし書は同年九月十八日に改正されたが、改正後の文言（猶予期間の長さ）を確認していない。",
      en: "Art. 53(1) to (3) were amended with effect from 2026-07-17, and a proviso was added to (1) from 2026-09-18; the new wording, and so the length of the grace periods, was not read.",
    },
    touches: [act("53")],
    from: "2026-07-17",
  },
  {
    id: "grace-first-day",
    text: {
      ja: "「公布の日から施行する」命令により新たに特定重要設備となった場合に、猶予期間の初日を算入するかは条文から定まらない。",
      en: "Where an order in force from the day of its promulgation makes a facility critical, the text does not settle whether that day counts as the first of the six months.",
    },
    touches: [act("53", 2), act("53", 3)],
  },
  {
    id: "shortened-extension-deadlines",
    text: {
      ja: "延長した期間を短縮した場合に、勧告及び命令をすることができる期間も短くなるかは明記されていない。ここでは変わらないものとする。",
      en: "Whether shortening an extended standstill also brings forward the last day for a recommendation or order is not said; here it does not.",
    },
    touches: [act("52", 5), act("52", 6), act("52", 10)],
  },
  {
    id: "holidays-beyond-table",
    text: {
      ja: "休日表の対象年の外では、休日による期限の特例を計算しない。",
      en: "Beyond the years of the holiday table no deadline is moved off holidays, so none is given.",
    },
    touches: [act("52", 7)],
  },
  {
    id: "holder-below-five-percent",
    text: {
      ja: "議決権の割合が百分の五を下回った保有者について、軽微な変更に当たるかは明記されていない。報告を要するものとする。",
      en: "Whether a holder's fall below five percent is a minor change is not spelled out; it is treated as one to be reported.",
    },
    touches: [act("54", 4)],
  },
  {
    id: "fsa-order-2026-09-18",
    text: {
      ja: "金融庁所管分の命令（令和五年内閣府令第六十一号）は令和八年内閣府令第六十一号により令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Cabinet Office Order No. 61 of 2023 (finance) was amended by Cabinet Office Order No. 61 of 2026 with effect from 2026-09-18; the new wording was not read.",
    },
    touches: [cite("505M60000002061", "1"), cite("505M60000002061", "2")],
    from: "2026-09-18",
  },
]);
