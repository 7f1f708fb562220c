import { describe, expect, test } from "vitest";
import {
  abbreviationOf,
  type Citation,
  citationAddress,
  formatCitation,
  parseCitation,
  safeParseCitation,
} from "../../src/doors/law";
import { at } from "../../src/kernel/provision";

const ACT = "504AC0000000043";

const golden: readonly (readonly [Citation, string, string])[] = [
  [at("act:52:3"), "法第五十二条第三項", "Act, Art. 52(3)"],
  [at("act:52:2:2:ハ"), "法第五十二条第二項第二号ハ", "Act, Art. 52(2)(ii)(c)"],
  [at("act:52:3 proviso"), "法第五十二条第三項ただし書", "Act, Art. 52(3), proviso"],
  [at("act:12 second-sentence"), "法第十二条後段", "Act, Art. 12, second sentence"],
  [at("act:8-2"), "法第八条の二", "Act, Art. 8-2"],
  [at("act:85-2:1"), "法第八十五条の二第一項", "Act, Art. 85-2(1)"],
  [at("order:12:1:13"), "令第十二条第一項第十三号", "Order, Art. 12(1)(xiii)"],
  [at("order:12:1:47"), "令第十二条第一項第四十七号", "Order, Art. 12(1)(xlvii)"],
  [at("order:8-3::7"), "令第八条の三第七号", "Order, Art. 8-3(vii)"],
  [at("meti-plan:3"), "経産計画省令第三条", "METI Plan Order, Art. 3"],
  [at("meti-plan:3::2:リ:(1)"), "経産計画省令第三条第二号リ(1)", "METI Plan Order, Art. 3(ii)(i)1."],
  [at("meti-plan:3:1:2-2"), "経産計画省令第三条第一項第二号の二", "METI Plan Order, Art. 3(1)(ii)-2"],
  [at("civil-code:143:2"), "民法第百四十三条第二項", "Civil Code, Art. 143(2)"],
  [{ law: ACT }, "法", "Act"],
  [{ law: ACT, article: "1", item: "3", supplementary: true }, "法附則第一条第三号", "Act, Suppl. Art. 1(iii)"],
  [{ law: ACT, article: "2", supplementary: true }, "法附則第二条", "Act, Suppl. Art. 2"],
  [
    { law: ACT, article: "1", supplementary: "508AC0000000038" },
    "法附則（令和八年法律第三十八号）第一条",
    "Act, Suppl. [Act No. 38 of 2026] Art. 1",
  ],
  [
    { law: "508AC0000000038", article: "1", item: "4", supplementary: true },
    "令和八年法律第三十八号附則第一条第四号",
    "Act No. 38 of 2026, Suppl. Art. 1(iv)",
  ],
  [{ law: ACT, annex: true }, "法別表", "Act, Annex"],
  [{ law: ACT, item: "2", annex: true }, "法別表第二号", "Act, Annex (ii)"],
  [{ law: ACT, item: "3", annex: 2 }, "法別表第二第三号", "Act, Annex 2 (iii)"],
  [{ law: ACT, article: "50", paragraph: 1, item: "medical" }, "法第五十条第一項（医療）", "Act, Art. 50(1)(medical)"],
  [at("act:50:1 other-than-items"), "法第五十条第一項各号列記以外の部分", "Act, Art. 50(1), other than the items"],
  [{ law: "431AC0000000005", article: "1" }, "平成三十一年法律第五号第一条", "431AC0000000005, Art. 1"],
  [{ law: "501AC0000000005", article: "1" }, "令和元年法律第五号第一条", "Act No. 5 of 2019, Art. 1"],
  [{ law: "508M60000100140", article: "1" }, "508M60000100140第一条", "508M60000100140, Art. 1"],
];

