// A compliance desk: records of this folder are validated, answered with their finding and citations, and counted.
//   npm run demo -- --lang en
import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import {
  assessForwarding,
  competentMinisters,
  explain,
  formatCitation,
  implementationReportDue,
  knownGaps,
  LAW_AS_OF,
  materialScope,
  ministerNames,
  parseNdjson,
  reviewTimeline,
  screenByIpc,
  specifiedCriticalMaterials,
  validateRecords,
} from "espa-jp";
import { at } from "espa-jp/finding";

const { values } = parseArgs({ options: { lang: { type: "string", default: "ja" } } });
const lang = values.lang === "en" ? "en" : "ja";
const say = (ja, en) => console.log(lang === "ja" ? ja : en);
const list = (names) => names.join(lang === "ja" ? "、" : ", ");
const cited = (citations) => list(citations.map((citation) => formatCitation(citation, lang)));
const grades = {
  text: { ja: "条文", en: "text of the law" },
  "official-summary": { ja: "所管官庁の概要", en: "official summary" },
  secondary: { ja: "二次資料", en: "secondary source" },
  inferred: { ja: "推論", en: "inferred" },
};
const tally = [];

/** Reads a file of this folder, validates every record, and hands the good ones on; `answer` tells whether it could answer. */
async function desk(title, file, schema, answer) {
  say(`\n── ${title.ja}（${file}） ──`, `\n── ${title.en} (${file}) ──`);
  let [answered, undetermined, rejected] = [0, 0, 0];
  const records = parseNdjson(createReadStream(new URL(file, import.meta.url)));
  for await (const one of validateRecords(schema, records, { lang })) {
    if (one.ok) {
      if (answer(one.value)) answered += 1;
      else undetermined += 1;
      continue;
    }
    rejected += 1;
    say(`  ✗ ${one.record}件目の記録は受け付けられません。`, `  ✗ record ${one.record} is refused:`);
    for (const issue of one.issues) {
      const basis = issue.basis === undefined ? "" : ` — ${formatCitation(issue.basis, lang)}`;
      console.log(`      ${issue.path.join(".")}: ${issue.message}${basis} [${issue.code}]`);
    }
  }
  const names = {
    ja: { records: "記録", answered: "回答", undetermined: "判定不能", rejected: "不受理" },
    en: { records: "records", answered: "answered", undetermined: "undetermined", rejected: "refused" },
  }[lang];
  tally.push({ [names.records]: title[lang], [names.answered]: answered, [names.undetermined]: undetermined, [names.rejected]: rejected });
}

say(
  `経済安全保障推進法の窓口。法令は${LAW_AS_OF.day}現在、条文を確認した最新の版は${LAW_AS_OF.newestText.act}施行。未確認事項${knownGaps().length}件。`,
  `A compliance desk under the Economic Security Promotion Act. Law as of ${LAW_AS_OF.day}; newest text read: in force from ${LAW_AS_OF.newestText.act}; ${knownGaps().length} known gaps.`,
);
say("  ✓ 回答  ? 判定不能（理由を示す）  ✗ 不受理", "  ✓ answered  ? undetermined, and why  ✗ refused");

await desk({ ja: "認定された供給確保計画", en: "Certified supply plans" }, "certified-plans.ndjson", "CertifiedPlanRecord", (plan) => {
  const day = plan.certifiedOn ?? plan.announcedOn;
  const operators = list(plan.operators);
  if (day === undefined || day === null) {
    say(
      `  ? ${operators}：認定の日が分からないため、適用する法の日を決められません`,
      `  ? ${operators}: the day of certification is not known, so no day's law can be chosen`,
    );
    return false;
  }
  const material = specifiedCriticalMaterials(day).find((one) => one.id === plan.material);
  const ministers = list(competentMinisters({ material: plan.material }, day).map((id) => ministerNames[id][lang]));
  const scope = materialScope(plan.material, day).length;
  const name = material.policyName[lang];
  const yearEnd = `${day.slice(5) <= "03-31" ? day.slice(0, 4) : Number(day.slice(0, 4)) + 1}-03-31`;
  const due = implementationReportDue(yearEnd, plan.material, day);
  const grade = grades[plan.source.grade][lang];
  say(
    `  ✓ ${day} ${operators}：${name}${scope > 0 ? `（当時${scope}品目）` : ""}、${ministers}、三月決算なら最初の報告は${due}まで — ${cited([material.basis])}（記録の典拠：${grade}）`,
    `  ✓ ${day} ${operators}: ${name}${scope > 0 ? ` (${scope} sub-items that day)` : ""}; ${ministers}; first report by ${due} if the business year ends in March — ${cited([material.basis])} (record from: ${grade})`,
  );
  return true;
});

