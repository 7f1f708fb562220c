import { describe, expect, it } from "vitest";
import { type FilingFacts, type FilingId, papersValidThrough, requiredPapers } from "../../src/doors/index";

const on = "2026-06-01";
const railway = { business: "railway", form: "introduction" } as const;
const asked = (filing: FilingId, more: object = {}, day = on) => {
  const facts = { ...railway, filing, ...more } as FilingFacts;
  return requiredPapers(facts, day as never).papers.map(({ id, required }) => `${id} ${required}`);
};
const unchanged = { nameUnchanged: true, seatUnchanged: true, officersUnchanged: true };

describe("requiredPapers", () => {
  it("a plan, a plan changed as recommended and an emergency leave nothing out (9(2), 21, Act 52(11))", () => {
    for (const filing of ["plan", "changed-plan", "emergency-notification"] as const) {
      expect(asked(filing, unchanged)).toEqual(["register-certificate true", "officer-identity true"]);
    }
  });

  it("a proposal of change leaves out what proves nothing that has changed, the name among it (23(3)(5))", () => {
    for (const filing of ["change-proposal", "changed-proposal", "urgent-change"] as const) {
      expect(asked(filing, unchanged)).toEqual(["register-certificate false", "officer-identity false"]);
      expect(asked(filing, { ...unchanged, nameUnchanged: false })).toEqual([
        "register-certificate true",
        "officer-identity false",
      ]);
      expect(asked(filing, { ...unchanged, officersUnchanged: false })).toEqual([
        "register-certificate false",
        "officer-identity true",
      ]);
    }
  });

  it("a report leaves out the register certificate although a name has changed (25(1))", () => {
    expect(asked("change-report", { ...unchanged, nameUnchanged: false })).toEqual([
      "register-certificate false",
      "officer-identity false",
    ]);
    expect(asked("change-report", { ...unchanged, seatUnchanged: false })).toEqual([
      "register-certificate true",
      "officer-identity false",
    ]);
  });

  it("a report on a component carries no paper (25(2)(3)), and outsourcing has none", () => {
    expect(asked("component-report")).toEqual([]);
    const facts = { ...railway, filing: "component-report", form: "outsourcing" } as const;
    expect(requiredPapers(facts, on).issues).toMatchObject([
      { code: "component-report-of-outsourcing", basis: { article: "54" } },
    ]);
  });

  it("a fact that is not known leaves it open what may be left out, and never makes it surer", () => {
    const facts: FilingFacts = { ...railway, filing: "change-proposal" };
    expect(requiredPapers(facts, on)).toMatchObject({
      missing: ["nameUnchanged", "seatUnchanged", "officersUnchanged"],
    });
    expect(asked("change-proposal", { seatUnchanged: true })).toEqual([
      "register-certificate unknown",
      "officer-identity unknown",
    ]);
    expect(asked("change-proposal", { seatUnchanged: false })).toEqual([
      "register-certificate true",
      "officer-identity unknown",
    ]);
  });

  it("names the form of the order that governs (9(1), 10(2), 23(2)(6), 25(1)(3); MIC 10(1), 11(2), 24(2)(6), 26(1)(3))", () => {
    const ids = [
      "plan",
      "emergency-notification",
      "changed-plan",
      "change-proposal",
      "urgent-change",
      "change-report",
      "component-report",
    ];
    const forms = (business: string, form: string) =>
      ids.map((filing) => requiredPapers({ business, form, filing } as never, on).form ?? "-").join(" ");
    expect(forms("railway", "introduction")).toBe("4(1) 5(1) 4(1) 7(1) 8(1) 9(1) 10");
    expect(forms("postal", "introduction")).toBe("6(1) 7(1) 6(1) 9(1) 10(1) 11(1) 12");
    expect(forms("banking", "outsourcing").startsWith("4(2) 5(2)")).toBe(true);
    expect(requiredPapers({ filing: "plan", business: "postal", form: "introduction" }, on).formBasis).toMatchObject({
      article: "10",
    });
    expect(requiredPapers({ filing: "plan" }, on)).toMatchObject({ missing: ["reliefClaimed", "business", "form"] });
  });

  it("asks for proof of the exception for subcontracts where it is claimed (17, MIC 18)", () => {
    const outsourced = { business: "telecommunications", form: "outsourcing", filing: "plan" } as const;
    const of = (reliefClaimed: boolean | undefined) => requiredPapers({ ...outsourced, reliefClaimed }, on);
    expect(of(true).papers.at(-1)).toMatchObject({ id: "relief-proof", required: true, basis: { article: "18" } });
    expect(of(false).papers).toHaveLength(2);
    expect(of(undefined)).toMatchObject({ missing: ["reliefClaimed"] });
    expect(asked("plan", { reliefClaimed: true })).toHaveLength(2);
  });

  it("does not leave anything out since the orders were amended and not read (2026-09-18)", () => {
    expect(asked("change-proposal", unchanged, "2026-09-17")).toEqual([
      "register-certificate false",
      "officer-identity false",
    ]);
    expect(asked("change-proposal", unchanged, "2026-09-18")).toEqual([
      "register-certificate unknown",
      "officer-identity unknown",
    ]);
    expect(requiredPapers({ ...railway, filing: "plan", filedOn: "2026-09-18" }, on).grade).toBe("inferred");
  });

  it("leaves out by the reading of the order that the caller supplies, and by no other (23(3), 17)", () => {
    const day = "2026-10-01";
    const read = (...provisions: readonly string[]) => ({
      readings: provisions.map(
        (provision) =>
          ({ provision, from: "2026-09-18", unchanged: true, source: "Official Gazette", checkedOn: day }) as never,
      ),
    });
    const proposal = { ...railway, filing: "change-proposal", ...unchanged } as const;
    const of = (...provisions: readonly string[]) => requiredPapers(proposal, day, read(...provisions));
    const papers = ({ papers: all }: ReturnType<typeof of>) => all.map(({ required }) => required);
    for (const provision of ["mlit", "mlit:23"]) {
      expect(papers(of(provision))).toEqual([false, false]);
      expect([of(provision).grade, of(provision).issues]).toEqual(["stated", []]);
    }
    for (const provision of ["fsa", "act:52", "mlit:17", "act", "mlit:99"]) {
      expect(papers(of(provision))).toEqual(["unknown", "unknown"]);
      expect([of(provision).grade, of(provision).issues.map(({ code }) => code)]).toEqual([
        "inferred",
        ["reading-without-effect"],
      ]);
    }
    const relieved = { filing: "plan", form: "outsourcing", business: "railway", reliefClaimed: true } as const;
    const proof = (on: string, ...provisions: readonly string[]) =>
      requiredPapers(relieved, on as never, read(...provisions)).papers.at(-1)?.required;
    expect([proof("2026-09-17"), proof(day), proof(day, "mlit:17"), proof(day, "mlit")]).toEqual([
      ...[true, "unknown", true, true],
    ]);
    // Of what is no filing it is not known which wordings it rests on: a reading of one that is open is no fault.
    expect(requiredPapers({}, day, read("mlit")).issues).toEqual([]);
    expect(requiredPapers({}, day, read("mlit:99")).issues.map(({ code }) => code)).toEqual(["reading-without-effect"]);
  });

  it("counts three months back from the day of filing (9(2))", () => {
    const of = (filedOn: string) => requiredPapers({ ...railway, filing: "plan", filedOn } as never, on);
    expect(of("2026-06-10")).toMatchObject({ madeFrom: "2026-03-10", madeSafelyFrom: "2026-03-10" });
    expect(of("2026-05-31")).toMatchObject({ madeFrom: "2026-02-28", madeSafelyFrom: "2026-03-01" });
  });

  it("says what is wrong, and never throws", () => {
    const codes = (facts: unknown, day: unknown = on) =>
      requiredPapers(facts as never, day as never).issues.map(({ code }) => code);
    expect(codes({ filing: "letter" })).toEqual(["not-allowed-value"]);
    expect(codes({ filing: "plan", bussiness: "railway" })).toEqual(["unknown-key"]);
    expect(codes({ filing: "plan", filedOn: "2026-02-30" })).toEqual(["not-a-legal-date"]);
    expect(codes({ filing: "plan" }, "2023-11-16")).toEqual(["filing-not-in-force"]);
    expect(codes({ filing: "plan" }, "2026-02-30")).toEqual(["not-a-legal-date"]);
    for (const junk of [null, undefined, 3, "plan", []]) expect(codes(junk)).toBeDefined();
  });
});

