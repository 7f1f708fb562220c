import type { Citation } from "../../kernel/citation";
import { table } from "../../kernel/dated";
import { at, type Provision } from "../../kernel/provision";

/** Kinds of financial institutions that Order Art. 2 names. */
export type EligibleInstitutionId =
  | "bank"
  | "long-term-credit-bank"
  | "shinkin-bank"
  | "shinkin-federation"
  | "credit-cooperative"
  | "cooperative-federation"
  | "labour-bank"
  | "labour-bank-federation"
  | "agricultural-cooperative"
  | "agricultural-cooperative-federation"
  | "fishery-cooperative"
  | "fishery-cooperative-federation"
  | "marine-processing-cooperative"
  | "marine-processing-cooperative-federation"
  | "norinchukin-bank"
  | "shoko-chukin-bank"
  | "development-bank-of-japan";

/** A kind of financial institution that can be designated for two-step loans. 指定金融機関となり得る金融機関. */
export interface EligibleInstitution {
  /** Stable id. */
  readonly id: EligibleInstitutionId;
  /** Name in Japanese. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Eligible only if it carries on both lending and deposit business. 併せ行うものに限る. */
  readonly onlyIfLendingAndDeposits: boolean;
  /** The provision. */
  readonly basis: Citation;
}

const row = (
  provision: Provision,
  id: EligibleInstitutionId,
  nameJa: string,
  nameEn: string,
  onlyIfLendingAndDeposits = false,
): EligibleInstitution => ({ id, nameJa, nameEn, onlyIfLendingAndDeposits, basis: at(provision) });

/** The financial institutions of Order Art. 2, with the condition that some of them must meet. */
export const eligibleInstitutions: readonly EligibleInstitution[] = table<readonly EligibleInstitution[]>([
  row("order:2::1", "bank", "銀行", "bank"),
  row("order:2::2", "long-term-credit-bank", "長期信用銀行", "long-term credit bank"),
  row("order:2::3", "shinkin-bank", "信用金庫", "shinkin bank"),
  row("order:2::3", "shinkin-federation", "信用金庫連合会", "federation of shinkin banks"),
  row("order:2::4", "credit-cooperative", "信用協同組合", "credit cooperative"),
  row("order:2::4", "cooperative-federation", "協同組合連合会", "federation of cooperatives", true),
  row("order:2::5", "labour-bank", "労働金庫", "labour bank"),
  row("order:2::5", "labour-bank-federation", "労働金庫連合会", "federation of labour banks"),
  row("order:2::6", "agricultural-cooperative", "農業協同組合", "agricultural cooperative", true),
  row("order:2::6", "agricultural-cooperative-federation", "農業協同組合連合会", "federation of agricultural cooperatives", true),
  row("order:2::7", "fishery-cooperative", "漁業協同組合", "fishery cooperative", true),
  row("order:2::7", "fishery-cooperative-federation", "漁業協同組合連合会", "federation of fishery cooperatives", true),
  row("order:2::7", "marine-processing-cooperative", "水産加工業協同組合", "marine processing cooperative", true),
  row(
    "order:2::7",
    "marine-processing-cooperative-federation",
    "水産加工業協同組合連合会",
    "federation of marine processing cooperatives",
    true,
  ),
  row("order:2::8", "norinchukin-bank", "農林中央金庫", "Norinchukin Bank"),
  row("order:2::9", "shoko-chukin-bank", "株式会社商工組合中央金庫", "Shoko Chukin Bank"),
  row("order:2::10", "development-bank-of-japan", "株式会社日本政策投資銀行", "Development Bank of Japan"),
]);

/** A law whose breach, punished with a fine or more, disqualifies an institution for five years. 指定の基準となる法律. */
export interface DisqualifyingLaw {
  /** Name in Japanese. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** The item of Order Art. 3. */
  readonly basis: Citation;
}

/** The laws of Order Art. 3, in its order; orders and dispositions under them count too (Act Art. 16(4)(i)). */
export const disqualifyingLaws: readonly DisqualifyingLaw[] = table<readonly DisqualifyingLaw[]>(
  (
    [
      ["農業協同組合法", "Agricultural Cooperatives Act"],
      ["水産業協同組合法", "Fishery Cooperatives Act"],
      ["中小企業等協同組合法", "Small and Medium-Sized Enterprise Cooperatives Act"],
      ["協同組合による金融事業に関する法律", "Act on Financial Businesses by Cooperatives"],
      ["信用金庫法", "Shinkin Bank Act"],
      ["長期信用銀行法", "Long-Term Credit Bank Act"],
      ["労働金庫法", "Labour Bank Act"],
      ["銀行法", "Banking Act"],
      ["農林中央金庫法", "Norinchukin Bank Act"],
      ["株式会社日本政策金融公庫法", "Japan Finance Corporation Act"],
      ["株式会社商工組合中央金庫法", "Shoko Chukin Bank Act"],
      ["株式会社日本政策投資銀行法", "Development Bank of Japan Act"],
      ["経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律", "Economic Security Promotion Act"],
    ] as const
  ).map(([nameJa, nameEn], index) => ({ nameJa, nameEn, basis: at(`order:3::${index + 1}`) })),
);
