// The explorer: it runs the built library in the browser. No network, no storage, no clock but for the first value of the day.
import {
  actVersionOn,
  assessForeignFiling,
  caveatsOf,
  explain,
  foreignFilingWindow,
  formatCitation,
  formatDate,
  infrastructureSectors,
  isGovernmentHoliday,
  isLegalDate,
  ministerNames,
  orderVersionOn,
  reviewStateNames,
  reviewTimeline,
  screenByIpc,
  specifiedCriticalMaterials,
  timelineToSvg,
  toICalendar,
} from "espa-jp";

const texts = {
  toScreening: { ja: "特定技術分野", en: "IPC screening" },
  toReview: { ja: "審査期間", en: "Review" },
  toFiling: { ja: "外国出願", en: "Filing abroad" },
  toMaterials: { ja: "特定重要物資", en: "Materials" },
  toSectors: { ja: "特定社会基盤事業", en: "Infrastructure" },
  skip: { ja: "本文へ", en: "Skip to the content" },
  contents: { ja: "目次", en: "Contents" },
  title: { ja: "経済安全保障推進法をたどる", en: "Explore the Economic Security Promotion Act" },
  lead: {
    ja: "日と事実を選ぶと、その日の法による答えを、理由と条文とともに示します。全てこのページの中で計算し、何も送信しません。",
    en: "Choose a day and the facts: the answer under the law of that day, with its reasons and articles. Everything is computed on this page; nothing is sent.",
  },
  day: { ja: "どの日の法か", en: "Law of" },
  lawNone: { ja: "この日には、法のどの部分も施行されていません。", en: "No part of the Act was in force on this day." },
  lawAct: { ja: "法：{day}からの条文", en: "The Act as in force since {day}" },
  lawOrder: { ja: "令：{day}からの条文", en: "The Order as in force since {day}" },
  lawRead: { ja: "（全文を確認）", en: " (read in full)" },
  lawUnread: {
    ja: "（全文は未確認、未確認の部分による答えは「判定できない」）",
    en: " (not read in full; what rests on unread wording is undetermined)",
  },
  screening: { ja: "国際特許分類による特定技術分野の確認", en: "Specified technology fields by IPC" },
  screeningLead: {
    ja: "一つの発明の記号を、読点又はコンマで区切って入力してください。",
    en: "Symbols of one invention, separated by commas.",
  },
  symbols: { ja: "国際特許分類の記号", en: "IPC symbols" },
  quantum: { ja: "量子ドット又は超格子", en: "Quantum dots or superlattice" },
  uranium: { ja: "ウラン又はプルトニウム", en: "Uranium or plutonium" },
  unknown: { ja: "不明", en: "not known" },
  yes: { ja: "はい", en: "yes" },
  no: { ja: "いいえ", en: "no" },
  review: { ja: "導入等計画書の審査期間", en: "Review of a plan for introduction" },
  reviewLead: {
    ja: "主務大臣が届出を受理した日から数えます。空欄は「まだない」ことを表します。",
    en: "Counted from the day on which the minister received the notification. An empty field: it has not happened.",
  },
  received: { ja: "受理の日", en: "Received on" },
  shortened: { ja: "短縮後の期間の末日", en: "Shortened to" },
  shortenedOn: { ja: "短縮がされた日", en: "Shortened on" },
  extended: { ja: "延長後の期間の末日", en: "Extended until" },
  extendedOn: { ja: "延長がされた日", en: "Extended on" },
  recommended: { ja: "勧告の日", en: "Recommended on" },
  answered: { ja: "応諾するかしないかの通知の日", en: "Answered on" },
  answer: { ja: "応諾・不応諾", en: "Answer" },
  none: { ja: "まだない", en: "none yet" },
  accepted: { ja: "応諾する", en: "accepted" },
  refused: { ja: "応諾しない", en: "refused" },
  mayIntroduce: { ja: "この日に導入等ができます（{day}から）。", en: "The introduction is allowed on this day (since {day})." },
  mayNotIntroduce: {
    ja: "この日にはまだ導入等ができません。導入等ができる最初の日は{day}です。",
    en: "The introduction is not yet allowed on this day. First day on which it is: {day}.",
  },
  lastRead: {
    ja: "{until}の改正前の条文によれば{day}から導入等ができることになりますが、改正後の条文は確認していません。",
    en: "By the wording before the amendment of {until} the introduction would be allowed from {day}; the wording in force was not read.",
  },
  noDay: { ja: "導入等ができる日は、これまでの経過からは定まりません。", en: "No day of introduction follows from what has happened." },
  stateName: { ja: "この日の状態：", en: "State on this day: " },
  picture: { ja: "期間の図（横に動かせます）", en: "Picture of the periods (scrolls sideways)" },
  subject: { ja: "事件の名（カレンダーと図に記す）", en: "Name of the case, for calendar and picture" },
  saveCalendar: { ja: "カレンダーに保存（.ics）", en: "Save as calendar (.ics)" },
  savePicture: { ja: "図を保存（.svg）", en: "Save the picture (.svg)" },
  date: { ja: "日", en: "Day" },
  what: { ja: "内容", en: "What" },
  holiday: { ja: "休日", en: "holiday" },
  filing: { ja: "外国出願ができる期間", en: "When one may file abroad" },
  filingLead: {
    ja: "日本国内でした、公になっていない発明について。空欄は「まだない」ことを表します。",
    en: "For an invention made in Japan that is not public. An empty field: it has not happened.",
  },
  filed: { ja: "日本での特許出願の日", en: "Filed in Japan on" },
  forwarded: { ja: "送付通知が発せられた日", en: "Notice of forwarding dispatched on" },
  designated: { ja: "保全指定の通知を受けた日", en: "Notice of designation received on" },
  notDesignated: { ja: "保全指定をしない旨の通知を受けた日", en: "Notice of no designation received on" },
  from: { ja: "初日", en: "From" },
  through: { ja: "末日", en: "Through" },
  noEnd: { ja: "定めなし", en: "no end" },
  result: { ja: "判定", en: "Result" },
  grade: { ja: "典拠の程度", en: "Grade" },
  becauseOf: { ja: "変わる理由", en: "Because" },
  opensOn: { ja: "以後閉じない最初の日", en: "Open for good from" },
  priorityYearEnd: { ja: "優先期間の末日", en: "Year of priority ends on" },
  materials: { ja: "特定重要物資と主務大臣", en: "Specified critical materials and ministers" },
  materialsCount: { ja: "この日に指定されているもの：{count}", en: "Designated on this day: {count}" },
  item: { ja: "号", en: "Item" },
  material: { ja: "物資", en: "Material" },
  since: { ja: "指定の日", en: "Since" },
  ministers: { ja: "主務大臣", en: "Competent ministers" },
  sectors: { ja: "特定社会基盤事業と主務大臣", en: "Essential infrastructure and ministers" },
  sectorsCount: { ja: "この日の分野：{count}（うち施行済み{inForce}）", en: "Sectors on this day: {count}, of which in force: {inForce}" },
  notInForce: { ja: "未施行", en: "not in force yet" },
  sector: { ja: "分野", en: "Sector" },
  businesses: { ja: "事業と主務大臣", en: "Businesses and ministers" },
  prohibited: { ja: "禁止", en: "prohibited" },
  permitted: { ja: "可能", en: "permitted" },
  undetermined: { ja: "判定できない", en: "undetermined" },
  why: { ja: "理由と条文", en: "Reasons and articles" },
  met: { ja: "充足", en: "met" },
  notMet: { ja: "非充足", en: "not met" },
  notKnown: { ja: "不明", en: "not known" },
  missing: { ja: "答えを変え得る事実", en: "Facts that could change it" },
  basis: { ja: "根拠", en: "Basis" },
  disclaimer: { ja: "法的助言ではありません。", en: "This is not legal advice." },
  chooseDate: { ja: "日付を入力してください。", en: "Give a date." },
  badDate: {
    ja: "次の日付が入力の途中であるか、入力できる範囲にありません：{names}",
    en: "A date is incomplete or out of range: {names}",
  },
  notKnownFacts: { ja: "次の事実が不明です：{names}", en: "Not known: {names}" },
  otherFacts: { ja: "その他の事実", en: "other facts" },
  toBeVerified: { ja: "（要確認）", en: "(to be verified)" },
  note: { ja: "注意：", en: "Note: " },
};

