import type { Reason } from "../finding/condition";
import type { Finding } from "../finding/finding";
import { table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import { knownLanguage } from "../kernel/language";
import type { BilingualText, Language } from "../kernel/text";
import { evidenceSentences } from "../law/evidence-sentences";
import { formatCitation } from "../law/format-citation";
import { gapSentences } from "../law/gap-sentences";

const words = {
  met: { ja: "充足", en: "met" },
  notMet: { ja: "非充足", en: "not met" },
  unknown: { ja: "不明", en: "not known" },
  answer: { ja: "判定", en: "Answer" },
  on: { ja: "適用日", en: "Law of" },
  missing: { ja: "不足している事実", en: "Facts that could change the answer" },
  basis: { ja: "根拠", en: "Basis" },
  grade: { ja: "典拠の程度", en: "Grade" },
  lastRead: { ja: "確認済みの旧条文による判定（{until}より前）", en: "Under the last wording read (before {until})" },
  gaps: { ja: "未確認事項", en: "Known gaps" },
  evidence: { ja: "判定が維持される根拠", en: "Why it stands all the same" },
} satisfies Record<string, BilingualText>;

const grades: Readonly<Record<Grade, BilingualText>> = table({
  text: { ja: "条文を確認", en: "read in the text of the law" },
  "official-summary": { ja: "所管官庁の概要による", en: "from an official summary" },
  secondary: { ja: "二次資料による", en: "from a secondary source" },
  inferred: { ja: "推論による", en: "inferred" },
  stated: { ja: "利用者が示した確認による", en: "from a reading that was supplied" },
});

/** Of a grade that is no word of the library. */
const ofUnknownGrade: BilingualText = { ja: "不明", en: "not known" };

/**
 * Explains a finding in readable lines: the question and the answer, one line a criterion with its citation, what is missing.
 *
 * @param finding - any finding of the library
 * @param options - language of the explanation
 * @returns lines joined by `\n`
 * @throws EspaError `unknown-language`
 * @category Findings
 * @since 0.1.0
 */
export function explain(finding: Finding<string>, options: { readonly lang: Language }): string {
  const lang = knownLanguage(options?.lang);
  const colon = lang === "ja" ? "：" : ": ";
  const lines = [
    finding.question[lang],
    `${words.answer[lang]}${colon}${finding.answerText[lang]} [${finding.answer}]`,
    `${words.on[lang]}${colon}${finding.on}`,
    ...finding.reasons.map((reason) => reasonLine(reason, lang)),
  ];
  if (finding.missing.length > 0) lines.push(`${words.missing[lang]}${colon}${finding.missing.join(", ")}`);
  if (finding.lastRead !== undefined) {
    lines.push(`${words.lastRead[lang].replace("{until}", finding.lastRead.until)}${colon}${finding.lastRead.answer}`);
  }
  lines.push(
    `${words.basis[lang]}${colon}${finding.basis.map((citation) => formatCitation(citation, lang)).join(lang === "ja" ? "、" : "; ")}`,
  );
  lines.push(`${words.grade[lang]}${colon}${(Object.hasOwn(grades, finding.grade) ? grades[finding.grade] : ofUnknownGrade)[lang]}`);
  if (finding.gaps !== undefined)
    lines.push(`${words.gaps[lang]}${colon}${gapSentences(finding.gaps, lang).join(lang === "ja" ? "" : " ")}`);
  if (finding.evidence !== undefined)
    lines.push(`${words.evidence[lang]}${colon}${evidenceSentences(finding.evidence, lang).join(lang === "ja" ? "" : " ")}`);
  for (const issue of finding.issues ?? []) lines.push(`! ${issue.path.join(".")} ${issue.message[lang]} [${issue.code}]`);
  // A line end in a fact must not begin a line of its own.
  return lines.map((line) => line.replace(/[\r\n\u0085\u2028\u2029]+/g, " ")).join("\n");
}

function reasonLine(reason: Reason, lang: Language): string {
  const mark = reason.met === "unknown" ? "?" : reason.met ? "+" : "-";
  const met = words[reason.met === "unknown" ? "unknown" : reason.met ? "met" : "notMet"][lang];
  const citation = formatCitation(reason.basis, lang);
  return lang === "ja" ? `  ${mark} ${reason.text.ja}（${citation}）：${met}` : `  ${mark} ${reason.text.en} (${citation}): ${met}`;
}