describe("citations as lawyers write them", () => {
  test.each(golden)("%j", (citation, ja, en) => {
    expect(formatCitation(citation, "ja")).toBe(ja);
    expect(formatCitation(citation, "en")).toBe(en);
    expect(parseCitation(ja)).toEqual(citation);
    expect(parseCitation(en)).toEqual(citation);
    expect(parseCitation(formatCitation(citation, "ja", { numerals: "arabic" }))).toEqual(citation);
  });

  test.each<[string, Citation]>([
    ["法第52条第3項", at("act:52:3")],
    ["法５２条３項", at("act:52:3")],
    ["令第１２条第１項第１３号", at("order:12:1:13")],
    ["法第八条の2", at("act:8-2")],
    ["法 第五十二条 第三項 但書", at("act:52:3 proviso")],
    ["法第五十二条第三項ただし書き", at("act:52:3 proviso")],
    ["法第五〇条第一項柱書", at("act:50:1 other-than-items")],
    ["経済安全保障推進法第九十七条", at("act:97")],
    ["経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律第一条", at("act:1")],
    ["令和四年法律第四十三号第五十条第一項第八号", at("act:50:1:8")],
    ["令和4年政令第394号第12条", at("order:12")],
    ["昭和23年法律第178号第3条", at("national-holidays-act:3")],
    ["令和五年経済産業省令第三号第六条", at("meti-plan:6")],
    [
      "法附則（令和八年法律第三八号）第一条第三号",
      { law: ACT, article: "1", item: "3", supplementary: "508AC0000000038" },
    ],
    ["経産計画省令第三条第一号イ（１）", at("meti-plan:3::1:イ:(1)")],
    ["Act, Article 52(3)", at("act:52:3")],
    ["act art 52(3)", at("act:52:3")],
    ["Order Art. 12(1)(XIII)", at("order:12:1:13")],
    ["Economic Security Promotion Act, Art. 66(1)", at("act:66:1")],
    ["Act No. 43 of 2022, Art. 1", at("act:1")],
    ["Act, Supplementary Provisions, Art. 2".replace(", Art", " Art"), { law: ACT, article: "2", supplementary: true }],
    ["act:52:3", at("act:52:3")],
    ["order:12:1:13", at("order:12:1:13")],
    ["act:52:2:2:ハ", at("act:52:2:2:ハ")],
    ["act:52:2:2:c", at("act:52:2:2:ハ")],
    ["act:61::2", at("act:61::2")],
    ["act:50:1:medical", { law: ACT, article: "50", paragraph: 1, item: "medical" }],
    ["act:suppl:1::3", { law: ACT, article: "1", item: "3", supplementary: true }],
    ["505M60000400003:3", at("meti-plan:3")],
  ])("reads %s", (text, citation) => {
    expect(parseCitation(text)).toEqual(citation);
  });

  test("addresses are read back", () => {
    for (const [citation] of golden) {
      const { annex, part, ...rest } = citation;
      if (annex === undefined) expect(parseCitation(citationAddress(citation))).toEqual(rest);
    }
  });
});

