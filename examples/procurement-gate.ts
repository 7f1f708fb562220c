// A gate for a deployment pipeline: may this purchase go live today, and if not, since when would it?
import { assessProcurement, type LegalDate, type Procurement, type SuppliedReading } from "espa-jp";

/** Opens only where nothing stands in the way; who has read a wording that the library did not supplies the readings. */
export function gate(purchase: Procurement, today: LegalDate, readings: readonly SuppliedReading[] = []) {
  const { open, lines } = assessProcurement(purchase, today, { readings });
  return { open, because: lines.en };
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
    { kind: "officer-identity", officer: "A. Example", officerBornOn: "1970-01-01", validUntil: "2030-03-31" },
  ],
} as const;

const factories = [{ country: "JP", line: "2-2 Example-cho, Osaka" }] as const;

const plan = {
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
} as const;

/** An invented railway operator that buys a control system from an unrelated maker. */
export const example: Procurement = {
  name: "Interlocking control, Example Railway",
  facts: {
    designatedOn: "2023-11-16",
    act: "introduction",
    criticalFacility: true,
    supplier: { kind: "company", relation: "unrelated" },
    evidence: "Bought outright and run on our own premises; no cloud service is involved.",
  },
  plan,
  review: { filedOn: "2026-04-01", receivedOn: "2026-04-01" },
};

for (const today of ["2026-04-30", "2026-05-01"] as const) tell(example, today);

/** The same purchase half a year later: since 2026-09-18 the wording of Art. 52 and of the order was not read by this library. */
const papers = [
  { kind: "register-certificate", madeOn: "2026-09-01" },
  { kind: "officer-identity", officer: "A. Example", officerBornOn: "1970-01-01", validUntil: "2030-03-31" },
] as const;
const maker = { ...party, documents: papers };
export const later: Procurement = {
  ...example,
  plan: {
    ...plan,
    filedOn: "2026-10-01",
    period: { from: "2026-11-01" },
    supplier: maker,
    components: [{ kind: "Server", name: "S-1", function: "Control of interlocking", supplier: maker, factories }],
  },
  review: { filedOn: "2026-10-01", receivedOn: "2026-10-01" },
};

tell(later, "2026-11-30");
// Counsel has read what stood in the way and found it unchanged: the gate opens, and its sentence says on whose reading.
const checked = { source: "Official Gazette, read by counsel", checkedOn: "2026-11-20" } as const;
const readings = assessProcurement(later, "2026-11-30").toRead.map(({ reading }) => ({ ...reading, ...checked }));
tell(later, "2026-11-30", readings);

function tell(purchase: Procurement, today: LegalDate, read: readonly SuppliedReading[] = []): void {
  const answer = gate(purchase, today, read);
  console.log(`${today} ${purchase.name}: ${answer.open ? "open" : "shut"}`);
  for (const line of answer.because) console.log(`  ${line}`);
}
