import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, describe, expect, test } from "vitest";
import { espa } from "./espa";

const folder = mkdtempSync(join(tmpdir(), "espa-questions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("screen", () => {
  test("answers in both languages and as JSON", async () => {
    const call = ["screen", "F41H 11/02", "--on", "2024-05-10"];
    expect(await espa([...call, "--lang", "en"])).toMatchObject({ code: 0, out: expect.stringContaining("[specified-field]"), err: "" });
    expect((await espa(call)).out).toContain("特定技術分野");
    expect(JSON.parse((await espa([...call, "--json"])).out)).toMatchObject({ answer: "specified-field", fields: [33], on: "2024-05-10" });
  });
  test("takes the riders", async () => {
    const answer = async (...riders: string[]) =>
      (JSON.parse((await espa(["screen", "H10F 39/18", "--on", "2025-06-02", "--json", ...riders])).out) as { answer: string }).answer;
    expect(await answer()).toBe("undetermined");
    expect(await answer("--quantum-dot-or-superlattice", "yes")).toBe("specified-field-conditional");
    expect(await answer("--quantum-dot-or-superlattice", "no")).toBe("no-specified-field");
  });
  test("1 for a symbol that is none, 2 for misuse", async () => {
    expect(await espa(["screen", "not a symbol", "--on", "2024-05-10", "--lang", "en"])).toMatchObject({ code: 1 });
    for (const argv of [
      ["screen"],
      ["screen", "F41H 11/02", "--on", "2024-02-30"],
      ["screen", "F41H 11/02", "--uranium-or-plutonium", "maybe"],
    ]) {
      expect(await espa([...argv, "--lang", "en"])).toMatchObject({ code: 2, out: "" });
    }
  });
  test("without --on it takes today in Japan", async () => {
    const before = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
    const { on } = JSON.parse((await espa(["screen", "F41H 11/02", "--json"])).out) as { on: string };
    const after = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
    expect([before, after]).toContain(on);
  });
});

describe("review", () => {
  const call = ["review", "--received", "2026-04-01", "--on", "2026-04-02"];
  test("tells the days", async () => {
    const { code, lines } = await espa([...call, "--lang", "en"]);
    expect(code).toBe(0);
    for (const line of lines) expect(line).toMatch(/^\d{4}-\d\d-\d\d\t\S/);
    expect(JSON.parse((await espa([...call, "--json"])).out)).toMatchObject({
      prohibitedThrough: "2026-04-30",
      mayIntroduceFrom: "2026-05-01",
    });
  });
  test("draws them", async () => {
    expect((await espa([...call, "--format", "mermaid"])).out).toMatch(/^timeline\n/);
    expect((await espa([...call, "--format", "svg"])).out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    const calendar = new ICAL.Component(ICAL.parse((await espa([...call, "--format", "ics"])).out.trim()) as unknown[]);
    expect(calendar.getAllSubcomponents("vevent").length).toBeGreaterThan(1);
  });
  test("1 for a history that cannot have happened, with the provision", async () => {
    const late = [...call, "--recommended", "2026-05-01"];
    expect(await espa([...late, "--lang", "en"])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^recommendedOn\treview-event-after-last-day\t/),
    });
    expect(JSON.parse((await espa([...late, "--json"])).out)).toMatchObject({ path: ["recommendedOn"], basis: { article: "52" } });
  });
  test.each([
    [["review"], "--received"],
    [["review", "--received", "tomorrow"], "--received"],
    [[...call, "--format", "pdf"], "--format"],
    [[...call, "--answered", "2026-04-10", "--answer", "perhaps"], "--answer"],
    [[...call, "--on", "2026-02-30"], "--on"],
  ])("2 for %j", async (argv, named) => {
    expect(await espa([...argv, "--lang", "en"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining(named) });
  });
});

describe("materials", () => {
  test("of a day, in both languages", async () => {
    const { code, lines } = await espa(["materials", "--on", "2022-12-23", "--lang", "en"]);
    expect([code, lines.length]).toEqual([0, 11]);
    expect((await espa(["materials", "--on", "2022-12-23"])).out).toContain("肥料");
    expect(JSON.parse((await espa(["materials", "--on", "2025-12-24", "--json"])).out)).toHaveLength(16);
  });
  test("2 for a day that does not exist", async () => {
    expect(await espa(["materials", "--on", "2025-02-29"])).toMatchObject({ code: 2, out: "" });
  });
});

describe("foreign-filing", () => {
  const facts = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] };
  test("answers from standard input or a file", async () => {
    const path = join(folder, "facts.json");
    writeFileSync(path, `\uFEFF${JSON.stringify(facts, undefined, 2)}\r\n`);
    const piped = await espa(["foreign-filing", "--on", "2024-06-03", "--json"], JSON.stringify(facts));
    expect(piped.code).toBe(0);
    expect(JSON.parse(piped.out)).toMatchObject({ answer: "prohibited", on: "2024-06-03" });
    expect((await espa(["foreign-filing", path, "--on", "2024-06-03", "--json"])).out).toBe(piped.out);
  });
  test("1 for facts that are not right or no JSON, 2 for what cannot be read", async () => {
    const call = ["foreign-filing", "--on", "2024-06-03", "--lang", "en"];
    expect(await espa(call, '{"public":"no","extra":1}')).toMatchObject({ code: 1, out: expect.stringContaining("public\twrong-type\t") });
    expect(await espa(call, "{")).toMatchObject({ code: 1, out: expect.stringContaining("not-json") });
    expect(await espa(["foreign-filing", "/no/such/file", "--on", "2024-06-03"])).toMatchObject({ code: 2, out: "" });
    expect(await espa([...call, "-", "more"], "{}")).toMatchObject({ code: 2, out: "" });
    expect(await espa(call, Uint8Array.from([0x22, 0xff, 0x22]))).toMatchObject({ code: 2, out: "" });
  });
});
