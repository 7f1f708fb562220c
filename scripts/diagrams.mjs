// Draws the Mermaid diagrams of the pages as SVG, so that they are seen without a script: state diagrams and Gantt charts, in the forms in
// which the library writes them.
const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (one) => escapes[one]);
const font = `font-family="system-ui, 'Hiragino Sans', 'Noto Sans CJK JP', IPAGothic, sans-serif"`;
const size = 13;
const widthOf = (text) => [...text].reduce((sum, one) => sum + (/[ -\u02ff]/.test(one) ? 0.56 : 1), 0) * size;

/** Lines that are no wider; Japanese is broken anywhere, English between words. */
function wrapped(text, most) {
  const lines = [""];
  for (const part of text.match(/[ -\u02ff]+?(?: |$|(?=[^ -\u02ff]))|[^ -\u02ff]/g) ?? []) {
    if (lines.at(-1) !== "" && widthOf(lines.at(-1) + part.trimEnd()) > most && !/^[、。）)]/.test(part))
      lines.push("");
    lines[lines.length - 1] += part;
  }
  return lines.map((line) => line.trim());
}

/** The SVG of a Mermaid diagram; `undefined` for a kind that is not drawn. */
export function drawn(source, title = "") {
  if (/^\s*stateDiagram-v2/.test(source)) return stateDiagram(source, title);
  if (/^\s*gantt/.test(source)) return gantt(source, title);
  return undefined;
}

const line = 17;
const gap = { x: 26, y: 30 };

