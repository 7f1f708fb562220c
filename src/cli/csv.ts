import { parse } from "csv-parse";
import { defineIssue } from "../finding/issue";
import { type UnreadableRecord, unreadable } from "../formats/records";

const notCsv = defineIssue("not-csv", { ja: "CSVとして読めません（{reason}）。", en: "Not CSV ({reason})." });

/**
 * Reads CSV with a header line as records.
 *
 * A column `applicants.0.name` fills that place of the record. A cell is read as JSON where it is a number, `true`, `false`,
 * `null`, an array, an object or a quoted string; any other cell is text; an empty cell is absent.
 */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<unknown, void, undefined> {
  const parser = parse({
    bom: true,
    columns: true,
    relax_column_count: false,
    skip_records_with_error: false,
    max_record_size: 16 * 1024 * 1024,
  });
  const feeding = (async () => {
    for await (const chunk of chunks) if (!parser.write(chunk)) await new Promise((resolve) => parser.once("drain", resolve));
    parser.end();
  })();
  feeding.catch((error: unknown) => parser.destroy(error as Error));
  try {
    for await (const row of parser as AsyncIterable<Record<string, string>>) yield unflatten(row);
  } catch (error) {
    const failed: UnreadableRecord = { [unreadable]: notCsv([], { reason: error instanceof Error ? error.message : String(error) }) };
    yield failed;
  }
}

function unflatten(row: Readonly<Record<string, string>>): unknown {
  const record: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [column, cell] of Object.entries(row)) if (cell !== "") put(record, column.split("."), readCell(cell));
  return plain(record);
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = "", ...rest] = path;
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  into[name] ??= Object.create(null);
  put(into[name] as Record<string, unknown>, rest, value);
}

/** Turns the nested columns into plain objects and, where every key is an index, into arrays. */
function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, plain(part)] as const);
  if (entries.length > 0 && entries.every(([name], index) => name === String(index))) return entries.map(([, part]) => part);
  return Object.fromEntries(entries);
}

function readCell(cell: string): unknown {
  if (!/^(?:[-[{"]|\d|true$|false$|null$)/.test(cell)) return cell;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}
