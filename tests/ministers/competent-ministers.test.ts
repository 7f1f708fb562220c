import { describe, expect, it, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import type { MinisterId } from "../../src/doors/parties";
import {
  competentMinisters,
  competentMinistersInDetail,
  type MaterialId,
  type MinisterSubject,
} from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";
import { thrownCode } from "../thrown-code";

type Case = readonly [MinisterSubject, LegalDate, readonly MinisterId[]];
const cases: readonly Case[] = [
  // Act Art. 86(1), main clause
  [{ material: "antimicrobial-preparations" }, "2022-12-23", ["mhlw"]],
  [{ material: "fertilizers" }, "2022-12-23", ["maff"]],
  [{ material: "permanent-magnets" }, "2023-01-19", ["meti"]],
  [{ material: "ship-parts" }, "2022-12-28", ["mlit"]],
  [{ material: "advanced-electronic-components" }, "2024-02-01", []],
  [{ material: "advanced-electronic-components" }, "2024-02-02", ["meti"]],
  [{ material: "ventilators" }, "2025-12-23", []],
  [{ material: "ventilators" }, "2025-12-24", ["mhlw", "meti"]],
  [{ material: "rocket-parts" }, "2026-06-01", ["meti"]],
  [{ material: "fertilizers", jointPlan: true }, "2024-07-30", ["maff"]],
  [{ material: "fertilizers", provision: at("act:9:1") }, "2024-07-30", ["maff"]],
  // items (i) to (v)
  [{ material: "fertilizers", provision: at("act:13:1") }, "2024-07-30", ["prime-minister", "mof"]],
  [{ material: "fertilizers", provision: at("act:25") }, "2024-07-30", ["prime-minister", "mof"]],
  // Arts. 14, 24, 26 to 28 and 37 name no competent minister, nor an order of one
  ...["14", "24", "26", "27", "28", "37"].map(
    (provision): Case => [{ material: "fertilizers", provision }, "2024-07-30", []],
  ),
  // the Order: Art. 7 carries out Act Art. 30, Art. 8(1)(2) Art. 34(6), Art. 8-3 Art. 45; Arts. 8(3)(4) and 8-2 name none
  [{ material: "batteries", provision: at("order:7") }, "2024-07-30", ["meti"]],
  [{ material: "batteries", provision: "令第八条第一項" }, "2024-07-30", ["meti"]],
  [{ material: "batteries", provision: at("order:8:2") }, "2024-07-30", ["meti"]],
  [{ material: "batteries", provision: at("order:8:3") }, "2024-07-30", []],
  [{ material: "batteries", provision: at("order:8-2") }, "2026-01-05", []],
  [{ material: "batteries", provision: at("order:8-3") }, "2025-02-18", []],
  [{ material: "batteries", provision: at("order:8-3") }, "2025-02-19", ["meti"]],
  [{ material: "fertilizers", provision: "48(5)" }, "2024-07-30", ["prime-minister", "mof"]],
  [{ material: "fertilizers", provision: "法第四十八条第五項" }, "2024-07-30", ["prime-minister", "mof"]],
  [{ material: "fertilizers", provision: "法第48条第5項" }, "2024-07-30", ["prime-minister", "mof"]],
  [{ material: "fertilizers", provision: "Act, Art. 48(5)" }, "2024-07-30", ["prime-minister", "mof"]],
  [{ material: "fertilizers", provision: "48:5" }, "2024-07-30", ["prime-minister", "mof"]],
  [{ material: "fertilizers", provision: "34:6" }, "2024-07-30", ["maff"]],
  [{ material: "fertilizers", provision: "act:48:5" }, "2024-07-30", ["prime-minister", "mof"]],
  [{ material: "batteries", provision: at("act:30:1") }, "2024-07-30", ["meti"]],
  [{ material: "batteries", provision: at("act:48:2") }, "2024-07-30", ["meti"]],
  [{ material: "batteries", provision: at("act:31") }, "2024-07-30", ["prime-minister", "meti"]],
  [{ material: "batteries", provision: at("act:34:6") }, "2024-07-30", ["meti"]],
  [{ material: "batteries", provision: at("act:34:5") }, "2024-07-30", ["prime-minister", "meti"]],
  [{ material: "batteries", provision: at("act:41") }, "2024-07-30", ["prime-minister", "meti"]],
  [{ material: "ventilators", provision: at("act:48:6") }, "2026-01-05", ["prime-minister", "mhlw", "meti"]],
  [{ material: "batteries", provision: at("act:42:2") }, "2024-07-30", ["meti"]],
  [{ material: "fertilizers", provision: at("act:42:2") }, "2024-07-30", []],
  [{ material: "batteries", provision: at("act:46") }, "2024-07-30", ["meti"]],
  [{ material: "batteries", provision: at("act:48:1") }, "2024-07-30", ["meti"]],
  [{ material: "batteries", provision: at("act:48:7") }, "2024-07-30", ["meti"]],
  // provisions in which no competent minister acts
  [{ material: "batteries", provision: at("act:7") }, "2024-07-30", []],
  [{ material: "batteries", provision: at("act:47") }, "2024-07-30", []],
  [{ material: "batteries", provision: at("act:52") }, "2024-07-30", []],
  [{ material: "batteries", provision: "法第十一条の二第一項" }, "2026-09-17", []],
  [{ material: "batteries", provision: "法第十一条の二第一項" }, "2026-09-18", ["meti"]],
  [{ material: "batteries", provision: "x".repeat(100_000) }, "2024-07-30", []],
  // services since 2026-09-18
  [{ service: "submarine-cable-laying" }, "2026-09-17", []],
  [{ service: "submarine-cable-laying" }, "2026-09-18", ["mic", "meti"]],
  [{ service: "satellite-launch" }, "2026-09-18", ["meti"]],
];

describe("competent ministers (Act Art. 86)", () => {
  it.each(cases)("%j on %s: %j", (subject, on, expected) => {
    expect(competentMinisters(subject, on)).toEqual(expected);
  });

  // Art. 86(1) as it is written: the sections and articles that each item names; what no item names falls under the main clause.
  it.each<[string, readonly string[]]>([
    ["act:86:1", ["8", "9", "10", "11", "12", "29", "34(6)", "44", "45", "48"]],
    ["act:86:1:1", ["13", "15", "16", "17", "18", "19", "20", "21", "22", "23", "25", "48(5)"]],
    ["act:86:1:2", ["30", "48(2)"]],
    ["act:86:1:3", ["31", "32", "33", "34", "35", "36", "38", "39", "40", "41", "48(6)"]],
    ["act:86:1:4", ["42", "43"]],
    ["act:86:1:5", ["46", "48(1)"]],
  ])("%s names the ministers of Arts. %j", (basis, provisions) => {
    for (const provision of provisions) {
      const told = competentMinistersInDetail({ material: "batteries", provision }, "2024-07-30").basis;
      expect(told[0], provision).toEqual(at(basis));
    }
  });

  // Act No. 38 of 2026 put these articles in, in force on 2026-09-18.
  it.each(["8-2", "9-2", "11-2"])("the ministers of Art. %s are there from the day on which it stands", (provision) => {
    const of = (on: LegalDate) => competentMinistersInDetail({ material: "batteries", provision }, on);
    expect(of("2026-09-17").ministers).toEqual([]);
    expect(of("2026-09-18")).toMatchObject({ ministers: ["meti"] });
    expect(of("2026-09-18").basis[0]).toEqual(at("act:86:1"));
  });

  it("says of a whole article that some of its paragraphs have ministers of their own: Act Arts. 34, 48", () => {
    const note = (provision: string) =>
      competentMinistersInDetail({ material: "batteries", provision }, "2026-06-01").note?.en;
    expect([note("48"), note("34")]).toEqual([
      "paragraphs (1), (2), (5), (6) of the article have ministers of their own: ask for each",
      "paragraphs (6) of the article have ministers of their own: ask for each",
    ]);
    expect([note("48(5)"), note("9")]).toEqual([undefined, undefined]);
  });

  it("knows METI for eight products by inference only before its ordinance of 2023-01-19", () => {
    const of = (on: LegalDate) => competentMinistersInDetail({ material: "batteries" }, on);
    expect(of("2023-01-18")).toMatchObject({ ministers: ["meti"], grade: "inferred" });
    expect(of("2023-01-18").basis).not.toContainEqual(at("meti-plan:2:1"));
    expect(of("2023-01-19")).toMatchObject({
      ministers: ["meti"],
      basis: [at("act:86:1"), at("meti-plan:2:1")],
      grade: "text",
    });
  });

  it("opens one window for ventilators, whose article moved on 2026-09-18", () => {
    const window = (on: LegalDate, provision?: string) =>
      competentMinistersInDetail({ material: "ventilators", provision }, on).filing;
    expect(window("2025-12-25")).toBeUndefined();
    expect(window("2026-01-05")).toEqual({
      withAnyOf: ["mhlw", "meti"],
      originals: 1,
      copies: 1,
      deemedReceivedByOthers: "same-day",
      basis: at("mhlw-meti-plan:10"),
      hindranceReport: {
        withAnyOf: ["mhlw", "meti"],
        deemedReceivedByOthers: "same-day",
        basis: at("mhlw-meti-plan:11:2"),
      },
    });
    expect(window("2026-09-18")?.basis).toEqual(at("mhlw-meti-plan:11"));
    expect(window("2026-09-18", "11-2(1)")?.hindranceReport.basis).toEqual(at("mhlw-meti-plan:12:2"));
    expect(window("2026-09-18", "44")).toBeUndefined();
    expect(competentMinistersInDetail({ material: "batteries" }, "2026-01-05").filing).toBeUndefined();
  });

  it("opens one window for institutions that lend: papers of Arts. 16(1), 17(2), 18(1), 22(1)", () => {
    const window = (provision: string) =>
      competentMinistersInDetail({ material: "batteries", provision }, "2024-07-30").filing;
    for (const provision of ["16", "16(1)", "17(2)", "18(1)", "22(1)"]) {
      expect(window(provision)).toEqual({
        withAnyOf: ["prime-minister", "mof"],
        originals: 1,
        copies: 1,
        deemedReceivedByOthers: "same-day",
        basis: at("jfc:11"),
        hindranceReport: {
          withAnyOf: ["prime-minister", "mof"],
          deemedReceivedByOthers: "same-day",
          basis: at("jfc:13:2"),
        },
      });
    }
    for (const provision of ["15(2)", "17(1)", "18(2)", "20", "23", "48(5)"]) expect(window(provision)).toBeUndefined();
  });

  it("grades by what was read", () => {
    const grade = (material: MaterialId, on: LegalDate) => competentMinistersInDetail({ material }, on).grade;
    expect(grade("batteries", "2026-08-27")).toBe("text");
    expect(grade("batteries", "2026-09-18")).toBe("inferred");
    expect(grade("fertilizers", "2024-01-01")).toBe("official-summary");
    expect(grade("ventilators", "2026-01-05")).toBe("inferred");
    expect(competentMinistersInDetail({ material: "batteries" }, "2026-09-18").gaps).toContain("act-38-2026-art-86-1");
    // Nor is it sure since then that a provision names nobody.
    for (const provision of ["7", "52"])
      expect(competentMinistersInDetail({ material: "batteries", provision }, "2026-09-18")).toMatchObject({
        ministers: [],
        grade: "inferred",
        gaps: ["act-38-2026-art-86-1", "law-after-survey"],
      });
    expect(competentMinistersInDetail({ material: "batteries" }, "2026-08-27").gaps).toBeUndefined();
    expect(competentMinistersInDetail({ material: "ventilators" }, "2026-01-05").gaps).toEqual([
      "minister-of-ventilators",
    ]);
  });

  it.each([
    [undefined, [at("act:86:1"), at("meti-plan:2:1")], "text"],
    ["9", [at("act:86:1"), at("meti-plan:2:1")], "text"],
    ["13", [at("act:86:1:1")], "text"],
    ["48(5)", [at("act:86:1:1")], "text"],
    ["30", [at("act:86:1:2"), at("meti-plan:2:1")], "text"],
    ["31", [at("act:86:1:3"), at("meti-plan:2:1")], "text"],
    ["34(6)", [at("act:86:1"), at("meti-plan:2:1")], "text"],
    ["43", [at("act:86:1:4"), at("meti-plan:2:1"), at("jogmec-act:23"), at("nedo-act:20")], "text"],
    ["46", [at("act:86:1:5"), at("meti-plan:2:1")], "text"],
  ] as const)("under Act Art. %s the basis is %j", (provision, basis, grade) => {
    expect(competentMinistersInDetail({ material: "batteries", provision }, "2026-01-05")).toMatchObject({
      basis,
      grade,
    });
    expect(competentMinistersInDetail({ material: "batteries", provision }, "2026-09-18").grade).toBe("inferred");
  });

  it("takes the item of Art. 86(1) from the paragraph where the article has several", () => {
    const of = (material: MaterialId, provision: string) => competentMinisters({ material, provision }, "2026-01-05");
    // 34(6) alone is left out of item (iii), and no other paragraph (6)
    expect([of("batteries", "34(6)"), of("batteries", "33(6)"), of("batteries", "31(6)")]).toEqual([
      ["meti"],
      ["prime-minister", "meti"],
      ["prime-minister", "meti"],
    ]);
    // agencies of the annex are under MHLW and METI
    expect([of("antimicrobial-preparations", "42"), of("ventilators", "43"), of("ship-parts", "43")]).toEqual([
      ["mhlw"],
      ["mhlw", "meti"],
      [],
    ]);
    expect([of("batteries", "8"), of("batteries", "7"), of("batteries", "49")]).toEqual([["meti"], [], []]);
    expect(of("batteries", " 48(5) ")).toEqual(["prime-minister", "mof"]);
  });

  it("reads an address in its usual writings, whole, and nothing around it", () => {
    const of = (provision: string) => competentMinisters({ material: "batteries", provision }, "2026-01-05");
    for (const provision of [
      "48(5)",
      "Art 48(5)",
      "Art. 48(5)",
      "Art.48(5)",
      "Article 48(5)",
      "第48条第5項",
      "法第48条第5項",
      "act:48:5",
    ]) {
      expect([provision, of(provision)]).toEqual([provision, ["prime-minister", "mof"]]);
    }
    expect(of("45(10)")).toEqual(["meti"]);
    for (const provision of ["x48(5)", "48(5)x", "248(5)", "Order, Art. 5", "令第5条"])
      expect([provision, of(provision)]).toEqual([provision, []]);
  });

  it("reads a citation of the Act itself only", () => {
    const of = (provision: unknown) => competentMinisters({ material: "batteries", provision } as never, "2026-01-05");
    expect(of(at("act:48:5"))).toEqual(["prime-minister", "mof"]);
    expect(of(at("order:8:4"))).toEqual([]);
    expect(of({ ...at("act:9"), supplementary: true })).toEqual([]);
    expect(of({ ...at("order:8"), supplementary: true })).toEqual([]);
    for (const junk of [null, 48, true, []]) expect(of(junk)).toEqual([]);
    // the ministers of two-step loans do not rest on the page that names the product's minister
    const grade = (provision: string) =>
      competentMinistersInDetail({ material: "fertilizers", provision }, "2026-01-05").grade;
    expect([grade("13"), grade("9")]).toEqual(["text", "official-summary"]);
  });

  it("says why nobody is named", () => {
    const of = (material: MaterialId, provision: string) =>
      competentMinistersInDetail({ material, provision }, "2026-01-05");
    expect(of("fertilizers", "42")).toMatchObject({
      ministers: [],
      note: { en: "no agency of the Annex is under a minister for this product" },
    });
    expect(of("batteries", "42").note).toBeUndefined();
    expect(of("batteries", "48").note?.ja).toContain("第一項、第二項、第五項、第六項");
    expect(of("batteries", "7")).toMatchObject({ ministers: [], basis: [at("act:86:1")], grade: "text" });
    expect(competentMinistersInDetail({ business: "none" }, "2026-01-05").basis).toEqual([at("act:86:2")]);
    expect(competentMinistersInDetail({ business: "generation" }, "2024-05-17").basis).not.toContainEqual(
      at("act:87:2"),
    );
  });

  it("ventilators: the inference touches the product's ministers, not those of two-step loans; the window is for filed papers", () => {
    const of = (provision: string | undefined, on: LegalDate) =>
      competentMinistersInDetail({ material: "ventilators", provision }, on);
    expect(of("9", "2026-01-05").gaps).toEqual(["minister-of-ventilators"]);
    expect(of("13", "2026-01-05").gaps).toBeUndefined();
    expect([of("9", "2025-12-25").filing, of("9", "2025-12-26").filing?.basis.article]).toEqual([undefined, "10"]);
    for (const provision of [undefined, "9(1)", "10(1)", "10(2)", "12", "11-2(1)"])
      expect(of(provision, "2026-09-18").filing).toBeDefined();
    for (const provision of ["8", "8-2", "9-2", "11(2)", "44", "48(4)"])
      expect(of(provision, "2026-09-18").filing).toBeUndefined();
  });

  it("says where the provision looks at more goods than the designated product", () => {
    const note = (provision: string) =>
      competentMinistersInDetail({ material: "batteries", provision }, "2026-01-05").note?.en;
    for (const provision of ["30", "48(2)"]) expect(note(provision)).toContain("for an input of the product");
    for (const provision of ["46", "48(1)"]) expect(note(provision)).toContain("any goods, designated or not");
    for (const provision of ["9", "31", "48(4)", "48(5)", "48(6)"]) expect(note(provision)).toBeUndefined();
  });

  it("says of each example service how far its ministers are known", () => {
    const of = (service: "submarine-cable-laying" | "satellite-launch") =>
      competentMinistersInDetail({ service }, "2026-09-18");
    expect(of("submarine-cable-laying")).toMatchObject({
      grade: "inferred",
      basis: [at("act:86:1")],
      gaps: ["act-38-2026-art-86-1", "law-after-survey"],
    });
    expect(of("submarine-cable-laying").note?.en).toContain("not a specified critical product");
    expect(of("satellite-launch").gaps).toEqual([
      "act-38-2026-art-86-1",
      "law-after-survey",
      "minister-of-satellite-launch",
    ]);
    expect(of("satellite-launch").note?.en).toContain("was not found");
    expect(competentMinistersInDetail({ service: "satellite-launch" }, "2026-09-17").note?.en).toContain("on that day");
  });

  it("names the delegation where the Prime Minister acts for a business, and none elsewhere", () => {
    expect(competentMinistersInDetail({ business: "banking" }, "2024-05-17").basis.slice(0, 2)).toEqual([
      at("act:86:2"),
      at("act:87:2"),
    ]);
    expect(competentMinistersInDetail({ business: "generation" }, "2024-05-17")).not.toHaveProperty("delegate");
    expect(competentMinistersInDetail({ business: "generation" }, "2024-05-17").basis[0]).toEqual(at("act:86:2"));
    expect(competentMinistersInDetail({ business: "generation" }, "2023-10-31").ministers).toEqual([]);
  });

  it.each(["generation", "railway", "postal", "banking", "norinchukin", "electronic-claims-recording"])(
    "says from 2026-09-18 that neither Act Art. 86(2) nor Art. 4(2) of the order was read: %s",
    (business) => {
      const read = competentMinistersInDetail({ business }, "2026-08-27");
      expect(read).toMatchObject({ grade: "text" });
      expect(read).not.toHaveProperty("gaps");
      expect(competentMinistersInDetail({ business }, "2026-09-18")).toEqual({
        ...read,
        grade: "inferred",
        gaps: ["act-38-2026-unlisted", "law-after-survey", "infrastructure-orders-2026-09-18"],
      });
    },
  );

  it.each([
    ["business", "bank", at("act:86:2"), at("order:9")],
    ["business", "", at("act:86:2"), at("order:9")],
    ["material", "battery", at("act:86:1"), at("order:1")],
    ["service", "cable", at("act:86:1"), at("act:86:1")],
  ])("Act Art. 86: %s %j has no minister because nobody knows it, which is no answer", (kind, id, basis, listed) => {
    const of = competentMinistersInDetail({ [kind]: id } as never, "2026-06-01");
    expect(of).toMatchObject({ ministers: [], basis: [basis], grade: "stated" });
    expect(of.issues).toMatchObject([{ code: "not-allowed-value", path: [kind], basis: listed }]);
    expect(of.issues?.[0]?.message.en).toContain(
      kind === "business" ? "banking" : kind === "material" ? "batteries" : "satellite-launch",
    );
  });

  it("Act Art. 86: no subject, two subjects or an id that is not given are told of", () => {
    for (const subject of [undefined, null, 1, {}, { business: "banking", material: "batteries" }]) {
      expect(competentMinistersInDetail(subject as never, "2026-06-01")).toMatchObject({
        ministers: [],
        grade: "stated",
        issues: [{ code: "minister-subject", path: [] }],
      });
    }
    expect(competentMinistersInDetail({ business: undefined } as never, "2026-06-01").issues).toMatchObject([
      { code: "minister-subject", path: ["business"] },
    ]);
    // Known, but not on that day: an answer of the law.
    expect(competentMinistersInDetail({ business: "banking" }, "2023-10-31")).not.toHaveProperty("issues");
    expect(competentMinistersInDetail({ material: "ventilators" }, "2025-12-23")).not.toHaveProperty("issues");
  });

  it("Act Art. 86(1): a provision that cannot be read is told of, one that names nobody is not", () => {
    const issues = (provision: unknown) =>
      competentMinistersInDetail({ material: "batteries", provision } as never, "2026-06-01").issues;
    for (const provision of ["x48(5)", "48(5)x", "", null, 48, { law: "504AC0000000043", article: 48 }])
      expect([provision, issues(provision)?.map(({ path }) => path)]).toEqual([provision, [["provision"]]]);
    const { note } = competentMinistersInDetail({ material: "batteries", provision: "48(5)x" }, "2026-06-01");
    expect(note?.en).toBe("not read as a provision");
    for (const provision of ["7", "52", "令第5条", at("order:8"), undefined])
      expect([provision, issues(provision)]).toEqual([provision, undefined]);
  });

  it("never throws on a subject that is none", () => {
    for (const junk of [undefined, null, 1, "x", {}, { material: 1 }, { service: "x" }, { business: {} }]) {
      expect(competentMinisters(junk as never, "2026-01-05")).toEqual([]);
    }
    expect(thrownCode(() => competentMinisters({ material: "batteries" }, "x" as never))).toBe("not-a-legal-date");
  });

  it("answers for a business of Chapter III, with the delegate last", () => {
    expect(competentMinisters({ business: "banking" }, "2024-05-17").at(-1)).toBe("fsa-commissioner");
    expect(competentMinisters({ business: "no-such-business" }, "2024-05-17")).toEqual([]);
  });
});

test("Act Art. 86(1): a provision of the wrong kind names no minister and no wrong one", () => {
  for (const provision of [
    { law: "504AC0000000043", article: 48 },
    { law: "504AC0000000043", article: {} },
    { law: "504AC0000000043", article: "48", paragraph: "5" },
    { law: "504AC0000000043" },
  ]) {
    const subject = { material: "batteries", provision } as never;
    expect(competentMinisters(subject, "2024-04-01")).toEqual([]);
    expect(competentMinistersInDetail(subject, "2024-04-01").note?.en).toBe("not read as a provision");
  }
});

test("Act Art. 86(1): numerals in kanji, with tens or digit by digit; what is no numeral names nobody", () => {
  const of = (provision: string) => competentMinisters({ material: "batteries", provision }, "2024-04-01");
  for (const provision of ["法第四十八条第五項", "第四八条第五項", "法第二十条", "第十九条第二項", "第十三条"]) {
    expect(of(provision)).toEqual(["prime-minister", "mof"]);
  }
  expect(of("法第十条第一項")).toEqual(["meti"]);
  for (const provision of ["第八九条", "第十十条", "第百条", "第〇条", "第五条", "法"])
    expect(of(provision)).toEqual([]);
});
