import { act } from "../citation";
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
]);
