import { type DatedRow, table } from "../../kernel/dated";
import { at } from "../../kernel/provision";

/** An item of Art. 86(1), or its main clause. 主務大臣の区分. */
export type MinisterLimb = "main-clause" | "1" | "2" | "3" | "4" | "5";

/** A provision of Chapter II in which a competent minister acts, and what of Art. 86(1) names that minister. */
export interface ArticleOfMinisters extends DatedRow {
  /** Its article, with the paragraph where one stands apart: `48:5`. */
  readonly id: string;
  readonly limb: MinisterLimb;
}

const articles = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String(first + at));

/** Provisions of one limb; those without a day of their own came with the chapter. */
function under(limb: MinisterLimb, ids: readonly string[], from: ArticleOfMinisters["from"] = "2022-08-01"): readonly ArticleOfMinisters[] {
  const basis = at(limb === "main-clause" ? "act:86:1" : `act:86:1:${limb}`);
  return ids.map((id) => ({ id, limb, from, basis, source: { grade: "text" } }));
}

/** Arts. 8 to 48 but 47; Arts. 6, 7 and 47 give tasks to the Government, the Prime Minister and the State. */
export const articlesOfMinisters: readonly ArticleOfMinisters[] = table([
  ...under("main-clause", [...articles(8, 12), ...articles(26, 29), "34:6", "44", "45", "48"]),
  ...under("main-clause", ["8-2", "9-2", "11-2"], "2026-09-18"),
  ...under("1", [...articles(13, 25), "48:5"]),
  ...under("2", ["30", "48:2"]),
  ...under("3", [...articles(31, 41), "48:6"]),
  ...under("4", ["42", "43"]),
  ...under("5", ["46", "48:1"]),
]);
