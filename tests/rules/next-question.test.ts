import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/doors/index";
import { ask, factsOf, nextQuestion, questionOf, type RuleId, rules } from "../../src/doors/rules";
import { wellFormed } from "../arbitraries";

const on = "2026-06-01";
const findings = rules.filter(({ kind }) => kind === "finding");

/** Puts a value at a path, through lists too. */
function put(facts: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (/^\d+$/.test(first)) {
    const list = Array.isArray(facts) ? [...facts] : [];
    list[Number(first)] = put(list[Number(first)], rest, value);
    return list;
  }
  const object = typeof facts === "object" && facts !== null && !Array.isArray(facts) ? facts : {};
  return { ...object, [first]: put((object as Readonly<Record<string, unknown>>)[first], rest, value) };
}

describe("act:73:3 an interview on a permission to work the invention", () => {
  test("asks in the order of the article and ends when the answer is determined", () => {
    const first = nextQuestion("working-permission", {}, on, "ja");
    expect(first).toEqual({
      path: "appliedByDesignatedApplicant",
      label: "指定特許出願人による申請",
      question: "許可の申請書を提出したのは、指定特許出願人ですか。",
      kind: "boolean",
      basis: { law: "504AC0000000043", article: "73", paragraph: 2 },
    });
    expect(nextQuestion("working-permission", { appliedByDesignatedApplicant: false }, on, "ja")).toBeUndefined();
    const second = nextQuestion("working-permission", { appliedByDesignatedApplicant: true }, on, "en");
    expect(second?.path).toBe("outsidersMayLearn");
    expect(
      nextQuestion("working-permission", { appliedByDesignatedApplicant: true, outsidersMayLearn: false }, on, "en"),
    ).toBeUndefined();
    expect(
      nextQuestion("working-permission", { appliedByDesignatedApplicant: true, outsidersMayLearn: true }, on, "en")
        ?.path,
    ).toBe("otherwiseFitting");
  });

  test("what was stated as not known comes again only where nothing else is open", () => {
    expect(nextQuestion("working-permission", { appliedByDesignatedApplicant: null }, on, "en")?.path).toBe(
      "outsidersMayLearn",
    );
    const all = { appliedByDesignatedApplicant: null, outsidersMayLearn: null, otherwiseFitting: null };
    expect(nextQuestion("working-permission", all, on, "en")?.path).toBe("appliedByDesignatedApplicant");
  });
});

describe("kinds", () => {
  test("act:52:1 a choice tells its words, a day is a day", () => {
    const facts = { designated: true, criticalFacility: true };
    const question = nextQuestion("introduction-duty", facts, "2025-06-01", "ja");
    expect(question?.path).toBe("act");
    expect(question?.kind).toBe("choice");
    expect(question?.options?.map(({ value }) => value)).toEqual(["introduction", "outsourcing", "neither"]);
    expect(question?.options?.[0]?.label).toBe("特定重要設備の導入");
    expect(nextQuestion("review-timeline", { receivedOn: null }, on, "en")).toMatchObject({
      path: "receivedOn",
      kind: "date",
    });
  });

  test("fsa:2::1 an amount of money is in yen, a number has its unit", () => {
    const facts = { business: "banking", averageDepositsYen: 1 };
    expect(nextQuestion("operator-designation", { business: "banking" }, on, "ja")).toMatchObject({
      kind: "yen",
      unit: "円",
    });
    expect(nextQuestion("operator-designation", facts, on, "ja")).toMatchObject({
      path: "averageDepositAccounts",
      unit: "口座",
    });
  });

  test("an entry of a list is asked for by its place", () => {
    const asked = nextQuestion(
      ...([
        "operator-designation",
        { business: "credit-card", registeredForCreditPurchaseIntermediation: true },
      ] as const),
      ...([on, "ja"] as const),
    );
    expect(asked?.path).toBe("years.0.contracts");
    expect(asked?.question).toBe(
      "直前の三年度の実績（1件目）：年度末において締結しているカード等会員契約は何件ですか。",
    );
  });
});

test("act:9 nothing is asked where a wording was not read and no fact would change that", () => {
  const met = { fitsActionPolicy: true, runsPolicyPeriod: true, structureAdequate: true, fundingAdequate: true };
  const facts = { ...met, concernsIndispensableService: true, informationManagementInPlace: true, joint: false };
  const finding = ask("plan-certification", facts, "2026-11-30") as Finding<string>;
  expect([finding.why, finding.missing]).toEqual(["wording-not-read", []]);
  expect(nextQuestion("plan-certification", facts, "2026-11-30", "ja")).toBeUndefined();
});

