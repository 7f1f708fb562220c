import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { PlanChangeFacts, validate } from "../../src/doors/schemas";
import * as supply from "../../src/doors/supply";
import { classifyPlanChange, implementationReport, type MaterialId, type PlanChange } from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";

const on = "2024-04-01";

const must = "certification-required";

const notice = "notification-only";

const answer = (
  material: MaterialId,
  change: PlanChange,
  day: LegalDate = material === "ventilators" ? "2026-01-05" : on,
) => classifyPlanChange({ material, changes: [change] }, day).answer;

const everywhere: MaterialId[] = [
  "batteries",
  "antimicrobial-preparations",
  "fertilizers",
  "ship-parts",
  "ventilators",
];

describe("minor changes, Art. 10(1) proviso and the ordinances", () => {
  test("without the product: what every ordinance answers alike is answered, else the product is missing", () => {
    const asked = (changes: readonly PlanChange[]) => {
      const { answer, missing } = classifyPlanChange({ changes }, "2024-04-01");
      return [answer, missing];
    };
    expect(asked([{ what: "funds", ratio: 0.2, grantChanged: false }])).toEqual([must, []]);
    expect(asked([{ what: "other", substantial: false }])).toEqual([notice, []]);
    expect(asked([{ what: "other" } as never])).toEqual(["undetermined", ["changes.0.substantial"]]);
    // Six months are minor under every ordinance but that of MAFF.
    expect(asked([{ what: "period", months: 6 }])).toEqual(["undetermined", ["material", "changes.0.substantial"]]);
    expect(asked([{ what: "period", months: 6, substantial: false }])).toEqual([notice, []]);
    expect(asked([{ what: "period", months: 6, substantial: true }])).toEqual(["undetermined", ["material"]]);
    expect(asked([{ what: "period", months: 7, substantial: true }])).toEqual([must, []]);
  });
  test.each<[string, MaterialId[], PlanChange, string]>([
    ["name or address", everywhere.filter((id) => id !== "ship-parts"), { what: "name-or-address" }, notice],
    ["name or address of a legal person", everywhere, { what: "name-or-address", of: "legal-person" }, notice],
    [
      "six months longer: within six months",
      ["batteries", "antimicrobial-preparations", "ship-parts", "ventilators"],
      { what: "period", months: 6 },
      notice,
    ],
    [
      "six months shorter: the size counts",
      ["batteries", "antimicrobial-preparations", "ship-parts", "ventilators"],
      { what: "period", months: -6 },
      notice,
    ],
    ["seven months", everywhere.filter((id) => id !== "fertilizers"), { what: "period", months: 7 }, must],
    ["six months and a bit", everywhere.filter((id) => id !== "fertilizers"), { what: "period", months: 6.1 }, must],
    [
      "MAFF has no limb for the period: minor if nothing changes in substance",
      ["fertilizers"],
      { what: "period", months: 1 },
      "undetermined",
    ],
    [
      "MAFF Art. 6(1)(iii), no change in substance",
      ["fertilizers"],
      { what: "period", months: 7, substantial: false },
      notice,
    ],
    [
      "MAFF Art. 6(1)(iii), a change in substance",
      ["fertilizers"],
      { what: "period", months: 1, substantial: true },
      must,
    ],
    [
      "where a limb speaks of the period, the last one is shut: 前三号に掲げるもののほか",
      everywhere.filter((id) => id !== "fertilizers"),
      { what: "period", months: 7, substantial: false },
      must,
    ],
    ["funds up 9.9 percent", everywhere, { what: "funds", ratio: 0.099, grantChanged: false }, notice],
    ["funds down 9.9 percent", everywhere, { what: "funds", ratio: -0.099, grantChanged: false }, notice],
    ["funds up ten percent: not under ten", everywhere, { what: "funds", ratio: 0.1, grantChanged: false }, must],
    ["funds down ten percent", everywhere, { what: "funds", ratio: -0.1, grantChanged: false }, must],
    [
      "ten percent from amounts in yen",
      everywhere,
      { what: "funds", ratio: (77 - 70) / 70, grantChanged: false },
      must,
    ],
    ["only the way of raising them", everywhere, { what: "funds", ratio: 0, grantChanged: false }, notice],
    ["the grant changes", everywhere, { what: "funds", ratio: 0.01, grantChanged: true }, must],
    ["nothing changes in substance", everywhere, { what: "other", substantial: false }, notice],
    ["a change in substance", everywhere, { what: "other", substantial: true }, must],
  ])("%s", (_, materials, change, expected) => {
    for (const material of materials) expect([material, answer(material, change)]).toEqual([material, expected]);
  });

  test.each<[MaterialId, string, string, string]>([
    ["batteries", must, must, notice],
    ["fertilizers", must, notice, notice],
    ["ship-parts", must, notice, notice],
    ["antimicrobial-preparations", must, must, must],
    ["ventilators", must, must, must],
  ])("%s: which grant is excluded (corporation, agency, another)", (material, corporation, agency, another) => {
    const of = (grantChanged: "by-support-corporation" | "by-support-agency" | "by-another") =>
      answer(material, { what: "funds", ratio: 0.01, grantChanged });
    expect([of("by-support-corporation"), of("by-support-agency"), of("by-another")]).toEqual([
      corporation,
      agency,
      another,
    ]);
  });

  test("name or address of a body that is no legal person: MLIT's item (i) does not name it, item (iv) can still hold it", () => {
    const change = (substantial?: boolean): PlanChange => ({ what: "name-or-address", of: "other-body", substantial });
    expect(everywhere.map((material) => answer(material, change()))).toEqual(
      everywhere.map((material) => (material === "ship-parts" ? "undetermined" : notice)),
    );
    expect(classifyPlanChange({ material: "ship-parts", changes: [change()] }, on).missing).toEqual([
      "changes.0.substantial",
    ]);
    expect([answer("ship-parts", change(false)), answer("ship-parts", change(true))]).toEqual([notice, must]);
    expect(answer("ship-parts", { what: "name-or-address", of: "legal-person" })).toBe(notice);
  });

  test("MLIT Art. 7(1)(i): whose name it is, left out, is not a legal person's; what is said of the substance is not ignored", () => {
    const of = (
      facts: Omit<Extract<PlanChange, { what: "name-or-address" }>, "what">,
      material: MaterialId = "ship-parts",
    ) => {
      const finding = classifyPlanChange({ material, changes: [{ what: "name-or-address", ...facts }] }, on);
      return [finding.answer, finding.missing];
    };
    expect(of({})).toEqual(["undetermined", ["changes.0.of", "changes.0.substantial"]]);
    expect(of({ substantial: true })).toEqual(["undetermined", ["changes.0.of"]]);
    expect(of({ substantial: false })).toEqual([notice, []]);
    expect(of({ of: "legal-person", substantial: true })).toEqual([notice, []]);
    expect(of({ of: "individual" })).toEqual([notice, []]);
    expect(of({ substantial: true }, "batteries")).toEqual([notice, []]);
  });

  const finding = (...changes: PlanChange[]) => classifyPlanChange({ material: "batteries", changes }, on);
  const codes = (...changes: PlanChange[]) =>
    finding(...changes).issues?.map((issue) => [issue.code, issue.path.join(".")]);
  const funds = (fromYen: number, toYen: number): PlanChange => ({
    what: "funds",
    fromYen,
    toYen,
    grantChanged: false,
  });
  const share = (ratio: number): PlanChange => ({ what: "funds", ratio, grantChanged: false });
  const period = (from: [LegalDate, LegalDate], to: [LegalDate, LegalDate]): PlanChange => ({
    what: "period",
    from: { begins: from[0], ends: from[1] },
    to: { begins: to[0], ends: to[1] },
  });

  test.each<[string, PlanChange[], string]>([
    ["two funds of six percent are twelve", [share(0.06), share(0.06)], must],
    ["two funds of four percent are eight", [share(0.04), share(0.04)], notice],
    ["two of five percent are ten: not under ten", [share(0.05), share(0.05)], must],
    ["ten of one percent are ten", Array.from({ length: 10 }, () => share(0.01)), must],
    ["down twice", [share(-0.06), share(-0.06)], must],
    ["in yen, both from what was certified", [funds(100, 106), funds(100, 106)], must],
    ["in yen, one after the other", [funds(100, 106), funds(106, 112)], must],
    ["in yen, one after the other, under ten", [funds(100, 104), funds(104, 109)], notice],
    ["a share and yen", [share(0.06), funds(100, 104)], must],
    [
      "two periods of four months are eight",
      [
        { what: "period", months: 4 },
        { what: "period", months: 4 },
      ],
      must,
    ],
    [
      "two of three months are six: within six",
      [
        { what: "period", months: 3 },
        { what: "period", months: 3 },
      ],
      notice,
    ],
    [
      "months in parts: 1.1, 2.2 and 2.7 are six",
      [
        { what: "period", months: 1.1 },
        { what: "period", months: 2.2 },
        { what: "period", months: 2.7 },
      ],
      notice,
    ],
    [
      "months and days",
      [{ what: "period", months: 4 }, period(["2024-04-01", "2027-03-31"], ["2024-04-01", "2027-07-31"])],
      must,
    ],
    [
      "yen, and a ratio beside them: 4.9, 5 and 0.1 of what was certified are ten",
      [funds(100_000, 105_000), funds(105_000, 109_900), share(0.001)],
      must,
    ],
    ["the same the other way round", [share(0.001), funds(100_000, 105_000), funds(105_000, 109_900)], must],
    [
      "a yen less is under ten whatever the ratio is one of",
      [funds(100_000, 105_000), funds(105_000, 109_800), share(0.001)],
      notice,
    ],
    ["another change between them does not part them", [share(0.06), { what: "name-or-address" }, share(0.06)], must],
  ])("METI Art. 6(1)(ii)(iii): entries of one kind are added up: %s", (_, changes, expected) => {
    expect(finding(...changes).answer).toBe(expected);
    expect(finding(...changes).issues).toBeUndefined();
  });

  test.each<[string, PlanChange[], string[]]>([
    [
      "what was certified is 106,000 or 100,000",
      [share(0.06), funds(106_000, 110_100)],
      ["changes.0.fromYen", "changes.0.toYen"],
    ],
    [
      "4.8 percent of what was certified or of what five percent led to",
      [share(0.05), share(0.048)],
      ["changes.0.fromYen", "changes.0.toYen", "changes.1.fromYen", "changes.1.toYen"],
    ],
    [
      "down: five percent of what was certified or of what is left",
      [funds(100_000, 95_000), share(-0.05)],
      ["changes.1.fromYen", "changes.1.toYen"],
    ],
  ])(
    "METI Art. 6(1)(iii): a ratio beside other entries is open where its readings differ: %s",
    (_, changes, missing) => {
      const open = finding(...changes);
      expect([open.answer, open.missing, open.issues]).toEqual(["undetermined", missing, undefined]);
    },
  );

  test("METI Art. 6(1)(iii): all of the funds gone, and more of them from nowhere, is over ten by every reading that is left", () => {
    expect(finding(share(-1), funds(100, 40)).answer).toBe(must);
  });

  test("Act Arts. 9(3)(iii)(v), 10(1): what is wrong with a change names the article that asks for it", () => {
    const basis = (change: unknown) =>
      classifyPlanChange({ material: "batteries", changes: [change as PlanChange] }, on).issues?.map((issue) => [
        issue.code,
        issue.path.join("."),
        issue.basis,
      ]);
    const day = { begins: "2024-02-30", ends: "2027-03-31" };
    expect(basis({ what: "period", from: day, to: "2028", months: "6" })).toEqual([
      ["wrong-type", "changes.0.months", at("act:9:3:3")],
      ["not-a-legal-date", "changes.0.from.begins", at("act:9:3:3")],
      ["wrong-type", "changes.0.to", at("act:9:3:3")],
    ]);
    expect(basis({ what: "funds", ratio: "1", fromYen: 0.5, toYen: -1 })).toEqual([
      ["wrong-type", "changes.0.ratio", at("act:9:3:5")],
      ["wrong-type", "changes.0.fromYen", at("act:9:3:5")],
      ["too-small", "changes.0.toYen", at("act:9:3:5")],
    ]);
    expect(basis({ what: "other", substantial: 1 })).toEqual([["wrong-type", "changes.0.substantial", at("act:10:1")]]);
    expect(basis(7)).toEqual([["wrong-type", "changes.0", at("act:10:1")]]);
    const report = implementationReport("2026-02-29", "batteries", "2026-03-01");
    expect(report.ok ? [] : report.issues.map((issue) => issue.basis)).toEqual([at("act:12")]);
  });

  test("METI Art. 6(1)(iii): the grant of every entry counts, and one whose amount is not known leaves the sum open", () => {
    expect(finding(share(0.01), { ...share(0.01), grantChanged: true } as PlanChange).answer).toBe(must);
    const open = finding(share(0.2), { what: "funds", grantChanged: false });
    expect([open.answer, open.missing]).toEqual(["undetermined", ["changes.1.ratio"]]);
  });

  test.each<[string, PlanChange, string]>([
    ["300 to 330 million", funds(300_000_000, 330_000_000), must],
    ["one yen less", funds(300_000_000, 329_999_999), notice],
    ["70 to 77", funds(70, 77), must],
    ["down by exactly ten percent", funds(300_000_000, 270_000_000), must],
    ["down by one yen less", funds(300_000_000, 270_000_001), notice],
    ["3 to 3.3 as a float", share((3.3 - 3) / 3), must],
    ["1 less 0.9 as a float", share(1 - 0.9), must],
    ["0.3 less 0.2 as a float", share(-(0.3 - 0.2)), must],
    ["9.99999 percent", share(0.0999999), notice],
  ])("METI Art. 6(1)(iii), 十パーセント未満: %s", (_, change, expected) => {
    expect(finding(change).answer).toBe(expected);
  });

  test("METI Art. 6(1)(iii): a yen short of ten percent of 8 quadrillion is under ten percent", () => {
    expect(finding(funds(8_000_000_000_000_000, 8_799_999_999_999_999)).answer).toBe(notice);
    expect(finding(funds(8_000_000_000_000_000, 8_800_000_000_000_000)).answer).toBe(must);
  });

  test("METI Art. 6(1)(iii): that it is open where only the way of raising funds changes is no text", () => {
    for (const change of [share(0), funds(100, 100)]) {
      expect([finding(change).answer, finding(change).grade]).toEqual([notice, "inferred"]);
    }
    expect(finding(share(0.01)).grade).toBe("text");
  });

  test.each<[string, [LegalDate, LegalDate], [LegalDate, LegalDate], string]>([
    ["end moved six months", ["2024-04-01", "2027-03-31"], ["2024-04-01", "2027-09-30"], notice],
    ["end moved six months and a day", ["2024-04-01", "2027-03-31"], ["2024-04-01", "2027-10-01"], must],
    ["end of February to end of August", ["2024-04-01", "2027-02-28"], ["2024-04-01", "2027-08-31"], notice],
    ["end moved back six months", ["2024-04-01", "2027-09-30"], ["2024-04-01", "2027-03-31"], notice],
    ["end moved back six months: no 31 September", ["2024-04-01", "2027-09-30"], ["2024-04-01", "2027-03-30"], notice],
    ["end moved back six months and a day", ["2024-04-01", "2027-09-30"], ["2024-04-01", "2027-03-29"], must],
    ["beginning moved six months", ["2024-04-01", "2027-03-31"], ["2024-10-01", "2027-03-31"], notice],
    ["beginning moved six months and a day", ["2024-04-01", "2027-03-31"], ["2024-10-02", "2027-03-31"], must],
    ["beginning moved to six months before", ["2024-10-01", "2027-03-31"], ["2024-04-01", "2027-03-31"], notice],
    ["longer at both ends by six months in all", ["2024-04-01", "2027-03-31"], ["2024-01-01", "2027-06-30"], notice],
    ["longer at both ends by eight", ["2024-04-01", "2027-03-31"], ["2023-12-01", "2027-07-31"], must],
    ["moved as a whole by three months", ["2024-04-01", "2027-03-31"], ["2024-07-01", "2027-06-30"], notice],
    [
      "moved as a whole by a year: the ordinance does not say",
      ["2024-04-01", "2027-03-31"],
      ["2025-04-01", "2028-03-31"],
      "undetermined",
    ],
    ["the end of the calendar", ["0001-01-01", "9999-12-30"], ["0001-01-01", "9999-12-31"], notice],
    ["over the whole calendar", ["0001-01-01", "0001-01-01"], ["0001-01-01", "9999-12-31"], must],
  ])("METI Art. 6(1)(ii), 六月以内, Civil Code Art. 143: %s", (_, from, to, expected) => {
    expect(finding(period(from, to)).answer).toBe(expected);
    expect(finding(period(from, to)).gaps).toEqual(
      expected === "undetermined" ? ["plan-period-moved-at-both-ends"] : undefined,
    );
  });

  test("Act Art. 10(1): contradictory entries are issues, and what hangs on them is not known", () => {
    const years = (begins: LegalDate, ends: LegalDate) => ({ begins, ends });
    const cases: [PlanChange[], [string, string][]][] = [
      [[funds(0, 100)], [["plan-change-from-nothing", "changes.0.fromYen"]]],
      [[{ ...funds(100, 105), ratio: 0.05 } as PlanChange], [["plan-change-told-twice", "changes.0.ratio"]]],
      [[share(-1.5)], [["plan-change-below-nothing", "changes.0.ratio"]]],
      [[funds(100, 106), funds(200, 201)], [["plan-changes-start-from-different-values", "changes.1.fromYen"]]],
      [[share(0.2), share(-0.15)], [["plan-changes-in-opposite-directions", "changes.1"]]],
      [
        [
          { what: "period", months: 12 },
          { what: "period", months: -12 },
        ],
        [["plan-changes-in-opposite-directions", "changes.1"]],
      ],
      [
        [{ what: "period", months: 1, from: years("2024-04-01", "2027-03-31"), to: years("2024-04-01", "2027-04-30") }],
        [["plan-change-told-twice", "changes.0.months"]],
      ],
      [
        [{ what: "period", from: years("2024-04-01", "2027-03-31"), to: years("2027-04-01", "2024-04-30") }],
        [["period-ends-before-it-begins", "changes.0.to.ends"]],
      ],
      [
        [
          period(["2024-04-01", "2027-03-31"], ["2024-04-01", "2027-04-30"]),
          period(["2024-05-01", "2027-03-31"], ["2024-05-01", "2027-04-30"]),
        ],
        [["plan-changes-start-from-different-values", "changes.1.from"]],
      ],
    ];
    for (const [changes, expected] of cases) {
      expect(finding(...changes).answer).toBe("undetermined");
      expect(codes(...changes)).toEqual(expected);
      const checked = validate(PlanChangeFacts, { material: "batteries", changes });
      expect(checked.ok ? [] : checked.issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual(expected);
    }
    // What does not hang on them stands: the grant changes whatever the amounts are.
    expect(finding({ ...funds(0, 100), grantChanged: true } as PlanChange).answer).toBe(must);
  });

  test("Act Art. 10(1): values that are none are issues with their path, and not known", () => {
    const wrong: [unknown, [string, string]][] = [
      [{ what: "name" }, ["not-allowed-value", "changes.0.what"]],
      [null, ["missing", "changes.0"]],
      [7, ["wrong-type", "changes.0"]],
      [{ what: "name-or-address", of: "company" }, ["not-allowed-value", "changes.0.of"]],
      [{ what: "period", months: Number.POSITIVE_INFINITY }, ["wrong-type", "changes.0.months"]],
      [
        { what: "period", from: { begins: "2026-02-30", ends: "2027-03-31" } },
        ["not-a-legal-date", "changes.0.from.begins"],
      ],
      [{ what: "funds", ratio: "0.05" }, ["wrong-type", "changes.0.ratio"]],
      [{ what: "funds", fromYen: 0.5, toYen: 1 }, ["wrong-type", "changes.0.fromYen"]],
      [{ what: "funds", ratio: 0.01, grantChanged: "no" }, ["not-allowed-value", "changes.0.grantChanged"]],
      [{ what: "other", substantial: "no" }, ["wrong-type", "changes.0.substantial"]],
    ];
    for (const [change, issue] of wrong) {
      const found = classifyPlanChange({ material: "ship-parts", changes: [change as PlanChange] }, on);
      expect([found.answer, found.issues?.map((one) => [one.code, one.path.join(".")])]).toEqual([
        "undetermined",
        [issue],
      ]);
    }
    const withHole: unknown[] = [];
    withHole[1] = { what: "name-or-address" };
    expect(classifyPlanChange({ material: "batteries", changes: withHole as never }, on).answer).toBe("undetermined");
  });

  test("several changes: one that needs certification decides", () => {
    const both = (...changes: PlanChange[]) => classifyPlanChange({ material: "batteries", changes }, on).answer;
    expect(both({ what: "name-or-address" }, { what: "period", months: 6 })).toBe(notice);
    expect(both({ what: "name-or-address" }, { what: "period", months: 7 })).toBe(must);
    expect(both({ what: "period", months: 7 }, { what: "funds" })).toBe(must);
  });

  test("what is not known is named", () => {
    const of = (change: PlanChange) => {
      const finding = classifyPlanChange({ material: "batteries", changes: [change] }, on);
      return [finding.answer, finding.missing];
    };
    expect(of({ what: "period" })).toEqual(["undetermined", ["changes.0.months"]]);
    expect(of({ what: "funds", ratio: 0.05 })).toEqual(["undetermined", ["changes.0.grantChanged"]]);
    expect(of({ what: "funds", grantChanged: false })).toEqual(["undetermined", ["changes.0.ratio"]]);
    expect(of({ what: "funds", ratio: 0.5 })).toEqual([must, []]);
    expect(of({ what: "period", months: Number.NaN })[0]).toBe("undetermined");
    expect(classifyPlanChange({ changes: [] }, on).missing).toEqual(["material", "changes"]);
  });

  test("what is no list of changes, or no facts at all, is missing", () => {
    for (const junk of [null, undefined, 7, {}])
      expect(classifyPlanChange(junk as never, on).missing).toEqual(["material", "changes"]);
    expect(classifyPlanChange({ changes: [] }, on).basis.map((one) => [one.article, one.paragraph])).toEqual([
      ["10", 1],
      ["10", 2],
    ]);
    expect(classifyPlanChange({ material: "batteries", changes: "all" as never }, on).missing).toEqual(["changes"]);
    expect(answer("batteries", { what: "period", months: "6" as never })).toBe("undetermined");
    expect(answer("batteries", { what: "funds", ratio: "0.05" as never, grantChanged: false })).toBe("undetermined");
  });

  test("basis and reasons: MAFF has no item for the period, so its last item applies, by inference", () => {
    const of = (material: MaterialId) => classifyPlanChange({ material, changes: [{ what: "period", months: 1 }] }, on);
    expect(of("batteries").basis).toEqual([
      { law: "504AC0000000043", article: "10", paragraph: 1 },
      { law: "504AC0000000043", article: "10", paragraph: 2 },
      { law: "505M60000400003", article: "6", paragraph: 1 },
    ]);
    expect(of("fertilizers").reasons).toMatchObject([
      {
        criterion: "no-change-in-substance",
        met: "unknown",
        basis: { article: "6", paragraph: 1, item: "3" },
        grade: "inferred",
      },
    ]);
    expect(of("batteries").reasons).toMatchObject([{ criterion: "period-within-six-months", met: true }]);
  });

  test("articles: MLIT's are one higher, MAFF's items one lower without the limb for the period", () => {
    const basis = (material: MaterialId, change: PlanChange) =>
      classifyPlanChange({ material, changes: [change] }, on).reasons[0]?.basis;
    expect(basis("ship-parts", { what: "period", months: 1 })).toEqual({
      law: "504M60000800093",
      article: "7",
      paragraph: 1,
      item: "2",
    });
    expect(basis("batteries", { what: "funds", ratio: 0 })).toEqual({
      law: "505M60000400003",
      article: "6",
      paragraph: 1,
      item: "3",
    });
    expect(basis("fertilizers", { what: "funds", ratio: 0 })).toEqual({
      law: "504M60000200075",
      article: "6",
      paragraph: 1,
      item: "2",
    });
    expect(basis("fertilizers", { what: "other" })).toEqual({
      law: "504M60000200075",
      article: "6",
      paragraph: 1,
      item: "3",
    });
  });

  test("from 2026-09-18 the answer stands with the grade inferred", () => {
    const change = { material: "batteries", changes: [{ what: "period", months: 6 }] } as const;
    expect(classifyPlanChange(change, "2026-08-27").grade).toBe("text");
    const since = classifyPlanChange(change, "2026-09-18");
    expect([since.answer, since.grade, since.gaps, since.evidence]).toEqual([
      notice,
      "inferred",
      ["act-38-2026-art-10", "plan-ordinances-after-2026-09-18", "law-after-survey"],
      ["plan-changes-and-reports-stand"],
    ]);
    // MLIT's ordinance as in force since that day was read; the Act was not.
    const read = classifyPlanChange({ ...change, material: "ship-parts" }, "2026-09-18");
    expect([read.answer, read.grade, read.gaps]).toEqual([
      notice,
      "inferred",
      ["act-38-2026-art-10", "law-after-survey"],
    ]);
  });

  test("before the ordinance there is no answer", () => {
    expect(
      classifyPlanChange({ material: "batteries", changes: [{ what: "name-or-address" }] }, "2023-01-18").why,
    ).toBe("not-in-force");
  });

  test("what is no list of changes is an issue, and no change is known (Act Art. 10(1))", () => {
    for (const changes of ["name-or-address", { what: "other", substantial: false }, 3, true]) {
      const finding = classifyPlanChange({ material: "batteries", changes } as never, on);
      expect(finding).toMatchObject({ answer: "undetermined", missing: ["changes"] });
      expect(finding.issues).toMatchObject([
        { code: "wrong-type", path: ["changes"], basis: { article: "10", paragraph: 1 } },
      ]);
    }
    for (const changes of [null, undefined, []])
      expect(classifyPlanChange({ material: "batteries", changes } as never, on).issues).toBeUndefined();
  });
});

test("rules on a day that does not exist say so, and miss no fact", () => {
  const change = { material: "batteries", changes: [{ what: "period", months: 6 }] } as const;
  for (const finding of [
    supply.assessPlanCertification({ material: "batteries" }, "2026-02-29"),
    classifyPlanChange(change, "2026-02-29"),
    supply.assessHindranceReport({ material: "batteries", seriousHindrance: true }, "2026-02-29"),
  ]) {
    expect([finding.answer, finding.why, finding.missing]).toEqual(["undetermined", "out-of-coverage", []]);
    expect(finding.issues?.map((issue) => [issue.code, issue.path])).toEqual([["not-a-legal-date", ["on"]]]);
  }
});

test("Act Art. 10: before the Act nothing is missing, whatever is left out", () => {
  const before = classifyPlanChange({ changes: [] }, "2022-07-31");
  expect([before.why, before.missing]).toEqual(["not-in-force", []]);
  expect(classifyPlanChange({ changes: [] }, "2022-08-01").missing).toEqual(["material", "changes"]);
});

test.each([
  [{ changes: "x" }, "wrong-type", "changes", "act:10:1"],
  [{ changes: [{ what: "grant" }] }, "not-allowed-value", "changes.0.what", "act:10:1"],
  [{ changes: [{ what: "funds", ratio: "1" }] }, "wrong-type", "changes.0.ratio", "act:9:3:5"],
  [{ changes: [{ what: "period", months: "1" }] }, "wrong-type", "changes.0.months", "act:9:3:3"],
] as const)("%j: the schema names the provision of what is wrong with the form", (facts, code, path, basis) => {
  const result = validate(PlanChangeFacts, facts);
  expect(result.ok ? [] : result.issues.map((one) => [one.code, one.path.join("."), one.basis])).toEqual([
    [code, path, at(basis)],
  ]);
});
