import { describe, expect, it } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { materialScope, specifiedCriticalMaterials } from "../../src/doors/supply";

const eleven = [
  "antimicrobial-preparations",
  "fertilizers",
  "permanent-magnets",
  "machine-tools-and-industrial-robots",
  "aircraft-parts",
  "semiconductors",
  "batteries",
  "cloud-programs",
  "natural-gas",
  "metal-minerals",
  "ship-parts",
];
const sixteen = [
  ...eleven,
  "advanced-electronic-components",
  "ventilators",
  "unmanned-aircraft",
  "satellites",
  "rocket-parts",
];

const listOfItem10 =
  "マンガン、ニッケル、クロム、タングステン、モリブデン、コバルト、ニオブ、タンタル、アンチモン、リチウム、ボロン、チタン、バナジウム、ストロンチウム、希土類金属、白金族、ベリリウム、ガリウム、ゲルマニウム、セレン、ルビジウム、ジルコニウム、インジウム、テルル、セシウム、バリウム、ハフニウム、レニウム、タリウム、ビスマス、グラファイト、フッ素、マグネシウム、";

describe("Order Art. 1", () => {
  it.each([
    ["2022-12-22", []],
    ["2022-12-23", eleven],
    ["2024-02-01", eleven],
    ["2024-02-02", sixteen.slice(0, 12)],
    ["2025-12-23", sixteen.slice(0, 12)],
    ["2025-12-24", sixteen],
    ["2026-09-18", sixteen],
    ["2026-11-22", sixteen],
  ] as const)("items on %s", (on, ids) => {
    const rows = specifiedCriticalMaterials(on);
    expect(rows.map((row) => row.id)).toEqual(ids);
    expect(rows.map((row) => row.item)).toEqual(ids.map((_, index) => index + 1));
    expect(
      rows.every(
        (row) => row.source.grade === (on > "2026-08-27" ? "inferred" : "text") && row.basis.item === String(row.item),
      ),
    ).toBe(true);
  });

  const nameOf = (item: number, on: LegalDate) => specifiedCriticalMaterials(on)[item - 1]?.nameJa;

  it.each([
    [10, "2024-02-01", `金属鉱産物（${listOfItem10}シリコン及びリンに限る。）`],
    [10, "2024-02-02", `金属鉱産物（${listOfItem10}シリコン、リン及びウランに限る。）`],
    [11, "2025-12-23", "船舶の部品（船舶用機関、航海用具及び推進器に限る。）"],
    [11, "2025-12-24", "船舶の部品（船舶用機関、航海用具及び推進器並びに船舶の船体を構成するものに限る。）"],
    [12, "2024-02-02", "コンデンサー及びろ波器"],
    [12, "2025-12-24", "コンデンサー、ろ波器及び磁気センサー（磁気を検知するためのセンサーをいう。）"],
    [5, "2022-12-23", "航空機の部品（航空機用原動機及び航空機の機体を構成するものに限る。）"],
    [16, "2025-12-24", "ロケットの部品（推進装置及びロケットの機体を構成するものに限る。）"],
  ] as const)("words of item %i on %s", (item, on, words) => {
    expect(nameOf(item, on)).toBe(words);
  });

  it.each([
    ["metal-minerals", "2022-12-22", 0],
    ["metal-minerals", "2022-12-23", 35],
    ["metal-minerals", "2024-02-02", 36],
    ["ship-parts", "2025-12-23", 3],
    ["ship-parts", "2025-12-24", 4],
    ["advanced-electronic-components", "2024-02-01", 0],
    ["advanced-electronic-components", "2025-12-23", 2],
    ["advanced-electronic-components", "2025-12-24", 3],
    ["fertilizers", "2025-12-24", 0],
  ] as const)("parts of %s on %s: %i", (id, on, count) => {
    expect(materialScope(id, on)).toHaveLength(count);
  });

  it("takes uranium in on 2024-02-02 and never copper, silver, gold, tin or zinc", () => {
    const uranium = materialScope("metal-minerals", "2024-02-02").find((part) => part.id === "uranium");
    expect(uranium).toMatchObject({ nameJa: "ウラン", nameEn: "uranium", from: "2024-02-02" });
    const ids = materialScope("metal-minerals", "2026-06-01").map((part) => part.id);
    expect(new Set(ids).size).toBe(36);
    for (const absent of ["copper", "silver", "gold", "tin", "zinc"]) expect(ids).not.toContain(absent);
  });

  it("names the Cabinet Orders", () => {
    const [minerals, ships, components] = specifiedCriticalMaterials("2025-12-24").slice(9, 12);
    expect(minerals?.instruments.map((one) => one.law)).toEqual(["504CO0000000394", "506CO0000000025"]);
    expect(ships?.instruments.map((one) => one.law)).toEqual(["504CO0000000394", "507CO0000000437"]);
    expect(ships?.designatedFrom).toBe("2022-12-23");
    expect(components?.instruments.map((one) => one.promulgatedOn)).toEqual(["2024-02-02", "2025-12-24"]);
    expect(components?.designatedFrom).toBe("2024-02-02");
  });
});
