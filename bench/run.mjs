// Runs every benchmark, in under four minutes on an idle machine, and writes docs/benchmarks.md: where the library is behind first, then the
// ratios, which travel between machines; times do not. `npm run bench -- csv periods` runs some, and writes nothing; `--smoke` runs each as
// short as can be, to see that it runs.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
if (!existsSync(join(here, "node_modules"))) execFileSync("npm", ["ci"], { cwd: here, stdio: "inherit" });
// It needs what was installed just now.
const { headline, markdown, smoke } = await import("./side-by-side.mjs");

const only = process.argv.slice(2).filter((one) => one !== "--smoke");
const sections = {
  rules: { processes: smoke ? 1 : 3 },
  validation: {},
  stream: {},
  csv: {},
  periods: {},
  patents: {},
  imports: {},
  bytes: {},
  compiler: {},
  growth: {},
};
const unknown = only.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(", ")}; parts: ${Object.keys(sections).join(", ")}`);

/** The ratios that the tables of rules and of bytes state. */
const told = {
  rules: (text) =>
    [...text.matchAll(/^\| (.+?) \| .+? \| ([\d.]+) × by hand \| ([\d.]+) × faster than json-rules-engine/gm)].flatMap(
      ([, title, byHand, engine]) => [
        headline(`${title}: time against the same finding written by hand`, Number(byHand), { most: 1 }),
        headline(`${title}: times as fast as json-rules-engine`, Number(engine), { least: 1 }),
      ],
    ),
  bytes: (text) =>
    [...text.matchAll(/^\| (.+?) \| ([\d.]+) kB \| ([\d.]+) kB \| \d+ \|$/gm)]
      .map(([, name, size, gate]) =>
        headline(`Bytes of ${name}, against its gate`, Number(size) / Number(gate), { most: 1 }),
      )
      .filter(({ behind }) => behind),
};

const began = performance.now();
const load = loadavg()[0];
const parts = [];
const ratios = [];
for (const [section, options] of Object.entries(sections)) {
  if (only.length > 0 && !only.includes(section)) continue;
  const start = performance.now();
  const module = await import(`./${section}.mjs`);
  const made = await module[section](options);
  const text = typeof made === "string" ? made : made.text;
  ratios.push(...(typeof made === "string" ? (told[section]?.(text) ?? []) : made.ratios));
  console.log(text);
  console.error(`${section}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  parts.push(text);
}
const table = (some) =>
  markdown(
    ["", "ratio", "aim"],
    some.map(({ what, ratio, aim }) => [what, ratio, aim]),
  );
const behind = ratios.filter((one) => one.behind);
const head = [
  "## Where it is behind",
  behind.length === 0 ? "In this run nothing missed its aim or was behind a peer.\n" : `${table(behind)}\n`,
  "## Ratios",
  `${table(ratios)}\n`,
];
console.log(head.join("\n"));
if (only.length === 0 && !smoke) {
  const versions = JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const first = [
    "# Benchmarks",
    `Measured ${new Date().toISOString().slice(0, 10)} on Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), in one run of \`npm run bench\` (${seconds} s; load of the machine when it began: ${load.toFixed(1)}). The functions of a table were measured in turn; figures are medians. Ratios travel between machines; times do not.`,
    "",
    `Compared with ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}.`,
    "",
  ];
  writeFileSync(join(here, "../docs/benchmarks.md"), [...first, ...head, ...parts].join("\n"));
}