describe("numbers", () => {
  test.each<[Citation, string, string]>([
    [at("act:10"), "法第十条", "Act, Art. 10"],
    [at("act:11"), "法第十一条", "Act, Art. 11"],
    [at("act:20"), "法第二十条", "Act, Art. 20"],
    [at("act:100"), "法第百条", "Act, Art. 100"],
    [at("act:101"), "法第百一条", "Act, Art. 101"],
    [at("act:110"), "法第百十条", "Act, Art. 110"],
    [at("act:1000"), "法第千条", "Act, Art. 1000"],
    [at("act:1006"), "法第千六条", "Act, Art. 1006"],
    [at("act:2345"), "法第二千三百四十五条", "Act, Art. 2345"],
    [at("act:9999"), "法第九千九百九十九条", "Act, Art. 9999"],
    [at("act:9-2-3:1"), "法第九条の二の三第一項", "Act, Art. 9-2-3(1)"],
    [at("act:10-10"), "法第十条の十", "Act, Art. 10-10"],
    [at("act:1:1:4"), "法第一条第一項第四号", "Act, Art. 1(1)(iv)"],
    [at("act:1:1:5"), "法第一条第一項第五号", "Act, Art. 1(1)(v)"],
    [at("act:1:1:9"), "法第一条第一項第九号", "Act, Art. 1(1)(ix)"],
    [at("act:52:11"), "法第五十二条第十一項", "Act, Art. 52(11)"],
    [at("act:1:1234"), "法第一条第千二百三十四項", "Act, Art. 1(1234)"],
    [at("act:1:1:2-12"), "法第一条第一項第二号の十二", "Act, Art. 1(1)(ii)-12"],
    [at("act:1:1:1:イ:(12)"), "法第一条第一項第一号イ(12)", "Act, Art. 1(1)(i)(a)12."],
    [at("act:1:1:38"), "法第一条第一項第三十八号", "Act, Art. 1(1)(xxxviii)"],
    [at("act:1:1:49"), "法第一条第一項第四十九号", "Act, Art. 1(1)(xlix)"],
    [at("act:1:1:90"), "法第一条第一項第九十号", "Act, Art. 1(1)(xc)"],
    [at("act:1:1:400"), "法第一条第一項第四百号", "Act, Art. 1(1)(cd)"],
    [at("act:1:1:999"), "法第一条第一項第九百九十九号", "Act, Art. 1(1)(cmxcix)"],
    [at("act:1:1:3999"), "法第一条第一項第三千九百九十九号", "Act, Art. 1(1)(mmmcmxcix)"],
    [at("act:1:1:1:ス"), "法第一条第一項第一号ス", "Act, Art. 1(1)(i)(uu)"],
    [at("act:1:1:1:ム"), "法第一条第一項第一号ム", "Act, Art. 1(1)(i)(w)"],
    [at("act:1:1:1:オ"), "法第一条第一項第一号オ", "Act, Art. 1(1)(i)(aa)"],
    [at("act:1:1:1:イ:(1):(ii)"), "法第一条第一項第一号イ(1)(ii)", "Act, Art. 1(1)(i)(a)1.ii."],
    [at("act:1:1:1:(1)"), "法第一条第一項第一号(1)", "Act, Art. 1(1)(i)(1)"],
  ])("%j", (citation, ja, en) => {
    expect([formatCitation(citation, "ja"), formatCitation(citation, "en")]).toEqual([ja, en]);
    for (const text of [ja, en, citationAddress(citation)]) expect(parseCitation(text)).toEqual(citation);
  });

  test("Arabic numerals in Japanese, and levels without an article", () => {
    expect(formatCitation(at("order:12:1:13"), "ja", { numerals: "arabic" })).toBe("令第12条第1項第13号");
    expect(formatCitation(at("order:12:1:13"), "ja", { numerals: "kanji" })).toBe("令第十二条第一項第十三号");
    expect(formatCitation(at("act:8-2"), "ja", { numerals: "arabic" })).toBe("法第8条の2");
    expect(formatCitation({ law: ACT, paragraph: 3 }, "en")).toBe("Act, (3)");
    expect(formatCitation({ law: ACT, supplementary: true }, "en")).toBe("Act, Suppl.");
    expect(formatCitation({ law: ACT, supplementary: true, paragraph: 3 }, "en")).toBe("Act, Suppl. (3)");
    expect(citationAddress(at("order:12"))).toBe("order:12");
  });

  test("a citation that was read bears only the levels that it names", () => {
    expect(parseCitation("法第一条")).toStrictEqual({ law: ACT, article: "1" });
    expect(parseCitation("Act, Art. 1")).toStrictEqual({ law: ACT, article: "1" });
    expect(parseCitation("act:1")).toStrictEqual({ law: ACT, article: "1" });
    expect(Object.isFrozen(parseCitation("法第一条第一号イ")?.subitems)).toBe(true);
  });

  test("spaces around and between are no matter, up to four hundred characters", () => {
    expect(parseCitation(" Act,  Art.  1 (2) ")).toEqual(at("act:1:2"));
    expect(parseCitation(" Act,  Art.  1(2) ")).toEqual(at("act:1:2"));
    expect(parseCitation("　法\t第一条\n")).toEqual(at("act:1"));
    expect(parseCitation(`法第一条${" ".repeat(396)}`)).toEqual(at("act:1"));
    expect(safeParseCitation(`法第一条${" ".repeat(397)}`)).toMatchObject({
      issues: [{ code: "citation-too-long", path: [] }],
    });
    for (const [text, code] of [
      ["法act:1", "citation-not-understood"],
      ["abcdefghijklmno:1", "citation-law-unknown"],
      ["Art. 52", "citation-law-unknown"],
      ["第三条", "citation-law-unknown"],
      [5, "citation-not-text"],
    ])
      expect(safeParseCitation(text)).toMatchObject({ ok: false, issues: [{ code, path: [] }] });
  });

  test("a number that laws do not use is written as it is", () => {
    expect(formatCitation(at("act:10000"), "ja")).toBe("法第10000条");
    expect(formatCitation(at("act:0"), "ja")).toBe("法第0条");
    expect(formatCitation(at("act:20001"), "ja")).toBe("法第20001条");
    expect(formatCitation(at("act:x5"), "ja")).toBe("法第x5条");
    expect(formatCitation(at("act:1:1:x5"), "en")).toBe("Act, Art. 1(1)(x5)");
    expect(formatCitation(at("act:1:1:5x"), "en")).toBe("Act, Art. 1(1)(5x)");
    expect(formatCitation(at("act:1:1:4000"), "en")).toBe("Act, Art. 1(1)(4000)");
    expect(formatCitation(at("act:1:1:0"), "en")).toBe("Act, Art. 1(1)(0)");
  });

  test.each([
    "法第一二三四五条",
    "法第〇一条",
    "法第二一十条",
    "法第十百条",
    "法第一十条",
    "法第一条の〇",
    "法第一条の",
    "法第一条第〇項",
    "法第一条第一項第〇号",
    "法第一条第一項第二号の〇",
    "法第一条第一項第一号ン",
    "法別表第〇",
    "法附則（知らない法律）第一条",
    "法附則（）第一条",
    "法附則（法第一条）第一条",
    "法第一条（医療",
    "法第一条第一項本文ただし書",
    "Act, Art. 1(01)",
    "Act, Art. 1(1)-2",
    "Act, Art. 1(1)(i)(3)(a)",
    "Act, Art. 1(1)(i)(ab)",
    "Act, Art. 1(1)(i)(zz)",
    "Act, Art. 1(1)(i)(a)-2",
    "Act, Art. 1(1)(abc)",
    "Act, Art. 1(12345)",
    "Act, Art. 1 1.",
    "Act, Suppl. [Unknown Act] Art. 1",
    "Act, Suppl. [Act, Art. 1] Art. 1",
    "act:1:0",
    "act:1:01",
    "act:1:1:0",
    "act:1:1:1:zz",
    "act:1:1:1:",
    "act:1:1:1:ン",
    "act:1:1::ハ",
    "act:01",
    "act:1-0",
    "act:suppl-508AC0000000038x:1",
    "act:suppl-junk:1",
    "act:supplement:1",
    "504AC00000000431:1",
    "abcdefghijklmno:1",
    "act:1:1:1:x(1)",
    "act:1:1:1:(1)x",
    "act:1:1:1:(1",
    "act:1:1:1:1234",
    "504AC000000004:1",
  ])("%s is not read", (text) => {
    expect(parseCitation(text)).toBeUndefined();
    expect(safeParseCitation(text)).toMatchObject({
      ok: false,
      issues: [{ path: [], message: { ja: expect.any(String), en: expect.any(String) } }],
    });
  });

  test.each<[string, Citation]>([
    ["act:suppl", { law: ACT, supplementary: true }],
    ["act:suppl-508AC0000000038:1::3", { law: ACT, article: "1", item: "3", supplementary: "508AC0000000038" }],
    ["ACT:1", at("act:1")],
    ["order", { law: "504CO0000000394" }],
    ["504AC0000000043", { law: ACT }],
    ["act:1:1:1:(1)", at("act:1:1:1:(1)")],
    ["act:1:1:1:1", at("act:1:1:1:(1)")],
    ["act:1:1:1:12", at("act:1:1:1:(12)")],
    ["法第一二三四条", at("act:1234")],
    ["法第一条但書き", at("act:1 proviso")],
    ["法第一条ただし書き", at("act:1 proviso")],
    ["法第一条柱書き", at("act:1 other-than-items")],
    ["act:1:1:1:a:2", at("act:1:1:1:イ:(2)")],
    ["act:1:1:1:a:(ii)", at("act:1:1:1:イ:(ii)")],
    ["法附則", { law: ACT, supplementary: true }],
    ["Act, Suppl.", { law: ACT, supplementary: true }],
    ["Act, Suppl. (3)", { law: ACT, paragraph: 3, supplementary: true }],
    ["法附則第三項", { law: ACT, paragraph: 3, supplementary: true }],
    ["法第一条本文", at("act:1 main-clause")],
    ["法第一条前段", at("act:1 first-sentence")],
    ["Act, Art. 1, first sentence", at("act:1 first-sentence")],
    ["Act Art. 1 proviso", at("act:1 proviso")],
    ["法別表第二", { law: ACT, annex: 2 }],
    ["Act, Annex 2", { law: ACT, annex: 2 }],
  ])("%s is read", (text, citation) => {
    expect(parseCitation(text)).toEqual(citation);
  });
});

