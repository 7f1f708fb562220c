import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/doors/finding";
import {
  assessForeignFiling,
  assessForwarding,
  fieldHeadings,
  parseIpc,
  type ScreeningRecord,
  type ScreeningRiders,
  screenApplicationByIpc,
  screenByIpc,
} from "../../src/doors/patents";
import { ScreeningRecord as schema } from "../../src/schemas/patents/index";
import { validate } from "../../src/schemas/validate";

const records = readFileSync(new URL("../../examples/ipc-cases.ndjson", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as ScreeningRecord);

describe("the screening cases of the examples", () => {
  test.each(records)("$id: $note", (record) => {
    expect(schema.safeParse(record).success).toBe(true);
    const finding = screenByIpc(record.symbols, record.on, record.riders);
    expect(finding).toMatchObject({ answer: record.expected?.screening, fields: record.expected?.fields });
    if (record.expected?.forwarding === undefined) return;
    const forwarding = assessForwarding(
      {
        filedOn: record.on,
        kind: "ordinary",
        ipc: record.symbols,
        ...record.riders,
        ...(record.additionalRequirement && { additionalRequirement: record.additionalRequirement }),
      },
      record.on,
    );
    expect(forwarding.answer).toBe(record.expected.forwarding);
  });
});

describe("how the table is read", () => {
  test("Art. 12(2): an unconditional field beats a conditional one, item 13 is mixed", () => {
    expect(screenByIpc(["B63G 8/08", "B63G 8/30"], "2025-06-02")).toMatchObject({
      answer: "specified-field",
      fields: [13],
      conditionalFields: [],
      fieldIds: ["submarines"],
    });
    expect(screenByIpc(["B63G 8/08", "F41H 11/02"], "2025-06-02")).toMatchObject({
      answer: "specified-field",
      fields: [13, 33],
      conditionalFields: [13],
    });
    expect(screenByIpc(["B63C 11/48", "B63G 1/00", "F41F 3/00"], "2025-06-02")).toMatchObject({
      answer: "specified-field",
      fields: [6, 7],
      conditionalFields: [6],
    });
  });

  test.each([
    ["F41H 3/02", "F41H 3/00", ["B64C 1/00"]],
    ["F41H 11/04", "F41H 11/02", []],
    ["B63G 8/36", "B63G 8/34", []],
    ["B63G 8/40", "B63G 8/39", []],
    ["B63C 11/49", "B63C 11/48", ["F41F 3/00"]],
    ["B64G 1/66", "B64G 1/64", []],
    ["H10F 39/00", "H10F 39/10", []],
    ["H10F 39/90", "H10F 39/10", []],
    ["G01S 3/81", "G01S 3/80", ["F41G 1/00"]],
  ])("a symbol with a slash means itself: %s is not listed, %s is", (absent, listed, others) => {
    const riders = { quantumDotOrSuperlattice: true };
    expect(screenByIpc([absent, ...others], "2026-06-01", riders)).toMatchObject({
      answer: "no-specified-field",
      fields: [],
      possibleFields: [],
      grade: "inferred",
      gaps: ["patents-symbol-with-slash"],
    });
    expect(screenByIpc([listed, ...others], "2026-06-01", riders).answer).not.toBe("no-specified-field");
  });

  test.each([
    ["B64G 3", [18]],
    ["B64G 3/00", [18]],
    ["B64G 3/99", [18]],
    ["F41B 6", [31]],
    ["F42B 15/10", [39]],
    ["G21J 3/02", [44]],
  ])("a listed symbol without a slash takes in everything below it: %s", (symbol, fields) => {
    expect(screenByIpc([symbol], "2026-06-01").fields).toEqual(fields);
  });

  test.each([
    [["B63G"], [13]],
    [["B63G 8"], [13]],
    [["B63"], [2, 3, 6, 13]],
    [["F41H 11"], [33]],
    [["F41H"], [33, 34]],
    [
      ["F41H", "B64U 10/00"],
      [14, 33, 34],
    ],
  ])("a symbol coarser than the table leaves the field open: %j", (symbols, possible) => {
    expect(screenByIpc(symbols, "2026-06-01").possibleFields).toEqual(possible);
    expect(screenByIpc(symbols, "2026-06-01").missing).toEqual(
      screenByIpc(symbols, "2026-06-01").answer === "undetermined" ? ["symbols"] : [],
    );
  });

  test("a coarse symbol meets the fields that list it: B63G in a pair", () => {
    expect(screenByIpc(["B63G", "G01S 15/88", "B63G 8/30"], "2026-06-01").fields).toEqual([12, 13]);
  });

  test("riders: unknown leaves it open, no closes the field, null is unknown", () => {
    expect(screenByIpc(["B01D 59/04"], "2026-06-01")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      missing: ["uraniumOrPlutonium"],
      possibleFields: [1],
    });
    expect(screenByIpc(["B01D 59/04"], "2026-06-01", { uraniumOrPlutonium: null }).answer).toBe("undetermined");
    expect(screenByIpc(["B01D 59/04"], "2026-06-01", { uraniumOrPlutonium: true }).answer).toBe("specified-field");
    expect(screenByIpc(["B01D 59/04"], "2026-06-01", { uraniumOrPlutonium: false }).answer).toBe("no-specified-field");
    expect(screenByIpc(["G01J 1/04", "F41H 11/02"], "2026-06-01").answer).toBe("specified-field");
    expect(screenByIpc(["G01J 1/04", "B64G 3/00"], "2026-06-01").answer).toBe("specified-field-conditional");
  });

  test.each<[string, string[], ScreeningRiders, string, string[]]>([
    ["the rider of a conditional field", ["G01J 1/04"], {}, "undetermined", ["quantumDotOrSuperlattice"]],
    [
      "both riders",
      ["G01J 1/04", "B01D 59/04"],
      {},
      "undetermined",
      ["uraniumOrPlutonium", "quantumDotOrSuperlattice"],
    ],
    [
      "Art. 12(2): where a conditional field is met, only one without additional requirement can still change it",
      ["B01D 59/04", "B64G 3/00", "G01J 1/04"],
      {},
      "undetermined",
      ["uraniumOrPlutonium"],
    ],
    ["nothing more, where such a field is met", ["B01D 59/04", "F41H 11/02"], {}, "specified-field", []],
    ["not the limit of a field whose symbol is not listed", ["G01J 1/99", "B63G 8"], {}, "undetermined", ["symbols"]],
    [
      "no deeper symbol of a field that its limit closes",
      ["B01D", "G01J 1/04"],
      { uraniumOrPlutonium: false },
      "undetermined",
      ["quantumDotOrSuperlattice"],
    ],
    [
      "the symbols, while one of them cannot be read",
      ["junk", "B01D 59/04"],
      {},
      "undetermined",
      ["symbols", "uraniumOrPlutonium", "quantumDotOrSuperlattice"],
    ],
  ])("what is asked for: %s", (_, symbols, riders, answer, missing) => {
    expect(screenByIpc(symbols, "2026-06-01", riders)).toMatchObject({ answer, missing });
  });

  test.each<[string[], unknown, unknown[]]>([
    [["A61K 9/00"], false, []],
    [["F41H 11/02"], true, [["item-33", true]]],
    [["B64G 3/00"], true, [["item-18", true]]],
    [["F41H 11/04"], false, [["item-33", false]]],
    [["F41H 11"], "unknown", [["item-33", "unknown"]]],
  ])("the reasons of %j", (symbols, met, items) => {
    const { reasons } = screenByIpc(symbols, "2026-06-01");
    expect(reasons.map((reason) => [reason.criterion, reason.met])).toEqual([["specified-field", met], ...items]);
  });

  test("a symbol below a listed one is no reason for a weaker grade, where another field decides; nor is one of no field", () => {
    for (const symbols of [["F41H 11/02", "B63G 8/36"], ["F41H 11/02"], ["A61K 9/00"], ["B64G 3/00"]]) {
      const finding = screenByIpc(symbols, "2026-06-01");
      expect([finding.grade, finding.gaps], symbols.join()).toEqual(["text", undefined]);
    }
    expect(screenByIpc(["B64G 3/00", "F41H 11/04"], "2026-06-01")).toMatchObject({
      answer: "specified-field-conditional",
      grade: "inferred",
      gaps: ["patents-symbol-with-slash"],
    });
  });

  test("only an open answer says why, and only what is wrong has issues", () => {
    const determined = screenByIpc(["F41H 11/02"], "2026-06-01");
    expect(determined).not.toHaveProperty("why");
    expect(determined).not.toHaveProperty("issues");
    expect(determined.answerText.en).toBe("in a specified field, no additional requirement");
    expect(screenByIpc(["F41H 11"], "2026-06-01").answerText.en).toMatch(/^undetermined/);
  });
});

