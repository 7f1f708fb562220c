import type { Finding, IntroductionDuty, NothingMissing, SafeSide } from "../../src/doors/index";
import {
  assessForeignFiling,
  assessIntroductionDuty,
  assessMaterialDesignation,
  screenByIpc,
} from "../../src/doors/index";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A finding narrows by its answer, and an open one by why it is open. */
export function narrows(finding: Finding<IntroductionDuty>): string {
  if (finding.answer !== "undetermined") {
    true satisfies Equal<typeof finding.answer, IntroductionDuty>;
    true satisfies Equal<typeof finding.why, undefined>;
    true satisfies Equal<typeof finding.missing, NothingMissing>;
    true satisfies Equal<typeof finding.lastRead, undefined>;
    true satisfies Equal<typeof finding.safeSide, undefined>;
    return finding.answer;
  }
  switch (finding.why) {
    case "facts-missing":
      true satisfies Equal<typeof finding.missing, readonly string[]>;
      true satisfies Equal<typeof finding.lastRead, undefined>;
      true satisfies Equal<typeof finding.safeSide, SafeSide<IntroductionDuty> | undefined>;
      return finding.missing.join();
    case "wording-not-read":
      // There is always something to read here, but for a provision that has no earlier wording.
      if (finding.lastRead === null) return "nothing was read before";
      true satisfies Equal<typeof finding.lastRead.answer, IntroductionDuty | "undetermined">;
      return finding.lastRead.until;
    case "not-in-force":
    case "out-of-coverage":
      true satisfies Equal<typeof finding.missing, NothingMissing>;
      true satisfies Equal<typeof finding.lastRead, undefined>;
      return finding.why;
    default:
      return finding satisfies never;
  }
}

/** Without narrowing, what is missing reads like any list, and `why` tells an answer from an open one. */
export function unnarrowed(finding: Finding<IntroductionDuty>): boolean {
  if (finding.why === undefined) true satisfies Equal<typeof finding.answer, IntroductionDuty>;
  return finding.missing.includes("startsOn") || finding.missing.map((path) => path.length).length > 0;
}

/** What a rule gives beside the finding does not stop it from narrowing. */
export function withMore(): readonly unknown[] {
  const filing = assessForeignFiling({}, "2026-06-01");
  const screening = screenByIpc([], "2026-06-01");
  if (filing.answer !== "undetermined") true satisfies Equal<typeof filing.answer, "prohibited" | "permitted">;
  if (screening.why === "wording-not-read") return [screening.lastRead?.until, screening.fields];
  return [filing.exits, screening.fields];
}

// An answer has no `why`, and what is open no answer: neither can be written.
const open = assessIntroductionDuty({}, "2026-11-30");
// @ts-expect-error
export const answeredAndOpen: Finding<"yes"> = { ...open, answer: "yes", why: "facts-missing" };
// @ts-expect-error
export const withoutLastRead: Finding<"yes"> = { ...open, answer: "undetermined", why: "wording-not-read" };
/** A finding of one question is a finding of some question. */
export const ofAny: Finding<string> = assessMaterialDesignation({}, "2026-11-30");
