// A million supply plans through `espa validate`: peak memory, and throughput next to JSON.parse of the same bytes.
//   npm run build && node scripts/million-records.mjs [records]
import { supplyPlan } from "../bench/records.mjs";
import { measuredCommand } from "./measured-command.mjs";

const [records = 1_000_000] = process.argv.slice(2).map(Number);
const most = 150;
const lines = Array.from({ length: 200 }, (_, at) => {
  const plan = { ...supplyPlan(1), goal: `国内の製造能力を${at}割高める。` };
  // One in two hundred was made before the product was designated.
  return JSON.stringify(at === 199 ? { ...plan, submittedOn: "2022-12-22" } : plan);
});
const block = Buffer.from(`${lines.join("\n")}\n`);
const blocks = Math.ceil(records / lines.length);
const megabytes = (block.length * blocks) / 1e6;

function* parts() {
  for (let sent = 0; sent < blocks; sent += 1) yield block;
}

const started = performance.now();
let parsed = 0;
for (const part of parts()) {
  for (const line of part.toString("utf8").split("\n")) {
    if (line === "") continue;
    JSON.parse(line);
    parsed += 1;
  }
}
const parsing = (performance.now() - started) / 1000;

const { code, err, peakMegabytes, seconds } = await measuredCommand(
  ["validate", "StableSupplyPlan", "--lang", "en"],
  parts(),
);
const rate = (time) =>
  `${time.toFixed(1)} s, ${Math.round(parsed / time)} records/s, ${(megabytes / time).toFixed(0)} MB/s`;
console.log(`${parsed} records, ${megabytes.toFixed(0)} MB`);
console.log(`JSON.parse of the same bytes: ${rate(parsing)}`);
console.log(`espa validate: ${rate(seconds)} (${(seconds / parsing).toFixed(2)} times), exit ${code}, ${err.trim()}`);
console.log(
  `peak resident memory: ${peakMegabytes === undefined ? "not known here" : `${peakMegabytes.toFixed(0)} MB`}`,
);
const expected = `${parsed} records, ${parsed - blocks} valid, ${blocks} invalid`;
if (err.trim() !== expected || code !== 1) {
  console.error(`expected: ${expected}, exit 1`);
  process.exitCode = 1;
}
if (peakMegabytes > most) {
  console.error(`more than ${most} MB`);
  process.exitCode = 1;
}
