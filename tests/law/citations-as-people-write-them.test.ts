import { describe, expect, test } from "vitest";
import {
  citationUrl,
  formatCitation,
  instruments,
  parseCitation,
  parseCitations,
  safeParseCitation,
  safeParseCitations,
} from "../../src/doors/law";
import { at, provisionOf } from "../../src/kernel/provision";

describe("citations at the head of official papers, and in everyday words", () => {
  test.each([
    [
      "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律（令和四年法律第四十三号）第五十二条第三項",
      "act:52:3",
    ],
    [
      "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律（令和4年法律第43号。以下「法」という。）第52条第3項",
      "act:52:3",
    ],
    [
      "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律施行令（令和四年政令第三百九十四号）第十二条",
      "order:12",
    ],
    ["推進法第五十二条", "act:52"],
    ["経済安保推進法第52条第1項", "act:52:1"],
    ["施行令第12条第1項", "order:12:1"],
    ["本法第66条", "act:66"],
    ["ESPA Art. 52", "act:52"],
    ["ESPA, Article 52(3)", "act:52:3"],
    ["Art. 52(3) of the Act", "act:52:3"],
    ["Article 52, paragraph (2), item (ii), (c) of the Act", "act:52:2:2:ハ"],
    ["Article 12, paragraph 1, item 13 of the Order", "order:12:1:13"],
    ["the Act, Art. 52, para. 3", "act:52:3"],
    ["Act Art. 52 para. (3)", "act:52:3"],
    ["令和4年農林水産省令第75号第3条", "maff-plan:3"],
    ["令和四年農林水産省令第七十五号第三条", "maff-plan:3"],
    ["令和５年内閣府令第６１号第２条", "fsa:2"],
    ["令和5年内閣府・財務省令第6号第2条", "cao-mof:2"],
    ["令和4年法律第43号第六条", "act:6"],
    ["法66Ⅰ", "act:66:1"],
    ["法66条Ⅰ", "act:66:1"],
    ["法52Ⅱ②", "act:52:2:2"],
    ["法第8の2条", "act:8-2"],
    ["法8条の2", "act:8-2"],
    ["法66", "act:66"],
    ["meti:24:1:3:イ", "meti:24:1:3:イ"],
    ["act:52:3 proviso", "act:52:3 proviso"],
  ])("%s", (text, provision) => {
    expect(safeParseCitation(text)).toEqual({ ok: true, value: at(provision) });
  });

  test.each([
    "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律（令和五年法律第四十三号）第五十二条",
    "令和4年経産省・経産省令第3号",
    "令和4年産業省令第3号",
    "平成12年厚生省令第3号",
    "平成12年法務省令第3号",
    "令和4年経済産業省令第1000号",
    "前項",
    "act:52:3 nonsense",
    "Art. 52 of the",
  ])("is not read: %s", (text) => {
    expect(safeParseCitation(text).ok).toBe(false);
  });
});

