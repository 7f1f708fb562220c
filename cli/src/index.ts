#!/usr/bin/env node
import { printable } from "./printable";
import { run } from "./run";
import { exit, say, words } from "./words";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has gone (a closed pipe): nothing more can be said to it. What was found wrong so far stays; else the
  // code is that of a program that the pipe ended, for not everything was looked at.
  if (error.code === "EPIPE") process.exit(process.exitCode || exit.pipeClosed);
  process.stderr.write(
    `${say(words.cannotWrite, "ja", { value: error.message })} ` +
      `${say(words.cannotWrite, "en", { value: error.message })}\n`,
  );
  process.exit(exit.misuse);
});
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  // Nobody reads the notes; what is asked for goes on, and the exit code says how it ended.
  if (error.code !== "EPIPE") process.exit(exit.misuse);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(printable(`espa: ${error instanceof Error ? error.message : String(error)}\n`));
  process.exitCode = exit.misuse;
}
