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

async function open(address, allowed, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 }, ...options });
  const problems = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => !allowed(request.url()) && problems.push(`request to ${request.url()}`));
  await page.goto(address);
  return { page, problems };
}

if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const explorerFile = pathToFileURL(join(root, "docs/site/explorer/index.html")).href;
const ofFolder = (url) => url.startsWith("file:") || url.startsWith("data:");
const ofServer = (url) => url.startsWith("http://127.0.0.1:4187/") || url.startsWith("data:");
for (const [how, address, allowed] of [
  ["from a folder", explorerFile, ofFolder],
  ["from docs:serve", "http://127.0.0.1:4187/explorer/", ofServer],
]) {
  await test(`explorer ${how}: answers in Japanese and English, by keyboard`, async () => {
    const { page, problems } = await open(address, allowed);
    const text = (selector) => page.textContent(selector);
    expect((await page.title()).includes("経済安全保障推進法"), "Japanese title");
    expect((await text("#materials-rows")).includes("令第一条第一号"), "citations in Japanese");
    // By keyboard alone: past the way to the content and the Japanese button, to the English one.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press("Tab");
    expect((await page.evaluate(() => document.activeElement?.id)) === "lang-en", "the third stop of the keyboard is the English button");
    await page.keyboard.press("Enter");
    expect((await page.title()).includes("Economic Security"), "English title");
    expect((await page.getAttribute("html", "lang")) === "en", "language of the page");
    await page.fill("#on", "2026-04-02");
    expect((await text("#law")).includes("1 April 2026"), "which text of the Act is applied");
    expect((await text("#review-answer .verdict")).includes("1 May 2026"), "introduction from 1 May 2026");
    expect((await text("#review-days")).includes("30 April 2026"), "standstill through 30 April 2026");
    expect((await text("#review-days")).includes("Act, Art. 52(3)"), "review with its article");
    expect((await page.locator("#review-picture svg title").count()) === 1, "a picture with a title");
    const calendar = decodeURIComponent((await page.getAttribute("#review-files a", "href")).replace(/^[^,]*,/, ""));
    expect(calendar.startsWith("BEGIN:VCALENDAR") && calendar.includes("DTSTART;VALUE=DATE:20260501"), "a calendar to save");
    expect((await page.locator("#materials-rows tr").count()) === 16, "sixteen materials");
    expect((await text("#sectors-rows")).includes("Minister"), "ministers of the businesses");
    await page.focus("#symbols");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("F41H 11/02");
    expect((await text("#screening-answer .verdict")).includes("specified-field"), "screening");
    expect((await text("#screening-answer .reasons")).includes("Order, Art. 12(1)"), "screening with its article");
    expect((await text("#filing-window")).includes("4 September 2024"), "filing abroad opens on 4 September 2024");
    expect((await text("#filing-answer .reasons")).includes("Art. 78"), "foreign filing with its article");
    await page.focus("#filing-answer summary");
    await page.keyboard.press("Enter");
    expect(await page.isVisible("#filing-answer .reasons"), "reasons open by keyboard");
    await page.fill("#on", "2022-12-23");
    expect((await page.locator("#materials-rows tr").count()) === 11, "eleven materials on the first day");
    await page.fill("#on", "2026-04-02");
    // Nothing but the name of the other language is left in Japanese.
    const left = await page.evaluate(() => document.body.innerText.replace("日本語", ""));
    expect(!japanese.test(left), `Japanese in English: ${left.split("\n").find((line) => japanese.test(line))}`);
    expect(problems.length === 0, problems.join("\n"));
    await page.close();
  });
}

await test("docs:serve: what is not there is not found, and nothing stops it", async () => {
  const status = async (path) => (await fetch(`http://127.0.0.1:4187${path}`, { redirect: "manual" })).status;
  const found = [];
  for (const path of ["/%", "/nowhere", "/explorer", "/api/assets/", "/..%2f..%2fpackage.json", "/%00", "/schemas.json"])
    found.push(await status(path));
  expect(String(found) === "400,404,301,404,404,404,200", `answers ${found}`);
});

await test("the first page leads to the explorer in both languages", async () => {
  const { page, problems } = await open("http://127.0.0.1:4187/", ofServer, { viewport: { width: 390, height: 800 } });
  expect((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390, "nothing runs out of the page");
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, "home.png"), fullPage: true });
  for (const [link, title] of [
    ["Explore the Act", "Economic Security"],
    ["法をたどる", "経済安全保障推進法"],
  ]) {
    await page.goto("http://127.0.0.1:4187/");
    await page.click(`text=${link}`);
    await page.waitForFunction((part) => document.title.includes(part), title);
  }
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

