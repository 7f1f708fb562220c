// Builds the documentation: generated pages, the API by typedoc (warnings are errors), and the explorer with the built library.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { brokenLinks } from "./broken-links.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = join(root, "docs/site");
const builtOn = () => statSync(join(root, "dist/index.js"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const changedOn = () =>
  Math.max(
    ...readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).map((name) => statSync(join(root, "src", name)).mtimeMs),
  );
if (builtOn() < changedOn()) execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { stdio: "inherit" });
rmSync(site, { recursive: true, force: true });
mkdirSync(join(site, "explorer"), { recursive: true });

execFileSync(process.execPath, [join(root, "scripts/generate-pages.mjs"), "--check"], { stdio: "inherit" });
execFileSync(process.execPath, [join(root, "node_modules/typedoc/bin/typedoc")], { stdio: "inherit", cwd: root });

await build({
  entryPoints: [join(root, "docs/explorer/explorer.js")],
  outfile: join(site, "explorer/explorer.js"),
  bundle: true,
  minify: true,
  format: "iife",
  platform: "browser",
  charset: "utf8",
  alias: { "espa-jp": join(root, "dist/index.js") },
  logLevel: "error",
});
for (const name of ["index.html", "explorer.css"]) copyFileSync(join(root, "docs/explorer", name), join(site, "explorer", name));
copyFileSync(join(root, "dist/schemas.json"), join(site, "schemas.json"));
copyFileSync(join(root, "docs/home.html"), join(site, "index.html"));

const broken = brokenLinks(site);
if (broken.length > 0) {
  console.error(`${broken.length} links lead nowhere:\n${broken.slice(0, 20).join("\n")}`);
  process.exitCode = 1;
}
console.log("docs/site/index.html");
