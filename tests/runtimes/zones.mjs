// Everything that reads a day, as one digest a part; scripts/test-time-zones.mjs compares those of processes in different zones.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import * as calendar from "../../dist/calendar.js";
import * as formats from "../../dist/formats.js";
import * as every from "../../dist/index.js";

const library = { ...every };

/** Whole days over four years, what is counted from them, and how they are written and read. */
function* days() {
  for (let at = 0; at < 1500; at += 1) {
    const day = calendar.addDays("2022-12-30", at);
    yield calendar.addStatutoryPeriod(day, { months: 1 + (at % 12) }, { firstDay: at % 2 ? "included" : "excluded" });
    yield calendar.addStatutoryPeriod(day, { days: 1 + (at % 40) }, { firstDay: "excluded" });
    yield calendar.addCalendarMonths(day, (at % 25) - 12);
    yield [day, calendar.isGovernmentHoliday(day), calendar.nextWorkingDay(day)];
    yield calendar.legalDateOf(formats.formatDate(day, "ja"));
    yield [formats.formatDate(day, "ja"), formats.formatDate(day, "en")];
  }
}

/** Every golden case, on its day and on those beside it. */
function* cases() {
  const folder = new URL("../cases/", import.meta.url);
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith(".json"))
    .sort())
    for (const { call, facts, on } of JSON.parse(readFileSync(new URL(name, folder), "utf8")))
      for (const step of [-1, 0, 1]) {
        const day = library.addDays(on, step);
        const asked = library[call];
        yield [name, call, call === "screenByIpc" ? asked(facts.symbols, day, facts.riders) : asked(facts, day)];
      }
}

/** Every function of a day alone, on each day on which it may turn. */
function* tables() {
  const turning = Array.from({ length: 60 }, (_, at) => library.addCalendarMonths("2022-03-31", at));
  for (const [name, one] of Object.entries(library))
    if (typeof one === "function" && one.length === 1 && /^\w+\(on\) *\{|^function \w+\(on\) *\{/.test(String(one)))
      for (const on of turning) yield [name, on, one(on)];
}

/** Timelines as calendars and pictures. */
function* written() {
  const review = library.reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02");
  const patent = library.patentTimeline({ filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" });
  for (const one of [review, patent])
    yield [formats.toICalendar(one), formats.timelineToSvg(one, { lang: "ja" }), formats.timelineToMermaid(one, "ja")];
}

const noon = new Date("2026-06-01T12:00:00Z");
const told = { zone: process.env.TZ, hour: noon.getHours(), parts: {} };
for (const [part, values] of Object.entries({ days, cases, tables, written })) {
  const hash = createHash("sha256");
  let count = 0;
  for (const value of values()) {
    hash.update(`${JSON.stringify(value)}\n`);
    count += 1;
  }
  told.parts[part] = { count, digest: hash.digest("hex").slice(0, 16) };
}
process.stdout.write(JSON.stringify(told));
