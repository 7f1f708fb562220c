// Builds the site: home, guides, reference, API and the explorer, with one navigation and one search. Everything is made from the source;
// no package is built. `--without-api` leaves out the pages of the API, which typedoc takes a minute to write.
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { brokenLinks } from "./broken-links.mjs";
import { library, sourceOf } from "./from-source.mjs";
import { escaped, header, markdown, page, textOf } from "./site.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = join(root, "docs/site");
const withApi = !process.argv.includes("--without-api");
const quiet = process.argv.includes("--quiet");
const read = (path) => readFileSync(join(root, path), "utf8");
const write = (path, text) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};
const espa = await library();

rmSync(site, { recursive: true, force: true });
mkdirSync(join(site, "explorer"), { recursive: true });
if (withApi) {
  execFileSync(process.execPath, [join(root, "scripts/generate-pages.mjs"), "--check"], { stdio: "inherit" });
  execFileSync(process.execPath, [join(root, "node_modules/typedoc/bin/typedoc")], { stdio: "inherit", cwd: root });
}

/** Every document of the project that is a page: where it is read, in which languages, and in which part of the site it stands. */
const twins = (folder, kind) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md") && !name.endsWith(".ja.md"))
    .map((name) => {
      const ja = `${folder}/${name.replace(/\.md$/, ".ja.md")}`;
      return {
        kind,
        name: `${posix.basename(folder)}/${name.replace(/\.md$/, "")}`,
        en: `${folder}/${name}`,
        ja: existsSync(join(root, ja)) ? ja : undefined,
      };
    });
const documents = [
  {
    kind: "guide",
    name: "start",
    en: "README.md",
    ja: "README.ja.md",
    titles: { ja: "はじめに（インストールと使用例）", en: "Start: install it, and first answers" },
  },
  ...twins("docs/guides", "guide"),
  ...["maintaining", "benchmarks", "mutation", "scale"].map((name) => ({ kind: "guide", name, en: `docs/${name}.md` })),
  ...["CHANGELOG", "CONTRIBUTING", "SECURITY"].map((name) => ({
    kind: "guide",
    name: name.toLowerCase(),
    en: `${name}.md`,
  })),
  { kind: "guide", name: "japanese-style", ja: "docs/japanese-style.md" },
  ...twins("docs/reference", "reference"),
].filter((one) => [one.en, one.ja].some((path) => path !== undefined && existsSync(join(root, path))));

/** Where a document is found in the site; one without a page in the language, in the other. */
const found = new Map(
  documents.flatMap(({ name, en, ja }) => [
    ...(en === undefined ? [] : [[en, `en/${name}.html`]]),
    ...(ja === undefined ? [] : [[ja, `ja/${name}.html`]]),
  ]),
);
const titleOf = (path) => /^title: (.*)$/m.exec(read(path))?.[1] ?? /^# (.*)$/m.exec(read(path))?.[1] ?? path;
const index = [];

for (const { kind, name, en, ja, titles } of documents) {
  for (const [lang, path] of Object.entries({ ja, en })) {
    if (path === undefined) continue;
    const to = `${lang}/${name}.html`;
    const up = "../".repeat(to.split("/").length - 1);
    const twin = lang === "ja" ? en : ja;
    const other =
      `${up}${twin === undefined ? `${lang === "ja" ? "en" : "ja"}/${kind}s.html` : found.get(twin)}`.replace(
        "references.html",
        "reference.html",
      );
    const addressOf = (target) => {
      if (found.has(target)) return `${up}${found.get(target)}`;
      if (target.startsWith("examples/") && existsSync(join(root, target))) return `${up}${target}`;
      if (target.startsWith("docs/pictures/") && existsSync(join(root, target)))
        return `${up}${target.replace("docs/", "")}`;
      if (target.startsWith("docs/pages/") && existsSync(join(root, target)))
        return `${up}${target.replace("docs/pages/", "")}`;
      if (target.startsWith("docs/explorer")) return `${up}explorer/index.html?lang=${lang}`;
      return target === "LICENSE" ? `${up}LICENSE` : undefined;
    };
    const title = titles?.[lang] ?? titleOf(path);
    // What whoever edits the file must know is nothing for its reader.
    const text = read(path)
      .replace("手で書き換えないでください。", "")
      .replace(/(law as of [^.\n]*\.) Do not edit\./, "$1");
    const html = markdown(text, { from: path, lang, addressOf });
    write(to, page({ root: up, lang, active: kind, other, title, body: `<article class="page">\n${html}</article>` }));
    index.push({ t: title, u: to, l: lang, k: kind, x: textOf(html).slice(0, 6000) });
  }
}

