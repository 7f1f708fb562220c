import { describe, expect, it } from "vitest";
import {
  councilFigures,
  councilMeetings,
  externalMeasures,
  policyConcepts,
  policySystems,
} from "../../src/doors/reference";
import { rules } from "../../src/doors/rules";
import { thrownCode } from "../thrown-code";

// Expected values: the paper of 2026-04-09 on the Council for the Promotion of Economic Security.

describe("the figures of the paper", () => {
  it.each([
    ["support-budget", 2_400_000_000_000, "yen"],
    ["products-designated", 12, "products"],
    ["traffic-by-cable", 99, "percent"],
    ["machine-tools-2025", 80_000, "units-a-year"],
    ["machine-tools-2030", 110_000, "units-a-year"],
  ] as const)("%s: %i %s, stated at the thirteenth meeting of the panel", (id, value, unit) => {
    const figure = councilFigures("2025-12-16").find((one) => one.id === id);
    expect([figure?.value, figure?.unit, figure?.statedAt]).toEqual([value, unit, "panel-13"]);
    expect(councilMeetings("2025-12-16").map((one) => one.id)).toContain(figure?.statedAt);
  });
  it("none was stated the day before", () => {
    expect(councilFigures("2025-12-15")).toEqual([]);
    for (const ask of [councilFigures, councilMeetings])
      expect(thrownCode(() => ask("2026-02-30"))).toBe("not-a-legal-date");
  });
});

describe("the meetings that the paper names", () => {
  it.each([
    ["economic-security-council", 8, "2025-11-07"],
    ["expert-panel", 13, "2025-12-16"],
    ["artificial-intelligence-headquarters", 1, undefined],
  ] as const)("%s, number %i, %s", (body, number, heldOn) => {
    const meeting = councilMeetings("2026-04-09").find((one) => one.body === body && one.number === number);
    expect(meeting).toBeDefined();
    expect(meeting?.heldOn).toBe(heldOn);
  });
  it("is itself a row from its day", () => {
    expect(councilMeetings("2026-04-08").map((one) => one.id)).not.toContain("paper-of-2026-04-09");
    expect(councilMeetings("2026-04-09").map((one) => one.id)).toContain("paper-of-2026-04-09");
  });
  it("the systems that a meeting dealt with are under discussion from its day on, or already further", () => {
    for (const { heldOn, systems, id } of councilMeetings("2026-04-09")) {
      const listed = new Map(policySystems(heldOn ?? "2026-04-09").map((one) => [one.id, one.status]));
      for (const system of systems) expect(listed.has(system), `${id}: ${system}`).toBe(true);
    }
  });
});

describe("the words of the paper", () => {
  const names = (kind: string) =>
    policyConcepts()
      .filter((one) => one.kind === kind)
      .map((one) => one.name.ja);
  it("three directions, five powers, partners", () => {
    expect(names("direction")).toEqual(["自律性の向上", "優位性・不可欠性の確保", "国際秩序の維持・強化"]);
    expect(names("power")).toEqual(["外交力", "防衛力", "経済力", "技術力", "情報力"]);
    expect(names("partner")).toEqual(["同盟国・同志国", "グローバル・サウス"]);
  });
  it("what the supply of a product consists of", () => {
    const of = (itself: boolean) => policyConcepts().filter((one) => one.securesProductItself === itself);
    expect(of(true).map((one) => one.name.ja)).toEqual(["生産", "備蓄", "リサイクル"]);
    expect(of(false).map((one) => one.id)).toEqual(["laying", "launching", "special-transport", "maintenance"]);
  });
  it("every theme of a system has a label", () => {
    const headings = policyConcepts().flatMap((one) => (one.kind === "heading" ? [one.id] : []));
    expect([...new Set(policySystems("2026-11-30").map((one) => one.theme))].sort()).toEqual([...headings].sort());
  });
});

describe("systems before the bill, by day", () => {
  it.each([
    ["indispensable-services", "2025-12-15", undefined],
    ["indispensable-services", "2025-12-16", "under-discussion"],
    ["joint-competent-ministers", "2025-12-16", "under-discussion"],
    ["indispensable-services", "2026-02-10", "recommended"],
    ["indispensable-services", "2026-06-17", "enacted-not-in-force"],
    ["data-security", "2025-11-06", undefined],
    ["data-security", "2025-11-07", "under-discussion"],
    ["medical-sector", "2025-11-25", "under-discussion"],
  ] as const)("%s on %s: %s", (id, on, status) => {
    expect(policySystems(on).find((one) => one.id === id)?.status).toBe(status);
  });
  it("the review clause: Suppl. Art. 4 of the Act and Suppl. Art. 7(1) of Act No. 38 of 2026", () => {
    expect(policySystems("2026-11-30").find((one) => one.id === "constant-review")?.touches).toEqual([
      { law: "504AC0000000043", article: "4", supplementary: true },
      { law: "508AC0000000038", article: "7", paragraph: 1, supplementary: true },
    ]);
  });
  it("says of each whether it decides anything, and where: rules that find", () => {
    const calls = new Set(rules.map((one) => one.call as string));
    for (const { id, modelledIn, decidedBy } of policySystems("2026-11-30")) {
      for (const name of decidedBy) expect(modelledIn).toContain(name);
      const found = modelledIn.filter((name) => calls.has(name) && name.startsWith("assess"));
      for (const name of found) expect(decidedBy, id).toContain(name);
    }
  });
  it("of a system without a law of its own it says what the paper asks for, as far as the paper says more than a name", () => {
    for (const id of [
      "run-faster",
      "economic-intelligence",
      "risk-review",
      "rule-making",
      "wto-oecd",
      "government-procurement",
    ])
      expect(policySystems("2026-11-30").find((one) => one.id === id)?.asked, id).toBeDefined();
  });
});

describe("external measures are found by the name of an element or material", () => {
  it.each([
    ["samarium", ["seven-rare-earths"]],
    ["サマリウム", ["seven-rare-earths"]],
    ["Gadolinium", ["seven-rare-earths"]],
    ["holmium", ["five-rare-earths"]],
    ["ホルミウム", ["five-rare-earths"]],
    ["superhard", ["antimony-superhard"]],
    ["超硬材料", ["antimony-superhard"]],
    ["ドローン", ["drones"]],
    ["unobtainium", []],
  ])("%s: %o", (name, ids) => expect(externalMeasures("2025-12-01", name).map((one) => one.id)).toEqual(ids));
  it("those of the document are told as of 2025-10-24, the others not", () => {
    for (const one of externalMeasures("2026-11-30"))
      expect(one.documentAsOf).toBe(one.namedByCouncilDocument ? "2025-10-24" : undefined);
  });
});