describe("numbers of laws, whole and shortened", () => {
  // The law ids are e-Gov's; each number stands in ../../data/law/instruments.yaml.
  test.each([
    ["令和五年経産省令第三号", "505M60000400003", undefined],
    ["令和5年経産省令第41号第9条", "505M60000400041", "9"],
    ["令和5年経済産業省令41号9条", "505M60000400041", "9"],
    ["令和四年農水省令第七十五号第三条", "504M60000200075", "3"],
    ["令和5年厚労省令第8号", "505M60000100008", undefined],
    ["令和4年国交省令第93号", "504M60000800093", undefined],
    ["令和5年総務省令第64号第7条", "505M60000008064", "7"],
    ["令和5年府令第61号", "505M60000002061", undefined],
    ["令和五年内閣府令第七十八号", "505M60000002078", undefined],
    ["令和7年厚労省・経産省令第1号", "507M60000500001", undefined],
    ["令和七年厚生労働・経済産業省令第一号", "507M60000500001", undefined],
    ["令和4年内閣府・農水省令第17号", "504M60000202017", undefined],
    ["令和5年内閣府・財務省・農水省令第2号第二条", "505M60000242002", "2"],
    ["令和5年内閣府・法務省令第2号", "505M60000012002", undefined],
    ["令和5年財務省・内閣府令第6号", "505M60000042006", undefined],
    ["令和5年法務省令第3号", "505M60000010003", undefined],
    ["令和5年財務省令第3号", "505M60000040003", undefined],
    ["令和5年文科省令第3号", "505M60000080003", undefined],
    ["令和5年文部科学省令第三号", "505M60000080003", undefined],
    ["令和5年環境省令第3号", "505M60001000003", undefined],
    ["令和5年防衛省令第3号", "505M60002000003", undefined],
    ["令和5年外務省令第3号", "505M60000020003", undefined],
    ["平成14年環境省令第28号", "414M60001000028", undefined],
    ["令和4年農林水産省令第999号第3条", "504M60000200999", "3"],
    ["R5経産省令41", "505M60000400041", undefined],
    ["令5経産省令41第9条", "505M60000400041", "9"],
    ["令4法43第52条", "504AC0000000043", "52"],
    ["令和4法43第五十二条", "504AC0000000043", "52"],
    ["R4法43", "504AC0000000043", undefined],
    ["令4政令394第12条", "504CO0000000394", "12"],
    ["昭23法178第3条", "323AC1000000178", "3"],
    ["外為法（昭24法228）第27条", "324AC0000000228", "27"],
    ["METI Order No. 41 of 2023, Art. 9", "505M60000400041", "9"],
    ["MLIT Ordinance No. 62 of 2023, Art. 2", "505M60000800062", "2"],
    ["Ordinance of the Ministry of Economy, Trade and Industry No. 41 of 2023", "505M60000400041", undefined],
    ["Order of the Cabinet Office and METI No. 5 of December 18, 2023, Art. 1", "505M60000402005", "1"],
    ["Cabinet Office Order No. 61 of August 9, 2023, Art. 2", "505M60000002061", "2"],
    ["Act No. 43 of May 18, 2022, Art. 52", "504AC0000000043", "52"],
    ["Cabinet Order No. 394 of December 23, 2022, Art. 1", "504CO0000000394", "1"],
    ["Order of the Ministry of the Environment No. 3 of 2023", "505M60001000003", undefined],
  ])("%s", (text, law, article) => {
    expect(safeParseCitation(text)).toEqual({
      ok: true,
      value: { law, ...(article === undefined ? undefined : { article }) },
    });
  });

  test("every instrument by its number, in either numerals and in English", () => {
    for (const { id, number } of instruments()) {
      const arabic = formatCitation({ law: id, article: "3" }, "ja", { numerals: "arabic" });
      expect(parseCitation(number.ja), number.ja).toEqual({ law: id });
      expect(parseCitation(number.en), number.en).toEqual({ law: id });
      expect(parseCitation(arabic), arabic).toEqual({ law: id, article: "3" });
    }
  });

  test("令 before a number is the Order still, and what is read is written and read again", () => {
    expect(parseCitation("令12条")).toEqual(at("order:12"));
    expect(parseCitation("令第四条")).toEqual(at("order:4"));
    const read = parseCitation("令和5年環境省令第3号第2条");
    expect(read && parseCitation(formatCitation(read, "ja"))).toEqual(read);
    expect(read && parseCitation(formatCitation(read, "en"))).toEqual(read);
  });
});

describe("the signs of lawyers, and what surrounds a citation", () => {
  test.each([
    ["法§52", "act:52"],
    ["法§52Ⅲ", "act:52:3"],
    ["法§52③", "act:52:3"],
    ["法§8-2", "act:8-2"],
    ["法§8の2", "act:8-2"],
    ["ESPA §52(3)", "act:52:3"],
    ["ESPA § 52(3)(i)", "act:52:3:1"],
    ["§52 of the Act", "act:52"],
    ["法52①", "act:52:1"],
    ["法52①二ハ", "act:52:1:2:ハ"],
    ["法52条①", "act:52:1"],
    ["法52Ⅱ二ハ", "act:52:2:2:ハ"],
    ["法52Ⅱ②", "act:52:2:2"],
    ["ESPA 52(3)", "act:52:3"],
    ["Article 52(3) ESPA", "act:52:3"],
    ["Art. 52, ESPA", "act:52"],
    [
      "「経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律」（令和四年法律第四十三号）第五十二条",
      "act:52",
    ],
    [
      "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律（令和４年法律第43号）（以下「法」という。）第50条第1項",
      "act:50:1",
    ],
    [
      "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律（令和四年法律第四十三号。以下「経済安全保障推進法」又は「法」という。）第五十二条第一項の規定に基づき、",
      "act:52:1",
    ],
    ["法第五十二条第一項の規定", "act:52:1"],
    ["法第52条第1項に規定する", "act:52:1"],
    [
      "Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures (Act No. 43 of May 18, 2022), Article 52(1)",
      "act:52:1",
    ],
    [
      'Economic Security Promotion Act (Act No. 43 of 2022; hereinafter referred to as "the Act"), Article 52, paragraph (1)',
      "act:52:1",
    ],
  ])("%s", (text, provision) => {
    expect(safeParseCitation(text)).toEqual({ ok: true, value: at(provision as "act") });
  });
  test("§ without a law is told from its context", () => {
    expect(parseCitation("§52")).toBeUndefined();
    expect(parseCitation("§52(3)", { context: at("act:1") })).toEqual(at("act:52:3"));
    expect(parseCitation("§52③", { context: at("act:1") })).toEqual(at("act:52:3"));
  });
  test.each(["法第五十二条第一項の規定によらない", "法§", "法52-1", "Art. 52 nonsense", "No. 43", "経産省令第三号"])(
    "is not read: %s",
    (text) => expect(safeParseCitation(text).ok).toBe(false),
  );
});

