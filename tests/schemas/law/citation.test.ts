import { describe, expect, test } from "vitest";
import { instruments } from "../../../src/doors/law";
import { at } from "../../../src/kernel/provision";
import {
  Citation,
  CitationText,
  LawId,
  LegalDate,
  ProvisionInquiry,
  ProvisionStatus,
} from "../../../src/schemas/law/index";
import { validate } from "../../../src/schemas/validate";

const codes = (read: { ok: boolean; issues?: readonly { code: string; path: readonly (string | number)[] }[] }) =>
  (read.issues ?? []).map((issue) => [issue.code, issue.path.join(".")]);

describe("schemas of the law room", () => {
  test("good values pass as they are", () => {
    expect(validate(LegalDate, "2024-05-01")).toEqual({ ok: true, value: "2024-05-01" });
    expect(validate(Citation, at("order:12:1:13"))).toEqual({ ok: true, value: at("order:12:1:13") });
    expect(validate(CitationText, "法第五十二条第三項").ok).toBe(true);
    expect(validate(ProvisionInquiry, { provision: "act:50:1:medical", on: "2026-11-22" }).ok).toBe(true);
    expect(validate(ProvisionInquiry, { provision: at("order:1"), on: "2026-11-22" }).ok).toBe(true);
    expect(validate(ProvisionStatus, "in-force").ok).toBe(true);
    for (const { id } of instruments()) expect(validate(LawId, id).ok).toBe(true);
  });

  test("an article that was deleted, one of a law that is not listed here, and a supplementary one are no errors", () => {
    for (const value of [
      { law: "505M60000800062", article: "26" },
      { law: "505M60000008064", article: "27" },
      { law: "129AC0000000089", article: "1050" },
      { law: "504AC0000000043", supplementary: true, article: "1" },
      { law: "505M60000800062" },
    ]) {
      expect(validate(Citation, value)).toEqual({ ok: true, value });
    }
    const missing = validate(Citation, { law: "505M60000800062", article: "27" });
    expect(missing).toMatchObject({
      issues: [
        {
          basis: { law: "505M60000800062" },
          message: { ja: expect.stringContaining("第27条"), en: expect.stringContaining("Art. 27") },
        },
      ],
    });
  });

  test("bad values say where and why", () => {
    expect(codes(validate(LegalDate, "2023-02-29"))).toEqual([["not-a-legal-date", ""]]);
    expect(codes(validate(LawId, "Act"))).toEqual([["not-a-law-id", ""]]);
    expect(codes(validate(Citation, { law: "504AC0000000043", article: "052" }))).toEqual([
      ["not-a-provision-number", "article"],
    ]);
    expect(codes(validate(Citation, { law: "504AC0000000043", article: "52", subitems: ["イ"] }))).toEqual([
      ["sub-item-without-item", "subitems"],
    ]);
    expect(codes(validate(Citation, { law: "504AC0000000043", article: "52", item: "1", subitems: ["ab"] }))).toEqual([
      ["not-a-sub-item", "subitems.0"],
    ]);
    expect(codes(validate(Citation, { law: "504AC0000000043", clause: 1 }))).toEqual([["unknown-key", "clause"]]);
    // An article that no version of the law has: MLIT's order ends with Art. 26, MIC's with Art. 27.
    expect(codes(validate(Citation, { law: "505M60000800062", article: "27" }))).toEqual([
      ["no-such-article", "article"],
    ]);
    expect(codes(validate(Citation, { law: "505M60000008064", article: "28", item: "1" }))).toEqual([
      ["no-such-article", "article"],
    ]);
    expect(codes(validate(CitationText, "令第九十九条"))).toEqual([["no-such-article", ""]]);
    expect(codes(validate(CitationText, "第三条"))).toEqual([["citation-law-unknown", ""]]);
    expect(codes(validate(CitationText, "１".repeat(100_000)))).toEqual([["citation-too-long", ""]]);
  });
});
