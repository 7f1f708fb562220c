import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { caveatsOf } from "../../src/doors/formats";
import {
  commencementClauses,
  ESPA_VERSION,
  instruments,
  instrumentVersions,
  knownEvidence,
  knownGaps,
  lawAsOf,
  provisionStatus,
} from "../../src/doors/law";
import { provisionOf } from "../../src/kernel/provision";
import { wordingRows } from "../../src/kernel/wordings";
import { gapRows } from "../../src/law/tables/gaps";
import { thrownCode } from "../thrown-code";

const gaps = knownGaps();
const evidence = knownEvidence();
const written = gapRows;

describe("the register of wordings, the gaps and the evidence name one another", () => {
  test("every gap and every piece of evidence of the register has its sentences", () => {
    const named = wordingRows.flatMap((row) => row.gap ?? []);
    expect(named.filter((id) => !gaps.some((gap) => gap.id === id))).toEqual([]);
    const borne = wordingRows.flatMap((row) => row.evidence ?? []);
    expect(borne.filter((id) => !evidence.some((one) => one.id === id))).toEqual([]);
  });
  test("every piece of evidence is asked by the register", () => {
    const asked = new Set(wordingRows.flatMap((row) => row.evidence ?? []));
    expect(evidence.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });
  test("a gap touches every provision under which the register names it, from the first of their days", () => {
    for (const { gap: id, provision } of wordingRows) {
      if (id === undefined) continue;
      const gap = gaps.find((one) => one.id === id);
      expect(gap?.touches.map(provisionOf), id).toContain(provision);
      const first = wordingRows
        .filter((row) => row.gap === id)
        .map((row) => row.from)
        .sort()[0] as string;
      expect((gap?.from ?? "9999") <= first, id).toBe(true);
    }
  });
  test("what the register says of a gap is not said again, and every gap touches something", () => {
    for (const row of written) {
      const named = wordingRows.filter((one) => one.gap === row.id).map((one) => one.provision);
      for (const own of (row.touches ?? []).map(provisionOf)) expect(named, row.id).not.toContain(own);
      expect(gaps.find((one) => one.id === row.id)?.touches.length, row.id).toBeGreaterThan(0);
    }
    expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
  });
});

test("every gap is named by something that answers, apart from the list of the gaps", () => {
  const root = join(import.meta.dirname, "../../src");
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("law/gaps"))
    .map((name) => readFileSync(join(root, name), "utf8"))
    .join("");
  expect(gaps.map(({ id }) => id).filter((id) => !sources.includes(`"${id}"`))).toEqual([]);
});

test("Act Art. 1(ii), (iii) of Act 38/2026: states and clauses that were not read in full name what is not known of them", () => {
  for (const law of ["504AC0000000043", "505M60000002061", "504M60000200075"])
    for (const state of instrumentVersions(law))
      expect((state.gaps ?? []).length > 0, state.inForceFrom).toBe(!state.textRead);
  const clauses = commencementClauses().filter((clause) => clause.law === "508AC0000000038");
  expect(
    clauses
      .filter((clause) => clause.setBy !== undefined)
      .every((clause) => clause.gaps?.includes("cabinet-order-288-2026")),
  ).toBe(true);
  for (const one of instruments())
    expect(one.gaps, one.id).toEqual(one.englishName === "own" ? ["official-english-text"] : undefined);
  const all = [...instruments(), ...clauses, ...instrumentVersions("504CO0000000394")].flatMap((one) => one.gaps ?? []);
  expect(all.filter((id) => !gaps.some((gap) => gap.id === id))).toEqual([]);
});

describe("evidence", () => {
  test("has ids of words and sentences in both languages, and names provisions in force on 2026-09-18", () => {
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
    for (const { id, text, provisions, sources } of evidence) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(text.ja, id).toMatch(/。$/);
      expect(text.en, id).toMatch(/^[A-Z].*\.$/);
      expect(provisions.length * sources.length, id).toBeGreaterThan(0);
      for (const one of [...provisions, ...sources])
        expect(provisionStatus(one, "2026-09-18"), `${id} ${provisionOf(one)}`).toBe("in-force");
    }
  });
  test("is frozen, told by its sentence and never by its id", () => {
    for (const { id, text } of evidence) {
      for (const lang of ["ja", "en"] as const) expect(caveatsOf({ evidence: [id] }, lang)).toEqual([text[lang]]);
    }
    expect(caveatsOf({ evidence: ["no-such-evidence"] }, "en")).toEqual([
      "Something that this rests on is not known to this library.",
    ]);
    for (const part of [evidence, evidence[0], evidence[0]?.provisions, gaps, gaps[0], gaps[0]?.touches])
      expect(Object.isFrozen(part)).toBe(true);
  });
  test("Act Art. 52: what bears an answer cites nothing that is listed as amended (Act 38/2026, Suppl. Art. 1)", () => {
    const listed = [
      "act:7",
      "act:9",
      "act:10",
      "act:44",
      "act:52",
      "act:53",
      "act:62:1",
      "act:62:3",
      "act:62:6",
      "act:63",
      "act:30:1",
      "act:48:1",
    ];
    for (const { id, sources } of evidence) {
      for (const source of sources.map(provisionOf)) {
        // Art. 62(1) and 64(4) explain a listing; they bear nothing alone.
        if (["technology-council-bracket-only", "secrecy-offences-stand"].includes(id)) continue;
        expect(
          listed.filter((one) => source === one || source.startsWith(`${one}:`)),
          `${id}: ${source}`,
        ).toEqual([]);
      }
    }
  });
});

describe("lawAsOf", () => {
  test("gives the revisions of Act and Order of a day in the form of e-Gov", () => {
    expect(lawAsOf("2026-11-30")).toMatchObject({
      actRevision: "504AC0000000043_20260918_508AC0000000038",
      orderRevision: "504CO0000000394_20260601_508CO0000000173",
    });
    expect(lawAsOf("2025-04-01")).toMatchObject({
      actRevision: "504AC0000000043_20250401_506AC0000000028",
      orderRevision: "504CO0000000394_20250401_507CO0000000054",
    });
    // Suppl. Art. 1(v): a stage of commencement, without an amending law.
    expect(lawAsOf("2024-05-01").actRevision).toBe("504AC0000000043_20240501_000000000000000");
    expect(lawAsOf("2022-12-22")).not.toHaveProperty("orderRevision");
    expect(lawAsOf("2022-07-31")).toEqual({ lookedOn: "2026-09-22", completeTo: "2026-08-27" });
  });
  test("is complete only up to a day before the look", () => {
    const { lookedOn, completeTo } = lawAsOf("2026-11-30");
    expect(completeTo < lookedOn).toBe(true);
    for (const law of ["504AC0000000043", "504CO0000000394"])
      expect((instrumentVersions(law).at(-1)?.lastCheckedOn ?? "") >= lookedOn).toBe(true);
    expect(thrownCode(() => lawAsOf("2026-02-30"))).toBe("not-a-legal-date");
  });
  test("the version of the library is that of its package", () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as {
      version: string;
    };
    expect(ESPA_VERSION).toBe(version);
  });
});
