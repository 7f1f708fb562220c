// The links of built pages that lead to no file, or to no place within it. Addresses of the network are not asked.
//   node scripts/broken-links.mjs
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** @param {string} folder @returns {string[]} a line for each broken link */
export function brokenLinks(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  const places = new Map();
  const placesOf = (file) => {
    const known =
      places.get(file) ??
      new Set([...readFileSync(file, "utf8").matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id]) => plain(id)));
    places.set(file, known);
    return known;
  };
  const broken = [];
  for (const page of pages) {
    const file = join(folder, page);
    for (const [, written] of new Set(readFileSync(file, "utf8").matchAll(/\s(?:href|src)="([^"]*)"/g))) {
      const address = plain(written);
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) continue;
      const [, path = "", , place] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
      let target = path === "" ? file : resolve(dirname(file), decodeURIComponent(path));
      if (existsSync(target) && statSync(target).isDirectory()) target = join(target, "index.html");
      const found = existsSync(target) && !relative(folder, target).startsWith("..");
      // A place such as rule=… is no element: it is the state of a page.
      const isState = place?.includes("=") === true;
      if (
        !found ||
        (place &&
          !isState &&
          target.endsWith(".html") &&
          !placesOf(target).has(decodeURIComponent(place)) &&
          !placesOf(target).has(place))
      )
        broken.push(`${page}: ${address}`);
    }
  }
  return [...new Set(broken)];
}

const entities = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

function plain(text) {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const broken = brokenLinks(fileURLToPath(new URL("../docs/site", import.meta.url)));
  for (const line of broken) console.log(line);
  if (broken.length > 0) process.exitCode = 1;
}
