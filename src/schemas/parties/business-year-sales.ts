import * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import type { ForeignGovernmentSales as GovernmentSales, BusinessYearSales as Year } from "../../parties/party";
import { legalDate, refuse } from "../zod";
import { CountryCode } from "./country-code";

const moreThanTotal = defineIssue(
  "sales-over-total",
  {
    ja: "外国政府等との取引に係る売上高の合計が売上高の総額を超えています。",
    en: "Sales to foreign governments add up to more than the sales of the year.",
  },
  at("act:52:2"),
);

/** Sales to one foreign government or the like. 外国政府等との取引に係る売上高. */
export type ForeignGovernmentSales = GovernmentSales;
/** Sales to one foreign government or the like. 外国政府等との取引に係る売上高. */
export const ForeignGovernmentSales: z.ZodType<GovernmentSales> = z
  .strictObject({
    state: CountryCode.optional(),
    name: z.string().min(1).max(500).optional().meta({ title: "Government / 外国政府等の名称" }),
    sales: z.number().min(0).optional().meta({ title: "Sales / 売上高" }),
  })
  .meta({
    title: "Sales to a foreign government / 外国政府等との取引に係る売上高",
    description: "State, name, sales. 国又は地域、名称、売上高。",
  });

/** The sales of one business year. 事業年度の売上高. */
export type BusinessYearSales = Year;
/** The sales of one business year. 事業年度の売上高. */
export const BusinessYearSales: z.ZodType<Year> = z
  .strictObject({
    endsOn: legalDate().optional().meta({ title: "Last day / 末日" }),
    totalSales: z.number().min(0).optional().meta({ title: "Sales / 売上高の総額" }),
    toForeignGovernments: z.array(ForeignGovernmentSales).max(10_000).optional().meta({ title: "To foreign governments / 外国政府等" }),
  })
  .check((context) => {
    const { totalSales, toForeignGovernments } = context.value;
    const sum = (toForeignGovernments ?? []).reduce((total, one) => total + (one.sales ?? 0), 0);
    if (totalSales !== undefined && sum > totalSales * (1 + 1e-9)) refuse(context, moreThanTotal(["toForeignGovernments"]));
  })
  .meta({ title: "Sales of a business year / 事業年度の売上高", description: "In any one currency. 通貨は一種類。" });