// The lists of guides and of the reference.
const lists = {
  guides: {
    ja: ["案内", "はじめての方は「はじめに」から、担当の業務が決まっている方はその案内からお読みください。"],
    en: ["Guides", "Begin with the first page, or with the guide of your work."],
  },
  reference: {
    ja: ["資料", "ライブラリのデータから作成した一覧です。"],
    en: ["Reference", "Lists that are made from the data of the library."],
  },
};
for (const [name, texts] of Object.entries(lists)) {
  for (const lang of ["ja", "en"]) {
    const [title, lead] = texts[lang];
    const rows = documents
      .filter((one) => (name === "guides" ? one.kind === "guide" : one.kind === "reference"))
      .map(({ en, ja, titles }) => {
        const path = lang === "ja" ? (ja ?? en) : (en ?? ja);
        const own = (lang === "ja" ? ja : en) !== undefined;
        const note = own ? "" : lang === "ja" ? "（英語）" : " (Japanese)";
        return `<li class="card"><a href="../${found.get(path)}"${own ? "" : ` lang="${lang === "ja" ? "en" : "ja"}"`}>${escaped(titles?.[lang] ?? titleOf(path))}</a>${note}</li>`;
      });
    const more = name === "reference" ? `<li class="card"><a href="../schemas.json">JSON Schema</a></li>` : "";
    const body = `<h1>${title}</h1>\n<p>${lead}</p>\n<ul class="cards">${rows.join("\n")}${more}</ul>`;
    write(
      `${lang}/${name}.html`,
      page({
        root: "../",
        lang,
        active: name === "guides" ? "guide" : "reference",
        other: `../${lang === "ja" ? "en" : "ja"}/${name}.html`,
        title,
        body,
      }),
    );
  }
}

// Home, in each language, and a first page that leads to the one of the reader.
for (const lang of ["ja", "en"]) {
  const fill = {
    lookedOn: espa.formatDate(espa.LAW_AS_OF.day, lang),
    rules: String(espa.rules.length),
    gaps: String(espa.knownGaps().length),
  };
  const body = read(`docs/pages/home.${lang}.html`).replace(/\{(\w+)\}/g, (_, name) => fill[name]);
  const title =
    lang === "ja" ? "経済安全保障推進法の判定ライブラリ" : "Japan's Economic Security Promotion Act as rules";
  write(
    `${lang}/index.html`,
    page({ root: "../", lang, active: "home", other: `../${lang === "ja" ? "en" : "ja"}/index.html`, title, body }),
  );
}
copyFileSync(join(root, "docs/pages/index.html"), join(site, "index.html"));

// The explorer.
await build({
  entryPoints: [join(root, "docs/explorer/explorer.js")],
  outfile: join(site, "explorer/explorer.js"),
  bundle: true,
  minify: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  alias: sourceOf,
  logLevel: "error",
});
const explorer = read("docs/explorer/index.html")
  .replace("<body>", '<body class="site">')
  .replace("<!-- site header -->", header({ root: "../", lang: "ja", active: "explorer" }));
