import { describe, expect, it } from "vitest";
import { glossary, glossaryTerms, policySystems } from "../../src/doors/reference";

describe("glossary", () => {
  it("has each id and each Japanese term once, with English and a place", () => {
    const ids = glossary().map((term) => term.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(glossary().map((term) => term.ja)).size).toBe(ids.length);
    for (const term of glossary()) {
      expect(term.en, term.id).not.toBe("");
      expect(term.where.law, term.id).not.toBe("");
    }
  });
  // What the Act defines by 「…」という or 「…」とは, article by article, less the words that only shorten (法, 指定, 個別法).
  it.each([
    ["2", ["基本方針"]],
    ["6", ["安定供給確保", "安定供給確保基本指針"]],
    ["7", ["特定重要物資", "原材料等", "物資等"]],
    ["8", ["特定重要物資等", "安定供給確保取組方針", "個別特定重要物資等"]],
    ["9", ["供給確保計画", "取組"]],
    ["10", ["認定供給確保事業者"]],
    ["11", ["認定供給確保計画"]],
    ["13", ["公庫", "供給確保促進円滑化業務等実施基本指針", "供給確保促進円滑化業務", "供給確保促進業務"]],
    ["15", ["供給確保促進円滑化業務実施方針"]],
    ["16", ["供給確保促進業務規程", "指定金融機関"]],
    ["26", ["中小企業者"]],
    ["28", ["供給確保関連保証", "供給確保事業資金", "普通保険", "無担保保険", "特別小口保険"]],
    ["31", ["安定供給確保支援法人", "安定供給確保支援業務", "貸付金融機関", "供給確保支援実施基準"]],
    ["33", ["安定供給確保支援業務規程"]],
    ["34", ["安定供給確保支援法人基金"]],
    ["42", ["安定供給確保支援独立行政法人"]],
    ["43", ["安定供給確保支援独立行政法人基金"]],
    ["45", ["施設委託管理者", "施設委託管理業務", "施設委託管理業務規程"]],
    ["49", ["特定社会基盤役務基本指針"]],
    ["50", ["特定社会基盤役務", "特定社会基盤事業", "特定社会基盤事業者", "特定重要設備"]],
    ["52", ["重要維持管理等", "導入等計画書", "緊急導入等届出書", "特定妨害行為"]],
    ["60", ["特定重要技術研究開発基本指針"]],
    ["61", ["特定重要技術", "先端的技術"]],
    ["62", ["活性化法", "研究開発等", "研究開発大臣", "協議会"]],
    ["63", ["指定基金", "指定基金所管大臣", "指定基金協議会"]],
    ["64", ["調査研究", "特定重要技術調査研究機関"]],
    ["65", ["特許出願の非公開", "特許出願非公開基本指針", "明細書等"]],
    ["66", ["特定技術分野"]],
    ["67", ["保全審査"]],
    ["70", ["保全対象発明", "保全指定", "指定特許出願人"]],
    ["75", ["発明共有事業者"]],
    ["86", ["主務大臣", "主務省令"]],
  ] as const)("has what Art. %s defines", (article, defined) => {
    for (const ja of defined) {
      const found = glossary().find((term) => term.ja === ja);
      expect([ja, found?.where.law, found?.where.article]).toEqual([ja, "504AC0000000043", article]);
    }
  });
  it("says specified critical products officially, and knows what others write", () => {
    const term = glossary().find((one) => one.ja === "特定重要物資");
    expect(term).toMatchObject({ en: "specified critical products", official: true });
    expect(term?.aliases).toContain("specified critical materials");
  });
});

describe("a term is found from either side", () => {
  it("by its Japanese, its English, every other name, its id and its names in the code", () => {
    for (const term of glossary())
      for (const word of [term.id, term.ja, term.en, ...term.aliases, ...term.inCode])
        expect(glossaryTerms(` ${word.toUpperCase()} `), word).toContain(term);
  });
  it("nothing else finds one, and nothing throws", () => {
    for (const word of ["", " ", "no such word", undefined, null, 5, "a".repeat(100_000)])
      expect(glossaryTerms(word as string)).toEqual([]);
  });
});

