// The bill of materials (CycloneDX) of the library or of the command, on standard output: of the packed package as it is installed from the
// registry. A bill of the project would name its tools and its workspace.
//   node scripts/bill-of-materials.mjs library|command
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {"library" | "command"} which */
export function billOfMaterials(which) {
  const folder = mkdtempSync(join(tmpdir(), "espa-jp-bill-"));
  const run = (command, args, cwd) =>
    execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const pack = (from) => {
    const [{ filename }] = JSON.parse(
      run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], from),
    );
    return join(folder, filename);
  };
  try {
    const library = pack(root);
    run("tar", ["-xzf", which === "library" ? library : pack(join(root, "cli"))], folder);
    const installed = join(folder, "package");
    // What is only for making the package is no part of it.
    run("npm", ["pkg", "delete", "devDependencies", "workspaces"], installed);
    const { zod } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies;
    const beside = which === "library" ? [`zod@${zod}`] : [library];
    run(
      "npm",
      ["install", "--no-save", "--omit", "dev", "--no-audit", "--no-fund", "--prefer-offline", ...beside],
      installed,
    );
    return run("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"], installed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(billOfMaterials(process.argv[2]));