describe("symbols of another version of the table", () => {
  test("H01L after 2025-01-01 is to be classified again, not 'no'", () => {
    const finding = screenByIpc(["A61K 9/00", "H01L 27/146"], "2025-01-01", { quantumDotOrSuperlattice: true });
    expect(finding).toMatchObject({
      answer: "undetermined",
      why: "out-of-coverage",
      missing: [],
      recheck: [{ index: 1, field: "quantum-image-sensors", nowListed: "H10F 39/10,12,15,18" }],
      issues: [{ code: "symbol-left-the-table", path: ["symbols", 1] }],
    });
    expect(finding.issues?.[0]?.message.en).toContain("H10F 39");
    // Item 45 of that day is another field.
    expect(finding).toMatchObject({ fields: [], possibleFields: [] });
  });
  test.each<[string, string[], number[]]>([
    ["coarser than the listed ones", ["H01L 27"], [0]],
    ["beside its neighbour, which never stood in the table", ["H01L 31/99", "H01L 31/08"], [1]],
    ["beside a neighbour of the symbols of the day", ["H01L 31/08", "H10F 30/99"], [0]],
    ["none", ["H01L 31/99"], []],
  ])("symbols to be classified again: %s", (_, symbols, indexes) => {
    const finding = screenByIpc(symbols, "2025-06-02", { quantumDotOrSuperlattice: true });
    expect(finding.recheck.map(({ index }) => index)).toEqual(indexes);
    expect([finding.answer, finding.grade]).toEqual([
      indexes.length > 0 ? "undetermined" : "no-specified-field",
      "text",
    ]);
  });
  test("the day before, it is in the table", () => {
    expect(screenByIpc(["H01L 27/146"], "2024-12-31", { quantumDotOrSuperlattice: true })).toMatchObject({
      answer: "specified-field-conditional",
      fields: [45],
      recheck: [],
    });
  });
  test("H10F before 2025-01-01 likewise", () => {
    expect(screenByIpc(["H10F 30/20"], "2024-12-31", { quantumDotOrSuperlattice: true })).toMatchObject({
      answer: "undetermined",
      recheck: [{ index: 0, field: "quantum-photodetectors" }],
    });
  });
  test("without quantum dots or superlattices nothing is open", () => {
    expect(screenByIpc(["H01L 31/08"], "2025-01-01", { quantumDotOrSuperlattice: false })).toMatchObject({
      answer: "no-specified-field",
      recheck: [],
    });
  });
  test("another field that is met decides", () => {
    expect(screenByIpc(["H01L 31/08", "F41H 11/02"], "2025-01-01", { quantumDotOrSuperlattice: true }).answer).toBe(
      "specified-field",
    );
    expect(screenByIpc(["H01L 31/08", "H04K 3/00"], "2025-01-01", { quantumDotOrSuperlattice: true }).answer).toBe(
      "specified-field-conditional",
    );
  });
  test("classified under both, it needs no second look", () => {
    expect(screenByIpc(["H01L 31/08", "H10F 30/20"], "2025-01-01", { quantumDotOrSuperlattice: true })).toMatchObject({
      answer: "specified-field-conditional",
      fields: [46],
      recheck: [],
    });
  });
  test("H04K 3 only moved its number", () => {
    expect(screenByIpc(["H04K 3/22"], "2025-01-01").recheck).toEqual([]);
  });
});

