// A step of a data pipeline: records in, answers out, what is wrong on a stream of its own. It holds one record at a time.
//   node examples/ndjson-pipeline.mjs < examples/ipc-cases.ndjson > screened.ndjson 2> rejected.ndjson
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseNdjson, screenByIpc, validateRecords } from "espa-jp";

let rejected = 0;

async function* screened(bytes) {
  for await (const one of validateRecords("ScreeningRecord", parseNdjson(bytes), { lang: "en" })) {
    if (!one.ok) {
      rejected += 1;
      process.stderr.write(`${JSON.stringify({ record: one.record, issues: one.issues })}\n`);
      continue;
    }
    const { id, symbols, on, riders = {} } = one.value;
    const { answer, fields, missing, grade } = screenByIpc(symbols, on, riders);
    yield `${JSON.stringify({ id, on, answer, fields, missing, grade })}\n`;
  }
}

// `pipeline` waits while the reader is slow, and closes everything where one end breaks off.
await pipeline(Readable.from(screened(process.stdin)), process.stdout, { end: false });
process.exitCode = rejected > 0 ? 1 : 0;
