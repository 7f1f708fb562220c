import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/doors/finding";
import { ask, type RuleId } from "../../src/doors/rules";
import { provisionOf } from "../../src/kernel/provision";

/**
 * Chapters IV and V: the provisions that answer each question, and that which holds each criterion, typed from the Act,
 * the Order and the Patent Act in the order in which the rule looks at them. Asked without facts, all are looked at.
 */
const field = ["unconditional-field: order:12:1", "conditional-field: order:12:2"];
const requirement = [
  "for-defence: order:12:3:1",
  "application-by-state-or-nrda: order:12:3:2",
  "commissioned-right-left: order:12:3:3",
  "state-took-part: order:12:3:4",
];
/** Arts 73(1) and 74(1) name the same persons. */
const bound = (provision: string) => [
  "designated-invention: act:70:1",
  ...["designated-applicant", "shown-by-applicant", "learnt-through-duty", "knows-of-designation"].map(
    (criterion) => `${criterion}: ${provision}`,
  ),
];

const rules: Readonly<Partial<Record<RuleId, readonly [basis: readonly string[], criteria: readonly string[]]>>> = {
  "critical-technology": [
    ["act:61"],
    [
      "advanced-technology: act:61",
      "could-become-important: act:61",
      "harm-if-technology-misused: act:61",
      "harm-if-research-information-misused: act:61",
      "harm-if-dependent-use-cut-off: act:61",
    ],
  ],
  "technology-council": [
    ["act:62", "act:63"],
    [
      "is-research-and-development-council: act:62:1",
      "paid-by-organising-minister: act:62:1",
      "on-critical-technology: act:62:1",
      "representative-is-member: act:62:1",
      "representative-consented: act:62:1",
      "minister-is-member: act:62:1",
      "prime-minister-consulted-before: act:62:2",
      "added-members-found-necessary: act:62:3",
      "added-members-consented: act:62:3",
      "is-designated-fund-council: act:63:4",
      "fund-designated: act:63:1",
      "ministers-consulted-on-fund: act:63:2",
      "on-critical-technology: act:63:4",
      "organised-jointly: act:63:4",
      "representative-is-member: act:63:4",
      "minister-is-member: act:63:4",
      "prime-minister-is-member: act:63:4",
      "added-members-found-necessary: act:63:5",
      "added-members-consented: act:63:5",
    ],
  ],
  "research-entrustment": [
    ["act:64:2"],
    [
      "corporation: act:64:2",
      "specialised-study: act:64:2:1",
      "information-kept: act:64:2:2",
      "cooperation: act:64:2:3",
      "information-security: act:64:2:4",
    ],
  ],
  "ipc-screening": [["order:12:1", "order:12:2"], ["specified-field: order:12:1"]],
  "additional-requirement": [["order:12:3"], requirement],
  forwarding: [
    ["act:66:1", "act:66:2", "order:12"],
    [
      "patent-application: act:66:1 main-clause",
      // The translation is the description of an application in a foreign language; Art. 65(1) says what one is.
      "description-filed: patent-act:36-2:8",
      "described-in-specification: act:65:1",
      ...field,
      ...requirement,
      "newly-covered-while-pending: act:66:11",
      "pending-at-start: act:suppl:2",
      "review-requested: act:66:2 first-sentence",
      "filed-when-requests-could-be-made: act:66:2 first-sentence",
      "later-application-of-requester: act:66:2 second-sentence",
      "review-clearly-unnecessary: act:66:1 proviso",
      "international-application: act:66:5",
      "within-forwarding-period: act:66:1 main-clause",
      "application-ended: act:66:1 main-clause",
      "non-forwarding-notice: act:66:10",
    ],
  ],
  "review-secrecy": [
    ["act:67:8", "act:70:4", "act:73:5", "act:77:3", "act:80:4"],
    [
      "official-taking-part: act:67:8",
      "shown-as-expert: act:67:5",
      "procedure-with-secrecy: act:67:8",
      "within-designation: act:80:4",
    ],
  ],
  "review-publication": [
    ["act:68"],
    [
      "applicant: act:68",
      "keeping-notice-received: act:68",
      "outcome-notice-received: act:68",
      "notified-invention: act:68",
      "application-ended: act:68 proviso",
    ],
  ],
  discontinuance: [
    ["act:69:1", "act:69:2"],
    [
      "papers-not-filed-in-time: act:67:10",
      "not-corrected-in-time: act:67:11",
      "published-against-ban: act:68",
      "requested-review: act:66:2 first-sentence",
      "request-abusive: act:69:1",
      "review-ended: act:69:1",
    ],
  ],
  "working-prohibition": [
    ["act:73:1"],
    [...bound("act:73:1"), "working: patent-act:2:3", "permitted: act:73:1 proviso"],
  ],
  "working-permission": [
    ["act:73:2", "act:73:3", "act:73:4"],
    ["applied-by-designated-applicant: act:73:2", "no-outsider-learns: act:73:3", "otherwise-fitting: act:73:3"],
  ],
  "disclosure-prohibition": [
    ["act:74:1"],
    [...bound("act:74:1"), "disclosing: act:74:1", "justifiable-reason: act:74:1"],
  ],
  // Art. 70(5) says who a designated applicant is.
  "sharing-change": [
    ["act:76:1", "act:76:2"],
    [
      "designated-applicant: act:70:5",
      "newly-let-in: act:76:1",
      "named-in-keeping-answer: act:76:1",
      "other-change: act:76:2",
    ],
  ],
  "foreign-filing": [
    ["act:78:1", "act:78:2", "act:79", "order:14"],
    [
      "made-in-japan: act:78:1",
      "public: act:78:1",
      "confirmed-not-specified: act:79:2",
      "confirmed-specified: act:79:4",
      ...field,
      ...requirement,
      "designated-invention-of-designated-applicant: act:78:2",
      "other-invention-of-designated-application: act:78:2",
      "confirmed-no-effect: act:79:4",
      "foreign-application: act:78:1",
      "excluded-by-treaty: order:14",
      "japanese-application: act:78:1 proviso",
    ],
  ],
  "international-application": [
    ["act:78:4"],
    ["international-application: patent-act:184-3:1", "described-in-specification: act:65:1", ...field, ...requirement],
  ],
  "advance-confirmation": [
    ["act:79:1"],
    ["may-be-specified: act:79:1", "intends-foreign-filing: act:79:1", "japanese-application-filed: act:79:1"],
  ],
  "compensation-claim": [
    ["act:80:1"],
    [
      "designated-or-once-designated: act:80:1",
      "from-refused-permission: act:73:1 proviso",
      "from-permission-condition: act:73:4",
      "otherwise-from-designation: act:80:1",
      "loss-suffered: act:80:1",
      "ordinarily-arising: act:80:1",
    ],
  ],
  "later-applicant-licence": [
    ["act:81:1", "act:81:2"],
    [
      "designated-applicant: act:81:1",
      "other-designated: act:81:1",
      "other-unpublished-under-act: act:66:7",
      "barred-by-earlier-application: patent-act:29-2",
      "knew-of-bar: act:81:1",
      "business-in-japan: act:81:1",
      "preparation-in-japan: act:81:1",
      "refusal-final: act:81:1",
    ],
  ],
  "domestic-priority": [
    ["act:82:1"],
    ["claims-domestic-priority: patent-act:41:1", "base-dismissed-under-act: act:82:1"],
  ],
  // 昭和三十四年法律第百二十三号（実用新案法）第五条第一項.
  "utility-model-registration": [
    ["act:82:5"],
    [
      "utility-model-application: 334AC0000000123:5:1",
      "describes-designated-invention: act:82:5",
      "designation-ended: act:82:5",
    ],
  ],
  "management-order": [
    ["act:83:1", "act:83:2", "act:83:3"],
    [
      "measures-breached: act:75",
      "leak-imminent: act:83:3",
      "recommended: act:83:2",
      "recommended-measures-taken: act:83:2",
      "justifiable-reason: act:83:2",
      "needed-against-leak: act:83:1",
    ],
  ],
};

describe.each(Object.entries(rules))("%s", (id, [basis, criteria]) => {
  const asked = () => ask(id as RuleId, {}, "2025-06-02") as Finding<string>;
  test("the provisions that answer the question", () => {
    expect(asked().basis.map(provisionOf)).toEqual(basis);
  });
  test("the provision of each criterion", () => {
    expect(asked().reasons.map((one) => `${one.criterion}: ${provisionOf(one.basis)}`)).toEqual(criteria);
  });
});