const riders = { quantumDotOrSuperlattice: true, uraniumOrPlutonium: true };

describe("Order Art. 12(1): a symbol that subdivides a listed one is of CPC or FI, to be classified again", () => {
  test.each<[string, string, number, string]>([
    ["B63G 8/001", "submarines", 13, "B63G 8/00,"],
    ["B63G8/281", "submarines", 13, "B63G 8/28,"],
    ["B64G 1/646", "spacecraft-systems", 17, "B64G 1/58,"],
    ["F02K 9/343", "solid-rockets", 24, "F02K 9/08,"],
    ["H10F 30/2235", "quantum-photodetectors", 46, "H10F 30/00,"],
    ["F41H 11/020", "air-defence", 33, "F41H 11/02"],
    ["F42B 5/1450", "gas-cartridges", 36, "F42B 5/145"],
    ["F41H00110205", "air-defence", 33, "F41H 11/02"],
  ])("%s: the field %s is open", (symbol, field, item, listed) => {
    const finding = screenByIpc(["A61K 9/00", symbol], "2025-06-02", { quantumDotOrSuperlattice: true });
    expect(finding).toMatchObject({
      answer: "undetermined",
      why: "out-of-coverage",
      missing: [],
      fields: [],
      possibleFields: [item],
      recheck: [{ index: 1, field }],
      issues: [{ code: "symbol-finer-than-listed", path: ["symbols", 1], basis: { article: "12", paragraph: 1 } }],
    });
    expect(finding.issues).toHaveLength(1);
    for (const text of Object.values(finding.issues?.[0]?.message ?? {})) expect(text).toContain(symbol);
    expect(finding.recheck[0]?.nowListed).toContain(listed.replace(",", ""));
  });
  test("one of a pair leaves the field open only beside the other", () => {
    for (const symbol of ["G01S 7/530", "G01S 7/52001", "B63C 7/261"]) {
      const alone = screenByIpc([symbol], "2025-06-02");
      expect([alone.answer, alone.recheck, alone.issues], symbol).toEqual(["no-specified-field", [], undefined]);
      expect(screenByIpc([symbol, "F41A 1/00"], "2025-06-02")).toMatchObject({
        answer: "undetermined",
        issues: [{ code: "symbol-finer-than-listed", path: ["symbols", 0] }],
      });
    }
  });
  test("Order Art. 12(1): a finer symbol is told once, with the symbols of every field that it concerns", () => {
    const [issue, ...others] = screenByIpc(["B63G 2008/002"], "2025-06-02").issues ?? [];
    expect(others).toEqual([]);
    for (const listed of ["B63G 8/00", "B63G 8/28"]) expect(issue?.message.en).toContain(listed);
  });
  test.each<[string, readonly string[], readonly number[]]>([
    ["B63G 2008/002", ["A61K 9/00"], [13]],
    ["B63G 2008/00", ["A61K 9/00"], [13]],
    ["B63G2008/002", ["A61K 9/00"], [13]],
    ["G01J 2001/0276", ["A61K 9/00"], [40]],
    ["B64G 2001/58", ["A61K 9/00"], [17, 18]],
    ["F02K 2009/34", ["A61K 9/00"], [23, 24]],
    ["F41H 2011/02", ["A61K 9/00"], [33, 34]],
    ["F41H 2011", ["A61K 9/00"], [33, 34]],
    ["G06F 2186/00", ["A61K 9/00"], [41]],
    ["G06F 2201/00", ["A61K 9/00"], [41]],
    ["F42B 2012/46", ["A61K 9/00"], [36, 37, 38, 39]],
    ["G01S 2015/88", ["F41A 1/00"], [25, 26, 27, 28, 29]],
    ["B64C 2039/02", ["F42D 1/00"], [16]],
  ])("%s of the 2000 series of a subclass with a listed group is no plain 'no'", (symbol, others, items) => {
    const riders = { quantumDotOrSuperlattice: true, uraniumOrPlutonium: true };
    const finding = screenByIpc([...others, symbol], "2026-06-02", riders);
    expect(finding).toMatchObject({
      answer: "undetermined",
      why: "out-of-coverage",
      missing: [],
      fields: [],
      possibleFields: items,
    });
    for (const issue of finding.issues ?? []) {
      expect(issue).toMatchObject({
        code: "symbol-finer-than-listed",
        path: ["symbols", 1],
        basis: { article: "12", paragraph: 1 },
      });
    }
    expect(finding.issues?.length).toBeGreaterThan(0);
    expect(
      assessForeignFiling({ madeInJapan: true, public: false, ipc: [...others, symbol], ...riders }, "2026-06-02")
        .answer,
    ).toBe("undetermined");
  });
  test("the 2000 series of a subclass without a listed group adds nothing to a 'no', and one half of a pair is no pair", () => {
    for (const symbol of ["A61K 2121/00", "C07B 2200/01", "B63H 2001/02"]) {
      expect(screenByIpc(["A61K 9/00", symbol], "2026-06-02"), symbol).toMatchObject({
        answer: "no-specified-field",
        grade: "text",
        recheck: [],
      });
    }
    expect(screenByIpc(["A61K 9/00", "G01S 2015/88"], "2026-06-02")).toMatchObject({
      answer: "no-specified-field",
      recheck: [],
    });
    expect(screenByIpc(["A61K 9/00", "G01J 2001/0276"], "2026-06-02", { quantumDotOrSuperlattice: false }).answer).toBe(
      "no-specified-field",
    );
  });
  test("the 2000 series by itself, with sections and terms of other classifications, classifies no invention", () => {
    for (const symbols of [
      ["A61K 2121/00"],
      ["F05D 2220/80", "C07B 2200/01"],
      ["F05D 2220/80", "Y02T 50/60", "2C014"],
    ]) {
      const finding = screenByIpc(symbols, "2026-06-02", riders);
      expect(finding, symbols.join()).toMatchObject({ answer: "undetermined", missing: ["symbols"] });
      expect(finding.issues).toContainEqual(
        expect.objectContaining({ code: "ipc-indexing-only", path: ["symbols", 0] }),
      );
    }
  });
  test("Order Art. 12(1): a symbol of an edition that was not there on the day is told, and is no plain 'no'", () => {
    const later = screenByIpc(["A61K 9/00 (2025.01)"], "2024-12-31", riders);
    expect(later).toMatchObject({ answer: "undetermined", missing: ["symbols"] });
    expect(later.issues).toMatchObject([{ code: "ipc-edition-later-than-day", path: ["symbols", 0] }]);
    expect(screenByIpc(["A61K 9/00 (2025.01)"], "2025-01-01", riders)).toMatchObject({ answer: "no-specified-field" });
    expect(screenByIpc(["F41H 11/02 (2025.01)"], "2024-12-31", riders).answer).toBe("specified-field");
    expect(screenByIpc(["H01L 27/14 (2024.01)"], "2025-01-01", riders).answer).toBe("undetermined");
  });
  test("what decides anyhow, decides", () => {
    expect(screenByIpc(["B63G 8/001", "F41H 11/02"], "2025-06-02")).toMatchObject({
      answer: "specified-field",
      fields: [33],
    });
    const conditional = screenByIpc(["B63G 8/001", "B63G 8/08"], "2025-06-02");
    expect([conditional.answer, conditional.issues]).toEqual(["specified-field-conditional", undefined]);
    const outside = screenByIpc(["H10F 30/2235"], "2025-06-02", { quantumDotOrSuperlattice: false });
    expect([outside.answer, outside.issues]).toEqual(["no-specified-field", undefined]);
  });
  test("a field without additional requirement that it leaves open is not covered by one with it", () => {
    expect(screenByIpc(["B64G 3/00", "B63G 8/281"], "2025-06-02")).toMatchObject({
      answer: "undetermined",
      fields: [18],
      possibleFields: [13],
    });
  });
  test("a coarse symbol beside it still asks for a deeper one, and the limit of the field is still asked for", () => {
    expect(screenByIpc(["B63G 8", "B63G 8/001"], "2025-06-02")).toMatchObject({
      answer: "undetermined",
      missing: ["symbols"],
    });
    expect(screenByIpc(["H10F 30/2235"], "2025-06-02")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      missing: ["quantumDotOrSuperlattice"],
      recheck: [{ index: 0, field: "quantum-photodetectors" }],
    });
  });
  test("one that subdivides a symbol of another version left the table as that did", () => {
    expect(screenByIpc(["H01L 31/100"], "2025-06-02", { quantumDotOrSuperlattice: true })).toMatchObject({
      answer: "undetermined",
      recheck: [{ index: 0, field: "quantum-photodetectors" }],
      issues: [{ code: "symbol-left-the-table" }],
    });
    expect(screenByIpc(["H01L 31/100"], "2024-12-31", { quantumDotOrSuperlattice: true })).toMatchObject({
      answer: "undetermined",
      issues: [{ code: "symbol-finer-than-listed" }],
    });
  });
  test("a longer symbol below a symbol listed without a slash comes under it", () => {
    expect(screenByIpc(["F42B 15/012"], "2025-06-02")).toMatchObject({
      answer: "specified-field",
      fields: [39],
      recheck: [],
    });
  });
  test("forwarding and foreign filing stay open with it", () => {
    const facts = { ipc: ["B64G 1/646"], additionalRequirement: { defence: true } };
    const issues = [{ code: "symbol-finer-than-listed", path: ["ipc", 0] }];
    expect(assessForeignFiling({ ...facts, madeInJapan: true, public: false }, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      issues,
    });
    expect(assessForwarding(facts, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      why: "out-of-coverage",
      issues,
    });
  });
});

