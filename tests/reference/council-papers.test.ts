import { describe, expect, it } from "vitest";
import * as library from "../../src/doors/index";
import { knownGaps } from "../../src/doors/law";
import {
  councilFigures,
  councilMeetings,
  councilPaperPlaces,
  externalMeasures,
  policyConcepts,
  policySystems,
} from "../../src/doors/reference";
import { rules } from "../../src/doors/rules";
import { thrownCode } from "../thrown-code";

// Expected values: the paper of 2026-04-09 on the Council for the Promotion of Economic Security.

describe("the figures of the paper", () => {
  it.each([
    ["support-budget", 2_400_000_000_000, "yen"],
    ["products-designated", 12, "products"],
    ["traffic-by-cable", 99, "percent"],
    ["machine-tools-2025", 80_000, "units-a-year"],
    ["machine-tools-2030", 110_000, "units-a-year"],
  ] as const)("%s: %i %s, stated at the thirteenth meeting of the panel", (id, value, unit) => {
    const figure = councilFigures("2025-12-16").find((one) => one.id === id);
    expect([figure?.value, figure?.unit, figure?.statedAt]).toEqual([value, unit, "panel-13"]);
    expect(councilMeetings("2025-12-16").map((one) => one.id)).toContain(figure?.statedAt);
  });
  it("none was stated the day before", () => {
    expect(councilFigures("2025-12-15")).toEqual([]);
    for (const ask of [councilFigures, councilMeetings])
      expect(thrownCode(() => ask("2026-02-30"))).toBe("not-a-legal-date");
  });
});

describe("the meetings that the paper names", () => {
  it.each([
    ["economic-security-council", 8, "2025-11-07"],
    ["expert-panel", 13, "2025-12-16"],
    ["artificial-intelligence-headquarters", 1, undefined],
  ] as const)("%s, number %i, %s", (body, number, heldOn) => {
    const meeting = councilMeetings("2026-04-09").find((one) => one.body === body && one.number === number);
    expect(meeting).toBeDefined();
    expect(meeting?.heldOn).toBe(heldOn);
  });
  it("is itself a row from its day", () => {
    expect(councilMeetings("2026-04-08").map((one) => one.id)).not.toContain("paper-of-2026-04-09");
    expect(councilMeetings("2026-04-09").map((one) => one.id)).toContain("paper-of-2026-04-09");
  });
  it("the systems that a meeting dealt with are under discussion from its day on, or already further", () => {
    for (const { heldOn, systems, id } of councilMeetings("2026-04-09")) {
      const listed = new Map(policySystems(heldOn ?? "2026-04-09").map((one) => [one.id, one.status]));
      for (const system of systems) expect(listed.has(system), `${id}: ${system}`).toBe(true);
    }
  });
});

describe("the words of the paper", () => {
  const names = (kind: string) =>
    policyConcepts()
      .filter((one) => one.kind === kind)
      .map((one) => one.name.ja);
  it("three directions, five powers, partners", () => {
    expect(names("direction")).toEqual(["自律性の向上", "優位性・不可欠性の確保", "国際秩序の維持・強化"]);
    expect(names("power")).toEqual(["外交力", "防衛力", "経済力", "技術力", "情報力"]);
    expect(names("partner")).toEqual(["同盟国・同志国", "グローバル・サウス"]);
  });
  it("what the supply of a product consists of", () => {
    const of = (itself: boolean) => policyConcepts().filter((one) => one.securesProductItself === itself);
    expect(of(true).map((one) => one.name.ja)).toEqual(["生産", "備蓄", "リサイクル"]);
    expect(of(false).map((one) => one.id)).toEqual(["laying", "launching", "special-transport", "maintenance"]);
  });
  it("every theme of a system has a label", () => {
    const headings = policyConcepts().flatMap((one) => (one.kind === "heading" ? [one.id] : []));
    expect([...new Set(policySystems("2026-11-30").map((one) => one.theme))].sort()).toEqual([...headings].sort());
  });
});

