import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isLegalDate, type LegalDate } from "../../src/doors/calendar";
import { cite, holdsOn } from "../../src/doors/finding";
import {
  ACT,
  actVersionOn,
  type Citation,
  citationAddress,
  formatCitation,
  instruments,
  instrumentVersions,
  ORDER,
  orderVersionOn,
  parseCitation,
  provisionStatus,
  safeParseCitation,
} from "../../src/doors/law";
import { at } from "../../src/kernel/provision";
import { ministerialOrderArticles } from "../../src/law/tables/commencement";
import { lawStructures } from "../../src/law/tables/structure";
import { thrownCode } from "../thrown-code";

const grid: readonly LegalDate[] = Array.from({ length: 2200 }, (_, day) => addDays("2022-01-01", day));

/** Every article, paragraph, item and sub-item of the newest text of a law. */
function provisions(law: string): readonly Citation[] {
  const written = Object.entries(lawStructures[law] ?? {}).flatMap(([article, forms]) =>
    /^\d/.test(article)
      ? [
          article,
          ...forms
            .slice(-1)
            .flatMap(({ paragraphs }) =>
              paragraphs.flatMap((below, at) => [
                `${article}:${at + 1}`,
                ...below.split(" ").flatMap((one) => (/^\d/.test(one) ? [`${article}:${at + 1}:${one}`] : [])),
              ]),
            ),
        ]
      : [],
  );
  return [...new Set(written)].map((one) => at(`${law}:${one}`));
}

const everyProvision = [...provisions(ACT), ...provisions(ORDER)];

