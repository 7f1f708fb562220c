import { type DatedRow, type Source, table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import { at, type Provision } from "../../kernel/provision";
import type { BilingualText } from "../../kernel/text";
import type { InfrastructureBusinessId } from "../../ministers/infrastructure-business";
import type { CriticalFacility, FacilityComponents, NamedTerm } from "../sector";

const start: LegalDate = "2023-11-01";
/** The day on which the articles on components came into force. */
const components: LegalDate = "2023-11-17";
/** Art. 1(i) and (ii) of the Norinchukin order reach constituents, and (i) instalment savings, from this day. */
const norinchukinWidened: LegalDate = "2026-07-01";

/** The critical facilities of a business over a stretch of days. */
export interface CriticalFacilitiesRow extends DatedRow {
  readonly business: InfrastructureBusinessId;
  readonly facilities: readonly Omit<CriticalFacility, "components" | "grade" | "gaps">[];
}

/** The components of the facilities of a business over a stretch of days. */
export interface FacilityComponentsRow extends DatedRow {
  readonly business: InfrastructureBusinessId;
  /** Ids of the facilities; absent where it is every facility of the business. */
  readonly facilities?: readonly string[];
  readonly components: Omit<FacilityComponents, "grade" | "gaps">;
}

type Stretches = readonly (readonly [LegalDate, string?])[];
/** Id, sub-items, name and function, each in Japanese and English; limbs of the designation criterion. */
type Facility = readonly [string, readonly string[], string, string, string, string, (readonly string[])?];
type FacilityEntry = readonly [
  readonly InfrastructureBusinessId[],
  Provision,
  Stretches,
  readonly Facility[],
  { readonly until?: LegalDate; readonly source?: Source }?,
];
interface ComponentEntry {
  readonly businesses: readonly InfrastructureBusinessId[];
  readonly article: Provision;
  readonly stretches: Stretches;
  readonly until?: LegalDate;
  readonly facilities?: readonly string[];
  readonly open?: true;
  readonly limitedTo?: BilingualText;
  readonly parts: readonly NamedTerm[];
}

function untilOf(stretches: Stretches, index: number, end: LegalDate | undefined): { readonly until?: LegalDate } {
  const until = stretches[index + 1]?.[0] ?? end;
  return until === undefined ? {} : { until };
}
function expandFacilities(entries: readonly FacilityEntry[]): readonly CriticalFacilitiesRow[] {
  return entries.flatMap(([businesses, law, stretches, facilities, options]) =>
    businesses.flatMap((business) =>
      stretches.map(([from, item], index) => ({
        business,
        from,
        ...untilOf(stretches, index, options?.until),
        basis: at(`${law}:1::${item ?? ""}`),
        source: options?.source ?? { grade: "text" as const },
        facilities: facilities.map(([id, subitems, nameJa, nameEn, ja, en, limbs]) => ({
          id,
          nameJa,
          nameEn,
          function: { ja, en },
          ...(limbs && { limbs }),
          basis: at([`${law}:1::${item ?? ""}`, ...subitems].join(":")),
        })),
      })),
    ),
  );
}
function expandComponents(entries: readonly ComponentEntry[]): readonly FacilityComponentsRow[] {
  return entries.flatMap(({ businesses, article, stretches, until, facilities, open, limitedTo, parts }) =>
    businesses.flatMap((business) =>
      stretches.map(([from, item], index) => {
        const basis = at(`${article}::${item ?? ""}`);
        return {
          business,
          ...(facilities && { facilities }),
          from,
          ...untilOf(stretches, index, until),
          basis,
          source: { grade: "text" as const },
          components: { components: parts, closed: open !== true, ...(limitedTo && { limitedTo }), basis },
        };
      }),
    ),
  );
}

/** The duties of a finance business whose data the system processes, with the three limits that every such order sets. */
function dutySystem(ja: string, en: string): readonly Facility[] {
  return [
    [
      "duty-processing-system",
      [],
      "業務のデータを処理する情報処理システム及びこれを稼働させる情報処理システム",
      "Systems that process the data of the duties, and the systems that make them run",
      `${ja}のデータの処理。役務の提供に不可欠な業務、停止した場合に業務に大きな支障が生ずるおそれがある処理、業務の運営のために特に必要なシステムに限る`,
      `processing of the data of ${en}; only duties indispensable to the service, processing whose stop could gravely hinder the duty, and systems especially necessary to run it`,
    ],
  ];
}

const gridControl = [
  "送変電設備の監視制御装置",
  "Monitoring and control of transmission and substation facilities",
  "送電用・変電用の電気工作物を一元的に監視し制御する",
  "monitors and controls transmission and substation facilities centrally",
] as const;
const balancing = [
  "需給監視調整装置",
  "Monitoring and adjustment of supply and demand",
  "供給区域全部の電気の需給を一元的に監視し調整する",
  "monitors and adjusts supply and demand of the whole supply area centrally",
] as const;
const gasControl = ["ガス供給設備の監視制御装置", "Monitoring and control of gas supply facilities"] as const;
const purification: readonly Facility[] = [
  [
    "purification-control-system",
    [],
    "浄水処理の監視制御システム",
    "Monitoring and control of water purification",
    "浄水処理の各工程を包括的かつ集中的に監視し制御する。一日当たりの浄水能力の大きい順に合計して全体の九十五パーセントに達するまでの浄水施設に限る",
    "monitors every step of purification as a whole and controls it, at the plants counted from the largest until 95 percent of all daily capacity is reached",
  ],
];
const switching = ["交換設備", "Switching facilities"] as const;
const controlling = ["制御設備", "Control facilities"] as const;
const subscribers = ["加入者管理設備", "Subscriber management facilities"] as const;
const controlFunction = "制御機能（仮想化した機能の制御を含む）" as const;

/** Specified critical facilities by date. 特定重要設備 (Art. 1 of the orders). */
export const criticalFacilities: readonly CriticalFacilitiesRow[] = table(
  expandFacilities([
    [
      ["general-transmission-and-distribution"],
      "meti",
      [[start, "1"]],
      [
        ["supply-demand-balancing", ["イ"], ...balancing],
        ["grid-control", ["ロ"], ...gridControl],
      ],
    ],
    [["transmission"], "meti", [[start, "2"]], [["grid-control", [], ...gridControl]]],
    [
      ["distribution"],
      "meti",
      [[start, "3"]],
      [
        ["supply-demand-balancing", ["イ"], ...balancing],
        ["grid-control", ["ロ"], ...gridControl],
      ],
    ],
    [
      ["generation"],
      "meti",
      [[start, "4"]],
      [
        [
          "output-control",
          [],
          "出力制御装置",
          "Output monitoring and control device",
          "発電等用電気工作物の出力を監視し制御する。制御する出力が五十万キロワット以上のもの（二以上を同時に設置又は更新するときは合計）",
          "monitors and controls the output of generation facilities, where it controls at least 500,000 kW (two or more set up or renewed at the same time: together)",
        ],
      ],
    ],
    [
      ["specified-wholesale-supply"],
      "meti",
      [[start, "5"]],
      [
        [
          "aggregated-output-control",
          [],
          "集約出力の監視制御装置",
          "Monitoring and control of aggregated output",
          "集約し供給する電気の出力を監視し制御する。制御する出力の合計が五十万キロワット以上のもの",
          "monitors and controls the output that is aggregated and supplied, where it controls at least 500,000 kW in total",
        ],
      ],
    ],
    [
      ["general-gas-pipeline"],
      "meti",
      [[start, "6"]],
      [
        [
          "gas-supply-control",
          [],
          ...gasControl,
          "中圧以上のガスの供給設備を一元的に監視し制御する",
          "monitors and controls supply facilities of medium pressure or higher centrally",
        ],
      ],
    ],
    [
      ["specified-gas-pipeline"],
      "meti",
      [[start, "7"]],
      [
        [
          "gas-supply-control",
          [],
          ...gasControl,
          "特定導管による中圧以上のガスの供給設備を一元的に監視し制御する",
          "monitors and controls supply facilities of medium pressure or higher for supply over a specified conduit centrally",
        ],
      ],
    ],
    [
      ["gas-manufacturing"],
      "meti",
      [[start, "8"]],
      [
        [
          "gas-plant-control",
          [],
          "製造所の監視制御装置",
          "Monitoring and control of a gas plant",
          "生産能力二十万立方メートル毎時以上の製造所の液化ガスの受入れ、貯蔵及び払出しの設備を監視し制御する",
          "monitors and controls receiving, storage and sending out of liquefied gas at plants of at least 200,000 m³ per hour",
        ],
      ],
      { until: components },
    ],
    [
      ["gas-manufacturing"],
      "meti",
      [[components, "8"]],
      [
        [
          "gas-plant-control",
          [],
          "製造所の監視制御装置",
          "Monitoring and control of a gas plant",
          "生産能力二十万立方メートル毎時以上の製造所の液化ガスの受入れ及び貯蔵並びにガスの払出しの設備を監視し制御する",
          "monitors and controls receiving and storage of liquefied gas and sending out of gas at plants of at least 200,000 m³ per hour",
        ],
      ],
    ],
    [
      ["oil-refining"],
      "meti",
      [[start, "9"]],
      [
        [
          "distillation-control",
          [],
          "石油蒸留設備の監視制御装置",
          "Monitoring and control of oil distillation units",
          "石油蒸留設備を監視し制御する",
          "monitors and controls oil distillation units",
        ],
      ],
    ],
    [
      ["lpg-import"],
      "meti",
      [[start, "10"]],
      [
        [
          "petroleum-gas-control",
          [],
          "石油ガス設備の監視制御装置",
          "Monitoring and control of petroleum gas facilities",
          "石油ガスの受入れ、貯蔵及び払出しの設備を監視し制御する",
          "monitors and controls receiving, storage and sending out of petroleum gas",
        ],
      ],
    ],
    [
      ["credit-card"],
      "meti",
      [[start, "11"]],
      [
        [
          "member-management-system",
          ["イ"],
          "会員契約管理システム",
          "Member contract management system",
          "会員契約の業務を処理し、又はその情報を一元的に管理する",
          "processes the business of member contracts or manages their information centrally",
        ],
        [
          "holder-confirmation-system",
          ["ロ"],
          "本人確認システム",
          "Holder confirmation system",
          "受領契約の締結前にカード等の交付等を受けた者であることを確認する",
          "confirms before a purchase contract that the person is the one to whom the card was given",
        ],
        [
          "authorisation-messaging-system",
          ["ハ"],
          "申込情報送受信システム",
          "Authorisation messaging system",
          "受領契約の申込みの情報を送受信する",
          "sends and receives the information on applications for a purchase contract",
        ],
        [
          "fraud-detection-system",
          ["ニ"],
          "不正利用検知システム",
          "Fraud detection system",
          "クレジットカード番号等の不正な利用又はそのおそれを検知する",
          "detects unlawful use of card numbers or the risk of it",
        ],
        [
          "approval-system",
          ["ホ"],
          "承諾確認システム",
          "Approval system",
          "申込みを承諾するかどうかを確認する",
          "checks whether the application is accepted",
        ],
        [
          "stand-in-approval-system",
          ["ヘ"],
          "代行承諾確認システム",
          "Stand-in approval system",
          "承諾確認システムの停止等の場合に代わって確認する",
          "does so in place of the approval system when that one stops or where otherwise needed",
        ],
      ],
    ],
    [
      ["water-supply", "bulk-water-supply"],
      "505M60000100103",
      [[start]],
      purification,
      {
        until: "2024-04-01",
        source: {
          grade: "secondary",
          read: "MHLW Ordinance No. 103 of 2023, Art. 1, in the reproduction of the Japan Institute for Labour Policy and Training (first part only)",
          note: "the law id follows e-Gov's numbering and was not seen there",
        },
      },
    ],
    [["water-supply", "bulk-water-supply"], "mlit", [["2024-04-01", "1"]], purification],
    [
      ["railway"],
      "mlit",
      [
        [start, "1"],
        ["2024-04-01", "2"],
      ],
      [
        [
          "interlocking-remote-control",
          [],
          "連鎖装置の遠隔制御装置",
          "Remote control of interlocking",
          "信号、転てつ器等を連鎖させる装置を運転指令所から遠隔制御する。新幹線鉄道に限る",
          "controls the interlocking of signals and points from the operations command centre; Shinkansen only",
        ],
      ],
    ],
    [
      ["trucking"],
      "mlit",
      [
        [start, "2"],
        ["2024-04-01", "3"],
      ],
      [
        [
          "transport-management-system",
          [],
          "運送管理システム（四機能の全てを有するもの）",
          "Transport management system with all of four functions",
          "配車計画及び運行計画の作成、現在地及び運送状況の確認、運行指示書の作成、運賃等の算定及び請求書の作成の全て",
          "all of: dispatch and operation plans; checking position and state of transport; operation instructions; calculating fares and making invoices",
        ],
      ],
      { until: "2025-06-13" },
    ],
    [
      ["trucking"],
      "mlit",
      [["2025-06-13", "3"]],
      [
        [
          "dispatch-planning-system",
          ["イ"],
          "配車・運行計画システム",
          "Dispatch and operation planning system",
          "配車計画及び運行計画を作成する",
          "makes dispatch and operation plans",
        ],
        [
          "transport-information-system",
          ["ロ"],
          "貨物運送情報システム",
          "Transport information system",
          "貨物の種類、到着地、荷受人、現在地その他の情報を確認する",
          "checks kind of goods, destination, consignee, position and other transport information",
        ],
      ],
    ],
    [
      ["ocean-shipping"],
      "mlit",
      [
        [start, "3"],
        ["2024-04-01", "4"],
      ],
      [
        [
          "stowage-planning-system",
          [],
          "船内配置計画システム",
          "Stowage planning system",
          "船内における貨物の配置計画を一元的に作成する",
          "makes the stowage plans on board centrally",
        ],
      ],
    ],
    [
      ["port-transport"],
      "mlit",
      [["2025-04-01", "5"]],
      [
        [
          "terminal-operation-system",
          [],
          "コンテナ埠頭の情報処理システム（三機能の全てを有するもの）",
          "Container terminal system with all of three functions",
          "積込計画の作成、配置計画の作成、配置状況の管理の全て。特定港湾のコンテナ埠頭に限る",
          "all of: loading plans, layout plans, management of where containers are; at container terminals of a specified port",
        ],
      ],
    ],
    [
      ["air-transport"],
      "mlit",
      [
        [start, "4"],
        ["2024-04-01", "5"],
        ["2025-04-01", "6"],
      ],
      [["flight-planning-system", [], "飛行計画システム", "Flight planning system", "飛行計画を作成する", "makes flight plans"]],
    ],
    [
      ["airport-operation"],
      "mlit",
      [
        [start, "5"],
        ["2024-04-01", "6"],
      ],
      [
        [
          "airfield-light-control",
          [],
          "飛行場灯火の光度制御装置",
          "Control of airfield light intensity",
          "飛行場灯火の光度を速やかに制御する（電流を調整する部分に限る）",
          "controls the intensity of airfield lights rapidly (the part that regulates the current only)",
        ],
      ],
      { until: "2025-04-01" },
    ],
    [
      ["airport-operation"],
      "mlit",
      [["2025-04-01", "7"]],
      [
        [
          "airfield-light-control",
          [],
          "飛行場灯火の光度制御装置",
          "Control of airfield light intensity",
          "特定空港の飛行場灯火の光度を速やかに制御する（電流を調整する部分に限る）",
          "controls the intensity of airfield lights of a specified airport rapidly (the part that regulates the current only)",
        ],
      ],
    ],
    [
      ["telecommunications"],
      "mic",
      [[start, "1"]],
      [
        [
          "switching",
          ["イ", "(1)"],
          ...switching,
          "交換機能（イは第一種指定電気通信設備、ロはその役務の用に供するもの）",
          "switching (limb イ: category I facilities; limb ロ: those used for that service)",
          ["イ", "ロ"],
        ],
        ["control", ["イ", "(2)"], ...controlling, controlFunction, "control, that of virtualised functions included", ["イ", "ロ"]],
        [
          "subscriber-management",
          ["イ", "(3)"],
          ...subscribers,
          "接続又は認証に係る加入者管理機能",
          "subscriber management for connection or authentication",
          ["イ", "ロ"],
        ],
        [
          "cross-border-cable-monitoring",
          ["ハ"],
          "本邦外設置有線電気通信設備の監視設備",
          "Monitoring of cross-border cables",
          "本邦外設置有線電気通信設備の監視機能",
          "monitoring of cross-border cables",
          ["ハ"],
        ],
        ["5g-switching", ["ニ"], ...switching, "第五世代移動通信の役務に用いる交換機能", "switching for 5G service", ["ニ"]],
        [
          "5g-control",
          ["ニ"],
          ...controlling,
          `第五世代移動通信の役務に用いる${controlFunction}`,
          "control for 5G service, that of virtualised functions included",
          ["ニ"],
        ],
        [
          "5g-subscriber-management",
          ["ニ"],
          ...subscribers,
          "第五世代移動通信の役務に用いる加入者管理機能",
          "subscriber management for 5G service",
          ["ニ"],
        ],
        [
          "message-service",
          ["ホ"],
          "メッセージサービス設備",
          "Message service facilities",
          "メッセージサービス及びこれに付随する二者間のＩＰ電話",
          "the message service and the IP telephony between two persons attached to it",
          ["ホ"],
        ],
      ],
    ],
    [
      ["terrestrial-broadcasting"],
      "mic",
      [[start, "2"]],
      [
        [
          "programme-transmission",
          [],
          "番組送出設備",
          "Programme transmission equipment",
          "テレビジョン放送（総合放送）による地上基幹放送で、放送対象地域内の世帯数が全国の四分の一以上のものに用いる",
          "for terrestrial television (general programming) whose broadcasting area holds at least a quarter of Japan's households",
        ],
      ],
    ],
    [
      ["postal"],
      "mic",
      [[start, "3"]],
      [
        [
          "delivery-information-system",
          [],
          "配達総合情報システム",
          "Delivery information system",
          "配達する郵便物の宛て所の情報を一元的に管理する",
          "manages the addresses of mail to be delivered centrally",
        ],
      ],
    ],
    [
      ["banking"],
      "fsa",
      [[start, "1"]],
      dutySystem(
        "預金の受入れ、資金の貸付け又は手形の割引、為替取引",
        "taking deposits, lending or discounting bills, exchange transactions",
      ),
    ],
    [
      ["shinkin-central"],
      "fsa",
      [[start, "2"]],
      dutySystem(
        "会員の預金の受入れ、会員に対する資金の貸付け（手形の割引を含む）、為替取引",
        "taking members' deposits, lending to members with discounting of bills, exchange transactions",
      ),
    ],
    [
      ["credit-cooperatives-federation"],
      "fsa",
      [[start, "3"]],
      dutySystem(
        "会員の預金の受入れ、会員に対する資金の貸付け（手形の割引を含む）、為替取引",
        "taking members' deposits, lending to members with discounting of bills, exchange transactions",
      ),
    ],
    [["funds-transfer"], "fsa", [[start, "4"]], dutySystem("資金移動業", "the funds transfer business")],
    [["insurance"], "fsa", [[start, "5"]], dutySystem("保険金の支払又は損害の塡補", "paying insurance benefits or making good losses")],
    [
      ["exchange-market"],
      "fsa",
      [[start, "6"]],
      dutySystem(
        "有価証券の売買又は市場デリバティブ取引（立会によるもの）、通知又は公表",
        "trading of securities or market derivatives in session, and notice or publication of it",
      ),
    ],
    [
      ["clearing"],
      "fsa",
      [[start, "7"]],
      dutySystem(
        "上場有価証券の売買、デリバティブ取引（外国市場デリバティブ取引を除く）、国債証券の売買に係る債務引受け",
        "clearing of listed securities, of derivatives other than foreign market ones, and of government bonds",
      ),
    ],
    [
      ["type-1-financial-instruments"],
      "fsa",
      [[start, "8"]],
      dutySystem(
        "取引所金融商品市場における有価証券の売買若しくは市場デリバティブ取引（立会によるもの）又はその媒介、取次ぎ若しくは代理、これに関する金融商品取引法第二条第八項第十六号又は第十七号の行為",
        "trading on exchange markets in session, intermediation, brokerage or agency for it, and the acts of FIEA Art. 2(8)(xvi) or (xvii) done for it",
      ),
    ],
    [["trust"], "fsa", [[start, "9"]], dutySystem("信託財産の管理", "the management of trust property")],
    [["fund-clearing"], "fsa", [[start, "10"]], dutySystem("資金清算業", "the fund clearing business")],
    [
      ["third-party-prepaid"],
      "fsa",
      [[start, "11"]],
      dutySystem("第三者型前払式支払手段の発行", "issuing third-party prepaid payment instruments"),
    ],
    [
      ["labour-bank-federation"],
      "cao-mhlw",
      [[start]],
      dutySystem(
        "会員の預金の受入れ、会員に対する資金の貸付け、会員のための手形の割引、為替取引",
        "taking members' deposits, lending to members, discounting their bills, exchange transactions",
      ),
    ],
    [
      ["norinchukin"],
      "cao-maff",
      [[start]],
      dutySystem(
        "会員の預金の受入れ、会員に対する資金の貸付け又は手形の割引、為替取引",
        "taking members' deposits, lending to members or discounting bills for them, exchange transactions",
      ),
      { until: norinchukinWidened },
    ],
    [
      ["norinchukin"],
      "cao-maff",
      [[norinchukinWidened]],
      dutySystem(
        "会員及び構成員（農林中央金庫法第五十四条第一項第一号の構成員）の預金又は定期積金の受入れ、会員及び構成員に対する資金の貸付け又は手形の割引、為替取引",
        "taking deposits or instalment savings of members and constituents (those of Norinchukin Bank Act Art. 54(1)(i)), lending to them or discounting bills for them, exchange transactions",
      ),
    ],
    [
      ["deposit-insurance"],
      "cao-mof",
      [[start]],
      dutySystem(
        "預金保険法第三十四条第二号から第六号まで、第九号、第十一号から第十三号までの業務",
        "the duties of Deposit Insurance Act Art. 34(ii) to (vi), (ix), (xi) to (xiii)",
      ),
    ],
    [
      ["agricultural-savings-insurance"],
      "cao-mof-maff",
      [[start]],
      dutySystem(
        "農水産業協同組合貯金保険法第三十四条第二号から第八号まで、第十号、第十一号の業務",
        "the duties of Art. 34(ii) to (viii), (x), (xi) of the Agricultural and Fishery Cooperatives Savings Insurance Act",
      ),
    ],
    [
      ["book-entry-transfer"],
      "cao-moj-mof",
      [[start]],
      dutySystem("社債、株式等の振替に関する法律第八条の業務", "the duties of Art. 8 of the Act on Book-Entry Transfer"),
    ],
    [
      ["electronic-claims-recording"],
      "cao-moj",
      [[start]],
      dutySystem("電子記録債権法第五十六条の業務", "the duties of Art. 56 of the Electronically Recorded Monetary Claims Act"),
    ],
  ]),
);

const server: NamedTerm = { nameJa: "サーバー", nameEn: "server" };
const application: NamedTerm = { nameJa: "業務アプリケーション", nameEn: "business application" };
const operatingSystem: NamedTerm = { nameJa: "オペレーティングシステム", nameEn: "operating system" };
const middleware: NamedTerm = { nameJa: "ミドルウェア", nameEn: "middleware" };
const software: NamedTerm = {
  nameJa: "アプリケーション、オペレーティングシステムその他のソフトウェア",
  nameEn: "application, operating system and other software of it",
};
const controlServer: NamedTerm = { nameJa: "当該機能を有するサーバー", nameEn: "server with the function" };
const processor: NamedTerm = { nameJa: "演算処理装置", nameEn: "processing unit" };
const processorSoftware: NamedTerm = {
  nameJa: "演算処理装置のアプリケーションその他のソフトウェア",
  nameEn: "application and other software of the processing unit",
};
const impairing: BilingualText = table({
  ja: "機能の毀損又は不正な操作により、当該設備の機能に直接の支障を生ずるもの",
  en: "only parts whose damage or improper operation directly impairs the function of the facility",
});
const necessary: BilingualText = table({
  ja: "業務の運営のために特に必要なもの",
  en: "only parts especially necessary to run the duty",
});
const network: readonly NamedTerm[] = [
  { nameJa: "業務用ソフトウェア", nameEn: "business software" },
  { nameJa: "ノードデバイス", nameEn: "node device" },
  { nameJa: "基盤システム", nameEn: "base system" },
  { nameJa: "当該機能を有するプログラム", nameEn: "program with the function" },
  {
    nameJa: "プログラムを動作させるために必要なプログラム（オペレーティングシステムなど）",
    nameEn: "program needed to run it, such as an operating system",
  },
  { nameJa: "プログラムを動作させるために必要なハードウェア（サーバーなど）", nameEn: "hardware needed to run it, such as a server" },
];
const plain: readonly NamedTerm[] = [application, operatingSystem, middleware, server];

/** Component facilities by date. 構成設備 (Art. 12 of the orders, MIC Art. 13). */
export const facilityComponents: readonly FacilityComponentsRow[] = table(
  expandComponents([
    {
      businesses: ["general-transmission-and-distribution"],
      article: "meti:12",
      stretches: [[components, "1"]],
      facilities: ["supply-demand-balancing"],
      limitedTo: impairing,
      parts: [controlServer, software],
    },
    {
      businesses: ["general-transmission-and-distribution"],
      article: "meti:12",
      stretches: [[components, "2"]],
      facilities: ["grid-control"],
      limitedTo: impairing,
      parts: [controlServer, software],
    },
    {
      businesses: ["transmission"],
      article: "meti:12",
      stretches: [[components, "3"]],
      limitedTo: impairing,
      parts: [controlServer, software],
    },
    {
      businesses: ["distribution"],
      article: "meti:12",
      stretches: [[components, "4"]],
      facilities: ["supply-demand-balancing"],
      limitedTo: impairing,
      parts: [controlServer, software],
    },
    {
      businesses: ["distribution"],
      article: "meti:12",
      stretches: [[components, "5"]],
      facilities: ["grid-control"],
      limitedTo: impairing,
      parts: [controlServer, software],
    },
    {
      businesses: ["generation"],
      article: "meti:12",
      stretches: [[components, "6"]],
      open: true,
      limitedTo: impairing,
      parts: [
        controlServer,
        { nameJa: "ボイラー監視制御装置", nameEn: "boiler monitoring and control device" },
        { nameJa: "タービン監視制御装置", nameEn: "turbine monitoring and control device" },
        software,
      ],
    },
    {
      businesses: ["specified-wholesale-supply"],
      article: "meti:12",
      stretches: [[components, "7"]],
      limitedTo: impairing,
      parts: [controlServer, software],
    },
    {
      businesses: ["general-gas-pipeline"],
      article: "meti:12",
      stretches: [[components, "8"]],
      limitedTo: impairing,
      parts: [controlServer, software],
    },
    {
      businesses: ["specified-gas-pipeline"],
      article: "meti:12",
      stretches: [[components, "9"]],
      limitedTo: impairing,
      parts: [controlServer, software],
    },
    {
      businesses: ["gas-manufacturing"],
      article: "meti:12",
      stretches: [[components, "10"]],
      open: true,
      limitedTo: impairing,
      parts: [
        controlServer,
        { nameJa: "液化ガス貯蔵設備監視制御装置", nameEn: "monitoring and control device of liquefied gas storage" },
        { nameJa: "ガス発生設備監視制御装置", nameEn: "monitoring and control device of gas generating facilities" },
        software,
      ],
    },
    {
      businesses: ["oil-refining"],
      article: "meti:12",
      stretches: [[components, "11"]],
      limitedTo: impairing,
      parts: [processor, processorSoftware],
    },
    {
      businesses: ["lpg-import"],
      article: "meti:12",
      stretches: [[components, "12"]],
      limitedTo: impairing,
      parts: [processor, processorSoftware],
    },
    { businesses: ["credit-card"], article: "meti:12", stretches: [[components, "13"]], open: true, limitedTo: impairing, parts: plain },
    {
      businesses: ["water-supply", "bulk-water-supply"],
      article: "mlit:12",
      stretches: [["2024-04-01", "1"]],
      parts: [
        { nameJa: "サーバーとして機能するハードウェア", nameEn: "hardware that works as a server" },
        { nameJa: "監視制御に係るオペレーティングシステム", nameEn: "operating system for monitoring and control" },
        { nameJa: "監視制御に係るミドルウェア", nameEn: "middleware for monitoring and control" },
        { nameJa: "監視制御に係るアプリケーション", nameEn: "application for monitoring and control" },
      ],
    },
    {
      businesses: ["railway"],
      article: "mlit:12",
      stretches: [
        [components, "1"],
        ["2024-04-01", "2"],
      ],
      parts: [
        { nameJa: "制御情報の作成の用に供するサーバー", nameEn: "server that makes the control information" },
        { nameJa: "制御情報の伝達の用に供する電気通信回線", nameEn: "communication line that carries it" },
        operatingSystem,
        { nameJa: "制御情報を作成する機能を有するプログラム", nameEn: "program that makes it" },
      ],
    },
    {
      businesses: ["trucking"],
      article: "mlit:12",
      stretches: [
        [components, "2"],
        ["2024-04-01", "3"],
      ],
      until: "2025-06-13",
      parts: [
        {
          nameJa: "現在地等の情報の作成の用に供するサーバー",
          nameEn: "server that makes the information on position and state of transport",
        },
        { nameJa: "現在地等の情報を作成する機能を有するプログラム", nameEn: "program that makes it" },
      ],
    },
    {
      businesses: ["trucking"],
      article: "mlit:12",
      stretches: [["2025-06-13", "3"]],
      parts: [
        {
          nameJa: "配車計画等又は貨物運送情報の作成の用に供するサーバー",
          nameEn: "server that makes the plans or the transport information",
        },
        { nameJa: "配車計画等又は貨物運送情報を作成する機能を有するプログラム", nameEn: "program that makes them" },
      ],
    },
    {
      businesses: ["ocean-shipping"],
      article: "mlit:12",
      stretches: [
        [components, "3"],
        ["2024-04-01", "4"],
      ],
      parts: [
        { nameJa: "配置計画の作成の用に供するサーバー", nameEn: "server for making stowage plans" },
        { nameJa: "配置計画の作成の用に供するソフトウェア", nameEn: "software for making stowage plans" },
      ],
    },
    {
      businesses: ["port-transport"],
      article: "mlit:12",
      stretches: [["2025-04-01", "5"]],
      parts: [
        { nameJa: "計画の作成等の用に供するサーバー", nameEn: "server for making the plans or managing positions" },
        { nameJa: "計画の作成等の用に供するソフトウェア", nameEn: "software for making the plans or managing positions" },
      ],
    },
    {
      businesses: ["air-transport"],
      article: "mlit:12",
      stretches: [
        [components, "4"],
        ["2024-04-01", "5"],
        ["2025-04-01", "6"],
      ],
      parts: [
        { nameJa: "飛行計画の作成の用に供するサーバー", nameEn: "server for making flight plans" },
        operatingSystem,
        { nameJa: "飛行計画を作成する機能を有するプログラム", nameEn: "program that makes flight plans" },
      ],
    },
    {
      businesses: ["airport-operation"],
      article: "mlit:12",
      stretches: [
        [components, "5"],
        ["2024-04-01", "6"],
        ["2025-04-01", "7"],
      ],
      parts: [
        { nameJa: "電流の制御の用に供する基板", nameEn: "circuit board that controls the current" },
        { nameJa: "電流値を表示する機能を有する装置", nameEn: "device that displays the current" },
        { nameJa: "電流値を操作する機能を有する装置", nameEn: "device that operates the current" },
        { nameJa: "電流の制御の用に供するソフトウェア", nameEn: "software that controls the current" },
      ],
    },
    {
      businesses: ["telecommunications"],
      article: "mic:13",
      stretches: [[components, "1"]],
      facilities: ["switching", "control", "subscriber-management"],
      parts: network,
    },
    {
      businesses: ["telecommunications"],
      article: "mic:13",
      stretches: [[components, "2"]],
      facilities: ["cross-border-cable-monitoring"],
      parts: network,
    },
    {
      businesses: ["telecommunications"],
      article: "mic:13",
      stretches: [[components, "3"]],
      facilities: ["5g-switching", "5g-control", "5g-subscriber-management"],
      parts: network,
    },
    {
      businesses: ["telecommunications"],
      article: "mic:13",
      stretches: [[components, "4"]],
      facilities: ["message-service"],
      parts: [
        { nameJa: "運用、監視又は保守に係る機能を有するシステム", nameEn: "operation, monitoring and maintenance system" },
        { nameJa: "情報を伝達するためのシステム", nameEn: "information delivery system" },
        operatingSystem,
        server,
      ],
    },
    {
      businesses: ["terrestrial-broadcasting"],
      article: "mic:13",
      stretches: [[components, "5"]],
      parts: [
        { nameJa: "映像及び音声の符号化装置", nameEn: "encoder of picture and sound" },
        { nameJa: "多重化装置", nameEn: "multiplexer" },
      ],
    },
    {
      businesses: ["postal"],
      article: "mic:13",
      stretches: [[components, "6"]],
      parts: [
        { nameJa: "宛て所のデータベースを管理するプログラム", nameEn: "program that manages the address database" },
        operatingSystem,
        server,
        { nameJa: "区分機", nameEn: "sorting machine" },
      ],
    },
    {
      businesses: [
        "banking",
        "shinkin-central",
        "credit-cooperatives-federation",
        "funds-transfer",
        "insurance",
        "exchange-market",
        "clearing",
        "type-1-financial-instruments",
        "trust",
        "fund-clearing",
        "third-party-prepaid",
      ],
      article: "fsa:12",
      stretches: [[components]],
      open: true,
      limitedTo: necessary,
      parts: plain,
    },
    {
      businesses: ["labour-bank-federation"],
      article: "cao-mhlw:12",
      stretches: [[components]],
      open: true,
      limitedTo: necessary,
      parts: plain,
    },
    { businesses: ["norinchukin"], article: "cao-maff:12", stretches: [[components]], open: true, limitedTo: necessary, parts: plain },
    {
      businesses: ["deposit-insurance"],
      article: "cao-mof:12",
      stretches: [[components]],
      open: true,
      limitedTo: necessary,
      parts: plain,
    },
    {
      businesses: ["agricultural-savings-insurance"],
      article: "cao-mof-maff:12",
      stretches: [[components]],
      open: true,
      limitedTo: necessary,
      parts: plain,
    },
    {
      businesses: ["book-entry-transfer"],
      article: "cao-moj-mof:12",
      stretches: [[components]],
      open: true,
      limitedTo: necessary,
      parts: plain,
    },
    {
      businesses: ["electronic-claims-recording"],
      article: "cao-moj:12",
      stretches: [[components]],
      open: true,
      limitedTo: necessary,
      parts: plain,
    },
  ]),
);
