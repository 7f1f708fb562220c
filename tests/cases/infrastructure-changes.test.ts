import { describe, expect, it } from "vitest";
import {
  classifyIntroductionChange,
  IntroductionChange,
  ministerialOrderLawIds,
  reviewPowers,
  toJsonSchema,
  validate,
} from "../../src/doors/index";
import { thrownCode } from "../thrown-code";

const on = "2026-06-01";
const orderIds = Object.keys(ministerialOrderLawIds) as (keyof typeof ministerialOrderLawIds)[];
const intro = { form: "introduction", phase: "before" } as const;
const introduced = { form: "introduction", phase: "after" } as const;
const early = { form: "outsourcing", phase: "before" } as const;
const running = { form: "outsourcing", phase: "after" } as const;
const over = { form: "outsourcing", phase: "ended" } as const;
const percent = (value: number) => ({ percent: value });

type Row = readonly [article: string, change: IntroductionChange, answer: string];
const rows: readonly Row[] = [
  ["23(1)(i)", { ...intro, what: "facility-outline" }, "change-notification"],
  ["23(1)(ii)", { ...intro, what: "introduction-content" }, "change-notification"],
  ["23(1)(ii), 24: the time of an introduction", { ...intro, what: "introduction-time" }, "report"],
  ["23(1)(iii)イ: name of the supplier", { ...intro, what: "name", party: "supplier" }, "change-notification"],
  ["23(1)(iii)イ: law of the supplier", { ...intro, what: "governing-law-or-nationality", party: "supplier" }, "change-notification"],
  ["23(1)(iii)イ: to another country", { ...intro, what: "address", party: "supplier", toAnotherCountry: true }, "change-notification"],
  ["24(i)イ: inside the country", { ...intro, what: "address", party: "supplier", toAnotherCountry: false }, "nothing"],
  ["23(1)(iii)ロ: from Japan to abroad", { ...intro, what: "factory", of: "facility", toAnotherCountry: true }, "change-notification"],
  ["24(i)ハ: from Osaka to Nagoya", { ...intro, what: "factory", of: "facility", toAnotherCountry: false }, "nothing"],
  ["23(1)(iv)イ: component before", { ...intro, what: "component" }, "change-notification"],
  ["54(4), 25(2): component after", { ...introduced, what: "component" }, "report"],
  ["23(1)(iv)ロ", { ...intro, what: "name", party: "component-supplier" }, "change-notification"],
  ["24(ii)イ", { ...intro, what: "address", party: "component-supplier", toAnotherCountry: false }, "nothing"],
  ["23(1)(iv)ハ", { ...intro, what: "factory", of: "component", toAnotherCountry: true }, "change-notification"],
  ["54(4): a supplier after the introduction", { ...introduced, what: "name", party: "supplier" }, "nothing"],
  ["54(4): a component's supplier after the introduction", { ...introduced, what: "name", party: "component-supplier" }, "nothing"],
  ["23(1)(v): content", { ...running, what: "outsourcing-content" }, "change-notification"],
  ["23(1)(v): time", { ...early, what: "outsourcing-time" }, "change-notification"],
  ["23(1)(v): period longer", { ...running, what: "outsourcing-period", direction: "longer" }, "change-notification"],
  ["23(1)(v): period shorter", { ...running, what: "outsourcing-period", direction: "shorter" }, "report"],
  ["54(1): the period has ended", { ...over, what: "outsourcing-content" }, "nothing"],
  ["23(1)(vi): name before", { ...early, what: "name", party: "contractor" }, "change-notification"],
  ["23(1)(vi): name after the outsourcing", { ...running, what: "name", party: "contractor" }, "change-notification"],
  ["23(1)(vi): law before", { ...early, what: "governing-law-or-nationality", party: "contractor" }, "change-notification"],
  ["23(1)(vi): law after the outsourcing", { ...running, what: "governing-law-or-nationality", party: "contractor" }, "report"],
  ["23(1)(vi): abroad before", { ...early, what: "address", party: "contractor", toAnotherCountry: true }, "change-notification"],
  ["23(1)(vi): abroad after", { ...running, what: "address", party: "contractor", toAnotherCountry: true }, "report"],
  ["24(iii)イ: inside the country, after", { ...running, what: "address", party: "contractor", toAnotherCountry: false }, "nothing"],
  ["23(1)(vii)イ: content", { ...running, what: "subcontract-content" }, "change-notification"],
  ["23(1)(vii)イ: time", { ...running, what: "subcontract-time" }, "change-notification"],
  ["23(1)(vii)イ: longer", { ...running, what: "subcontract-period", direction: "longer" }, "change-notification"],
  ["23(1)(vii)イ: shorter", { ...running, what: "subcontract-period", direction: "shorter" }, "report"],
  ["23(1)(vii)ロ: name after", { ...running, what: "name", party: "subcontractor" }, "change-notification"],
  ["23(1)(vii)ロ: law after", { ...running, what: "governing-law-or-nationality", party: "subcontractor" }, "report"],
  ["24(iv)イ", { ...running, what: "address", party: "subcontractor", toAnotherCountry: false }, "nothing"],
  ["23(1)(viii)", { ...running, what: "measures" }, "change-notification"],
  ["54(4): representative", { ...intro, what: "representative", party: "supplier" }, "report"],
  ["54(4): officers", { ...running, what: "officers", party: "subcontractor" }, "report"],
  ["54(4): foreign sales", { ...intro, what: "foreign-government-sales", party: "component-supplier" }, "report"],
  ["54(4): a new holder", { ...intro, what: "holder-added", party: "supplier" }, "report"],
  ["54(4): a holder's name", { ...intro, what: "holder-name-or-nationality", party: "supplier" }, "report"],
  ["54(4): a holder falls below five percent", { ...intro, what: "holder-below-five-percent", party: "supplier" }, "report"],
  ["24(i)ロ: inside a band", { ...intro, what: "holder-share", party: "supplier", before: percent(26), after: percent(33) }, "nothing"],
  ["24(i)ロ(1): rises to 25", { ...intro, what: "holder-share", party: "supplier", before: percent(24.9), after: percent(25) }, "report"],
  [
    "24(i)ロ(2): rises to one third, exactly",
    { ...intro, what: "holder-share", party: "supplier", before: { votes: 32, totalVotes: 99 }, after: { votes: 33, totalVotes: 99 } },
    "report",
  ],
  ["24(i)ロ(3): rises to half", { ...intro, what: "holder-share", party: "supplier", before: percent(49.9), after: percent(50) }, "report"],
  ["24(i)ロ: falls into a band", { ...intro, what: "holder-share", party: "supplier", before: percent(60), after: percent(45) }, "nothing"],
  [
    "24(iv)ロ: of a subcontractor",
    { ...running, what: "holder-share", party: "subcontractor", before: percent(6), after: percent(51) },
    "report",
  ],
  ["54(5): emergency introduction", { ...introduced, what: "name", party: "supplier", emergencyNotification: true }, "nothing"],
  ["54(5): its component", { ...introduced, what: "component", emergencyNotification: true }, "report"],
  [
    "54(5): emergency outsourcing, still running",
    { ...running, what: "outsourcing-content", emergencyNotification: true },
    "change-notification",
  ],
  [
    "54(5): not known whether in an emergency, before the introduction",
    { ...intro, what: "introduction-content", emergencyNotification: null },
    "undetermined",
  ],
  ["54(5): its component, not known whether in an emergency", { ...introduced, what: "component", emergencyNotification: null }, "report"],
  [
    "54(5): of outsourcing it makes no difference",
    { ...running, what: "outsourcing-content", emergencyNotification: null },
    "change-notification",
  ],
  ["not known when", { form: "introduction", what: "component" }, "undetermined"],
  ["not known where to", { ...intro, what: "address", party: "supplier" }, "undetermined"],
];

