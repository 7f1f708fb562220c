// Writes docs/reference/*.md and *.ja.md from the source: tables and diagrams that no one should keep by hand, in both languages. `--check`
// writes nothing and fails where a page is stale.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { library } from "./from-source.mjs";
import { today } from "./today.mjs";

const espa = await library();
const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");
const on = espa.LAW_AS_OF.day;
const cell = (text) =>
  String(text ?? "")
    .replaceAll("|", "\\|")
    .replaceAll("\n", " ");
const table = (head, rows) =>
  [
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...rows.map((row) => `| ${row.map(cell).join(" | ")} |`),
  ].join("\n");
/** The language of the page that is being written. */
let lang = "en";
const of = (text) => (text === undefined ? "" : text[lang]);
const pick = (ja, en) => (lang === "ja" ? ja : en);
const cite = (citation) => (citation === undefined ? "" : espa.formatCitation(citation, lang));
const cites = (all) => all.map(cite).join(pick("、", "; "));
const day = (date) => (espa.isLegalDate(date) ? espa.formatDate(date, lang) : (date ?? ""));
const code = (list) => list.map((name) => `\`${name}\``).join(", ");
const nameOf = (one) => pick(one.nameJa, one.nameEn);
const ministers = (ids) => ids.map((id) => espa.ministerNames[id][lang]).join(pick("、", "; "));
const yes = (value) => (value ? pick("○", "yes") : "");
const column = (ja, en) => pick(ja, en);

const chapters = {
  general: { ja: "総則（第一章）", en: "general (Chapter I)" },
  supply: { ja: "特定重要物資（第二章）", en: "critical products (Chapter II)" },
  infrastructure: { ja: "特定社会基盤（第三章）", en: "essential infrastructure (Chapter III)" },
  technology: { ja: "特定重要技術（第四章）", en: "critical technologies (Chapter IV)" },
  patents: { ja: "特許出願の非公開（第五章）", en: "non-disclosure of patents (Chapter V)" },
  overseas: { ja: "特定海外事業", en: "projects overseas" },
  miscellaneous: { ja: "雑則", en: "miscellaneous" },
  penalties: { ja: "罰則", en: "penalties" },
};
const coverages = {
  modelled: { ja: "判定する", en: "modelled" },
  described: { ja: "説明する", en: "described" },
  "out-of-scope": { ja: "対象外", en: "out of scope" },
};
const statuses = {
  "in-force": { ja: "施行済み", en: "in force" },
  "enacted-not-in-force": { ja: "公布済み・未施行", en: "enacted, not in force" },
  recommended: { ja: "提言", en: "recommended" },
  policy: { ja: "政策", en: "policy" },
};
/** How the lines of a criterion belong together. */
const combinations = {
  "all-of": { ja: "全て", en: "all of" },
  "any-of": { ja: "いずれか", en: "any of" },
  "none-of": { ja: "除外", en: "excluded where" },
  "any-year": { ja: "いずれかの年", en: "in any year" },
};
const comparisons = {
  is: { ja: "であること", en: "is so" },
  "at-least": { ja: "以上", en: "at least" },
  "more-than": { ja: "超", en: "more than" },
  "less-than": { ja: "未満", en: "less than" },
};
const periods = {
  "share-of-five-year-averages": { ja: "過去五年間の平均に占める割合", en: "share of the averages of five years" },
  "previous-calendar-year": { ja: "前年", en: "previous calendar year" },
  "average-over-last-three-calendar-years": { ja: "過去三年間の平均", en: "average of the last three calendar years" },
  "previous-fiscal-year": { ja: "前年度", en: "previous fiscal year" },
  "fiscal-year-2019": { ja: "令和元年度", en: "fiscal year 2019" },
  "monthly-average-of-previous-fiscal-year": {
    ja: "前年度の月平均",
    en: "monthly average of the previous fiscal year",
  },
  "average-at-last-three-business-year-ends": {
    ja: "直近三事業年度末の平均",
    en: "average at the ends of the last three business years",
  },
  "average-over-last-three-business-years": {
    ja: "直近三事業年度の平均",
    en: "average over the last three business years",
  },
  "any-of-last-three-fiscal-years": { ja: "直近三年度のいずれか", en: "any of the last three fiscal years" },
};
const units = {
  kW: { ja: "キロワット", en: "kW" },
  meters: { ja: "個", en: "meters" },
  m3: { ja: "立方メートル", en: "m³" },
  "m3-per-hour": { ja: "立方メートル毎時", en: "m³ an hour" },
  percent: { ja: "パーセント", en: "percent" },
  persons: { ja: "人", en: "persons" },
  km: { ja: "キロメートル", en: "km" },
  vehicles: { ja: "台", en: "vehicles" },
  containers: { ja: "個", en: "containers" },
  yen: { ja: "円", en: "yen" },
  accounts: { ja: "口座", en: "accounts" },
  machines: { ja: "台", en: "machines" },
  contracts: { ja: "件", en: "contracts" },
  shops: { ja: "店", en: "shops" },
};
const offenders = {
  "one-who-did-it": { ja: "行為者", en: "one who did it" },
  "one-who-learned-the-secret": { ja: "秘密を知り得た者", en: "one who learned the secret" },
  "one-bound-to-secrecy": { ja: "秘密保持義務を負う者", en: "one bound to secrecy" },
  "director-of-the-finance-corporation": { ja: "公庫の取締役等", en: "a director of the finance corporation" },
  "officer-of-the-support-body": { ja: "支援法人等の役員", en: "an officer of the support body" },
};
const riders = {
  uraniumOrPlutonium: { ja: "ウラン又はプルトニウムに係るものに限る。", en: "uranium or plutonium only" },
  quantumDotOrSuperlattice: { ja: "量子ドット又は超格子に係るものに限る。", en: "quantum dots or superlattices only" },
};
const requirements = {
  unconditional: { ja: "付加要件は不要", en: "none" },
  conditional: { ja: "付加要件を要する", en: "needed" },
  mixed: { ja: "一部に付加要件を要する", en: "needed for some" },
};
/** A word of the data in the language of the page; a word without one is a fault of this program. */
function word(texts, value) {
  if (value === undefined) return "";
  if (!Object.hasOwn(texts, value)) throw new Error(`There is no word for ${value}.`);
  return texts[value][lang];
}