const grades = {
  text: { ja: "条文を確認", en: "read in the text of the law" },
  "official-summary": { ja: "所管官庁の概要による", en: "from an official summary" },
  secondary: { ja: "二次資料による", en: "from a secondary source" },
  inferred: { ja: "推論による", en: "inferred" },
  stated: { ja: "利用者が示した確認による", en: "from a reading that was supplied" },
};

/** The fields of the facts that a result can name as not known. */
const fields = {
  receivedOn: texts.received,
  shortenedTo: texts.shortened,
  shortenedOn: texts.shortenedOn,
  extendedUntil: texts.extended,
  extendedOn: texts.extendedOn,
  recommendedOn: texts.recommended,
  answeredOn: texts.answered,
  answer: texts.answer,
};

const sections = {
  screening: texts.toScreening,
  review: texts.toReview,
  filing: texts.toFiling,
  materials: texts.toMaterials,
  sectors: texts.toSectors,
};

let lang = "ja";
const byId = (id) => document.getElementById(id);
const say = (text, values = {}) => text[lang].replace(/\{(\w+)\}/g, (_, name) => values[name]);
const list = (text) =>
  text
    .split(/[,、，;；\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
const truth = (value) => (value === "yes" ? true : value === "no" ? false : undefined);
const dateOf = (id) => (isLegalDate(byId(id).value) ? byId(id).value : undefined);
/** Whether an answer could be given without forgetting what stands in a field: a date that is half typed or out of range is no empty one. */
const isWhole = (input) =>
  input.type !== "date" || !(input.validity.badInput || input.validity.rangeUnderflow || input.validity.rangeOverflow);
/** The names of the dates of a section that cannot be read; they are marked. */
function unreadDates(id) {
  const inputs = [...byId(id).querySelectorAll("input[type=date]")];
  for (const one of inputs) one.setAttribute("aria-invalid", String(!isWhole(one)));
  return inputs.filter((one) => !isWhole(one)).map((one) => one.labels[0].textContent.trim());
}
const given = (facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ""));
const between = () => (lang === "ja" ? "、" : ", ");
const ministers = (ids) =>
  ids.flatMap((id, index) => [index > 0 ? between() : "", element("span", ministerNames[id][lang], { class: "minister" })]);
const issueLines = (issues) => issues.map((issue) => `${issue.message[lang]} [${issue.path.join(".")}: ${issue.code}]`).join("\n");

/** An element with its text or its parts. */
function element(tag, content, attributes = {}) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...[content].flat().filter((part) => part !== ""));
  return made;
}