describe("systems before the bill, by day", () => {
  it.each([
    ["indispensable-services", "2025-12-15", undefined],
    ["indispensable-services", "2025-12-16", "under-discussion"],
    ["joint-competent-ministers", "2025-12-16", "under-discussion"],
    ["indispensable-services", "2026-02-10", "recommended"],
    ["indispensable-services", "2026-06-17", "enacted-not-in-force"],
    ["data-security", "2025-11-06", undefined],
    ["data-security", "2025-11-07", "under-discussion"],
    ["medical-sector", "2025-11-25", "under-discussion"],
  ] as const)("%s on %s: %s", (id, on, status) => {
    expect(policySystems(on).find((one) => one.id === id)?.status).toBe(status);
  });
  it("the review clause: Suppl. Art. 4 of the Act and Suppl. Art. 7(1) of Act No. 38 of 2026", () => {
    expect(policySystems("2026-11-30").find((one) => one.id === "constant-review")?.touches).toEqual([
      { law: "504AC0000000043", article: "4", supplementary: true },
      { law: "508AC0000000038", article: "7", paragraph: 1, supplementary: true },
    ]);
  });
  it("says of each whether it decides anything, and where: rules that find", () => {
    const calls = new Set(rules.map((one) => one.call as string));
    for (const { id, modelledIn, decidedBy } of policySystems("2026-11-30")) {
      for (const name of decidedBy) expect(modelledIn).toContain(name);
      const found = modelledIn.filter((name) => calls.has(name) && name.startsWith("assess"));
      for (const name of found) expect(decidedBy, id).toContain(name);
    }
  });
  it("of a system without a law of its own it says what the paper asks for, as far as the paper says more than a name", () => {
    for (const id of [
      "run-faster",
      "economic-intelligence",
      "risk-review",
      "rule-making",
      "wto-oecd",
      "government-procurement",
    ])
      expect(policySystems("2026-11-30").find((one) => one.id === id)?.asked, id).toBeDefined();
  });
});

describe("external measures are found by the name of an element or material", () => {
  it.each([
    ["samarium", ["seven-rare-earths"]],
    ["サマリウム", ["seven-rare-earths"]],
    ["Gadolinium", ["seven-rare-earths"]],
    ["holmium", ["five-rare-earths"]],
    ["ホルミウム", ["five-rare-earths"]],
    ["superhard", ["antimony-superhard"]],
    ["超硬材料", ["antimony-superhard"]],
    ["ドローン", ["drones"]],
    ["unobtainium", []],
  ])("%s: %o", (name, ids) => expect(externalMeasures("2025-12-01", name).map((one) => one.id)).toEqual(ids));
  it("those of the document are told as of 2025-10-24, the others not", () => {
    for (const one of externalMeasures("2026-11-30"))
      expect(one.documentAsOf).toBe(one.namedByCouncilDocument ? "2025-10-24" : undefined);
  });
});

