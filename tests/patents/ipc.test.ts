import { describe, expect, test } from "vitest";
import { parseIpc } from "../../src/doors/patents";

const symbolOf = (text: unknown) => {
  const read = parseIpc(text);
  return read.ok ? read.value.symbol : read.issues[0]?.code;
};

describe("symbols of the classification, Order Art. 12(1)", () => {
  test.each([
    ["B63G 8/28", "B63G 8/28"],
    ["Ｂ６３Ｇ８／２８", "B63G 8/28"],
    ["Ｂ６３Ｇ　８／２８", "B63G 8/28"],
    ["B63G0008280000", "B63G 8/28"],
    ["b63g8/28", "B63G 8/28"],
    ["b63g0008280000", "B63G 8/28"],
    ["F41H 11/02", "F41H 11/02"],
    ["F41H11/02", "F41H 11/02"],
    ["F41H 011/02", "F41H 11/02"],
    ["  F41H\t11/02 ", "F41H 11/02"],
    ["F41H 11/02 (2006.01)", "F41H 11/02"],
    ["F41H0003020000", "F41H 3/02"],
    ["A01B0001020000", "A01B 1/02"],
    ["G01S0007521000", "G01S 7/521"],
    ["G01S0007520000", "G01S 7/52"],
    ["B64G0003000000", "B64G 3/00"],
    ["G01S0007100100", "G01S 7/1001"],
    ["G01S0007520100", "G01S 7/5201"],
    [`${" ".repeat(60)}F41H 11/02`, "F41H 11/02"],
    ["F41", "F41"],
    ["B63G", "B63G"],
    ["B64G 3", "B64G 3"],
    ["B64G0003", "B64G 3"],
    ["G06F 2201/805", "G06F 2201/805"],
    ["G06F2201805000", "G06F 2201/805"],
    ["C07D 401", "C07D 401"],
    ["G06F 2201", "G06F 2201"],
  ])("%j reads as %s", (text, symbol) => {
    expect(symbolOf(text)).toBe(symbol);
  });

  test.each([
    ["H01L 31/100", "H01L 31/100"],
    ["G01S 7/530", "G01S 7/530"],
    ["G01S 7/5210", "G01S 7/5210"],
    ["H01L 2224/48010", "H01L 2224/48010"],
    ["H01L2224480100", "H01L 2224/4801"],
    ["H01L0031100000", "H01L 31/10"],
    ["G01S0007530000", "G01S 7/53"],
  ])("zeros behind a subgroup are padding in the form of fourteen characters only: %s reads as %s", (text, symbol) => {
    expect(symbolOf(text)).toBe(symbol);
  });

  test.each([
    ["F41H001102", "F41H 11/02"],
    ["f41h001102", "F41H 11/02"],
    ["F41H 001102", "F41H 11/02"],
    ["B63G000828", "B63G 8/28"],
    ["G01S0007521", "G01S 7/521"],
    ["H10F0030222", "H10F 30/222"],
    // Three columns: read where they can be parted in one way only.
    ["B63G00828", "B63G 8/28"],
    ["B64G0013", "B64G 13"],
    ["B64G 03", "B64G 3"],
  ])("without a slash, the columns of the main group filled with zeros: %s reads as %s", (text, symbol) => {
    expect(symbolOf(text)).toBe(symbol);
  });

  test.each([
    "F41H1102", // 11/02 or 1/102
    "F41H 1102",
    "F42B5145", // 5/145 or 51/45
    "B63G828", // 8/28 or main group 828
    "B63G  828",
    "B63G0828",
    "G06F2186", // 21/86 or main group 2186
    "F41H01102", // 11/02 or 1/102
    "F41H 110200",
  ])("without a slash, what can be parted in more than one way is refused: %s", (text) => {
    expect(symbolOf(text)).toBe("ipc-without-slash");
  });

  test.each([
    "F41H 1102/02",
    "F41H1102/02",
    "F41H 1000/00",
    "A01B 3000/00",
    "A61K 9999/10",
    "F41H1102000000",
    "Ｆ４１Ｈ１１０２／０２",
  ])("a main group that no edition has is refused: %s", (text) => {
    expect(symbolOf(text)).toBe("ipc-main-group");
  });

  test.each([
    "F41H 11/02    (2006.01)",
    "Ｆ４１Ｈ  11/02     (2006.01)",
    "F41H 11/02 (2006.01)I",
    "F41H 11/02 (2006.01) N",
    "F41H 11/02 [2006.01]",
    "F41H 11/02 (20060101)",
    "F41H 11/02;",
    "F41H 11/02,",
    "F41H 11/02 (2006.01);",
    "Int.Cl. F41H 11/02",
    "(51) Int.Cl. F41H 11/02 (2006.01)",
    "(51)Int.Cl.⁷　Ｆ４１Ｈ　１１／０２",
    "IPC: F41H 11/02",
    "CPC F41H 11/02",
    "F41H-11/02",
    "F41H-011/02",
    "F41H 11 / 02",
    "F41H 11\u221502",
    "F41H 11\u204402",
  ])("as gazettes and lists print it: %s", (text) => {
    expect(symbolOf(text)).toBe("F41H 11/02");
  });

  test.each([
    ["F", "ipc-section-only"],
    ["ｆ", "ipc-section-only"],
    [" H\t", "ipc-section-only"],
    [`${" ".repeat(60)}H`, "ipc-section-only"],
    ["HH", "ipc-form"],
    ["I", "ipc-form"],
    ["B63G8280000", "ipc-form"],
    ["", "ipc-form"],
    ["I01B 1/00", "ipc-form"],
    ["Y02A 10/00", "cpc-section-y"],
    ["F41H 11/2", "ipc-form"],
    ["F41H 0/02", "ipc-form"],
    ["F41H /02", "ipc-form"],
    ["F41H 11/", "ipc-form"],
    ["F41H 11/0200000", "ipc-form"],
    ["F41H 11/02,A", "ipc-form"],
    ["F41H 11/02; F41H 13/00", "ipc-several"],
    ["F41H0000020000", "ipc-form"],
    ["F41H000000", "ipc-form"],
    ["F00H 11/02", "ipc-form"],
    ["F41H 11/00-11/32", "ipc-range"],
    ["Int.Cl.", "ipc-form"],
    ["F41H/02", "ipc-form"],
    ["F41H 00001102/02", "ipc-form"],
    [undefined, "ipc-not-text"],
    [null, "ipc-not-text"],
    [41, "ipc-not-text"],
    [["F41H 11/02"], "ipc-not-text"],
    [{ toString: () => "F41H 11/02" }, "ipc-not-text"],
    [Symbol("F41H"), "ipc-not-text"],
    [Object.create(null), "ipc-not-text"],
  ])("%j is refused as %s", (text, code) => {
    expect(symbolOf(text)).toBe(code);
  });

  test("levels and parts", () => {
    expect(parseIpc("B63G 8/28")).toEqual({
      ok: true,
      value: {
        section: "B",
        class: "B63",
        subclass: "B63G",
        mainGroup: "8",
        subgroup: "28",
        symbol: "B63G 8/28",
        level: "subgroup",
      },
    });
    expect(parseIpc("F41")).toEqual({ ok: true, value: { section: "F", class: "F41", symbol: "F41", level: "class" } });
    expect(
      ["F41", "F41H", "F41H 11", "F41H 11/02"].map((text) => parseIpc(text)).map((read) => read.ok && read.value.level),
    ).toEqual(["class", "subclass", "main-group", "subgroup"]);
  });

  test("an issue says it in both languages and does not repeat the whole junk", () => {
    const read = parseIpc("junk".repeat(1_000));
    expect(read).toMatchObject({ ok: false, issues: [{ code: "ipc-form", path: [] }] });
    if (!read.ok) expect(read.issues[0]?.message.ja.length).toBeLessThan(200);
    const short = parseIpc("F41H 11/2");
    if (!short.ok) expect(short.issues[0]?.message.en).toContain("F41H 11/2 is not");
  });

  test.each(["x", " ", "B63G ", "0", "8/", "Ｂ", "B63G0008", "F41H 11/02 ", "Int.Cl. ", " -", "(2006.01)", ";"])(
    "100,000 characters of %j in linear time",
    (piece) => {
      const time = (count: number) => {
        const text = `B63G${piece.repeat(Math.ceil(count / piece.length))}8/28`;
        const times = Array.from({ length: 20 }, () => {
          const start = performance.now();
          expect(parseIpc(text).ok).toBe(false);
          return performance.now() - start;
        });
        return Math.min(...times);
      };
      expect(time(100_000)).toBeLessThan(10);
    },
  );
});

