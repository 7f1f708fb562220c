import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, describe, expect, test } from "vitest";
import { knownGaps } from "../../src/doors/law";
import { espa } from "./espa";

const folder = mkdtempSync(join(tmpdir(), "espa-questions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("screen", () => {
  test("answers in both languages and as JSON", async () => {
    const call = ["screen", "F41H 11/02", "--on", "2024-05-10"];
    expect(await espa([...call, "--lang", "en"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("Order, Art. 12(1)(xxxiii)"),
      err: "",
    });
    expect((await espa(call)).out).toContain("特定技術分野");
    expect(JSON.parse((await espa([...call, "--json"])).out)).toMatchObject({
      answer: "specified-field",
      fields: [33],
      on: "2024-05-10",
    });
  });
  test("takes the riders", async () => {
    const answer = async (...riders: string[]) =>
      (
        JSON.parse((await espa(["screen", "H10F 39/18", "--on", "2025-06-02", "--json", ...riders])).out) as {
          answer: string;
        }
      ).answer;
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
  test("names the day or the order of the decisions that is not known (52(3), 52(4))", async () => {
    const both = [
      "review",
      "--received",
      "2026-04-01",
      "--shortened-to",
      "2026-04-15",
      "--extended-until",
      "2026-06-30",
      "--on",
      "2026-04-16",
    ];
    const told = async (...argv: string[]) =>
      (await espa([...both, ...argv, "--lang", "en"])).lines.find((line) => line.includes("Not known"));
    expect(await told()).toMatch(
      /the day on which the period was shortened .*, the day on which the period was extended/,
    );
    expect(await told("--shortened-on", "2026-04-10")).toMatch(/Not known: the day on which the period was extended/);
    expect(await told("--shortened-on", "2026-04-10", "--extended-on", "2026-04-10")).toMatch(
      /Not known: which came first of the shortening and the extension/,
    );
    expect((await espa([...both, "--shortened-on", "2026-04-10", "--lang", "ja"])).out).toContain(
      "次の事実が不明である：延長がされた日（",
    );
  });
  test("draws them", async () => {
    expect((await espa([...call, "--format", "mermaid"])).out).toMatch(/^timeline\n/);
    expect(await espa([...call, "--format", "svg", "--subject", "R-<1>"])).toMatchObject({
      out: expect.stringMatching(/^<svg [\s\S]*>R-&lt;1&gt;<\/title>[\s\S]*<\/svg>\n$/),
      err: "",
    });
    const calendar = new ICAL.Component(ICAL.parse((await espa([...call, "--format", "ics"])).out.trim()) as unknown[]);
    expect(calendar.getAllSubcomponents("vevent").length).toBeGreaterThan(1);
  });
  const uids = (ics: string) => [...ics.replaceAll("\r\n ", "").matchAll(/^UID:(.*)\r$/gm)].map((found) => found[1]);
  test("calendars of two cases share no UID, and one subject replaces its earlier entries", async () => {
    const ics = async (...more: string[]) =>
      uids((await espa(["review", "--on", "2026-04-02", "--format", "ics", ...more])).out);
    const [one, other] = [await ics("--received", "2026-04-01"), await ics("--received", "2026-03-31")];
    expect(one.length).toBeGreaterThan(1);
    expect(one.filter((uid) => other.includes(uid))).toEqual([]);
    const subject = ["--subject", "事件 1"];
    const named = await ics("--received", "2026-04-01", ...subject);
    expect(await ics("--received", "2026-03-31", ...subject)).toEqual(named);
    expect(named.filter((uid) => one.includes(uid))).toEqual([]);
  });
  test("a calendar is stamped with a day that is not to come", async () => {
    const { out } = await espa(["review", "--received", "2026-04-01", "--on", "2049-01-01", "--format", "ics"]);
    // Minutes since 1970: of two exports of one day, the later one goes forward (RFC 5545, 3.8.7.4).
    const [, sequence = ""] = /^SEQUENCE:(\d+)\r$/m.exec(out) ?? [];
    expect(Math.abs(Number(sequence) - Date.now() / 60_000)).toBeLessThan(10);
    const stamp = /DTSTAMP:(\d{8})T000000Z/.exec(out)?.[1] ?? "none";
    expect(stamp <= new Date().toISOString().slice(0, 10).replaceAll("-", "")).toBe(true);
  });
  test.each(["ja", "en"] as const)(
    "Act Art. 52(3): what was not read since 2026-09-18 is said in every form, in words (%s)",
    async (lang) => {
      const unread = ["review", "--received", "2026-10-01", "--on", "2026-11-30", "--lang", lang];
      const gap = knownGaps().find((one) => one.id === "act-38-2026-art-52")?.text[lang] ?? "not found";
      const text = await espa(unread);
      expect(text).toMatchObject({ code: 0, err: "", out: expect.stringContaining(gap) });
      expect(text.out).not.toContain("act-38-2026");
      expect(text.lines[0]).toMatch(lang === "ja" ? /^2026-11-30\tこの日の状態：/ : /^2026-11-30\tState on this day: /);
      for (const format of ["mermaid", "svg", "ics"]) {
        const { out, err } = await espa([...unread, "--format", format]);
        expect(err).toContain(gap);
        expect(out.replaceAll("<br>", "")).toMatch(lang === "ja" ? /条文で確認したもの/ : /not confirmed/);
        expect(out).not.toContain("act-38-2026");
      }
      expect(JSON.parse((await espa([...unread, "--json"])).out)).toMatchObject({
        grade: "inferred",
        gaps: ["act-38-2026-art-52", "law-after-survey"],
      });
    },
  );
  test("Act Art. 52(3), (4): takes the days on which it was shortened and extended", async () => {
    const days = async (...more: string[]) =>
      JSON.parse(
        (await espa(["review", "--received", "2026-04-01", "--on", "2026-04-20", "--json", ...more])).out,
      ) as object;
    expect(await days("--shortened-to", "2026-04-15", "--shortened-on", "2026-04-10")).toMatchObject({
      state: "cleared",
    });
    expect(await days("--extended-until", "2026-05-31", "--extended-on", "2026-04-20")).toMatchObject({
      state: "extended",
      prohibitedThrough: "2026-05-31",
    });
    expect(await espa([...call, "--shortened-on", "2026-04-10", "--lang", "en"])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^shortenedOn\tevent-without-ground\t/),
    });
  });
  test("Act Art. 52(4): a day that is not known is no 'has not happened'", async () => {
    const at = async (...more: string[]) =>
      JSON.parse((await espa([...call, ...more, "--json"])).out) as { missing?: string[] };
    expect((await at()).missing ?? []).toEqual([]);
    for (const word of ["unknown", "不明"])
      expect((await at("--extended-until", word)).missing).toContain("extendedUntil");
    expect((await espa([...call, "--extended-until", "unknown", "--lang", "en"])).out).toContain(
      "Not known: last day of the extended period",
    );
  });
  test("1 for a history that cannot have happened, with the provision", async () => {
    const late = [...call, "--recommended", "2026-05-01"];
    expect(await espa([...late, "--lang", "en"])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^recommendedOn\tevent-after-last-day\t/),
    });
    expect(JSON.parse((await espa([...late, "--json"])).out)).toMatchObject({
      path: ["recommendedOn"],
      basis: { article: "52" },
    });
  });
  test.each([
    [["review"], "--received"],
    [["review", "--received", "tomorrow"], "--received"],
    [[...call, "--format", "pdf"], "--format"],
    [[...call, "--answered", "2026-04-10", "--answer", "perhaps"], "--answer"],
    [["review", "--received", "2026-04-01", "--on", "2026-02-30"], "--on"],
    [[...call, "--received", "2026-04-02"], "--received"],
    [[...call, "2026-04-02"], "2026-04-02"],
  ])("2 for %j", async (argv, named) => {
    expect(await espa([...argv, "--lang", "en"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(named),
    });
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
  test("2 for a day that stands as an argument: today's list is not what was asked for", async () => {
    expect(await espa(["materials", "2022-12-23", "--lang", "en"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("2022-12-23"),
    });
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
    expect(await espa(call, '{"public":"no","extra":1}')).toMatchObject({
      code: 1,
      out: expect.stringContaining("public\twrong-type\t"),
    });
    expect(await espa(call, "{")).toMatchObject({ code: 1, out: expect.stringContaining("not-json") });
    expect(await espa(["foreign-filing", "/no/such/file", "--on", "2024-06-03"])).toMatchObject({ code: 2, out: "" });
    expect(await espa([...call, "-", "more"], "{}")).toMatchObject({ code: 2, out: "" });
    expect(await espa(call, Uint8Array.from([0x22, 0xff, 0x22]))).toMatchObject({ code: 2, out: "" });
  });
});
