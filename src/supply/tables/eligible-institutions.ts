// Generated from data/supply/eligible-institutions.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { DisqualifyingLaw, EligibleInstitution } from "../eligible-institution";

/** The financial institutions of Order Art. 2, with the condition that some of them must meet. */
export const eligibleInstitutions: readonly EligibleInstitution[] = table<readonly EligibleInstitution[]>([
  { onlyIfLendingAndDeposits: false, id: "bank", basis: at("order:2::1"), nameJa: "銀行", nameEn: "bank" },
  {
    onlyIfLendingAndDeposits: false,
    id: "long-term-credit-bank",
    basis: at("order:2::2"),
    nameJa: "長期信用銀行",
    nameEn: "long-term credit bank",
  },
  {
    onlyIfLendingAndDeposits: false,
    id: "shinkin-bank",
    basis: at("order:2::3"),
    nameJa: "信用金庫",
    nameEn: "shinkin bank",
  },
  {
    onlyIfLendingAndDeposits: false,
    id: "shinkin-federation",
    basis: at("order:2::3"),
    nameJa: "信用金庫連合会",
    nameEn: "federation of shinkin banks",
  },
  {
    onlyIfLendingAndDeposits: false,
    id: "credit-cooperative",
    basis: at("order:2::4"),
    nameJa: "信用協同組合",
    nameEn: "credit cooperative",
  },
  {
    id: "cooperative-federation",
    basis: at("order:2::4"),
    nameJa: "協同組合連合会",
    nameEn: "federation of cooperatives",
    onlyIfLendingAndDeposits: true,
  },
  {
    onlyIfLendingAndDeposits: false,
    id: "labour-bank",
    basis: at("order:2::5"),
    nameJa: "労働金庫",
    nameEn: "labour bank",
  },
  {
    onlyIfLendingAndDeposits: false,
    id: "labour-bank-federation",
    basis: at("order:2::5"),
    nameJa: "労働金庫連合会",
    nameEn: "federation of labour banks",
  },
  {
    id: "agricultural-cooperative",
    basis: at("order:2::6"),
    nameJa: "農業協同組合",
    nameEn: "agricultural cooperative",
    onlyIfLendingAndDeposits: true,
  },
  {
    id: "agricultural-cooperative-federation",
    basis: at("order:2::6"),
    nameJa: "農業協同組合連合会",
    nameEn: "federation of agricultural cooperatives",
    onlyIfLendingAndDeposits: true,
  },
  {
    id: "fishery-cooperative",
    basis: at("order:2::7"),
    nameJa: "漁業協同組合",
    nameEn: "fishery cooperative",
    onlyIfLendingAndDeposits: true,
  },
  {
    id: "fishery-cooperative-federation",
    basis: at("order:2::7"),
    nameJa: "漁業協同組合連合会",
    nameEn: "federation of fishery cooperatives",
    onlyIfLendingAndDeposits: true,
  },
  {
    id: "marine-processing-cooperative",
    basis: at("order:2::7"),
    nameJa: "水産加工業協同組合",
    nameEn: "marine processing cooperative",
    onlyIfLendingAndDeposits: true,
  },
  {
    id: "marine-processing-cooperative-federation",
    basis: at("order:2::7"),
    nameJa: "水産加工業協同組合連合会",
    nameEn: "federation of marine processing cooperatives",
    onlyIfLendingAndDeposits: true,
  },
  {
    onlyIfLendingAndDeposits: false,
    id: "norinchukin-bank",
    basis: at("order:2::8"),
    nameJa: "農林中央金庫",
    nameEn: "Norinchukin Bank",
  },
  {
    onlyIfLendingAndDeposits: false,
    id: "shoko-chukin-bank",
    basis: at("order:2::9"),
    nameJa: "株式会社商工組合中央金庫",
    nameEn: "Shoko Chukin Bank",
  },
  {
    onlyIfLendingAndDeposits: false,
    id: "development-bank-of-japan",
    basis: at("order:2::10"),
    nameJa: "株式会社日本政策投資銀行",
    nameEn: "Development Bank of Japan",
  },
]);

/** The laws of Order Art. 3, in its order; orders and dispositions under them count too (Act Art. 16(4)(i)). */
export const disqualifyingLaws: readonly DisqualifyingLaw[] = table<readonly DisqualifyingLaw[]>([
  { basis: at("order:3::1"), nameJa: "農業協同組合法", nameEn: "Agricultural Cooperatives Act" },
  { basis: at("order:3::2"), nameJa: "水産業協同組合法", nameEn: "Fishery Cooperatives Act" },
  {
    basis: at("order:3::3"),
    nameJa: "中小企業等協同組合法",
    nameEn: "Small and Medium-Sized Enterprise Cooperatives Act",
  },
  {
    basis: at("order:3::4"),
    nameJa: "協同組合による金融事業に関する法律",
    nameEn: "Act on Financial Businesses by Cooperatives",
  },
  { basis: at("order:3::5"), nameJa: "信用金庫法", nameEn: "Shinkin Bank Act" },
  { basis: at("order:3::6"), nameJa: "長期信用銀行法", nameEn: "Long-Term Credit Bank Act" },
  { basis: at("order:3::7"), nameJa: "労働金庫法", nameEn: "Labour Bank Act" },
  { basis: at("order:3::8"), nameJa: "銀行法", nameEn: "Banking Act" },
  { basis: at("order:3::9"), nameJa: "農林中央金庫法", nameEn: "Norinchukin Bank Act" },
  { basis: at("order:3::10"), nameJa: "株式会社日本政策金融公庫法", nameEn: "Japan Finance Corporation Act" },
  { basis: at("order:3::11"), nameJa: "株式会社商工組合中央金庫法", nameEn: "Shoko Chukin Bank Act" },
  { basis: at("order:3::12"), nameJa: "株式会社日本政策投資銀行法", nameEn: "Development Bank of Japan Act" },
  {
    basis: at("order:3::13"),
    nameJa: "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律",
    nameEn: "Economic Security Promotion Act",
  },
]);
