import { table } from "../../kernel/dated";
import type { ArticleCaption } from "./caption";

/** Articles of the Enforcement Order in the text in force from 2026-06-01. */
export const orderCaptions: readonly ArticleCaption[] = table<readonly ArticleCaption[]>([
  ["1", "特定重要物資の指定", "supply"],
  ["2", "指定金融機関", "supply"],
  ["3", "指定金融機関の指定の基準となる法律", "supply"],
  ["4", "株式会社日本政策金融公庫法施行令の適用", "supply"],
  ["5", "中小企業者の範囲", "supply"],
  ["6", "保険料率", "supply"],
  ["7", "調査を求める手続", "supply"],
  ["8", "法第三十四条第六項の規定による納付金の納付の手続等", "supply"],
  ["8-2", "施設委託管理者の指定の手続等", "supply"],
  ["8-3", "施設委託管理者の指定の手続等", "supply", "shared"],
  ["9", "特定社会基盤事業", "infrastructure"],
  ["10", "法第五十二条第一項の政令で定める者", "infrastructure"],
  ["11", "通知の方法", "infrastructure"],
  ["12", "内閣総理大臣への送付の対象となる発明", "patents"],
  ["13", "内閣総理大臣への送付の期間", "patents"],
  ["14", "外国出願の禁止の例外", "patents"],
  ["15", "外国出願の禁止の期間", "patents"],
  ["16", "外国出願の禁止に関する事前確認の手数料", "patents"],
]);
