import { decodeLines, parseLine } from "../formats/ndjson";
import { type UnreadableRecord, unreadable } from "../formats/records";
import { recordCheck } from "../formats/records-with-schemas";
import type { Issue } from "../kernel/issue";
import type { BlockTask, CheckedBlock } from "./workers";

/** A schema is compiled once a worker, not once a block. */
const checks = new Map<string, ReturnType<typeof recordCheck>>();

/** Checks one block of lines: the work of one call of a worker. */
export default async function checkBlock(task: BlockTask): Promise<CheckedBlock> {
  const making = checks.get(task.schema) ?? recordCheck(task.schema);
  checks.set(task.schema, making);
  const found = await making;
  if (!found.ok) throw new Error(task.schema);
  let records = 0;
  const invalid: { record: number; issues: readonly Issue[] }[] = [];
  for (const line of decodeLines(task.bytes)) {
    const value = parseLine(line);
    if (value === undefined) continue;
    records += 1;
    const issues = isUnreadable(value) ? [value[unreadable]] : found.check(value);
    if (issues !== undefined) invalid.push({ record: records, issues });
  }
  return { records, invalid };
}

function isUnreadable(value: unknown): value is UnreadableRecord {
  return typeof value === "object" && value !== null && unreadable in value;
}
