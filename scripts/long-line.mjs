// One line of a gigabyte between two good ones: an issue of that record, and bounded memory.
//   npm run build && node scripts/long-line.mjs [megabytes]
import { measuredCommand } from "./measured-command.mjs";

const [megabytes = 1024] = process.argv.slice(2).map(Number);
const most = 250;

function* parts() {
  yield Buffer.from('"2024-05-01"\n');
  const part = Buffer.alloc(1 << 20, 0x61);
  for (let sent = 0; sent < megabytes; sent += 1) yield part;
  yield Buffer.from('\n"2024-05-02"\n');
}

const { code, out, err, peakMegabytes, seconds } = await measuredCommand(
  ["validate", "LegalDate", "--lang", "en"],
  parts(),
);
process.stdout.write(out);
console.log(
  `${err.trim()}, exit ${code}, ${seconds.toFixed(1)} s, peak ${peakMegabytes?.toFixed(0) ?? "not known"} MB`,
);
if (!out.startsWith("2\t.\tline-too-long\t") || err.trim() !== "3 records, 2 valid, 1 invalid" || code !== 1)
  process.exitCode = 1;
if (peakMegabytes > most) {
  console.error(`more than ${most} MB`);
  process.exitCode = 1;
}