function amount({ value, unit }) {
  if (typeof value === "boolean") return yes(value) || pick("×", "no");
  return unit === "yen"
    ? espa.formatYen(value, lang)
    : `${espa.formatNumber(value, lang)}${pick("", " ")}${word(units, unit)}`;
}

const conductText = (id) => of(espa.conducts().find((one) => one.id === id)?.text);

const pages = {
  today: {
    ja: "現行法についての答え",
    en: "What is answered of the law of today",
    body: () => today(espa, new URL("../", import.meta.url), { table, cite, of, pick, day, lang }),
  },
  "specified-fields": {
    ja: "特定技術分野",
    en: "Specified technology fields",
    body: () =>
      ["2024-05-01", "2025-01-01"]
        .map(
          (from) =>
            `## ${pick(`施行令第十二条第一項（${day(from)}から）`, `Order Art. 12(1) from ${day(from)}`)}\n\n${table(
              [
                column("号", "item"),
                column("記号", "symbols"),
                column("限定", "limit"),
                column("付加要件", "additional requirement"),
                column("識別子", "id"),
              ],
              espa
                .specifiedFields(from)
                .map((one) => [
                  one.item,
                  one.allOf.map((any) => any.join(", ")).join(pick(" **かつ** ", " **and** ")),
                  word(riders, one.rider),
                  word(requirements, one.requirement),
                  `\`${one.id}\``,
                ]),
            )}`,
        )
        .concat([
          `## ${pick("二十五の見出し", "The 25 headings")}\n\n${pick(
            "表示のための見出しです。法令には号があるだけで、見出しはありません。号と見出しの対応は推論によります。",
            "For display only; the law has items, not headings. The link of items to headings is inferred.",
          )}\n\n${table(
            [
              column("番号", "no."),
              column("見出し", "heading"),
              column("付加要件", "additional requirement"),
              column("分野", "fields"),
              column("ほかに考えられる分野", "also possible"),
            ],
            espa
              .fieldHeadings(on)
              .map((one) => [
                one.number,
                of(one.text),
                yes(one.additionalRequirement),
                code(one.fields),
                code(one.alsoPossible),
              ]),
          )}`,
        ])
        .join("\n\n"),
  },
  criteria: {
    ja: "特定社会基盤事業者の指定基準",
    en: "Designation criteria of essential infrastructure",
    body: () => {
      const rows = espa.criteriaRows(on);
      const sectors = [...new Set(rows.map((one) => one.sector))];
      const named = new Map(espa.infrastructureSectors(on).map((one) => [one.id, nameOf(one)]));
      const lead = pick(
        `${day(on)}の法令によります。基準に該当することは、主務大臣の指定がされたことを意味しません。「組合せ」は、同じ事業の各行の関係を表します。「除外」の行に当たるものは、指定の対象から除かれます。`,
        `Law of ${day(on)}. Meeting criteria is not designation: the minister may designate. “Combination” says how the lines of one business belong together; what falls under a line “excluded where” is taken out.`,
      );
      const parts = sectors.map(
        (sector) =>
          `## ${named.get(sector) ?? sector}\n\n${table(
            [
              column("事業", "business"),
              column("組合せ", "combination"),
              column("指標", "measure"),
              column("期間", "period"),
              column("値", "value"),
              column("条文", "provision"),
            ],
            rows
              .filter((one) => one.sector === sector)
              .map((one) => [
                nameOf(one),
                one.combination
                  .split(" > ")
                  .map((part, index) =>
                    index === 0
                      ? word(combinations, part)
                      : pick(`（うち${word(combinations, part)}）`, `, of these ${word(combinations, part)}`),
                  )
                  .join(""),
                of(one.measure),
                word(periods, one.period),
                one.comparison === "is"
                  ? one.value === false
                    ? pick("該当しないこと", "is not so")
                    : pick("該当すること", "is so")
                  : pick(
                      `${amount(one)}${word(comparisons, one.comparison)}`,
                      `${word(comparisons, one.comparison)} ${amount(one)}`,
                    ),
                cite(one.basis),
              ]),
          )}`,
      );
      return [lead, ...parts].join("\n\n");
    },
  },
  materials: {
    ja: "特定重要物資",
    en: "Specified critical products",
    body: () =>
      table(
        [
          column("号", "item"),
          column("物資", "product"),
          column("指定の日", "since"),
          column("主務大臣", "ministers"),
          column("条文", "provision"),
          column("識別子", "id"),
        ],
        espa
          .specifiedCriticalMaterials(on)
          .map((one) => [
            one.item,
            nameOf(one),
            day(one.designatedFrom),
            ministers(one.competentMinisters),
            cite(one.basis),
            `\`${one.id}\``,
          ]),
      ),
  },
  penalties: {
    ja: "罰則",
    en: "Penalties",
    body: () =>
      `${pick(`${day(on)}の法令によります。「併科」は、拘禁刑と罰金を併せて科し得ることを表します。`, `Law of ${day(on)}. “Both” says that imprisonment and a fine can be imposed together.`)}\n\n${table(
        [
          column("条文", "provision"),
          column("行為", "conduct"),
          column("拘禁刑", "imprisonment"),
          column("罰金・過料", "fine"),
          column("併科", "both"),
          column("未遂", "attempt"),
          column("国外犯", "abroad"),
          column("両罰", "corporate fine"),
          column("主体", "who"),
          column("除外", "unless"),
        ],
        espa
          .penaltyProvisions(on)
          .map((one) => [
            cite(one.basis),
            one.conducts.map(conductText).join(pick("／", " / ")),
            one.imprisonmentMonths === undefined
              ? ""
              : pick(`${one.imprisonmentMonths}月以下`, `up to ${one.imprisonmentMonths} months`),
            one.fineYen === undefined
              ? ""
              : pick(
                  `${espa.formatYen(one.fineYen, lang)}以下の${one.kind === "administrative" ? "過料" : "罰金"}`,
                  `${one.kind === "administrative" ? "administrative fine" : "fine"} up to ${espa.formatYen(one.fineYen, lang)}`,
                ),
            yes(one.cumulative),
            yes(one.attemptPunished),
            yes(one.crimesAbroad),
            yes(one.corporateFine),
            word(offenders, one.offender),
            cites(one.unless ?? []),
          ]),
      )}`,
  },
  coverage: {
    ja: "対象とする条文",
    en: "Coverage of the law",
    body: () => {
      const rows = espa.ledger();
      const count = (list, kind) => list.filter((one) => one.coverage === kind).length;
      const all = [...new Set(rows.map((one) => one.chapter))];
      const summary = table(
        [column("章", "chapter"), ...Object.keys(coverages).map((one) => word(coverages, one))],
        all.map((chapter) => {
          const list = rows.filter((one) => one.chapter === chapter);
          return [word(chapters, chapter), ...Object.keys(coverages).map((one) => count(list, one))];
        }),
      );
      const lists = espa
        .instruments()
        .filter((one) => rows.some((row) => row.instrument === one.id))
        .map(
          (one) =>
            `## ${of(one.shortName ?? one.name)}\n\n${one.name.ja}, \`${one.id}\`\n\n${table(
              [
                column("条", "article"),
                column("見出し", "caption"),
                column("施行日", "in force from"),
                column("扱い", "coverage"),
                column("関数等", "where"),
                column("理由", "why"),
              ],
              rows
                .filter((row) => row.instrument === one.id)
                .map((row) => [
                  row.article,
                  pick(row.caption, row.captionEn),
                  row.inForceFrom === undefined ? "" : day(row.inForceFrom),
                  word(coverages, row.coverage),
                  code(row.where ?? []),
                  of(row.why),
                ]),
            )}`,
        );
      return [summary, ...lists].join("\n\n");
    },
  },
  gaps: {
    ja: "未確認事項",
    en: "Known gaps",
    body: () =>
      table(
        [
          column("内容", "what is not known"),
          column("関係する条文", "touches"),
          column("始期", "from"),
          column("識別子", "id"),
        ],
        espa
          .knownGaps()
          .map((one) => [
            of(one.text),
            cites(one.touches),
            one.from === undefined ? "" : day(one.from),
            `\`${one.id}\``,
          ]),
      ),
  },
  glossary: {
    ja: "用語",
    en: "Glossary",
    body: () =>
      table(
        [
          column("日本語", "Japanese"),
          column("英語", "English"),
          column("公定訳", "official"),
          column("別の呼び方", "also called"),
          column("条文", "where"),
          column("コード中の名称", "in the code"),
        ],
        espa
          .glossary()
          .map((one) => [one.ja, one.en, yes(one.official), one.aliases.join(", "), cite(one.where), code(one.inCode)]),
      ),
  },
  systems: {
    ja: "関連する制度",
    en: "Systems around the Act",
    body: () =>
      table(
        [
          column("制度", "system"),
          column("状況", "status"),
          column("始期", "since"),
          column("法令番号", "law"),
          column("推進法との関係", "touches the Act"),
          column("関数等", "modelled in"),
        ],
        espa
          .policySystems(on)
          .map((one) => [
            nameOf(one),
            word(statuses, one.status),
            one.since === undefined ? "" : day(one.since),
            one.lawNumber?.[lang],
            of(one.touchPoint),
            code(one.modelledIn),
          ]),
      ),
  },
  lifecycles: {
    ja: "手続の状態遷移図",
    en: "Lifecycles",
    body: () =>
      Object.entries(espa)
        .filter(([name, value]) => name.endsWith("Lifecycle") && typeof value === "object")
        .map(
          ([name, value]) =>
            `## ${of(value.name)}\n\n\`${name}\`\n\n\`\`\`mermaid\n${espa.lifecycleToMermaid(value, lang)}\`\`\``,
        )
        .join("\n\n"),
  },
  issues: {
    ja: "不備のコード",
    en: "Issue codes",
    body: () =>
      `${pick("コードは変わりません。`{name}`は値を表します。", "Codes are stable. `{name}` stands for a value.")}\n\n${table(
        [column("コード", "code"), column("内容", "message"), column("場所", "where")],
        issueKinds().map(([kind, en, ja, where]) => [kind, pick(ja, en), where]),
      )}`,
  },
};

