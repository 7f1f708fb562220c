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
/** What tells some change or other apart from another, where nothing is known of it. */
const whatever = ["what", "form", "phase", "party", "toAnotherCountry", "direction", "before", "after"];

const orderIds = Object.keys(ministerialOrderLawIds) as (keyof typeof ministerialOrderLawIds)[];

const intro = { form: "introduction", phase: "before" } as const;

const introduced = { form: "introduction", phase: "after" } as const;

const running = { form: "outsourcing", phase: "after" } as const;

const percent = (value: number) => ({ percent: value });

describe("classifyIntroductionChange", () => {
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
    expect(
      classifyIntroductionChange({ ...change, urgent: { ...urgent, causedToEvade: true }, business: "banking" }, on),
    ).toMatchObject({
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
    expect(misspelt).toMatchObject({
      answer: "change-notification",
      issues: [{ code: "unknown-key", path: ["urgnt"] }],
    });
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
      expect(classifyIntroductionChange({ ...change, ministerialOrder }, "2026-08-27")).toMatchObject({
        grade: "text",
      });
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
    expect(not.reasons.at(-1)).toMatchObject({
      criterion: "governing-order",
      met: "unknown",
      basis: { article: "86", paragraph: 3 },
    });
    const bank = classifyIntroductionChange({ ...change, business: "banking" }, on);
    expect(bank).toMatchObject({ form: "7", basis: [{}, {}, { law: "505M60000002061", article: "23" }, {}, {}] });
    expect(bank.reasons.map((one) => one.criterion)).not.toContain("governing-order");
    expect(classifyIntroductionChange({ ...change, business: "postal" }, on)).toMatchObject({ form: "9" });
    // Waterworks stood under an order that was not read.
    expect(classifyIntroductionChange({ ...change, business: "water-supply" }, "2024-03-31")).not.toHaveProperty(
      "form",
    );
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
      issues: [
        {
          code: "ministerial-order-does-not-govern",
          path: ["ministerialOrder"],
          basis: { article: "86", paragraph: 2 },
        },
      ],
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
    expect(missing({ ...intro, what: "introduction-content", emergencyNotification })).toEqual([
      "emergencyNotification",
    ]);
    expect(missing({ ...intro, what: "component", emergencyNotification })).toEqual(["emergencyNotification"]);
    expect(missing({ form: "introduction", what: "component", emergencyNotification })).toEqual([
      "phase",
      "emergencyNotification",
    ]);
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
    expect(answer({ what: "governing-law-or-nationality", form: "outsourcing", party: null, phase: "ended" })).toBe(
      "nothing",
    );
    // A party that the change does not concern says nothing of the plan.
    expect(answer({ what: "measures", form: "outsourcing", party: "supplier", phase: "after" })).toBe(
      "change-notification",
    );
    expect(answer({ what: "introduction-content", phase: "after" })).toBe("nothing");
    expect(answer({ what: "outsourcing-content", phase: "after" })).toBe("change-notification");
    expect(
      classifyIntroductionChange({ what: "holder-share", party: "supplier", phase: "before" } as never, on).missing,
    ).toEqual(["before", "after"]);
  });

  it("names every article that it rests on, those on urgency too", () => {
    const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
    const articles = (change: unknown) =>
      classifyIntroductionChange(change as never, on).basis.map(({ article, paragraph }) =>
        [article, paragraph ?? 0].join("/"),
      );
    const always = ["54/1", "54/4", "23/0", "24/0", "25/0"];
    expect(articles({ ...intro, what: "measures" })).toEqual(always);
    expect(articles({ ...intro, what: "measures", urgent })).toEqual([...always, "54/1", "54/3", "23/4"]);
    expect(classifyIntroductionChange({ ...intro, what: "measures" }, on)).not.toHaveProperty("gaps");
  });

  it("is not in force before 2023-11-17, and covers no change of another kind", () => {
    const ask = (change: unknown, day: unknown = on) => classifyIntroductionChange(change as never, day as never);
    expect(ask({ ...intro, what: "measures" }, "2023-11-16")).toMatchObject({
      answer: "undetermined",
      why: "not-in-force",
    });
    expect(ask({ ...intro, what: "measures" }, "2023-11-17").answer).toBe("change-notification");
    expect(ask({}, "2023-11-17")).toMatchObject({ why: "facts-missing", missing: whatever });
    expect(ask({}, "2023-11-16").why).toBe("not-in-force");
    expect(ask({ what: null }).missing).toEqual(whatever);
    expect(ask({ what: "colour" })).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      missing: whatever,
      issues: [{ code: "not-allowed-value", path: ["what"], basis: { article: "54", paragraph: 1 } }],
    });
  });

  it("marks what is not spelled out", () => {
    expect(
      classifyIntroductionChange({ ...intro, what: "holder-below-five-percent", party: "supplier" }, on),
    ).toMatchObject({
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
    const form = (change: IntroductionChange) =>
      classifyIntroductionChange({ ...change, ministerialOrder: "mic" }, on).form;
    const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
    expect(form({ ...intro, what: "measures" })).toBe("9");
    expect(form({ ...intro, what: "measures", urgent })).toBe("10");
    expect(form({ ...intro, what: "introduction-time" })).toBe("11");
    expect(form({ ...introduced, what: "component" })).toBe("12");
    expect(classifyIntroductionChange({ ...introduced, what: "component", ministerialOrder: "cao-moj" }, on).form).toBe(
      "10",
    );
  });

  it("calls a share minor only for one who held five percent and still does", () => {
    const share = (before: number, after: number) =>
      classifyIntroductionChange(
        { ...intro, what: "holder-share", party: "supplier", before: percent(before), after: percent(after) },
        on,
      );
    expect(share(3, 8).answer).toBe("report");
    expect(share(30, 3)).toMatchObject({ answer: "report", grade: "inferred", gaps: ["holder-below-five-percent"] });
    expect(share(5, 24.9)).toMatchObject({ answer: "nothing", grade: "text" });
  });

  it("names only the facts that are missing", () => {
    expect(classifyIntroductionChange({} as never, on)).toMatchObject({ why: "facts-missing", missing: whatever });
    // Once the period of outsourced work has ended no change is filed or reported, whatever it is (54(4)).
    expect(classifyIntroductionChange({ form: "outsourcing", phase: "ended" } as never, on).answer).toBe("nothing");
    expect(classifyIntroductionChange({ form: "outsourcing", phase: "after" } as never, on).missing).toEqual([
      ...["what", "toAnotherCountry", "direction", "before", "after"],
    ]);
    expect(classifyIntroductionChange({ form: "introduction", what: "component" }, on).missing).toEqual(["phase"]);
    expect(classifyIntroductionChange({ ...intro, what: "address", party: "supplier" }, on).missing).toEqual([
      "toAnotherCountry",
    ]);
    const share = { ...intro, what: "holder-share", party: "supplier" } as const;
    expect(classifyIntroductionChange({ ...share, after: percent(10) }, on).missing).toEqual(["before"]);
    expect(classifyIntroductionChange({ ...share, before: percent(60) }, on).missing).toEqual(["after"]);
    // 23(1)(vi) and (vii)ロ say the same of contractor and subcontractor: which of them it is changes nothing.
    for (const what of ["governing-law-or-nationality", "address"] as const) {
      expect(
        classifyIntroductionChange({ what, form: "outsourcing", toAnotherCountry: true } as never, on).missing,
      ).toEqual(["phase"]);
      expect(classifyIntroductionChange({ what, toAnotherCountry: true } as never, on).missing).toEqual([
        "form",
        "party",
        "phase",
      ]);
    }
    // Of which party the law changes is not known, and so not whether it can be significant after the outsourcing.
    const law = { what: "governing-law-or-nationality", phase: "after" } as const;
    const met = classifyIntroductionChange(law as never, on).reasons.map((one) => [one.criterion, one.met]);
    expect(met).toContainEqual(["not-after-the-outsourcing", "unknown"]);
  });

  it("never throws", () => {
    const bare = Object.create(null);
    const odd = [{ what: bare }, { what: [Symbol("what")] }, { what: "name", ministerialOrder: bare }];
    for (const day of [bare, Symbol("day"), null])
      expect(thrownCode(() => reviewPowers(day as never))).toBe("not-a-legal-date");
    expect(
      classifyIntroductionChange({ ...intro, what: "measures", ministerialOrder: "constructor" as never }, on).basis[2]
        ?.law,
    ).toBe("505M60000400041");
    for (const junk of [
      null,
      undefined,
      4,
      {},
      { what: "constructor" },
      { what: "holder-share", before: 4, after: "x" },
      ...odd,
    ]) {
      expect(() => classifyIntroductionChange(junk as never, on)).not.toThrow();
      expect(() => classifyIntroductionChange(junk as never, "x" as never)).not.toThrow();
    }
  });
});

