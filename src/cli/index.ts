#!/usr/bin/env node
import { run } from "./run";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has gone (a closed pipe): nothing more can be said to it.
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