/** Layers from top to bottom: a state in every other one, the labels of the transitions between them. */
function stateDiagram(source, title) {
  const states = new Map();
  const edges = new Map();
  for (const [, label, id] of source.matchAll(/^\s*state "(.*)" as (\S+)$/gm)) states.set(id, { id, label, loops: [] });
  const first = /\[\*\] --> (\S+)/.exec(source)?.[1] ?? [...states.keys()][0];
  const ends = new Set([...source.matchAll(/^\s*(\S+) --> \[\*\]/gm)].map(([, id]) => id));
  for (const [, from, to, label] of source.matchAll(/^\s*(s\w+) --> (s\w+)(?: : (.*))?$/gm)) {
    if (from === to) states.get(from)?.loops.push(label ?? "");
    else edges.set(`${from} ${to}`, { from, to, labels: [...(edges.get(`${from} ${to}`)?.labels ?? []), label ?? ""] });
  }
  // What leads back against the order in which the states are reached is laid out the other way round.
  const order = [];
  const done = new Set();
  const visit = (id) => {
    if (done.has(id)) return;
    done.add(id);
    for (const edge of edges.values()) if (edge.from === id) visit(edge.to);
    order.unshift(id);
  };
  visit(first);
  for (const id of states.keys()) visit(id);
  const place = new Map(order.map((id, index) => [id, index]));
  const rank = new Map(order.map((id) => [id, 0]));
  for (const id of order) {
    for (const { from, to } of edges.values()) {
      const [upper, lower] = place.get(from) < place.get(to) ? [from, to] : [to, from];
      if (upper === id) rank.set(lower, Math.max(rank.get(lower), rank.get(id) + 2));
    }
  }
  const layers = [];
  const put = (node, at) => {
    layers[at] ??= [];
    layers[at].push(node);
    return { ...node, at };
  };
  const boxes = new Map();
  for (const id of order) {
    const { label, loops } = states.get(id);
    const lines = [...wrapped(label, 150), ...loops.flatMap((one) => wrapped(`↻ ${one}`, 190))];
    const node = {
      id,
      lines,
      plain: wrapped(label, 150).length,
      width: Math.max(...lines.map(widthOf)) + 24,
      height: lines.length * line + 12,
      links: [],
    };
    boxes.set(id, node);
    put(node, rank.get(id));
  }
  const chains = [];
  for (const { from, to, labels } of edges.values()) {
    const back = place.get(from) > place.get(to);
    const [upper, lower] = back ? [to, from] : [from, to];
    const chain = [boxes.get(upper)];
    const middle = rank.get(upper) + 1;
    for (let at = rank.get(upper) + 1; at < rank.get(lower); at += 1) {
      const lines = at === middle ? labels.flatMap((one) => wrapped(`${back ? "↑ " : ""}${one}`, 170)) : [];
      const node = {
        lines,
        width: lines.length === 0 ? 10 : Math.max(...lines.map(widthOf)) + 8,
        height: lines.length * line,
        links: [chain.at(-1)],
        isLabel: true,
      };
      chain.at(-1).links.push(node);
      put(node, at);
      chain.push(node);
    }
    chain.push(boxes.get(lower));
    boxes.get(lower).links.push(chain.at(-2));
    chain.at(-2).links.push(boxes.get(lower));
    chains.push({ chain, back });
  }
  // Order within the layers: each where its neighbours are on the average, a few times from above and from below.
  const spread = (layer) => {
    let x = 0;
    for (const node of layer) {
      node.x = x + node.width / 2;
      x += node.width + gap.x;
    }
    for (const node of layer) node.x -= (x - gap.x) / 2;
  };
  for (const layer of layers) spread(layer ?? []);
  for (let round = 0; round < 16; round += 1) {
    for (const layer of round % 2 === 0 ? layers : [...layers].reverse()) {
      const wish = new Map(
        layer.map((node) => [
          node,
          node.links.length === 0 ? node.x : node.links.reduce((sum, one) => sum + one.x, 0) / node.links.length,
        ]),
      );
      layer.sort((a, b) => wish.get(a) - wish.get(b));
      spread(layer);
    }
  }
  // Then each as near to its neighbours as those beside it leave room for.
  for (let round = 0; round < 30; round += 1) {
    for (const layer of layers) {
      const moving = round % 2 === 0 ? layer : [...layer].reverse();
      for (const node of moving) {
        const at = layer.indexOf(node);
        const left = layer[at - 1];
        const right = layer[at + 1];
        const least = left === undefined ? Number.NEGATIVE_INFINITY : left.x + left.width / 2 + gap.x + node.width / 2;
        const most =
          right === undefined ? Number.POSITIVE_INFINITY : right.x - right.width / 2 - gap.x - node.width / 2;
        const wish =
          node.links.length === 0 ? node.x : node.links.reduce((sum, one) => sum + one.x, 0) / node.links.length;
        node.x = Math.max(least, Math.min(most, wish));
      }
    }
  }
  let y = 46;
  for (const layer of layers) {
    const height = Math.max(...layer.map((one) => one.height), 4);
    for (const node of layer) node.y = y + height / 2;
    y += height + gap.y;
  }
  const all = layers.flat();
  const left = Math.min(...all.map((one) => one.x - one.width / 2)) - 16;
  const right = Math.max(...all.map((one) => one.x + one.width / 2)) + 16;
  const number = (value) => Math.round(value * 10) / 10;
  const arrows = chains.map(({ chain, back }) => {
    const points = chain.map((node, index) => {
      const up = [node.x, node.y - node.height / 2 - (node.isLabel ? 2 : 0)];
      const down = [node.x, node.y + node.height / 2 + (node.isLabel ? 2 : 0)];
      return index === 0 ? [down] : index === chain.length - 1 ? [up] : [up, down];
    });
    const parts = points.flatMap((some, index) =>
      index === 0
        ? []
        : [
            [points[index - 1].at(-1), some[0]],
            ...(chain[index].isLabel && chain[index].lines.length === 0 ? [[some[0], some[1]]] : []),
          ],
    );
    return parts
      .map(([[x1, y1], [x2, y2]], index) => {
        const bend = (y1 + y2) / 2;
        const last = index === parts.length - 1 && !back ? ' marker-end="url(#arrow)"' : "";
        const begin = index === 0 && back ? ' marker-start="url(#arrow)"' : "";
        return `<path d="M${number(x1)} ${number(y1)} C${number(x1)} ${number(bend)} ${number(x2)} ${number(bend)} ${number(x2)} ${number(y2)}" fill="none" stroke="#6b7471" stroke-width="1.3"${last}${begin}/>`;
      })
      .join("");
  });
  const texts = (node, color) =>
    node.lines
      .map((text, index) => {
        const top = node.y - node.height / 2 + (node.isLabel ? 0 : 6) + index * line + 13;
        const plain = node.isLabel || index >= node.plain;
        return `<text x="${number(node.x)}" y="${number(top)}" text-anchor="middle" fill="${plain ? "#4a5250" : color}" font-size="${plain ? size - 1 : size}"${plain ? "" : ' font-weight="600"'}>${escaped(text)}</text>`;
      })
      .join("");
  const nodes = all.map((node) => {
    if (node.isLabel) return texts(node, "#1c1f1e");
    const width = ends.has(node.id) ? 3 : 1.3;
    return `<rect x="${number(node.x - node.width / 2)}" y="${number(node.y - node.height / 2)}" width="${number(node.width)}" height="${number(node.height)}" rx="7" fill="#e3f0f1" stroke="#0d5c63" stroke-width="${width}"/>${texts(node, "#0b3d42")}`;
  });
  const start = boxes.get(first);
  const begin = `<circle cx="${number(start.x)}" cy="16" r="6" fill="#1c1f1e"/><path d="M${number(start.x)} 22 V${number(start.y - start.height / 2)}" stroke="#6b7471" stroke-width="1.3" marker-end="url(#arrow)"/>`;
  return svg(left, right - left, y, title, `${begin}${arrows.join("")}${nodes.join("")}`);
}

