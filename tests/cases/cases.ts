import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldenCase } from "../../src/finding/golden-case";

const folder = import.meta.dirname;

/** The golden cases, room by room: one line a case. They are shipped as `espa-jp/cases.json`. */
export const rooms: Readonly<Record<string, readonly GoldenCase[]>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [
      name.replace(".json", ""),
      JSON.parse(readFileSync(join(folder, name), "utf8")) as readonly GoldenCase[],
    ]),
);

export const casesOf = (rule: string): readonly GoldenCase[] =>
  Object.values(rooms).flatMap((cases) => cases.filter((one) => one.rule === rule));
