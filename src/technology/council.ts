import type { Condition } from "../finding/condition";
import { allOf, anyOf, criterion, not } from "../finding/condition";
import { enumerated } from "../finding/enumeration";
import { fact } from "../finding/fact";
import { type Finding, withMissing } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import type { Truth } from "../finding/truth";
import { known } from "../finding/truth";
import type { Citation } from "../kernel/citation";
import { dated, table } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import { stretchOn, wordingsOf } from "../kernel/wordings";
import { technologyCouncilShape } from "./tables/fact-shapes";

/**
 * A council of Art. 62, around research paid by a minister, or of Art. 63, around a designated fund. 協議会・指定基金協議会.
 *
 * @category Critical technologies
 */
export type TechnologyCouncilKind = "research-and-development" | "designated-fund";

/**
 * Who joins a council after it was organised. 協議会に加えられる構成員.
 *
 * - `administrative-organ`: head of a relevant administrative organ
 * - `researcher`: one engaged in the research and development
 * - `research-institution`: the institution entrusted under Art. 64
 * - `other`: anyone else whom the minister finds necessary
 */
export type CouncilMemberKind = "administrative-organ" | "researcher" | "research-institution" | "other";

/** A member added to a council. 構成員. */
export interface AddedCouncilMember {
  /** Who it is. */
  readonly kind?: CouncilMemberKind | null | undefined;
  /** The minister finds the member necessary. 必要と認める. */
  readonly foundNecessary?: boolean | null | undefined;
  /** The member consented. 同意. */
  readonly consented?: boolean | null | undefined;
}

/**
 * A council as it was organised, in the order of Arts 62 and 63. 協議会.
 *
 * @category Critical technologies
 */
export interface TechnologyCouncil {
  /** Under which article. */
  readonly kind?: TechnologyCouncilKind | null | undefined;
  /** Art. 62: the research is paid with State money that the organising minister grants. 国の資金により行われる研究開発等. */
  readonly paidByOrganisingMinister?: boolean | null | undefined;
  /** Art. 63: the fund is designated. 指定基金. */
  readonly fundDesignated?: boolean | null | undefined;
  /**
   * Art. 63: the Prime Minister consulted the Minister of Finance, the fund's minister and the other organs before
   * designating. 指定の協議.
   */
  readonly ministersConsultedOnFund?: boolean | null | undefined;
  /** The research and development is on a specified critical technology. 特定重要技術の研究開発. */
  readonly onCriticalTechnology?: boolean | null | undefined;
  /** One of those engaged in the research is a member and is recognised as suitable to represent it. 研究開発等を代表する者. */
  readonly representativeIsMember?: boolean | null | undefined;
  /** Art. 62: that person consented. 同意. */
  readonly representativeConsented?: boolean | null | undefined;
  /** The organising minister is a member. 研究開発大臣・指定基金所管大臣. */
  readonly ministerIsMember?: boolean | null | undefined;
  /** Art. 63: the fund's minister and the Prime Minister organise it together. 共同して. */
  readonly organisedJointly?: boolean | null | undefined;
  /** Art. 63: the Prime Minister is a member. 内閣総理大臣. */
  readonly primeMinisterIsMember?: boolean | null | undefined;
  /** Art. 62: the Prime Minister was consulted before it was organised. 内閣総理大臣への協議. */
  readonly primeMinisterConsultedBefore?: boolean | null | undefined;
  /** Members added later; leave it out where it is not known whether there are any. 追加の構成員. @maxItems 1000 */
  readonly addedMembers?: readonly AddedCouncilMember[] | null | undefined;
}

/** Whether a council was organised as the Act says. */
export type TechnologyCouncilAnswer = "properly-organised" | "not-properly-organised";

/** For all of a list: false if one is false, not known if the list or one of them is not known. */
function every(members: unknown, test: (member: AddedCouncilMember) => Truth): Truth {
  if (!Array.isArray(members)) return undefined;
  let open = false;
  for (const member of members as readonly (AddedCouncilMember | null | undefined)[]) {
    const truth = test(member ?? {});
    if (truth === false) return false;
    open ||= truth === undefined;
  }
  return open ? undefined : true;
}