write("explorer/index.html", explorer);
for (const rule of espa.rules) {
  for (const lang of ["ja", "en"]) {
    const facts = espa.factsOf(rule.id).map(({ label }) => label[lang]);
    const answers = rule.answers.map((one) => one[lang]);
    const u = `explorer/index.html?lang=${lang}#rule=${rule.id}&lang=${lang}`;
    index.push({
      t: lang === "ja" ? rule.titleJa : rule.titleEn,
      u,
      l: lang,
      k: "rule",
      x: [...answers, ...facts].join(lang === "ja" ? "、" : ", ").slice(0, 1500),
    });
  }
}

copyFileSync(join(root, "docs/explorer/explorer.css"), join(site, "explorer/explorer.css"));
for (const name of readdirSync(join(root, "docs/pages"))) {
  if (!name.endsWith(".html")) cpSync(join(root, "docs/pages", name), join(site, name), { recursive: true });
}
copyFileSync(join(root, "src/formats/tables/json-schemas.json"), join(site, "schemas.json"));
copyFileSync(join(root, "LICENSE"), join(site, "LICENSE"));
cpSync(join(root, "docs/pictures"), join(site, "pictures"), { recursive: true });
cpSync(join(root, "examples"), join(site, "examples"), { recursive: true });

if (withApi) {
  const scenarios = JSON.parse(read("docs/scenarios.json"));
  for (const name of readdirSync(join(site, "api"), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const up = "../".repeat(name.split(/[\\/]/).length);
    let html = readFileSync(join(site, "api", name), "utf8");
    const [, door, symbol] = /^\w+[\\/]([a-z-]+)\.(\w+)\.html$/.exec(name) ?? [];
    const isType = /^(?:interfaces|types)[\\/]/.test(name);
    const path = door === "index" || door === "espa-jp" ? "espa-jp" : `espa-jp/${door}`;
    let more =
      symbol === undefined
        ? ""
        : `<pre><code>import ${isType ? "type " : ""}{ ${symbol} } from "${path}";</code></pre>`;
    const rule = espa.rules.find((one) => one.call === symbol);
    if (rule !== undefined) {
      const facts = scenarios.find((one) => one.rule === symbol)?.facts ?? {};
      const address = `${up}explorer/index.html#${new URLSearchParams({ rule: rule.id, facts: JSON.stringify(facts).replaceAll('"@"', '"2026-06-01"'), on: "2026-06-01", lang: "en" })}`;
      more += `<p><a href="${escaped(address)}">Try it in the explorer</a> · <a href="${escaped(address.replace(/lang=en$/, "lang=ja"))}" lang="ja" hreflang="ja">ブラウザで試す</a></p>`;
    }
    html = html
      .replace("</head>", `<link rel="stylesheet" href="${up}site.css"></head>`)
      .replace(/<body>/, `<body>${header({ root: up, lang: "", active: "api", other: "" })}<div id="main"></div>`)
      .replace(/(<h1[^>]*>[\s\S]*?<\/h1>(?:<\/div>)?)/, `$1${more}`)
      .replace("</body>", `<script src="${up}site.js"></script></body>`);
    writeFileSync(join(site, "api", name), html);
    const main = /<div class="col-content">([\s\S]*?)<div class="col-sidebar">/.exec(html)?.[1] ?? "";
    // What is said of a function comes before its signature: a search looks for words.
    const said = textOf(main.slice(Math.max(0, main.indexOf('<div class="tsd-comment'))));
    if (said === "" && symbol !== undefined) throw new Error(`${name}: nothing of it would be found`);
    const title = (/<title>(.*?)<\/title>/.exec(html)?.[1] ?? name).replace(/ \| espa-jp.*$/, "");
    if (name !== "hierarchy.html") index.push({ t: title, u: `api/${name}`, l: "", k: "api", x: said.slice(0, 900) });
  }
}
write("search.js", `window.espaIndex=${JSON.stringify(index)};\n`);

const broken = brokenLinks(site).filter((one) => withApi || !one.includes("/api/"));
if (broken.length > 0) {
  console.error(`${broken.length} links lead nowhere:\n${broken.slice(0, 20).join("\n")}`);
  process.exitCode = 1;
}
if (!quiet) console.log("docs/site/index.html");