const cite = (basis) => element("span", formatCitation(basis, lang), { class: "cite" });

/** A day as readers of the language write it, with its day of the week. */
function day(date) {
  const weekday = new Intl.DateTimeFormat(lang === "ja" ? "ja-JP" : "en-GB", { weekday: "short", timeZone: "UTC" }).format(new Date(date));
  const holiday = isGovernmentHoliday(date) === true ? texts.holiday[lang] : "";
  const more = [weekday, holiday].filter((part) => part !== "").join(between());
  return element("time", lang === "ja" ? `${formatDate(date, lang)}（${more}）` : `${formatDate(date, lang)} (${more})`, {
    datetime: date,
  });
}

/** The answer in one line, announced to a screen reader when it changes. */
function verdict(id, kind, text, mark = { yes: "✓", no: "✕", open: "?" }[kind]) {
  const line = byId(id).querySelector(".verdict");
  line.className = `verdict ${kind}`;
  // The same text again would be announced again.
  if (line.textContent !== `${mark} ${text}`)
    line.replaceChildren(element("span", mark, { class: "mark", "aria-hidden": "true" }), ` ${text}`);
}

/**
 * A verdict with what must be said beside it, first. Only what was read in the text of the law and is touched by no gap is green;
 * what forbids stays red.
 */
function qualified(id, kind, text, result, mark) {
  const caveats = caveatsOf(result, lang);
  if (caveats.length === 0) verdict(id, kind, text, mark);
  else verdict(id, kind === "yes" ? "open" : kind, `${caveats.join(lang === "ja" ? "" : " ")}\n${text}`, kind === "yes" ? "!" : mark);
}

/** The sentences that must stand beside several results, each once, as a note; and for each result the mark that leads to it. */
function noted(results) {
  const told = results.map((some) => [...new Set(some.flatMap((one) => caveatsOf(one, lang)))]);
  const all = [...new Set(told.flat())];
  const note = all.length === 0 ? "" : element("p", `${texts.note[lang]}${all.join(lang === "ja" ? "" : " ")}`, { class: "caveat" });
  return { note, marks: told.map((some) => (some.length === 0 ? "" : element("span", texts.toBeVerified[lang], { class: "caveat" }))) };
}

