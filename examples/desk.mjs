// A compliance desk: records of this folder are validated, answered with their finding and citations, and counted.
//   npm run demo -- --lang en
import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import {
  competentMinisters,
  explain,
  formatCitation,
  materialScope,
  ministerNames,
  parseNdjson,
  reviewTimeline,
  screenByIpc,
  specifiedCriticalMaterials,
  validateRecords,
} from "espa-jp";

const { values } = parseArgs({ options: { lang: { type: "string", default: "ja" } } });
const lang = values.lang === "en" ? "en" : "ja";
const say = (ja, en) => console.log(lang === "ja" ? ja : en);
const list = (names) => names.join(lang === "ja" ? "、" : ", ");
const tally = [];

/** Reads a file of this folder, validates every record, and hands the good ones on. */
async function desk(title, file, schema, answer) {
  say(`\n── ${title.ja} ──`, `\n── ${title.en} ──`);
  const row = { [lang === "ja" ? "記録" : "records"]: title[lang], ok: 0, ng: 0 };
  const records = parseNdjson(createReadStream(new URL(file, import.meta.url)));
  for await (const one of validateRecords(schema, records, { lang })) {
    if (one.ok) {
      row.ok += 1;
      answer(one.value);
    } else {
      row.ng += 1;
      for (const issue of one.issues) {
        console.log(
          `  ✗ ${one.record}: ${issue.path.join(".")} [${issue.code}] ${issue.message}${issue.basis === undefined ? "" : ` — ${formatCitation(issue.basis, lang)}`}`,
        );
      }
    }
  }
  tally.push(row);
}

await desk({ ja: "認定された供給確保計画", en: "Certified supply plans" }, "certified-plans.ndjson", "CertifiedPlanRecord", (plan) => {
  const day = plan.certifiedOn ?? plan.announcedOn;
  const operators = list(plan.operators);
  if (day === undefined || day === null) {
    say(
      `  ・${operators}：認定の日が分からないため、適用する法の日を決められません`,
      `  · ${operators}: the day of certification is not known, so no day's law can be chosen`,
    );
    return;
  }
  const material = specifiedCriticalMaterials(day).find((one) => one.id === plan.material);
  const ministers = list(competentMinisters({ material: plan.material }, day).map((id) => ministerNames[id][lang]));
  const scope = materialScope(plan.material, day).length;
  const name = material.policyName[lang];
  console.log(
    `  ✓ ${day} ${operators}: ${name}${scope > 0 ? ` (${scope})` : ""} — ${ministers} — ${formatCitation(material.basis, lang)} [${plan.source.grade}]`,
  );
});

await desk({ ja: "特定技術分野の確認", en: "Screening by IPC" }, "ipc-cases.ndjson", "ScreeningRecord", (record) => {
  const finding = screenByIpc(record.symbols, record.on, record.riders ?? record);
  console.log(
    `  ${record.id}\t${list(record.symbols)}\t${record.on}\t${finding.answerText[lang]}${finding.fields.length > 0 ? ` (${finding.fields.join(", ")})` : ""} — ${formatCitation(finding.basis[0], lang)}`,
  );
});

await desk({ ja: "導入等計画書の審査", en: "Reviews of plans for introduction" }, "review-cases.ndjson", "ReviewRecord", (record) => {
  const review = reviewTimeline(record.facts, record.on);
  if (review.state === "invalid") {
    for (const issue of review.issues)
      console.log(`  ✗ ${record.id}: ${issue.message[lang]} — ${issue.basis === undefined ? "" : formatCitation(issue.basis, lang)}`);
    return;
  }
  say(
    `  ✓ ${record.id}：${review.prohibitedThrough}まで禁止、${review.mayIntroduceFrom ?? "（未定）"}から可能${review.answerDue === undefined ? "" : `、回答期限${review.answerDue}`}`,
    `  ✓ ${record.id}: prohibited through ${review.prohibitedThrough}, allowed from ${review.mayIntroduceFrom ?? "(open)"}${review.answerDue === undefined ? "" : `, answer due ${review.answerDue}`}`,
  );
});

await desk({ ja: "誤りのある記録", en: "A record that is wrong" }, "wrong-plan.ndjson", "CertifiedPlanRecord", () => undefined);
await desk(
  { ja: "誤りのある審査の記録", en: "A review that cannot have happened" },
  "wrong-reviews.ndjson",
  "ReviewRecord",
  () => undefined,
);

say("\n── 一つの判定を読む ──", "\n── One finding, read in full ──");
console.log(explain(screenByIpc(["H10F 39/18"], "2025-06-02", {}), { lang }));

say("\n── 集計 ──", "\n── Summary ──");
console.table(tally);
