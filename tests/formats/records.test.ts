import { describe, expect, test } from "vitest";
import { validateRecords } from "../../src/doors/formats";
import { schemaNames } from "../../src/doors/schemas";

describe("validateRecords", () => {
  async function all(name: string, records: Iterable<unknown>, lang: "ja" | "en" = "en") {
    const results: unknown[] = [];
    for await (const one of validateRecords(name, records, { lang })) results.push(one);
    return results;
  }
  test("one result a record, in order, with number, path, code and message", async () => {
    expect(await all("LegalDate", ["2024-05-01", "2024-02-30", 5])).toMatchObject([
      { record: 1, ok: true, value: "2024-05-01" },
      {
        record: 2,
        ok: false,
        issues: [{ code: "not-a-legal-date", path: [], message: expect.stringContaining("YYYY-MM-DD") }],
      },
      { record: 3, ok: false, issues: [{ code: "wrong-type" }] },
    ]);
  });
  test("messages in Japanese", async () => {
    expect(await all("LegalDate", ["2024-02-30"], "ja")).toMatchObject([
      { issues: [{ message: expect.stringContaining("実在する日付") }] },
    ]);
  });
  test("an unknown schema is an issue, also for names that every object has", async () => {
    for (const name of ["Nothing", "constructor", "__proto__", "toString", "validate"])
      expect(await all(name, [1])).toMatchObject([{ record: 0, ok: false, issues: [{ code: "unknown-schema" }] }]);
  });
  test("an unknown schema tells the name that was probably meant, and every name in full", async () => {
    const [told] = (await all("IntroductonPlan", [1])) as { issues: { message: string }[] }[];
    const message = told?.issues[0]?.message;
    expect(message).toContain("Did you mean 'IntroductionPlan'?");
    for (const name of schemaNames()) expect(message).toContain(name);
  });
  test("a record from outside cannot pose as an unreadable one", async () => {
    expect(await all("LegalDate", [{ unreadable: { code: "x" } }])).toMatchObject([
      { ok: false, issues: [{ code: "wrong-type" }] },
    ]);
  });
  test("pulls a record only when the next result is asked for", async () => {
    let pulled = 0;
    function* records() {
      for (;;) {
        pulled += 1;
        yield "2024-05-01";
      }
    }
    const results = validateRecords("LegalDate", records(), { lang: "en" });
    await results.next();
    await results.next();
    expect(pulled).toBe(2);
    await results.return(undefined);
  });
});
