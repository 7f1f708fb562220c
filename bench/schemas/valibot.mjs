// The form of the two plans in valibot, by hand: types, limits, allowed values. No rule between fields.
import * as v from "valibot";
import { businesses, countries, day, materials, orders } from "./values.mjs";

const text = (most, least = 0) => v.pipe(v.string(), v.minLength(least), v.maxLength(most));
const maybe = (schema) => v.optional(schema);
const list = (schema, most = 20_000) => v.pipe(v.array(schema), v.maxLength(most));
const date = v.pipe(v.string(), v.check(day));
const country = v.picklist(countries);
const number = v.pipe(v.number(), v.minValue(0));

export const supplyPlan = v.strictObject({
  material: v.picklist(materials),
  applicants: list(
    v.strictObject({
      kind: v.picklist(["legal-person", "other-body", "individual"]),
      name: text(500, 1),
      representative: maybe(text(500, 1)),
      address: text(1000, 1),
      corporateNumber: maybe(v.pipe(v.string(), v.regex(/^\d{13}$/))),
      industry: maybe(text(500, 1)),
      registered: maybe(v.boolean()),
    }),
    1000,
  ),
  sameIndustry: maybe(v.boolean()),
  submittedOn: maybe(date),
  item: v.strictObject({
    name: text(1000, 1),
    kind: v.picklist(["product", "raw-material", "part", "equipment-or-device", "program"]),
  }),
  goal: text(20_000),
  content: text(20_000),
  period: v.strictObject({ begins: date, ends: date }),
  structure: text(20_000),
  funds: v.strictObject({
    totalYen: number,
    sources: list(
      v.strictObject({
        kind: v.picklist(["own-funds", "loan", "two-step-loan", "grant", "bonds", "shares", "other"]),
        amountYen: number,
        details: maybe(text(2000)),
      }),
      1000,
    ),
  }),
  measures: list(
    v.strictObject({
      kind: v.picklist([
        "extra-production-or-stock-release",
        "substitutes",
        "other-sources",
        "other-when-tight",
        "supply-capacity-investment",
        "service-capacity-investment",
        "dependence-reduction",
      ]),
      description: text(20_000, 1),
    }),
    1000,
  ),
  informationManagement: text(20_000),
  currentState: v.strictObject({ procurement: text(20_000, 1), supplyOrUse: text(20_000, 1) }),
  licences: maybe(
    list(
      v.strictObject({
        law: text(1000, 1),
        foreign: v.boolean(),
        status: v.picklist(["granted", "applied-for", "to-be-applied-for"]),
        details: maybe(text(2000)),
      }),
      1000,
    ),
  ),
});

const address = v.strictObject({ country: maybe(country), line: maybe(text(1000, 1)) });
const years = maybe(
  list(
    v.strictObject({
      endsOn: maybe(date),
      totalSales: maybe(number),
      toForeignGovernments: maybe(
        list(v.strictObject({ state: maybe(country), name: maybe(text(500, 1)), sales: maybe(number) }), 10_000),
      ),
    }),
    100,
  ),
);
const party = v.variant("kind", [
  v.strictObject({
    kind: v.literal("natural-person"),
    name: maybe(text(500, 1)),
    address: maybe(address),
    nationality: maybe(country),
    dateOfBirth: maybe(date),
    businessYears: years,
  }),
  v.strictObject({
    kind: v.literal("organisation"),
    name: maybe(text(500, 1)),
    corporateNumber: maybe(v.pipe(v.string(), v.regex(/^\d{13}$/))),
    representative: maybe(text(500, 1)),
    address: maybe(address),
    governingLaw: maybe(country),
    holders: maybe(
      list(
        v.strictObject({
          name: maybe(text(500, 1)),
          governingLawOrNationality: maybe(country),
          share: maybe(
            v.union([
              v.strictObject({ percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)) }),
              v.strictObject({ votes: number, totalVotes: number }),
            ]),
          ),
          direct: maybe(v.boolean()),
        }),
        10_000,
      ),
    ),
    officers: maybe(
      list(
        v.strictObject({
          name: maybe(text(500, 1)),
          dateOfBirth: maybe(date),
          nationality: maybe(country),
          role: maybe(text(500, 1)),
        }),
        10_000,
      ),
    ),
    businessYears: years,
  }),
]);
const withPapers = v.strictObject({
  party: maybe(party),
  documents: maybe(
    list(
      v.strictObject({
        kind: v.picklist(["register-certificate", "officer-identity"]),
        officer: maybe(text(500, 1)),
        madeOn: maybe(date),
        validUntil: maybe(date),
      }),
    ),
  ),
});
const period = v.strictObject({ from: maybe(date), to: maybe(date) });
const yes = maybe(v.boolean());
const both = {
  business: maybe(v.picklist(businesses)),
  ministerialOrder: maybe(v.picklist(orders)),
  operator: maybe(party),
  filedOn: maybe(date),
  facilityOutline: maybe(text(20_000)),
  measures: maybe(list(text(20_000, 1))),
  content: maybe(text(20_000)),
  period: maybe(period),
};

export const introductionPlan = v.variant("form", [
  v.strictObject({
    form: v.literal("introduction"),
    ...both,
    supplier: maybe(withPapers),
    factories: maybe(list(address)),
    components: maybe(
      list(
        v.strictObject({
          kind: maybe(text(20_000)),
          name: maybe(text(20_000)),
          function: maybe(text(20_000)),
          supplier: maybe(withPapers),
          factories: maybe(list(address)),
        }),
      ),
    ),
  }),
  v.strictObject({
    form: v.literal("outsourcing"),
    ...both,
    contractor: maybe(withPapers),
    subcontracts: maybe(
      list(
        v.strictObject({
          id: text(200, 1),
          awardedBy: text(200, 1),
          content: maybe(text(20_000)),
          period: maybe(period),
          subcontractor: maybe(withPapers),
          relief: maybe(
            v.strictObject({
              operatorCanKnowContent: yes,
              accessPreventionConfirmed: yes,
              auditConfirmed: yes,
              statedInPlan: yes,
              proofAttached: yes,
            }),
          ),
        }),
      ),
    ),
  }),
]);
