// (c2) A table through the reader of the command against csv-parse alone, which it takes the rows apart with: from bytes in chunks of 64 KiB to
// typed records with their lines, and to checked ones. What csv-parse gives is text by column, with nothing checked.
import { parse } from "csv-parse";
import { parse as parseAtOnce } from "csv-parse/sync";
import { readRecords } from "../cli/dist/reading.js";
import { recordCheck, toJsonSchema } from "../dist/formats.js";
import { headline, markdown, smoke } from "./side-by-side.mjs";

const records = smoke ? 600 : 60_000;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const text = [
  "id,symbols.0,symbols.1,on",
  ...Array.from(
    { length: records },
    (_, at) => `特願2024-${String(at).padStart(6, "0")},G01S 15/88,F41G 1/00,2024-06-03`,
  ),
].join("\r\n");
const bytes = new TextEncoder().encode(text);

async function* inChunks(size = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function byCsvParse() {
  const parser = parse({ columns: true });
  const done = (async () => {
    let read = 0;
    for await (const record of parser) if (record.id !== "") read += 1;
    return read;
  })();
  for await (const chunk of inChunks())
    if (!parser.write(chunk)) await new Promise((resolve) => parser.once("drain", resolve));
  parser.end();
  return done;
}

async function byTheLibrary(schema, check) {
  let read = 0;
  const { records: all } = await readRecords(inChunks(), schema, { form: "table" });
  for await (const some of all)
    for (const one of some) if (one.issues.length === 0 && (check === undefined || !check(one.value))) read += 1;
  return read;
}

export async function csv() {
  const schema = toJsonSchema("ScreeningRecord");
  const { check } = await recordCheck("ScreeningRecord");
  const ways = {
    "csv-parse alone, a stream of objects of text": byCsvParse,
    "csv-parse alone, all text at once": () => parseAtOnce(bytes, { columns: true }).length,
    "espa-jp-cli, typed records with their lines": () => byTheLibrary(schema),
    "espa-jp-cli, typed and checked": () => byTheLibrary(schema, check),
  };
  const times = new Map(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < 5; round += 1)
    for (const [name, run] of Object.entries(ways)) {
      const began = performance.now();
      const read = await run();
      if (read !== records) throw new Error(`${name} read ${read} of ${records}`);
      if (round > 0) times.get(name).push(performance.now() - began);
    }
  const measured = [...times].map(([name, all]) => ({ name, time: median(all) }));
  const [stream, atOnce, typed, checked] = measured.map(({ time }) => time);
  const rows = measured.map(({ name, time }) => [
    name,
    `${((records / time) * 1000).toFixed(0)}/s`,
    `${(bytes.length / time / 1000).toFixed(0)} MB/s`,
    (time / stream).toFixed(2),
  ]);
  const ratios = [
    headline("A table, typed and checked: speed of the stream of csv-parse alone", stream / checked, { least: 1 }),
    headline("A table, typed: speed of csv-parse alone on all text at once", atOnce / typed, { least: 0.8 }),
  ];
  return {
    text: `## Tables\n${records.toLocaleString("en")} rows of CSV from bytes. The ratio is of times, against the stream of csv-parse.\n\n${markdown(["", "rows", "bytes", "ratio"], rows)}\n`,
    ratios,
  };
}
