// (f) Bytes of what a user bundles, by the gates of `npm run size`.
import { weigh } from "../scripts/size.mjs";
import { markdown } from "./side-by-side.mjs";

export async function bytes() {
  const rows = (await weigh()).map(({ gate, bytes: size, modules }) => [
    gate.name,
    `${(size / 1000).toFixed(2)} kB`,
    gate.limit === undefined ? "" : `${gate.limit / 1000} kB`,
    String(modules),
  ]);
  return `## Bytes\nBundled by esbuild, minified, gzipped; date-fns included, zod only where it says so.\n\n${markdown(["", "size", "gate", "modules"], rows)}\n`;
}
