import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Citation, type LegalDate, provisionStatus } from "../../src/doors/index";
import { provisionOf } from "../../src/kernel/provision";

/**
 * Whoever passes a row's own provision on a day of the row is told that it was in force.
 *
 * Every table of the source is read, and every `basis` in it is asked on each turning day of any table on which its row holds: the first day
 * of the row, and every day on which a row begins or ends.
 */
const source = join(import.meta.dirname, "../../src");

interface Basis {
  readonly where: string;
  readonly basis: Citation;
  readonly from: string;
  readonly until?: string | undefined;
}
const found: Basis[] = [];
const turning = new Set<string>(["2022-08-01", "2026-11-30", "2027-12-16"]);
const day = /^\d{4}-\d{2}-\d{2}$/;

function read(
  value: unknown,
  where: string,
  days: { readonly from?: string | undefined; readonly until?: string | undefined },
): void {
  if (typeof value !== "object" || value === null) return;
  const said = value as Readonly<Record<string, unknown>>;
  const from = [said.from, said.inForceFrom].find((one): one is string => typeof one === "string" && day.test(one));
  const until = typeof said.until === "string" && day.test(said.until) ? said.until : undefined;
  const own = from === undefined ? days : { from, until };
  for (const one of [own.from, own.until]) if (one !== undefined) turning.add(one);
  for (const [name, one] of Object.entries(said)) {
    if (name === "basis" && own.from !== undefined)
      for (const basis of [one].flat())
        found.push({ where, basis: basis as Citation, from: own.from, until: own.until });
    else read(one, `${where}.${Array.isArray(value) ? "" : name}`, own);
  }
}

for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
  if (!/(?:^|\/)tables\/[^/]+(?<!-ids)\.ts$/.test(file)) continue;
  for (const [name, rows] of Object.entries(await import(join(source, file)))) read(rows, `${file} ${name}`, {});
}

describe("the provision of every row, on every day of the row", () => {
  test("there are many", () => expect(found.length).toBeGreaterThan(600));

  test("was in force", () => {
    const days = [...turning].sort() as LegalDate[];
    const asked = new Map<string, string>();
    const status = (basis: Citation, on: LegalDate) => {
      const key = `${provisionOf(basis)} ${on}`;
      if (!asked.has(key)) asked.set(key, provisionStatus(basis, on));
      return asked.get(key);
    };
    const wrong = found.flatMap(({ where, basis, from, until }) =>
      days
        .filter((on) => on >= from && (until === undefined || on < until) && status(basis, on) !== "in-force")
        .map((on) => `${where}: ${provisionOf(basis)} on ${on}: ${status(basis, on)}`),
    );
    expect(wrong).toEqual([]);
  });
});