describe("laws by number", () => {
  test.each<[string, string]>([
    ["明治二十九年法律第八十九号", "129AC0000000089"],
    ["大正元年法律第一号", "201AC0000000001"],
    ["昭和六十四年法律第一号", "364AC0000000001"],
    ["平成元年法律第一号", "401AC0000000001"],
    ["平成三十一年法律第一号", "431AC0000000001"],
    ["令和元年政令第二号", "501CO0000000002"],
    ["Act No. 1 of 1989", "401AC0000000001"],
    ["Act No. 89 of 1896", "129AC0000000089"],
    ["Act No. 5 of 2018", "430AC0000000005"],
    ["Act No. 5 of 1925", "214AC0000000005"],
    ["Cabinet Order No. 394 of 2022", "504CO0000000394"],
    ["cabinet order no 288 of 2026", "508CO0000000288"],
    ["Act No. 9999 of 2117", "599AC0000009999"],
  ])("%s", (text, law) => {
    expect(parseCitation(text)).toEqual({ law });
  });
  test.each([
    "Act No. 1 of 1800",
    "Act No. 1 of 2118",
    "Act No. 10000 of 2020",
    "Act No. 1 of 20260",
    "平成百年法律第一号",
    "令和八年法律第零号",
  ])("%s is no law", (text) => expect(parseCitation(text)).toBeUndefined());

  test("a law without abbreviation is named by its number, and failing that by its law id", () => {
    expect(abbreviationOf("508AC0000000038")).toEqual({ ja: "令和八年法律第三十八号", en: "Act No. 38 of 2026" });
    expect(abbreviationOf("505M60000400003")).toEqual({ ja: "経産計画省令", en: "METI Plan Order" });
    expect(abbreviationOf("501AC0000009999")).toEqual({
      ja: "令和元年法律第九千九百九十九号",
      en: "Act No. 9999 of 2019",
    });
    expect(abbreviationOf("501AC0000000001")).toEqual({ ja: "令和元年法律第一号", en: "Act No. 1 of 2019" });
    expect(abbreviationOf("508CO0000000288")).toEqual({
      ja: "令和八年政令第二百八十八号",
      en: "Cabinet Order No. 288 of 2026",
    });
    // Heisei 31 and Reiwa 1 are one year: the English number would not tell them apart.
    expect(abbreviationOf("431AC0000000005")).toEqual({ ja: "平成三十一年法律第五号", en: "431AC0000000005" });
    for (const id of [
      "432AC0000000005",
      "400AC0000000005",
      "501AC0000000000",
      "501AC0000012345",
      "601AC0000000001",
      "508M60000100140",
      "507AC1000000009",
      "x501AC0000000001",
      "501AC0000000001x",
      "junk",
    ])
      expect(abbreviationOf(id)).toEqual({ ja: id, en: id });
  });
});

