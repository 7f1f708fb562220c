import * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import type {
  Organisation as Body,
  VotingHolder as Holder,
  NaturalPerson as Person,
  Address as Place,
  Party as Somebody,
} from "../../parties/party";
import { legalDate, refuse } from "../zod";
import { BusinessYearSales } from "./business-year-sales";
import { CorporateNumber } from "./corporate-number";
import { CountryCode } from "./country-code";
import { Officer } from "./officer";
import { VotingHolder } from "./voting-holder";

const holdersOverAll = defineIssue(
  "holders-over-100-percent",
  {
    ja: "直接に保有する議決権の割合の合計が百分の百を超えています。",
    en: "The votes held directly add up to more than 100 percent.",
  },
  at("act:52:2"),
);

/** Where somebody lives or has their seat. 住所. */
export type Address = Place;
/** Where somebody lives or has their seat. 住所. */
export const Address: z.ZodType<Place> = z
  .strictObject({ country: CountryCode.optional(), line: z.string().min(1).max(1000).optional().meta({ title: "Address / 住所" }) })
  .meta({ title: "Address / 住所", description: "Country or region, and the address in it. 国又は地域及び所在地。" });

/** A natural person. 個人. */
export type NaturalPerson = Person;
/** A natural person. 個人. */
export const NaturalPerson: z.ZodType<Person> = z
  .strictObject({
    kind: z.literal("natural-person"),
    name: z.string().min(1).max(500).optional().meta({ title: "Name / 氏名" }),
    address: Address.optional(),
    nationality: CountryCode.optional(),
    dateOfBirth: legalDate().optional().meta({ title: "Date of birth / 生年月日" }),
    businessYears: z.array(BusinessYearSales).max(100).optional().meta({ title: "Business years / 事業年度" }),
  })
  .meta({ title: "Natural person / 個人", description: "Name, address, nationality. 氏名、住所、国籍等。" });

/** An organisation. 法人その他の団体. */
export type Organisation = Body;
/** An organisation. 法人その他の団体. */
export const Organisation: z.ZodType<Body> = z
  .strictObject({
    kind: z.literal("organisation"),
    name: z.string().min(1).max(500).optional().meta({ title: "Name / 名称" }),
    corporateNumber: CorporateNumber.optional(),
    representative: z.string().min(1).max(500).optional().meta({ title: "Representative / 代表者の氏名" }),
    address: Address.optional(),
    governingLaw: CountryCode.optional(),
    holders: z.array(VotingHolder).max(10_000).optional().meta({ title: "Holders of votes / 議決権を保有する者" }),
    officers: z.array(Officer).max(10_000).optional().meta({ title: "Officers / 役員" }),
    businessYears: z.array(BusinessYearSales).max(100).optional().meta({ title: "Business years / 事業年度" }),
  })
  .check((context) => {
    const sum = (context.value.holders ?? []).reduce((total, holder) => total + (holder.direct === false ? 0 : percentOf(holder)), 0);
    if (sum > 100 + 1e-6) refuse(context, holdersOverAll(["holders"]));
  })
  .meta({
    title: "Organisation / 法人等",
    description:
      "Name, representative, address, governing law, holders, officers, sales. 名称、代表者、住所、設立準拠法国等、議決権、役員、売上高。",
  });

/** A natural person or an organisation. 個人・法人等. */
export type Party = Somebody;
/** A natural person or an organisation. 個人・法人等. */
export const Party = (() =>
  z.discriminatedUnion("kind", [NaturalPerson, Organisation] as unknown as [z.ZodObject, z.ZodObject]).meta({
    title: "Party / 当事者",
    description: "A natural person or an organisation. 個人又は法人等。",
  }))() as unknown as z.ZodType<Somebody>;

function percentOf({ share }: Holder): number {
  if (share === undefined) return 0;
  return "percent" in share ? share.percent : (share.votes / share.totalVotes) * 100;
}
