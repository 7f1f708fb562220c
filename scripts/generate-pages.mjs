// Writes docs/reference/*.md from the built library: tables and diagrams that no one should keep by hand. `--check` writes nothing and
// fails where a page is stale.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import * as espa from "../dist/index.js";
import { criteriaPage } from "./criteria-page.mjs";
import { today } from "./today.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");
const on = espa.LAW_AS_OF.day;
const cell = (text) =>
  String(text ?? "")
    .replaceAll("|", "\\|")
    .replaceAll("\n", " ");
const table = (head, rows) =>
  [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`, ...rows.map((row) => `| ${row.map(cell).join(" | ")} |`)].join(
    "\n",
  );
const both = (text) => (text === undefined ? "" : `${text.en} / ${text.ja}`);
const cite = (citation) => (citation === undefined ? "" : espa.formatCitation(citation, "en"));
const names = (list) => list.map((name) => `\`${name}\``).join(", ");

const pages = {
  today: {
    title: "What is answered of the law of today (現行法についての答え)",
    body: () => today(espa, new URL("../", import.meta.url), { table, cite, both }),
  },
  "specified-fields": {
    title: "Specified technology fields (特定技術分野)",
    body: () =>
      ["2024-05-01", "2025-01-01"]
        .map(
          (day) =>
            `## Order Art. 12(1) from ${day}\n\n${table(
              ["item", "id", "symbols", "limit", "additional requirement"],
              espa
                .specifiedFields(day)
                .map((one) => [
                  one.item,
                  `\`${one.id}\``,
                  one.allOf.map((any) => any.join(", ")).join(" **and** "),
                  one.rider ?? "",
                  one.requirement,
                ]),
            )}`,
        )
        .concat([
          `## The 25 headings\n\nFor display only; the law has items, not headings. The link of items to headings is inferred.\n\n${table(
            ["no.", "heading", "additional requirement", "fields", "also possible"],
            espa
              .fieldHeadings(on)
              .map((one) => [
                one.number,
                both(one.text),
                one.additionalRequirement ? "yes" : "no",
                names(one.fields),
                names(one.alsoPossible),
              ]),
          )}`,
        ])
        .join("\n\n"),
  },
  criteria: {
    title: "Designation criteria of essential infrastructure (指定基準)",
    body: () => `[日本語](criteria.ja.md)\n\n${criteriaPage(espa, "en", on, table)}`,
  },
  "criteria.ja": {
    title: "特定社会基盤事業者の指定基準",
    note: `ライブラリから生成（法令の基準日 ${on}）。手で編集しません。`,
    body: () => `[English](criteria.md)\n\n${criteriaPage(espa, "ja", on, table)}`,
  },
  materials: {
    title: "Specified critical materials (特定重要物資)",
    body: () =>
      table(
        ["item", "id", "name", "since", "ministers"],
        espa
          .specifiedCriticalMaterials(on)
          .map((one) => [
            one.item,
            `\`${one.id}\``,
            `${one.nameEn} / ${one.nameJa}`,
            one.designatedFrom,
            one.competentMinisters.join(", "),
          ]),
      ),
  },
  penalties: {
    title: "Penalties (罰則)",
    body: () =>
      `Law of ${on}.\n\n${table(
        [
          "provision",
          "conducts",
          "custody (months)",
          "fine (yen)",
          "both possible",
          "attempt",
          "abroad",
          "corporate fine",
          "who",
          "unless",
          "kind",
        ],
        espa
          .penaltyProvisions(on)
          .map((one) => [
            cite(one.basis),
            names(one.conducts),
            one.imprisonmentMonths,
            one.fineYen,
            one.cumulative ? "yes" : "",
            one.attemptPunished ? "yes" : "",
            one.crimesAbroad ? "yes" : "",
            one.corporateFine ? "yes" : "",
            one.offender.replaceAll("-", " "),
            (one.unless ?? []).map(cite).join("; "),
            one.kind,
          ]),
      )}`,
  },
  coverage: {
    title: "Coverage of the law",
    body: () => {
      const rows = espa.ledger();
      const count = (list, kind) => list.filter((one) => one.coverage === kind).length;
      const chapters = [...new Set(rows.map((one) => one.chapter))];
      const summary = table(
        ["chapter", "modelled", "described", "out of scope"],
        chapters.map((chapter) => {
          const list = rows.filter((one) => one.chapter === chapter);
          return [chapter, count(list, "modelled"), count(list, "described"), count(list, "out-of-scope")];
        }),
      );
      const lists = espa
        .instruments()
        .filter((one) => rows.some((row) => row.instrument === one.id))
        .map(
          (one) =>
            `## ${one.shortName?.en ?? one.name.en}\n\n${one.name.ja}, \`${one.id}\`\n\n${table(
              ["article", "caption", "in force from", "coverage", "where", "why"],
              rows
                .filter((row) => row.instrument === one.id)
                .map((row) => [row.article, row.caption, row.inForceFrom, row.coverage, names(row.where ?? []), row.why]),
            )}`,
        );
      return [summary, ...lists].join("\n\n");
    },
  },
  gaps: {
    title: "Known gaps (未確認事項)",
    body: () =>
      table(
        ["id", "what is not known", "touches", "from"],
        espa.knownGaps().map((one) => [`\`${one.id}\``, both(one.text), one.touches.map(cite).join("; "), one.from]),
      ),
  },
  glossary: {
    title: "Glossary (用語)",
    body: () =>
      table(
        ["Japanese", "English", "official", "also called", "where", "in the code"],
        espa
          .glossary()
          .map((one) => [one.ja, one.en, one.official ? "yes" : "", one.aliases.join(", "), cite(one.where), names(one.inCode)]),
      ),
  },
  systems: {
    title: "Systems around the Act (関連する制度)",
    body: () =>
      table(
        ["id", "name", "status", "since", "law", "touches the Act", "modelled in"],
        espa
          .policySystems(on)
          .map((one) => [
            `\`${one.id}\``,
            `${one.nameEn} / ${one.nameJa}`,
            one.status,
            one.since,
            one.lawNumber?.en,
            both(one.touchPoint),
            names(one.modelledIn),
          ]),
      ),
  },
  lifecycles: {
    title: "Lifecycles",
    body: () =>
      Object.entries(espa)
        .filter(([name, value]) => name.endsWith("Lifecycle") && typeof value === "object")
        .map(
          ([name, value]) =>
            `## \`${name}\`\n\n${both(value.name)}\n\n\`\`\`mermaid\n${espa.lifecycleToMermaid(value, "en")}\`\`\`\n\n\`\`\`mermaid\n${espa.lifecycleToMermaid(value, "ja")}\`\`\``,
        )
        .join("\n\n"),
  },
  issues: {
    title: "Issue codes",
    body: () => `Codes are stable. \`{name}\` stands for a value.\n\n${table(["code", "English", "日本語", "where"], issueKinds())}`,
  },
};

