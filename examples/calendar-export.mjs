// The days of every review of a file as a calendar and as pictures, ready for an e-mail or a wiki.
//   node examples/calendar-export.mjs examples/review-cases.ndjson reviews en
import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseNdjson, reviewTimeline, timelineToMermaid, timelineToSvg, toICalendar, validateRecords } from "espa-jp";

const [file = fileURLToPath(new URL("review-cases.ndjson", import.meta.url)), folder = "reviews", lang = "ja"] = process.argv.slice(2);
await mkdir(folder, { recursive: true });

for await (const one of validateRecords("ReviewRecord", parseNdjson(createReadStream(file)), { lang })) {
  if (!one.ok) {
    for (const issue of one.issues) console.error(`${one.record}: ${issue.path.join(".")}: ${issue.message}`);
    process.exitCode = 1;
    continue;
  }
  const { id, facts, on } = one.value;
  const review = reviewTimeline(facts, on);
  if (review.state === "invalid") continue;
  // With its grade and its gaps: what was not read in the text of the law is said in each file.
  const timeline = { ...review, boundaries: review.boundaries ?? [] };
  // An id comes from outside: it names a file here and nothing above.
  const path = join(folder, encodeURIComponent(id));
  // The same subject gives the same UIDs: a calendar that imports the file again moves its entries and doubles none.
  await writeFile(`${path}.ics`, toICalendar(timeline, { lang, subject: id, exportedOn: on }));
  await writeFile(`${path}.svg`, timelineToSvg(timeline, { lang, title: id }));
  await writeFile(`${path}.mmd`, timelineToMermaid(timeline, lang));
  console.log(`${id}: ${timeline.boundaries.length}`);
}