describe("papersValidThrough", () => {
  it("tells a form of plan that is none once", () => {
    const { issues } = papersValidThrough({ form: "x" } as never, "2026-06-01");
    expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(["not-allowed-value form"]);
  });
  const plan = (documents: readonly object[]) =>
    ({ ...railway, supplier: { party: { kind: "organisation", name: "Maker" }, documents } }) as never;

  it("a paper without a period goes three months, any other to its last day (9(2))", () => {
    const papers = [
      { kind: "register-certificate", madeOn: "2026-03-20" },
      { kind: "officer-identity", officer: "O", validUntil: "2026-06-15" },
    ];
    // What is not known may be a last day sooner; what is not made yet proves nothing.
    const unknown = papersValidThrough(plan([{ ...papers[0], validUntil: null }]), on);
    expect([unknown.state, unknown.missing, unknown.validThrough]).toEqual([
      "undetermined",
      ["supplier.documents.0.validUntil"],
      undefined,
    ]);
    const later = papersValidThrough(plan([{ ...papers[0], madeOn: "2027-05-01" }]), on);
    expect([later.state, later.issues.map(({ code }) => code)]).toEqual(["undetermined", ["made-after-filing"]]);
    const found = papersValidThrough(plan(papers), on);
    expect(found.papers).toMatchObject([{ through: "2026-06-20" }, { through: "2026-06-15", officer: "O" }]);
    expect(found).toMatchObject({ state: "current", validThrough: "2026-06-15" });
    expect(found.boundaries.map(({ date }) => date)).toEqual(["2026-06-15", "2026-06-20"]);
    expect(papersValidThrough(plan(papers), "2026-06-15").state).toBe("current");
    expect(papersValidThrough(plan(papers), "2026-06-16").state).toBe("expired");
  });

  it("gives the safe day where the two counts differ, and leaves the days between open", () => {
    const papers = [{ kind: "register-certificate", madeOn: "2026-02-28" }];
    expect(papersValidThrough(plan(papers), on).papers).toMatchObject([
      { through: "2026-05-28", laterReading: "2026-05-31" },
    ]);
    expect(
      ["2026-05-28", "2026-05-31", "2026-06-01"].map((day) => papersValidThrough(plan(papers), day as never).state),
    ).toEqual(["current", "undetermined", "expired"]);
  });

  it("knows nothing of a paper without a day, and refuses a day that does not exist", () => {
    expect(papersValidThrough(plan([{ kind: "register-certificate" }]), on)).toMatchObject({
      ...{ state: "undetermined", missing: ["supplier.documents.0.madeOn"] },
    });
    expect(papersValidThrough(plan([{ kind: "register-certificate", madeOn: "2026-02-30" }]), on).state).toBe(
      "invalid",
    );
    expect(papersValidThrough(null as never, on).state).toBe("invalid");
    expect(papersValidThrough(plan([]), "2026-02-30" as never).state).toBe("invalid");
    expect(papersValidThrough(plan([{ kind: "register-certificate", madeOn: "9999-12-31" }]), on).state).toBe(
      "undetermined",
    );
  });
});
