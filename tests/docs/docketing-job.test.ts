import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

test("the docketing job of the guide tells what is due and writes a calendar", () => {
  const folder = mkdtempSync(join(tmpdir(), "espa-docket-"));
  try {
    const outfile = join(folder, "job.mjs");
    buildSync({
      entryPoints: [join(root, "examples/docketing-job.ts")],
      bundle: true,
      platform: "node",
      format: "esm",
      alias: { "espa-jp": join(root, "src/doors/index.ts") },
      outfile,
    });
    const { stdout, stderr, status } = spawnSync(process.execPath, [outfile, "2025-03-20"], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(stderr).toContain("P-0101 (no notice came): filing abroad prohibited until 2025-04-07");
    expect(stderr).toContain("P-0102 (forwarded): filing abroad prohibited until 2025-04-04; 61 days");
    expect(stderr).toContain("2025-03-31 last day for the papers to keep the application");
    expect(stderr).toContain("[designation-before-forwarding]");
    expect(stderr).toContain("[ipc-form]");
    expect(stdout).toContain("BEGIN:VCALENDAR");
    expect(stdout).toContain("DTSTART;VALUE=DATE:20250404");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
