// (e) Cold import of root and each door: a fresh process each, against an empty module, zod, date-fns and valibot; modules loaded.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { headline, markdown, smoke } from "./side-by-side.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const doors = [
  "index",
  "law",
  "calendar",
  "finding",
  "lifecycle",
  "parties",
  "supply",
  "infrastructure",
  "technology",
  "patents",
  "overseas",
  "penalties",
  "neighbours",
  "reference",
  "formats",
  "rules",
  "schemas",
];

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** One round over all of them at a time, so that a slow moment of the machine falls on all. */
function timesOf(specifiers, rounds) {
  const times = specifiers.map(() => ({ whole: [], inside: [] }));
  for (let round = 0; round < rounds; round += 1)
    for (const [at, specifier] of specifiers.entries()) {
      const script = `const began = performance.now(); await import(${JSON.stringify(specifier)}); process.stdout.write(String(performance.now() - began));`;
      const began = performance.now();
      const inside = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
        cwd: here,
        encoding: "utf8",
      });
      times[at].whole.push(performance.now() - began);
      times[at].inside.push(Number(inside));
    }
  return times.map(({ whole, inside }) => ({ whole: median(whole), inside: median(inside) }));
}

function modulesOf(specifier) {
  const hooks = join(here, ".count-hooks.mjs");
  const script = `import { register } from "node:module"; import { MessageChannel } from "node:worker_threads"; const { port1, port2 } = new MessageChannel(); let count = 0; port1.on("message", () => { count += 1; }); register(${JSON.stringify(pathToFileURL(hooks).href)}, { data: { port: port2 }, transferList: [port2] }); await import(${JSON.stringify(specifier)}); await new Promise((resolve) => setTimeout(resolve, 50)); port1.close(); process.stdout.write(String(count));`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: here,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
}

export async function imports({ rounds = smoke ? 1 : 15 } = {}) {
  const temporary = mkdtempSync(join(here, ".empty-"));
  const hooks = join(here, ".count-hooks.mjs");
  try {
    const empty = join(temporary, "empty.mjs");
    writeFileSync(empty, "export {};\n");
    writeFileSync(
      hooks,
      "let port; export function initialize(data) { port = data.port; } export async function load(url, context, next) { if (url.startsWith('file:')) port.postMessage(url); return next(url, context); }\n",
    );
    const cases = [
      ["empty module", pathToFileURL(empty).href],
      ...doors.map((door) => [
        door === "index" ? "espa-jp" : `espa-jp/${door}`,
        pathToFileURL(join(here, `../dist/${door}.js`)).href,
      ]),
      ["zod", "zod"],
      ["date-fns", "date-fns"],
      ["valibot", "valibot"],
    ];
    const specifiers = cases.map(([, specifier]) => specifier);
    const times = timesOf(specifiers, rounds);
    const measured = cases.map(([name, specifier], at) => ({ name, modules: modulesOf(specifier), ...times[at] }));
    const base = measured[0];
    const rows = measured.map((one) => [
      one.name,
      String(one.modules),
      `${one.inside.toFixed(1)} ms`,
      `${one.whole.toFixed(0)} ms`,
      (one.whole / base.whole).toFixed(2),
    ]);
    const ratios = measured
      .filter(({ name }) => name.startsWith("espa-jp"))
      .map(({ name, whole }) =>
        headline(`Process that imports ${name}, against one that imports an empty module`, whole / base.whole, {
          most: 1.35,
        }),
      );
    const text = `## Cold import\nA fresh process each, ${rounds} rounds over all of them in turn, medians. The ratio is of whole processes, against an empty module.\n\n${markdown(["", "modules", "import", "process", "ratio"], rows)}\n`;
    return { text, ratios };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    rmSync(hooks, { force: true });
  }
}
