// The rooms whose sources are mutated, each with the tests that hold it. A room's tests alone are run for its mutants: that saves hours.

const files = (room, ...names) => names.map((name) => `tests/${room}/${name}.test.ts`);
const properties = (...names) => files("properties", ...names);
const law = (...names) => files("law", ...names);

export const rooms = {
  calendar: { sources: ["calendar"], tests: ["tests/calendar/*.test.ts", ...properties("calendar")] },
  finding: {
    sources: ["kernel", "finding"],
    tests: [
      ...["tests/kernel/*.test.ts", "tests/finding/*.test.ts"],
      ...law("days-that-do-not-exist", "provisions", "parse-citation"),
      ...properties("finding"),
    ],
  },
  law: {
    sources: ["law"],
    tests: [
      ...law("parse-citation", "instruments", "versions", "commencement", "freshness", "gaps", "ledger"),
      ...["tests/schemas/law/*.test.ts", "tests/kernel/*.test.ts"],
      ...properties("law"),
    ],
  },
  supply: {
    sources: ["supply", "parties", "ministers"],
    tests: [
      ...[
        "tests/supply/*.test.ts",
        "tests/schemas/supply/*.test.ts",
        "tests/parties/*.test.ts",
        "tests/ministers/*.test.ts",
      ],
      ...law("act-art-9", "act-arts-10-12", "order-art-1", "questions-of-chapter-ii"),
      ...properties("supply-plans", "supply-tables"),
    ],
  },
  infrastructure: {
    sources: ["infrastructure"],
    tests: [
      ...["tests/infrastructure/*.test.ts", "tests/schemas/infrastructure/*.test.ts"],
      ...law("act-art-5*", "evidence-of-the-ten-orders"),
      ...properties("infrastructure-*"),
    ],
  },
  rules: { sources: ["rules"], tests: ["tests/rules/*.test.ts"] },
  formats: { sources: ["formats"], tests: ["tests/formats/*.test.ts"] },
  patents: {
    sources: ["patents"],
    tests: [
      "tests/patents/*.test.ts",
      ...law("act-art-82", "act-38-2026-chapter-v", "chapter-v-worked-examples", "order-art-12"),
      ...properties("patents*"),
    ],
  },
  others: {
    sources: ["technology", "overseas", "penalties", "neighbours", "reference"],
    tests: [
      ...["technology", "overseas", "penalties", "neighbours", "reference"].map((room) => `tests/${room}/*.test.ts`),
      ...law("act-art-92-99"),
      ...properties("policy-tables", "penalties-tables"),
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
