// The explorer: it runs the built library in the browser. No network, no storage, no clock but for the first value of the day.
import {
  assessForeignFiling,
  explain,
  foreignFilingWindow,
  formatCitation,
  infrastructureSectors,
  isLegalDate,
  ministerNames,
  reviewTimeline,
  screenByIpc,
  specifiedCriticalMaterials,
  timelineToSvg,
} from "espa-jp";

const texts = {
  title: { ja: "経済安全保障推進法をたどる", en: "Explore the Economic Security Promotion Act" },
  lead: { ja: "全てこのページの中で計算し、何も送信しません。", en: "Everything is computed on this page; nothing is sent." },
  day: { ja: "どの日の法か", en: "The law of which day" },
  screening: { ja: "国際特許分類による特定技術分野の確認", en: "Specified technology fields by IPC" },
  screeningLead: {
    ja: "一つの発明の記号を、読点又はコンマで区切って入力してください。",
    en: "Symbols of one invention, separated by commas.",
  },
  symbols: { ja: "記号", en: "Symbols" },
  quantum: { ja: "量子ドット又は超格子", en: "Quantum dots or superlattice" },
  uranium: { ja: "ウラン又はプルトニウム", en: "Uranium or plutonium" },
  unknown: { ja: "不明", en: "not known" },
  yes: { ja: "はい", en: "yes" },
  no: { ja: "いいえ", en: "no" },
  review: { ja: "導入等計画書の審査期間", en: "Review of a plan for introduction" },
  reviewLead: {
    ja: "主務大臣が届出を受理した日から数えます。",
    en: "Counted from the day on which the minister received the notification.",
  },
  received: { ja: "受理の日", en: "Received on" },
  extended: { ja: "延長後の期間の末日", en: "Extended until" },
  recommended: { ja: "勧告の日", en: "Recommended on" },
  filing: { ja: "外国出願ができる期間", en: "When one may file abroad" },
  filingLead: { ja: "日本国内でした、公になっていない発明について。", en: "For an invention made in Japan that is not public." },
  filingSymbols: { ja: "記号", en: "Symbols" },
  filed: { ja: "日本での出願の日", en: "Filed in Japan on" },
  forwarded: { ja: "送付通知が発せられた日", en: "Notice of forwarding dispatched on" },
  notDesignated: { ja: "保全指定をしない旨の通知を受けた日", en: "Notice of no designation received on" },
  materials: { ja: "特定重要物資と主務大臣", en: "Specified critical materials and ministers" },
  material: { ja: "物資", en: "Material" },
  since: { ja: "指定の日", en: "Since" },
  ministers: { ja: "主務大臣", en: "Competent ministers" },
  sectors: { ja: "特定社会基盤事業", en: "Essential infrastructure" },
  sector: { ja: "分野", en: "Sector" },
  businesses: { ja: "事業", en: "Businesses" },
  prohibited: { ja: "禁止", en: "prohibited" },
  permitted: { ja: "可能", en: "permitted" },
  undetermined: { ja: "判定できない", en: "undetermined" },
  basis: { ja: "根拠", en: "Basis" },
  disclaimer: { ja: "法的助言ではありません。", en: "This is not legal advice." },
  chooseDate: { ja: "日付を入力してください。", en: "Give a date." },
};