await test("explorer: what is wrong is said, and nothing breaks", async () => {
  const { page, problems } = await open(`${explorerFile}?lang=en`, ofFolder);
  const text = (selector) => page.textContent(selector);
  expect((await page.getAttribute("html", "lang")) === "en", "opens in the language of the address");
  await page.fill("#on", "2026-04-02");
  await page.fill("#symbols", "not a symbol");
  expect((await text("#screening-answer .verdict")).includes("ipc-form"), "a symbol that is none");
  await page.fill("#symbols", "");
  expect((await text("#screening-answer .verdict")).includes("undetermined"), "no symbol");
  await page.fill("#extended", "2026-04-10");
  expect((await text("#review-answer .verdict")).includes("extension-not-longer-than-standstill"), "an extension that is none");
  expect((await page.locator("#review-picture svg").count()) === 0, "no picture of what cannot have happened");
  await page.fill("#received", "");
  expect((await text("#review-answer .verdict")).includes("Give a date"), "no day of receipt");
  await page.fill("#filed", "");
  expect((await text("#filing-answer .verdict")).length > 3, "no application in Japan");
  await page.fill("#on", "");
  expect((await text("#filing-answer .verdict")).includes("Give a date"), "no day");
  for (const day of ["2022-05-18", "2024-05-01", "2050-12-31"]) await page.fill("#on", day);
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

await test("explorer: a date that is half typed or out of range is said, and is never taken as one that has not happened", async () => {
  const { page, problems } = await open(`${explorerFile}?lang=en`, ofFolder);
  const text = (selector) => page.textContent(selector);
  const halfTyped = async (id) => {
    await page.focus(id);
    await page.keyboard.type("04");
  };
  await page.fill("#on", "2026-05-01");
  expect((await page.getAttribute("#review-answer .verdict", "class")) === "verdict yes", "cleared before");
  await halfTyped("#extended");
  expect((await text("#review-answer .verdict")).includes("incomplete or out of range: Extended until"), "half typed");
  expect((await page.getAttribute("#review-answer .verdict", "class")) === "verdict open", "half typed is not green");
  expect((await page.locator("#review-picture svg, #review-files a").count()) === 0, "no picture and no file of it");
  expect((await page.getAttribute("#extended", "aria-invalid")) === "true", "the field is marked");
  await page.fill("#extended", "2199-04-30");
  expect((await text("#review-answer .verdict")).includes("incomplete or out of range: Extended until"), "out of range");
  await page.fill("#extended", "");
  expect((await page.getAttribute("#review-answer .verdict", "class")) === "verdict yes", "empty: it has not happened");
  await halfTyped("#designated");
  expect((await text("#filing-answer .verdict")).includes("incomplete or out of range"), "half typed designation");
  expect((await page.locator("#filing-window table").count()) === 0, "no window of it");
  await page.fill("#designated", "");
  await page.fill("#on", "2051-01-01");
  expect((await text("#law")).includes("out of range"), "the day of the law");
  await page.fill("#on", "2026-05-01");
  // Art. 52(4), (5): shortened to within the thirty days and extended, in which order is not known.
  await page.fill("#shortened", "2026-04-10");
  await page.fill("#extended", "2026-07-31");
  expect((await text("#review-answer .verdict")).includes("Not known: Shortened on, Extended on"), "what is missing");
  await page.fill("#shortened-on", "2026-04-03");
  await page.fill("#extended-on", "2026-04-08");
  expect(!(await text("#review-answer .verdict")).includes("Not known"), "nothing is missing any more");
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

await test("explorer: windows and tables carry what was not read, too", async () => {
  const { page, problems } = await open(`${explorerFile}?lang=en`, ofFolder);
  const text = (selector) => page.textContent(selector);
  await page.fill("#on", "2026-11-30");
  expect((await text("#sectors-caveat")).includes("All ten orders on designated operators were amended"), "the sectors");
  expect((await page.locator("#sectors-rows .caveat").count()) > 10, "marks of the sectors");
  expect((await text("#filing-window .caveat")).length > 0, "the window");
  await page.fill("#on", "2024-06-03");
  expect((await text("#sectors-caveat")) === "", "the sectors of a day that was read");
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

await test("explorer: what was not read is said first, in words, and is not green", async () => {
  for (const [lang, caveat] of [
    ["ja", "改正後の文言を確認していない"],
    ["en", "the new wording was not read"],
  ]) {
    const { page, problems } = await open(`${explorerFile}?lang=${lang}`, ofFolder);
    await page.fill("#on", "2026-11-30");
    const subjects = [];
    for (const received of ["2026-04-01", "2026-10-01", "2026-11-20"]) {
      await page.fill("#received", received);
      expect((await page.getAttribute("#review-answer .verdict", "class")) !== "verdict yes", `${received} is not green`);
      const [first] = (await page.textContent("#review-answer .verdict")).split("\n");
      expect(first.includes(caveat), `${received}: ${first}`);
      expect(!(await page.textContent("#review")).includes("act-38-2026"), `${received}: an id`);
      for (const link of await page.locator("#review-files a").all())
        expect(
          decodeURIComponent(await link.getAttribute("href"))
            .replaceAll("\r\n ", "")
            .includes(caveat),
          `${received}: a file without its caveat`,
        );
      const calendar = decodeURIComponent(await page.getAttribute("#review-files a", "href"));
      subjects.push(/UID:(\w+)/.exec(calendar)[1]);
    }
    expect(new Set(subjects).size === 3, "three cases, three sets of UIDs");
    expect(problems.length === 0, problems.join("\n"));
    await page.close();
  }
});

for (const colorScheme of ["light", "dark"]) {
  await test(`explorer (${colorScheme}): names, focus and contrast for everyone`, async () => {
    const { page, problems } = await open(explorerFile, ofFolder, { colorScheme });
    const faults = await page.evaluate(() => {
      const found = [];
      for (const one of document.querySelectorAll("input, select")) {
        const name = [...one.labels].map((label) => label.innerText.trim()).join(" ");
        if (name === "") found.push(`${one.id} has no label`);
      }
      for (const one of document.querySelectorAll("a, button, summary"))
        if (one.innerText.trim() === "") found.push(`${one.outerHTML} has no name`);
      const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
      for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`${id} stands twice`);
      for (const one of document.querySelectorAll("[aria-labelledby], [aria-describedby]"))
        for (const id of `${one.getAttribute("aria-labelledby") ?? ""} ${one.getAttribute("aria-describedby") ?? ""}`.trim().split(/\s+/))
          if (!ids.includes(id)) found.push(`${one.tagName} names ${id}, which is not there`);
      // WCAG 2.2, 1.4.3: 4.5 to 1 for every text.
      const channels = (color) => /\d+(?:\.\d+)?/g[Symbol.match](color).map(Number);
      const light = (color) => {
        const [r, g, b] = channels(color).map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = (one) => {
        const color = getComputedStyle(one).backgroundColor;
        return channels(color)[3] === 0 && one.parentElement !== null ? ground(one.parentElement) : color;
      };
      for (const one of document.querySelectorAll("body *:not(svg, svg *, script)")) {
        if (![...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "")) continue;
        const [a, b] = [light(getComputedStyle(one).color), light(ground(one))].sort((x, y) => y - x);
        if ((a + 0.05) / (b + 0.05) < 4.5)
          found.push(`${one.tagName} ${one.className} ${one.textContent.slice(0, 20)}: ${((a + 0.05) / (b + 0.05)).toFixed(2)}`);
      }
      return found;
    });
    expect(faults.length === 0, faults.slice(0, 10).join("\n"));
    // Every control is a stop of the keyboard, and shows that it is.
    const stops = new Set();
    for (let stop = 0; stop < 120; stop += 1) {
      await page.keyboard.press("Tab");
      const [name, ring] = await page.evaluate(() => {
        const one = document.activeElement;
        return [one?.id || one?.textContent || "", one === document.body || getComputedStyle(one).outlineStyle !== "none"];
      });
      expect(ring, `${name} does not show its focus`);
      stops.add(name);
    }
    const controls = await page.evaluate(() => [...document.querySelectorAll("input, select, button")].map((one) => one.id));
    for (const id of controls) expect(stops.has(id), `${id} is not reached by keyboard`);
    expect(problems.length === 0, problems.join("\n"));
    await page.close();
  });
}

for (const width of [320, 390, 1000]) {
  await test(`explorer, ${width} pixels wide: nothing runs out of the page`, async () => {
    const { page } = await open(explorerFile, ofFolder, { viewport: { width, height: 800 } });
    for (const language of ["ja", "en"]) {
      await page.click(`#lang-${language}`);
      await page.fill("#on", "2026-04-02");
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide <= width, `${language}: ${wide} pixels`);
      if (pictures === undefined) continue;
      await page.screenshot({ path: join(pictures, `explorer-${language}-${width}.png`), fullPage: true });
    }
    await page.close();
  });
}

// A browser takes every file for a place of its own, so from a folder the pages do without their icons; nothing else is lost.
const iconsRefused = (problem) => problem.startsWith("Unsafe attempt to load URL file:") && problem.includes("/assets/icons.svg#");
for (const [how, address, allowed, expected] of [
  ["from a folder", pathToFileURL(join(root, "docs/site/api/index.html")).href, ofFolder, iconsRefused],
  ["from docs:serve", "http://127.0.0.1:4187/api/index.html", ofServer, () => false],
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