describe("Order Art. 12(1): a symbol without a slash is read or refused, never a plain 'no'", () => {
  test.each<[string, unknown]>([
    ["F41H001102", [33]],
    ["F42B0005145", [36]],
    ["B63G00828", [13]],
  ])("%s is read", (symbol, fields) => {
    expect(screenByIpc([symbol], "2025-06-02")).toMatchObject({ answer: "specified-field", fields });
  });
  test.each([
    "F41H1102",
    "F42B5145",
    "B63G828",
    "B63G 828",
    "B63G0828",
    "G06F 2186",
    "F41G 700",
    "B64G 312",
    "F42B005145",
  ])("%s could be a listed one: refused", (symbol) => {
    expect(screenByIpc([symbol], "2025-06-02")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      issues: [{ code: "ipc-without-slash", path: ["symbols", 0], basis: { article: "12", paragraph: 1 } }],
    });
    expect(assessForeignFiling({ madeInJapan: true, public: false, ipc: [symbol] }, "2025-06-02").answer).toBe(
      "undetermined",
    );
  });
  test("one half of a pair that no slash parts is refused as well", () => {
    for (const symbol of ["G01S007521", "G01S 752"]) {
      expect(screenByIpc([symbol, "F41A 1/00"], "2025-06-02"), symbol).toMatchObject({
        issues: [{ code: "ipc-without-slash" }],
      });
    }
  });
  test.each(["F42B005145", "F42B 005145", "f42b005145", "G01S007521"])(
    "%s is read alike by the function, the schema of records and that of symbols: refused",
    (symbol) => {
      expect(parseIpc(symbol)).toMatchObject({
        ok: false,
        issues: [{ code: "ipc-without-slash", basis: { article: "12", paragraph: 1 } }],
      });
      const record = validate(schema, { id: "1", symbols: [symbol], on: "2025-06-02" });
      expect(record.ok ? [] : record.issues.map(({ code, path }) => [code, path])).toEqual([
        ["ipc-without-slash", ["symbols", 0]],
      ]);
      expect(screenByIpc([symbol, "F41A 1/00"], "2025-06-02").issues?.map(({ code }) => code)).toEqual([
        "ipc-without-slash",
      ]);
    },
  );
  test("a main group of three digits stays what it is where no other reading is listed", () => {
    expect(screenByIpc(["C07D 401", "F41H 130"], "2025-06-02")).toMatchObject({
      answer: "no-specified-field",
      grade: "text",
    });
  });
  test("a main group that no edition has is refused", () => {
    expect(screenByIpc(["F41H 1102/02"], "2025-06-02")).toMatchObject({
      answer: "undetermined",
      issues: [{ code: "ipc-main-group", path: ["symbols", 0] }],
    });
  });
});

