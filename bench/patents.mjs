// Screening and windows of Chapter V: three symbols, ten thousand symbols, a window of two years.
import { build } from "esbuild";
import { addDays } from "../dist/calendar.js";
import {
  assessForwarding,
  docketChanges,
  foreignFilingWindow,
  parseIpcList,
  patentTimeline,
  screenByIpc,
} from "../dist/patents.js";
import { headline, markdown, smoke } from "./side-by-side.mjs";

/** Median of nine rounds, in microseconds a call. */
function median(calls, run) {
  const times = [];
  for (let round = 0; round < 9; round += 1) {
    const start = performance.now();
    for (let call = 0; call < (smoke ? 1 : calls); call += 1) run();
    times.push(((performance.now() - start) * 1000) / calls);
  }
  return times.sort((a, b) => a - b)[4];
}

/** The reader of histories, which no door exports. */
async function reader() {
  const { outputFiles } = await build({
    entryPoints: [new URL("../src/patents/application-history.ts", import.meta.url).pathname],
    ...{ bundle: true, format: "esm", platform: "node", write: false },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

const tenEvents = {
  ...{
    filedOn: "2024-06-03",
    forwardedNoticeOn: "2024-08-20",
    forwardedNoticeReceivedOn: "2024-08-22",
    keepingNoticeOn: "2024-11-01",
  },
  ...{ keepingNoticeReceivedOn: "2024-11-05", keepingAnswerFiledOn: "2024-11-18", designatedOn: "2025-01-20" },
  ...{
    designationNoticeReceivedOn: "2025-01-22",
    releaseNoticeOn: "2026-01-20",
    releaseNoticeReceivedOn: "2026-01-22",
  },
};

/** A docket of three thousand families: an application and the one that claims its domestic priority. */
const docket = Array.from({ length: smoke ? 30 : 3_000 }, (_, at) => {
  const filedOn = addDays("2024-06-03", at % 500);
  const successor = {
    id: "B",
    filedOn: addDays(filedOn, 200),
    priorityOn: filedOn,
    priorityBase: "A",
    describes: true,
  };
  return {
    madeInJapan: true,
    public: false,
    ipc: ["F41H 11/02"],
    applications: [{ id: "A", filedOn, describes: true }, successor],
  };
});

/** Every family of the docket asked one thing, the best of three rounds, in milliseconds. */
function overDocket(ask) {
  const rounds = Array.from({ length: 3 }, () => {
    const start = performance.now();
    for (const family of docket) ask(family);
    return performance.now() - start;
  });
  return Math.min(...rounds);
}

/** A cell as data bases export it, screened. */
const cell = "Int. Cl. F41H 11/02 (2006.01)I; G05D 1/00 (2024.01)I; B63G 8/08, 8/28 (EP,US)";

export async function patents() {
  const { readHistory } = await reader();
  const application = { filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" };
  const facts = { madeInJapan: true, public: false, ipc: ["F41H 11/02"], application };
  const symbols = (count) => Array.from({ length: count }, (_, at) => `A61K ${(at % 999) + 1}/${10 + (at % 90)}`);
  const rows = [
    [
      "screenByIpc, 3 symbols",
      median(20_000, () => screenByIpc(["F41H 11/02", "G01S 15/88", "B63G 8/08"], "2025-01-06", {})),
      5,
    ],
    [
      "foreignFilingWindow, two years",
      median(1_000, () => foreignFilingWindow(facts, "2024-06-03", "2026-06-03")),
      200,
    ],
    ["a history of ten events, read", median(10_000, () => readHistory(tenEvents)), 20],
    ["patentTimeline", median(2_000, () => patentTimeline(application))],
  ];
  const growth = [10, 100, 1_000, 10_000].map((count) => {
    const list = symbols(count);
    const time = median(Math.max(3, 20_000 / count), () => screenByIpc(list, "2025-01-06", {}));
    return [String(count), `${time.toFixed(1)} µs`, `${((time * 1000) / count).toFixed(0)} ns`];
  });
  const written = rows.map(([name, time, target]) => [
    name,
    `${time.toFixed(2)} µs`,
    target === undefined ? "" : `${target} µs`,
  ]);
  const nights = [
    ["docketChanges, 3,000 families, one night", (one) => docketChanges(one, "2025-03-03", "2025-03-04"), "2000 ms"],
    ["patentTimeline, 3,000 families", ({ applications }) => patentTimeline({ applications }, "2025-03-04"), ""],
    [
      "assessForwarding, 3,000 families",
      ({ ipc, applications }) => assessForwarding({ ipc, applications }, "2025-03-04"),
      "",
    ],
    [
      "parseIpcList and screenByIpc, 3,000 cells",
      () =>
        screenByIpc(
          parseIpcList(cell).symbols.map((one) => one.symbol),
          "2025-03-04",
        ),
      "",
    ],
  ];
  const times = nights.map(([, ask]) => overDocket(ask));
  nights.forEach(([name, , target], at) => {
    written.push([name, `${times[at].toFixed(0)} ms`, target]);
  });
  const ratios = [headline("Docket of 3,000 families, one night", times[0] / 1000, { most: 2, unit: " s" })];
  const text = `## Patents\n\n${markdown(["", "time", "target"], written)}\n\nSymbols in a screening:\n\n${markdown(["symbols", "time", "each"], growth)}\n`;
  return { text, ratios };
}
