import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

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
    expect(lines.some((line) => line.includes("2026-07-31"))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
