// Generated from data/infrastructure/risk-management-measures.yaml by `npm run generate`: change that file, never this one.

/** A group of risk management measures. リスク管理措置の区分. */
export type RiskManagementGroupId = "introduction" | "outsourcing" | "management";
