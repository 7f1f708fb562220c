// A gate for a deployment pipeline: may this purchase go live today, and if not, since when would it?
//   The duty (is it notifiable?), the plan (is anything missing?), the review (is the standstill over?) in this order.
import {
  actVersionOn,
  assessIntroductionDuty,
  explain,
  formatCitation,
  type IntroductionDutyFacts,
  type IntroductionPlan,
  knownGaps,
  type LegalDate,
  missingParticulars,
  type ReviewHistory,
  reviewTimeline,
  type SuppliedReading,
} from "espa-jp";

/** What the purchasing department knows of one purchase. */
export interface Purchase {
  readonly name: string;
  readonly facts: IntroductionDutyFacts;
  readonly plan?: IntroductionPlan;
  readonly review?: ReviewHistory;
}

/** The word of the gate, and why. */
export interface GateAnswer {
  readonly open: boolean;
  readonly because: readonly string[];
}

/**
 * Opens only where nothing stands in the way; whatever is not known keeps it shut. Where a wording was not read, the lines say what was last
 * read, what is safe, and which provisions somebody has to read; who has read them supplies the readings.
 */
export function gate(purchase: Purchase, today: LegalDate, readings: readonly SuppliedReading[] = []): GateAnswer {
  const duty = assessIntroductionDuty({ ...purchase.facts, startsOn: today }, today, { readings });
  const reasons = explain(duty, { lang: "en" }).split("\n");
  if (duty.answer === "no-notification") return { open: true, because: reasons };
  if (duty.answer === "post-notification") return { open: true, because: [...reasons, "File the emergency notification without delay."] };
  if (duty.answer === "undetermined") return { open: false, because: [...reasons, ...readingsThatOpen(duty, today)] };

  if (purchase.plan === undefined) return { open: false, because: [...reasons, "There is no plan."] };
  const { complete, missing } = missingParticulars(purchase.plan, today);
  if (complete !== true) {
    const rows = missing.map((one) => `${one.path.join(".")}: ${one.text.en} (${formatCitation(one.basis, "en")})`);
    return { open: false, because: ["The plan is not complete.", ...rows] };
  }
  if (purchase.review === undefined) return { open: false, because: ["The plan is complete and was not received yet."] };

  const timeline = reviewTimeline(purchase.review, today);
  if (timeline.state === "invalid") return { open: false, because: timeline.issues.map((issue) => issue.message.en) };
  if (timeline.state === "undetermined") {
    const unread = `Art. 52 as amended was not read (${timeline.gaps.join(", ")}): whether the standstill is over is not known.`;
    return { open: false, because: [timeline.why === "wording-not-read" ? unread : `Not known: ${timeline.missing.join(", ")}`] };
  }
  const days = timeline.boundaries.map((one) => `${one.date} ${one.what.en} (${formatCitation(one.basis, "en")})`);
  const open = timeline.mayIntroduceFrom !== undefined && timeline.mayIntroduceFrom <= today;
  return { open, because: [`Review: ${timeline.state}, grade ${timeline.grade}`, ...days] };
}

/** The provisions of which a reading would give an answer, in the wording of the state of the Act in force on the day. */
function readingsThatOpen({ why, gaps = [] }: ReturnType<typeof assessIntroductionDuty>, today: LegalDate): readonly string[] {
  if (why !== "wording-not-read") return [];
  const from = actVersionOn(today)?.inForceFrom;
  const open = knownGaps().filter(({ id }) => gaps.includes(id) && id !== "law-after-survey");
  return open.map(({ touches }) => {
    const provisions = touches.map((one) => formatCitation(one, "en")).join("; ");
    return `Read ${provisions} as in force from ${from}, and supply the reading: where it is unchanged, the gate goes by what was last read.`;
  });
}

const party = {
  party: {
    kind: "organisation",
    name: "Example Systems Ltd.",
    representative: "A. Example",
    address: { country: "JP", line: "1-1 Example-cho, Osaka" },
    governingLaw: "JP",
    holders: [],
    officers: [{ name: "A. Example", dateOfBirth: "1970-01-01", nationality: "JP" }],
    businessYears: [
      { endsOn: "2025-12-31", totalSales: 1_000_000_000, toForeignGovernments: [] },
      { endsOn: "2024-12-31", totalSales: 1_000_000_000, toForeignGovernments: [] },
      { endsOn: "2023-12-31", totalSales: 1_000_000_000, toForeignGovernments: [] },
    ],
  },
  documents: [
    { kind: "register-certificate", madeOn: "2026-03-20" },
    { kind: "officer-identity", officer: "A. Example", validUntil: "2030-03-31" },
  ],
} as const;

const factories = [{ country: "JP", line: "2-2 Example-cho, Osaka" }] as const;

/** An invented railway operator that buys a control system from an unrelated maker. */
export const example: Purchase = {
  name: "Interlocking control, Example Railway",
  facts: {
    designatedOn: "2023-11-16",
    act: "introduction",
    criticalFacility: true,
    supplier: { kind: "company", relation: "unrelated" },
    evidence: "Bought outright and run on our own premises; no cloud service is involved.",
  },
  plan: {
    form: "introduction",
    business: "railway",
    filedOn: "2026-04-01",
    facilityOutline: "Remote control of interlocking at the operations command centre",
    content: "Replacement of servers and application",
    period: { from: "2026-05-10" },
    supplier: party,
    factories,
    components: [{ kind: "Server", name: "S-1", function: "Control of interlocking", supplier: party, factories }],
    measures: ["Guarantee that no unauthorised change is made in manufacture, with the right to check"],
  },
  review: { filedOn: "2026-04-01", receivedOn: "2026-04-01" },
};

for (const today of ["2026-04-30", "2026-05-01"] as const) {
  const answer = gate(example, today);
  console.log(`${today} ${example.name}: ${answer.open ? "open" : "shut"}`);
  for (const line of answer.because) console.log(`  ${line}`);
}
