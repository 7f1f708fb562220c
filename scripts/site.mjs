// The pages of the site: one frame, one navigation in the reader's language, Markdown with drawn diagrams and tables that scroll, and the
// index of the search.
import { createRequire } from "node:module";
import { dirname, posix } from "node:path";
import { drawn } from "./diagrams.mjs";

// The Markdown reader is the one with which typedoc writes the pages of the API.
const MarkdownIt = createRequire(import.meta.resolve("typedoc"))("markdown-it");
const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escaped = (text) => String(text).replace(/[&<>"]/g, (one) => escapes[one]);

export const navigation = [
  { id: "home", ja: ["ホーム", "ja/index.html"], en: ["Home", "en/index.html"] },
  { id: "explorer", ja: ["試す", "explorer/index.html?lang=ja"], en: ["Explorer", "explorer/index.html?lang=en"] },
  { id: "guide", ja: ["案内", "ja/guides.html"], en: ["Guides", "en/guides.html"] },
  { id: "reference", ja: ["資料", "ja/reference.html"], en: ["Reference", "en/reference.html"] },
  { id: "api", ja: ["API（英語）", "api/index.html?lang=ja"], en: ["API", "api/index.html?lang=en"] },
];

/**
 * The head of a page.
 *
 * @param root - the way from the page to the root of the site, such as `../`
 * @param lang - language of the page; empty where it keeps that of the reader
 * @param active - id of the part of the navigation in which the page stands
 * @param other - address of the page in the other language; buttons where the page has both
 */
export function header({ root, lang, active, other }) {
  const links = (language) =>
    navigation
      .map(
        ({ id, [language]: [label, to] }) =>
          `<li data-for="${language}"><a href="${root}${to}"${id === active ? ' aria-current="true"' : ""} lang="${language}">${label}</a></li>`,
      )
      .join("");
  const languages =
    other === undefined
      ? `<button type="button" id="lang-ja" lang="ja">日本語</button><button type="button" id="lang-en" lang="en">English</button>`
      : lang === ""
        ? ""
        : lang === "ja"
          ? `<a aria-current="true" href="#" lang="ja">日本語</a><a href="${other}" lang="en" hreflang="en">English</a>`
          : `<a href="${other}" lang="ja" hreflang="ja">日本語</a><a aria-current="true" href="#" lang="en">English</a>`;
  return `<div class="site-header" role="banner" data-root="${root}" data-own="${lang}">
<a class="skip" href="#main"><span data-for="ja" lang="ja">本文へ</span><span data-for="en" lang="en">Skip to the content</span></a>
<a class="brand" href="${root}index.html">espa-jp</a>
<nav aria-label="${lang === "ja" ? "サイト" : "Site"}"><ul>${links("ja")}${links("en")}</ul></nav>
<form class="site-search" role="search"><input type="search" id="site-search" aria-label="Search" autocomplete="off"><ul id="site-found"></ul></form>
<div class="languages" role="group" aria-label="言語 / Language">${languages}</div>
</div>`;
}

export function page({ root, lang, active, other, title, body }) {
  const note = lang === "ja" ? "法的助言ではありません。" : "This is not legal advice.";
  return `<!doctype html>
<html lang="${lang}" data-nav="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – espa-jp</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}site.css">
</head>
<body class="site">
${header({ root, lang, active, other })}
<main id="main" tabindex="-1">
${body}
</main>
<footer><p>${note}</p></footer>
<script src="${root}site.js"></script>
</body>
</html>
`;
}

/** The name that a heading of Markdown is reached by. */
const placeOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");

/**
 * Markdown as HTML.
 *
 * @param text - Markdown, with or without front matter
 * @param from - path of the file within the project
 * @param lang - its language
 * @param addressOf - where a path of the project, or an address, is found in the site
 */
export function markdown(text, { from, lang, addressOf }) {
  const reader = new MarkdownIt({ html: true, linkify: false });
  const plain = text.replace(/^---\n[\s\S]*?\n---\n/, "").replace(/<!--[\s\S]*?-->\n?/g, "");
  // In Japanese a line end within a paragraph is no blank.
  reader.renderer.rules.softbreak = (tokens, index) => {
    const [before, after] = [tokens[index - 1]?.content ?? "", tokens[index + 1]?.content ?? ""];
    const japanese = /[\u3000-\u9fff\uff00-\uffef]$/.test(before) || /^[\u3000-\u9fff\uff00-\uffef]/.test(after);
    return lang === "ja" && japanese ? "" : "\n";
  };
  reader.renderer.rules.table_open = (tokens, index) => {
    const columns = tokens.slice(index).findIndex((one) => one.type === "thead_close");
    const wide = tokens.slice(index, index + columns).filter((one) => one.type === "th_open").length > 5;
    return `<div class="scroll${wide ? " wide" : ""}" tabindex="0"><table>\n`;
  };
  reader.renderer.rules.table_close = () => "</table></div>\n";
  // Japanese can break behind each letter: a column is as wide as what stands in it asks for, and the table scrolls.
  reader.renderer.rules.td_open = (tokens, index, options, _env, self) => {
    const said = tokens[index + 1].content.replace(/\]\([^)]*\)|[`[*]/g, "");
    const letters = [...said].reduce((sum, one) => sum + (one > "\u2e7f" ? 2 : 1), 0);
    tokens[index].attrJoin("class", letters <= 18 ? "short" : letters <= 48 ? "middling" : "long");
    return self.renderToken(tokens, index, options);
  };
  const fence = reader.renderer.rules.fence;
  let heading = "";
  reader.renderer.rules.fence = (tokens, index, ...more) => {
    const svg = tokens[index].info.trim() === "mermaid" ? drawn(tokens[index].content, heading) : undefined;
    return svg === undefined ? fence(tokens, index, ...more) : `<figure tabindex="0">${svg}</figure>\n`;
  };
  const used = new Map();
  reader.renderer.rules.heading_open = (tokens, index, options, _env, self) => {
    heading = tokens[index + 1].content.replaceAll("`", "");
    const place = placeOf(tokens[index + 1].content);
    const times = used.get(place) ?? 0;
    used.set(place, times + 1);
    tokens[index].attrSet("id", times === 0 ? place : `${place}-${times}`);
    return self.renderToken(tokens, index, options);
  };
  const tokens = reader.parse(plain, {});
  for (const token of tokens.flatMap((one) => one.children ?? [])) {
    for (const name of ["href", "src"]) {
      const address = token.attrGet?.(name);
      if (address === null || address === undefined || /^(?:[a-z]+:|#)/i.test(address)) continue;
      const [path, place] = address.split("#");
      const target = addressOf(posix.join(dirname(from), decodeURIComponent(path)));
      token.attrSet(name, target === undefined ? "#" : `${target}${place === undefined ? "" : `#${place}`}`);
    }
  }
  return reader.renderer.render(tokens, reader.options, {});
}

/** The text of HTML without its marks. */
export const textOf = (html) =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, " ")
    .replace(/<wbr\s*\/?>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(
      /&(?:amp|lt|gt|quot|#39);/g,
      (one) => ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" })[one],
    )
    .replace(/\s+/g, " ")
    .trim();
