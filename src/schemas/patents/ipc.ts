import * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import type { IpcSymbol as ReadSymbol } from "../../patents/ipc";
import { parseIpc } from "../../patents/ipc";
import { isUsualIpc, setAside } from "../../patents/ipc-form";
import { readIpc } from "../../patents/listed-symbols";
import { refuse } from "../values";

const partsDiffer = defineIssue("ipc-parts-differ", {
  ja: "分類記号の各部分が「symbol」と一致しません。",
  en: "The parts of the symbol do not agree with `symbol`.",
});

/** A symbol of the International Patent Classification as written, in any form that `parseIpc` reads. 国際特許分類記号. */
export const IpcSymbolText: z.ZodType<string> = z
  .string()
  .check((context) => {
    if (isUsualIpc(context.value)) return;
    const parts = readIpc(context.value);
    if (typeof parts === "function" && !setAside.has(parts)) refuse(context, parts([], { value: context.value }));
  })
  .meta({ title: "IPC symbol / 国際特許分類記号", description: "Such as B63G 8/28. 例 B63G 8/28。" });

/** A symbol of the International Patent Classification, read. 国際特許分類記号. */
export type IpcSymbol = ReadSymbol;

const part = (title: string, pattern: RegExp) => z.string().regex(pattern).meta({ title });

/** A symbol of the International Patent Classification, read, as `parseIpc` gives it. 国際特許分類記号. */
export const IpcSymbol: z.ZodType<ReadSymbol> = z
  .strictObject({
    section: part("Section / セクション", /^[A-H]$/),
    class: part("Class / クラス", /^[A-H]\d\d$/),
    subclass: part("Subclass / サブクラス", /^[A-H]\d\d[A-Z]$/).optional(),
    mainGroup: part("Main group / メイングループ", /^[1-9]\d{0,3}$/).optional(),
    subgroup: part("Subgroup / サブグループ", /^\d{2,6}$/).optional(),
    symbol: part("Symbol / 記号", /^[A-H]\d\d[A-Z0-9/ ]{0,13}$/),
    level: z.enum(["class", "subclass", "main-group", "subgroup"]).meta({ title: "Level / 階層" }),
    edition: part("Edition / 版", /^\d{4}\.\d\d$/).optional(),
    of: z.enum(["invention", "additional"]).optional().meta({ title: "Invention or additional / 発明情報・付加情報" }),
    readFrom: z.literal("fi").optional().meta({ title: "Read from / 読取り元" }),
  })
  .check((context) => {
    const read = parseIpc(context.value.symbol);
    const same =
      read.ok &&
      (["section", "class", "subclass", "mainGroup", "subgroup", "symbol", "level"] as const).every(
        (name) => read.value[name] === context.value[name],
      );
    if (!same) refuse(context, partsDiffer(["symbol"]));
  })
  .meta({
    title: "IPC symbol, read / 国際特許分類記号",
    description: "As parseIpc gives it. parseIpc の結果。",
  }) as unknown as z.ZodType<ReadSymbol>;
