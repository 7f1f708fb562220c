// The rooms whose sources are mutated, each with the tests that hold it. A room's tests alone are run for its mutants: that saves hours.

const cases = (...names) => names.map((name) => `tests/cases/${name}.test.ts`);
const properties = (...names) => names.map((name) => `tests/properties/${name}.test.ts`);
const law = (...names) => names.map((name) => `tests/law/${name}.test.ts`);

export const rooms = {
  calendar: { sources: ["calendar"], tests: ["tests/calendar/*.test.ts", ...properties("calendar")] },
  finding: {
    sources: ["kernel", "finding"],
    tests: [
      ...["tests/finding/*.test.ts", "tests/lifecycle/*.test.ts"],
      ...law("dated-rows", "days-that-do-not-exist", "provisions", "citations"),
      ...properties("finding"),
    ],
  },
  law: {
    sources: ["law"],
    tests: [...law("citations", "citation-schema", "commencement", "dated-rows", "freshness", "ledger"), ...properties("law")],
  },
  supply: {
    sources: ["supply", "parties", "ministers"],
    tests: [
      ...cases("supply-*"),
      "tests/parties/*.test.ts",
      ...law("act-art-9", "act-arts-10-12", "order-art-1"),
      ...properties("supply-plans", "supply-tables"),
    ],
  },
  infrastructure: {
    sources: ["infrastructure"],
    tests: [...cases("infrastructure-*"), ...law("act-art-5*"), ...properties("infrastructure-*")],
  },
  rules: { sources: ["rules"], tests: ["tests/rules/*.test.ts"] },
  patents: {
    sources: ["patents"],
    tests: [...cases("patents-*"), ...law("act-art-82", "order-art-12"), ...properties("patents*")],
  },
  others: {
    sources: ["technology", "overseas", "penalties", "neighbours", "reference"],
    tests: [
      ...cases("technology", "overseas", "penalties", "policy"),
      ...law("act-art-92-99"),
      ...properties("policy-tables", "penalties-tables", "others-knowledge"),
    ],
  },
};

/** The sources of a room that hold rules; tables, gaps and the ledger are data, held by tests of their own. */
export const mutated = (room) => [
  ...room.sources.map((source) => `src/${source}/**/*.ts`),
  "!src/**/tables/**",
  "!src/**/gaps/**",
  "!src/law/ledger/**",
  "!src/doors/**",
];
