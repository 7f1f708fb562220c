// What the pages say, in both languages.

export const texts = {
  title: { ja: "経済安全保障推進法を試す", en: "Explore the Economic Security Promotion Act" },
  skip: { ja: "本文へ", en: "Skip to the content" },
  lead: {
    ja: "知りたいことを選ぶと、質問に順に答えるだけで、その日の法による結論を、理由と条文とともに示します。全てこのページの中で計算し、何も送信しません。",
    en: "Choose what you want to know and answer one question after another: the result under the law of the day comes with its reasons and articles. Everything is computed on this page; nothing is sent.",
  },
  day: { ja: "法令の基準日", en: "Law of" },
  lawNone: { ja: "この日には、法のどの部分も施行されていません。", en: "No part of the Act was in force on this day." },
  lawAct: { ja: "法：{day}施行版", en: "Act: version in force since {day}" },
  lawOrder: { ja: "令：{day}施行版", en: "Order: version in force since {day}" },
  lawRead: { ja: "（条文を確認済み）", en: " (read in full)" },
  lawUnread: { ja: "（改正条文は未確認）", en: " (amended wording not read)" },
  filter: { ja: "問いを探す", en: "Find a question" },
  noRule: { ja: "当てはまる問いはありません。", en: "No question matches." },
  lookUp: { ja: "一覧で見る", en: "Look up" },
  materials: { ja: "特定重要物資と主務大臣", en: "Specified critical products and ministers" },
  sectors: { ja: "特定社会基盤事業と主務大臣", en: "Essential infrastructure and ministers" },
  allRules: { ja: "全ての問い", en: "All questions" },
  interview: { ja: "質問に答える", en: "Interview" },
  form: { ja: "一括で入力する", en: "Form" },
  rows: { ja: "表をまとめて判定する", en: "Many cases" },
  caseName: { ja: "事件の名称", en: "Name of the case" },
  caseNameHelp: { ja: "カレンダー、図、印刷に記します。", en: "Written on calendar, picture and print." },
  next: { ja: "次へ", en: "Next" },
  notKnown: { ja: "不明", en: "Not known" },
  /** Of a criterion, beside met and not met. */
  unknownYet: { ja: "不明", en: "not known" },
  yes: { ja: "はい", en: "Yes" },
  no: { ja: "いいえ", en: "No" },
  notStated: { ja: "未入力", en: "not stated" },
  answered: { ja: "回答済み", en: "Answered" },
  change: { ja: "変更", en: "Change" },
  stillOpen: { ja: "未確定の事項", en: "Still open" },
  nothingOpen: { ja: "結論を左右する未確定の事項はありません。", en: "Nothing that could change the result is open." },
  interviewDone: { ja: "質問は以上です。", en: "No further question." },
  interviewOpen: {
    ja: "次の事項は不明のままです。判明したら「変更」から入力してください。",
    en: "Some facts stay unknown. Change an answer once you know it.",
  },
  moreFacts: { ja: "ほかの事実も入力する", en: "State further facts" },
  showAll: { ja: "関係しない事項も表示する", en: "Show what does not matter here, too" },
  freeFrom: { ja: "（{day}以後は禁止されない）", en: " (free from {day} on)" },
  furtherFacts: { ja: "その他の経過", en: "Further events" },
  family: {
    ja: "一の発明に係る出願のファミリー（分割、優先権）の判定",
    en: "A family of applications (divisions, priority)",
  },
  familyOf: { ja: "各出願の期間", en: "The periods of each application" },
  add: { ja: "追加", en: "Add" },
  remove: { ja: "削除", en: "Remove" },
  entry: { ja: "{n}件目", en: "Entry {n}" },
  result: { ja: "結論", en: "Result" },
  caveats: { ja: "注意", en: "Note" },
  undetermined: { ja: "判定できない", en: "Undetermined" },
  wrong: { ja: "入力の誤り", en: "What is wrong with the facts" },
  reasons: { ja: "理由と条文", en: "Reasons and articles" },
  met: { ja: "該当", en: "met" },
  notMet: { ja: "非該当", en: "not met" },
  lastRead: {
    ja: "改正前の条文（{until}まで）による判定",
    en: "Under the wording before the amendment (through {until})",
  },
  safeSide: {
    ja: "いずれの条文によっても違反とならない対応（法の定めではありません）",
    en: "What breaches nothing under either wording (prudence, not law)",
  },
  asLastRead: { ja: "（最後に確認した条文による）", en: " (as last read)" },
  basis: { ja: "根拠", en: "Basis" },
  grade: { ja: "根拠の確度", en: "Grade" },
  wouldChange: { ja: "結論を変える事実", en: "What would change the result" },
  nothingChanges: { ja: "一つの事実だけで結論が変わるものはありません。", en: "No single fact turns the result." },
  ifSo: { ja: "「{fact}」が「{value}」であれば", en: "If “{fact}” is “{value}”" },
  overTime: { ja: "前後一年間の結論の推移", en: "The result over the year before and after" },
  fromTo: { ja: "{from}から{through}まで", en: "{from} to {through}" },
  turnedBy: { ja: "変わる根拠", en: "Turned by" },
  period: { ja: "期間", en: "Time" },
  penalty: { ja: "違反した場合の罰則", en: "Penalty for a breach" },
  months: { ja: "{n}月以下の", en: "imprisonment of up to {n} months" },
  years: { ja: "{n}年以下の", en: "imprisonment of up to {n} years" },
  fine: { ja: "{yen}以下の罰金", en: "fine of up to {yen}" },
  administrativeFine: { ja: "{yen}以下の過料", en: "administrative fine of up to {yen}" },
  state: { ja: "状態", en: "State" },
  date: { ja: "日", en: "Day" },
  what: { ja: "内容", en: "What" },
  holiday: { ja: "休日", en: "holiday" },
  picture: { ja: "期間の図（横に動かせます）", en: "Picture of the periods (scrolls sideways)" },
  saveCalendar: { ja: "カレンダーに保存（.ics）", en: "Save as calendar (.ics)" },
  savePicture: { ja: "図を保存（.svg）", en: "Save the picture (.svg)" },
  saveCsv: { ja: "CSVで保存", en: "Save as CSV" },
  saveJson: { ja: "事実をJSONで保存", en: "Save the facts as JSON" },
  copyLink: { ja: "この画面へのリンクをコピー", en: "Copy a link to this screen" },
  copied: { ja: "コピーしました。", en: "Copied." },
  print: { ja: "印刷", en: "Print" },
  restart: { ja: "最初からやり直す", en: "Start again" },
  complete: { ja: "不足しているものはありません。", en: "Nothing is lacking." },
  incomplete: { ja: "{count}件が不足しています。", en: "{count} items are lacking." },
  completeUnknown: { ja: "不足の有無は分かりません。", en: "Whether anything is lacking is not known." },
  mayLack: { ja: "ほかにも不足があるかは分かりません。", en: "Whether anything else is lacking is not known." },
  lacking: { ja: "不足しているもの", en: "Lacking" },
  paste: { ja: "JSON又は表を貼り付ける", en: "Paste JSON or a table" },
  pasteHelp: {
    ja: "事実のJSON（複数の件は配列又は一行一件）のほか、表計算ソフトからコピーした表を貼り付けられます。表の一行目は見出しです。{column}",
    en: "The facts as JSON (several cases as a list, or one a line), or a table copied from a spreadsheet whose first row holds headings. {column}",
  },
  pasteColumn: {
    ja: "国際特許分類の記号は、一件一行で列のまま貼り付けられます。",
    en: "A column of IPC symbols can be pasted as it is, one case a line.",
  },
  read: { ja: "読み込む", en: "Read" },
  readOne: { ja: "一件を読み込みました。", en: "One case was read." },
  readMany: { ja: "{count}件を読み込みました。", en: "{count} cases were read." },
  notJson: {
    ja: "JSONとして読めません。括弧と引用符の対応を確認してください。",
    en: "This is no JSON: check brackets and quotation marks.",
  },
  notObject: {
    ja: "JSONは一件を表すオブジェクト、又はその配列にしてください。",
    en: "Give an object for one case, or an array of them.",
  },
  unknownHeading: {
    ja: "見出し「{name}」に当たる事実がありません。使用できる見出し：{allowed}",
    en: "No fact is called “{name}”. Headings that are read: {allowed}",
  },
  wrongCell: { ja: "{line}行目「{name}」：", en: "Row {line}, “{name}”: " },
  number: { ja: "番号", en: "No." },
  open: { ja: "開く", en: "Open" },
  template: { ja: "見出しだけの表を保存（CSV）", en: "Save a table of headings (CSV)" },
  count: { ja: "件数", en: "Count" },
  schema: { ja: "記録の形", en: "Form of the record" },
  schemaOk: { ja: "記録の形に誤りはありません。", en: "The record has the form of its schema." },
  programmer: { ja: "プログラムで使う", en: "Use it in a program" },
  item: { ja: "号", en: "Item" },
  material: { ja: "物資", en: "Product" },
  since: { ja: "指定の日", en: "Since" },
  ministers: { ja: "主務大臣", en: "Competent ministers" },
  sector: { ja: "分野", en: "Sector" },
  businesses: { ja: "事業と主務大臣", en: "Businesses and ministers" },
  materialsCount: { ja: "この日に指定されているもの：{count}", en: "Designated on this day: {count}" },
  sectorsCount: {
    ja: "この日の分野：{count}（うち施行済み{inForce}）",
    en: "Sectors on this day: {count}, of which in force: {inForce}",
  },
  notInForce: { ja: "未施行", en: "not in force yet" },
  toBeVerified: { ja: "（要確認）", en: "(to be verified)" },
  note: { ja: "注意：", en: "Note: " },
  disclaimer: { ja: "法的助言ではありません。", en: "This is not legal advice." },
  chooseDate: { ja: "法令の基準日を入力してください。", en: "Give the day whose law applies." },
  badDate: {
    ja: "日付が入力の途中であるか、入力できる範囲にありません。",
    en: "The date is incomplete or out of range.",
  },
  badNumber: { ja: "数値で入力してください。", en: "Give a number." },
  brokenLink: {
    ja: "リンクの内容を読み取れませんでした。問いを選び直してください。",
    en: "The link could not be read. Choose a question.",
  },
  yen: { ja: "円", en: "yen" },
  perLine: { ja: "一行に一つ入力してください。", en: "One a line." },
  sample: { ja: "例を入れる", en: "Fill in an example" },
};

