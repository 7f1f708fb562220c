import * as z from "zod";
import { isUsualIpc } from "../../patents/ipc-form";
import { readIpc } from "../../patents/listed-symbols";
import { refuse } from "../values";

/** A symbol of the International Patent Classification as written, in any form that `parseIpc` reads. 国際特許分類記号. */
export const IpcSymbolText: z.ZodType<string> = z.string().check((context) => {
  if (isUsualIpc(context.value)) return;
  const parts = readIpc(context.value);
  if (typeof parts === "function") refuse(context, parts([], { value: context.value }));
});
