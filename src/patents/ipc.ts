import type { Result } from "../kernel/issue";
import { besideSymbol, isUsualIpc, notText, symbolOfFi } from "./ipc-form";
import { readIpc } from "./listed-symbols";

/** How deep in the International Patent Classification a symbol points. クラス・サブクラス・メイングループ・サブグループ. */
export type IpcLevel = "class" | "subclass" | "main-group" | "subgroup";

/**
 * A symbol of the International Patent Classification, read. 国際特許分類記号.
 *
 * A symbol without a slash (`F41`, `B63G`, `B64G 3`) stands for everything below it; with a slash, for itself.
 */
export interface IpcSymbol {
  /** Section, `A` to `H`. セクション. @pattern ^[A-H]$ */
  readonly section: string;
  /** Class with its section, such as `B63`. クラス. @pattern ^[A-H]\d\d$ */
  readonly class: string;
  /** Subclass with its class, such as `B63G`; absent in a class symbol. サブクラス. @pattern ^[A-H]\d\d[A-Z]$ */
  readonly subclass?: string;
  /**
   * Number of the main group without leading zeros, such as `8`; absent above that level. メイングループ.
   * @pattern ^[1-9]\d{0,3}$
   */
  readonly mainGroup?: string;
  /**
   * Digits of the subgroup, such as `28` or `521`: a string of digits, not a number; absent above that level. サブグループ.
   * @pattern ^\d{2,6}$
   */
  readonly subgroup?: string;
  /** The symbol in its usual form, such as `B63G 8/28`. @pattern ^[A-H]\d\d[A-Z0-9/ ]{0,13}$ */
  readonly symbol: string;
  /** The level that the symbol points to. */
  readonly level: IpcLevel;
  /** The edition that stands behind the symbol, such as `2006.01`. 版. */
  readonly edition?: string;
  /** Whether the symbol classifies the invention or additional information, where that stands behind it. 発明情報・付加情報. */
  readonly of?: "invention" | "additional";
  /** `fi` where the text was a symbol of FI, of which this is the part of the International Patent Classification. */
  readonly readFrom?: "fi";
}

/**
 * Reads a symbol of the International Patent Classification.
 *
 * 国際特許分類記号. Takes the usual form in half or full width and any case, a main group with leading zeros or behind a
 * hyphen, the form of fourteen characters and shorter ones with the same four columns of the main group (`F41H001102`),
 * that of fifty characters (WIPO Standard ST.8), cut or not, a label before (`Int. Cl.`, `IPC8:`), an edition before or
 * behind (`(2006.01)I`), and the offices of CPC behind (`(EP,US)`). A section alone is refused, and so are a main group
 * that no edition has and digits without a slash that can be parted in more than one way (`F41H1102`), or in one that
 * the Order lists (`F42B005145`). Zeros behind a subgroup are padding in the form of fourteen characters only. It does
 * not decide whether the symbol exists in an edition of the classification. Of FI it reads the part of the
 * International Patent Classification, and says so; section Y of CPC and F-terms are recognised and no symbols. A cell
 * with several symbols: {@link parseIpcList}. Never throws; a text of any length is read in linear time.
 *
 * @param text - the symbol as written
 * @returns the symbol and its parts, or an issue: `ipc-not-text`, `ipc-section-only`, `ipc-main-group`,
 * `ipc-without-slash`, `ipc-range`,
 *   `ipc-several`, `cpc-section-y`, `f-term` or `ipc-form`
 * @example
 * parseIpc("Ｂ６３Ｇ８／２８"); // => { ok: true, value: { section: "B", class: "B63", subclass: "B63G", mainGroup: "8",
 * //    subgroup: "28", symbol: "B63G 8/28", level: "subgroup" } }
 * const launch = parseIpc("B64G0003000000");
 * launch.ok ? launch.value.symbol : launch.issues; // => "B64G 3/00"
 * parseIpc("F41H001102"); // => { value: { symbol: "F41H 11/02" } }
 * parseIpc("F41H  11/02        20060101AFI20060310BHJP        "); // => { value: { edition: "2006.01" } }
 * parseIpc("F41H 11/02,101@A"); // => { value: { readFrom: "fi" } }
 * parseIpc("F41H1102"); // => { ok: false, issues: [{ code: "ipc-without-slash" }] }
 * parseIpc("F42B005145"); // => { ok: false, issues: [{ code: "ipc-without-slash" }] }
 * parseIpc("F").ok; // => false
 * @see Enforcement Order, Art. 12(1): the symbols of Art. 4(3) of the Strasbourg Agreement
 * @category Patents
 */
export function parseIpc(text: unknown): Result<IpcSymbol> {
  if (typeof text !== "string") return { ok: false, issues: [notText()] };
  const parts = readIpc(text);
  if (typeof parts === "function") return { ok: false, issues: [parts([], { value: text })] };
  const [classSymbol, letter, mainGroup, subgroup] = parts;
  const subclass = letter && classSymbol + letter;
  return {
    ok: true,
    value: {
      section: classSymbol.slice(0, 1),
      class: classSymbol,
      ...(subclass && { subclass }),
      ...(mainGroup && { mainGroup }),
      ...(subgroup && { subgroup }),
      symbol: (subclass ?? classSymbol) + (mainGroup ? ` ${mainGroup}` : "") + (subgroup ? `/${subgroup}` : ""),
      level: subgroup ? "subgroup" : mainGroup ? "main-group" : subclass ? "subclass" : "class",
      ...(isUsualIpc(text) && !text.includes("(") ? undefined : besideSymbol(text)),
      ...(parts[5] === symbolOfFi && { readFrom: "fi" as const }),
    },
  };
}