export const grades = {
  text: { ja: "条文により確認", en: "read in the text of the law" },
  "official-summary": { ja: "所管官庁の概要による", en: "from an official summary" },
  secondary: { ja: "二次資料による", en: "from a secondary source" },
  inferred: { ja: "条文未確認（推論）", en: "inferred" },
  stated: { ja: "利用者が示した確認による", en: "from a reading that was supplied" },
};

/** The chapters, and to which of them the laws of the provisions belong. */
export const chapters = {
  supply: { ja: "特定重要物資の安定的な供給の確保（第二章）", en: "Stable supply of critical products (Chapter II)" },
  infrastructure: {
    ja: "特定社会基盤役務の安定的な提供の確保（第三章）",
    en: "Essential infrastructure (Chapter III)",
  },
  technology: { ja: "特定重要技術の開発支援（第四章）", en: "Critical technologies (Chapter IV)" },
  patents: { ja: "特許出願の非公開（第五章）", en: "Non-disclosure of patent applications (Chapter V)" },
  overseas: { ja: "特定海外事業", en: "Projects overseas" },
  neighbours: { ja: "関連する法律", en: "Neighbouring laws" },
};

export function chapterOf(provision) {
  const [law, article = ""] = provision.split(":");
  const number = Number.parseInt(article, 10);
  if (law === "order") return number >= 12 ? "patents" : number >= 9 ? "infrastructure" : "supply";
  if (law.endsWith("-plan")) return "supply";
  if (law !== "act") return "neighbours";
  if (article.startsWith("85-")) return "overseas";
  if (number < 49) return "supply";
  if (number < 60) return "infrastructure";
  return number < 65 ? "technology" : "patents";
}

