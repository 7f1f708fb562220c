/**
 * The facts of each business, named after the conditions of its order. Every fact is optional: absent means not known.
 *
 * Averages are taken over the three business years that the order names, unless the comment says otherwise; shares
 * are in percent, money in yen.
 */
export interface OperatorFacts {
  /** 一般送配電事業. */
  readonly "general-transmission-and-distribution": {
    /** It is a general transmission and distribution operator. 一般送配電事業者. */
    readonly generalTransmissionAndDistributionOperator?: boolean | null | undefined;
  };
  /** 送電事業. */
  readonly transmission: {
    /** It is a transmission operator. 送電事業者. */
    readonly transmissionOperator?: boolean | null | undefined;
  };
  /** 配電事業. */
  readonly distribution: {
    /** It is a distribution operator. 配電事業者. */
    readonly distributionOperator?: boolean | null | undefined;
  };
  /** 発電事業. */
  readonly generation: {
    /**
     * Output in kW of the generation facilities it has, as the order says: it does not say 'in total'. 発電等用電気工作物の出力.
     */
    readonly outputKw?: number | null | undefined;
  };
  /** 特定卸供給事業. */
  readonly "specified-wholesale-supply": {
    /** Total output in kW aggregated from suppliers other than electricity generators. 集約する電気の出力の合計. */
    readonly aggregatedOutputKw?: number | null | undefined;
  };
  /** 一般ガス導管事業. */
  readonly "general-gas-pipeline": {
    /** Gas meters installed for the business. ガスメーターの取付数. */
    readonly meters?: number | null | undefined;
  };
  /** 特定ガス導管事業: the facts of one conduit that it maintains and operates. */
  readonly "specified-gas-pipeline": {
    /** The conduit is connected to one used for a general gas pipeline business. */
    readonly connectedToGeneralPipeline?: boolean | null | undefined;
    /** Yearly transport supply of the conduit in m³. 年間の託送供給量. */
    readonly annualTransportM3?: number | null | undefined;
    /** A general gas pipeline operator runs it connected to the conduits of its own general gas pipeline business. */
    readonly attachedToOwnGeneralPipeline?: boolean | null | undefined;
  };
  /** ガス製造事業. */
  readonly "gas-manufacturing": {
    /** Capacity in m³ per hour of the largest plant that it maintains and operates. 生産能力. */
    readonly plantCapacityM3PerHour?: number | null | undefined;
  };
  /** 石油精製業. */
  readonly "oil-refining": {
    /** It has oil distillation units. 石油蒸留設備. */
    readonly hasDistillationUnits?: boolean | null | undefined;
  };
  /** 石油ガス輸入業. */
  readonly "lpg-import": {
    /**
     * Its yearly imports of petroleum gas as a share of Japan's, both as averages of the past five years, in percent,
     * not rounded.
     */
    readonly averageImportSharePercent?: number | null | undefined;
    /**
     * How the order's rounding is read: on the ratio (0.5 percent then rounds up to 1/100) or on the percentage
     * (0.995). The order does not settle it; without a reading the answer between the two is undetermined.
     */
    readonly shareRoundedOn?: "ratio" | "percentage" | null | undefined;
    /** It imports petroleum gas for uses other than petrochemical feedstock. */
    readonly importsOtherThanFeedstock?: boolean | null | undefined;
  };
  /** 水道事業（簡易水道事業を除く）. */
  readonly "water-supply": {
    /** Population served. 給水人口. */
    readonly populationServed?: number | null | undefined;
  };
  /** 水道用水供給事業. */
  readonly "bulk-water-supply": {
    /** Largest volume that it can supply in a day, in m³. 一日に給水することができる最大の水量. */
    readonly maxDailySupplyM3?: number | null | undefined;
  };
  /** 第一種鉄道事業. */
  readonly railway: {
    /** Total operating length of its lines in km. 営業キロ程の合計. */
    readonly routeKm?: number | null | undefined;
  };
  /** 一般貨物自動車運送事業: two facts since 2025-06-13, five before. */
  readonly trucking: {
    /** Business vehicles that it holds (since 2025-06-13). 事業用自動車の台数. */
    readonly businessVehicles?: number | null | undefined;
    /** Judged able to carry to all parts of the country from last fiscal year's record (since 2025-06-13). */
    readonly canCarryNationwide?: boolean | null | undefined;
    /** It carries on special consolidated freight transport (before 2025-06-13). 特別積合せ貨物運送. */
    readonly specialConsolidatedTransport?: boolean | null | undefined;
    /** Share of the distance carried by all operators of such transport, previous fiscal year (before 2025-06-13). */
    readonly distanceSharePercent?: number | null | undefined;
    /** Share of the volume carried by them, previous fiscal year (before 2025-06-13). */
    readonly volumeSharePercent?: number | null | undefined;
    /** Share of their business vehicles (before 2025-06-13). */
    readonly vehicleSharePercent?: number | null | undefined;
    /** It has offices in every prefecture (before 2025-06-13). */
    readonly officesInAllPrefectures?: boolean | null | undefined;
  };
  /** 貨物定期航路事業・不定期航路事業: the order treats liner and tramp shipping as one. */
  readonly "ocean-shipping": {
    /** Share of the cargo carried by all operators in the previous calendar year. */
    readonly cargoSharePercent?: number | null | undefined;
    /** Share of the number of ships run by all operators. */
    readonly shipSharePercent?: number | null | undefined;
  };
  /** 一般港湾運送事業. */
  readonly "port-transport": {
    /** Containers handled a year at the port, average of the three years up to the previous one. コンテナ取扱量. */
    readonly containersPerYearAtPort?: number | null | undefined;
    /** It handles container cargo at a container terminal of that port. コンテナ埠頭. */
    readonly handlesContainersAtTerminal?: boolean | null | undefined;
  };
  /** 国際航空運送事業・国内定期航空運送事業. */
  readonly "air-transport": {
    /** It is a specified domestic air carrier. 特定本邦航空運送事業者. */
    readonly specifiedDomesticAirCarrier?: boolean | null | undefined;
    /** Share of the international flights of all such carriers in the previous fiscal year. */
    readonly internationalFlightSharePercent?: number | null | undefined;
    /** Share of the domestic scheduled flights of all such carriers in the previous fiscal year. */
    readonly domesticFlightSharePercent?: number | null | undefined;
  };
  /** 空港の設置及び管理を行う事業・公共施設等運営事業. */
  readonly "airport-operation": {
    /** The operator is the Minister of Land, Infrastructure, Transport and Tourism, who is excluded. */
    readonly isMlitMinister?: boolean | null | undefined;
    /** The airport is one of Airport Act Art. 4(1). */
    readonly listedAirport?: boolean | null | undefined;
    /** Passengers of the airport in fiscal year 2019. 令和元年度の航空機の旅客数の合計. */
    readonly passengersFy2019?: number | null | undefined;
  };
  /** 電気通信事業. */
  readonly telecommunications: {
    /** It installs category I designated telecommunications facilities. 第一種指定電気通信設備. */
    readonly installsCategoryIFacilities?: boolean | null | undefined;
    /** It relays only inter-prefectural traffic between the relay exchange facilities of such an operator. */
    readonly relaysOnlyBetweenPrefectures?: boolean | null | undefined;
    /** It holds the permission of the proviso of Wire Telecommunications Act Art. 4. */
    readonly holdsCrossBorderPermission?: boolean | null | undefined;
    /**
     * Its share of all cross-border cables that a telecommunications carrier uses in part for its business; a cable
     * that lands at two or more points in Japan counts once a landing point. 本邦外設置有線電気通信設備の数の割合.
     */
    readonly crossBorderCableSharePercent?: number | null | undefined;
    /** It provides 5G mobile service with base stations that it installed. */
    readonly provides5gWithOwnBaseStations?: boolean | null | undefined;
    /**
     * Monthly average of the users of its message service in the previous fiscal year (users of Telecommunications
     * Business Act Art. 2(vii)(イ) only).
     */
    readonly messageServiceUsers?: number | null | undefined;
    /** The message service is used for tasks of the State, a prefecture or a municipality. */
    readonly messageServiceForPublicTasks?: boolean | null | undefined;
  };
  /** 地上基幹放送. */
  readonly "terrestrial-broadcasting": {
    /** It broadcasts television, that is general programming. テレビジョン放送（総合放送）. */
    readonly generalTelevision?: boolean | null | undefined;
    /** Share of the programmes for its broadcasting area that it produces itself. */
    readonly ownProgrammeSharePercent?: number | null | undefined;
    /** Households in its broadcasting area as a share of all households in Japan. */
    readonly householdSharePercent?: number | null | undefined;
  };
  /** 郵便事業. */
  readonly postal: {
    /** It provides postal service universally and fairly. */
    readonly universalPostalService?: boolean | null | undefined;
  };
  /** 銀行業. */
  readonly banking: {
    /** Deposits, average at the three year-ends. 預金残高. */
    readonly averageDepositsYen?: number | null | undefined;
    /** Deposit accounts other than special deposits, average at the three year-ends. 預金口座. */
    readonly averageDepositAccounts?: number | null | undefined;
    /** Cash dispensers and automated teller machines in Japan, average at the three year-ends. */
    readonly averageAtms?: number | null | undefined;
  };
  /** 信用金庫法第五十四条の事業: the federation, not the single shinkin banks. */
  readonly "shinkin-central": {
    /** It carries on the business of Shinkin Bank Act Art. 54(1)(2). */
    readonly carriesOnBusiness?: boolean | null | undefined;
  };
  /** 労働金庫連合会の事業. */
  readonly "labour-bank-federation": {
    /** It carries on the business of Labour Bank Act Arts 58(1), 58-2(1). */
    readonly carriesOnBusiness?: boolean | null | undefined;
    /** It may carry on the business of Art. 58-2(1)(i) to (iv) as well. */
    readonly mayCarryOnItems1To4?: boolean | null | undefined;
  };
  /** 信用協同組合連合会の事業. */
  readonly "credit-cooperatives-federation": {
    /** It carries on the business of Small and Medium-Sized Enterprise Cooperatives Act Art. 9-9(1)(i). */
    readonly carriesOnBusiness?: boolean | null | undefined;
  };
  /** 農林中央金庫の事業. */
  readonly norinchukin: {
    /** It carries on the business of Norinchukin Bank Act Art. 54(1)(2). */
    readonly carriesOnBusiness?: boolean | null | undefined;
  };
  /** 資金移動業. */
  readonly "funds-transfer": {
    /** Users, average at the three year-ends. */
    readonly averageUsers?: number | null | undefined;
    /** Funds transferred in a year, average of the three years. */
    readonly averageTransferredYen?: number | null | undefined;
  };
  /** 保険業. */
  readonly insurance: {
    /**
     * Claims and benefits paid less surrender value, other refunds and reinsurance premiums, average of the three
     * years.
     */
    readonly averagePaymentsYen?: number | null | undefined;
    /** Life insurance policies, average at the three year-ends. */
    readonly averageLifePolicies?: number | null | undefined;
    /** Net claims paid on direct non-life business, average of the three years. 元受正味保険金. */
    readonly averageNonLifeClaimsYen?: number | null | undefined;
    /** Non-life insurance policies, average at the three year-ends. */
    readonly averageNonLifePolicies?: number | null | undefined;
  };
  /** 取引所金融商品市場の開設の業務を行う事業. */
  readonly "exchange-market": {
    /** Total trading value of securities on its market, derivatives not counted, average of the three years. */
    readonly averageTradingValueYen?: number | null | undefined;
  };
  /** 金融商品債務引受業. */
  readonly clearing: {
    /** Licensed under Financial Instruments and Exchange Act Art. 156-2. */
    readonly licensed?: boolean | null | undefined;
    /** Approved under Financial Instruments and Exchange Act Art. 156-19(1). */
    readonly approved?: boolean | null | undefined;
  };
  /** 第一種金融商品取引業. */
  readonly "type-1-financial-instruments": {
    /** Registered under Financial Instruments and Exchange Act Art. 29. */
    readonly registered?: boolean | null | undefined;
    /** Customer assets in custody, average at the three year-ends. */
    readonly averageCustomerAssetsYen?: number | null | undefined;
    /** Accounts for trading securities or derivatives, average at the three year-ends. */
    readonly averageTradingAccounts?: number | null | undefined;
  };
  /** 信託業. */
  readonly trust: {
    /** Trust property, what others manage not counted, average at the three year-ends. */
    readonly averageTrustPropertyYen?: number | null | undefined;
  };
  /** 資金清算業. */
  readonly "fund-clearing": {
    /** Licensed under Payment Services Act Art. 64(1). */
    readonly licensed?: boolean | null | undefined;
  };
  /** 第三者型前払式支払手段の発行の業務を行う事業. */
  readonly "third-party-prepaid": {
    /** Member shops, average at the three year-ends. 加盟店. */
    readonly averageMemberShops?: number | null | undefined;
    /** Amount issued in a year, average of the three years. 発行額. */
    readonly averageIssueYen?: number | null | undefined;
  };
  /** 預金保険法第三十四条の業務を行う事業. */
  readonly "deposit-insurance": {
    /** It carries on business under Deposit Insurance Act Art. 34. */
    readonly carriesOnBusiness?: boolean | null | undefined;
  };
  /** 農水産業協同組合貯金保険法第三十四条の業務を行う事業. */
  readonly "agricultural-savings-insurance": {
    /** It carries on business under Art. 34 of the Agricultural and Fishery Cooperatives Savings Insurance Act. */
    readonly carriesOnBusiness?: boolean | null | undefined;
  };
  /** 振替業. */
  readonly "book-entry-transfer": {
    /** Designated under Art. 3(1) of the Act on Book-Entry Transfer of Company Bonds and Shares. */
    readonly designatedUnderOwnAct?: boolean | null | undefined;
  };
  /** 電子債権記録業. */
  readonly "electronic-claims-recording": {
    /** Designated under Art. 51(1) of the Electronically Recorded Monetary Claims Act. */
    readonly designatedUnderOwnAct?: boolean | null | undefined;
    /** Balance of electronically recorded monetary claims, average at the three year-ends. */
    readonly averageBalanceYen?: number | null | undefined;
  };
  /** 包括信用購入あっせんの業務を行う事業. */
  readonly "credit-card": {
    /** Registered under Installment Sales Act Art. 31, or for small amounts under Art. 35-2-3(1). 登録包括信用購入あっせん業者等. */
    readonly registeredForCreditPurchaseIntermediation?: boolean | null | undefined;
    /**
     * The three fiscal years (April to March) before the current one; a year that is left out is not known. Contracts
     * held jointly with another operator count in full, with their credit.
     */
    readonly years?: readonly CreditCardYear[] | null | undefined;
  };
  /** Medical practice: enacted, not in force; there are no criteria yet. */
  readonly medical: Readonly<Record<never, never>>;
}

/** One fiscal year of a credit card operator. 年度. */
export interface CreditCardYear {
  /** Card member contracts at the end of the year, only with holders resident or seated in Japan. カード等会員契約の数. */
  readonly contracts?: number | null | undefined;
  /** Credit given in the year in yen. 年間信用供与額. */
  readonly creditYen?: number | null | undefined;
}

/** The business and its facts, for {@link OperatorFacts}. */
export type OperatorDesignationFacts = {
  readonly [Business in keyof OperatorFacts]: { readonly business: Business } & OperatorFacts[Business];
}[keyof OperatorFacts];
