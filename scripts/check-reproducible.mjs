// Builds and packs twice: the tarballs of one commit, of the library and of the command, must have one hash each.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "espa-jp-twice-"));

function hashesOfPacks(number) {
  return [root, join(root, "cli")].map((cwd) => {
    const told = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd,
      encoding: "utf8",
    });
    const [{ filename, files }] = JSON.parse(told);
    const hash = createHash("sha256")
      .update(readFileSync(join(folder, filename)))
      .digest("hex");
    console.log(`${number}: ${filename}, ${files.length} files, sha256 ${hash}`);
    return hash;
  });
}

try {
  // The first tarballs are of the build at hand, the second of a build made now.
  const before = hashesOfPacks("built before");
  execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { cwd: root, stdio: "ignore" });
  const again = hashesOfPacks("built again");
  const failed = before.filter((hash, at) => hash !== again[at]).length;
  console.log(`${before.length - failed} passed, ${failed} failed${failed === 0 ? "" : ": the tarballs differ"}`);
  if (failed > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
