// Builds and packs twice: the tarballs of one commit must have one hash.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "espa-jp-twice-"));

function hashOfPack(number, build) {
  if (build) execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { cwd: root, stdio: "ignore" });
  const told = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: root, encoding: "utf8" });
  const [{ filename, files }] = JSON.parse(told);
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, filename)))
    .digest("hex");
  console.log(`${number}: ${files.length} files, sha256 ${hash}`);
  return hash;
}

try {
  // The first tarball is of the build at hand, the second of a build made now.
  const same = hashOfPack("built before", false) === hashOfPack("built again", true);
  console.log(same ? "1 passed, 0 failed" : "0 passed, 1 failed: the tarballs differ");
  if (!same) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