/** Each added member was found necessary and consented. The basis is Art. 62(3), or 63(5), which applies it. */
function added(provision: "act:62:3" | "act:63:5"): Condition<TechnologyCouncil> {
  return allOf(
    criterion<TechnologyCouncil>({
      id: "added-members-found-necessary",
      text: { ja: "加えられた構成員はいずれも必要と認められた者である", en: "each added member was found necessary" },
      basis: at(provision),
      facts: ["addedMembers"],
      test: (facts) => every(facts.addedMembers, (member) => known(member.foundNecessary)),
    }),
    criterion<TechnologyCouncil>({
      id: "added-members-consented",
      text: { ja: "加えられた構成員はいずれも同意している", en: "each added member consented" },
      basis: at(provision),
      facts: ["addedMembers"],
      test: (facts) => every(facts.addedMembers, (member) => known(member.consented)),
    }),
  );
}

const kinds: readonly TechnologyCouncilKind[] = ["research-and-development", "designated-fund"];
const shared = {
  question: { ja: "協議会は法の定めるところにより組織されているか。", en: "Is the council organised as the Act says?" },
  answers: {
    "properly-organised": { ja: "法の定めるところにより組織されている", en: "it is organised as the Act says" },
    "not-properly-organised": {
      ja: "法の定めるところにより組織されていない",
      en: "it is not organised as the Act says",
    },
  },
  shape: technologyCouncilShape,
  inForceFrom: "2022-08-01",
  enumerations: [
    enumerated("kind", kinds, at("act:62:1")),
    enumerated(
      "addedMembers.*.kind",
      ["administrative-organ", "researcher", "research-institution", "other"],
      at("act:62:3"),
    ),
  ],
} as const;

const primeMinisterConsulted = fact<TechnologyCouncil>(
  "primeMinisterConsultedBefore",
  "act:62:2",
  "あらかじめ内閣総理大臣に協議した",
  "the Prime Minister was consulted beforehand",
);

const membersAdded = added("act:62:3");

const ofArticle62 = allOf<TechnologyCouncil>(
  fact(
    "paidByOrganisingMinister",
    "act:62:1",
    "組織する大臣が交付する国の資金により行われる研究開発等である",
    "the research is paid with State money granted by the organising minister",
  ),
  fact(
    "onCriticalTechnology",
    "act:62:1",
    "特定重要技術の研究開発の促進等を図るものである",
    "it serves research and development on a critical technology",
  ),
  fact(
    "representativeIsMember",
    "act:62:1",
    "研究開発等を代表する者が構成員である",
    "one who represents the research is a member",
  ),
  fact("representativeConsented", "act:62:1", "その者の同意を得た", "that person consented"),
  fact("ministerIsMember", "act:62:1", "研究開発大臣が構成員である", "the granting minister is a member"),
  primeMinisterConsulted,
  membersAdded,
);

/** No added member is the institution of Art. 64(3), whose term Art. 62(3) and (6) were listed for. */
const noResearchInstitution = criterion<TechnologyCouncil>({
  id: "no-research-institution-added",
  text: { ja: "特定重要技術調査研究機関を構成員に加えていない", en: "no entrusted research institution was added" },
  basis: at("act:62:3"),
  facts: ["addedMembers"],
  test: (facts) =>
    every(facts.addedMembers, ({ kind }) => (typeof kind === "string" ? kind !== "research-institution" : undefined)),
});

const researchCouncil = rule<TechnologyCouncil, TechnologyCouncilAnswer>("act:62", {
  ...shared,
  when: { "properly-organised": ofArticle62 },
  restsOn: ["act:62:1", "act:62:2", "act:62:3"],
  stands: {
    // Art. 62(1) is listed together with Art. 63, whose funds its brackets serve. The consultation of 62(2) is not
    // listed, nor on the day of that amendment are the members of 62(3).
    "fund-councils-stand": anyOf(not(primeMinisterConsulted), not(membersAdded), ofArticle62),
    "council-without-research-institutions": anyOf(not(primeMinisterConsulted), noResearchInstitution),
  },
});

const ofArticle63 = allOf<TechnologyCouncil>(
  fact("fundDesignated", "act:63:1", "基金が指定基金である", "the fund is designated"),
  fact(
    "ministersConsultedOnFund",
    "act:63:2",
    "指定の前に財務大臣等に協議した",
    "the Minister of Finance and the others were consulted before the designation",
  ),
  fact(
    "onCriticalTechnology",
    "act:63:4",
    "特定重要技術の研究開発の促進等を図るものである",
    "it serves research and development on a critical technology",
  ),
  fact(
    "organisedJointly",
    "act:63:4",
    "指定基金所管大臣が内閣総理大臣と共同して組織する",
    "the fund's minister and the Prime Minister organise it together",
  ),
  fact(
    "representativeIsMember",
    "act:63:4",
    "研究開発等を代表する者が構成員である",
    "one who represents the research is a member",
  ),
  fact("ministerIsMember", "act:63:4", "指定基金所管大臣が構成員である", "the fund's minister is a member"),
  fact("primeMinisterIsMember", "act:63:4", "内閣総理大臣が構成員である", "the Prime Minister is a member"),
  added("act:63:5"),
);

