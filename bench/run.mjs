// Runs every benchmark and writes docs/benchmarks.md. Ratios first: they travel between machines, times do not.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
if (!existsSync(join(here, "node_modules"))) execFileSync("npm", ["ci"], { cwd: here, stdio: "inherit" });

const only = process.argv.slice(2);
const sections = ["rules", "validation", "stream", "periods", "patents", "imports", "bytes", "compiler", "growth"];
const parts = [];
for (const section of sections) {
  if (only.length > 0 && !only.includes(section)) continue;
  const module = await import(`./${section}.mjs`);
  const text = await module[section]();
  console.log(text);
  parts.push(text);
}
if (only.length === 0) {
  const versions = JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies;
  const head = [
    "# Benchmarks",
    `Measured ${new Date().toISOString().slice(0, 10)} on Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), by \`npm run bench\`. Each table was measured in one run unless it says otherwise, its functions in turn; figures are medians. Ratios travel between machines; times do not.`,
    "",
    `Compared with ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}.`,
    "",
  ];
  writeFileSync(join(here, "../docs/benchmarks.md"), [...head, ...parts].join("\n"));
}
