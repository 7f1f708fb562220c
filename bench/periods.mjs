// (d) Statutory periods, against the same counted by hand with date-fns and UTC.
import { UTCDate } from "@date-fns/utc";
import { addDays, addMonths, format, lastDayOfMonth, subDays } from "date-fns";
import { addStatutoryPeriod } from "../dist/calendar.js";
import { headline, markdown, sideBySide, written } from "./side-by-side.mjs";

function byHand(from, months) {
  const first = addDays(new UTCDate(`${from}T00:00:00Z`), 1);
  const target = addMonths(first, months);
  const last = target.getDate() === first.getDate() ? subDays(target, 1) : lastDayOfMonth(target);
  return format(last, "yyyy-MM-dd");
}

export async function periods() {
  const days = Array.from({ length: 64 }, (_, index) =>
    new Date(Date.UTC(2024, 0, 1 + index * 11)).toISOString().slice(0, 10),
  );
  for (const day of days)
    if (byHand(day, 3) !== addStatutoryPeriod(day, { months: 3 }, { firstDay: "excluded" }))
      throw new Error(`differ on ${day}`);
  let at = 0;
  const rows = await sideBySide({
    "espa-jp addStatutoryPeriod": () => addStatutoryPeriod(days[at++ & 63], { months: 3 }, { firstDay: "excluded" }),
    "date-fns with UTCDate, by hand": () => byHand(days[at++ & 63], 3),
  });
  const [own, byFns] = rows;
  const ratios = [
    headline("A period of three months: time against date-fns by hand", own.nanoseconds / byFns.nanoseconds, {
      most: 1,
    }),
  ];
  const text = `## Statutory periods\nThree months from a day, first day not counted.\n\n${markdown(
    ["", "time", "ratio"],
    rows.map((row) => [row.name, written(row.nanoseconds), row.ratio.toFixed(2)]),
  )}\n`;
  return { text, ratios };
}