const fundCouncil = rule<TechnologyCouncil, TechnologyCouncilAnswer>("act:63", {
  ...shared,
  when: {
    "properly-organised": ofArticle63,
  },
  restsOn: ["act:63", "act:62:3"],
});

/** Of one kind or the other; which, the article that names it tells. */
const isKind = (kind: TechnologyCouncilKind, provision: Provision, ja: string, en: string) =>
  criterion<TechnologyCouncil>({
    ...{ id: `is-${kind}-council`, text: { ja, en }, basis: at(provision), facts: ["kind"], values: kinds },
    test: (facts) => (typeof facts.kind === "string" ? facts.kind === kind : undefined),
  });

/** Where the kind is not known: what either article says of it. */
const anyCouncil = rule<TechnologyCouncil, TechnologyCouncilAnswer>(["act:62", "act:63"], {
  ...shared,
  when: {
    "properly-organised": anyOf(
      allOf(
        isKind("research-and-development", "act:62:1", "法第六十二条の協議会である", "a council of Art. 62"),
        ofArticle62,
      ),
      allOf(
        isKind("designated-fund", "act:63:4", "指定基金協議会である", "a council of a designated fund"),
        ofArticle63,
      ),
    ),
  },
  restsOn: ["act:62:1", "act:62:2", "act:62:3", "act:63"],
});

/**
 * Whether a technology council was organised as the Act says.
 *
 * 協議会（法第六十二条）・指定基金協議会（第六十三条）. Use it to check who must consent, who must be consulted and who sits. A council of Art.
 * 62 may be organised; that of a designated fund must be, by the fund's minister together with the Prime Minister, and
 * Art. 63(4) does not itself ask for the representative's consent. It does not decide what the council's own rules say
 * (Art. 62(8)). Since the amendment of Art. 62(1) a council of Art. 62 is answered where its elements stand: all are
 * met, or the Prime Minister was not consulted (Art. 62(2)), or an added member did not consent or was not found
 * necessary (Art. 62(3)); where since September 2026 an institution of Art. 64 was added, and for that of a designated
 * fund, the wording was not read.
 *
 * Sanction: `penaltiesFor("leak-by-technology-council")`.
 * Sanction: no penalty (`penaltiesFor("council-request-declined")`, `penaltiesFor("council-outcome-not-carried-out")`)
 * for declining a request or not carrying out what was conferred.
 *
 * @param council - what is known of the council
 * @param on - the day on which it was organised
 * @param options - readings that the caller supplies
 * @returns `properly-organised` or `not-properly-organised`
 * @example
 * assessTechnologyCouncil({ kind: "research-and-development", representativeConsented: false }, "2024-05-01").answer;
 * // => "not-properly-organised"
 * assessTechnologyCouncil({}, "2024-05-01").missing[0]; // => "kind"
 * @see Act, Arts 62 and 63
 * @category Critical technologies
 */
export function assessTechnologyCouncil(
  council: TechnologyCouncil,
  on: LegalDate,
  options?: RuleOptions,
): Finding<TechnologyCouncilAnswer> {
  const kind = (council as TechnologyCouncil | null | undefined)?.kind;
  if (kind === "research-and-development") return researchCouncil(council, on, options);
  if (kind === "designated-fund") return fundCouncil(council, on, options);
  const finding = anyCouncil(council, on, options);
  if (finding.why !== "wording-not-read") return finding;
  // Of one kind evidence bears answers although the wording was not read.
  const each = [researchCouncil, fundCouncil].map((asked) => asked(council, on, options));
  const borne = each.some(({ answer, missing }) => answer !== "undetermined" || missing.length > 0);
  return withMissing(finding, borne ? [...new Set(["kind", ...each.flatMap(({ missing }) => missing)])] : []);
}

/**
 * What the Act says about a technology council on a day, as data.
 *
 * @category Critical technologies
 */