describe("bad input", () => {
  test("a bad symbol leaves the answer open, unless an unconditional field is met", () => {
    expect(screenByIpc(["junk", "A61K 9/00"], "2025-01-01")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      missing: ["symbols", "uraniumOrPlutonium", "quantumDotOrSuperlattice"],
      issues: [{ code: "ipc-form", path: ["symbols", 0] }],
    });
    expect(screenByIpc(["B64G 3/00", "F"], "2025-01-01")).toMatchObject({ answer: "undetermined", fields: [18] });
    expect(screenByIpc(["F41H 11/02", "F"], "2025-01-01")).toMatchObject({
      answer: "specified-field",
      issues: [{ code: "ipc-section-only", path: ["symbols", 1] }],
    });
  });
  test.each([undefined, null, []])("no symbols (%j) are not known, not 'no'", (symbols) => {
    expect(screenByIpc(symbols as never, "2025-01-01")).toMatchObject({
      answer: "undetermined",
      missing: ["symbols", "uraniumOrPlutonium", "quantumDotOrSuperlattice"],
    });
  });
  test.each(["F41H 11/02", 7, {}])("not a list: %j", (symbols) => {
    expect(screenByIpc(symbols as never, "2025-01-01")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      issues: [{ code: "ipc-not-a-list", path: ["symbols"] }],
    });
  });
  test("a day that does not exist", () => {
    expect(screenByIpc(["F41H 11/02"], "2025-02-30")).toMatchObject({
      why: "out-of-coverage",
      issues: [{ code: "not-a-legal-date", path: ["on"] }],
    });
  });
  test("junk riders count as not known", () => {
    expect(screenByIpc(["B01D 59/04"], "2026-06-01", { uraniumOrPlutonium: "yes" as never }).answer).toBe(
      "undetermined",
    );
    expect(screenByIpc(["B01D 59/04"], "2026-06-01", null as never).answer).toBe("undetermined");
  });
  test("10,000 symbols in linear time", () => {
    const run = (count: number) => {
      const symbols = Array.from({ length: count }, (_, at) => `A61K ${(at % 999) + 1}/${10 + (at % 90)}`);
      const start = performance.now();
      expect(screenByIpc(symbols, "2025-01-01").answer).toBe("no-specified-field");
      return performance.now() - start;
    };
    const best = (count: number) => Math.min(...Array.from({ length: 5 }, () => run(count)));
    best(10_000);
    expect(best(10_000)).toBeLessThan(250);
  });
  test.each(["H01L 27/14", "B63G 8/001", "H10F 30/2235"])("10,000 times %s, to be classified again", (symbol) => {
    const start = performance.now();
    const found = screenByIpc(new Array(10_000).fill(symbol), "2025-06-02");
    expect(performance.now() - start).toBeLessThan(1_500);
    expect([found.answer, found.issues?.length]).toEqual(["undetermined", 10_000]);
  });
  test("from IPC 2027.01 on the grade says that the table may have changed", () => {
    expect(screenByIpc(["F41H 11/02"], "2027-01-01")).toMatchObject({
      answer: "specified-field",
      grade: "inferred",
      gaps: ["order-art-12-ipc-2027", "law-after-survey"],
    });
    expect(screenByIpc(["F41H 11/04"], "2027-01-01").gaps).toEqual([
      "patents-symbol-with-slash",
      "order-art-12-ipc-2027",
      "law-after-survey",
    ]);
  });
});

