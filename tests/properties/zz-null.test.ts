import { test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { ask, rules } from "../../src/doors/rules";
import { schemaNamed, validate } from "../../src/doors/schemas";
import { drawn, placesIn, withValue } from "./drawn-facts";

test("null", () => {
  const table = new Map<string, number>();
  for (const rule of rules) {
    const schema = schemaNamed(rule.factsSchema);
    if (schema === undefined) continue;
    for (let round = 0; round < 150; round += 1) {
      const { facts, on, manner } = drawn(rule, 5 + round * 7919);
      if (manner === "hostile") continue;
      const base = new Set(issues(ask(rule.id, facts, on as LegalDate)));
      const b2 = validate(schema as never, facts) as any;
      const baseS = new Set((b2.ok ? [] : b2.issues).map((one: any) => `${one.code} ${one.path.join(".")}`));
      for (const path of placesIn(facts)) {
        const given = withValue(facts, path, null);
        const mine = path.join(".");
        const r = issues(ask(rule.id, given, on as LegalDate)).filter(
          (one) => !base.has(one) && one.endsWith(` ${mine}`),
        );
        const v = validate(schema as never, given) as any;
        const s = (v.ok ? [] : v.issues)
          .map((one: any) => `${one.code} ${one.path.join(".")}`)
          .filter((one: string) => !baseS.has(one) && one.endsWith(` ${mine}`));
        if (r.length === 0 && s.length === 0) continue;
        const key = `${rule.id} ${mine.replace(/\d+/g, "*")}: rule ${r.map((x) => x.split(" ")[0])} schema ${s.map((x: string) => x.split(" ")[0])}`;
        table.set(key, (table.get(key) ?? 0) + 1);
      }
    }
  }
  for (const [key, n] of [...table].sort()) console.log(n, key);
}, 600000);
const issues = (r: any): string[] => (r.issues ?? []).map((one: any) => `${one.code} ${one.path.join(".")}`);