/** Every `defineIssue("code", { ja, en })` of the source and of the command. */
function issueKinds() {
  const kinds = new Map();
  const within = (folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => [folder, name]);
  for (const [folder, name] of [...within("src").sort(), ...within("cli/src").sort()]) {
    if (!name.endsWith(".ts")) continue;
    const file = ts.createSourceFile(
      name,
      readFileSync(join(root, folder, name), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node) => {
      if (
        ts.isCallExpression(node) &&
        node.expression.getText() === "defineIssue" &&
        ts.isStringLiteral(node.arguments[0])
      ) {
        const text = (key) =>
          node.arguments[1].properties?.find((one) => one.name.getText() === key)?.initializer?.text ?? "";
        const code = node.arguments[0].text;
        const found = kinds.get(code) ?? [`\`${code}\``, text("en"), text("ja"), new Set()];
        found[3].add(folder === "src" ? name.split("/")[0] : "cli");
        kinds.set(code, found);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...kinds.values()]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([code, en, ja, rooms]) => [code, en, ja, [...rooms].join(", ")]);
}

/** The picture of the README. */
const picture = () => {
  const title = pick("導入等計画書の審査の期間", "The review of a plan for introduction");
  return espa.timelineToSvg(espa.reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02"), { lang, title });
};

function put(file, text) {
  const path = join(root, "docs", file);
  let current = "";
  try {
    current = readFileSync(path, "utf8");
  } catch {}
  if (current === text) return;
  if (check) {
    console.error(`docs/${file} is stale: run npm run docs:pages`);
    process.exitCode = 1;
  } else writeFileSync(path, text);
}

for (const folder of ["reference", "pictures"]) mkdirSync(join(root, "docs", folder), { recursive: true });
for (const one of ["en", "ja"]) {
  lang = one;
  put(`pictures/review.${lang}.svg`, picture());
}
for (const [name, page] of Object.entries(pages)) {
  for (const one of ["en", "ja"]) {
    lang = one;
    const file = `${name}${pick(".ja", "")}.md`;
    const twin = pick(`[English](${name}.md)`, `[日本語](${name}.ja.md)`);
    const note = pick(
      `ライブラリから作成した一覧です（${day(on)}の法令）。手で書き換えないでください。`,
      `Generated from the library; law as of ${day(on)}. Do not edit.`,
    );
    const text = `---\ntitle: ${page[lang]}\n---\n\n# ${page[lang]}\n\n${twin}\n\n${note}\n\n${page.body().trim()}\n`;
    put(`reference/${file}`, text);
  }
}
