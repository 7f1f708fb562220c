import { describe, expect, test } from "vitest";
import { parseCertificationNumber } from "../../src/doors/supply";
import { PlanCertificationNumber } from "../../src/schemas/supply/index";

describe("certification numbers", () => {
  test.each([
    ["2023重要鉱物第1号-1", { year: 2023, field: "重要鉱物", serial: 1, suffix: 1 }],
    ["2023重要鉱物第2号-1", { year: 2023, field: "重要鉱物", serial: 2, suffix: 1 }],
    ["２０２３重要鉱物第１号－２", { year: 2023, field: "重要鉱物", serial: 1, suffix: 2 }],
    ["2024蓄電池第12号", { year: 2024, field: "蓄電池", serial: 12 }],
  ])("%s", (text, parts) => {
    expect(parseCertificationNumber(text)).toEqual({ ok: true, value: { text: text.normalize("NFKC"), ...parts } });
    expect(PlanCertificationNumber.safeParse(text).success).toBe(true);
  });
  test.each(["‐", "‑", "–", "—", "−", "ー", "－", "-"])("a hyphen written %s", (hyphen) => {
    const read = parseCertificationNumber(` 2023重要鉱物第1号${hyphen}12 `);
    expect(read.ok && read.value).toEqual({
      text: "2023重要鉱物第1号-12",
      year: 2023,
      field: "重要鉱物",
      serial: 1,
      suffix: 12,
    });
  });
  test("a long vowel in the name of a field is no hyphen, even before figures", () => {
    const read = parseCertificationNumber("2024データー3第1号-2");
    expect(read.ok).toBe(false);
    const field = parseCertificationNumber("2024サーバー第1号-2");
    expect(field.ok && [field.value.field, field.value.suffix]).toEqual(["サーバー", 2]);
  });
  test("up to eighty characters are read, blanks included; the issue is at the root where no path is given", () => {
    expect(parseCertificationNumber("2023重要鉱物第1号-1".padEnd(80)).ok).toBe(true);
    const read = parseCertificationNumber("2023重要鉱物第1号-1".padEnd(81));
    expect(read.ok ? undefined : read.issues.map((issue) => issue.path)).toEqual([[]]);
  });
  test.each(["x2023重要鉱物第1号-1", "2023重要鉱物第1号-1x", "2023重要鉱物第1号-12345"])(
    "%s has something around it",
    (text) => {
      expect(parseCertificationNumber(text).ok).toBe(false);
    },
  );
  test.each(["", "2023第1号", "重要鉱物第1号-1", "2023重要鉱物1-1", null, 7, "2023重要鉱物第1号-", "9".repeat(5000)])(
    "%s is none",
    (text) => {
      const read = parseCertificationNumber(text, ["number"]);
      expect(read.ok ? undefined : read.issues.map((issue) => [issue.code, issue.path])).toEqual([
        ["not-a-certification-number", ["number"]],
      ]);
    },
  );
});