describe("what is not a citation", () => {
  test.each<[unknown, string]>([
    [undefined, "citation-not-text"],
    [52, "citation-not-text"],
    ["", "citation-law-unknown"],
    ["第三条", "citation-law-unknown"],
    ["Art. 52", "citation-law-unknown"],
    ["tax:52", "citation-law-unknown"],
    ["法第条", "citation-not-understood"],
    ["法第〇条", "citation-not-understood"],
    ["法第0条", "citation-not-understood"],
    ["法第052条", "citation-not-understood"],
    ["法第十十条", "citation-not-understood"],
    ["法人税法第五条", "citation-not-understood"],
    ["法第五条第二号の23項", "citation-not-understood"],
    ["法第五条イ", "citation-not-understood"],
    ["Act, Art. 52(3)(iiii)", "citation-not-understood"],
    ["Act, Art. 52(3)(4)", "citation-not-understood"],
    ["Act, Art. 0", "citation-not-understood"],
    ["Acts, Art. 1", "citation-law-unknown"],
    ["act:0", "citation-not-understood"],
    ["act:52:x", "citation-not-understood"],
    ["act:52:1:1:é", "citation-not-understood"],
    ["法".repeat(100_000), "citation-too-long"],
    ["第".repeat(299), "citation-law-unknown"],
    [`法${"の二".repeat(140)}`, "citation-not-understood"],
    [`法第一条${"の二".repeat(145)}x`, "citation-not-understood"],
    [`Act, Art. 1${"(a)".repeat(95)}`, "citation-not-understood"],
  ])("%s", (text, code) => {
    const read = safeParseCitation(text);
    expect(read.ok ? undefined : read.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test("junk of 100,000 characters is refused at once", () => {
    const started = performance.now();
    for (const junk of ["（", "第", "1", "の二", "(i)", "Ａ", "\u0000", "act:"])
      expect(parseCitation(junk.repeat(100_000))).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(200);
  });
});
