import { act } from "../citation";
import { table } from "../dated";
import type { KnownGap } from "../gaps";

/** Gaps that touch the Act as a whole. */
export const lawGaps: readonly KnownGap[] = /* @__PURE__ */ table([
  {
    id: "act-38-2026-unlisted",
    text: {
      ja: "令和八年法律第三十八号の本則による改正（令和八年九月十八日施行）は附則に条名が列挙されておらず、この条が改正されていないことを条文で確認していない。",
      en: "The amendments under the main clause of Act No. 38 of 2026 (in force 2026-09-18) are not listed by article; that this provision is unchanged was not confirmed in the text.",
    },
    touches: [act("65"), act("92")],
    from: "2026-09-18",
  },
]);
