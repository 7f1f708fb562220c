import { spawn } from "node:child_process";
import { join } from "node:path";

/** The command as it is built. */
export const program = process.env.ESPA ?? join(import.meta.dirname, "../../cli/dist/espa.js");

/** What a call of the command left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  readonly lines: readonly string[];
}

/** Calls the command as a program of its own. */
export async function espa(
  argv: readonly string[],
  input: string | Uint8Array | AsyncIterable<Uint8Array> = "",
): Promise<Outcome> {
  const child = spawn(process.execPath, [program, ...argv], { stdio: ["pipe", "pipe", "pipe"] });
  // A command that does not read its input closes the pipe.
  child.stdin.on("error", () => undefined);
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on("close", (code, signal) => resolve([code, signal])),
  );
  if (typeof input === "string" || input instanceof Uint8Array) child.stdin.end(input);
  else {
    for await (const part of input)
      if (!child.stdin.write(part)) await new Promise((resolve) => child.stdin.once("drain", resolve));
    child.stdin.end();
  }
  const [code, signal] = await ended;
  return { code, signal, out, err, lines: out.split("\n").slice(0, -1) };
}