describe("the deciding provision is among the reasons", () => {
  const met = (change: object) =>
    classifyIntroductionChange(change as never, "2026-06-01").reasons.map((one) => {
      const { article, paragraph, item, subitems } = one.basis;
      return `${article}(${[paragraph, item, ...(subitems ?? [])].filter((part) => part !== undefined).join(")(")}) ${one.met}`;
    });
  const business = "railway" as const;
  it.each([
    [
      "24(iii)イ",
      { what: "address", party: "contractor", phase: "after", toAnotherCountry: false, business },
      "24(3)(イ) false",
    ],
    [
      "24(i)ハ",
      { what: "factory", of: "facility", phase: "before", toAnotherCountry: false, business },
      "24(1)(ハ) false",
    ],
    [
      "24(ii)ハ",
      { what: "factory", of: "component", phase: "before", toAnotherCountry: false, business },
      "24(2)(ハ) false",
    ],
    [
      "25(2) after an emergency",
      { what: "component", emergencyNotification: true, phase: "after", business },
      "25(2) true",
    ],
    ["25(2)", { what: "component", phase: "after", business }, "25(2) true"],
    ["54(4): reported", { what: "officers", party: "supplier", phase: "before", business }, "54(4) true"],
    [
      "54(4): a share that rises into a band",
      { what: "representative", party: "contractor", phase: "after", business },
      "54(4) true",
    ],
    [
      "54(4): nothing is reported any more",
      { what: "officers", party: "supplier", phase: "after", business },
      "54(4) false",
    ],
  ])("%s", (_, change, reason) => {
    expect(met(change)).toContain(reason);
  });
});

