// The page of designation criteria in one language: what is all of, any of and excluded, and over which period each figure is taken.
const words = {
  ja: {
    head: ["分野", "事業", "組合せ", "要件", "算定期間", "根拠", "確度"],
    intro: (on) =>
      `基準日：${on}。基準に該当することは、主務大臣の指定がされたことを意味しません（法第五十条第一項）。組合せは外側から順に記載します。`,
    "all-of": "全てに該当",
    "any-of": "いずれかに該当",
    "none-of": "該当する場合を除く",
    "any-year": "いずれかの年度について",
    comparisons: { "at-least": "以上", "more-than": "超", "less-than": "未満" },
    unread: (name) => `「${name}」の基準は条文を確認していません。`,
    grades: { text: "条文", inferred: "推論", secondary: "二次資料", "official-summary": "所管官庁の概要" },
  },
  en: {
    head: ["sector", "business", "combination", "condition", "period", "basis", "grade"],
    intro: (on) =>
      `Law of ${on}. Meeting criteria is not designation: the minister may designate (Act Art. 50(1)). Combinations are told from the outside in.`,
    "all-of": "all of",
    "any-of": "any of",
    "none-of": "not where",
    "any-year": "in any one year",
    comparisons: { "at-least": "at least", "more-than": "more than", "less-than": "less than" },
    unread: (name) => `The wording of the criteria of ${name} was not read.`,
    grades: { text: "text", inferred: "inferred", secondary: "secondary", "official-summary": "official summary" },
  },
};

const periods = {
  "average-at-last-three-business-year-ends": {
    ja: "直近三事業年度の各末日の平均",
    en: "average at the ends of the last three business years",
  },
  "average-over-last-three-business-years": {
    ja: "直近三事業年度の平均",
    en: "average over the last three business years",
  },
  "any-of-last-three-fiscal-years": { ja: "直前の三年度のいずれか", en: "any of the last three fiscal years" },
  "average-over-last-three-calendar-years": { ja: "直近三年の平均", en: "average over the last three calendar years" },
  "share-of-five-year-averages": { ja: "過去五年間の平均の割合", en: "share of five-year averages" },
  "monthly-average-of-previous-fiscal-year": {
    ja: "前年度の一月当たりの平均",
    en: "monthly average of the previous fiscal year",
  },
  "previous-fiscal-year": { ja: "前年度", en: "previous fiscal year" },
  "previous-calendar-year": { ja: "前年", en: "previous calendar year" },
  "fiscal-year-2019": { ja: "令和元年度", en: "fiscal year 2019" },
};

const units = {
  ja: {
    kW: "キロワット",
    m3: "立方メートル",
    "m3-per-hour": "立方メートル毎時",
    km: "キロメートル",
    percent: "％",
    yen: "円",
    persons: "人",
  },
  en: { m3: "m³", "m3-per-hour": "m³ per hour" },
};
const counters = {
  accounts: "口座",
  machines: "台",
  vehicles: "台",
  containers: "本",
  shops: "店",
  contracts: "件",
  meters: "個",
};

/** The body of the page: one row a condition, the exclusions as what they are. */
export function criteriaPage(espa, lang, on, table) {
  const own = words[lang];
  const name = (one) => (lang === "ja" ? one.nameJa : one.nameEn);
  const sectors = espa.infrastructureSectors(on);
  const rows = espa.criteriaRows(on).map((one) => {
    const sector = sectors.find(({ id }) => id === one.sector);
    return [
      sector === undefined ? one.sector : name(sector),
      name(one),
      one.combination
        .split(" > ")
        .map((part) => own[part])
        .join(lang === "ja" ? "、" : ", "),
      condition(one, lang),
      one.period === undefined ? "" : periods[one.period][lang],
      espa.formatCitation(one.basis, lang),
      own.grades[one.grade] ?? one.grade,
    ];
  });
  const unread = sectors.flatMap(({ businesses }) =>
    businesses.filter(({ criterion }) => criterion === undefined).map((one) => own.unread(name(one))),
  );
  return [own.intro(on), table(own.head, rows), ...unread].join("\n\n");
}

function condition({ measure, comparison, value, unit }, lang) {
  if (comparison === "is")
    return value === false ? (lang === "ja" ? `${measure.ja}：非該当` : `not: ${measure.en}`) : measure[lang];
  const limit = value.toLocaleString("en-US");
  const of = units[lang][unit] ?? (lang === "ja" ? counters[unit] : unit) ?? "";
  const compared = words[lang].comparisons[comparison];
  if (lang === "ja") return `${measure.ja}：${limit}${of}${compared}`;
  return `${measure.en}: ${compared} ${limit} ${of}`.trim();
}
