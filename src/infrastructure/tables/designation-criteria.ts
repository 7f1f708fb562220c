// Generated from data/infrastructure/designation-criteria.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { BilingualText } from "../../kernel/text";
import type {
  CriterionComparison,
  DesignationCriteriaRow,
  MeasureUnit,
  MeasuringPeriod,
  PeriodWords,
} from "../designation-criterion";

/**
 * Designation criteria of every business, by date. 指定基準 (Art. 2 of the ten orders).
 * The order of the MHLW for waterworks (up to 2024-03-31) was not read in this point; those days are a known gap.
 */
export const designationCriteriaRows: readonly DesignationCriteriaRow[] = table<readonly DesignationCriteriaRow[]>([
  {
    from: "2023-11-01",
    business: "general-transmission-and-distribution",
    basis: at("meti:2::1"),
    "all-of": [
      {
        fact: "generalTransmissionAndDistributionOperator",
        ja: "一般送配電事業者であること",
        en: "is a general transmission and distribution operator",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "transmission",
    basis: at("meti:2::2"),
    "all-of": [{ fact: "transmissionOperator", ja: "送電事業者であること", en: "is a transmission operator" }],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "distribution",
    basis: at("meti:2::3"),
    "all-of": [{ fact: "distributionOperator", ja: "配電事業者であること", en: "is a distribution operator" }],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "generation",
    basis: at("meti:2::4"),
    "all-of": [
      {
        fact: "outputKw",
        ja: "有する発電等用電気工作物の出力",
        en: "output of the generation facilities it has",
        "at-least": 500_000,
        unit: "kW",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "specified-wholesale-supply",
    basis: at("meti:2::5"),
    "all-of": [
      {
        fact: "aggregatedOutputKw",
        ja: "発電事業者以外の者から集約する電気の出力の合計",
        en: "total output aggregated from suppliers other than electricity generators",
        "at-least": 500_000,
        unit: "kW",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "general-gas-pipeline",
    basis: at("meti:2::6"),
    "all-of": [
      { fact: "meters", ja: "ガスメーターの取付数", en: "gas meters installed", "at-least": 300_000, unit: "meters" },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "specified-gas-pipeline",
    basis: at("meti:2::7"),
    "all-of": [
      {
        basis: at("meti:1::7"),
        fact: "connectedToGeneralPipeline",
        ja: "維持し運用する導管が一般ガス導管事業の用に供する導管と接続していること",
        en: "the conduit it maintains and operates is connected to one of a general gas pipeline business",
      },
      {
        basis: at("meti:1::7"),
        fact: "annualTransportM3",
        ja: "その導管の年間の託送供給量",
        en: "yearly transport supply of that conduit",
        "at-least": 1_000_000_000,
        unit: "m3",
      },
      {
        "none-of": [
          {
            basis: at("meti:1::7"),
            fact: "attachedToOwnGeneralPipeline",
            ja: "一般ガス導管事業者が自らの一般ガス導管事業の導管と接続して行うもの",
            en: "a general gas pipeline operator runs it connected to its own general pipeline",
          },
        ],
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "gas-manufacturing",
    basis: at("meti:2::8"),
    "all-of": [
      {
        fact: "plantCapacityM3PerHour",
        ja: "維持し運用する製造所の生産能力",
        en: "capacity of a plant it maintains and operates",
        "at-least": 200_000,
        unit: "m3-per-hour",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "oil-refining",
    basis: at("meti:2::9"),
    "all-of": [{ fact: "hasDistillationUnits", ja: "石油蒸留設備を有すること", en: "has oil distillation units" }],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "lpg-import",
    basis: at("meti:2::10"),
    "all-of": [
      {
        subitem: "イ",
        fact: "averageImportSharePercent",
        ja: "我が国の石油ガス輸入量に占める割合",
        en: "share of Japan's imports of petroleum gas",
        "at-least": 1,
        unit: "percent",
        period: "share-of-five-year-averages",
        rounded: true,
      },
      {
        subitem: "ロ",
        fact: "importsOtherThanFeedstock",
        ja: "石油化学製品の原料以外の用途の石油ガスを輸入すること",
        en: "imports petroleum gas for uses other than petrochemical feedstock",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "credit-card",
    basis: at("meti:2::11"),
    "all-of": [
      {
        fact: "registeredForCreditPurchaseIntermediation",
        ja: "割賦販売法第三十一条又は第三十五条の二の三第一項の登録を受けていること",
        en: "registered under Installment Sales Act Art. 31 or 35-2-3(1)",
      },
      {
        "any-year": [
          {
            subitem: "イ",
            fact: "contracts",
            ja: "年度末に締結しているカード等会員契約の数",
            en: "card member contracts at the end of the year",
            "at-least": 10_000_000,
            unit: "contracts",
            period: "any-of-last-three-fiscal-years",
          },
          {
            subitem: "ロ",
            fact: "creditYen",
            ja: "年間信用供与額",
            en: "credit given in the year",
            "at-least": 4_000_000_000_000,
            unit: "yen",
            period: "any-of-last-three-fiscal-years",
          },
        ],
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "railway",
    basis: at("mlit:2::1"),
    renumbered: [{ from: "2024-04-01", basis: at("mlit:2::2") }],
    "all-of": [
      {
        fact: "routeKm",
        ja: "路線の営業キロ程の合計",
        en: "total operating length of its lines",
        "at-least": 1000,
        unit: "km",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "trucking",
    until: "2025-06-13",
    basis: at("mlit:2::2"),
    renumbered: [{ from: "2024-04-01", basis: at("mlit:2::3") }],
    "all-of": [
      {
        fact: "specialConsolidatedTransport",
        ja: "特別積合せ貨物運送を行うこと",
        en: "carries on special consolidated freight transport",
      },
      {
        subitem: "イ",
        fact: "distanceSharePercent",
        ja: "貨物の輸送距離の割合",
        en: "share of distance carried by all operators of such transport",
        "at-least": 5,
        unit: "percent",
        period: "previous-fiscal-year",
      },
      {
        subitem: "ロ",
        fact: "volumeSharePercent",
        ja: "貨物の輸送量の割合",
        en: "share of volume carried by all operators of such transport",
        "at-least": 5,
        unit: "percent",
        period: "previous-fiscal-year",
      },
      {
        subitem: "ハ",
        fact: "vehicleSharePercent",
        ja: "保有する事業用自動車の台数の割合",
        en: "share of business vehicles of all operators of such transport",
        "at-least": 5,
        unit: "percent",
      },
      {
        subitem: "ニ",
        fact: "officesInAllPrefectures",
        ja: "全都道府県に営業所を有すること",
        en: "has offices in every prefecture",
      },
    ],
    source: { grade: "text" },
  },
  {
    business: "trucking",
    from: "2025-06-13",
    basis: at("mlit:2::3"),
    "all-of": [
      {
        subitem: "イ",
        fact: "businessVehicles",
        ja: "保有する事業用自動車の台数",
        en: "business vehicles it holds",
        "at-least": 5000,
        unit: "vehicles",
      },
      {
        subitem: "ロ",
        fact: "canCarryNationwide",
        ja: "前年度の輸送実績からみて全国各地へ輸送できると認められること",
        en: "judged able to carry to all parts of the country from the previous fiscal year's record",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "ocean-shipping",
    basis: at("mlit:2::3"),
    renumbered: [{ from: "2024-04-01", basis: at("mlit:2::4") }],
    "all-of": [
      {
        subitem: "イ",
        fact: "cargoSharePercent",
        ja: "貨物の輸送量の割合",
        en: "share of cargo carried by all operators",
        "at-least": 10,
        unit: "percent",
        period: "previous-calendar-year",
      },
      {
        subitem: "ロ",
        fact: "shipSharePercent",
        ja: "運航する船舶の隻数の割合",
        en: "share of ships run by all operators",
        "at-least": 10,
        unit: "percent",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "air-transport",
    basis: at("mlit:2::4"),
    renumbered: [
      { from: "2024-04-01", basis: at("mlit:2::5") },
      { from: "2025-04-01", basis: at("mlit:2::6") },
    ],
    "all-of": [
      {
        fact: "specifiedDomesticAirCarrier",
        ja: "特定本邦航空運送事業者であること",
        en: "is a specified domestic air carrier",
      },
      {
        "any-of": [
          {
            subitem: "イ",
            fact: "internationalFlightSharePercent",
            ja: "国際航空運送事業の運航回数の割合",
            en: "share of international flights of all such carriers",
            "at-least": 25,
            unit: "percent",
            period: "previous-fiscal-year",
          },
          {
            subitem: "ロ",
            fact: "domesticFlightSharePercent",
            ja: "国内定期航空運送事業の運航回数の割合",
            en: "share of domestic scheduled flights of all such carriers",
            "at-least": 25,
            unit: "percent",
            period: "previous-fiscal-year",
          },
        ],
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "airport-operation",
    until: "2025-04-01",
    basis: at("mlit:2::5"),
    renumbered: [{ from: "2024-04-01", basis: at("mlit:2::6") }],
    "all-of": [
      { "none-of": [{ fact: "isMlitMinister", ja: "国土交通大臣", en: "the operator is the MLIT Minister" }] },
      {
        subitem: "イ",
        fact: "listedAirport",
        ja: "空港法第四条第一項各号に掲げる空港であること",
        en: "the airport is one of Airport Act Art. 4(1)",
      },
      {
        subitem: "ロ",
        fact: "passengersFy2019",
        ja: "その空港の航空機の旅客数の合計",
        en: "passengers of that airport",
        "at-least": 10_000_000,
        unit: "persons",
        period: "fiscal-year-2019",
      },
    ],
    source: { grade: "text" },
  },
  {
    business: "airport-operation",
    from: "2025-04-01",
    basis: at("mlit:2::7"),
    "all-of": [
      { "none-of": [{ fact: "isMlitMinister", ja: "国土交通大臣", en: "the operator is the MLIT Minister" }] },
      {
        basis: at("mlit:1::7"),
        fact: "listedAirport",
        ja: "空港法第四条第一項各号に掲げる空港であること",
        en: "the airport is one of Airport Act Art. 4(1)",
      },
      {
        basis: at("mlit:1::7"),
        fact: "passengersFy2019",
        ja: "その空港の航空機の旅客数の合計",
        en: "passengers of that airport",
        "at-least": 10_000_000,
        unit: "persons",
        period: "fiscal-year-2019",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "telecommunications",
    basis: at("mic:2::1"),
    "any-of": [
      {
        subitem: "イ",
        fact: "installsCategoryIFacilities",
        ja: "第一種指定電気通信設備を設置する者",
        en: "installs category I designated telecommunications facilities",
      },
      {
        subitem: "ロ",
        fact: "relaysOnlyBetweenPrefectures",
        ja: "第一種指定中継系交換等設備間で専ら異なる都道府県の区域間の通信を媒介する者",
        en: "relays only inter-prefectural traffic between category I relay exchange facilities",
      },
      {
        "all-of": [
          {
            subitem: "ハ",
            fact: "holdsCrossBorderPermission",
            ja: "有線電気通信法第四条ただし書の許可を受けた者",
            en: "holds the permission of the proviso of Wire Telecommunications Act Art. 4",
          },
          {
            subitem: "ハ",
            fact: "crossBorderCableSharePercent",
            ja: "本邦外設置有線電気通信設備の数の割合",
            en: "share of all cross-border cables used for telecommunications business",
            "at-least": 10,
            unit: "percent",
          },
        ],
      },
      {
        subitem: "ニ",
        fact: "provides5gWithOwnBaseStations",
        ja: "基地局を設置して第五世代移動通信システムの役務を提供する者",
        en: "provides 5G mobile service with base stations that it installed",
      },
      {
        "all-of": [
          {
            subitem: "ホ",
            fact: "messageServiceUsers",
            ja: "メッセージサービスの利用者の数",
            en: "users of the message service",
            "at-least": 60_000_000,
            unit: "persons",
            period: "monthly-average-of-previous-fiscal-year",
          },
          {
            subitem: "ホ",
            fact: "messageServiceForPublicTasks",
            ja: "国、都道府県又は市町村の事務の用に供すること",
            en: "the message service is used for tasks of the State, a prefecture or a municipality",
          },
        ],
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "terrestrial-broadcasting",
    basis: at("mic:2::2"),
    "all-of": [
      {
        fact: "generalTelevision",
        ja: "テレビジョン放送（総合放送）を行う者",
        en: "broadcasts television (general programming)",
      },
      {
        subitem: "イ",
        fact: "ownProgrammeSharePercent",
        ja: "自らが制作する放送番組の割合",
        en: "share of programmes that it produces itself",
        "at-least": 25,
        unit: "percent",
      },
      {
        subitem: "ロ",
        fact: "householdSharePercent",
        ja: "放送対象地域内の世帯数の全国の世帯数に対する割合",
        en: "share of Japan's households in its broadcasting area",
        "at-least": 25,
        unit: "percent",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "postal",
    basis: at("mic:2::3"),
    "all-of": [
      {
        fact: "universalPostalService",
        ja: "郵便の役務をあまねく公平に提供する者",
        en: "provides universal and fair postal service",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "banking",
    basis: at("fsa:2::1"),
    "any-of": [
      {
        subitem: "イ",
        fact: "averageDepositsYen",
        ja: "預金残高",
        en: "deposits",
        "at-least": 10_000_000_000_000,
        unit: "yen",
        period: "average-at-last-three-business-year-ends",
      },
      {
        subitem: "ロ",
        fact: "averageDepositAccounts",
        ja: "預金口座（別段預金を除く）の数",
        en: "deposit accounts other than special deposits",
        "at-least": 10_000_000,
        unit: "accounts",
        period: "average-at-last-three-business-year-ends",
      },
      {
        subitem: "ハ",
        fact: "averageAtms",
        ja: "国内の現金自動支払機等の数",
        en: "cash dispensers and automated teller machines in Japan",
        "at-least": 10_000,
        unit: "machines",
        period: "average-at-last-three-business-year-ends",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "shinkin-central",
    basis: at("fsa:2::2"),
    "all-of": [
      {
        fact: "carriesOnBusiness",
        ja: "信用金庫法第五十四条第一項及び第二項の事業を行う者",
        en: "carries on the business of Shinkin Bank Act Art. 54(1)(2)",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "credit-cooperatives-federation",
    basis: at("fsa:2::3"),
    "all-of": [
      {
        fact: "carriesOnBusiness",
        ja: "中小企業等協同組合法第九条の九第一項第一号の事業を行う者",
        en: "carries on the business of Small and Medium-Sized Enterprise Cooperatives Act Art. 9-9(1)(i)",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "funds-transfer",
    basis: at("fsa:2::4"),
    "all-of": [
      {
        subitem: "イ",
        fact: "averageUsers",
        ja: "利用者の数",
        en: "users",
        "at-least": 10_000_000,
        unit: "persons",
        period: "average-at-last-three-business-year-ends",
      },
      {
        subitem: "ロ",
        fact: "averageTransferredYen",
        ja: "為替取引により移動させた資金の合計額",
        en: "total of funds transferred",
        "at-least": 400_000_000_000,
        unit: "yen",
        period: "average-over-last-three-business-years",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "insurance",
    basis: at("fsa:2::5"),
    "any-of": [
      {
        subitem: "イ",
        fact: "averagePaymentsYen",
        ja: "保険金等支払金（解約返戻金、その他返戻金、再保険料を控除）の額",
        en: "claims and benefits paid, less surrender value, other refunds and reinsurance premiums",
        "at-least": 1_000_000_000_000,
        unit: "yen",
        period: "average-over-last-three-business-years",
      },
      {
        subitem: "ロ",
        fact: "averageLifePolicies",
        ja: "生命保険業務の保険契約の件数",
        en: "life insurance policies",
        "at-least": 20_000_000,
        unit: "contracts",
        period: "average-at-last-three-business-year-ends",
      },
      {
        subitem: "ハ",
        fact: "averageNonLifeClaimsYen",
        ja: "損害保険業務の元受正味保険金の額",
        en: "net claims paid on direct non-life business",
        "at-least": 1_000_000_000_000,
        unit: "yen",
        period: "average-over-last-three-business-years",
      },
      {
        subitem: "ニ",
        fact: "averageNonLifePolicies",
        ja: "損害保険業務の保険契約の件数",
        en: "non-life insurance policies",
        "at-least": 20_000_000,
        unit: "contracts",
        period: "average-at-last-three-business-year-ends",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "exchange-market",
    basis: at("fsa:2::6"),
    "none-of": [
      {
        fact: "averageTradingValueYen",
        ja: "有価証券の売買（デリバティブ取引を除く）の総売買代金",
        en: "total trading value of securities, derivatives not counted",
        "less-than": 75_000_000_000_000,
        unit: "yen",
        period: "average-over-last-three-business-years",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "clearing",
    basis: at("fsa:2::7"),
    "any-of": [
      {
        fact: "licensed",
        ja: "金融商品取引法第百五十六条の二の免許を受けていること",
        en: "licensed under FIEA Art. 156-2",
      },
      {
        fact: "approved",
        ja: "金融商品取引法第百五十六条の十九第一項の承認を受けていること",
        en: "approved under FIEA Art. 156-19(1)",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "type-1-financial-instruments",
    basis: at("fsa:2::8"),
    "all-of": [
      { fact: "registered", ja: "金融商品取引法第二十九条の登録を受けていること", en: "registered under FIEA Art. 29" },
      {
        "any-of": [
          {
            subitem: "イ",
            fact: "averageCustomerAssetsYen",
            ja: "顧客から預託を受けた財産の残高",
            en: "customer assets in custody",
            "at-least": 30_000_000_000_000,
            unit: "yen",
            period: "average-at-last-three-business-year-ends",
          },
          {
            subitem: "ロ",
            fact: "averageTradingAccounts",
            ja: "有価証券又はデリバティブ取引の口座の数",
            en: "accounts for trading securities or derivatives",
            "at-least": 5_000_000,
            unit: "accounts",
            period: "average-at-last-three-business-year-ends",
          },
        ],
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "trust",
    basis: at("fsa:2::9"),
    "all-of": [
      {
        fact: "averageTrustPropertyYen",
        ja: "受託する信託財産（管理を第三者に委託するものを除く）の残高",
        en: "trust property, what others manage not counted",
        "at-least": 300_000_000_000_000,
        unit: "yen",
        period: "average-at-last-three-business-year-ends",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "fund-clearing",
    basis: at("fsa:2::10"),
    "all-of": [
      {
        fact: "licensed",
        ja: "資金決済に関する法律第六十四条第一項の免許を受けていること",
        en: "licensed under Payment Services Act Art. 64(1)",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "third-party-prepaid",
    basis: at("fsa:2::11"),
    "all-of": [
      {
        subitem: "イ",
        fact: "averageMemberShops",
        ja: "加盟店の数",
        en: "member shops",
        "at-least": 10_000,
        unit: "shops",
        period: "average-at-last-three-business-year-ends",
      },
      {
        subitem: "ロ",
        fact: "averageIssueYen",
        ja: "発行額",
        en: "amount issued",
        "at-least": 1_000_000_000_000,
        unit: "yen",
        period: "average-over-last-three-business-years",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "electronic-claims-recording",
    basis: at("cao-moj:2"),
    "all-of": [
      {
        fact: "designatedUnderOwnAct",
        ja: "電子記録債権法第五十一条第一項の指定を受けていること",
        en: "designated under Electronically Recorded Monetary Claims Act Art. 51(1)",
      },
      {
        "none-of": [
          {
            fact: "averageBalanceYen",
            ja: "電子記録債権の残高",
            en: "balance of electronically recorded monetary claims",
            "less-than": 1_000_000_000_000,
            unit: "yen",
            period: "average-at-last-three-business-year-ends",
          },
        ],
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "deposit-insurance",
    basis: at("cao-mof:2"),
    "all-of": [
      {
        fact: "carriesOnBusiness",
        ja: "預金保険法第三十四条の規定に基づき事業を行う者",
        en: "carries on business under Deposit Insurance Act Art. 34",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "book-entry-transfer",
    basis: at("cao-moj-mof:2"),
    "all-of": [
      {
        fact: "designatedUnderOwnAct",
        ja: "社債、株式等の振替に関する法律第三条第一項の指定を受けていること",
        en: "designated under Book-Entry Transfer Act Art. 3(1)",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "labour-bank-federation",
    basis: at("cao-mhlw:2"),
    "all-of": [
      {
        fact: "carriesOnBusiness",
        ja: "労働金庫法第五十八条第一項等の事業を行う者",
        en: "carries on the business of Labour Bank Act Arts 58(1), 58-2(1)",
      },
      {
        fact: "mayCarryOnItems1To4",
        ja: "同法第五十八条の二第一項第一号から第四号までの業務を併せ行うことができること",
        en: "may carry on the business of Art. 58-2(1)(i) to (iv) as well",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "norinchukin",
    basis: at("cao-maff:2"),
    "all-of": [
      {
        fact: "carriesOnBusiness",
        ja: "農林中央金庫法第五十四条第一項及び第二項の事業を行う者",
        en: "carries on the business of Norinchukin Bank Act Art. 54(1)(2)",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "agricultural-savings-insurance",
    basis: at("cao-mof-maff:2"),
    "all-of": [
      {
        fact: "carriesOnBusiness",
        ja: "農水産業協同組合貯金保険法第三十四条の規定に基づき事業を行う者",
        en: "carries on business under Agricultural and Fishery Cooperatives Savings Insurance Act Art. 34",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "water-supply",
    until: "2024-04-01",
    basis: at("order:9::4"),
    gap: "mhlw-ordinance-103-2023",
    source: { grade: "inferred" },
  },
  {
    business: "water-supply",
    from: "2024-04-01",
    basis: at("mlit:2::1"),
    "all-of": [
      {
        subitem: "イ",
        fact: "populationServed",
        ja: "給水人口",
        en: "population served",
        "more-than": 1_000_000,
        unit: "persons",
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    business: "bulk-water-supply",
    until: "2024-04-01",
    basis: at("order:9::4"),
    gap: "mhlw-ordinance-103-2023",
    source: { grade: "inferred" },
  },
  {
    business: "bulk-water-supply",
    from: "2024-04-01",
    basis: at("mlit:2::1"),
    "all-of": [
      {
        subitem: "ロ",
        fact: "maxDailySupplyM3",
        ja: "一日に給水できる最大の水量",
        en: "largest volume it can supply in a day",
        "more-than": 500_000,
        unit: "m3",
      },
    ],
    source: { grade: "text" },
  },
  {
    business: "port-transport",
    from: "2025-04-01",
    basis: at("mlit:2::5"),
    "all-of": [
      {
        basis: at("mlit:1::5"),
        fact: "containersPerYearAtPort",
        ja: "港湾のコンテナ取扱量",
        en: "containers handled at the port",
        "at-least": 800_000,
        unit: "containers",
        period: "average-over-last-three-calendar-years",
      },
      {
        fact: "handlesContainersAtTerminal",
        ja: "その港湾のコンテナ埠頭でコンテナ貨物を取り扱うこと",
        en: "handles container cargo at a container terminal of that port",
      },
    ],
    source: { grade: "text" },
  },
]);

/** The words for the time over which a measure is taken, before and in some after the measure. 算定期間の語. */
export const periodWords: Readonly<Record<MeasuringPeriod, PeriodWords>> = table<
  Readonly<Record<MeasuringPeriod, PeriodWords>>
>({
  "average-at-last-three-business-year-ends": {
    ja: "直近の三事業年度の末日における",
    jaAfter: "の平均",
    en: "average at the ends of the last three business years",
  },
  "average-over-last-three-business-years": {
    ja: "直近の三事業年度における",
    jaAfter: "の平均",
    en: "average over the last three business years",
  },
  "any-of-last-three-fiscal-years": {
    ja: "直前の三年度のいずれかにおける",
    en: "in any of the last three fiscal years",
  },
  "average-over-last-three-calendar-years": {
    ja: "前年までの過去三年間における一年当たりの",
    jaAfter: "の平均",
    en: "yearly average over the past three years",
  },
  "share-of-five-year-averages": { ja: "過去五年間の平均による", en: "averages over the past five years" },
  "monthly-average-of-previous-fiscal-year": {
    ja: "前年度における一月当たりの",
    jaAfter: "の平均",
    en: "monthly average of the previous fiscal year",
  },
  "previous-fiscal-year": { ja: "前年度における", en: "previous fiscal year" },
  "previous-calendar-year": { ja: "前年における", en: "previous year" },
  "fiscal-year-2019": { ja: "令和元年度における", en: "fiscal year 2019" },
});

/** The words for units. 単位の語. */
export const unitWords: Readonly<Record<MeasureUnit, BilingualText>> = table<
  Readonly<Record<MeasureUnit, BilingualText>>
>({
  kW: { ja: "キロワット", en: "kW" },
  m3: { ja: "立方メートル", en: "m³" },
  "m3-per-hour": { ja: "立方メートル毎時", en: "m³ per hour" },
  km: { ja: "キロメートル", en: "km" },
  percent: { ja: "パーセント", en: "percent" },
  yen: { ja: "円", en: "yen" },
  persons: { ja: "人", en: "persons" },
  accounts: { ja: "口座", en: "accounts" },
  machines: { ja: "台", en: "machines" },
  vehicles: { ja: "台", en: "vehicles" },
  containers: { ja: "個", en: "containers" },
  shops: { ja: "店", en: "shops" },
  contracts: { ja: "件", en: "contracts" },
  meters: { ja: "個", en: "meters" },
});

/** The words for comparisons. 以上・超える・未満. */
export const comparisonWords: Readonly<Record<Exclude<CriterionComparison, "is">, BilingualText>> = table<
  Readonly<Record<Exclude<CriterionComparison, "is">, BilingualText>>
>({
  "at-least": { ja: "以上", en: "at least" },
  "more-than": { ja: "を超える", en: "more than" },
  "less-than": { ja: "未満", en: "less than" },
});
