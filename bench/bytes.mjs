// (f) Bytes of what a user bundles, by the gates of `npm run size`, and what the largest of them is made of.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import { weigh } from "../scripts/size.mjs";
import { markdown } from "./side-by-side.mjs";

const kB = (size) => `${(size / 1000).toFixed(2)} kB`;
const gzipped = (text) => gzipSync(text, { level: 9 }).length;

async function everything(options) {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "./dist/index.js"', resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    write: false,
    logLevel: "silent",
    ...options,
  });
  return outputFiles[0].text;
}

/** A text apart from what it says: its Japanese, its English, its names and codes, and what is left when these are taken out. */
function partsOf(text) {
  const parts = { japanese: [], english: [], names: [] };
  let code = "";
  let last = 0;
  const file = ts.createSourceFile("everything.js", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) {
      const kind = /[\u3040-\u9fff]/.test(node.text) ? "japanese" : node.text.includes(" ") ? "english" : "names";
      parts[kind].push(node.text);
      code += `${text.slice(last, node.getStart(file))}""`;
      last = node.end;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  code += text.slice(last);
  return {
    ...Object.fromEntries(Object.entries(parts).map(([name, texts]) => [name, [...new Set(texts)].join("\n")])),
    code,
  };
}

export async function bytes() {
  const rows = (await weigh()).map(({ gate, bytes: size, modules }) => [
    gate.name,
    kB(size),
    gate.limit === undefined ? "" : `${gate.limit / 1000} kB`,
    String(modules),
  ]);
  const whole = await everything({});
  const own = await everything({ external: ["zod"] });
  const { japanese, english, names, code } = partsOf(own);
  const made = [
    ["texts in Japanese, each once", japanese],
    ["texts in English, each once", english],
    ["names, codes, days, each once", names],
    ["everything else of this package", code],
  ].map(([name, text]) => [name, kB(Buffer.byteLength(text)), kB(gzipped(text))]);
  made.push([
    "zod (the difference)",
    kB(Buffer.byteLength(whole) - Buffer.byteLength(own)),
    kB(gzipped(whole) - gzipped(own)),
  ]);
  return [
    "## Bytes\nBundled by esbuild, minified, gzipped; date-fns included, zod only where it says so.\n",
    markdown(["", "size", "gate", "modules"], rows),
    "\nWhat everything is made of, each part compressed alone:\n",
    markdown(["", "minified", "gzipped"], made),
    "\nThe aim for everything was 120 kB. The texts in two languages and zod already weigh more: it cannot be reached while the root holds both.\n",
  ].join("\n");
}