/** Facts with which a question can be tried. */
export const samples = {
  "operator-designation": { business: "banking", averageDepositsYen: 9_900_000_000_000 },
  "introduction-duty": {
    designatedOn: "2023-11-16",
    act: "introduction",
    criticalFacility: true,
    supplier: { kind: "company", relation: "unrelated" },
    startsOn: "2026-05-10",
    containsOutsidersCriticalFacility: false,
  },
  "review-timeline": { receivedOn: "2026-04-01" },
  "ipc-screening": { symbols: ["B63G 8/28"] },
  "foreign-filing": {
    madeInJapan: true,
    public: false,
    ipc: ["F41H 11/02"],
    application: { kind: "ordinary", filedOn: "2024-06-03" },
  },
  "foreign-filing-window": {
    madeInJapan: true,
    public: false,
    ipc: ["F41H 11/02"],
    application: { kind: "ordinary", filedOn: "2024-06-03" },
  },
  family: {
    madeInJapan: true,
    public: false,
    ipc: ["F41H 11/02"],
    applications: [
      { id: "A", describes: true, kind: "ordinary", filedOn: "2025-01-06" },
      { id: "B", describes: true, kind: "divisional", filedOn: "2025-01-06", dividedOn: "2025-06-02", parent: "A" },
    ],
  },
  "patent-timeline": { filedOn: "2024-06-03", kind: "ordinary" },
  "grace-period": { designatedOn: "2023-11-16" },
};
