// The explorer and the packed smoke suite in headless Chromium: by keyboard, in both languages, without a console error and without a
// request that leaves the page. A Debian system without Chromium gets it from its own packages.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { bundled } from "./from-source.mjs";

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
// `--without-api` looks at everything but the pages of the API, which take long to make.
const withApi = !process.argv.includes("--without-api");
if (!existsSync(join(root, withApi ? "docs/site/api/index.html" : "docs/site/explorer/explorer.js")))
  execFileSync(process.execPath, [join(root, "scripts/docs.mjs"), ...(withApi ? [] : ["--without-api"])], {
    stdio: "inherit",
  });

let passed = 0;
let failed = 0;
/** `--only text`: the tests whose names hold it. */
const only = process.argv[process.argv.indexOf("--only") + 1];
async function test(name, work) {
  if (process.argv.includes("--only") && !name.includes(only)) return;
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
/** What no Japanese text of a screen holds: an id or a name of the code. */
const ofCode = /\b[a-z]+(?:-[a-z0-9]+){1,6}\b|\b[a-z]+[A-Z]\w+/;
const siteFile = (name) => pathToFileURL(join(root, "docs/site", name)).href;
const explorerFile = siteFile("explorer/index.html");
const stateOf = (state) =>
  `#${new URLSearchParams({ lang: "ja", on: "2026-05-10", ...state, ...(state.facts && { facts: JSON.stringify(state.facts) }) })}`;
const ofFolder = (url) => url.startsWith("file:") || url.startsWith("data:");
const ofServer = (url) => url.startsWith("http://127.0.0.1:4187/") || url.startsWith("data:");
const { rules, samples } = await bundled(
  {
    stdin: {
      contents: `export { rules } from "espa-jp/rules"; export { samples } from "./docs/explorer/texts.js";`,
      resolveDir: root,
    },
  },
  (file) => import(file),
);
const duty = {
  designatedOn: "2023-11-16",
  act: "introduction",
  criticalFacility: true,
  supplier: { kind: "company", relation: "unrelated" },
  startsOn: "2026-05-10",
};

for (const [how, address, allowed] of [
  ["from a folder", explorerFile, ofFolder],
  ["from docs:serve", "http://127.0.0.1:4187/explorer/", ofServer],
]) {
  await test(`explorer ${how}: an interview by keyboard, in Japanese and English, without a request`, async () => {
    const { page, problems } = await open(address, allowed);
    expect((await page.title()).includes("経済安全保障推進法"), "Japanese title");
    await page.fill("#filter", "届出の要否");
    expect((await page.locator("#rules a").count()) > 1, "the questions that match");
    await page.fill("#on", "2026-05-10");
    await page.focus("#rules a >> text=重要維持管理等の委託に係る届出");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#asked");
    // By keyboard alone: each question is answered with its first answer, the days are typed.
    for (let asked = 0; asked < 12; asked += 1) {
      if ((await page.locator(".answer-button").count()) === 0) break;
      if ((await page.locator("#facts input[type=date]").count()) > 0)
        await page.fill("#facts input[type=date]", "2024-06-03");
      await page.locator(".answer-button").first().focus();
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id === "asked"), "the next question has the focus");
    }
    expect((await page.textContent("#asked")).includes("質問は以上"), "it comes to an end");
    expect(
      (await page.textContent("#result .verdict")).includes("届出を要しない"),
      "a subsidiary (Order, Art. 10(1)(i))",
    );
    const article = await page.locator("#result .reasons a").first().getAttribute("href");
    expect(article.startsWith("https://laws.e-gov.go.jp/"), "articles lead to e-Gov");
    // The address holds the case: it is read again, and in the other language.
    await page.reload();
    expect((await page.textContent("#result .verdict")).includes("届出を要しない"), "a reload keeps the case");
    await page.focus("#lang-en");
    await page.keyboard.press("Enter");
    expect((await page.getAttribute("html", "lang")) === "en", "language of the page");
    const left = await page.evaluate(() => document.body.innerText.replace("日本語", ""));
    expect(!japanese.test(left), `Japanese in English: ${left.split("\n").find((line) => japanese.test(line))}`);
    expect(problems.length === 0, problems.join("\n"));
    await page.close();
  });
}

