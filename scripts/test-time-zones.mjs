// No answer may depend on where the machine stands. What reads or makes a local time is refused in the source
// (tests/packed/no-local-time.test.ts); here one process a zone asks the built library for days, periods, every golden case on three days,
// tables, calendars and pictures, and all must say the same. The tests of the calendar and of the forms are run in each zone besides: they
// alone hold code that makes a Date. The other tests repeat questions of the golden cases and would only cost their time three times.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
/** With the hour of noon UTC on 1 June 2026 there: a zone that the machine does not know would pass for UTC. */
const zones = { UTC: 12, "Asia/Tokyo": 21, "America/Los_Angeles": 5, "Pacific/Apia": 1, "Africa/Casablanca": 13 };

const told = Object.entries(zones).map(([zone, hour]) => {
  const env = { ...process.env, TZ: zone };
  const one = JSON.parse(
    execFileSync(process.execPath, [join(root, "tests/runtimes/zones.mjs")], { cwd: root, encoding: "utf8", env }),
  );
  if (one.hour !== hour) throw new Error(`this machine does not know the zone ${zone}`);
  return one;
});
const [first, ...others] = told;
let differ = 0;
for (const [part, { count, digest }] of Object.entries(first.parts)) {
  if (count === 0) throw new Error(`nothing was asked: ${part}`);
  const wrong = others.filter((one) => one.parts[part].digest !== digest).map(({ zone }) => zone);
  differ += wrong.length;
  console.log(
    `${part}: ${count} answers ${wrong.length === 0 ? `alike in ${told.length} zones` : `differ in ${wrong}`}`,
  );
}
if (differ > 0) process.exitCode = 1;
for (const zone of ["Asia/Tokyo", "America/Los_Angeles", "Pacific/Apia"]) {
  console.log(`TZ=${zone}`);
  const tests = ["tests/calendar/", "tests/formats/dates", "tests/formats/icalendar", "tests/properties/calendar"];
  execFileSync("npx", ["vitest", "run", "--reporter=dot", ...tests], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TZ: zone, NO_COLOR: "1" },
  });
}