describe("relative to another provision", () => {
  test.each([
    ["第五十二条", "act:53", "act:52"],
    ["第二項", "act:52:3", "act:52:2"],
    ["第三号", "act:52:2:2", "act:52:2:3"],
    ["同条第二項", "act:52:3", "act:52:2"],
    ["同項第二号", "act:52:2", "act:52:2:2"],
    ["同号ハ", "act:52:2:2", "act:52:2:2:ハ"],
    ["前項", "act:52:3", "act:52:2"],
    ["前項ただし書", "act:52:4", "act:52:3 proviso"],
    ["次項", "act:52:3", "act:52:4"],
    ["前条", "act:53:1", "act:52"],
    ["前条第一項", "order:8-3", "order:8-2:1"],
    ["次条", "order:8", "order:8-2"],
    ["前号", "act:52:2:2", "act:52:2:1"],
    ["同法第六条", "act:52", "act:6"],
    ["同令第二条", "order:12:1", "order:2"],
    ["この法律第三条", "civil-code:143", "civil-code:3"],
    ["令第十二条", "act:52", "order:12"],
    ["Art. 52(3)", "act:1", "act:52:3"],
    ["paragraph (2)", "act:52:3", "act:52:2"],
    ["item (ii)", "act:52:2", "act:52:2:2"],
    ["the preceding paragraph", "act:52:3", "act:52:2"],
    ["the preceding Article, paragraph (2)", "act:53", "act:52:2"],
    ["the same paragraph, item (ii)", "act:52:2", "act:52:2:2"],
  ])("%s in %s", (text, context, provision) => {
    expect(safeParseCitation(text, { context: at(context) })).toEqual({ ok: true, value: at(provision) });
  });

  test.each([
    ["前項", "act:52:1"],
    ["前項", "act:52"],
    ["前条", "civil-code:143"],
    ["第二号", "act"],
    ["そのような条文", "act:52"],
  ])("the context does not bear it: %s in %s", (text, context) => {
    expect(parseCitation(text, { context: at(context) })).toBeUndefined();
  });
});

