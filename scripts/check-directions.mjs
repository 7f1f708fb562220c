// Which way the rooms of src may point. One row a room: the rooms it may import. A file that points elsewhere fails, as does a cycle
// of files that are loaded (type-only imports are no load).
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../src", import.meta.url));
const kernel = ["law", "calendar", "finding", "lifecycle", "parties"];
const chapters = ["supply", "infrastructure", "technology", "patents", "overseas", "penalties"];
const may = {
  ...Object.fromEntries(kernel.map((room) => [room, kernel])),
  ...Object.fromEntries(chapters.map((room) => [room, [...kernel, room]])),
  policy: [...kernel, ...chapters, "policy"],
  schemas: [...kernel, ...chapters, "policy", "schemas"],
  formats: [...kernel, ...chapters, "policy", "formats", "schemas"],
  cli: [...kernel, ...chapters, "policy", "formats", "schemas", "cli"],
};

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const room = (file) => (file.includes("/") ? file.split("/")[0] : "index");
const graph = new Map();
const wrong = [];
for (const file of files) {
  const text = readFileSync(join(source, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const loads = [];
  for (const [, typeOnly, braces, path] of text.matchAll(/^(?:import|export)\s+(type\s+)?([^"';]*?from\s+)?"(\.[^"]+)"/gm)) {
    const target = normalize(join(dirname(file), path));
    const found = [`${target}.ts`, target, `${target}/index.ts`].find((name) => files.includes(name));
    if (found === undefined) continue;
    if (room(file) !== "index" && !may[room(file)].includes(room(found))) wrong.push(`${file} must not point at ${found}`);
    const onlyTypes =
      typeOnly !== undefined ||
      (/^\{/.test(braces ?? "") &&
        (braces ?? "")
          .replace(/[{}]|from/g, "")
          .split(",")
          .every((name) => name.trim() === "" || /^type\s/.test(name.trim())));
    if (!onlyTypes) loads.push(found);
  }
  graph.set(file, loads);
}

const state = new Map();
const walk = (file, path) => {
  if (state.get(file) === "done") return;
  if (state.get(file) === "open") {
    wrong.push(`cycle: ${[...path.slice(path.indexOf(file)), file].join(" -> ")}`);
    return;
  }
  state.set(file, "open");
  for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
  state.set(file, "done");
};
for (const file of files) walk(file, []);

for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exitCode = 1;
