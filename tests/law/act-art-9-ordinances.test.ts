import { expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import type { MaterialId } from "../../src/doors/supply";
import { minorChangeRules } from "../../src/supply/tables/plan-minor-changes";
import { planOrdinances } from "../../src/supply/tables/plan-ordinances";
import { planProcedureRows } from "../../src/supply/tables/plan-procedures";

/**
 * The five ordinances on supply plans, typed from their texts: that of MAFF (504M60000200075) and of MLIT (504M60000800093) since 2022-12-28, those
 * of METI (505M60000400003) and MHLW (505M60000100008) since 2023-01-19, that of MHLW and METI (507M60000500001) since 2025-12-26. All were
 * amended on 2026-09-18; of that amendment MLIT's and the joint one were read.
 */
const products: Readonly<Record<string, readonly (readonly [LegalDate, readonly MaterialId[]])[]>> = {
  maff: [["2022-12-28", ["fertilizers"]]],
  mlit: [["2022-12-28", ["ship-parts"]]],
  meti: [
    [
      "2023-01-19",
      [
        ...(["permanent-magnets", "machine-tools-and-industrial-robots", "aircraft-parts", "semiconductors"] as const),
        ...(["batteries", "cloud-programs", "natural-gas", "metal-minerals"] as const),
      ],
    ],
    // Order Art. 1 as amended on 2024-02-02 and on 2025-12-24.
    ["2024-02-02", ["advanced-electronic-components"]],
    ["2025-12-24", ["unmanned-aircraft", "satellites", "rocket-parts"]],
  ],
  mhlw: [["2023-01-19", ["antimicrobial-preparations"]]],
  "mhlw-meti": [["2025-12-26", ["ventilators"]]],
};

test("each ordinance from its first day, with the products of its minister; a row of its own since 2026-09-18", () => {
  const read = Object.entries(products).flatMap(([id, additions]) => {
    const days = [...additions.map(([day]) => day), "2026-09-18" as LegalDate];
    return days.map((from, at) => ({
      ...{ id, from, until: days[at + 1] },
      materials: additions.filter(([day]) => day <= from).flatMap(([, some]) => some),
    }));
  });
  expect(planOrdinances.map(({ id, from, until, materials }) => ({ id, from, until, materials }))).toEqual(read);
});

test("Art. 9(4)(iv): the measures, by item and letter", () => {
  const letters = (article: string) => ({
    extraProductionOrStockRelease: `${article}::1:イ`,
    substitutes: `${article}::1:ロ`,
    otherSources: `${article}::1:ハ`,
    otherWhenTight: `${article}::1:ニ`,
    supplyCapacityInvestment: `${article}::2`,
    dependenceReduction: `${article}::2`,
  });
  const read: Readonly<Record<string, readonly [provision: string, measures: object, how: string]>> = {
    // The third item of MAFF's is the reduction of dependence.
    maff: ["maff-plan:3", { ...letters("maff-plan:3"), dependenceReduction: "maff-plan:3::3" }, "any-one"],
    // MLIT's names production alone in イ, and neither stock nor other sources: they are among the rest of ハ.
    mlit: [
      "mlit-plan:4",

      {
        ...letters("mlit-plan:4"),
        ...{
          stockRelease: "mlit-plan:4::1:ハ",
          otherSources: "mlit-plan:4::1:ハ",
          otherWhenTight: "mlit-plan:4::1:ハ",
        },
      },
      "any-one",
    ],
    meti: ["meti-plan:3", letters("meti-plan:3"), "any-one"],
    mhlw: ["mhlw-plan:3", letters("mhlw-plan:3"), "both-listed"],
    "mhlw-meti": ["mhlw-meti-plan:3", letters("mhlw-meti-plan:3"), "both-listed"],
  };
  for (const row of planOrdinances) {
    // Since 2026-09-18 MLIT's second item names the capacity to provide services, too.
    const services = row.id === "mlit" && row.from === "2026-09-18" && { serviceCapacityInvestment: "mlit-plan:4::2" };
    const [provision, measures, how] = read[row.id] ?? [];
    expect([row.id, row.provision, row.listedMeasures, row.measures]).toEqual([
      ...[row.id, provision, { ...measures, ...services }, how],
    ]);
    expect([row.basis.article, row.basis.paragraph]).toEqual(["2", 1]);
  }
});

/** Application, licences, certification, change, minor change, instruction, revocation, request, yearly report, hindrance. */
type Articles = readonly [string, string, string, string, string, string, string, string | undefined, string, string];
const articles = (law: string, ...numbers: Articles) => {
  const [
    application,
    licences,
    certification,
    change,
    minorChange,
    instruction,
    revocation,
    ask,
    report,
    hindranceReport,
  ] = numbers.map((one) => (one === undefined || one === "not-read" ? one : `${law}-plan:${one}`));
  return {
    ...{ application, licences, certification, change, minorChange, instruction, revocation, report, hindranceReport },
    ...(ask !== undefined && { cooperationRequest: ask }),
  };
};
const before = {
  maff: articles("maff", "2", "2:2:4", "4", "5", "6", "7", "8", undefined, "9", "10"),
  mlit: articles("mlit", "2", "3", "5", "6", "7", "8", "9", undefined, "10", "11"),
  meti: articles("meti", "2", "2:4", "4", "5", "6", "7", "8", undefined, "9", "10"),
  mhlw: articles("mhlw", "2", "2:4", "4", "5", "6", "7", "8", undefined, "9", "10"),
  "mhlw-meti": {
    ...articles("mhlw-meti", "2", "2:4", "4", "5", "6", "7", "8", undefined, "9", "11:1"),
    oneWindow: "mhlw-meti-plan:10",
  },
} as const;
const since = {
  ...{
    maff: { ...before.maff, cooperationRequest: "not-read" },
    meti: { ...before.meti, cooperationRequest: "not-read" },
  },
  // Inferred: amended on the day of the joint order, which excepts who makes a request.
  mhlw: { ...before.mhlw, cooperationRequest: "not-read", noReportWithRequest: "mhlw-plan:10" },
  // Art. 9-2 was put in; Art. 11 excepts who makes a request.
  mlit: {
    ...articles("mlit", "2", "3", "5", "6", "7", "8", "9", "9-2", "10", "11"),
    noReportWithRequest: "mlit-plan:11",
  },
  // Art. 9 was put in, and what followed it moved by one; Art. 12(1) proviso.
  "mhlw-meti": {
    ...articles("mhlw-meti", "2", "2:4", "4", "5", "6", "7", "8", "9", "10", "12:1"),
    ...{ oneWindow: "mhlw-meti-plan:11", noReportWithRequest: "mhlw-meti-plan:12:1 proviso" },
  },
} as const;

test("the articles of each ordinance, before 2026-09-18 and since", () => {
  const first = {
    maff: "2022-12-28",
    mlit: "2022-12-28",
    meti: "2023-01-19",
    mhlw: "2023-01-19",
    "mhlw-meti": "2025-12-26",
  };
  const laws = {
    ...{ maff: "504M60000200075", mlit: "504M60000800093", meti: "505M60000400003", mhlw: "505M60000100008" },
    "mhlw-meti": "507M60000500001",
  };
  const read = Object.keys(first).flatMap((id) => {
    const key = id as keyof typeof first;
    return [
      { id, law: laws[key], from: first[key], until: "2026-09-18", articles: before[key] },
      { id, law: laws[key], from: "2026-09-18", until: undefined, articles: since[key] },
    ];
  });
  const given = planProcedureRows.map(({ id, law, from, until, articles: found }) => ({
    id,
    law,
    from,
    until,
    articles: found,
  }));
  expect(given.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(read.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
});

test("Art. 10(1) proviso: the minor changes of each ordinance; MAFF's knows no change of the period", () => {
  const items = (article: string) => ({
    nameOrAddress: `${article}:1:1`,
    period: `${article}:1:2`,
    funds: `${article}:1:3`,
    notInSubstance: `${article}:1:4`,
  });
  const listed = Object.fromEntries(
    Object.entries(minorChangeRules).map(([id, row]) => [id, [row.provision, row.listed, row.periodMonths]]),
  );
  expect(listed).toEqual({
    maff: [
      "maff-plan:6",
      { nameOrAddress: "maff-plan:6:1:1", funds: "maff-plan:6:1:2", notInSubstance: "maff-plan:6:1:3" },
      undefined,
    ],
    mlit: ["mlit-plan:7", items("mlit-plan:7"), 6],
    meti: ["meti-plan:6", items("meti-plan:6"), 6],
    mhlw: ["mhlw-plan:6", items("mhlw-plan:6"), 6],
    "mhlw-meti": ["mhlw-meti-plan:6", items("mhlw-meti-plan:6"), 6],
  });
});
