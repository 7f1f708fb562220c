// Runs the tests of days and rules in other time zones: no answer may depend on where the machine stands.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
for (const zone of ["Asia/Tokyo", "America/Los_Angeles", "Pacific/Apia"]) {
  console.log(`TZ=${zone}`);
  execFileSync("npx", ["vitest", "run", "--reporter=dot", "tests/calendar", "tests/cases", "tests/law", "tests/properties"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TZ: zone },
  });
}