describe("words in use (通称)", () => {
  // What practitioners say, and the term of the law that it stands for.
  it.each([
    ["経済安保法", "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律"],
    ["経済安保推進法", "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律"],
    ["基幹インフラ", "特定社会基盤役務"],
    ["基幹インフラ事業者", "特定社会基盤事業者"],
    ["事前審査", "導入等をしてはならない期間"],
    ["事前届出", "導入等計画書"],
    ["導入計画書", "導入等計画書"],
    ["特許非公開", "特許出願の非公開"],
    ["サプライチェーン", "安定供給確保"],
    ["サプライチェーン強靱化", "安定供給確保"],
    ["重要物資", "特定重要物資"],
    ["重要設備", "特定重要設備"],
    ["妨害行為", "特定妨害行為"],
    ["リスク管理措置", "特定妨害行為を防止するための措置"],
    ["官民協議会", "協議会"],
    ["官民協議会", "官民の協議会"],
    ["SC制度", "適性評価"],
    ["ＳＣ制度", "適性評価"],
    ["セキュリティクリアランス", "適性評価"],
    ["セキュリティ・クリアランス", "適性評価"],
    ["重要経済安保情報保護活用法", "重要経済安保情報の保護及び活用に関する法律"],
    ["サイバー対処能力強化法", "重要電子計算機に対する不正な行為による被害の防止に関する法律"],
    ["能動的サイバー防御", "重要電子計算機に対する不正な行為による被害の防止に関する法律"],
    ["外為法", "外国為替及び外国貿易法"],
    ["重要土地等調査法", "重要施設周辺及び国境離島等における土地等の利用状況の調査及び利用の規制等に関する法律"],
    ["第一次審査", "送付"],
    ["第二次審査", "保全審査"],
    ["二次審査", "保全審査"],
    ["第一国出願義務", "外国出願の禁止"],
    ["再委託先", "再委託の相手方等"],
    ["ツーステップローン", "供給確保促進円滑化業務"],
    ["Kプログラム", "経済安全保障重要技術育成プログラム"],
    ["シンクタンク", "特定重要技術調査研究機関"],
    ["光海底ケーブルの敷設", "特定重要物資等供給不可欠役務"],
    ["人工衛星の打上げ", "特定重要物資等供給不可欠役務"],
    ["協力の求め", "関係者に対する協力の求めの申出"],
    ["特定類型", "みなし輸出"],
    ["経済安全保障", "安全保障の確保に関する経済施策"],
    ["経済安保", "安全保障の確保に関する経済施策"],
    ["essential infrastructure", "特定社会基盤役務"],
    ["委託", "重要維持管理等"],
    ["役務", "特定重要物資等供給不可欠役務"],
    ["IPC", "国際特許分類記号"],
    ["国際特許分類", "国際特許分類記号"],
    ["FDI", "対内直接投資等"],
    ["secret patent", "特許出願の非公開"],
    ["first filing", "外国出願の禁止"],
    ["サイバー対処", "重要電子計算機に対する不正な行為による被害の防止に関する法律"],
  ])("%s is %s", (word, term) => {
    expect(glossaryTerms(word).map((one) => one.ja)).toContain(term);
  });
  it("is found in either direction: by the word of the law, the id, a name of the code, and the English, singular or plural", () => {
    for (const word of [
      "特定重要物資",
      "specified-critical-products",
      "specifiedCriticalMaterials",
      "Specified critical product",
    ])
      expect(
        glossaryTerms(word).map((one) => one.id),
        word,
      ).toContain("specified-critical-products");
    for (const term of glossary())
      for (const word of [term.ja, term.en, term.id, ...term.aliases, ...term.inCode])
        expect(glossaryTerms(word), word).toContain(term);
  });
  it("has one English term for 特定重要物資 wherever the law's word stands in a text of this room", () => {
    const rivals = /critical materials?|important (?:goods|materials?)|designated products?/i;
    const texts = [
      ...glossary().map(({ ja, en }) => ({ ja, en })),
      ...policySystems("2026-11-30").map((one) => one.touchPoint),
    ];
    for (const { ja, en } of texts) if (ja.includes("特定重要物資")) expect(en, ja).not.toMatch(rivals);
  });
});
