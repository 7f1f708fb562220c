// The demo: the compliance desk of the examples, with the library of the source, so that its first answer comes without a build; then the
// explorer is made, and where it stands is said. It opens nothing.
//   npm run demo -- --lang en
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundled } from "./from-source.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const desk = `${root}examples/desk.mjs`;
// The program reads the records that stand beside it.
const define = { "import.meta.url": JSON.stringify(pathToFileURL(desk).href) };
const { status } = await bundled({ entryPoints: [desk], define }, (file) =>
  spawnSync(process.execPath, [fileURLToPath(file), ...process.argv.slice(2)], { stdio: "inherit" }),
);
if (status !== 0) process.exit(status ?? 1);
execFileSync(process.execPath, [`${root}scripts/docs.mjs`, "--without-api", "--quiet"], { stdio: "inherit" });
const english = /--lang[= ]en\b/.test(process.argv.slice(2).join(" "));
const explorer = pathToFileURL(`${root}docs/site/explorer/index.html`).href;
console.log(
  english
    ? `\nEvery question, in the browser (a file on this machine; nothing is sent):\n  ${explorer}?lang=en`
    : `\n全ての問いを、ブラウザで試せます（この端末のファイルで、何も送信しません）。\n  ${explorer}`,
);