describe("classifyIntroductionChange", () => {
  it.each(rows)("%s", (_article, change, answer) => {
    const finding = classifyIntroductionChange(change, on);
    expect(finding.answer).toBe(answer);
    expect(finding.freshStandstill).toBe(answer === "undetermined" ? undefined : answer === "change-notification");
    expect(validate(IntroductionChange, change)).toEqual({ ok: true, value: change });
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  });

  it("refuses a party or a particular that plans of that form do not hold", () => {
    const codes = (change: unknown) => {
      const checked = validate(IntroductionChange, change);
      return checked.ok ? [] : checked.issues.map((one) => [one.code, one.path.join("."), one.basis?.article]);
    };
    const code = "change-of-other-form";
    expect(codes({ ...intro, what: "name", party: "contractor" })).toEqual([[code, "party", "52"]]);
    expect(codes({ ...intro, what: "name", party: "subcontractor" })).toEqual([[code, "party", "52"]]);
    expect(codes({ ...running, what: "name", party: "component-supplier" })).toEqual([[code, "party", "52"]]);
    expect(codes({ ...running, what: "factory", of: "facility" })).toEqual([[code, "what", "52"]]);
    expect(codes({ ...intro, what: "subcontract-time" })).toEqual([[code, "what", "52"]]);
    for (const right of [
      { what: "name", party: "contractor" },
      { form: null, what: "factory" },
      { ...intro, what: "measures" },
      { ...running, what: "name", party: null },
    ]) {
      expect(codes(right)).toEqual([]);
    }
  });

  it("files an urgent change afterwards, without a standstill", () => {
    const change = { ...running, what: "name", party: "contractor" } as const;
    const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
    expect(classifyIntroductionChange({ ...change, urgent, ministerialOrder: "fsa" }, on)).toMatchObject({
      answer: "change-notification",
      freshStandstill: false,
      when: "without-delay-after",
      form: "8",
    });
    expect(classifyIntroductionChange({ ...change, urgent: { ...urgent, causedToEvade: true }, business: "banking" }, on)).toMatchObject({
      freshStandstill: true,
      when: "before-the-change",
      form: "7",
    });
    expect(classifyIntroductionChange({ ...change, urgent: null }, on).freshStandstill).toBeUndefined();
  });

  it("names a property that is read nowhere, and takes urgency as not known that may have been meant by it (Act Art. 54(1) proviso)", () => {
    const change = { what: "measures", form: "introduction", phase: "before", business: "banking" } as const;
    const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
    const misspelt = classifyIntroductionChange({ ...change, urgnt: urgent } as never, "2026-06-01");
    expect(misspelt).toMatchObject({ answer: "change-notification", issues: [{ code: "unknown-key", path: ["urgnt"] }] });
    expect(misspelt).not.toHaveProperty("freshStandstill");
    expect(classifyIntroductionChange({ ...change, urgent }, "2026-06-01")).toMatchObject({ freshStandstill: false });
    expect(classifyIntroductionChange(change, "2026-06-01")).toMatchObject({ freshStandstill: true });
    const { anyOf = [], oneOf = anyOf } = toJsonSchema("IntroductionChange") as Readonly<
      Record<string, readonly { properties?: object }[]>
    >;
    const every = new Set(oneOf.flatMap(({ properties = {} }) => Object.keys(properties)));
    expect(every.size).toBeGreaterThan(10);
    for (const name of every)
      expect(classifyIntroductionChange({ [name]: null } as never, "2026-06-01").issues ?? []).not.toContainEqual(
        expect.objectContaining({ code: "unknown-key" }),
      );
  });

  it("treats all ten orders alike from 2026-09-18: the answer as last read, inferred (orders 23 to 25, MIC 24 to 26)", () => {
    const change = { ...intro, what: "component" } as const;
    for (const ministerialOrder of [...orderIds, undefined]) {
      expect(classifyIntroductionChange({ ...change, ministerialOrder }, "2026-08-27")).toMatchObject({ grade: "text" });
      expect(classifyIntroductionChange({ ...change, ministerialOrder }, "2026-09-18")).toMatchObject({
        answer: "change-notification",
        grade: "inferred",
        gaps: ["infrastructure-orders-2026-09-18", "law-after-survey", "act-38-2026-unlisted", "act-38-2026-art-52"],
      });
    }
  });

  it("cites METI's articles for all ten where the order is not known, says so, and names no form (Act Art. 86(3))", () => {
    const change = { ...intro, what: "component" } as const;
    const not = classifyIntroductionChange(change, on);
    expect(not).toMatchObject({ answer: "change-notification", when: "before-the-change", freshStandstill: true });
    expect(not).not.toHaveProperty("form");
    expect(not).not.toHaveProperty("issues");
    expect(not.basis[2]?.law).toBe("505M60000400041");
    expect(not.reasons.at(-1)).toMatchObject({ criterion: "governing-order", met: "unknown", basis: { article: "86", paragraph: 3 } });
    const bank = classifyIntroductionChange({ ...change, business: "banking" }, on);
    expect(bank).toMatchObject({ form: "7", basis: [{}, {}, { law: "505M60000002061", article: "23" }, {}, {}] });
    expect(bank.reasons.map((one) => one.criterion)).not.toContain("governing-order");
    expect(classifyIntroductionChange({ ...change, business: "postal" }, on)).toMatchObject({ form: "9" });
    // Waterworks stood under an order that was not read.
    expect(classifyIntroductionChange({ ...change, business: "water-supply" }, "2024-03-31")).not.toHaveProperty("form");
  });

  it("takes no misspelt word for another, and says which are allowed", () => {
    const asked = (change: object) => classifyIntroductionChange(change as IntroductionChange, on);
    for (const ministerialOrder of ["FSA", "bank", "constructor"]) {
      const finding = asked({ ...intro, what: "component", ministerialOrder });
      expect(finding).not.toHaveProperty("form");
      expect(finding.issues).toMatchObject([
        { code: "not-allowed-value", path: ["ministerialOrder"], basis: { article: "86", paragraph: 3 } },
      ]);
      for (const id of orderIds) expect(finding.issues?.[0]?.message.en).toContain(id);
    }
    for (const [more, path] of [
      [{ form: "Introduction" }, "form"],
      [{ phase: "later" }, "phase"],
      [{ party: "vendor" }, "party"],
      [{ business: "bank" }, "business"],
    ] as const) {
      expect(asked({ what: "name", ...more }).issues).toMatchObject([{ code: "not-allowed-value", path: [path] }]);
    }
    expect(asked({ ...intro, what: "component", business: "banking", ministerialOrder: "mic" })).toMatchObject({
      answer: "change-notification",
      issues: [{ code: "ministerial-order-does-not-govern", path: ["ministerialOrder"], basis: { article: "86", paragraph: 2 } }],
    });
  });

  it("asks for the form of the plan beside the party, either of which can settle the time (54(1)(4))", () => {
    for (const what of ["holder-share", "holder-below-five-percent", "governing-law-or-nationality", "address"]) {
      const change = { what, phase: "after", toAnotherCountry: true, before: { percent: 30 }, after: { percent: 40 } };
      const asked = (more: object) => classifyIntroductionChange({ ...change, ...more } as never, on);
      expect(asked({}).missing).toEqual(expect.arrayContaining(["form", "party"]));
      expect(asked({ form: "introduction" }).answer).toBe("nothing");
    }
  });

  it("asks whether it was an emergency, and of which form the plan is, only where that could matter (Art. 54(5))", () => {
    const missing = (change: object) => classifyIntroductionChange(change as IntroductionChange, on).missing;
    const emergencyNotification = null;
    expect(missing({ ...intro, what: "introduction-content", emergencyNotification })).toEqual(["emergencyNotification"]);
    expect(missing({ ...intro, what: "component", emergencyNotification })).toEqual(["emergencyNotification"]);
    expect(missing({ form: "introduction", what: "component", emergencyNotification })).toEqual(["phase", "emergencyNotification"]);
    expect(missing({ ...introduced, what: "introduction-content", emergencyNotification })).toEqual([]);
    expect(missing({ ...running, what: "facility-outline", emergencyNotification })).toEqual([]);
    expect(missing({ what: "facility-outline", phase: "before", emergencyNotification: true })).toEqual(["form"]);
    expect(missing({ what: "facility-outline", phase: "before" })).toEqual([]);
    expect(missing({ what: "facility-outline", phase: "ended", emergencyNotification })).toEqual([]);
  });

  it("knows the form of the plan from the party or from what changes, where it is not named", () => {
    const answer = (change: unknown) => classifyIntroductionChange(change as never, on).answer;
    for (const party of ["supplier", "component-supplier"]) {
      expect(answer({ what: "name", party, phase: "after" })).toBe("nothing");
      expect(answer({ what: "governing-law-or-nationality", party, phase: "before" })).toBe("change-notification");
    }
    for (const party of ["contractor", "subcontractor"]) {
      expect(answer({ what: "name", party, phase: "after" })).toBe("change-notification");
      expect(answer({ what: "governing-law-or-nationality", party, phase: "after" })).toBe("report");
      expect(answer({ what: "governing-law-or-nationality", party, phase: "ended" })).toBe("nothing");
    }
    expect(answer({ what: "name", phase: "after" })).toBe("undetermined");
    // A supplier of outsourced work, a contractor of an introduction: one of the two is wrong, and neither is known.
    expect(answer({ what: "name", party: "supplier", form: "outsourcing", phase: "after" })).toBe("undetermined");
    expect(answer({ what: "name", party: "contractor", form: "introduction", phase: "after" })).toBe("undetermined");
    expect(answer({ what: "governing-law-or-nationality", form: "outsourcing", party: null, phase: "ended" })).toBe("nothing");
    // A party that the change does not concern says nothing of the plan.
    expect(answer({ what: "measures", form: "outsourcing", party: "supplier", phase: "after" })).toBe("change-notification");
    expect(answer({ what: "introduction-content", phase: "after" })).toBe("nothing");
    expect(answer({ what: "outsourcing-content", phase: "after" })).toBe("change-notification");
    expect(classifyIntroductionChange({ what: "holder-share", party: "supplier", phase: "before" } as never, on).missing).toEqual([
      "before",
      "after",
    ]);
  });

  it("names every article that it rests on, those on urgency too", () => {
    const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
    const articles = (change: unknown) =>
      classifyIntroductionChange(change as never, on).basis.map(({ article, paragraph }) => [article, paragraph ?? 0].join("/"));
    const always = ["54/1", "54/4", "23/0", "24/0", "25/0"];
    expect(articles({ ...intro, what: "measures" })).toEqual(always);
    expect(articles({ ...intro, what: "measures", urgent })).toEqual([...always, "54/1", "54/3", "23/4"]);
    expect(classifyIntroductionChange({ ...intro, what: "measures" }, on)).not.toHaveProperty("gaps");
  });

  it("is not in force before 2023-11-17, and covers no change of another kind", () => {
    const ask = (change: unknown, day: unknown = on) => classifyIntroductionChange(change as never, day as never);
    expect(ask({ ...intro, what: "measures" }, "2023-11-16")).toMatchObject({ answer: "undetermined", why: "not-in-force" });
    expect(ask({ ...intro, what: "measures" }, "2023-11-17").answer).toBe("change-notification");
    expect(ask({}, "2023-11-17")).toMatchObject({ why: "facts-missing", missing: ["what"] });
    expect(ask({}, "2023-11-16").why).toBe("out-of-coverage");
    expect(ask({ what: null }).missing).toEqual(["what"]);
    expect(ask({ what: "colour" })).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      missing: ["what"],
      issues: [{ code: "not-allowed-value", path: ["what"], basis: { article: "54", paragraph: 1 } }],
    });
  });

  it("marks what is not spelled out", () => {
    expect(classifyIntroductionChange({ ...intro, what: "holder-below-five-percent", party: "supplier" }, on)).toMatchObject({
      grade: "inferred",
      gaps: ["holder-below-five-percent"],
    });
  });

  it("cites MIC's articles one later", () => {
    const finding = classifyIntroductionChange({ ...intro, what: "component", ministerialOrder: "mic" }, on);
    expect(finding.reasons.at(-1)?.basis).toMatchObject({
      law: "505M60000008064",
      article: "24",
      paragraph: 1,
      item: "4",
      subitems: ["イ"],
    });
  });

  it("names the form of the order that governs, MIC's two later", () => {
    const form = (change: IntroductionChange) => classifyIntroductionChange({ ...change, ministerialOrder: "mic" }, on).form;
    const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
    expect(form({ ...intro, what: "measures" })).toBe("9");
    expect(form({ ...intro, what: "measures", urgent })).toBe("10");
    expect(form({ ...intro, what: "introduction-time" })).toBe("11");
    expect(form({ ...introduced, what: "component" })).toBe("12");
    expect(classifyIntroductionChange({ ...introduced, what: "component", ministerialOrder: "cao-moj" }, on).form).toBe("10");
  });

  it("calls a share minor only for one who held five percent and still does", () => {
    const share = (before: number, after: number) =>
      classifyIntroductionChange({ ...intro, what: "holder-share", party: "supplier", before: percent(before), after: percent(after) }, on);
    expect(share(3, 8).answer).toBe("report");
    expect(share(30, 3)).toMatchObject({ answer: "report", grade: "inferred", gaps: ["holder-below-five-percent"] });
    expect(share(5, 24.9)).toMatchObject({ answer: "nothing", grade: "text" });
  });

  it("names only the facts that are missing", () => {
    expect(classifyIntroductionChange({} as never, on)).toMatchObject({ why: "facts-missing", missing: ["what"] });
    expect(classifyIntroductionChange({ form: "introduction", what: "component" }, on).missing).toEqual(["phase"]);
    expect(classifyIntroductionChange({ ...intro, what: "address", party: "supplier" }, on).missing).toEqual(["toAnotherCountry"]);
    const share = { ...intro, what: "holder-share", party: "supplier" } as const;
    expect(classifyIntroductionChange({ ...share, after: percent(10) }, on).missing).toEqual(["before"]);
    expect(classifyIntroductionChange({ ...share, before: percent(60) }, on).missing).toEqual(["after"]);
    // 23(1)(vi) and (vii)ロ say the same of contractor and subcontractor: which of them it is changes nothing.
    for (const what of ["governing-law-or-nationality", "address"] as const) {
      expect(classifyIntroductionChange({ what, form: "outsourcing", toAnotherCountry: true } as never, on).missing).toEqual(["phase"]);
      expect(classifyIntroductionChange({ what, toAnotherCountry: true } as never, on).missing).toEqual(["form", "party", "phase"]);
    }
    // Of which party the law changes is not known, and so not whether it can be significant after the outsourcing.
    const law = { what: "governing-law-or-nationality", phase: "after" } as const;
    const met = classifyIntroductionChange(law as never, on).reasons.map((one) => [one.criterion, one.met]);
    expect(met).toContainEqual(["not-after-the-outsourcing", "unknown"]);
  });

  it("never throws", () => {
    const bare = Object.create(null);
    const odd = [{ what: bare }, { what: [Symbol("what")] }, { what: "name", ministerialOrder: bare }];
    for (const day of [bare, Symbol("day"), null]) expect(thrownCode(() => reviewPowers(day as never))).toBe("not-a-legal-date");
    expect(classifyIntroductionChange({ ...intro, what: "measures", ministerialOrder: "constructor" as never }, on).basis[2]?.law).toBe(
      "505M60000400041",
    );
    for (const junk of [null, undefined, 4, {}, { what: "constructor" }, { what: "holder-share", before: 4, after: "x" }, ...odd]) {
      expect(() => classifyIntroductionChange(junk as never, on)).not.toThrow();
      expect(() => classifyIntroductionChange(junk as never, "x" as never)).not.toThrow();
    }
  });
});

