// Runs the command on bytes from a producer and tells its peak of resident memory and its time.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const program = process.env.ESPA ?? fileURLToPath(new URL("../cli/dist/espa.js", import.meta.url));

/** @param {readonly string[]} argv @param {Iterable<Uint8Array>} parts */
export async function measuredCommand(argv, parts) {
  const started = performance.now();
  const child = spawn(process.execPath, [program, ...argv], { stdio: ["pipe", "pipe", "pipe"] });
  let out = "";
  let err = "";
  let peak = 0;
  child.stdout.on("data", (bytes) => {
    if (out.length < 1_000_000) out += bytes;
  });
  child.stderr.on("data", (bytes) => {
    err += bytes;
  });
  // The system keeps the highest value itself; where there is no /proc the memory is not known.
  const look = () => {
    try {
      const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
      peak = Math.max(peak, Number(found?.[1] ?? 0) / 1024);
    } catch {}
  };
  const looking = setInterval(look, 20);
  const ended = new Promise((resolve) => child.on("close", resolve));
  for (const part of parts)
    if (!child.stdin.write(part)) await new Promise((resolve) => child.stdin.once("drain", resolve));
  look();
  child.stdin.end();
  const code = await ended;
  clearInterval(looking);
  return {
    code,
    out,
    err,
    peakMegabytes: peak === 0 ? undefined : peak,
    seconds: (performance.now() - started) / 1000,
  };
}