/** The reasons of a finding with their articles, and what is missing. */
function reasons(id, finding) {
  const items = finding.reasons.map((reason) => {
    const [kind, mark, word] =
      reason.met === "unknown" ? ["open", "?", texts.notKnown] : reason.met ? ["yes", "✓", texts.met] : ["no", "✕", texts.notMet];
    const met = element("span", [element("span", mark, { class: "mark", "aria-hidden": "true" }), ` ${word[lang]}`], { class: kind });
    return element("li", [met, element("span", [reason.text[lang], " ", cite(reason.basis)])]);
  });
  // The last lines of the explanation: what is missing, the articles, the grade, the gaps.
  const rest = explain(finding, { lang })
    .split("\n")
    .slice(3 + finding.reasons.length)
    .map((line) => (lang === "ja" ? /^(.{1,40}?)：(.*)$/ : /^(.{1,90}?): (.*)$/).exec(line))
    .filter((found) => found !== null)
    .flatMap(([, name, value]) => [element("dt", name), element("dd", value)]);
  byId(id).querySelector(".reasons").replaceChildren(element("ul", items), element("dl", rest));
}

/** A table whose cells know their columns, so that it can be read as cards on a phone. */
function table(columns, rows) {
  const head = element(
    "tr",
    columns.map((name) => element("th", name, { scope: "col" })),
  );
  return element("table", [
    element("thead", head),
    element(
      "tbody",
      rows.map((cells) => row(columns, cells)),
    ),
  ]);
}

function row(columns, cells, kept = []) {
  return element(
    "tr",
    cells.map((cell, index) =>
      element("td", cell, { "data-column": columns[index] ?? "", ...(kept.includes(index) && { class: "keep" }) }),
    ),
  );
}

function showLaw(on) {
  const lines = [
    [actVersionOn(on), texts.lawAct],
    [orderVersionOn(on), texts.lawOrder],
  ].flatMap(([version, text]) =>
    version === undefined
      ? []
      : [`${say(text, { day: formatDate(version.inForceFrom, lang) })}${texts[version.textRead ? "lawRead" : "lawUnread"][lang]}`],
  );
  byId("law").textContent = lines.length === 0 ? texts.lawNone[lang] : lines.join("\n");
}

function showScreening(on) {
  const finding = screenByIpc(list(byId("symbols").value), on, {
    quantumDotOrSuperlattice: truth(byId("quantum").value),
    uraniumOrPlutonium: truth(byId("uranium").value),
  });
  const [kind, mark] = finding.answer === "no-specified-field" ? ["yes", "✓"] : ["open", finding.answer === "undetermined" ? "?" : "!"];
  const wrong = issueLines(finding.issues ?? []);
  qualified("screening-answer", kind, `${finding.answerText[lang]} [${finding.answer}]${wrong === "" ? "" : `\n${wrong}`}`, finding, mark);
  reasons("screening-answer", finding);
}

function showReview(on) {
  const receivedOn = dateOf("received");
  for (const id of ["review-picture", "review-days", "review-files"]) byId(id).replaceChildren();
  const unread = unreadDates("review");
  if (unread.length > 0) return verdict("review-answer", "open", say(texts.badDate, { names: unread.join(between()) }));
  if (receivedOn === undefined) return verdict("review-answer", "open", texts.chooseDate[lang]);
  const history = given({
    receivedOn,
    shortenedTo: dateOf("shortened"),
    shortenedOn: dateOf("shortened-on"),
    extendedUntil: dateOf("extended"),
    extendedOn: dateOf("extended-on"),
    recommendedOn: dateOf("recommended"),
    answeredOn: dateOf("answered"),
    answer: byId("answer").value,
  });
  const review = reviewTimeline(history, on);
  if (review.state === "invalid") return verdict("review-answer", "open", issueLines(review.issues));
  const timeline = { ...review, boundaries: review.boundaries ?? [] };
  const missing = [...new Set((review.missing ?? []).map((fact) => (fields[fact] ?? texts.otherFacts)[lang]))];
  const notKnown = missing.length === 0 ? "" : `\n${say(texts.notKnownFacts, { names: missing.join(between()) })}`;
  const state = `${texts.stateName[lang]}${reviewStateNames[review.state][lang]}${notKnown}`;
  const first = review.mayIntroduceFrom;
  const lastRead = review.lastRead;
  if (first !== undefined) {
    const text = say(texts[first <= on ? "mayIntroduce" : "mayNotIntroduce"], { day: formatDate(first, lang) });
    qualified("review-answer", first <= on ? "yes" : "no", `${text}\n${state}`, timeline);
  } else {
    const text =
      lastRead?.mayIntroduceFrom === undefined
        ? texts.noDay[lang]
        : say(texts.lastRead, { day: formatDate(lastRead.mayIntroduceFrom, lang), until: formatDate(lastRead.until, lang) });
    qualified("review-answer", "open", `${text}\n${state}`, timeline);
  }
  byId("review-days").append(
    table(
      [texts.date[lang], texts.what[lang], texts.basis[lang]],
      timeline.boundaries.map((one) => [day(one.date), one.what[lang], cite(one.basis)]),
    ),
  );
  byId("review-days").append(element("dl", [element("dt", texts.grade[lang]), element("dd", grades[review.grade][lang])]));
  const subject = byId("subject").value.trim();
  const svg = timelineToSvg(timeline, { lang, title: subject === "" ? texts.review[lang] : subject });
  const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
  byId("review-picture").append(document.importNode(picture.documentElement, true));
  const save = (text, name, type, content) =>
    element("a", text[lang], { download: name, href: `data:${type};charset=utf-8,${encodeURIComponent(content)}` });
  // The stamp of a calendar is a day in UTC, and never one to come.
  const exportedOn = new Date().toISOString().slice(0, 10);
  byId("review-files").append(
    save(texts.saveCalendar, "review.ics", "text/calendar", toICalendar(timeline, { lang, subject, exportedOn })),
    save(texts.savePicture, "review.svg", "image/svg+xml", svg),
  );
}

