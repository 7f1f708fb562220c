// (c) A stream of NDJSON through the library against `JSON.parse` of the same lines alone, which no reader of JSON can beat.
import { parseNdjson, recordCheck } from "../dist/formats.js";
import { supplyPlan } from "./records.mjs";
import { headline, markdown, smoke } from "./side-by-side.mjs";

const encoder = new TextEncoder();
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const kinds = [
  {
    title: "Screening records",
    schema: "ScreeningRecord",
    records: 200_000,
    make: (at) => ({
      id: `特願2024-${String(at).padStart(6, "0")}`,
      symbols: ["G01S 15/88", "F41G 1/00"],
      on: "2024-06-03",
    }),
  },
  {
    title: "Supply plans",
    schema: "StableSupplyPlan",
    records: 40_000,
    make: (at) => ({ ...supplyPlan(2), goal: `計画${at}` }),
  },
];

function* inChunks(bytes, size = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What anyone does who reads NDJSON from bytes by hand: whole lines of a chunk are decoded, split and parsed; nothing is checked. */
function byHand(bytes) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let records = 0;
  let rest = "";
  for (const chunk of inChunks(bytes)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop();
    for (const line of lines) if (JSON.parse(line) !== undefined) records += 1;
  }
  return JSON.parse(rest) === undefined ? records : records + 1;
}

async function throughTheLibrary(bytes, check) {
  let valid = 0;
  for await (const value of parseNdjson(inChunks(bytes))) if (check(value) === undefined) valid += 1;
  return valid;
}

export async function stream() {
  const rows = [];
  const ratios = [];
  for (const { title, schema, records: many, make } of kinds) {
    const records = smoke ? 1000 : many;
    const lines = Array.from({ length: records }, (_, at) => JSON.stringify(make(at)));
    const bytes = encoder.encode(lines.join("\n"));
    const found = await recordCheck(schema);
    if (!found.ok) throw new Error(`no schema ${schema}`);
    const { check } = found;
    const issues = check(JSON.parse(lines[0]));
    if (issues !== undefined) throw new Error(`${schema}: ${JSON.stringify(issues[0])}`);
    const times = { floor: [], hand: [], library: [] };
    for (let round = 0; round < 5; round += 1) {
      const began = performance.now();
      for (const line of lines) JSON.parse(line);
      const floorEnded = performance.now();
      if (byHand(bytes) !== records) throw new Error("a record was not read");
      const half = performance.now();
      if ((await throughTheLibrary(bytes, check)) !== records) throw new Error("a record was not read or not valid");
      if (round > 1) {
        times.floor.push(floorEnded - began);
        times.hand.push(half - floorEnded);
        times.library.push(performance.now() - half);
      }
    }
    const floor = median(times.floor);
    const hand = median(times.hand);
    const library = median(times.library);
    ratios.push(
      headline(`${title} by a stream: speed of JSON.parse of the same bytes`, hand / library, { least: 0.8 }),
    );
    rows.push([
      title,
      String(records),
      `${((records / floor) * 1000).toFixed(0)}/s`,
      `${((records / hand) * 1000).toFixed(0)}/s`,
      `${((records / library) * 1000).toFixed(0)}/s`,
      `${((floor / library) * 100).toFixed(0)} %`,
      `${((hand / library) * 100).toFixed(0)} %`,
      `${(bytes.length / library / 1000).toFixed(0)} MB/s`,
    ]);
  }
  const text = `## Stream\nNDJSON from bytes in chunks of 64 KiB: split into lines, parsed, checked with the compiled schema. The floor is \`JSON.parse\` of the same bytes by hand: decoded, split, parsed, nothing checked. \`JSON.parse\` of lines that are strings already stands beside it; the reader by hand does not reach it either.\n\n${markdown(["", "records", "JSON.parse of strings", "JSON.parse of the same bytes", "espa-jp", "of JSON.parse of strings", "of the floor", "bytes"], rows)}\n`;
  return { text, ratios };
}