describe("reviewPowers", () => {
  it("sets no last day for an order under Art. 55(3)", () => {
    const ids = (test: (power: ReturnType<typeof reviewPowers>[number]) => boolean) =>
      reviewPowers(on)
        .filter(test)
        .map((one) => one.id);
    expect(ids((one) => one.limit !== undefined)).toEqual(["extend-standstill", "recommend-before", "order-before"]);
    expect(ids((one) => one.consultation)).toEqual([
      "recommend-before",
      "order-before",
      "recommend-after-change-of-circumstances",
      "recommend-after-emergency",
      "order-after",
    ]);
    expect(ids((one) => one.outsideAdministrativeProcedureAct)).toEqual(["extend-standstill", "order-before", "order-after"]);
  });
  it("follows the stages of commencement", () => {
    expect(reviewPowers("2023-10-31")).toEqual([]);
    expect(reviewPowers("2023-11-01").map((one) => one.id)).toEqual([
      "demand-reports-before-designation",
      "demand-reports-and-inspect",
      "ask-for-cooperation",
    ]);
    expect(reviewPowers("2026-09-18").every((one) => one.grade === "inferred" && one.gaps.length === 2)).toBe(true);
  });

  it("leaves open what follows from an urgent change from 2026-09-18 (Act Art. 54(1) proviso, orders 23(4), MIC 24(4))", () => {
    const change = { ...intro, what: "measures", business: "banking" } as const;
    const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
    expect(classifyIntroductionChange({ ...change, urgent }, "2026-09-17")).toMatchObject({
      freshStandstill: false,
      when: "without-delay-after",
      form: "8",
    });
    for (const claimed of [urgent, { ...urgent, causedToEvade: true }, null]) {
      const finding = classifyIntroductionChange({ ...change, urgent: claimed }, "2026-09-18");
      expect(finding).toMatchObject({ answer: "change-notification", grade: "inferred" });
      expect(finding.gaps).toContain("act-38-2026-art-52");
      for (const consequence of ["freshStandstill", "when", "form"]) expect(finding).not.toHaveProperty(consequence);
    }
    expect(classifyIntroductionChange(change, "2026-11-30")).toMatchObject({ freshStandstill: true, when: "before-the-change", form: "7" });
  });

  it("infers what the order of waterworks said up to 2024-03-31, and answers nothing for a business not listed (Order Art. 9)", () => {
    const change = { ...intro, what: "measures" } as const;
    const water = classifyIntroductionChange({ ...change, business: "water-supply" }, "2024-01-15");
    expect(water).toMatchObject({ answer: "change-notification", grade: "inferred", gaps: ["mhlw-ordinance-103-2023"] });
    expect(water).not.toHaveProperty("form");
    expect(classifyIntroductionChange({ ...change, business: "water-supply", ministerialOrder: "mic" }, "2024-01-15")).toMatchObject({
      grade: "inferred",
      issues: [{ code: "ministerial-order-does-not-govern" }],
    });
    expect(classifyIntroductionChange(change, "2024-03-31")).toMatchObject({ grade: "inferred", gaps: ["mhlw-ordinance-103-2023"] });
    expect(classifyIntroductionChange({ ...change, business: "water-supply" }, "2024-04-01")).toMatchObject({ grade: "text", form: "7" });
    for (const [business, on, why] of [
      ["port-transport", "2025-03-01", "not-in-force"],
      ["medical", "2026-06-01", "not-in-force"],
      ["medical", "2026-11-30", "wording-not-read"],
    ] as const) {
      const finding = classifyIntroductionChange({ ...change, business }, on);
      expect(finding).toMatchObject({ answer: "undetermined", why });
      expect(finding.issues?.map(({ code }) => code)).toEqual(why === "not-in-force" ? ["business-not-listed"] : undefined);
    }
  });

  it("tells of shares that cannot be, of what is no yes or no, and of a party of the other form (Act Arts 52(2), 54(1))", () => {
    const codes = (facts: object) =>
      classifyIntroductionChange({ ...intro, ...facts } as never, on).issues?.map(({ code, path }) => `${path.join(".")} ${code}`);
    const share = { what: "holder-share", party: "supplier", after: { percent: 30 } } as const;
    expect(codes({ ...share, before: { percent: 160 } })).toEqual(["before.percent too-large"]);
    expect(codes({ ...share, before: { percent: "5" } })).toEqual(["before.percent wrong-type"]);
    expect(codes({ ...share, before: { votes: 11, totalVotes: 10 } })).toEqual(["before.votes more-votes-than-all"]);
    expect(classifyIntroductionChange({ ...intro, ...share, before: { votes: 11, totalVotes: 10 } }, on)).toMatchObject({
      answer: "undetermined",
    });
    expect(codes({ what: "address", party: "supplier", toAnotherCountry: "no" })).toEqual(["toAnotherCountry wrong-type"]);
    expect(codes({ what: "name", party: "contractor" })).toEqual(["party change-of-other-form"]);
    expect(codes({ what: "outsourcing-content" })).toEqual(["what change-of-other-form"]);
    expect(codes({ what: "measures", urgent: { serviceAtRisk: "yes" } })).toEqual(["urgent.serviceAtRisk wrong-type"]);
    expect(codes({ ...share, before: { percent: 5 } })).toBeUndefined();
  });

  it("knows neither the particular nor the plan where one stands in no plan of the other form (Act Arts 52(2), 54(1))", () => {
    // The time of an introduction is reported, that of outsourced work is filed: which was meant is not known.
    for (const phase of ["before", "after", "ended"] as const) {
      for (const change of [
        { what: "introduction-time", form: "outsourcing", phase },
        { what: "factory", of: "facility", toAnotherCountry: false, form: "outsourcing", phase },
        { what: "outsourcing-period", direction: "shorter", form: "introduction", phase },
      ]) {
        const finding = classifyIntroductionChange(change as never, on);
        expect(finding).toMatchObject({ answer: "undetermined", why: "facts-missing", missing: ["what", "form"] });
        expect(finding.issues).toMatchObject([{ code: "change-of-other-form", path: ["what"], basis: { article: "52", paragraph: 2 } }]);
        expect(finding.freshStandstill).toBeUndefined();
      }
    }
    expect(classifyIntroductionChange({ what: "introduction-time", form: "outsourcing", phase: "before" } as never, "2023-11-16").why).toBe(
      "not-in-force",
    );
  });
});
