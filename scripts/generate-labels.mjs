// Compiles data/rules.yaml, data/labels/*.yaml and data/rule-facts.yaml into src/rules/tables: the rules as data, and the label, question and help of every
// fact that they ask for. Which facts a shape has is read from its JSON Schema, what a rule answers from the rule itself. A row that fits
// nothing is refused with file, line and what is wrong; a fact without a row too. `--check` writes nothing and fails where a file is stale.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { LineCounter, parseDocument } from "yaml";
import { shapesOf } from "./fact-shapes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const wrong = [];

/** A document, and the line of each of its keys. */
function read(file) {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, file), "utf8"), { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors)
    wrong.push(`${file}:${error.linePos?.[0].line ?? 1}: ${error.message.split("\n")[0]}`);
  const lineOf = (path) => {
    let node = document.contents;
    let line = 1;
    for (const key of path) {
      const pair = node?.items?.find((one) => String(one.key) === key);
      if (pair === undefined) break;
      line = lines.linePos(pair.key.range[0]).line;
      node = pair.value;
    }
    return line;
  };
  return {
    value: document.toJS() ?? {},
    refuse: (path, what) => wrong.push(`${file}:${lineOf(path)}: ${path.join(" ")}: ${what}`),
  };
}

const isText = (value) => typeof value === "string" && value.trim() === value && value !== "";
const isBilingual = (value) => isText(value?.ja) && isText(value?.en) && Object.keys(value).length === 2;

/** What a row of a label may say. */
const fields = new Set(["ja", "en", "question", "help", "unit", "basis", "words", "kind", "like"]);

function checkRow(refuse, path, row) {
  if (!isText(row?.ja) || !isText(row?.en)) refuse(path, "a label needs a text in ja and in en");
  for (const [name, value] of Object.entries(row ?? {})) {
    if (!fields.has(name)) refuse(path, `no field ${name}`);
    if (["question", "help", "unit"].includes(name) && !isBilingual(value))
      refuse(path, `${name} needs a text in ja and in en`);
    if (["basis", "words", "kind", "like"].includes(name) && !isText(value)) refuse(path, `${name} is a text`);
  }
}

/** Every row of data/labels by shape and path, and the words by their list. */
function readLabels() {
  const rows = {};
  const words = {};
  const places = {};
  const files = readdirSync(join(root, "data/labels")).map((name) => `data/labels/${name}`);
  // Facts of functions that take a day or two, for which there is no schema.
  for (const file of [...files.sort(), "data/rule-facts.yaml"]) {
    const { value, refuse } = read(file);
    for (const [shape, labels] of Object.entries(value)) {
      if (shape === "words") {
        for (const [list, texts] of Object.entries(labels ?? {})) {
          if (list in words) refuse([shape, list], "stands twice");
          for (const [word, text] of Object.entries(texts ?? {})) {
            if (!isBilingual(text)) refuse([shape, list, word], "a word needs a text in ja and in en");
          }
          words[list] = texts;
        }
        continue;
      }
      if (shape in rows) refuse([shape], "stands twice");
      rows[shape] = labels ?? {};
      places[shape] = refuse;
      for (const [path, row] of Object.entries(labels ?? {})) checkRow(refuse, [shape, path], row);
    }
  }
  return { rows, words, places };
}

/** Every rule that was defined while it ran, and what asks it. */
async function definedRules(ids) {
  const folder = await mkdtemp(join(root, "node_modules/.espa-rules-"));
  const made = [];
  globalThis.madeRules = made;
  const real = join(root, "src/finding/rule.ts");
  try {
    const outfile = join(folder, "calls.mjs");
    await build({
      stdin: {
        contents: `export { calls } from "./src/rules/calls"; export { infrastructureSectors } from "./src/infrastructure/sectors"; export { provisionOf } from "./src/kernel/provision";`,
        resolveDir: root,
      },
      bundle: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      outfile,
      logLevel: "error",
      plugins: [
        {
          name: "rules-as-they-are-defined",
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /(^|\/)rule$/ }, ({ path, resolveDir, importer }) =>
              join(resolveDir, `${path}.ts`) === real && !importer.startsWith("told:")
                ? { path: real, namespace: "told" }
                : undefined,
            );
            onLoad({ filter: /.*/, namespace: "told" }, () => ({
              contents: `import { rule as plain, ruleInWordings as inWordings } from ${JSON.stringify(real)}; export * from ${JSON.stringify(real)};
const told = (define) => (...given) => { const made = define(...given); globalThis.madeRules.push({ definition: given[1], asks: made.asks }); return made; };
export const rule = told(plain); export const ruleInWordings = told(inWordings);`,
              resolveDir: root,
              loader: "ts",
            }));
          },
        },
      ],
    });
    const { calls, infrastructureSectors, provisionOf } = await import(pathToFileURL(outfile).href);
    const days = ["2022-09-01", "2023-12-01", "2024-06-01", "2025-09-01", "2026-06-01", "2026-08-20", "2026-11-01"];
    const businesses = days.flatMap((on) =>
      infrastructureSectors(on).flatMap((sector) => sector.businesses.map(({ id }) => id)),
    );
    return Object.fromEntries(
      ids.map((id) => {
        const questions = new Set();
        for (const on of days) {
          for (const facts of id === "operator-designation" ? businesses.map((business) => ({ business })) : [{}]) {
            const { question } = calls[id](facts, on);
            if (question !== undefined) questions.add(question.ja);
          }
        }
        // A council is of one of two kinds, and each is a rule with a question of its own.
        if (id === "technology-council")
          for (const kind of ["research-and-development", "designated-fund"])
            questions.add(calls[id]({ kind }, "2026-06-01").question.ja);
        const found = made.filter(({ definition }) => questions.has(definition.question.ja));
        const answers = {};
        for (const { definition } of found) {
          for (const [value, text] of Object.entries(definition.answers))
            answers[value] ??= { value, ja: text.ja, en: text.en };
        }
        const first = found.map(({ definition }) => definition.inForceFrom).sort()[0];
        const basis = found[0]?.asks.basis[0];
        return [
          id,
          {
            questions: [...questions],
            answers: Object.values(answers),
            from: first,
            provision: basis && provisionOf(basis),
          },
        ];
      }),
    );
  } finally {
    delete globalThis.madeRules;
    await rm(folder, { recursive: true, force: true });
  }
}

