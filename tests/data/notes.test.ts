import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as espa from "../../src/doors/index";
import * as infrastructure from "../../src/doors/infrastructure";
import * as law from "../../src/doors/law";
import * as neighbours from "../../src/doors/neighbours";
import * as overseas from "../../src/doors/overseas";
import * as patents from "../../src/doors/patents";
import * as penalties from "../../src/doors/penalties";
import * as reference from "../../src/doors/reference";
import * as supply from "../../src/doors/supply";
import * as technology from "../../src/doors/technology";

/**
 * What sources are called, what notes say and why a grade is what it is stand in both languages, in every row of every table and in
 * everything that a function without facts gives.
 */

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Properties whose text is for a reader. */
const told = new Set(["note", "read", "why", "remark", "reason", "gradeReason", "instrument", "touchPoint", "asked"]);

/** Reasons of findings are lists, `why` of findings and kinds of instruments are words of the library. */
const isWord = (value: unknown) => typeof value === "string" && /^[a-z0-9-]+$/i.test(value);

/** Texts of one language only, with where they stand. */
function oneLanguage(value: unknown, path: string, seen = new Set<unknown>()): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([name, one]) => {
    const here = `${path}.${name}`;
    if (told.has(name) && typeof one === "string" && !isWord(one)) return [`${here}: ${one}`];
    if (told.has(name) && typeof one === "object" && one !== null && ("ja" in one || "en" in one)) {
      const { ja, en } = one as { ja?: unknown; en?: unknown };
      if (typeof ja !== "string" || !japanese.test(ja)) return [`${here}: no Japanese: ${en}`];
      if (typeof en !== "string" || en.trim() === "" || japanese.test(en)) return [`${here}: no English: ${ja}`];
      return [];
    }
    return oneLanguage(one, here, seen);
  });
}

const doors = { espa, infrastructure, law, neighbours, overseas, patents, penalties, reference, supply, technology };
const days = ["2022-12-23", "2024-05-01", "2026-06-01", "2026-07-17", "2026-11-30", "2028-01-01"];

/** What a door gives without facts: its tables, and its functions called with nothing and with each day. */
function given(door: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(door).flatMap(([name, one]) => {
    if (typeof one !== "function") return [[name, one] as [string, unknown]];
    return [[], ...days.map((day) => [day]), ...days.map((day) => [{}, day])].flatMap((given): [string, unknown][] => {
      try {
        return [[`${name}(${given.map((part) => JSON.stringify(part)).join(", ")})`, one(...given)]];
      } catch {
        return [];
      }
    });
  });
}

describe("notes, reasons of grades and names of sources stand in both languages", () => {
  test.each(Object.entries(doors))("%s", (_, door) => {
    const values = given(door);
    expect(values.length).toBeGreaterThan(0);
    expect(values.flatMap(([where, value]) => oneLanguage(value, where))).toEqual([]);
  });

  test("and in what is said of ministers, of the article asked for", () => {
    const provisions = [undefined, "30", "34", "42", "46", "48", "48(1)", "65"];
    const subjects = [
      ...["fertilizers", "ventilators", "batteries", "wheat"].flatMap((material) =>
        provisions.map((provision) => ({ material, ...(provision && { provision }) })),
      ),
      { service: "submarine-cable-laying" },
      { service: "satellite-launch" },
      { business: "banking" },
      { business: "medical" },
      {},
    ];
    const answers = subjects.flatMap((subject) =>
      days.map((day) => espa.competentMinistersInDetail(subject as never, day as never)),
    );
    expect(answers.filter(({ note }) => note !== undefined).length).toBeGreaterThan(20);
    expect(oneLanguage(answers, "competentMinistersInDetail")).toEqual([]);
  });

  test("a text of one language is found", () => {
    expect(oneLanguage([{ source: { grade: "text", read: "Annex, item 1" } }], "rows")).toHaveLength(1);
    expect(oneLanguage([{ note: { ja: "Annex", en: "Annex" } }], "rows")).toHaveLength(1);
    expect(oneLanguage([{ note: { ja: "法別表第一号", en: "Annex, item 1" } }], "rows")).toEqual([]);
  });
});

describe("data/notes.yaml", () => {
  const text = readFileSync(join(import.meta.dirname, "../../data/notes.yaml"), "utf8");
  const lines = text.split("\n").filter((line) => line.startsWith("- {"));
  const ja = lines.map((line) => /, ja: "?(.*?)"? \}$/.exec(line)?.[1] ?? "");

  test("the Japanese has no stray blank between full-width characters and no name of the code", () => {
    expect(lines.length).toBeGreaterThan(250);
    for (const one of ja) {
      expect(one, one).toMatch(japanese);
      expect(one, one).not.toMatch(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。] [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
      );
      expect(one, one).not.toMatch(/[a-z]+[A-Z][a-z]+\w*\(|\d{4}-\d{2}-\d{2}/);
    }
  });

  test("a sentence ends with a full stop, in statutory style", () => {
    for (const one of ja) expect(one, one).not.toMatch(/(?:です|ます)(?:。|$)/);
  });
});