describe("citations", () => {
  test("every article, paragraph and item of the Act and the Order is read as it is written, in both languages", () => {
    expect(everyProvision.length).toBeGreaterThan(600);
    for (const citation of everyProvision) {
      expect(parseCitation(formatCitation(citation, "ja"))).toEqual(citation);
      expect(parseCitation(formatCitation(citation, "ja", { numerals: "arabic" }))).toEqual(citation);
      expect(parseCitation(formatCitation(citation, "en"))).toEqual(citation);
      expect(parseCitation(citationAddress(citation))).toEqual(citation);
    }
  });

  const number = fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 3999 }));
  const branched = fc
    .tuple(number, fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 2 }))
    .map(([first, branches]) => [first, ...branches].join("-"));
  const letters = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
  const subitems = fc
    .tuple(
      fc.option(fc.constantFrom(...letters), { nil: undefined }),
      fc.array(
        fc.integer({ min: 1, max: 20 }).map((value) => `(${value})`),
        { maxLength: 1 },
      ),
      fc.array(fc.constantFrom("(i)", "(ii)", "(iv)", "(ix)"), { maxLength: 1 }),
    )
    .map(([letter, arabic, roman]) => [...(letter === undefined ? [] : [letter]), ...arabic, ...roman]);
  const anyLaw = fc.constantFrom(
    ...instruments().map((one) => one.id),
    "431AC0000000005",
    "430AC0000000005",
    "501AC0000000001",
    "264AC0000000001",
    "507AC1000000009",
    "508M60000F5A004",
    "321CONSTITUTION",
    "508CO0000000288",
    "508AC0000000064",
  );
  const anyCitation = fc
    .record(
      {
        law: anyLaw,
        article: branched,
        paragraph: number,
        item: fc.oneof(branched, fc.constant("medical")),
        subitems,
        supplementary: fc.oneof(fc.constant(true as const), anyLaw),
        annex: fc.oneof(fc.constant(true as const), fc.integer({ min: 1, max: 40 })),
        part: fc.constantFrom(
          "main-clause" as const,
          "proviso" as const,
          "first-sentence" as const,
          "second-sentence" as const,
          "other-than-items" as const,
        ),
      },
      { requiredKeys: ["law"] },
    )
    .map(
      ({ subitems: below, ...rest }): Citation =>
        rest.item === undefined || !below?.length ? rest : { ...rest, subitems: below },
    );

  test("any citation is read as it is written, in both languages and both kinds of numerals", () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        expect(parseCitation(formatCitation(citation, "ja"))).toEqual(citation);
        expect(parseCitation(formatCitation(citation, "ja", { numerals: "arabic" }))).toEqual(citation);
        expect(parseCitation(formatCitation(citation, "en"))).toEqual(citation);
        const { annex, part, ...rest } = citation;
        if (annex === undefined) expect(parseCitation(citationAddress(citation))).toEqual(rest);
      }),
      { numRuns: 3000 },
    );
  });

  test("any text is read or refused with one issue, never thrown at", () => {
    const pieces = fc.array(
      fc.constantFrom(
        "法",
        "令",
        "第",
        "条",
        "項",
        "号",
        "の",
        "二",
        "十",
        "5",
        "附則",
        "別表",
        "（",
        "）",
        "イ",
        "Act",
        ", ",
        "Art. ",
        "(",
        ")",
        "ii",
        ":",
        " ",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((parts) => parts.join("")),
          pieces.map((parts) => `法${parts.join("")}`),
        ),
        (text) => {
          const read = safeParseCitation(text);
          if (!read.ok) {
            expect(read.issues).toHaveLength(1);
            return;
          }
          expect(parseCitation(formatCitation(read.value, "ja"))).toEqual(read.value);
          expect(parseCitation(formatCitation(read.value, "en"))).toEqual(read.value);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("versions", () => {
  test.each(instruments().map((one) => one.id))("%s: states follow one another without gap or overlap", (law) => {
    const states = instrumentVersions(law);
    states.forEach((state, at) => {
      expect(state.inForceUntil).toBe(states[at + 1]?.inForceFrom);
      if (at > 0) expect((states[at - 1]?.inForceFrom ?? "") < state.inForceFrom).toBe(true);
    });
    for (const on of grid) {
      const holding = states.filter((state) =>
        holdsOn({ from: state.inForceFrom, ...(state.inForceUntil && { until: state.inForceUntil }) }, on),
      );
      expect(holding.length).toBe(states[0] !== undefined && states[0].inForceFrom <= on ? 1 : 0);
      if (law === ACT) expect(actVersionOn(on)).toBe(holding[0]);
      if (law === ORDER) expect(orderVersionOn(on)).toBe(holding[0]);
    }
  });
});

describe("status of provisions", () => {
  const rank = { "not-enacted": 0, "enacted-not-in-force": 1, "in-force": 2 };
  const orders = ministerialOrderArticles
    .map((row) => row.provision)
    .filter((provision) => provision.endsWith(":1"))
    .map(at);
  const added = ["3-2", "8-2", "11-2", "85-2"].map((article) => cite(ACT, article));

  test("goes forward only: not enacted, enacted, in force", () => {
    for (const citation of [...everyProvision, ...orders, ...added, at("act:50:1:medical")]) {
      const ranks = grid.filter((_, day) => day % 13 === 0).map((on) => rank[provisionStatus(citation, on)]);
      expect(ranks).toEqual([...ranks].sort());
      expect(ranks[0]).toBe(0);
    }
  });

  test("an article is in force as soon as a part of it is, and a part never before its article", () => {
    for (const citation of everyProvision) {
      const { law, article = "" } = citation;
      for (const on of [
        "2022-08-01",
        "2023-04-01",
        "2023-11-01",
        "2023-11-17",
        "2024-05-01",
        "2025-04-01",
        "2026-11-22",
      ] as const) {
        expect(rank[provisionStatus(citation, on)]).toBeLessThanOrEqual(rank[provisionStatus(cite(law, article), on)]);
      }
    }
  });

  test("never throws anything but that a day does not exist, whatever is asked", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (provision, on) => {
        const status = () => provisionStatus(provision as string, on as LegalDate);
        if (isLegalDate(on)) expect(["not-enacted", "enacted-not-in-force", "in-force"]).toContain(status());
        else expect(thrownCode(status)).toBe("not-a-legal-date");
        expect(safeParseCitation(provision)).toHaveProperty("ok");
      }),
    );
    fc.assert(
      fc.property(
        fc.record({
          law: fc.constantFrom(ACT, ORDER, "505M60000400041"),
          article: fc.anything(),
          paragraph: fc.anything(),
          item: fc.anything(),
        }),
        (citation) => {
          expect(["not-enacted", "in-force"]).toContain(provisionStatus(citation as Citation, "2026-11-22"));
        },
      ),
      { numRuns: 1000, examples: [[{ law: ACT, article: {}, paragraph: { toString: undefined }, item: [] }]] },
    );
  });

  test("everything that was read is in force on 2026-11-22", () => {
    for (const citation of everyProvision) expect(provisionStatus(citation, "2026-11-22")).toBe("in-force");
  });
});
