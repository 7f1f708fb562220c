// The explorer and the packed smoke suite in headless Chromium: by keyboard, in both languages, without a console error and without a
// request that leaves the page. A Debian system without Chromium gets it from its own packages.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const pictures = process.env.ESPA_PICTURES;
const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
let executablePath = process.env.CHROMIUM ?? known.find((one) => existsSync(one));
if (executablePath === undefined && existsSync("/usr/bin/apt-get")) {
  execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-ipafont-gothic"], {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  executablePath = known.find((one) => existsSync(one));
}
if (executablePath === undefined) {
  console.error("No Chromium: name one in the variable CHROMIUM.");
  process.exit(1);
}
if (!existsSync(join(root, "docs/site/explorer/explorer.js")))
  execFileSync(process.execPath, [join(root, "scripts/docs.mjs")], { stdio: "inherit" });

let passed = 0;
let failed = 0;
async function test(name, work) {
  try {
    await work();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error.stack}`);
  }
}
function expect(condition, what) {
  if (!condition) throw new Error(what);
}

const server = spawn(process.execPath, [join(root, "scripts/docs-serve.mjs")], {
  env: { ...process.env, PORT: "4187" },
  stdio: ["ignore", "pipe", "inherit"],
});
await new Promise((resolve) => server.stdout.once("data", resolve));
const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

async function open(address, allowed) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  const problems = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => !allowed(request.url()) && problems.push(`request to ${request.url()}`));
  await page.goto(address);
  return { page, problems };
}

const explorerFile = pathToFileURL(join(root, "docs/site/explorer/index.html")).href;
for (const [how, address, allowed] of [
  ["from a folder", explorerFile, (url) => url.startsWith("file:") || url.startsWith("data:")],
  ["from docs:serve", "http://127.0.0.1:4187/explorer/", (url) => url.startsWith("http://127.0.0.1:4187/") || url.startsWith("data:")],
]) {
  await test(`explorer ${how}: answers in Japanese and English, by keyboard`, async () => {
    const { page, problems } = await open(address, allowed);
    expect((await page.title()).includes("経済安全保障推進法"), "Japanese title");
    // By keyboard alone, to the English button.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect((await page.evaluate(() => document.activeElement?.id)) === "lang-en", "the second stop of the keyboard is the English button");
    await page.keyboard.press("Enter");
    expect((await page.title()).includes("Economic Security"), "English title");
    expect((await page.getAttribute("html", "lang")) === "en", "language of the page");
    await page.fill("#on", "2026-04-02");
    expect((await page.textContent("#review-answer")).includes("2026-04-30"), "standstill through 2026-04-30");
    expect((await page.locator("#review-picture svg title").count()) === 1, "a picture with a title");
    expect((await page.locator("#materials-rows tr").count()) === 16, "sixteen materials");
    await page.focus("#symbols");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("F41H 11/02");
    expect((await page.textContent("#screening-answer")).includes("specified-field"), "screening");
    expect((await page.textContent("#filing-answer")).includes("Art. 78"), "foreign filing with its article");
    await page.fill("#on", "2022-12-23");
    expect((await page.locator("#materials-rows tr").count()) === 11, "eleven materials on the first day");
    await page.fill("#on", "2026-04-02");
    if (pictures !== undefined) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `explorer-en-${how.replaceAll(/\W/g, "-")}.png`), fullPage: true });
      await page.click("#lang-ja");
      await page.screenshot({ path: join(pictures, `explorer-ja-${how.replaceAll(/\W/g, "-")}.png`), fullPage: true });
    }
    expect(problems.length === 0, problems.join("\n"));
    await page.close();
  });
}

// A browser takes every file for a place of its own, so from a folder the pages do without their icons; nothing else is lost.
const iconsRefused = (problem) => problem.startsWith("Unsafe attempt to load URL file:") && problem.includes("/assets/icons.svg#");
for (const [how, address, allowed, expected] of [
  [
    "from a folder",
    pathToFileURL(join(root, "docs/site/api/index.html")).href,
    (url) => url.startsWith("file:") || url.startsWith("data:"),
    iconsRefused,
  ],
  [
    "from docs:serve",
    "http://127.0.0.1:4187/api/index.html",
    (url) => url.startsWith("http://127.0.0.1:4187/") || url.startsWith("data:"),
    () => false,
  ],
]) {
  await test(`API pages ${how}: open, and are searched, without a request that leaves them`, async () => {
    const { page, problems } = await open(address, allowed);
    expect((await page.textContent("body")).includes("espa-jp"), "a title");
    await page.keyboard.press("/");
    await page.keyboard.type("reviewTimeline");
    await page.waitForSelector("#tsd-search-results li", { timeout: 15_000 });
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `api-${how.replaceAll(/\W/g, "-")}.png`) });
    const unexpected = problems.filter((problem) => !expected(problem));
    expect(unexpected.length === 0, unexpected.join("\n"));
    await page.close();
  });
}

await test("the smoke suite runs in the browser", async () => {
  const bundle = await build({
    stdin: { contents: `import { smoke } from "./tests/runtimes/smoke.mjs"; globalThis.smoked = smoke();`, resolveDir: root },
    alias: Object.fromEntries([
      ["espa-jp", join(root, "dist/index.js")],
      ...["formats", "patents", "schemas"].map((door) => [`espa-jp/${door}`, join(root, `dist/${door}.js`)]),
    ]),
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  const { page, problems } = await open("about:blank", (url) => url.startsWith("about:"));
  await page.addScriptTag({ content: bundle.outputFiles[0].text });
  expect((await page.evaluate(() => globalThis.smoked)) === 9, "nine checks");
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

await browser.close();
server.kill();
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