export interface TechnologyCouncilRules {
  /** Which council. */
  readonly kind: TechnologyCouncilKind;
  /** Who organises it. */
  readonly organisers: readonly ("granting-minister" | "fund-minister" | "prime-minister")[];
  /** `may` (することができる) or `shall` (するものとする). */
  readonly organising: "may" | "shall";
  /** Who sits from the start, and whether the provision asks for consent. */
  readonly founders: readonly {
    readonly who: "representative" | "granting-minister" | "fund-minister" | "prime-minister";
    readonly consent: boolean;
  }[];
  /** Who can be added, each with consent. */
  readonly addable: readonly CouncilMemberKind[];
  /** What it confers on, by item of Art. 62(4). */
  readonly agenda: readonly { readonly item: string; readonly ja: string; readonly en: string }[];
  /** What was conferred is carried out by the members (行うものとする), proper management of information among it. */
  readonly outcome: "members-shall-carry-out";
  /** Asked for materials, a member or the entrusted institution must try to comply: no duty, no penalty. */
  readonly requests: "duty-to-endeavour";
  /** Those who work or worked in its affairs keep its secrets; the conduct that `penaltiesFor` knows. */
  readonly secrecyConduct: "leak-by-technology-council";
  /** Its own rules are set by the council itself. */
  readonly ownRules: true;
  /** The provisions; Art. 63(5) applies Art. 62(3) to (8) to the council of a fund. */
  readonly basis: readonly Citation[];
  /** Whether the wording of that day was read. */
  readonly wordingRead: boolean;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

const sameForBoth = {
  addable: ["administrative-organ", "researcher", "research-institution", "other"],
  agenda: [
    {
      item: "1",
      ja: "研究開発に有用な情報の収集、整理及び分析",
      en: "collecting, sorting and analysing useful information",
    },
    { item: "2", ja: "研究開発の効果的な促進のための方策", en: "ways to promote the research effectively" },
    { item: "3", ja: "研究開発の内容及び成果の取扱い", en: "handling the content and results of the research" },
    { item: "4", ja: "情報を適正に管理するために必要な措置", en: "measures to manage its information properly" },
    { item: "5", ja: "その他必要な事項", en: "other necessary matters" },
  ],
  outcome: "members-shall-carry-out",
  requests: "duty-to-endeavour",
  secrecyConduct: "leak-by-technology-council",
  ownRules: true,
} as const;

const councils = dated<{
  readonly from: LegalDate;
  readonly rules: Omit<TechnologyCouncilRules, "wordingRead" | "gaps">;
}>(
  table([
    {
      from: "2022-08-01",
      rules: {
        kind: "research-and-development",
        basis: [at("act:62")],
        organisers: ["granting-minister"],
        organising: "may",
        founders: [
          { who: "representative", consent: true },
          { who: "granting-minister", consent: false },
        ],
        ...sameForBoth,
      },
    },
    {
      from: "2022-08-01",
      rules: {
        kind: "designated-fund",
        basis: [at("act:63:4"), at("act:63:5")],
        organisers: ["fund-minister", "prime-minister"],
        organising: "shall",
        founders: [
          { who: "representative", consent: false },
          { who: "fund-minister", consent: false },
          { who: "prime-minister", consent: false },
        ],
        ...sameForBoth,
      },
    },
  ]),
  ({ rules }) => [rules.kind],
);
const wordings = wordingsOf(["act:62:1", "act:62:3", "act:62:6", "act:63"]);

/**
 * The rules of the two kinds of technology council on a day.
 *
 * 協議会の構成・議題・秘密保持. Use it for a form or a checklist. Where the wording of the day was not read, the
 * rows show the last one that was, with `wordingRead: false`.
 *
 * Sanction: `penaltiesFor("leak-by-technology-council")`.
 * Sanction: no penalty (`penaltiesFor("council-request-declined")`, `penaltiesFor("council-outcome-not-carried-out")`)
 * for declining a request or not carrying out what was conferred.
 *
 * @param on - the day whose law is asked for
 * @returns two rows since 2022-08-01, `[]` before
 * @example
 * technologyCouncilRules("2024-05-01").map((rules) => [rules.kind, rules.organising]);
 * // => [["research-and-development", "may"], ["designated-fund", "shall"]]
 * technologyCouncilRules("2022-07-31"); // => []
 * @see Act, Arts 62 and 63
 * @category Critical technologies
 */
export function technologyCouncilRules(on: LegalDate): readonly TechnologyCouncilRules[] {
  const rows = councils.on(on);
  const gaps = [...(stretchOn(wordings, on)?.gaps ?? [])];
  return rows.map(({ rules }) => ({ ...rules, wordingRead: gaps.length === 0, gaps: [...gaps] }));
}
