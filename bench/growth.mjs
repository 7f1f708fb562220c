// Cost curves: 10, 100, 1,000, 10,000 of what grows. The exponent is the slope on log-log axes: 1 is linear.
import { parseNdjson, recordCheck } from "../dist/formats.js";
import { patentTimeline, screenByIpc } from "../dist/patents.js";
import { introductionPlan, supplyPlan } from "./records.mjs";
import { growth as fit, markdown, sideBySide, smoke, written } from "./side-by-side.mjs";

const sizes = [10, 100, 1000, 10_000];
const symbols = ["G01S 15/88", "F41G 1/00", "H04L 9/32", "B63G 8/08", "A61K 31/00"];
const day = (number) => new Date(Date.UTC(2025, 8, 1 + number)).toISOString().slice(0, 10);

/** A designation that is extended day by day. */
function designationWith(extensions) {
  return {
    filedOn: "2024-05-31",
    kind: "ordinary",
    forwardedNoticeOn: "2024-07-01",
    designatedOn: "2024-09-02",
    designationPeriodEnd: day(0),
    extensions: Array.from({ length: extensions }, (_, at) => ({ decidedOn: day(at), until: day(at + 1) })),
  };
}

export async function growth() {
  const supply = await recordCheck("StableSupplyPlan");
  const introduction = await recordCheck("IntroductionPlan");
  const screening = await recordCheck("ScreeningRecord");
  const curves = {
    "applicants of a supply plan (at most 1,000 are read)": (size) => {
      const plan = supplyPlan(size);
      return () => supply.check(plan);
    },
    "parties of an introduction plan": (size) => {
      const plan = introductionPlan(size);
      return () => introduction.check(plan);
    },
    "symbols of a screening": (size) => {
      const list = Array.from({ length: size }, (_, at) => symbols[at % symbols.length]);
      return () => screenByIpc(list, "2025-06-02", {});
    },
    "events of a history (extensions of a designation)": (size) => {
      const history = designationWith(size);
      return () => patentTimeline(history);
    },
    "records of a stream": (size) => {
      const bytes = new TextEncoder().encode(
        Array.from({ length: size }, (_, at) => JSON.stringify({ id: `${at}`, symbols, on: "2024-06-03" })).join("\n"),
      );
      return async () => {
        for await (const record of parseNdjson([bytes])) screening.check(record);
      };
    },
  };
  const rows = [];
  for (const [name, make] of Object.entries(curves)) {
    const points = [];
    for (const size of sizes) {
      if (name.includes("1,000 are read") && size > 1000) continue;
      const run = make(size);
      const end = performance.now() + (smoke ? 0 : 400);
      while (performance.now() < end) await run();
      const [{ nanoseconds }] = await sideBySide({ run }, { rounds: 3 });
      points.push([size, nanoseconds]);
    }
    const { exponent, r2 } = fit(points);
    rows.push([
      name,
      ...sizes.map((_, at) => (points[at] === undefined ? "" : written(points[at][1]))),
      exponent.toFixed(2),
      r2.toFixed(3),
    ]);
  }
  return `## Growth\nExponent of cost against size; 1 is linear, and less than 1 where a fixed cost is still visible.\n\n${markdown(["", ...sizes.map((size) => size.toLocaleString("en")), "exponent", "r²"], rows)}\n`;
}