describe("screening an application", () => {
  test("two symbols may belong to two inventions: it includes too much and says so", () => {
    expect(screenApplicationByIpc(["B63G 1/00", "G01S 15/88"], "2025-06-02")).toMatchObject({
      answer: "specified-field-conditional",
      overIncludes: true,
      combinedFields: [12],
      certainFields: [],
      grade: "inferred",
      gaps: ["patents-symbols-of-which-invention"],
    });
  });
  test("where no field is met, nothing rests on a combination", () => {
    expect(screenApplicationByIpc(["A61K 9/00"], "2025-06-02")).toMatchObject({ overIncludes: false, grade: "text" });
  });
  test("a field that one symbol meets is certain", () => {
    expect(screenApplicationByIpc(["F41H 11/02", "G01S 15/88"], "2025-06-02")).toMatchObject({
      answer: "specified-field",
      overIncludes: false,
      certainFields: [33],
      combinedFields: [29],
      grade: "text",
    });
  });
  test("a certain conditional field does not carry an unconditional answer", () => {
    expect(screenApplicationByIpc(["B64G 3/00", "G05D 1/00", "F42C 1/00"], "2025-06-02")).toMatchObject({
      answer: "specified-field",
      overIncludes: true,
      certainFields: [18],
      combinedFields: [35],
    });
  });
});