test("act:9 where evidence bears some plans, what it speaks of is asked: whether a service is concerned", () => {
  const facts = {
    ...{ fitsActionPolicy: true, runsPolicyPeriod: true, structureAdequate: true, fundingAdequate: true },
    ...{ informationManagementInPlace: true, joint: false },
  };
  const finding = ask("plan-certification", facts, "2026-11-30") as Finding<string>;
  expect([finding.why, finding.missing[0]]).toEqual(["wording-not-read", "concernsIndispensableService"]);
  expect(nextQuestion("plan-certification", facts, "2026-11-30", "ja")?.path).toBe("concernsIndispensableService");
  // Of a plan that concerns none the wording stands: what Art. 9(4)(iv) asks for under the ordinance of the product is missing, too.
  const measures = ["extraProductionOrStockRelease", "substitutes", "otherSources", "otherWhenTight"];
  for (const path of ["material", ...measures.map((name) => `measures.${name}`)])
    expect(finding.missing).toContain(path);
  expect(finding.missing).not.toContain("measures.serviceCapacityInvestment");
});

test.each(findings)(
  "$id: whatever is missing can be asked for, and answering ends the interview",
  ({ id, factsSchema }) => {
    fc.assert(
      fc.property(wellFormed(factsSchema), (facts) => {
        const finding = ask(id, facts, on) as Finding<string>;
        const question = nextQuestion(id, facts, on, "ja");
        expect(question === undefined, finding.missing.join()).toBe(finding.missing.length === 0);
        if (question !== undefined) expect(question.question).toMatch(/か。$/);
      }),
      { numRuns: 60, seed: 20220518 },
    );
    let facts: unknown = {};
    for (let steps = 0; ; steps += 1) {
      const question = nextQuestion(id as RuleId, facts, on, "en");
      if (question === undefined) break;
      expect(steps, question.path).toBeLessThan(60);
      const word = question.options?.[0]?.value;
      const symbols = question.path.endsWith("ipc") || question.path === "symbols";
      const list = symbols
        ? ["A47J 31/00"]
        : word !== undefined
          ? [word]
          : question.path === "changes"
            ? [{ what: "other" }]
            : [];
      const values = { boolean: true, choice: word, date: "2025-06-02", number: 1, yen: 1, text: "fertilizers", list };
      facts = put(facts, question.path.split("."), values[question.kind]);
    }
  },
);

describe("a procedure whose first day was not stated", () => {
  test.each([
    ["review-timeline", "act:52:3", ["receivedOn"], "2026-05-10"],
    ["clearance-validity", "security-clearance-act:11:1", ["kind", "notifiedOn"], "2026-05-10"],
    ["cyber-incident-report", "cyber-defence-act:5", ["awareOn"], "2026-11-22"],
  ] as const)("%s (%s): it is missing and is asked for; it is no error", (rule, _provision, missing, day) => {
    expect(ask(rule, {}, day)).toMatchObject({ state: "undetermined", missing, issues: [] });
    expect(nextQuestion(rule, {}, day, "ja")?.path).toBe(missing[0]);
    const unknown = { [missing.at(-1) as string]: null };
    expect(ask(rule, unknown, day)).toMatchObject({ state: "undetermined", missing, issues: [] });
  });

  test("a day that does not exist stays an error", () => {
    expect(ask("review-timeline", { receivedOn: "2026-02-30" }, "2026-05-10")).toMatchObject({ state: "invalid" });
    expect(ask("review-timeline", {}, "2026-02-30" as "2026-02-28")).toMatchObject({ state: "invalid" });
    expect(nextQuestion("cyber-incident-report", { awareOn: "2026-02-30" }, on, "ja")).toBeUndefined();
  });
});

describe("questionOf", () => {
  test("every fact that is no group has a question in both languages, with its article", () => {
    for (const { id } of rules) {
      for (const { path, kind } of factsOf(id)) {
        for (const lang of ["ja", "en"] as const) {
          const question = questionOf(id, path, lang);
          if (kind === "group") expect(question, `${id} ${path}`).toBeUndefined();
          else expect(question, `${id} ${path}`).toMatchObject({ path, kind, basis: expect.any(Object) });
        }
      }
    }
  });
  test("it is the same question as that of the interview", () => {
    expect(questionOf("introduction-duty", "designated", "ja")).toEqual(
      nextQuestion("introduction-duty", {}, "2026-05-10", "ja"),
    );
  });
  test("an entry of a list is told by its number", () => {
    expect(questionOf("plan-change", "changes.1.what", "ja")?.label).toContain("2件目");
  });
  test("a path that is no fact of the rule has none, and a rule that is none is said", () => {
    for (const path of ["nothing", "", "toString", "designated.no", undefined, 1]) {
      expect(questionOf("introduction-duty", path as string, "en")).toBeUndefined();
    }
    expect(() => questionOf("none" as RuleId, "designated", "en")).toThrow();
  });
});
