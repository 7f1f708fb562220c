import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

interface Gate {
  readonly example: { readonly name: string; readonly facts: object };
  readonly gate: (
    purchase: object,
    today: string,
    readings?: readonly object[],
  ) => { readonly open: boolean; readonly because: readonly string[] };
}

test("Act Arts 52(1), 53: where the wording was not read the gate says what was last read, what is safe and what to read, and opens on the reading", async () => {
  const folder = mkdtempSync(join(tmpdir(), "espa-gate-"));
  try {
    const outfile = join(folder, "gate.mjs");
    const alias = { "espa-jp": join(root, "src/doors/index.ts") };
    buildSync({
      entryPoints: [join(root, "examples/procurement-gate.ts")],
      bundle: true,
      platform: "node",
      format: "esm",
      alias,
      outfile,
    });
    const { example, gate } = (await import(pathToFileURL(outfile).href)) as Gate;
    const supplier = { kind: "company", relation: "subsidiary" };
    const purchase = {
      name: example.name,
      facts: { ...example.facts, supplier, containsOutsidersCriticalFacility: false },
    };
    const shut = gate(purchase, "2026-11-30");
    expect(shut.open).toBe(false);
    const told = shut.because.join("\n");
    expect(told).toContain("Under the last wording read (through 17 September 2026): no notification");
    expect(told).toContain("(prudence, not law): file the plan beforehand");
    for (const article of ["52", "53"]) expect(told).toContain(`Read Act, Art. ${article} as in force from 2026-09-18`);
    const readings = ["act:52", "act:53"].map((provision) => ({
      ...{ provision, from: "2026-09-18", unchanged: true, source: "the Official Gazette", checkedOn: "2026-11-30" },
    }));
    expect(gate(purchase, "2026-11-30", readings)).toMatchObject({ open: true });
    expect(gate(purchase, "2026-11-30", readings.slice(1)).open).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the gate of the procurement guide is shut on the last day of the standstill and open on the next", () => {
  const folder = mkdtempSync(join(tmpdir(), "espa-gate-"));
  try {
    const outfile = join(folder, "gate.mjs");
    buildSync({
      entryPoints: [join(root, "examples/procurement-gate.ts")],
      bundle: true,
      platform: "node",
      format: "esm",
      alias: { "espa-jp": join(root, "src/doors/index.ts") },
      outfile,
    });
    const lines = execFileSync(process.execPath, [outfile], { encoding: "utf8" }).split("\n");
    expect(lines).toContain("2026-04-30 Interlocking control, Example Railway: shut");
    expect(lines).toContain("2026-05-01 Interlocking control, Example Railway: open");
    expect(lines.some((line) => line.includes("31 July 2026"))).toBe(true);
    // Since 2026-09-18 it is shut without a reading, says what would open it, and opens on it.
    const later = lines.filter((line) => line.startsWith("2026-11-30 "));
    expect(later.map((line) => line.split(": ").at(-1))).toEqual(["shut", "open"]);
    for (const one of ["Act, Art. 52", "MLIT Infrastructure Order"])
      expect(lines).toContain(
        `  Read ${one} as in force from 2026-09-18, and supply the reading: where it is unchanged, the answer goes by what was last read.`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