describe("several provisions", () => {
  test.each([
    ["法第六条及び第七条", ["act:6", "act:7"]],
    ["法第六条、第七条及び第九条第一項", ["act:6", "act:7", "act:9:1"]],
    ["法第五十二条第一項及び第二項", ["act:52:1", "act:52:2"]],
    ["法第五十二条第一項又は第五十四条第一項", ["act:52:1", "act:54:1"]],
    ["法第九条から第十一条まで", ["act:9", "act:10", "act:11"]],
    ["令第八条から第九条まで", ["order:8", "order:8-2", "order:8-3", "order:9"]],
    ["法第五十二条第三項から第五項まで", ["act:52:3", "act:52:4", "act:52:5"]],
    ["法第九十二条第一項第一号から第三号まで", ["act:92:1:1", "act:92:1:2", "act:92:1:3"]],
    ["法第五十二条第一項から第三項まで並びに第五十四条", ["act:52:1", "act:52:2", "act:52:3", "act:54"]],
    ["法第五十二条及び令第十条", ["act:52", "order:10"]],
    ["外国為替及び外国貿易法第二十七条及び第二十八条", ["foreign-exchange-act:27", "foreign-exchange-act:28"]],
    ["Act, Arts 52 and 53", ["act:52", "act:53"]],
    ["Act, Art. 52(1) and (2)", ["act:52:1", "act:52:2"]],
    ["Act, Art. 52(3) to (5)", ["act:52:3", "act:52:4", "act:52:5"]],
    ["Articles 9 to 11 of the Act", ["act:9", "act:10", "act:11"]],
    ["act:52:3", ["act:52:3"]],
    ["法第五十二条第三項", ["act:52:3"]],
  ])("%s", (text, provisions) => {
    const read = safeParseCitations(text);
    expect(read.ok && read.value.map(provisionOf)).toEqual(provisions);
  });

  test("前二項 and 前各号 count back from the context", () => {
    expect(parseCitations("前二項", { context: at("act:52:3") })?.map(provisionOf)).toEqual(["act:52:1", "act:52:2"]);
    expect(parseCitations("前各項", { context: at("act:52:3") })?.map(provisionOf)).toEqual(["act:52:1", "act:52:2"]);
    expect(parseCitations("前三号", { context: at("act:92:1:4") })?.map(provisionOf)).toEqual([
      "act:92:1:1",
      "act:92:1:2",
      "act:92:1:3",
    ]);
    expect(parseCitations("前三項", { context: at("act:52:3") })).toBeUndefined();
  });

  test.each([
    ["民法第一条から第三条まで", "citation-range-not-known"],
    ["法第九条から第八条まで", "citation-range-not-known"],
    ["法第六条及び", "citation-not-understood"],
    ["法第九条から", "citation-not-understood"],
    ["", "citation-not-understood"],
    ["第".repeat(100_000), "citation-too-long"],
    [7, "citation-not-text"],
  ])("is not read: %s", (text, code) => {
    const read = safeParseCitations(text);
    expect(!read.ok && read.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test("the time to read grows with the length of the text", () => {
    for (const part of [
      "令和",
      "令5",
      "経産省・",
      "§",
      "①二",
      "の規定",
      " of May ",
      "METI ",
      "「",
      "(以下",
      "法",
      "第一条",
      "及び",
      "から",
      "（",
      "I",
      "Ⅰ",
      "の二",
      "(1)",
      ", ",
    ]) {
      const begun = performance.now();
      safeParseCitations(`法第一条${part.repeat(4_000 / part.length)}`);
      safeParseCitations(`Act, Art. 1${part.repeat(4_000 / part.length - 10)}`);
      safeParseCitations(part.repeat(4_000 / part.length));
      safeParseCitation(part.repeat(400 / part.length));
      expect(performance.now() - begun).toBeLessThan(800);
    }
  });
});

describe("addresses in the law register", () => {
  test("of the law, of an article, of a day", () => {
    // On 2022-08-01 the Act stood as it was made, so that no amendment names its state.
    expect(citationUrl(at("act"), "2022-08-01")).toBe("https://laws.e-gov.go.jp/law/504AC0000000043");
    expect(citationUrl(at("act:9:3:2"), "2022-08-01")).toBe(
      "https://laws.e-gov.go.jp/law/504AC0000000043#Mp-At_9-Pr_3-It_2",
    );
    expect(citationUrl(at("act:30:3"), "2026-04-01")).toBe(
      "https://laws.e-gov.go.jp/law/504AC0000000043/20260401_508AC0000000005#Mp-At_30-Pr_3",
    );
    expect(citationUrl(at("act:suppl:1"), "2022-08-01")).toBe("https://laws.e-gov.go.jp/law/504AC0000000043");
  });
});

describe("ranges and lists as papers write them", () => {
  const told = (text: string, context?: string) =>
    parseCitations(text, context === undefined ? {} : { context: at(context as "act:1") })?.map((one) =>
      provisionOf(one),
    );
  test.each([
    ["（令和4年法律第43号）第52条", ["act:52"]],
    ["（令和四年法律第四十三号。以下「法」という。）第五十二条第一項", ["act:52:1"]],
    ["(令和4年政令第394号)第9条第1号", ["order:9::1"]],
    ["法第52条～第54条", ["act:52", "act:53", "act:54"]],
    ["法第52条〜第54条", ["act:52", "act:53", "act:54"]],
    ["法第52条－第54条", ["act:52", "act:53", "act:54"]],
    ["法第52条第1項～第3項", ["act:52:1", "act:52:2", "act:52:3"]],
    ["法第九条第四項第四号イ及びロ", ["act:9:4:4:イ", "act:9:4:4:ロ"]],
    ["法第九条第四項第四号イからハまで", ["act:9:4:4:イ", "act:9:4:4:ロ", "act:9:4:4:ハ"]],
    ["令第九条第一号イからハまで及び第二号", ["order:9::1:イ", "order:9::1:ロ", "order:9::1:ハ", "order:9::2"]],
    // Articles added in 2026 that were not read: their numbers alone.
    ["法第三条の二から第三条の四まで", ["act:3-2", "act:3-3", "act:3-4"]],
    // Act Art. 92(1) has eight items, Art. 98 two.
    ["法第九十二条第一項各号", ["1", "2", "3", "4", "5", "6", "7", "8"].map((item) => `act:92:1:${item}`)],
    ["法第九十八条各号", ["act:98::1", "act:98::2"]],
    ["法第九十八条次の各号", ["act:98::1", "act:98::2"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
  test.each([
    ["経済安保法第52条", ["act:52"]],
    ["経済安全保障推進法（令和4年5月18日法律第43号）第52条", ["act:52"]],
    ["令和四年五月十八日法律第四十三号", ["act"]],
    ["令和5年8月9日経済産業省令第41号第9条", ["meti:9"]],
    ["令和4年12月23日政令第394号第9条", ["order:9"]],
    ["重要経済安保情報保護活用法第11条第1項", ["security-clearance-act:11:1"]],
    ["能動的サイバー防御法第4条", ["cyber-defence-act:4"]],
    ["ESPA Arts. 52-54", ["act:52", "act:53", "act:54"]],
    ["Articles 52–54 of the Act", ["act:52", "act:53", "act:54"]],
    ["Act, Arts 8-2 and 9", ["act:8-2", "act:9"]],
    ["ESPA Art. 8-2", ["act:8-2"]],
    ["Art. 52(1)–(3) of the Act", ["act:52:1", "act:52:2", "act:52:3"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
  test.each([
    // Told from where the text stands, not from what was named last.
    ["前項及び次項", "act:52:2", ["act:52:1", "act:52:3"]],
    ["前条及び次条", "act:52", ["act:51", "act:53"]],
    ["法第九条第一項及び前項", "act:52:3", ["act:9:1", "act:52:2"]],
    ["法第九条第一項及び同条第三項", "act:52:3", ["act:9:1", "act:9:3"]],
    ["次項及び前二項", "act:52:3", ["act:52:4", "act:52:1", "act:52:2"]],
    ["前条第一項及び第三項", "act:52:3", ["act:51:1", "act:51:3"]],
    ["the preceding and the following paragraph", "act:52:2", undefined],
    ["the preceding paragraph and the following paragraph", "act:52:2", ["act:52:1", "act:52:3"]],
  ])("%s in %s", (text, context, expected) => {
    expect(told(text, context)).toEqual(expected);
  });
  test("前項 after a provision, where nobody says in which the text stands, is not guessed", () => {
    expect(told("法第五十二条第三項及び前項")).toBeUndefined();
    expect(told("法第五十二条第三項及び同条第四項")).toEqual(["act:52:3", "act:52:4"]);
  });
  test("各号 and ロ stand in their context", () => {
    expect(told("各号", "act:98")).toEqual(["act:98::1", "act:98::2"]);
    expect(told("同項各号", "act:92:1")).toHaveLength(8);
  });
  test("refuses what is no range: sub-items of two items, backwards, none given", () => {
    for (const text of [
      "法第九条第四項第四号ハからイまで",
      "法第九条第四項第四号からイまで",
      "法第三条の四から第三条の二まで",
      "法第五十二条第一項各号から第三号まで",
      "法第二条各号",
      "（令和四年法律第四十三号）経済安全保障推進法",
      "()第五十二条",
    ])
      expect(told(text), text).toBeUndefined();
  });
  test("takes a hundred thousand characters in no time", () => {
    for (const junk of ["(", "（令和四年", "各号", "法第五十二条～", "イからロまで", "第九条の二から"]) {
      const text = junk.repeat(Math.ceil(100_000 / junk.length));
      const before = performance.now();
      expect(parseCitations(text)).toBeUndefined();
      expect(parseCitations(text.slice(0, 4_000))).toBeUndefined();
      expect(parseCitation(text.slice(0, 400))).toBeUndefined();
      expect(performance.now() - before).toBeLessThan(500);
    }
  });
});