it("percentages as fractions: shares of which none is above one percent are told, and not weighed (Act Art. 52(2), METI 24(1)ロ)", () => {
  const share = (before: number, after: number) =>
    ({ ...intro, what: "holder-share", party: "supplier", before: percent(before), after: percent(after) }) as const;
  // Half and six tenths are the same band, half and 0.6 percent are not stated at all.
  for (const [before, after] of [
    [0.5, 0.6],
    [0.24, 0.26],
    [0, 1],
  ] as const) {
    expect(classifyIntroductionChange(share(before, after), on)).toMatchObject({
      answer: "undetermined",
      missing: ["before", "after"],
      issues: [{ code: "shares-stated-as-fractions", path: ["after", "percent"], basis: { article: "52" } }],
    });
    expect(validate(IntroductionChange, share(before, after)).ok).toBe(false);
  }
  // Who falls to one percent, or rises from it, says so in percent.
  expect(classifyIntroductionChange(share(25, 1), on).issues).toBeUndefined();
  expect(validate(IntroductionChange, share(0.5, 6)).ok).toBe(true);
  // A fact that does not decide shuts nothing: after the introduction no share is looked at.
  expect(classifyIntroductionChange({ ...share(0.5, 0.6), phase: "after" }, on).answer).toBe("nothing");
});

describe("a fact of a change of another kind", () => {
  it.each([
    [{ what: "name", direction: "longer" }, "direction"],
    [{ what: "outsourcing-period", party: "contractor" }, "party"],
    [{ what: "component", before: percent(5) }, "before"],
    [{ what: "address", of: "facility" }, "of"],
    [{ what: "measures", toAnotherCountry: true }, "toAnotherCountry"],
  ])("is refused by rule and schema: %j", (change, name) => {
    expect(classifyIntroductionChange(change as never, on).issues).toMatchObject([
      { code: "unknown-key", path: [name] },
    ]);
    expect(validate(IntroductionChange, change)).toMatchObject({
      ok: false,
      issues: [{ code: "unknown-key", path: [name] }],
    });
  });

  it("tells which changes can be meant where it is not told what changes", () => {
    // A period of work that becomes longer is significant before and during the work (METI Art. 23(1)(v), (vii)(イ)).
    const longer = { form: "outsourcing", phase: "after", direction: "longer", business: "banking" };
    expect(classifyIntroductionChange(longer as never, on).answer).toBe("change-notification");
    expect(classifyIntroductionChange({ ...longer, direction: null } as never, on).answer).toBe("undetermined");
    expect(classifyIntroductionChange({ ...longer, direction: "shorter" } as never, on).answer).not.toBe(
      "change-notification",
    );
  });
});

it("names the draft that would change what is significant for a bank from 2027-01-12 (FSA order Arts 23 to 25)", () => {
  const gaps = (business: "banking" | "railway", day: "2027-01-11" | "2027-01-12") =>
    classifyIntroductionChange({ ...intro, what: "name", party: "supplier", business }, day).gaps;
  expect(gaps("banking", "2027-01-11")).not.toContain("fsa-draft-2027-01-12");
  expect(gaps("banking", "2027-01-12")).toEqual(expect.arrayContaining(["fsa-draft-2027-01-12"]));
  expect(gaps("railway", "2027-01-12")).not.toContain("fsa-draft-2027-01-12");
});