const literal = (value) => JSON.stringify(value);

/** Written as a person would, by the formatter of the house. */
function formatted(file, text) {
  return execFileSync(
    process.execPath,
    [join(root, "node_modules/@biomejs/biome/bin/biome"), "format", `--stdin-file-path=${file}`],
    {
      input: text,
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
}

/** The generated files by their names, and what is wrong with the rows. */
export async function generate() {
  const { $defs } = JSON.parse(readFileSync(join(root, "src/formats/tables/json-schemas.json"), "utf8"));
  const factsOfSchema = shapesOf($defs);
  const { rows, words, places } = readLabels();
  const rules = read("data/rules.yaml");
  const defined = await definedRules(
    Object.entries(rules.value).flatMap(([id, row]) => (["timeline", "checklist"].includes(row.kind) ? [] : [id])),
  );

  /** The row of a fact, and the shape and path under which it stands: its own, or those of the shape that it is like. */
  const placeOf = (shape, path, tried = new Set()) => {
    const own = rows[shape]?.[path];
    if (own !== undefined) return { row: own, key: `${shape}.${path}` };
    for (let cut = path.length; cut >= 0; cut = cut === 0 ? -1 : Math.max(0, path.lastIndexOf(".", cut - 1))) {
      const above = path.slice(0, cut);
      const like = rows[shape]?.[above === "" ? "." : above]?.like;
      const rest = above === "" ? path : path.slice(cut + 1);
      const key = `${like} ${rest}`;
      if (like === undefined || rest === "" || tried.has(key)) continue;
      const found = placeOf(like, rest, tried.add(key));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const rowOf = (shape, path) => placeOf(shape, path)?.row;
  /** The list of the words of a fact: that of its row, of its last name where a table of the library has it, or of its own. */
  const listOf = (shape, path) => {
    const place = placeOf(shape, path);
    return words[`${shape}.${path}`] === undefined ? (place?.key ?? `${shape}.${path}`) : `${shape}.${path}`;
  };

  const shapes = {};
  const used = new Set();
  const lists = new Set(["state", "complete"]);
  /** The facts of a group that is like another shape stand in a shape of their own, so that their labels name the group. */
  const apart = (shape, facts) =>
    facts.flatMap((fact) => {
      const above = facts.find(
        (one) => one.kind === "group" && rows[shape]?.[one.path]?.like && fact.path.startsWith(`${one.path}.`),
      );
      if (above !== undefined) return [];
      const like = fact.kind === "group" && fact.of === undefined ? rows[shape]?.[fact.path]?.like : undefined;
      if (like === undefined) return [fact];
      const held = facts.filter((one) => one.path.startsWith(`${fact.path}.`));
      const of = `${shape}.${fact.path}`;
      rows[of] ??= { ".": { ...rows[shape][fact.path], like } };
      return [{ ...fact, of, facts: held.map((one) => ({ ...one, path: one.path.slice(fact.path.length + 1) })) }];
    });
  const add = (shape, given) => {
    if (shape in shapes) return;
    if (rows[shape] === undefined) wrong.push(`data/labels: ${shape}: no rows for this shape`);
    const facts =
      given ??
      ($defs[shape] === undefined
        ? Object.entries(rows[shape] ?? {}).flatMap(([path, row]) => (path === "." ? [] : [{ path, kind: row.kind }]))
        : factsOfSchema(shape));
    const told = [];
    const { ja: nameJa = "", en: nameEn = "" } = rows[shape]?.["."] ?? {};
    shapes[shape] = { label: { ja: nameJa, en: nameEn }, facts: told };
    for (const fact of apart(shape, facts)) {
      const row = rowOf(shape, fact.path) ?? (fact.of === undefined ? undefined : rows[fact.of]?.["."]);
      if (row === undefined) wrong.push(`data/labels: ${shape} ${fact.path}: no row`);
      used.add(`${shape} ${fact.path}`);
      const { ja = "", en = "", question, help, unit, basis, words: list } = row ?? {};
      const named = list ?? (fact.options === undefined ? undefined : listOf(shape, fact.path));
      const known = named === undefined ? undefined : words[named];
      if (fact.options !== undefined && known !== undefined) {
        lists.add(named);
        for (const option of fact.options)
          if (!(option in known)) wrong.push(`data/labels: words ${named}: no word for ${option}`);
      } else if (fact.options !== undefined && !looked.has(named)) {
        wrong.push(`data/labels: ${shape} ${fact.path}: no words ${named} (${fact.options.join(" ")})`);
      }
      told.push({
        path: fact.path,
        kind: fact.kind,
        ...(fact.item === undefined ? undefined : { item: fact.item }),
        ...(fact.of === undefined ? undefined : { of: fact.of }),
        ...(fact.options === undefined ? undefined : { options: fact.options, words: named }),
        ja,
        en,
        ...(question === undefined ? undefined : { question }),
        ...(help === undefined ? undefined : { help }),
        ...(unit === undefined ? undefined : { unit }),
        ...(basis === undefined ? undefined : { basis }),
      });
      if (fact.of !== undefined && fact.facts === undefined) add(fact.of);
      else if (fact.of !== undefined) add(fact.of, fact.facts);
    }
    for (const path of Object.keys(rows[shape] ?? {})) {
      const known = path === "." || path.endsWith("[]") || facts.some((one) => one.path === path);
      // A row of a property that the schema tells by a shape of its own may stand below it.
      if (!known && !facts.some((one) => one.of !== undefined && path.startsWith(`${one.path}.`)))
        places[shape]?.([shape, path], "no such property");
    }
  };

  const told = Object.entries(rules.value).map(([id, row]) => {
    if (!isText(row.ja) || !isText(row.en) || !isText(row.call)) rules.refuse([id], "a rule needs call, ja and en");
    const of = defined[id];
    const answers =
      of === undefined
        ? []
        : of.answers.length > 0
          ? of.answers
          : Object.entries(words[`answers.${id}`] ?? {}).map(([value, text]) => ({ value, ...text }));
    if (of !== undefined && answers.length === 0) rules.refuse([id], "no answers were found");
    const provision = row.provision ?? of?.provision;
    const inForceFrom = row.from ?? of?.from;
    if (provision === undefined || inForceFrom === undefined) rules.refuse([id], "no provision or no first day");
    add(row.facts);
    return {
      ...{
        id,
        call: row.call,
        kind: row.kind ?? "finding",
        provision,
        titleJa: row.ja,
        titleEn: row.en,
        factsSchema: row.facts,
      },
      ...{ answers, conducts: row.conducts ?? [], inForceFrom },
    };
  });

  const note = (from) => `// Generated from ${from} by \`npm run generate\`: change that file, never this one.\n`;
  const texts = {
    "src/rules/tables/rules.ts": `${note("data/rules.yaml and the rules themselves")}import { table } from "../../kernel/dated";
import type { RuleDescription } from "../rule-description";

/** Every rule, chapter by chapter, in the order of the articles. */
export const ruleRows: readonly RuleDescription[] = table<readonly RuleDescription[]>(${literal(told)});
`,
    "src/rules/tables/labels.ts": `${note("data/labels/*.yaml and data/rule-facts.yaml")}import { table } from "../../kernel/dated";
import type { BilingualText } from "../../kernel/text";
import type { Shape } from "../fact-row";

/** The facts of each shape, in the order of its schema. */
export const shapes: Readonly<Record<string, Shape>> = table<Readonly<Record<string, Shape>>>(${literal(shapes)});

/** The words that a fact may be, by their list. */
export const words: Readonly<Record<string, Readonly<Record<string, BilingualText>>>> = table<
  Readonly<Record<string, Readonly<Record<string, BilingualText>>>>
>(${literal(Object.fromEntries([...lists].map((name) => [name, words[name]])))});
`,
  };
  return {
    wrong,
    texts: Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, formatted(file, text)])),
  };
}

/** Lists of words that stand in tables of the library already. */
const looked = new Set(["business", "material", "country", "conduct", "ministerial-order"]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { wrong: found, texts } = await generate();
  for (const one of found) console.error(one);
  if (found.length > 0) process.exitCode = 1;
  else {
    for (const [file, text] of Object.entries(texts)) {
      const path = join(root, file);
      let current = "";
      try {
        current = readFileSync(path, "utf8");
      } catch {}
      if (current === text) continue;
      if (process.argv.includes("--check")) {
        console.error(`${file} is stale: run npm run generate`);
        process.exitCode = 1;
      } else writeFileSync(path, text);
    }
  }
}
