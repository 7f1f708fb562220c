// Builds the documentation: generated pages, the API by typedoc (warnings are errors), and the explorer with the built library.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = join(root, "docs/site");
if (!existsSync(join(root, "dist/index.js"))) execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { stdio: "inherit" });
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
writeFileSync(
  join(site, "index.html"),
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>espa-jp</title><link rel="icon" href="data:,">
<style>body{font:18px/1.7 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}</style></head>
<body><h1>espa-jp</h1>
<p>Japan's Economic Security Promotion Act as types and rule functions.<br><span lang="ja">経済安全保障推進法の型と判定関数</span></p>
<ul>
<li><a href="api/index.html">API and guides</a> <span lang="ja">（関数と案内）</span></li>
<li><a href="explorer/index.html">Explorer</a> <span lang="ja">（その場で試す）</span></li>
<li><a href="schemas.json">JSON Schemas</a></li>
</ul></body></html>
`,
);
console.log("docs/site/index.html");