// Every figure, meeting, direction, element and matter of the paper, in its words and in its order.
const named: readonly (readonly [word: string, place: string])[] = [
  ["経済安全保障推進会議の動き", "meeting paper-of-2026-04-09"],
  ["令和8年4月9日", "meeting paper-of-2026-04-09"],
  ["国益", "concept aim:economic-security"],
  ["自律性", "concept direction:autonomy"],
  ["優位性", "concept direction:advantage-and-indispensability"],
  ["不可欠性", "concept direction:advantage-and-indispensability"],
  ["総合的、効果的かつ集中的", "concept aim:measures-taken-together"],
  ["同盟国・同志国", "concept partner:allies-and-like-minded"],
  ["民間と協調", "concept aim:with-the-private-sector"],
  ["不断に検討・見直し", "concept aim:constant-review"],
  ["リスクを継続的に点検", "concept aim:continuous-risk-review"],
  ["政府一体", "concept aim:continuous-risk-review"],
  ["経済安全保障推進法の着実な実施と不断の見直し", "concept heading:act"],
  ["サプライチェーンの強靱化", "system supply-chain-resilience"],
  ["特定国への過度な依存", "system dependence-reduction"],
  ["次世代半導体", "system semiconductors-and-rare-earths"],
  ["レアアース", "subject rare-earth-metals"],
  ["政策金融", "system policy-finance"],
  ["重要インフラ分野の取組", "concept heading:essential-infrastructure"],
  ["地方公共団体", "system government-procurement"],
  ["政府調達", "system government-procurement"],
  ["事前審査制度の対象拡大", "system prior-review-expansion"],
  ["機微データ", "system sensitive-data"],
  ["ICTサービス", "system sensitive-data"],
  ["セキュリティ・クリアランス", "system security-clearance"],
  ["技術育成・保全等", "concept heading:critical-technologies"],
  ["先端重要技術", "concept heading:critical-technologies"],
  ["投資審査", "system investment-screening"],
  ["輸出管理", "system export-control"],
  ["強制技術移転", "system forced-technology-transfer"],
  ["研究インテグリティ", "system research-integrity"],
  ["人材流出", "system research-integrity"],
  ["経済的な威圧", "system economic-coercion"],
  ["特定重要物資の指定", "system specified-critical-materials"],
  ["計画認定・支援措置", "system supply-plans"],
  ["備蓄", "system government-stockpiling"],
  ["対象事業等を法律・政省令で規定", "concept heading:essential-infrastructure"],
  ["事前届出・審査", "system infrastructure-prior-review"],
  ["勧告・命令", "system infrastructure-orders"],
  ["国による支援", "system technology-state-support"],
  ["官民パートナーシップ", "system technology-councils"],
  ["シンクタンク", "system technology-think-tank"],
  ["特許出願の非公開", "system patent-non-disclosure"],
  ["技術分野等によるスクリーニング", "system patent-field-screening"],
  ["保全審査", "system patent-security-review"],
  ["保全指定", "system patent-designation"],
  ["外国出願制限", "system patent-foreign-filing"],
  ["補償", "system patent-compensation"],
  ["国家安全保障戦略", "concept document:national-security-strategy"],
  ["2022年12月", "concept document:national-security-strategy"],
  ["自律性の向上", "concept direction:autonomy"],
  ["優位性・不可欠性の確保", "concept direction:advantage-and-indispensability"],
  ["国際秩序の維持・強化", "concept direction:international-order"],
  ["重要土地等調査法", "system important-land"],
  ["重要経済安保情報保護活用法", "system security-clearance"],
  ["リスク点検", "system risk-review"],
  ["サイバー対処能力強化法", "system active-cyber-defence"],
  ["みなし輸出", "system deemed-exports"],
  ["官民対話スキーム", "system technology-dialogue"],
  ["事後モニタリング", "system investment-screening"],
  ["事前届出免除制度", "system prior-notification-exemption"],
  ["留学生", "system technology-leakage"],
  ["K Program", "system k-program"],
  ["国際社会との連携", "system allied-cooperation"],
  ["グローバル・サウス", "concept partner:global-south"],
  ["WTO", "system wto-oecd"],
  ["OECD", "system wto-oecd"],
  ["非市場的", "system wto-oecd"],
  ["ルールメイキング", "system rule-making"],
  ["国際ルール", "system rule-making"],
  ["Run Faster", "system run-faster"],
  ["経済インテリジェンス", "system economic-intelligence"],
  ["体制強化", "system government-organisation"],
  ["第8回", "meeting council-8"],
  ["ウクライナ侵略", "concept circumstance:geopolitical-risk"],
  ["ガザ情勢", "concept circumstance:geopolitical-risk"],
  ["地政学リスク", "concept circumstance:geopolitical-risk"],
  ["経済的措置を通じた脅威", "concept circumstance:threats-by-economic-means"],
  ["専門知識を集結", "concept circumstance:need-of-expertise"],
  ["データの安全性", "concept circumstance:need-of-safe-data"],
  ["中国による主な輸出管理措置", "concept circumstance:export-controls-of-china"],
  ["2025年10月24日時点", "concept circumstance:export-controls-of-china"],
  ["輸出管理法", "measure export-control-law"],
  ["ガリウム", "subject gallium"],
  ["ゲルマニウム", "subject germanium"],
  ["黒鉛", "subject graphite"],
  ["アンチモン", "subject antimony"],
  ["超硬材料", "subject superhard-materials"],
  ["ドローン", "subject unmanned-aircraft"],
  ["対米輸出管理措置強化", "measure united-states-minerals"],
  ["タングステン", "subject tungsten"],
  ["テルル", "subject tellurium"],
  ["サマリウム", "subject samarium"],
  ["ガドリニウム", "subject gadolinium"],
  ["レアアース7鉱種", "figure rare-earths-first"],
  ["ホルミウム", "subject holmium"],
  ["レアアース5種", "figure rare-earths-second"],
  ["レアアース関連技術", "measure rare-earth-technology"],
  ["再輸出規制", "measure rare-earth-reexport"],
  ["グローバル・サウス諸国の台頭", "concept circumstance:rise-of-the-global-south"],
  ["三菱総合研究所", "concept document:note-on-the-global-south"],
  ["クラウドサービス市場規模", "concept circumstance:cloud-market"],
  ["クラウド市場規模", "concept circumstance:cloud-market"],
  ["情報通信白書", "concept document:white-paper-on-communications"],
  ["Statista", "concept document:white-paper-on-communications"],
  ["技術開発競争の激化", "concept circumstance:race-in-technology"],
  ["人工知能戦略本部", "meeting artificial-intelligence-headquarters-1"],
  ["人工知能基本計画の骨子", "concept document:draft-of-the-basic-plan"],
  ["qureca", "concept document:quantum-initiatives"],
  ["アクションプラン再改訂", "concept document:action-plan-on-industry"],
  ["外交力", "concept power:diplomatic-power"],
  ["防衛力", "concept power:defence-power"],
  ["経済力", "concept power:economic-power"],
  ["技術力", "concept power:technological-power"],
  ["情報力", "concept power:intelligence-power"],
  ["総合的な国力", "concept aim:comprehensive-national-power"],
  ["現行制度の見直し・拡充", "concept aim:review-of-systems"],
  ["スキームを新設", "concept aim:new-schemes"],
  ["枠組みを構築", "concept aim:framework-for-new-questions"],
  ["供給に不可欠な役務への支援", "system indispensable-services"],
  ["医療分野", "system medical-sector"],
  ["海外事業の展開の支援", "system overseas-projects"],
  ["総合的なシンクタンク機能", "system comprehensive-think-tank"],
  ["官民連携のプラットフォーム", "system public-private-council"],
  ["データセキュリティ", "system data-security"],
  ["12の物資", "figure products-designated"],
  ["2.4兆円", "figure support-budget"],
  ["生産基盤強化", "concept supply-activity:production"],
  ["99%", "figure traffic-by-cable"],
  ["光海底ケーブル", "concept example:submarine-cable"],
  ["海底ケーブル敷設船", "concept example:cable-ship"],
  ["敷設役務", "concept example:cable-laying"],
  ["検討課題", "concept question:services-tied-to-products"],
  ["物資の供給の考え方", "concept element:products-in-a-usable-state"],
  ["外部依存性", "concept element:dependence-on-outside"],
  ["供給途絶蓋然性", "concept element:likelihood-of-disruption"],
  ["生産", "concept supply-activity:production"],
  ["リサイクル", "concept supply-activity:recycling"],
  ["物資の敷設", "concept supply-activity:laying"],
  ["物資の打上げ", "concept supply-activity:launching"],
  ["物資の特殊輸送", "concept supply-activity:special-transport"],
  ["第13回", "meeting panel-13"],
  ["有識者会議", "meeting panel-13"],
  ["人工衛星の軌道投入役務", "concept example:satellite-launch"],
  ["射場の整備", "concept example:launch-site"],
  ["両大臣", "concept question:both-ministers"],
  ["取組目標", "concept question:target-for-a-service"],
  ["定量的な目標", "concept question:target-for-a-service"],
  ["8万台", "figure machine-tools-2025"],
  ["11万台", "figure machine-tools-2030"],
  ["海外は政府が相当程度支援", "concept opinion:other-countries"],
  ["第2章", "concept question:chapter-two-or-three"],
  ["賛同", "concept opinion:in-favour"],
  ["大きな視点", "concept opinion:wider-view"],
  ["ロケットの打上げ役務", "concept example:satellite-launch"],
  ["維持、保守、修理", "concept example:upkeep-of-products"],
  ["他国", "concept opinion:other-countries"],
  ["内閣府の主導", "concept opinion:led-by-the-cabinet-office"],
  ["対象とする役務", "concept framework:services-covered"],
  ["支援する取組", "concept framework:efforts-supported"],
  ["役務の提供基盤", "concept framework:efforts-supported"],
  ["技術の導入", "concept framework:efforts-supported"],
  ["主務大臣", "concept framework:minister-of-the-service"],
  ["安定供給確保に支障が生ずるおそれがある場合の措置", "system supply-hindrance-measures"],
  ["働きかけ", "concept framework:active-approach-of-the-state"],
  ["金融機関", "concept framework:those-concerned"],
  ["事業者団体", "concept framework:those-concerned"],
  ["投資家", "concept framework:those-concerned"],
  ["情報を収集", "concept framework:gathering-of-information"],
  ["認定申請を促す", "concept framework:prompting-a-plan"],
  ["必要な協力", "concept framework:asking-for-cooperation"],
  ["相互に連携", "concept framework:mutual-cooperation"],
  // In English and as people type it.
  ["comprehensive national power", "concept aim:comprehensive-national-power"],
  ["both ministers", "concept question:both-ministers"],
  ["cloud market", "concept circumstance:cloud-market"],
  ["2.4 trillion yen", "figure support-budget"],
  ["99 percent", "figure traffic-by-cable"],
  ["Global South", "concept partner:global-south"],
  ["Sm", "subject samarium"],
  ["W", "subject tungsten"],
  ["１２の物資", "figure products-designated"],
  ["ガリウム　", "subject gallium"],
];

