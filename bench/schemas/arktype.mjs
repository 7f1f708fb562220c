// The form of the two plans in arktype, by hand: types, limits, allowed values. No rule between fields.
import { type } from "arktype";
import { businesses, countries, day, materials, orders } from "./values.mjs";

const text = (most, least = 0) => `${least} <= string <= ${most}`;
const list = (schema, most = 20_000) => type(schema).array().atMostLength(most);
const one = (values) => type.enumerated(...values);
const strict = (shape) => type({ "+": "reject", ...shape });
const date = type("string").narrow((value) => day(value));
const country = one(countries);

export const supplyPlan = strict({
  material: one(materials),
  applicants: list(
    strict({
      kind: one(["legal-person", "other-body", "individual"]),
      name: text(500, 1),
      "representative?": text(500, 1),
      address: text(1000, 1),
      "corporateNumber?": /^\d{13}$/,
      "industry?": text(500, 1),
      "registered?": "boolean",
    }),
    1000,
  ),
  "sameIndustry?": "boolean",
  "submittedOn?": date,
  item: strict({
    name: text(1000, 1),
    kind: one(["product", "raw-material", "part", "equipment-or-device", "program"]),
  }),
  goal: text(20_000),
  content: text(20_000),
  period: strict({ begins: date, ends: date }),
  structure: text(20_000),
  funds: strict({
    totalYen: "number >= 0",
    sources: list(
      strict({
        kind: one(["own-funds", "loan", "two-step-loan", "grant", "bonds", "shares", "other"]),
        amountYen: "number >= 0",
        "details?": text(2000),
      }),
      1000,
    ),
  }),
  measures: list(
    strict({
      kind: one([
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
  currentState: strict({ procurement: text(20_000, 1), supplyOrUse: text(20_000, 1) }),
  "licences?": list(
    strict({
      law: text(1000, 1),
      foreign: "boolean",
      status: one(["granted", "applied-for", "to-be-applied-for"]),
      "details?": text(2000),
    }),
    1000,
  ),
});

const address = strict({ "country?": country, "line?": text(1000, 1) });
const years = list(
  strict({
    "endsOn?": date,
    "totalSales?": "number >= 0",
    "toForeignGovernments?": list(
      strict({ "state?": country, "name?": text(500, 1), "sales?": "number >= 0" }),
      10_000,
    ),
  }),
  100,
);
const person = strict({
  kind: "'natural-person'",
  "name?": text(500, 1),
  "address?": address,
  "nationality?": country,
  "dateOfBirth?": date,
  "businessYears?": years,
});
const organisation = strict({
  kind: "'organisation'",
  "name?": text(500, 1),
  "corporateNumber?": /^\d{13}$/,
  "representative?": text(500, 1),
  "address?": address,
  "governingLaw?": country,
  "holders?": list(
    strict({
      "name?": text(500, 1),
      "governingLawOrNationality?": country,
      "share?": strict({ percent: "0 <= number <= 100" }).or(
        strict({ votes: "number >= 0", totalVotes: "number > 0" }),
      ),
      "direct?": "boolean",
    }),
    10_000,
  ),
  "officers?": list(
    strict({ "name?": text(500, 1), "dateOfBirth?": date, "nationality?": country, "role?": text(500, 1) }),
    10_000,
  ),
  "businessYears?": years,
});
const party = person.or(organisation);
const withPapers = strict({
  "party?": party,
  "documents?": list(
    strict({
      kind: one(["register-certificate", "officer-identity"]),
      "officer?": text(500, 1),
      "madeOn?": date,
      "validUntil?": date,
    }),
  ),
});
const period = strict({ "from?": date, "to?": date });
const both = {
  "business?": one(businesses),
  "ministerialOrder?": one(orders),
  "operator?": party,
  "filedOn?": date,
  "facilityOutline?": text(20_000),
  "measures?": list(text(20_000, 1)),
  "content?": text(20_000),
  "period?": period,
};

export const introductionPlan = strict({
  form: "'introduction'",
  ...both,
  "supplier?": withPapers,
  "factories?": list(address),
  "components?": list(
    strict({
      "kind?": text(20_000),
      "name?": text(20_000),
      "function?": text(20_000),
      "supplier?": withPapers,
      "factories?": list(address),
    }),
  ),
}).or(
  strict({
    form: "'outsourcing'",
    ...both,
    "contractor?": withPapers,
    "subcontracts?": list(
      strict({
        id: text(200, 1),
        awardedBy: text(200, 1),
        "content?": text(20_000),
        "period?": period,
        "subcontractor?": withPapers,
        "relief?": strict({
          "operatorCanKnowContent?": "boolean",
          "accessPreventionConfirmed?": "boolean",
          "auditConfirmed?": "boolean",
          "statedInPlan?": "boolean",
          "proofAttached?": "boolean",
        }),
      }),
    ),
  }),
);
