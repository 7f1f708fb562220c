import * as z from "zod";
import { isUsualIpc, setAside } from "../../patents/ipc-form";
import { readIpc } from "../../patents/listed-symbols";
import { standard } from "../standard";
import { refuse } from "../values";

/** A symbol of the International Patent Classification as written, in any form that `parseIpc` reads. 国際特許分類記号. */
export const IpcSymbolText: z.ZodType<string> = standard(
  z.string().check((context) => {
    if (isUsualIpc(context.value)) return;
    const parts = readIpc(context.value);
    if (typeof parts === "function" && !setAside.has(parts)) refuse(context, parts([], { value: context.value }));
  }),
);
