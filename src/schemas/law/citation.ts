import * as z from "zod";
import type { Citation as Cited, LawId as Id } from "../../kernel/citation";
import { defineIssue, type Issue } from "../../kernel/issue";
import type { LegalDate as Day } from "../../kernel/legal-date";
import { commencementOf, type ProvisionStatus as Status } from "../../law/commencement";
import { safeParseCitation } from "../../law/parse-citation";
import { iroha } from "../../law/written-forms";
import { standard } from "../standard";
import { legalDate, refuse } from "../values";

/** The text has not the form of a law id. */
export const notALawId = defineIssue("not-a-law-id", {
  ja: "e-Govの法令IDの形ではありません（例：504AC0000000043）。",
  en: "Not in the form of a law id of e-Gov (for example 504AC0000000043).",
});

/** The number is not one that articles or items bear. */
export const notAProvisionNumber = defineIssue("not-a-provision-number", {
  ja: "条や号の番号ではありません（例：「52」「8-2」）。",
  en: "Not the number of an article or an item (for example 52 or 8-2).",
});

/** The text is not a sub-item. */
export const notASubItem = defineIssue("not-a-sub-item", {
  ja: "号の細分ではありません（例：「イ」「(1)」）。",
  en: "Not a sub-item (for example イ or (1)).",
});

/** A sub-item is named without its item. */
export const subItemWithoutItem = defineIssue("sub-item-without-item", {
  ja: "号の細分には号が要ります。",
  en: "A sub-item needs its item.",
});

/** The law has no article of that number, in any version. */
export const noSuchArticle = defineIssue("no-such-article", {
  ja: "法令「{law}」に第{article}条はありません。",
  en: "The law {law} has no Art. {article}.",
});

/** Of a law whose articles are known, one that never stood; other laws are not looked at. */
function isMissingArticle({ law, article, supplementary, annex }: Cited): boolean {
  if (article === undefined || supplementary !== undefined || annex !== undefined) return false;
  return commencementOf({ law }) !== undefined && commencementOf({ law, article }) === undefined;
}

function missingArticle({ law, article = "" }: Cited, path: readonly string[] = []): Issue {
  return { ...noSuchArticle(path, { law, article }), basis: { law } };
}

/**
 * A civil date in Japan, `YYYY-MM-DD`. 年月日.
 *
 * @category Schemas
 */
export type LegalDate = Day;
/** The schema of `LegalDate`. */
export const LegalDate: z.ZodType<Day> = standard(legalDate());

/**
 * Law id of the e-Gov law register. 法令ID.
 *
 * @category Schemas
 */
export type LawId = Id;
/** The schema of `LawId`. */
export const LawId: z.ZodType<Id> = standard(
  z.string().check((context) => {
    if (!/^[1-5]\d{2}[A-Z0-9]{12}$/.test(context.value)) refuse(context, notALawId());
  }),
);

const provisionNumber = z.string().check((context) => {
  if (!/^[1-9]\d{0,3}(?:-[1-9]\d{0,3}){0,4}$/.test(context.value)) refuse(context, notAProvisionNumber());
});

const itemNumber = z.string().check((context) => {
  if (context.value !== "medical" && !/^[1-9]\d{0,3}(?:-[1-9]\d{0,3}){0,4}$/.test(context.value))
    refuse(context, notAProvisionNumber());
});

const subItem = z.string().check((context) => {
  const { value } = context;
  const letter = value.length === 1 && iroha.includes(value);
  if (!letter && !/^\((?:[1-9]\d{0,2}|[ivxlc]{1,7})\)$/.test(value)) refuse(context, notASubItem());
});

/**
 * The address of a provision, as data. 条文の所在.
 *
 * @category Schemas
 */
export type Citation = Cited;
/** The schema of `Citation`. */
export const Citation: z.ZodType<Cited> = standard(
  z
    .strictObject({
      law: LawId,
      article: provisionNumber.exactOptional(),
      paragraph: z.int().min(1).max(9999).exactOptional(),
      item: itemNumber.exactOptional(),
      subitems: z.array(subItem).max(5).exactOptional(),
      supplementary: z.union([z.literal(true), LawId]).exactOptional(),
      annex: z.union([z.literal(true), z.int().min(1).max(9999)]).exactOptional(),
      part: z.enum(["main-clause", "proviso", "first-sentence", "second-sentence", "other-than-items"]).exactOptional(),
    })
    .check((context) => {
      const { subitems, item } = context.value;
      if (subitems !== undefined && subitems.length > 0 && item === undefined)
        refuse(context, subItemWithoutItem(["subitems"]));
      if (isMissingArticle(context.value as Cited))
        refuse(context, missingArticle(context.value as Cited, ["article"]));
    }),
);

/**
 * A citation as text that `parseCitation` reads. 条文の表記.
 *
 * @category Schemas
 */
export type CitationText = string;
/** The schema of `CitationText`. */
export const CitationText: z.ZodType<string> = standard(
  z.string().check((context) => {
    const read = safeParseCitation(context.value);
    if (!read.ok) for (const issue of read.issues) refuse(context, issue);
    else if (isMissingArticle(read.value)) refuse(context, missingArticle(read.value));
  }),
);

/**
 * Whether a provision is in force, enacted only, or neither. 施行状況.
 *
 * @category Schemas
 */
export type ProvisionStatus = Status;
/** The schema of `ProvisionStatus`. */
export const ProvisionStatus: z.ZodType<Status> = standard(z.enum(["in-force", "enacted-not-in-force", "not-enacted"]));

/**
 * A question about the status of a provision on a day. 施行状況の照会.
 *
 * @category Schemas
 */
export interface ProvisionInquiry {
  /** The provision, as data or as text. */
  readonly provision: Cited | string;
  /** The day. */
  readonly on: Day;
}
/** The schema of `ProvisionInquiry`. */
export const ProvisionInquiry: z.ZodType<ProvisionInquiry> = standard(
  z.strictObject({
    provision: z.union([CitationText, Citation]),
    on: LegalDate,
  }),
);