test("a finding reads in both languages", () => {
  const finding = screenByIpc(["G01S 15/88", "F41G 1/00"], "2025-06-02");
  expect(explain(finding, { lang: "ja" })).toContain("F41 & G01S 15");
  expect(explain(finding, { lang: "en" })).toContain("in a specified field, no additional requirement");
  expect(fieldHeadings()).toHaveLength(25);
});

describe("symbols of several depths together", () => {
  test("a coarse or neighbouring symbol takes nothing from an exact one, in either order", () => {
    for (const symbols of [
      ["F41H 11/02", "F41H", "F41H 11/04"],
      ["F41H 11/04", "F41H", "F41H 11/02"],
    ]) {
      expect(screenByIpc(symbols, "2025-06-02"), symbols.join()).toMatchObject({
        answer: "specified-field",
        fields: [33],
      });
    }
  });
  test("a field that is touched by no symbol gives no reason", () => {
    expect(screenByIpc(["A61K 9/00"], "2025-06-02").reasons).toHaveLength(1);
    expect(screenByIpc(["F41H 11/02"], "2025-06-02").reasons.map(({ criterion, met }) => [criterion, met])).toEqual([
      ["specified-field", true],
      ["item-33", true],
    ]);
  });
  test("a neighbour of a symbol of another version is not to be classified again", () => {
    expect(screenByIpc(["H01L 27/150"], "2025-06-02", { quantumDotOrSuperlattice: true })).toMatchObject({
      recheck: [],
    });
    expect(screenByIpc(["G01J 1/99"], "2025-06-02").missing).toEqual([]);
  });
  test("the issue of a bad symbol repeats it", () => {
    expect(screenByIpc(["F41H 11/2"], "2025-06-02").issues?.[0]?.message.en).toContain("F41H 11/2");
    expect(screenByIpc([7 as never], "2025-06-02").issues?.[0]?.message.en).not.toContain("7");
  });
});

