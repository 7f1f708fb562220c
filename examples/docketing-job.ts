// A nightly job of a patent department: what is due soon, which inventions may be filed abroad now, and a calendar of it all.
//   npx tsx examples/docketing-job.ts 2025-03-20 > docket.ics     (the report goes to the error stream)
import {
  assessForeignFiling,
  ForeignFilingFacts,
  foreignFilingWindow,
  formatCitation,
  isLegalDate,
  type LegalDate,
  patentTimeline,
  toICalendar,
  validate,
} from "espa-jp";

/** One line of the docket: a number, and the facts as they were typed in. */
interface Docket {
  readonly number: string;
  readonly facts: unknown;
}

const dockets: readonly Docket[] = [
  {
    number: "P-0101 (no notice came)",
    facts: { madeInJapan: true, public: false, ipc: ["F41H 11/02"], application: { filedOn: "2025-01-06", kind: "ordinary" } },
  },
  {
    number: "P-0102 (forwarded)",
    facts: {
      madeInJapan: true,
      public: false,
      ipc: ["B64U 10/00", "F42B 12/10"],
      application: { filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20", forwardedNoticeReceivedOn: "2024-08-22" },
    },
  },
  {
    number: "P-0103 (asked whether it is kept)",
    facts: {
      madeInJapan: true,
      public: false,
      ipc: ["H04K 3/00"],
      additionalRequirement: { defence: true },
      application: { filedOn: "2024-11-05", forwardedNoticeOn: "2025-01-20", keepingNoticeReceivedOn: "2025-03-17" },
    },
  },
  {
    number: "P-0104 (wrongly typed)",
    facts: {
      madeInJapan: true,
      public: false,
      ipc: ["F41H 11/2"],
      application: { filedOn: "2024-11-05", forwardedNoticeOn: "2025-01-20", designatedOn: "2025-01-10" },
    },
  },
];

/** The report of one day, line by line, and the calendar. */
export function nightly(
  today: LegalDate,
  all: readonly Docket[] = dockets,
): { readonly lines: readonly string[]; readonly calendar: string } {
  const lines: string[] = [];
  const calendars: string[] = [];
  for (const docket of all) {
    const read = validate(ForeignFilingFacts, docket.facts);
    if (!read.ok) {
      for (const issue of read.issues) lines.push(`${docket.number}: ${issue.path.join(".")}: ${issue.message.en} [${issue.code}]`);
      continue;
    }
    const finding = assessForeignFiling(read.value, today);
    const margin = foreignFilingWindow(read.value).permittedDaysInPriorityYear;
    const opens = finding.opensOn === undefined ? "" : ` until ${finding.opensOn}`;
    lines.push(`${docket.number}: filing abroad ${finding.answer}${opens}; ${margin ?? 0} days of the year of priority are free`);
    if (read.value.application === undefined || read.value.application === null) continue;

    const timeline = patentTimeline(read.value.application, today);
    const coming = timeline.boundaries.filter(({ date, kind }) => date >= today && kind !== "event");
    for (const { date, what, basis } of coming.slice(0, 3)) lines.push(`  ${date} ${what.en} (${formatCitation(basis, "en")})`);
    calendars.push(toICalendar({ ...timeline, boundaries: coming }, { lang: "en", subject: docket.number, exportedOn: today }));
  }
  return { lines, calendar: calendars.join("") };
}

const today = process.argv[2] ?? "2025-03-20";
if (!isLegalDate(today)) throw new Error(`${today} is not a day`);
const { lines, calendar } = nightly(today);
process.stderr.write(`${lines.join("\n")}\n`);
process.stdout.write(calendar);