/** Every `defineIssue("code", { ja, en })` of the source and of the command. */
function issueKinds() {
  const kinds = new Map();
  const within = (folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => [folder, name]);
  for (const [folder, name] of [...within("src").sort(), ...within("cli/src").sort()]) {
    if (!name.endsWith(".ts")) continue;
    const file = ts.createSourceFile(name, readFileSync(join(root, folder, name), "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      if (ts.isCallExpression(node) && node.expression.getText() === "defineIssue" && ts.isStringLiteral(node.arguments[0])) {
        const text = (key) => node.arguments[1].properties?.find((one) => one.name.getText() === key)?.initializer?.text ?? "";
        const code = node.arguments[0].text;
        const found = kinds.get(code) ?? [`\`${code}\``, text("en"), text("ja"), new Set()];
        found[3].add(folder === "src" ? name.split("/")[0] : "cli");
        kinds.set(code, found);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...kinds.values()].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([code, en, ja, rooms]) => [code, en, ja, [...rooms].join(", ")]);
}

const generated = `Generated from the library; law as of ${on}. Do not edit.`;
mkdirSync(join(root, "docs/reference"), { recursive: true });
for (const [name, page] of Object.entries(pages)) {
  const path = join(root, `docs/reference/${name}.md`);
  const text = `---\ntitle: ${page.title}\n---\n\n# ${page.title}\n\n${page.note ?? generated}\n\n${page.body().trim()}\n`;
  let current = "";
  try {
    current = readFileSync(path, "utf8");
  } catch {}
  if (current === text) continue;
  if (check) {
    console.error(`docs/reference/${name}.md is stale: run npm run docs:pages`);
    process.exitCode = 1;
  } else writeFileSync(path, text);
}