let lang = "ja";
const byId = (id) => document.getElementById(id);
const list = (text) =>
  text
    .split(/[,、，;]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
const truth = (value) => (value === "yes" ? true : value === "no" ? false : undefined);
const dateOf = (id) => (isLegalDate(byId(id).value) ? byId(id).value : undefined);
const issueLines = (issues) => issues.map((issue) => `! ${issue.path.join(".")} ${issue.message[lang]} [${issue.code}]`).join("\n");

function cells(row, values) {
  for (const value of values) row.insertCell().textContent = value;
}

function showScreening(on) {
  const finding = screenByIpc(list(byId("symbols").value), on, {
    quantumDotOrSuperlattice: truth(byId("quantum").value),
    uraniumOrPlutonium: truth(byId("uranium").value),
  });
  byId("screening-answer").textContent = explain(finding, { lang });
}

function showReview(on) {
  const receivedOn = dateOf("received");
  byId("review-picture").replaceChildren();
  if (receivedOn === undefined) {
    byId("review-answer").textContent = texts.chooseDate[lang];
    return;
  }
  const extendedUntil = dateOf("extended");
  const recommendedOn = dateOf("recommended");
  const review = reviewTimeline({ receivedOn, ...(extendedUntil && { extendedUntil }), ...(recommendedOn && { recommendedOn }) }, on);
  if (review.state === "invalid" || review.boundaries === undefined) {
    byId("review-answer").textContent = issueLines(review.issues ?? []);
    return;
  }
  byId("review-answer").textContent = review.boundaries
    .map((one) => `${one.date}  ${one.what[lang]} (${formatCitation(one.basis, lang)})`)
    .join("\n");
  const picture = new DOMParser().parseFromString(timelineToSvg(review, { lang, title: texts.review[lang] }), "image/svg+xml");
  byId("review-picture").append(document.importNode(picture.documentElement, true));
}

function showFiling(on) {
  const filedOn = dateOf("filed");
  const forwardedNoticeOn = dateOf("forwarded");
  const noDesignationNoticeReceivedOn = dateOf("not-designated");
  const facts = {
    madeInJapan: true,
    public: false,
    ipc: list(byId("filing-symbols").value),
    ...(filedOn && {
      application: {
        kind: "ordinary",
        filedOn,
        ...(forwardedNoticeOn && { forwardedNoticeOn }),
        ...(noDesignationNoticeReceivedOn && { noDesignationNoticeReceivedOn }),
      },
    }),
  };
  const window = foreignFilingWindow(facts);
  const lines = window.intervals.map((one, index) => {
    const reasons = index === 0 ? [] : one.because.map((reason) => `${reason.text[lang]} (${formatCitation(reason.basis, lang)})`);
    return `${one.from} – ${one.through ?? "          "}  ${texts[one.answer][lang]}${reasons.length > 0 ? `  ${reasons.join("; ")}` : ""}`;
  });
  byId("filing-answer").textContent = [...lines, "", explain(assessForeignFiling(facts, on), { lang })].join("\n");
}

function showTables(on) {
  const materials = byId("materials-rows");
  materials.replaceChildren();
  for (const one of specifiedCriticalMaterials(on)) {
    cells(materials.insertRow(), [
      one.item,
      lang === "ja" ? one.nameJa : one.nameEn,
      one.designatedFrom,
      one.competentMinisters.map((id) => ministerNames[id][lang]).join(lang === "ja" ? "、" : ", "),
      formatCitation(one.basis, lang),
    ]);
  }
  const sectors = byId("sectors-rows");
  sectors.replaceChildren();
  for (const one of infrastructureSectors(on)) {
    cells(sectors.insertRow(), [
      one.item ?? "",
      lang === "ja" ? one.nameJa : one.nameEn,
      one.businesses.map((business) => (lang === "ja" ? business.nameJa : business.nameEn)).join(lang === "ja" ? "、" : "; "),
    ]);
  }
}

function show() {
  document.documentElement.lang = lang;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = texts[element.dataset.text][lang];
  document.title = texts.title[lang];
  byId("lang-ja").setAttribute("aria-pressed", String(lang === "ja"));
  byId("lang-en").setAttribute("aria-pressed", String(lang === "en"));
  byId("contents").replaceChildren(
    ...["screening", "review", "filing", "materials", "sectors"].map((id) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `#${id}`;
      link.textContent = texts[id][lang];
      item.append(link);
      return item;
    }),
  );
  const on = dateOf("on");
  if (on === undefined) {
    for (const output of document.querySelectorAll("output")) output.textContent = texts.chooseDate[lang];
    return;
  }
  showScreening(on);
  showReview(on);
  showFiling(on);
  showTables(on);
}

const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
byId("on").value = today;
byId("received").value = "2026-04-01";
document.addEventListener("input", show);
document.addEventListener("submit", (event) => event.preventDefault());
for (const one of ["ja", "en"]) {
  byId(`lang-${one}`).addEventListener("click", () => {
    lang = one;
    show();
  });
}
show();