await desk(
  { ja: "特許出願：特定技術分野と送付", en: "Patent applications: specified field and forwarding" },
  "ipc-cases.ndjson",
  "ScreeningRecord",
  (record) => {
    const screening = screenByIpc(record.symbols, record.on, record.riders ?? record);
    const forwarding = assessForwarding(
      { ...record.riders, ipc: record.symbols, filedOn: record.on, kind: "ordinary", additionalRequirement: record.additionalRequirement },
      record.on,
    );
    const items = screening.fields.map((item) => at(`order:12:1:${item}`));
    const answered = screening.answer !== "undetermined";
    console.log(
      `  ${answered ? "✓" : "?"} ${record.on} ${list(record.symbols)}${lang === "ja" ? "：" : ": "}${screening.answerText[lang]} — ${cited(items.length > 0 ? items : [screening.basis[0]])}`,
    );
    if (answered && items.length > 0) {
      const missing =
        forwarding.missing.length === 0
          ? ""
          : lang === "ja"
            ? `（不足：${list(forwarding.missing)}）`
            : ` (missing: ${list(forwarding.missing)})`;
      console.log(`      → ${forwarding.answerText[lang]}${missing} — ${cited(forwarding.basis.slice(0, 1))}`);
    }
    for (const issue of screening.issues ?? []) console.log(`      ${issue.message[lang]}`);
    if (!answered && screening.issues === undefined)
      say(`      不足している事実：${list(screening.missing)}`, `      facts that could change it: ${list(screening.missing)}`);
    return answered;
  },
);

await desk({ ja: "導入等計画書の審査", en: "Reviews of plans for introduction" }, "review-cases.ndjson", "ReviewRecord", (record) => {
  const review = reviewTimeline(record.facts, record.on);
  const { receivedOn } = record.facts;
  if (review.state === "invalid" || review.state === "undetermined") {
    for (const issue of review.issues ?? []) console.log(`  ? ${record.id}: ${issue.message[lang]}`);
    return false;
  }
  say(
    `  ✓ ${receivedOn}受理：${review.prohibitedThrough}まで禁止、${review.mayIntroduceFrom ?? "（未定）"}から導入可、勧告は${review.recommendationDeadline}まで${review.answerDue === undefined ? "" : `、勧告への回答は${review.answerDue}まで`} — ${cited([review.boundaries[0].basis])}`,
    `  ✓ received ${receivedOn}: prohibited through ${review.prohibitedThrough}, allowed from ${review.mayIntroduceFrom ?? "(open)"}, recommendation by ${review.recommendationDeadline}${review.answerDue === undefined ? "" : `, answer to it by ${review.answerDue}`} — ${cited([review.boundaries[0].basis])}`,
  );
  return true;
});

await desk({ ja: "誤りのある計画の記録", en: "Plans that are wrong" }, "wrong-plan.ndjson", "CertifiedPlanRecord", () => true);
await desk({ ja: "起こり得ない審査の記録", en: "A review that cannot have happened" }, "wrong-reviews.ndjson", "ReviewRecord", () => true);

say("\n── 一つの判定を読む ──", "\n── One finding, read in full ──");
console.log(explain(screenByIpc(["H10F 39/18"], "2025-06-02", {}), { lang }));

say("\n── 集計 ──", "\n── Summary ──");
console.table(tally);
