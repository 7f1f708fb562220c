import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** `npm run test:engines` is part of the whole run: what is late in it ends, and has failed. */

const script = join(import.meta.dirname, "../../scripts/bounded.mjs");

interface Told {
  readonly ok: boolean;
  readonly why: string;
  readonly seconds: number;
  readonly left: number;
}

/** Runs a shell within a time, and tells how it went and how many processes it left behind, looked for by a word in their arguments. */
function within(seconds: number, shell: string, word: string): Told {
  const program = `
    import { readdirSync, readFileSync } from "node:fs";
    import { bounded } from ${JSON.stringify(script)};
    const { ok, why, seconds } = await bounded("sh", ["-c", ${JSON.stringify(shell)}], { seconds: ${seconds}, quiet: true });
    const left = readdirSync("/proc").filter((name) => {
      try {
        return /^\\d+$/.test(name) && readFileSync("/proc/" + name + "/cmdline", "utf8").startsWith("sleep\\0" + ${JSON.stringify(word)});
      } catch {
        return false;
      }
    }).length;
    console.log(JSON.stringify({ ok, why, seconds, left }));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }),
  ) as Told;
}

describe.skipIf(!existsSync("/proc"))("a program with a bound", () => {
  test("that is late ends with what it started, also in a group of its own, and has failed", () => {
    const told = within(2, "sleep 41.71 & setsid sleep 41.71 & (sleep 41.71 &) ; wait", "41.71");
    expect(told).toMatchObject({ ok: false, why: expect.stringContaining("not done within 2 s"), left: 0 });
    expect(told.seconds).toBeLessThan(20);
  });

  test("that ends in time leaves nothing behind either", () => {
    expect(within(20, "sleep 41.73 & setsid sleep 41.73 & sleep 0.2; exit 0", "41.73")).toMatchObject({
      ok: true,
      left: 0,
    });
  });

  test("that fails, or is not there, has failed with its reason", () => {
    expect(within(20, "exit 3", "none")).toMatchObject({ ok: false, why: "exit 3" });
    expect(within(20, "kill -9 $$", "none")).toMatchObject({ ok: false, why: "ended by SIGKILL" });
    expect(within(20, "exec no-such-program-here", "none")).toMatchObject({ ok: false, why: "exit 127" });
  });
});
