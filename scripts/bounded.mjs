// Runs a program within a time. A program that is late ends with everything that it started: its process group, and by a mark in their
// environment those that made a group of their own, as the workers of Spark do.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const mark = "ESPA_BOUNDED_RUN";

/**
 * @param {string} program
 * @param {readonly string[]} argv
 * @param {{ seconds: number, cwd?: string, env?: Record<string, string>, quiet?: boolean }} options
 * @returns {Promise<{ ok: boolean, why: string, seconds: number, out: string }>}
 */
export function bounded(program, argv, { seconds, cwd, env = {}, quiet = false }) {
  const id = randomUUID();
  const began = performance.now();
  return new Promise((settle) => {
    // A group of its own: what it starts can be ended with it.
    const child = spawn(program, argv, {
      cwd,
      detached: process.platform !== "win32",
      env: { ...process.env, ...env, [mark]: id },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let late = false;
    let error;
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])
      from.on("data", (bytes) => {
        if (out.length < 1_000_000) out += bytes;
        if (!quiet) to.write(bytes);
      });
    const timer = setTimeout(() => {
      late = true;
      endAll(child.pid, id);
    }, seconds * 1000);
    child.on("error", (cause) => {
      error = cause;
    });
    const finish = (code, signal) => {
      clearTimeout(timer);
      // A program that ended in time leaves nothing behind either.
      endAll(child.pid, id);
      const why = late
        ? `not done within ${seconds} s; ended with everything that it started`
        : (error?.message ?? (signal === null ? `exit ${code}` : `ended by ${signal}`));
      settle({ ok: !late && code === 0, why, seconds: (performance.now() - began) / 1000, out });
    };
    // Not "close": a grandchild that holds the output would keep it from coming.
    child.on("exit", (code, signal) => setTimeout(finish, 200, code, signal));
    child.on("error", () => child.pid === undefined && finish(null, null));
  });
}

function endAll(group, id) {
  if (group === undefined) return;
  end(-group);
  // Twice: one that was being started while the first list was read.
  for (let pass = 0; pass < 2; pass += 1) for (const pid of marked(id)) end(pid);
}

function end(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}

/** Processes that carry the mark of this run; none where the system does not tell. */
export function marked(id) {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
      .filter((name) => {
        try {
          return readFileSync(`/proc/${name}/environ`, "latin1").includes(`${mark}=${id}`);
        } catch {
          return false;
        }
      })
      .map(Number);
  } catch {
    return [];
  }
}