function showFiling(on) {
  const unread = unreadDates("filing");
  if (unread.length > 0) {
    byId("filing-window").replaceChildren();
    byId("filing-answer").querySelector(".reasons").replaceChildren();
    return verdict("filing-answer", "open", say(texts.badDate, { names: unread.join(between()) }));
  }
  const filedOn = dateOf("filed");
  const facts = {
    madeInJapan: true,
    public: false,
    ipc: list(byId("filing-symbols").value),
    ...(filedOn && {
      application: given({
        kind: "ordinary",
        filedOn,
        forwardedNoticeOn: dateOf("forwarded"),
        designatedOn: dateOf("designated"),
        designationNoticeReceivedOn: dateOf("designated"),
        noDesignationNoticeReceivedOn: dateOf("not-designated"),
      }),
    }),
  };
  const finding = assessForeignFiling(facts, on);
  const kind = finding.answer === "permitted" ? "yes" : finding.answer === "prohibited" ? "no" : "open";
  const wrong = issueLines(finding.issues ?? []);
  qualified("filing-answer", kind, `${finding.answerText[lang]} [${finding.answer}]${wrong === "" ? "" : `\n${wrong}`}`, finding);
  reasons("filing-answer", finding);

  const window = foreignFilingWindow(facts);
  // How sure an interval is, its first and its last day say; of one without an end, the day asked for.
  const { note, marks } = noted(
    window.intervals.map((one) => [one.from, one.through ?? (on > one.from ? on : one.from)].map((at) => assessForeignFiling(facts, at))),
  );
  const rows = window.intervals.map((one, index) => [
    day(one.from),
    one.through === undefined ? texts.noEnd[lang] : day(one.through),
    [element("strong", texts[one.answer][lang]), marks[index] === "" ? "" : " ", marks[index]],
    index === 0 ? "" : one.because.flatMap((reason, at) => [at > 0 ? "; " : "", reason.text[lang], " ", cite(reason.basis)]),
  ]);
  // The interval that opens for good is the last one.
  const last = marks.length === 0 || marks.at(-1) === "" ? "" : marks.at(-1).cloneNode(true);
  const ends = [
    [texts.opensOn, window.opensOn, last],
    [texts.priorityYearEnd, window.priorityYearEnd, ""],
  ].flatMap(([text, date, mark]) =>
    date === undefined ? [] : [element("dt", text[lang]), element("dd", [day(date), mark === "" ? "" : " ", mark])],
  );
  byId("filing-window").replaceChildren(
    table([texts.from[lang], texts.through[lang], texts.result[lang], texts.becauseOf[lang]], rows),
    element("dl", ends),
    ...(note === "" ? [] : [note]),
  );
}

