// What must hold wherever the packed library runs. Plain JavaScript, no test runner: it runs in Node, Bun, Deno, workerd and a browser.
import * as espa from "espa-jp";
import { toICalendar, validateRecords } from "espa-jp/formats";
import { screenByIpc } from "espa-jp/patents";
import { LegalDate, validate } from "espa-jp/schemas";

function same(actual, expected, what) {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`${what}: ${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
}

export async function smoke() {
  same(espa.addStatutoryPeriod("2024-02-29", { months: 3 }, { firstDay: "excluded" }), "2024-05-31", "three months");
  same(
    espa.addStatutoryPeriod("2025-04-21", { days: 14 }, { firstDay: "excluded", dueOnHoliday: "next-business-day" }),
    "2025-05-07",
    "fourteen days",
  );
  same(espa.specifiedCriticalMaterials("2025-12-24").length, 16, "materials");
  same(screenByIpc(["B63G 8/28"], "2024-06-03").fields, [13], "screening");
  const review = espa.reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02");
  same([review.prohibitedThrough, review.mayIntroduceFrom], ["2026-04-30", "2026-05-01"], "review");
  same(espa.formatCitation(espa.parseCitation("法第52条第3項"), "en"), "Act, Art. 52(3)", "citation");
  same(validate(LegalDate, "2024-02-30").ok, false, "schema");
  if (!toICalendar(review).startsWith("BEGIN:VCALENDAR\r\n")) throw new Error("calendar");
  const results = [];
  for await (const one of validateRecords("LegalDate", ["2024-05-01", 5], { lang: "en" })) results.push(one.ok);
  same(results, [true, false], "records");
  return 9;
}
