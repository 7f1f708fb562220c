import { describe, expect, test } from "vitest";
import { addDays } from "../../src/doors/calendar";
import * as library from "../../src/doors/index";
import { ACT, instruments, ledger, ORDER, provisionStatus } from "../../src/doors/law";

const entries = ledger();
const address = (entry: (typeof entries)[number]) =>
  `${entry.instrument === ACT ? "act" : entry.instrument === ORDER ? "order" : entry.instrument}:${entry.article}`;

describe("the ledger of every article", () => {
  test("the Act from 1 to 99 with the articles that Act No. 38 of 2026 added", () => {
    const articles = entries.filter((entry) => entry.instrument === ACT).map((entry) => entry.article);
    const numbered = Array.from({ length: 99 }, (_, at) => String(at + 1));
    expect(articles.filter((article) => !article.includes("-"))).toEqual(numbered);
    expect(articles.filter((article) => article.includes("-"))).toEqual([
      "3-2",
      "3-3",
      "3-4",
      "8-2",
      "9-2",
      "11-2",
      "85-2",
      "85-3",
    ]);
  });

  test("the Order from 1 to 16 with 8-2 and 8-3", () => {
    const articles = entries.filter((entry) => entry.instrument === ORDER).map((entry) => entry.article);
    expect(articles).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "8-2",
      "8-3",
      "9",
      "10",
      "11",
      "12",
      "13",
      "14",
      "15",
      "16",
    ]);
  });

  test.each<[string, number]>([
    ["504M60000042003", 13],
    ["504M60000200075", 10],
    ["505M60000100008", 10],
    ["505M60000400003", 10],
    ["504M60000800093", 12],
    ["507M60000500001", 12],
    ["504M60000202017", 15],
    ["504M60000802008", 17],
    ["507M60000502001", 15],
    ["505M60000002061", 26],
    ["505M60000008064", 27],
    ["505M60000012002", 26],
    ["505M60000042006", 26],
    ["505M60000052001", 26],
    ["505M60000102006", 26],
    ["505M60000202004", 26],
    ["505M60000242002", 26],
    ["505M60000400041", 27],
    ["505M60000800062", 26],
    ["505M60000002078", 13],
    ["505M60000402005", 7],
  ])("%s has %i articles", (law, count) => {
    expect(entries.filter((entry) => entry.instrument === law)).toHaveLength(count);
  });

  test("every order under the Act is in it", () => {
    const orders = instruments().filter((one) => one.relation === "order");
    for (const { id } of orders) expect(entries.some((entry) => entry.instrument === id)).toBe(true);
    expect(new Set(entries.map((entry) => entry.instrument)).size).toBe(orders.length + 1);
  });

  test("captions, days and addresses are there, each once", () => {
    expect(new Set(entries.map(address)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry.caption.length).toBeGreaterThan(1);
    }
  });

  test("each was in force from its day, under its number or the one that it bore then", () => {
    // The certificate of inspectors was Art. 7 or 8 until the procedures came in before it on 2023-11-17, the reports of the MHLW and the METI Art. 9.
    const renumbered = entries.filter((entry) => provisionStatus(address(entry), entry.inForceFrom) !== "in-force");
    expect(
      renumbered.filter((entry) => entry.inForceFrom !== "2023-11-01" && entry.inForceFrom !== "2025-12-26"),
    ).toEqual([]);
    expect(renumbered.every((entry) => entry.instrument !== ACT && entry.instrument !== ORDER)).toBe(true);
    for (const entry of entries) {
      const status = provisionStatus(
        address(entry),
        entry.inForceUntil === undefined ? "2026-11-22" : addDays(entry.inForceUntil, -1),
      );
      expect(status, address(entry)).toBe("in-force");
    }
  });

  test("every caption is told in English, and where the official translation was seen", () => {
    for (const entry of entries) {
      expect(entry.captionEn, address(entry)).toMatch(/^[A-Z(][ -~]{4,}$/);
      expect(entry.captionEn.startsWith("(caption not read)"), address(entry)).toBe(entry.captionRead === false);
    }
    // Seen: the captions of Art. 1 of the Enforcement Order and of Art. 1 of the Order of the Cabinet Office and METI.
    expect(
      entries.filter((entry) => entry.captionEnglish === "official").map((entry) => [address(entry), entry.captionEn]),
    ).toEqual([
      ["order:1", "Designation of specified critical products"],
      ["505M60000402005:1", "Sending of documents to the Prime Minister"],
    ]);
  });

  test("captions that are alike in Japanese are alike in English", () => {
    const english = new Map<string, string>();
    for (const entry of entries) {
      const { caption, captionEn } = entry;
      if (entry.captionRead === false) continue;
      expect(english.get(caption) ?? captionEn, address(entry)).toBe(captionEn);
      english.set(caption, captionEn);
    }
  });

  test("a caption that was not read says so in both languages", () => {
    expect(
      entries
        .filter((entry) => entry.captionRead === false)
        .map((entry) => [entry.article, entry.captionEn !== "(caption not read)"]),
    ).toEqual([
      ["3-2", false],
      ["3-3", true],
      ["3-4", false],
      ["8-2", false],
      ["9-2", false],
      ["11-2", true],
      ["85-2", true],
      ["85-3", true],
    ]);
  });

  test.each([
    ["act:1", "目的", "2022-08-01"],
    ["act:49", "特定社会基盤役務基本指針", "2023-04-01"],
    ["act:50", "特定社会基盤事業者の指定", "2023-11-01"],
    ["act:52", "特定重要設備の導入等", "2023-11-17"],
    ["act:66", "内閣総理大臣への送付", "2024-05-01"],
    ["act:97", "罰則", "2022-08-01"],
    ["act:85-2", "（見出し未確認）特定海外事業促進基本指針", "2026-09-18"],
    ["order:8-3", "施設委託管理者の指定の手続等", "2025-02-19"],
    ["order:12", "内閣総理大臣への送付の対象となる発明", "2024-05-01"],
    ["504M60000800093:9-2", "関係者に対する協力の求めの申出", "2026-09-18"],
    ["507M60000500001:10", "定期の報告", "2025-12-26"],
    ["505M60000008064:7", "総務大臣への報告", "2023-11-01"],
    ["505M60000400041:26", "包括信用購入あっせんの業務を行う事業に係る経済産業大臣への報告", "2023-11-01"],
    ["505M60000002078:10", "法第七十五条第一項の内閣府令で定める措置", "2024-05-01"],
  ])("%s %s, in force from %s", (at, caption, inForceFrom) => {
    const entry = entries.find((one) => address(one) === at);
    expect([entry?.caption, entry?.inForceFrom]).toEqual([caption, inForceFrom]);
  });
});

describe("coverage", () => {
  const names = new Set(Object.keys(library));

  test("a modelled article names what models it, and every name is exported from the root", () => {
    for (const entry of entries) {
      if (entry.coverage === "modelled") expect(entry.where?.length ?? 0, address(entry)).toBeGreaterThan(0);
      for (const name of entry.where ?? [])
        expect(names.has(name), `${address(entry)} names ${name}, which is not exported`).toBe(true);
    }
  });

  test("an article that is not modelled says why", () => {
    for (const entry of entries)
      if (entry.coverage !== "modelled") expect((entry.why?.en ?? "").length, address(entry)).toBeGreaterThan(15);
  });
});