await test("explorer: every rule answers, as interview, form and table, in both languages, and says no name of the code", async () => {
  const { page, problems } = await open(explorerFile, ofFolder);
  for (const rule of rules) {
    for (const lang of ["ja", "en"]) {
      for (const view of ["interview", "form", "rows"]) {
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          stateOf({ rule: rule.id, view, lang, facts: samples[rule.id] ?? {} }),
        );
        await page.waitForFunction(
          (title) => document.querySelector("h1")?.textContent === title,
          lang === "ja" ? rule.titleJa : rule.titleEn,
        );
        if (view !== "rows")
          expect((await page.textContent("#result")).length > 4, `${rule.id} ${lang} ${view}: no result`);
        if (lang === "en") continue;
        const text = await page.evaluate(() =>
          [...document.querySelectorAll("#facts, #result")].map((one) => one.innerText).join("\n"),
        );
        const code = text
          .split("\n")
          .find((line) => ofCode.test(line.replace(/JSON[（(][A-Za-z]+[）)]/, "").replace(/mm\/dd\/yyyy/g, "")));
        expect(code === undefined, `${rule.id} ${view}: ${code}`);
      }
    }
  }
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

await test("explorer: 'not known' can always be said, and what stays open stands beside it", async () => {
  const { page, problems } = await open(
    `${explorerFile}${stateOf({ rule: "operator-designation", view: "interview", facts: { business: "banking" } })}`,
    ofFolder,
  );
  for (let asked = 0; asked < 4; asked += 1) {
    const unknown = page.locator(".answer-button.unknown");
    if ((await unknown.count()) > 0) await unknown.click();
  }
  expect((await page.textContent("#asked")).includes("質問は以上"), "all were answered with 'not known'");
  expect(
    (await page.locator(".open-facts li").count()) === 3,
    "three facts are open (banking: deposits, accounts, machines)",
  );
  await page.click(".answered button >> nth=1");
  await page.fill("#question", "10兆");
  await page.click(".answer-button.first");
  expect((await page.textContent("#question-fault")).includes("数値で"), "what is no number is said");
  await page.fill("#question", "１０，０００，０００，０００，０００");
  await page.click(".answer-button.first");
  expect(
    (await page.textContent("#result .verdict")).includes("該当する"),
    "ten trillion yen (order of the FSA and others, Art. 2)",
  );
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

await test("explorer: a timeline is a picture and a calendar; what was not read is said first, and cases have calendars of their own", async () => {
  const { page, problems } = await open(
    `${explorerFile}${stateOf({ rule: "review-timeline", view: "form", lang: "en", on: "2026-04-02", facts: { receivedOn: "2026-04-01" } })}`,
    ofFolder,
  );
  const text = (selector) => page.textContent(selector);
  expect((await text("#result")).includes("1 May 2026"), "introduction from 1 May 2026 (Art. 52(3))");
  expect((await page.locator("#result .picture svg title").count()) === 1, "a picture with a title");
  expect((await page.locator("#result .caveat").count()) === 0, "nothing to be said beside it");
  const calendar = async () =>
    decodeURIComponent(await page.getAttribute("#result a[download$=ics]", "href")).replaceAll("\r\n ", "");
  const uid = async () => /UID:(\w+)/.exec(await calendar())[1];
  expect((await calendar()).includes("DTSTART;VALUE=DATE:20260501"), "a calendar to save");
  const uids = [await uid()];
  for (const name of ["Case A", "Case B"]) {
    await page.fill("#case-name", name);
    uids.push(await uid());
  }
  expect(new Set(uids).size === 3, "cases differ");
  expect(page.url().includes("case=Case+B"), "the address holds the name");
  await page.fill("#on", "2026-10-10");
  await page.fill("#fact-receivedOn", "2026-10-01");
  const [first, second] = await page.locator("#result > :is(.caveat, .verdict)").allTextContents();
  expect(first.includes("the new wording was not read"), `caveat first: ${first}`);
  expect(
    second.length > 0 && (await page.getAttribute("#result .verdict", "class")).includes("open"),
    "it is not shown as settled",
  );
  expect((await calendar()).includes("the new wording was not read"), "the calendar carries it");
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

await test("explorer: a date that is half typed or out of range is said, and is never taken as one that has not happened", async () => {
  const { page, problems } = await open(
    `${explorerFile}${stateOf({ rule: "review-timeline", view: "form", lang: "en", on: "2026-05-01", facts: { receivedOn: "2026-04-01" } })}`,
    ofFolder,
  );
  await page.focus("#fact-extendedUntil");
  await page.keyboard.type("04");
  expect((await page.textContent("#result")).includes("incomplete or out of range"), "half typed");
  expect(
    (await page.locator("#result .picture, #result a[download$=ics]").count()) === 0,
    "no picture and no file of it",
  );
  expect((await page.getAttribute("#fact-extendedUntil", "aria-invalid")) === "true", "the field is marked");
  await page.fill("#fact-extendedUntil", "2199-04-30");
  expect((await page.textContent("#result")).includes("incomplete or out of range"), "out of range");
  await page.fill("#fact-extendedUntil", "2026-04-10");
  expect((await page.locator("#result .fault").count()) > 0, "an extension that is none (Art. 52(4))");
  await page.fill("#fact-extendedUntil", "");
  expect((await page.textContent("#result")).includes("1 May 2026"), "empty: it has not happened");
  await page.fill("#on", "");
  expect((await page.textContent("#view")).includes("Give the day"), "no day");
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

await test("explorer: symbols, tables and plans are pasted, and the answers are a table to save", async () => {
  const { page, problems } = await open(`${explorerFile}${stateOf({ rule: "ipc-screening", view: "rows" })}`, ofFolder);
  const readIn = async (text) => {
    await page.fill("#paste", text);
    await page.click("text=読み込む");
  };
  await readIn("F41H 11/02\nＢ６３Ｇ８／２８\nA01B 1/00");
  expect((await page.locator("#facts tbody tr").count()) === 3, "a column of symbols: three cases");
  const csv = async () =>
    decodeURIComponent(await page.getAttribute("#facts a[download$=csv] >> text=CSVで保存", "href"));
  expect((await csv()).includes("特定技術分野に属しない"), "answers as CSV");
  await page.reload();
  expect((await page.locator("#facts tbody tr").count()) === 3, "a reload keeps them");
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    stateOf({ rule: "operator-designation", view: "rows" }),
  );
  await page.waitForSelector("text=特定社会基盤事業者の指定基準への該当性");
  await readIn("判定する特定社会基盤事業の種類\taverageDepositsYen\n銀行業\t12兆円\nbanking\t9,900,000,000,000\n");
  const rows = await page.locator("#facts tbody tr").allTextContents();
  expect(
    rows.length === 2 && rows[0].includes("該当する") && rows[1].includes("判定できない"),
    `a table of a spreadsheet: ${rows}`,
  );
  await readIn("業種\n銀行業");
  expect(
    (await page.textContent("#paste-said")).includes("「業種」"),
    "a heading that is none, with those that are read",
  );
  await readIn("business\n金貸し");
  expect(
    (await page.textContent("#paste-said")).includes("銀行業"),
    "a word that is none, with those that are allowed",
  );
  await readIn("{");
  expect((await page.textContent("#paste-said")).includes("JSONとして読めません"), "no JSON");
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    stateOf({ rule: "missing-plan-contents", view: "rows" }),
  );
  await page.waitForSelector("text=供給確保計画の記載事項の不足");
  await readIn(JSON.stringify({ material: "batteries", applicants: [{ name: "甲社" }] }));
  expect((await page.textContent("#result .verdict")).includes("不足"), "a plan as JSON: what it lacks");
  expect((await page.locator("#result td a[href*='laws.e-gov']").count()) > 3, "each with its article");
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

const family = {
  madeInJapan: true,
  public: false,
  ipc: ["F41H 11/02"],
  applications: [
    { id: "A", describes: true, kind: "ordinary", filedOn: "2025-01-06" },
    { id: "B", describes: true, kind: "divisional", filedOn: "2025-01-06", dividedOn: "2025-06-02", parent: "A" },
  ],
};
await test("explorer: a family of applications: each entry by its name, what frees it, and each application's own picture", async () => {
  const state = { rule: "foreign-filing-window", view: "form", facts: family, lang: "en", on: "2025-02-03" };
  const { page, problems } = await open(`${explorerFile}${stateOf(state)}`, ofFolder);
  const verdict = await page.textContent("#result .verdict");
  // What A frees, three months after its filing day without a notice, B does not forbid again (Art. 78(1), proviso).
  expect(verdict.includes("prohibited") && verdict.includes("7 April 2025"), `three months from A: ${verdict}`);
  expect(
    (await page.locator("#facts legend").allTextContents()).join().includes("Entry 2: B"),
    "an entry is told by its name",
  );
  const labels = await page.locator("#facts fieldset label").allTextContents();
  expect(labels.includes("Filing day of the application"), "a label does not repeat what holds it");
  const parents = page.locator("[id='fact-applications-1-parent-names'] option");
  expect((await parents.getAttribute("value")) === "A", "a parent is one of the family");
  for (const name of ["A", "B"]) await page.click(`#result summary >> text=/^${name}$/`);
  await page.waitForFunction(() => document.querySelectorAll("#result .picture svg").length === 3);
  await page.evaluate(() => location.reload());
  await page.waitForSelector("#result .verdict");
  expect((await page.locator("#facts legend").count()) === 2, "a reload keeps the family");
  await page.emulateMedia({ media: "print" });
  expect((await page.textContent(".explorer-bar .print-only")).includes("2025"), "the day is printed");
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

await test("explorer: what would change the answer is said, and can be tried", async () => {
  const { page, problems } = await open(
    `${explorerFile}${stateOf({ rule: "introduction-duty", view: "form", facts: { ...duty, containsOutsidersCriticalFacility: false } })}`,
    ofFolder,
  );
  expect((await page.textContent("#result .verdict")).includes("届け出"), "to be notified beforehand (Art. 52(1))");
  await page.click(".turns button >> text=子法人等");
  expect((await page.textContent("#result .verdict")).includes("届出を要しない"), "a subsidiary");
  for (const link of ["前後一年間の結論の推移", "違反した場合の罰則"]) await page.click(`summary >> text=${link}`);
  await page.waitForSelector("#result >> text=拘禁刑");
  expect((await page.textContent("#result")).includes("拘禁刑"), "the penalty in the word of that day");
  await page.waitForSelector("#result >> text=2026年9月18日");
  expect((await page.textContent("#result")).includes("2026年9月18日"), "the day on which the wording turns");
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

await test("explorer: lists of a day, and addresses that cannot be read", async () => {
  const { page, problems } = await open(
    `${explorerFile}${stateOf({ view: "materials", lang: "en", on: "2026-04-02" })}`,
    ofFolder,
  );
  expect((await page.locator("#materials-rows tbody tr").count()) === 16, "sixteen products");
  await page.fill("#on", "2022-12-23");
  expect((await page.locator("#materials-rows tbody tr").count()) === 11, "eleven on the first day");
  for (const hash of [
    "rule=none",
    "rule=introduction-duty&facts=%7B",
    "rule=introduction-duty&facts=[]&on=2026-02-30",
    "on=x&view=y",
    "rule=introduction-duty&facts=%7B%22supplier%22%3A1%2C%22x%22%3A%7B%7D%7D",
  ]) {
    await page.evaluate((one) => {
      location.hash = one;
    }, `${hash}&lang=en`);
    await page.waitForTimeout(50);
    expect((await page.textContent("#view")).length > 20, hash);
  }
  expect(problems.length === 0, problems.join("\n"));
  await page.close();
});

await test("docs:serve: what is not there is not found, and nothing stops it", async () => {
  const status = async (path) => (await fetch(`http://127.0.0.1:4187${path}`, { redirect: "manual" })).status;
  const found = [];
  for (const path of ["/%", "/nowhere", "/explorer", "/..%2f..%2fpackage.json", "/%00", "/schemas.json"])
    found.push(await status(path));
  expect(String(found) === "400,404,301,404,404,200", `answers ${found}`);
});

for (const lang of ["ja", "en"]) {
  await test(`site (${lang}): one navigation, a search that finds the words of the law, diagrams that are drawn`, async () => {
    const { page, problems } = await open(siteFile(`${lang}/index.html`), ofFolder, {
      viewport: { width: 390, height: 800 },
    });
    for (const name of [
      "index",
      "guides",
      "reference",
      "start",
      "guides/procurement",
      "guides/filing-abroad",
      "reference/criteria",
      "reference/penalties",
      "reference/coverage",
      "reference/gaps",
      "reference/materials",
      "reference/lifecycles",
    ]) {
      await page.goto(siteFile(`${lang}/${name}.html`));
      expect((await page.getAttribute("html", "lang")) === lang, `${name}: language`);
      expect((await page.locator(".site-header nav a:visible").count()) === 5, `${name}: navigation`);
      expect((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390, `${name} runs out of the page`);
      expect((await page.locator("text=stateDiagram").count()) === 0, `${name}: a diagram that is not drawn`);
    }
    expect((await page.locator("figure svg").count()) > 3, "lifecycles are drawn");
    for (const word of ["届出", "罰則", "外国出願", "notify", "導入等計画書"]) {
      await page.fill("#site-search", word);
      await page.waitForSelector("#site-found.open a");
      expect((await page.locator("#site-found a").count()) > 0, `${word} is found`);
    }
    await page.keyboard.press("ArrowDown");
    expect(
      await page.evaluate(() => document.activeElement?.closest("#site-found") !== null),
      "hits are reached by keyboard",
    );
    const before = page.url();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href !== before);
    await page.goto(siteFile(`${lang}/index.html`));
    await page.click(".first");
    await page.waitForSelector("#rules");
    expect((await page.getAttribute("html", "lang")) === lang, "the explorer opens in the language of the reader");
    expect(problems.length === 0, problems.join("\n"));
    await page.close();
  });
}

const screens = {
  list: {},
  interview: { rule: "introduction-duty", view: "interview" },
  answer: { rule: "introduction-duty", view: "form", facts: duty },
  timeline: { rule: "review-timeline", view: "form", facts: { receivedOn: "2026-04-01" } },
  plan: { rule: "missing-particulars", view: "form", facts: { form: "introduction" } },
  rows: { rule: "ipc-screening", view: "rows" },
  family: { rule: "foreign-filing-window", view: "form", facts: family },
  sectors: { view: "sectors" },
};
for (const colorScheme of ["light", "dark"]) {
  await test(`explorer (${colorScheme}): names, focus and contrast for everyone`, async () => {
    const { page, problems } = await open(explorerFile, ofFolder, { colorScheme });
    for (const [name, state] of Object.entries(screens)) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, stateOf(state));
      await page.waitForTimeout(100);
      const faults = await page.evaluate(faultsOfPage);
      expect(faults.length === 0, `${name}: ${faults.slice(0, 10).join("\n")}`);
    }
    // Every control of a form is a stop of the keyboard, and shows that it is.
    await page.evaluate((hash) => {
      location.hash = hash;
    }, stateOf(screens.timeline));
    await page.waitForSelector("#fact-receivedOn");
    const stops = new Set();
    for (let stop = 0; stop < 160; stop += 1) {
      await page.keyboard.press("Tab");
      const [name, ring] = await page.evaluate(() => {
        const one = document.activeElement;
        return [
          one?.id || one?.textContent || "",
          one === document.body || getComputedStyle(one).outlineStyle !== "none",
        ];
      });
      expect(ring, `${name} does not show its focus`);
      stops.add(name);
    }
    const controls = await page.evaluate(() =>
      [...document.querySelectorAll("input[id], select[id]")].map((one) => one.id),
    );
    for (const id of controls) expect(stops.has(id), `${id} is not reached by keyboard`);
    expect(problems.length === 0, problems.join("\n"));
    await page.close();
  });
}

/** What keeps a page from being read by everyone; it runs in the page. */
function faultsOfPage() {
  const found = [];
  for (const one of document.querySelectorAll("input, select, textarea")) {
    const name =
      [...(one.labels ?? [])].map((label) => label.textContent.trim()).join(" ") +
      (one.getAttribute("aria-label") ?? "") +
      (one.getAttribute("aria-labelledby") ?? "");
    if (name === "") found.push(`${one.id} has no label`);
  }
  for (const one of document.querySelectorAll("a, button, summary"))
    if (one.textContent.trim() === "") found.push(`${one.outerHTML} has no name`);
  const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`${id} stands twice`);
  for (const one of document.querySelectorAll("[aria-labelledby], [aria-describedby]"))
    for (const id of `${one.getAttribute("aria-labelledby") ?? ""} ${one.getAttribute("aria-describedby") ?? ""}`
      .trim()
      .split(/\s+/))
      if (!ids.includes(id)) found.push(`${one.tagName} names ${id}, which is not there`);
  // WCAG 2.2, 1.4.3: 4.5 to 1 for every text.
  const channels = (color) => /\d+(?:\.\d+)?/g[Symbol.match](color).map(Number);
  const light = (color) => {
    const [r, g, b] = channels(color).map((one) =>
      one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (one) => {
    const color = getComputedStyle(one).backgroundColor;
    return channels(color)[3] === 0 && one.parentElement !== null ? ground(one.parentElement) : color;
  };
  for (const one of document.querySelectorAll("body *:not(svg, svg *, script, option)")) {
    if (![...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "")) continue;
    const [a, b] = [light(getComputedStyle(one).color), light(ground(one))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5)
      found.push(
        `${one.tagName} ${one.className} ${one.textContent.slice(0, 20)}: ${((a + 0.05) / (b + 0.05)).toFixed(2)}`,
      );
  }
  return found;
}

for (const width of [320, 390, 1000]) {
  await test(`explorer, ${width} pixels wide: nothing runs out of the page`, async () => {
    const { page } = await open(explorerFile, ofFolder, { viewport: { width, height: 800 } });
    for (const lang of ["ja", "en"]) {
      for (const [name, state] of Object.entries(screens)) {
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          stateOf({ ...state, lang }),
        );
        await page.waitForTimeout(100);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide <= width, `${name} ${lang}: ${wide} pixels`);
        if (pictures !== undefined)
          await page.screenshot({ path: join(pictures, `explorer-${name}-${lang}-${width}.png`), fullPage: true });
      }
    }
    await page.close();
  });
}

await test("explorer, printed: the answer stands without its buttons", async () => {
  const { page } = await open(`${explorerFile}${stateOf({ ...screens.timeline, case: "甲社" })}`, ofFolder);
  await page.emulateMedia({ media: "print" });
  expect(await page.isVisible("#result .verdict"), "the answer");
  expect(await page.isVisible(".print-only.name"), "the name of the case");
  expect(!(await page.isVisible("#mode-form")) && !(await page.isVisible(".site-header")), "no buttons, no navigation");
  expect((await page.pdf({ format: "A4" })).length > 10_000, "it prints");
  await page.close();
});

// A browser takes every file for a place of its own, so from a folder the pages do without their icons; nothing else is lost.
const iconsRefused = (problem) =>
  problem.startsWith("Unsafe attempt to load URL file:") && problem.includes("/assets/icons.svg#");
for (const [how, address, allowed, expected] of !withApi
  ? []
  : [
      ["from a folder", pathToFileURL(join(root, "docs/site/api/index.html")).href, ofFolder, iconsRefused],
      ["from docs:serve", "http://127.0.0.1:4187/api/index.html", ofServer, () => false],
    ]) {
  await test(`API pages ${how}: open, and are searched, without a request that leaves them`, async () => {
    const { page, problems } = await open(address, allowed);
    expect((await page.textContent("body")).includes("espa-jp"), "a title");
    await page.keyboard.press("/");
    await page.keyboard.type("reviewTimeline");
    await page.waitForSelector("#tsd-search-results li", { timeout: 15_000 });
    if (pictures !== undefined)
      await page.screenshot({ path: join(pictures, `api-${how.replaceAll(/\W/g, "-")}.png`) });
    const unexpected = problems.filter((problem) => !expected(problem));
    expect(unexpected.length === 0, unexpected.join("\n"));
    await page.close();
  });
}

// The smoke suite is of the built package.
if (!process.argv.includes("--only") && !existsSync(join(root, "dist/index.js")))
  execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { stdio: "inherit" });
await test("the smoke suite runs in the browser", async () => {
  const bundle = await build({
    stdin: {
      contents: `import { smoke } from "./tests/runtimes/smoke.mjs"; globalThis.smoked = smoke();`,
      resolveDir: root,
    },
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