describe("whatever the paper names has its place, found by its word", () => {
  const places = (word: string) => councilPaperPlaces(word).map((place) => `${place.kind} ${place.id}`);
  it.each(named)("%s: %s", (word, place) => expect(places(word)).toContain(place));
  it("finds nothing for what it does not name, and a symbol is a name only", () => {
    for (const word of ["", " ", "・", "no such word", "消費税"]) expect(places(word), word).toEqual([]);
    expect(places("W")).toEqual(["subject tungsten"]);
    expect(places("Sm")).toEqual(["subject samarium", "measure seven-rare-earths"]);
    expect(places("In")).toEqual(["subject indium"]);
    expect(places("2.4兆円")).toEqual(["figure support-budget"]);
    expect(councilPaperPlaces(null as never)).toEqual([]);
    const from = performance.now();
    expect(councilPaperPlaces("あ".repeat(1_000_000))).toEqual([]);
    expect(performance.now() - from).toBeLessThan(5_000);
  });
  it("every row of every list is found by its id and by its names in both languages, and its function lists it", () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      policySystems: policySystems("2027-12-16").map((one) => one.id),
      councilFigures: councilFigures("2026-04-09").map((one) => one.id),
      councilMeetings: councilMeetings("2026-04-09").map((one) => one.id),
      policyConcepts: policyConcepts().map((one) => `${one.kind}:${one.id}`),
    };
    for (const [listedBy, ids] of Object.entries(lists))
      for (const id of ids) {
        const found = councilPaperPlaces(id.slice(id.indexOf(":") + 1)).filter((one) => one.id === id);
        expect(
          found.map((one) => one.listedBy),
          id,
        ).toContain(listedBy);
        const { name } = found.find((one) => one.listedBy === listedBy) as (typeof found)[number];
        for (const word of [name.ja, name.en])
          expect(
            councilPaperPlaces(word).map((one) => one.id),
            word,
          ).toContain(id);
      }
  });
  it("what it says of names, systems, meetings and gaps exists", () => {
    const systems = policySystems("2027-12-16").map((one) => one.id);
    const meetings = councilMeetings("2026-04-09").map((one) => one.id);
    for (const one of policyConcepts()) {
      for (const system of one.systems) expect(systems, one.id).toContain(system);
      for (const name of one.where ?? []) expect(Object.keys(library), one.id).toContain(name);
      for (const gap of one.gaps ?? [])
        expect(
          knownGaps().map((each) => each.id),
          one.id,
        ).toContain(gap);
      if (one.statedAt !== undefined) expect(meetings, one.id).toContain(one.statedAt);
    }
  });
});