describe("what stands beside a symbol", () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ["F41H  11/02        20060101ALN20060310BHJP        ", "F41H 11/02", "2006.01", "additional"],
    ["F41H001102000020060101AFI20060310BHJP", "F41H 11/02", "2006.01", "invention"],
    ["(2025.01) H10F 39/18 I", "H10F 39/18", "2025.01", "invention"],
    ["F41H 11/02 [2006-01-01]", "F41H 11/02", "2006.01", undefined],
    ["F41H 11/02 (N)", "F41H 11/02", undefined, "additional"],
    ["F41H 11/02 (EP,US)", "F41H 11/02", undefined, undefined],
    ["“F41H 11/02”", "F41H 11/02", undefined, undefined],
    ["[F41H 11/02]", "F41H 11/02", undefined, undefined],
    ["F41H  11/   02            A I                    ", "F41H 11/02", undefined, "invention"],
  ])("%s", (text, symbol, edition, of) => {
    const read = parseIpc(text);
    expect(read).toMatchObject({ ok: true, value: { symbol } });
    expect(read.ok && [read.value.edition, read.value.of]).toEqual([edition, of]);
  });
  test.each([
    ["F41H 11/02 2006", "ipc-form"],
    ["F41H 110200", "ipc-without-slash"],
    ["F41H 1102/02", "ipc-main-group"],
    ["F41H 11-02", "ipc-form"],
    ["F41H 11/02 (2006.13)", "ipc-form"],
    ["F41H 11/02 (1806.01)", "ipc-form"],
    ["除くF41H 11/02", "ipc-form"],
    ["F41H 11/02 (2006.01) G05D 1/00", "ipc-several"],
  ])("%s is refused: more or less than one symbol", (text, code) => {
    const read = parseIpc(text);
    expect(read.ok ? read.value.symbol : read.issues[0]?.code).toBe(code);
  });
});