function showTables(on) {
  const materials = specifiedCriticalMaterials(on);
  const columns = (id) => [...byId(id).closest("table").querySelectorAll("th")].map((one) => one.textContent);
  byId("materials-count").textContent = say(texts.materialsCount, { count: materials.length });
  const ofMaterials = noted(materials.map((one) => [{ grade: one.source.grade, gaps: one.gaps }]));
  byId("materials-caveat").replaceChildren(...(ofMaterials.note === "" ? [] : [ofMaterials.note]));
  byId("materials-rows").replaceChildren(
    ...materials.map((one, index) => {
      const full = lang === "ja" ? one.nameJa : one.nameEn;
      const short = one.policyName[lang];
      const name = [
        element("span", short, { class: "name" }),
        ofMaterials.marks[index],
        short.toLowerCase() === full.toLowerCase() ? "" : element("span", full, { class: "soft" }),
      ];
      return row(
        columns("materials-rows"),
        [String(one.item), name, day(one.designatedFrom), ministers(one.competentMinisters), cite(one.basis)],
        [2, 4],
      );
    }),
  );
  const sectors = infrastructureSectors(on);
  byId("sectors-count").textContent = say(texts.sectorsCount, {
    count: sectors.length,
    inForce: sectors.filter((one) => one.status === "in-force").length,
  });
  const ofSectors = noted(sectors.map((one) => [one, ...one.businesses]));
  byId("sectors-caveat").replaceChildren(...(ofSectors.note === "" ? [] : [ofSectors.note]));
  byId("sectors-rows").replaceChildren(
    ...sectors.map((one, index) => {
      const name = [
        element("span", lang === "ja" ? one.nameJa : one.nameEn, { class: "name" }),
        ofSectors.marks[index],
        one.status === "in-force" ? "" : element("span", texts.notInForce[lang], { class: "soft" }),
      ];
      // Businesses under the same ministers stand together.
      const groups = new Map();
      for (const business of one.businesses) {
        const key = business.competentMinisters.join();
        groups.set(key, [...(groups.get(key) ?? []), business]);
      }
      const businesses = element(
        "ul",
        [...groups.values()].map((some) =>
          element(
            "li",
            [
              some.map((business) => (lang === "ja" ? business.nameJa : business.nameEn)).join(lang === "ja" ? "、" : "; "),
              " ",
              element("span", ministers(some[0].competentMinisters), { class: "soft" }),
            ].flat(),
          ),
        ),
      );
      return row(columns("sectors-rows"), [String(one.item ?? "–"), name, businesses, cite(one.basis)]);
    }),
  );
}

function show() {
  document.documentElement.lang = lang;
  for (const one of document.querySelectorAll("[data-text]")) one.textContent = texts[one.dataset.text][lang];
  for (const one of document.querySelectorAll("[data-label]")) one.setAttribute("aria-label", texts[one.dataset.label][lang]);
  document.title = texts.title[lang];
  for (const one of ["ja", "en"]) byId(`lang-${one}`).setAttribute("aria-pressed", String(lang === one));
  byId("contents").replaceChildren(
    ...Object.entries(sections).map(([id, text]) => element("li", element("a", text[lang], { href: `#${id}` }))),
  );
  const on = isWhole(byId("on")) ? dateOf("on") : undefined;
  byId("on").setAttribute("aria-invalid", String(!isWhole(byId("on"))));
  const wanted = isWhole(byId("on")) ? texts.chooseDate[lang] : say(texts.badDate, { names: texts.day[lang] });
  document.body.classList.toggle("without-day", on === undefined);
  if (on === undefined) {
    byId("law").textContent = wanted;
    for (const id of ["screening-answer", "review-answer", "filing-answer"]) verdict(id, "open", wanted);
    for (const one of document.querySelectorAll(
      ".reasons, #review-days, #review-picture, #review-files, #filing-window, tbody, #materials-count, #materials-caveat, #sectors-count, #sectors-caveat",
    ))
      one.replaceChildren();
    return;
  }
  showLaw(on);
  showScreening(on);
  showReview(on);
  showFiling(on);
  showTables(on);
}

if (new URLSearchParams(location.search).get("lang") === "en") lang = "en";
byId("on").value = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
byId("received").value = "2026-04-01";
document.addEventListener("input", show);
// A date that is half typed changes no value: it is looked at when a key was pressed in it, and when it is left.
for (const moment of ["keyup", "focusout"])
  document.addEventListener(moment, (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === "date") show();
  });
document.addEventListener("submit", (event) => event.preventDefault());
for (const one of ["ja", "en"]) {
  byId(`lang-${one}`).addEventListener("click", () => {
    lang = one;
    show();
  });
}
show();