function svg(left, width, height, title, body) {
  const arrow = `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 L8 4 L0 8 z" fill="#6b7471"/></marker></defs>`;
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="${Math.floor(left)} 0 ${w} ${h}" width="${w}" height="${h}" ${font}><title>${escaped(title)}</title>${arrow}<rect x="${Math.floor(left)}" y="0" width="${w}" height="${h}" fill="#fff"/>${body}</svg>`;
}

function gantt(source, title) {
  const rows = [];
  let section = "";
  for (const text of source.split("\n")) {
    const named = /^\s*section (.*)$/.exec(text)?.[1];
    if (named !== undefined) section = named;
    const found = /^\s*(.*?)\s*:(?:(\w+), )?(\d{4}-\d\d-\d\d), (\d{4}-\d\d-\d\d)$/.exec(text);
    if (found !== null) rows.push({ section, label: found[1], kind: found[2], from: found[3], to: found[4] });
  }
  const first = Math.min(...rows.map((one) => Date.parse(one.from)));
  const last = Math.max(...rows.map((one) => Date.parse(one.to)));
  const x = (date) => Math.round((20 + (760 * (Date.parse(date) - first)) / (last - first)) * 10) / 10;
  let y = 10;
  let before = "";
  const body = rows.map(({ section: of, label, kind, from, to }) => {
    const head =
      of === before
        ? ""
        : `<text x="20" y="${y + 16}" font-size="13" font-weight="600" fill="#0b3d42">${escaped(of)}</text>`;
    if (of !== before) y += 24;
    before = of;
    const color = kind === "crit" ? "#f2c879" : kind === "active" ? "#7fd0d6" : "#bcd7d9";
    const bar = `<text x="20" y="${y + 13}" font-size="13" fill="#1c1f1e">${escaped(label)}</text><rect x="${x(from)}" y="${y + 19}" width="${Math.max(2, x(to) - x(from))}" height="13" rx="3" fill="${color}" stroke="#0d5c63"/><text x="${Math.min(x(from), 620)}" y="${y + 47}" font-size="12" fill="#4a5250">${from} – ${dayBefore(to)}</text>`;
    y += 58;
    return head + bar;
  });
  return svg(0, 800, y + 6, title, body.join(""));
}

function dayBefore(date) {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