// Order Art. 12(1)(xxxiii) lists F41H 11/02, (xxxiv) F41H 13 with all below it: a symbol above them does not tell whether the invention is of these.
describe("a symbol above a listed one", () => {
  const told = (symbols: readonly string[]) =>
    (screenByIpc(symbols, "2024-06-03", {}).issues ?? []).map(({ code, path, message }) => [code, path, message.en]);
  test("is named, with what the Order lists below it", () => {
    expect(told(["A01B 1/00", "F41H 11"])).toEqual([
      ["symbol-above-listed", ["symbols", 1], expect.stringContaining("(F41H 11/02)")],
    ]);
    expect(told(["F41H"])[0]?.[2]).toContain("F41H 11/02; F41H 13");
  });
  test.each([
    [["F41H 11", "F41H 11/02"], "the listed symbol stands beside it"],
    [["F41H 11", "B63G 8/28"], "a field is met without an additional requirement, or is not below it"],
    [["F41H 13"], "it is listed itself"],
    [["F41H 11/02"], "it is listed itself"],
    [["A01B"], "nothing below it is listed"],
  ])("%j: %s", (symbols) => {
    const found = screenByIpc(symbols, "2024-06-03", {});
    const isNamed = (found.issues ?? []).some(({ code }) => code === "symbol-above-listed");
    expect(isNamed).toBe(found.answer === "undetermined" || found.answer === "specified-field-conditional");
  });
});

test("a reading that the screening does not ask for is told, and no other", () => {
  const riders = { quantumDotOrSuperlattice: true } as const;
  const readings = [{ id: "no-such-question", answer: "x" }];
  const found = screenByIpc(["F41H 11/02"], "2025-06-02", riders, { readings } as never);
  expect(found.issues?.length).toBeGreaterThan(0);
  expect(screenByIpc(["F41H 11/02"], "2025-06-02", riders, {} as never).issues ?? []).toEqual([]);
});
