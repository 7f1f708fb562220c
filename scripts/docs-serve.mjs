// Serves docs/site on this machine only.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("../docs/site", import.meta.url));
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};
const port = Number(process.env.PORT ?? 4173);

/** The file that an address names; `undefined` for an address that is none. */
function fileOf(address) {
  try {
    const path = normalize(decodeURIComponent(new URL(address, "http://localhost").pathname));
    return join(site, path.endsWith(sep) ? join(path, "index.html") : path);
  } catch {
    return undefined;
  }
}

createServer(async (request, response) => {
  const address = request.url ?? "/";
  const file = fileOf(address);
  if (address === "/favicon.ico") return response.writeHead(204).end();
  if (file === undefined || !file.startsWith(site + sep)) return response.writeHead(400).end();
  try {
    const content = await readFile(file);
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(content);
  } catch (error) {
    // A folder is asked for with a stroke at its end, so that its links are read from within it.
    if (error.code === "EISDIR") response.writeHead(301, { location: `${address.split("?")[0]}/` }).end();
    else response.writeHead(404).end();
  }
}).listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}/`));
