import { type Source, table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import { at, type Provision } from "../../kernel/provision";
import type { BilingualText } from "../../kernel/text";
import type { InfrastructureBusinessId } from "../../ministers/infrastructure-business";
import type {
  CriterionComparison,
  CriterionGroup,
  DesignationCriteriaRow,
  DesignationCriterion,
  MeasureUnit,
  MeasuringPeriod,
} from "../designation-criterion";

/** Of a condition that stands in the definition of a term in Art. 1 (特定導管, 特定港湾, 特定空港), under the same item. */
const defined = "definition";

/** Sub-item or `defined`, fact, what it says in Japanese and English, and for a measure: comparison, limit, unit, period. */
type Leaf =
  | readonly [string, string, string, string]
  | readonly [string, string, string, string, Exclude<CriterionComparison, "is">, number, MeasureUnit, MeasuringPeriod?, true?];
type Combination = CriterionGroup["combination"];
type Branch = readonly [Combination, ...(Leaf | Branch)[]];
/** Business, order, [first day, item of Art. 2] in turn, criterion, and the first day after it where it ended. */
type Entry = readonly [InfrastructureBusinessId, Provision, readonly (readonly [LegalDate, string?])[], Branch, LegalDate?];

const start = "2023-11-01";
const three = "average-at-last-three-business-year-ends";
const over = "average-over-last-three-business-years";

const periods: Readonly<Record<MeasuringPeriod, readonly [ja: string, jaAfter: string, en: string]>> = table({
  [three]: ["直近の三事業年度の末日における", "の平均", "average at the ends of the last three business years"],
  [over]: ["直近の三事業年度における", "の平均", "average over the last three business years"],
  "any-of-last-three-fiscal-years": ["直前の三年度のいずれかにおける", "", "in any of the last three fiscal years"],
  "average-over-last-three-calendar-years": [
    "前年までの過去三年間における一年当たりの",
    "の平均",
    "yearly average over the past three years",
  ],
  "share-of-five-year-averages": ["過去五年間の平均による", "", "averages over the past five years"],
  "monthly-average-of-previous-fiscal-year": ["前年度における一月当たりの", "の平均", "monthly average of the previous fiscal year"],
  "previous-fiscal-year": ["前年度における", "", "previous fiscal year"],
  "previous-calendar-year": ["前年における", "", "previous year"],
  "fiscal-year-2019": ["令和元年度における", "", "fiscal year 2019"],
});

const units: Readonly<Record<MeasureUnit, readonly [ja: string, en: string]>> = table({
  kW: ["キロワット", "kW"],
  m3: ["立方メートル", "m³"],
  "m3-per-hour": ["立方メートル毎時", "m³ per hour"],
  km: ["キロメートル", "km"],
  percent: ["パーセント", "percent"],
  yen: ["円", "yen"],
  persons: ["人", "persons"],
  accounts: ["口座", "accounts"],
  machines: ["台", "machines"],
  vehicles: ["台", "vehicles"],
  containers: ["個", "containers"],
  shops: ["店", "shops"],
  contracts: ["件", "contracts"],
  meters: ["個", "meters"],
});

const comparisons: Readonly<Record<Exclude<CriterionComparison, "is">, readonly [ja: string, en: string]>> = table({
  "at-least": ["以上", "at least"],
  "more-than": ["を超える", "more than"],
  "less-than": ["未満", "less than"],
});

function inJapanese(value: number): string {
  if (value % 1e12 === 0) return `${value / 1e12}兆`;
  if (value % 1e8 === 0) return `${value / 1e8}億`;
  return value % 1e4 === 0 ? `${value / 1e4}万` : `${value}`;
}

function inEnglish(value: number): string {
  return value >= 1e12 ? `${value / 1e12} trillion` : `${value}`.replace(/\B(?=(?:\d{3}){1,6}$)/g, ",");
}

/** `averageDepositsYen` becomes `average-deposits-yen`. */
function idOf(fact: string): string {
  return fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function leafOf(leaf: Leaf, law: Provision, item: string | undefined): DesignationCriterion {
  const [sub, fact, ja, en] = leaf;
  const basis = at(sub === defined ? `${law}:1::${item ?? ""}` : [`${law}:2::${item ?? ""}`, ...(sub === "" ? [] : [sub])].join(":"));
  const base = { id: idOf(fact), fact, measure: { ja, en }, basis };
  if (leaf.length === 4) return { ...base, comparison: "is", value: true, text: base.measure };
  const [, , , , comparison, value, unit, period, rounded] = leaf;
  const [jaBefore, jaAfter, enPeriod] = period === undefined ? ["", "", ""] : periods[period];
  const [jaUnit, enUnit] = units[unit];
  const [jaWord, enWord] = comparisons[comparison];
  const text: BilingualText = {
    ja: `${jaBefore}${ja}${jaAfter}${rounded ? "（四捨五入）" : ""}が${inJapanese(value)}${jaUnit}${jaWord}`,
    en: `${en}${enPeriod && ` (${enPeriod}${rounded ? ", rounded half up" : ""})`}: ${enWord} ${inEnglish(value)} ${enUnit}`,
  };
  return { ...base, comparison, value, unit, ...(period && { period }), ...(rounded && { rounded }), text };
}

function groupOf([combination, ...parts]: Branch, law: Provision, item: string | undefined): CriterionGroup {
  return {
    combination,
    of: parts.map((part) => {
      if (isBranch(part)) return groupOf(part, law, item);
      const leaf = leafOf(part, law, item);
      return combination === "none-of" ? { ...leaf, text: { ja: `除外：${leaf.text.ja}`, en: `excluded: ${leaf.text.en}` } } : leaf;
    }),
  };
}

function isBranch(part: Leaf | Branch): part is Branch {
  return typeof part[1] === "object";
}

const text: Source = { grade: "text" };

/** One row for each stretch of days on which the criterion stood under one number. */
function expand(entries: readonly Entry[]): readonly DesignationCriteriaRow[] {
  const unread = (["water-supply", "bulk-water-supply"] as const).map((business) => ({
    business,
    from: start as LegalDate,
    until: "2024-04-01" as LegalDate,
    basis: at("order:9::4"),
    source: { grade: "inferred" } as const,
    gap: "mhlw-ordinance-103-2023",
  }));
  const read = entries.flatMap(([business, law, stretches, branch, end]) =>
    stretches.map(([from, item], index) => {
      const until = stretches[index + 1]?.[0] ?? end;
      return {
        business,
        from,
        ...(until && { until }),
        basis: at(`${law}:2::${item ?? ""}`),
        source: text,
        criterion: groupOf(branch, law, item),
      };
    }),
  );
  return [...unread, ...read];
}

/**
 * Designation criteria of every business, by date. 指定基準 (Art. 2 of the ten orders).
 *
 * The order of the MHLW for waterworks (up to 2024-03-31) was not read in this point; those days are a known gap.
 */
export const designationCriteria: readonly DesignationCriteriaRow[] = table(
  expand([
    [
      "general-transmission-and-distribution",
      "meti",
      [[start, "1"]],
      [
        "all-of",
        [
          "",
          "generalTransmissionAndDistributionOperator",
          "一般送配電事業者であること",
          "is a general transmission and distribution operator",
        ],
      ],
    ],
    [
      "transmission",
      "meti",
      [[start, "2"]],
      ["all-of", ["", "transmissionOperator", "送電事業者であること", "is a transmission operator"]],
    ],
    [
      "distribution",
      "meti",
      [[start, "3"]],
      ["all-of", ["", "distributionOperator", "配電事業者であること", "is a distribution operator"]],
    ],
    [
      "generation",
      "meti",
      [[start, "4"]],
      [
        "all-of",
        ["", "outputKw", "有する発電等用電気工作物の出力", "output of the generation facilities it has", "at-least", 500_000, "kW"],
      ],
    ],
    [
      "specified-wholesale-supply",
      "meti",
      [[start, "5"]],
      [
        "all-of",
        [
          "",
          "aggregatedOutputKw",
          "発電事業者以外の者から集約する電気の出力の合計",
          "total output aggregated from suppliers other than electricity generators",
          "at-least",
          500_000,
          "kW",
        ],
      ],
    ],
    [
      "general-gas-pipeline",
      "meti",
      [[start, "6"]],
      ["all-of", ["", "meters", "ガスメーターの取付数", "gas meters installed", "at-least", 300_000, "meters"]],
    ],
    [
      "specified-gas-pipeline",
      "meti",
      [[start, "7"]],
      [
        "all-of",
        [
          defined,
          "connectedToGeneralPipeline",
          "維持し運用する導管が一般ガス導管事業の用に供する導管と接続していること",
          "the conduit it maintains and operates is connected to one of a general gas pipeline business",
        ],
        [
          defined,
          "annualTransportM3",
          "その導管の年間の託送供給量",
          "yearly transport supply of that conduit",
          "at-least",
          1_000_000_000,
          "m3",
        ],
        [
          "none-of",
          [
            defined,
            "attachedToOwnGeneralPipeline",
            "一般ガス導管事業者が自らの一般ガス導管事業の導管と接続して行うもの",
            "a general gas pipeline operator runs it connected to its own general pipeline",
          ],
        ],
      ],
    ],
    [
      "gas-manufacturing",
      "meti",
      [[start, "8"]],
      [
        "all-of",
        [
          "",
          "plantCapacityM3PerHour",
          "維持し運用する製造所の生産能力",
          "capacity of a plant it maintains and operates",
          "at-least",
          200_000,
          "m3-per-hour",
        ],
      ],
    ],
    [
      "oil-refining",
      "meti",
      [[start, "9"]],
      ["all-of", ["", "hasDistillationUnits", "石油蒸留設備を有すること", "has oil distillation units"]],
    ],
    [
      "lpg-import",
      "meti",
      [[start, "10"]],
      [
        "all-of",
        [
          "イ",
          "averageImportSharePercent",
          "我が国の石油ガス輸入量に占める割合",
          "share of Japan's imports of petroleum gas",
          "at-least",
          1,
          "percent",
          "share-of-five-year-averages",
          true,
        ],
        [
          "ロ",
          "importsOtherThanFeedstock",
          "石油化学製品の原料以外の用途の石油ガスを輸入すること",
          "imports petroleum gas for uses other than petrochemical feedstock",
        ],
      ],
    ],
    [
      "credit-card",
      "meti",
      [[start, "11"]],
      [
        "any-year",
        [
          "イ",
          "contracts",
          "年度末に締結しているカード等会員契約の数",
          "card member contracts at the end of the year",
          "at-least",
          10_000_000,
          "contracts",
          "any-of-last-three-fiscal-years",
        ],
        [
          "ロ",
          "creditYen",
          "年間信用供与額",
          "credit given in the year",
          "at-least",
          4_000_000_000_000,
          "yen",
          "any-of-last-three-fiscal-years",
        ],
      ],
    ],
    [
      "water-supply",
      "mlit",
      [["2024-04-01", "1"]],
      ["all-of", ["イ", "populationServed", "給水人口", "population served", "more-than", 1_000_000, "persons"]],
    ],
    [
      "bulk-water-supply",
      "mlit",
      [["2024-04-01", "1"]],
      [
        "all-of",
        ["ロ", "maxDailySupplyM3", "一日に給水できる最大の水量", "largest volume it can supply in a day", "more-than", 500_000, "m3"],
      ],
    ],
    [
      "railway",
      "mlit",
      [
        [start, "1"],
        ["2024-04-01", "2"],
      ],
      ["all-of", ["", "routeKm", "路線の営業キロ程の合計", "total operating length of its lines", "at-least", 1000, "km"]],
    ],
    [
      "trucking",
      "mlit",
      [
        [start, "2"],
        ["2024-04-01", "3"],
      ],
      [
        "all-of",
        ["", "specialConsolidatedTransport", "特別積合せ貨物運送を行うこと", "carries on special consolidated freight transport"],
        [
          "イ",
          "distanceSharePercent",
          "貨物の輸送距離の割合",
          "share of distance carried by all operators of such transport",
          "at-least",
          5,
          "percent",
          "previous-fiscal-year",
        ],
        [
          "ロ",
          "volumeSharePercent",
          "貨物の輸送量の割合",
          "share of volume carried by all operators of such transport",
          "at-least",
          5,
          "percent",
          "previous-fiscal-year",
        ],
        [
          "ハ",
          "vehicleSharePercent",
          "保有する事業用自動車の台数の割合",
          "share of business vehicles of all operators of such transport",
          "at-least",
          5,
          "percent",
        ],
        ["ニ", "officesInAllPrefectures", "全都道府県に営業所を有すること", "has offices in every prefecture"],
      ],
      "2025-06-13",
    ],
    [
      "trucking",
      "mlit",
      [["2025-06-13", "3"]],
      [
        "all-of",
        ["イ", "businessVehicles", "保有する事業用自動車の台数", "business vehicles it holds", "at-least", 5000, "vehicles"],
        [
          "ロ",
          "canCarryNationwide",
          "前年度の輸送実績からみて全国各地へ輸送できると認められること",
          "judged able to carry to all parts of the country from the previous fiscal year's record",
        ],
      ],
    ],
    [
      "ocean-shipping",
      "mlit",
      [
        [start, "3"],
        ["2024-04-01", "4"],
      ],
      [
        "all-of",
        [
          "イ",
          "cargoSharePercent",
          "貨物の輸送量の割合",
          "share of cargo carried by all operators",
          "at-least",
          10,
          "percent",
          "previous-calendar-year",
        ],
        ["ロ", "shipSharePercent", "運航する船舶の隻数の割合", "share of ships run by all operators", "at-least", 10, "percent"],
      ],
    ],
    [
      "port-transport",
      "mlit",
      [["2025-04-01", "5"]],
      [
        "all-of",
        [
          defined,
          "containersPerYearAtPort",
          "港湾のコンテナ取扱量",
          "containers handled at the port",
          "at-least",
          800_000,
          "containers",
          "average-over-last-three-calendar-years",
        ],
        [
          "",
          "handlesContainersAtTerminal",
          "その港湾のコンテナ埠頭でコンテナ貨物を取り扱うこと",
          "handles container cargo at a container terminal of that port",
        ],
      ],
    ],
    [
      "air-transport",
      "mlit",
      [
        [start, "4"],
        ["2024-04-01", "5"],
        ["2025-04-01", "6"],
      ],
      [
        "all-of",
        ["", "specifiedDomesticAirCarrier", "特定本邦航空運送事業者であること", "is a specified domestic air carrier"],
        [
          "any-of",
          [
            "イ",
            "internationalFlightSharePercent",
            "国際航空運送事業の運航回数の割合",
            "share of international flights of all such carriers",
            "at-least",
            25,
            "percent",
            "previous-fiscal-year",
          ],
          [
            "ロ",
            "domesticFlightSharePercent",
            "国内定期航空運送事業の運航回数の割合",
            "share of domestic scheduled flights of all such carriers",
            "at-least",
            25,
            "percent",
            "previous-fiscal-year",
          ],
        ],
      ],
    ],
    [
      "airport-operation",
      "mlit",
      [
        [start, "5"],
        ["2024-04-01", "6"],
      ],
      [
        "all-of",
        ["none-of", ["", "isMlitMinister", "国土交通大臣", "the operator is the MLIT Minister"]],
        ["イ", "listedAirport", "空港法第四条第一項各号に掲げる空港であること", "the airport is one of Airport Act Art. 4(1)"],
        [
          "ロ",
          "passengersFy2019",
          "その空港の航空機の旅客数の合計",
          "passengers of that airport",
          "at-least",
          10_000_000,
          "persons",
          "fiscal-year-2019",
        ],
      ],
      "2025-04-01",
    ],
    [
      "airport-operation",
      "mlit",
      [["2025-04-01", "7"]],
      [
        "all-of",
        ["none-of", ["", "isMlitMinister", "国土交通大臣", "the operator is the MLIT Minister"]],
        [defined, "listedAirport", "空港法第四条第一項各号に掲げる空港であること", "the airport is one of Airport Act Art. 4(1)"],
        [
          defined,
          "passengersFy2019",
          "その空港の航空機の旅客数の合計",
          "passengers of that airport",
          "at-least",
          10_000_000,
          "persons",
          "fiscal-year-2019",
        ],
      ],
    ],
    [
      "telecommunications",
      "mic",
      [[start, "1"]],
      [
        "any-of",
        [
          "イ",
          "installsCategoryIFacilities",
          "第一種指定電気通信設備を設置する者",
          "installs category I designated telecommunications facilities",
        ],
        [
          "ロ",
          "relaysOnlyBetweenPrefectures",
          "第一種指定中継系交換等設備間で専ら異なる都道府県の区域間の通信を媒介する者",
          "relays only inter-prefectural traffic between category I relay exchange facilities",
        ],
        [
          "all-of",
          [
            "ハ",
            "holdsCrossBorderPermission",
            "有線電気通信法第四条ただし書の許可を受けた者",
            "holds the permission of the proviso of Wire Telecommunications Act Art. 4",
          ],
          [
            "ハ",
            "crossBorderCableSharePercent",
            "本邦外設置有線電気通信設備の数の割合",
            "share of all cross-border cables used for telecommunications business",
            "at-least",
            10,
            "percent",
          ],
        ],
        [
          "ニ",
          "provides5gWithOwnBaseStations",
          "基地局を設置して第五世代移動通信システムの役務を提供する者",
          "provides 5G mobile service with base stations that it installed",
        ],
        [
          "all-of",
          [
            "ホ",
            "messageServiceUsers",
            "メッセージサービスの利用者の数",
            "users of the message service",
            "at-least",
            60_000_000,
            "persons",
            "monthly-average-of-previous-fiscal-year",
          ],
          [
            "ホ",
            "messageServiceForPublicTasks",
            "国、都道府県又は市町村の事務の用に供すること",
            "the message service is used for tasks of the State, a prefecture or a municipality",
          ],
        ],
      ],
    ],
    [
      "terrestrial-broadcasting",
      "mic",
      [[start, "2"]],
      [
        "all-of",
        ["", "generalTelevision", "テレビジョン放送（総合放送）を行う者", "broadcasts television (general programming)"],
        [
          "イ",
          "ownProgrammeSharePercent",
          "自らが制作する放送番組の割合",
          "share of programmes that it produces itself",
          "at-least",
          25,
          "percent",
        ],
        [
          "ロ",
          "householdSharePercent",
          "放送対象地域内の世帯数の全国の世帯数に対する割合",
          "share of Japan's households in its broadcasting area",
          "at-least",
          25,
          "percent",
        ],
      ],
    ],
    [
      "postal",
      "mic",
      [[start, "3"]],
      ["all-of", ["", "universalPostalService", "郵便の役務をあまねく公平に提供する者", "provides universal and fair postal service"]],
    ],
    [
      "banking",
      "fsa",
      [[start, "1"]],
      [
        "any-of",
        ["イ", "averageDepositsYen", "預金残高", "deposits", "at-least", 10_000_000_000_000, "yen", three],
        [
          "ロ",
          "averageDepositAccounts",
          "預金口座（別段預金を除く）の数",
          "deposit accounts other than special deposits",
          "at-least",
          10_000_000,
          "accounts",
          three,
        ],
        [
          "ハ",
          "averageAtms",
          "国内の現金自動支払機等の数",
          "cash dispensers and automated teller machines in Japan",
          "at-least",
          10_000,
          "machines",
          three,
        ],
      ],
    ],
    [
      "shinkin-central",
      "fsa",
      [[start, "2"]],
      [
        "all-of",
        [
          "",
          "carriesOnBusiness",
          "信用金庫法第五十四条第一項及び第二項の事業を行う者",
          "carries on the business of Shinkin Bank Act Art. 54(1)(2)",
        ],
      ],
    ],
    [
      "credit-cooperatives-federation",
      "fsa",
      [[start, "3"]],
      [
        "all-of",
        [
          "",
          "carriesOnBusiness",
          "中小企業等協同組合法第九条の九第一項第一号の事業を行う者",
          "carries on the business of Small and Medium-Sized Enterprise Cooperatives Act Art. 9-9(1)(i)",
        ],
      ],
    ],
    [
      "funds-transfer",
      "fsa",
      [[start, "4"]],
      [
        "all-of",
        ["イ", "averageUsers", "利用者の数", "users", "at-least", 10_000_000, "persons", three],
        [
          "ロ",
          "averageTransferredYen",
          "為替取引により移動させた資金の合計額",
          "total of funds transferred",
          "at-least",
          400_000_000_000,
          "yen",
          over,
        ],
      ],
    ],
    [
      "insurance",
      "fsa",
      [[start, "5"]],
      [
        "any-of",
        [
          "イ",
          "averagePaymentsYen",
          "保険金等支払金（解約返戻金、その他返戻金、再保険料を控除）の額",
          "claims and benefits paid, less surrender value, other refunds and reinsurance premiums",
          "at-least",
          1_000_000_000_000,
          "yen",
          over,
        ],
        [
          "ロ",
          "averageLifePolicies",
          "生命保険業務の保険契約の件数",
          "life insurance policies",
          "at-least",
          20_000_000,
          "contracts",
          three,
        ],
        [
          "ハ",
          "averageNonLifeClaimsYen",
          "損害保険業務の元受正味保険金の額",
          "net claims paid on direct non-life business",
          "at-least",
          1_000_000_000_000,
          "yen",
          over,
        ],
        [
          "ニ",
          "averageNonLifePolicies",
          "損害保険業務の保険契約の件数",
          "non-life insurance policies",
          "at-least",
          20_000_000,
          "contracts",
          three,
        ],
      ],
    ],
    [
      "exchange-market",
      "fsa",
      [[start, "6"]],
      [
        "none-of",
        [
          "",
          "averageTradingValueYen",
          "有価証券の売買（デリバティブ取引を除く）の総売買代金",
          "total trading value of securities, derivatives not counted",
          "less-than",
          75_000_000_000_000,
          "yen",
          over,
        ],
      ],
    ],
    [
      "clearing",
      "fsa",
      [[start, "7"]],
      [
        "any-of",
        ["", "licensed", "金融商品取引法第百五十六条の二の免許を受けていること", "licensed under FIEA Art. 156-2"],
        ["", "approved", "金融商品取引法第百五十六条の十九第一項の承認を受けていること", "approved under FIEA Art. 156-19(1)"],
      ],
    ],
    [
      "type-1-financial-instruments",
      "fsa",
      [[start, "8"]],
      [
        "all-of",
        ["", "registered", "金融商品取引法第二十九条の登録を受けていること", "registered under FIEA Art. 29"],
        [
          "any-of",
          [
            "イ",
            "averageCustomerAssetsYen",
            "顧客から預託を受けた財産の残高",
            "customer assets in custody",
            "at-least",
            30_000_000_000_000,
            "yen",
            three,
          ],
          [
            "ロ",
            "averageTradingAccounts",
            "有価証券又はデリバティブ取引の口座の数",
            "accounts for trading securities or derivatives",
            "at-least",
            5_000_000,
            "accounts",
            three,
          ],
        ],
      ],
    ],
    [
      "trust",
      "fsa",
      [[start, "9"]],
      [
        "all-of",
        [
          "",
          "averageTrustPropertyYen",
          "受託する信託財産（管理を第三者に委託するものを除く）の残高",
          "trust property, what others manage not counted",
          "at-least",
          300_000_000_000_000,
          "yen",
          three,
        ],
      ],
    ],
    [
      "fund-clearing",
      "fsa",
      [[start, "10"]],
      [
        "all-of",
        ["", "licensed", "資金決済に関する法律第六十四条第一項の免許を受けていること", "licensed under Payment Services Act Art. 64(1)"],
      ],
    ],
    [
      "third-party-prepaid",
      "fsa",
      [[start, "11"]],
      [
        "all-of",
        ["イ", "averageMemberShops", "加盟店の数", "member shops", "at-least", 10_000, "shops", three],
        ["ロ", "averageIssueYen", "発行額", "amount issued", "at-least", 1_000_000_000_000, "yen", over],
      ],
    ],
    [
      "labour-bank-federation",
      "cao-mhlw",
      [[start]],
      [
        "all-of",
        [
          "",
          "carriesOnBusiness",
          "労働金庫法第五十八条第一項等の事業を行う者",
          "carries on the business of Labour Bank Act Arts 58(1), 58-2(1)",
        ],
        [
          "",
          "mayCarryOnItems1To4",
          "同法第五十八条の二第一項第一号から第四号までの業務を併せ行うことができること",
          "may carry on the business of Art. 58-2(1)(i) to (iv) as well",
        ],
      ],
    ],
    [
      "norinchukin",
      "cao-maff",
      [[start]],
      [
        "all-of",
        [
          "",
          "carriesOnBusiness",
          "農林中央金庫法第五十四条第一項及び第二項の事業を行う者",
          "carries on the business of Norinchukin Bank Act Art. 54(1)(2)",
        ],
      ],
    ],
    [
      "deposit-insurance",
      "cao-mof",
      [[start]],
      [
        "all-of",
        [
          "",
          "carriesOnBusiness",
          "預金保険法第三十四条の規定に基づき事業を行う者",
          "carries on business under Deposit Insurance Act Art. 34",
        ],
      ],
    ],
    [
      "agricultural-savings-insurance",
      "cao-mof-maff",
      [[start]],
      [
        "all-of",
        [
          "",
          "carriesOnBusiness",
          "農水産業協同組合貯金保険法第三十四条の規定に基づき事業を行う者",
          "carries on business under Agricultural and Fishery Cooperatives Savings Insurance Act Art. 34",
        ],
      ],
    ],
    [
      "book-entry-transfer",
      "cao-moj-mof",
      [[start]],
      [
        "all-of",
        [
          "",
          "designatedUnderOwnAct",
          "社債、株式等の振替に関する法律第三条第一項の指定を受けていること",
          "designated under Book-Entry Transfer Act Art. 3(1)",
        ],
      ],
    ],
    [
      "electronic-claims-recording",
      "cao-moj",
      [[start]],
      [
        "all-of",
        [
          "",
          "designatedUnderOwnAct",
          "電子記録債権法第五十一条第一項の指定を受けていること",
          "designated under Electronically Recorded Monetary Claims Act Art. 51(1)",
        ],
        [
          "none-of",
          [
            "",
            "averageBalanceYen",
            "電子記録債権の残高",
            "balance of electronically recorded monetary claims",
            "less-than",
            1_000_000_000_000,
            "yen",
            three,
          ],
        ],
      ],
    ],
  ]),
);
