// Runs the tests of days and rules in other time zones: no answer may depend on where the machine stands.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { rooms } from "./mutation-rooms.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folders = [...Object.values(rooms).flatMap(({ sources }) => sources), "properties"].map(
  (folder) => `tests/${folder}/`,
);
for (const zone of ["Asia/Tokyo", "America/Los_Angeles", "Pacific/Apia"]) {
  console.log(`TZ=${zone}`);
  execFileSync("npx", ["vitest", "run", "--reporter=dot", ...folders], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TZ: zone },
  });
}
