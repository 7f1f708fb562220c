import type { Condition, Criterion } from "../finding/condition";
import { anyOf } from "../finding/condition";
import { fact } from "../finding/fact";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { Citation } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { applicationKindWords } from "./application-history";
import { chapterInForceFrom } from "./chapter-in-force";
import { forwardingFactsShape } from "./tables/fact-shapes";

/** The four limbs of Enforcement Order Art. 12(3); any one of them is enough. 付加要件. */
export interface AdditionalRequirement {
  /** (i) The invention is for use in Japan's defence or by a foreign military. 我が国の防衛又は外国の軍事の用に供するための発明. */
  readonly defence?: boolean | null | undefined;
  /**
   * (ii) The application is by the State or a National Research and Development Agency. An application made jointly
   * with anyone else does not count; the State and such an agency together do. Universities, other agencies and
   * prefectures are not meant. 国又は国立研究開発法人による特許出願.
   */
  readonly byStateOrNrda?: boolean | null | undefined;
  /**
   * (iii) A result of research commissioned, or software development contracted out, by the State or such an agency,
   * where the right to the patent was left with the contractor under the Industrial Technology Enhancement Act Art.
   * 17(1) (for an agency through 17(2)). 産業技術力強化法第十七条第一項により譲り受けないこととしたもの.
   */
  readonly commissionedRightLeft?: boolean | null | undefined;
  /**
   * (iv) A result of research commissioned by the State (not by an agency), where the State took only part of the right
   * under the Science, Technology and Innovation Act Art. 22(i). 国がその一部のみを譲り受けたもの.
   */
  readonly stateTookPart?: boolean | null | undefined;
}

/** Facts with the four limbs under `additionalRequirement`. */
export interface WithAdditionalRequirement {
  /** The four limbs; a limb left out is not known. 付加要件. */
  readonly additionalRequirement?: AdditionalRequirement | undefined | null;
}

const limbs: readonly {
  readonly fact: keyof AdditionalRequirement;
  readonly id: string;
  readonly text: BilingualText;
}[] = [
  {
    fact: "defence",
    id: "for-defence",
    text: {
      ja: "我が国の防衛又は外国の軍事の用に供するための発明である",
      en: "for use in Japan's defence or by a foreign military",
    },
  },
  {
    fact: "byStateOrNrda",
    id: "application-by-state-or-nrda",
    text: {
      ja: "国又は国立研究開発法人による特許出願（それ以外の者との共同を除く。）である",
      en: "application by the State or a National Research and Development Agency, not jointly with others",
    },
  },
  {
    fact: "commissionedRightLeft",
    id: "commissioned-right-left",
    text: {
      ja: "国等の委託の成果で、特許を受ける権利を譲り受けないこととしたものである",
      en: "result of commissioned research or software whose right was left with the contractor",
    },
  },
  {
    fact: "stateTookPart",
    id: "state-took-part",
    text: {
      ja: "国の委託研究の成果で、国が権利の一部のみを譲り受けたものである",
      en: "result of research commissioned by the State, of which the State took only part of the right",
    },
  },
];

/** The four limbs as criteria, in the order of Art. 12(3). */
export const additionalRequirementCriteria: readonly Criterion<WithAdditionalRequirement>[] = limbs.map((limb, index) =>
  fact(`additionalRequirement.${limb.fact}`, `order:12:3:${index + 1}`, limb.text.ja, limb.text.en, { id: limb.id }),
);

/** Any one of the four. */
export const additionalRequirementMet: Condition<WithAdditionalRequirement> = anyOf(...additionalRequirementCriteria);

/** An additional requirement as the Cabinet Office counts them: three kinds. */
export interface AdditionalRequirementKind {
  /** Stable id of the kind. */
  readonly id: "defence" | "state-application" | "commissioned-result";
  /** The kind in both languages. */
  readonly text: BilingualText;
  /** The limbs of Art. 12(3) under it. */
  readonly limbs: readonly (keyof AdditionalRequirement)[];
  /** The items of Art. 12(3). */
  readonly basis: readonly Citation[];
}

/**
 * The additional requirements in the three kinds in which they are shown to the public.
 *
 * 付加要件の三類型. For display; the Order has four items, the third kind covers two.
 *
 * @returns the three kinds with their limbs
 * @example
 * additionalRequirementKinds().map((kind) => kind.limbs.length); // => [1, 1, 2]
 * @see Enforcement Order, Art. 12(3)
 * @category Patents
 */
export function additionalRequirementKinds(): readonly AdditionalRequirementKind[] {
  return [
    {
      id: "defence",
      text: { ja: "防衛・軍事の用に供するための発明", en: "inventions for defence or military use" },
      limbs: ["defence"],
      basis: [at("order:12:3:1")],
    },
    {
      id: "state-application",
      text: {
        ja: "国又は国立研究開発法人の出願に係る発明",
        en: "applications of the State or a National Research and Development Agency",
      },
      limbs: ["byStateOrNrda"],
      basis: [at("order:12:3:2")],
    },
    {
      id: "commissioned-result",
      text: { ja: "国等の委託研究開発の成果に係る発明", en: "results of commissioned research and development" },
      limbs: ["commissionedRightLeft", "stateTookPart"],
      basis: [at("order:12:3:3"), at("order:12:3:4")],
    },
  ];
}

const question = rule<WithAdditionalRequirement, "met" | "not-met">("order:12:3", {
  question: { ja: "付加要件に該当するか。", en: "Does the invention meet an additional requirement?" },
  answers: { met: { ja: "該当する", en: "met" }, "not-met": { ja: "該当しない", en: "not met" } },
  when: { met: additionalRequirementMet },
  inForceFrom: chapterInForceFrom,
  enumerations: applicationKindWords,
  shape: forwardingFactsShape,
});

/**
 * Whether an invention meets an additional requirement, which conditional fields want besides the symbols.
 *
 * 付加要件（令第十二条第三項）. Any one of the four limbs is enough. It does not decide what is a use in defence.
 *
 * @param facts - the four limbs
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns the finding: `met` or `not-met`
 * @example
 * assessAdditionalRequirement({ additionalRequirement: { byStateOrNrda: true } }, "2024-06-01").answer; // => "met"
 * @see Enforcement Order, Art. 12(3)
 * @category Patents
 */
export function assessAdditionalRequirement(
  facts: WithAdditionalRequirement,
  on: LegalDate,
  options?: RuleOptions,
): Finding<"met" | "not-met"> {
  return question(facts, on, options);
}
