import { describe, expect, test } from "vitest";
import { parseIpc, parseIpcList, screenByIpc } from "../../src/doors/patents";

const codeOf = (text: string) => {
  const read = parseIpc(text);
  return read.ok ? "read" : read.issues[0]?.code;
};

describe("symbols as data bases, gazettes and FI print them, Order Art. 12(1)", () => {
  test.each([
    ["F41H  11/02        20060101AFI20060310BHJP        ", { edition: "2006.01", of: "invention" }],
    ["F41H  11/02        20060101AFI20060310BHJP", { edition: "2006.01", of: "invention" }],
    ["F41H0011/02        20060101ALN20060310BHEP", { edition: "2006.01", of: "additional" }],
    ["F41H 11/02 (2006.01)", { edition: "2006.01" }],
    ["F41H 11/02 (2006.01)I", { edition: "2006.01", of: "invention" }],
    ["F41H 11/02 (2006.01) N", { edition: "2006.01", of: "additional" }],
    ["F41H 11/02 [2006.01]", { edition: "2006.01" }],
    ["F41H 11/02 (20060101)", { edition: "2006.01" }],
    ["F41H11/02@A", { readFrom: "fi" }],
    ["F41H11/02 A", { readFrom: "fi" }],
    ["F41H11/02,101@A", { readFrom: "fi" }],
    ["F41H 11/02 101 Z", { readFrom: "fi" }],
    ["F41H 11/02,101", { readFrom: "fi" }],
    ["FI F41H11/02@A", { readFrom: "fi" }],
  ])("%j", (text, beside) => {
    expect(parseIpc(text)).toEqual({
      ok: true,
      value: {
        section: "F",
        class: "F41",
        subclass: "F41H",
        mainGroup: "11",
        subgroup: "02",
        symbol: "F41H 11/02",
        level: "subgroup",
        ...beside,
      },
    });
  });

  test.each([
    ["Y02E 60/10", "cpc-section-y"],
    ["Y10T 428/24", "cpc-section-y"],
    ["2C014", "f-term"],
    ["2C014AA01", "f-term"],
    ["2C014 AA01", "f-term"],
    ["F41H 11/00-11/32", "ipc-range"],
    ["F41H11/$", "ipc-range"],
    ["F41H 11/00 - F41H 11/32", "ipc-range"],
    ["H01L 21/02, H01L 29/66", "ipc-several"],
    ["H01L21/02 H01L29/66", "ipc-several"],
    ["F41H 11/0200000", "ipc-form"],
    ["F41H 11/2 A", "ipc-form"],
  ])("%s is %s", (text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});

describe("lists", () => {
  test.each([
    ["H01L 21/02, H01L 29/66", ["H01L 21/02", "H01L 29/66"]],
    ["B63G 8/28; B63G 8/08", ["B63G 8/28", "B63G 8/08"]],
    ["B63G 8/28\nB63G 8/08", ["B63G 8/28", "B63G 8/08"]],
    ["F41H11/02,F41G7/00", ["F41H 11/02", "F41G 7/00"]],
    ["F41H11/02 F41G7/00", ["F41H 11/02", "F41G 7/00"]],
    ["Ｆ４１Ｈ　１１／０２、Ｆ４１Ｇ　７／００", ["F41H 11/02", "F41G 7/00"]],
    ["(51)Int.Cl. F41H 11/02 (2006.01) F41G 7/00 (2006.01)", ["F41H 11/02", "F41G 7/00"]],
    ["F41H11/02,101@A;F41G7/00@Z", ["F41H 11/02", "F41G 7/00"]],
    ["B63G 8/08, 8/28", ["B63G 8/08", "B63G 8/28"]],
    ["F41H11/02F41G7/00", ["F41H 11/02", "F41G 7/00"]],
    ["F41H11/02@AF41G7/00@Z", ["F41H 11/02", "F41G 7/00"]],
    ["F41H0011020000F41G0007000000", ["F41H 11/02", "F41G 7/00"]],
    ["F41H11/02/F41G7/00", ["F41H 11/02", "F41G 7/00"]],
    ["F41H 11/02:F41G 7/00", ["F41H 11/02", "F41G 7/00"]],
    ["F41H 11/02<br>F41G 7/00", ["F41H 11/02", "F41G 7/00"]],
    ["<ipc>F41H 11/02</ipc><ipc>F41G 7/00</ipc>", ["F41H 11/02", "F41G 7/00"]],
    ['["F41H 11/02","F41G 7/00"]', ["F41H 11/02", "F41G 7/00"]],
    [
      "F41H  11/02        20060101AFI20060310BHJP        F41G   7/00        20060101ALI20060310BHJP        ",
      ["F41H 11/02", "F41G 7/00"],
    ],
    ["", []],
  ])("%j", (text, symbols) => {
    expect(parseIpcList(text).symbols.map((one) => one.symbol)).toEqual(symbols);
  });

  test("nothing is lost: every part is a symbol, is set aside, or has an issue", () => {
    const list = parseIpcList("B63G 8/08; Y02E 60/10; 2C014AA01; F41H 11/2; junk; F41H11/02@A");
    expect(list.symbols.map((one) => one.symbol)).toEqual(["B63G 8/08", "F41H 11/02"]);
    expect(list.setAside).toEqual(["Y02E 60/10", "2C014AA01"]);
    expect(list.issues.map((issue) => [issue.path[0], issue.code])).toEqual([
      [1, "cpc-section-y"],
      [2, "f-term"],
      [3, "ipc-form"],
      [4, "ipc-form"],
      [5, "symbol-of-fi"],
    ]);
    expect(parseIpcList(null).issues.map((issue) => issue.code)).toEqual(["ipc-list-not-text"]);
  });

  test.each(["F41H 11/02;", "x", " ", ",", "Y02E 60/10 ", "F41H 11/02 101 Z,", "8/28 ", "Int.Cl. ", "(51)"])(
    "a long text of %j in linear time",
    (piece) => {
      const time = (count: number) => {
        const text = piece.repeat(Math.ceil(count / piece.length));
        const begun = performance.now();
        parseIpcList(text);
        return performance.now() - begun;
      };
      time(20_000);
      expect(time(200_000)).toBeLessThan(2_000);
    },
  );
});

describe("screening of symbols as held, Order Art. 12(1)", () => {
  const on = "2025-06-02";
  test.each([
    [["B63G 8/08", "Y02E 60/10"], "specified-field-conditional"],
    [["A61K 9/00", "Y02E 60/10"], "no-specified-field"],
    [["F41H11/02@A"], "specified-field"],
    [["F41H  11/02        20060101AFI20060310BHJP        "], "specified-field"],
    [["F41H 11/02", "2C014AA01"], "specified-field"],
  ])("%j: %s, and a note of what was set aside or is of FI", (symbols, answer) => {
    const screening = screenByIpc(symbols, on, {});
    expect(screening.answer).toBe(answer);
    expect(screening.grade).toBe("text");
  });

  test("only what is set aside: the symbols of the invention are not known", () => {
    const screening = screenByIpc(["Y02E 60/10", "2C014"], on, {});
    expect([screening.answer, screening.why, screening.missing]).toEqual([
      "undetermined",
      "facts-missing",
      ["symbols", "uraniumOrPlutonium", "quantumDotOrSuperlattice"],
    ]);
    expect(screening.issues?.map((issue) => [issue.path, issue.code])).toEqual([
      [["symbols", 0], "cpc-section-y"],
      [["symbols", 1], "f-term"],
    ]);
  });

  test("a typing error is an error of the input, not outside the library", () => {
    const screening = screenByIpc(["F41H 11/2"], on, {});
    expect([screening.answer, screening.why, screening.missing]).toEqual([
      "undetermined",
      "facts-missing",
      ["symbols", "uraniumOrPlutonium", "quantumDotOrSuperlattice"],
    ]);
    expect(screening.issues?.map((issue) => issue.code)).toEqual(["ipc-form"]);
  });
});
