import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";

/** The K Program by stages: what its visions and budgets had come to from each day on. */
export const kProgramRows = table([
  {
    technologies: 27,
    visions: [{ id: "first", decidedIn: "2022-09-16", technologies: 27 }],
    fundingYen: 250_000_000_000,
    domains: ["ocean", "space-and-aviation", "cross-domain-and-cyberspace", "biotechnology"],
    fundHolders: ["JST", "NEDO"],
    legalEffect: "none",
    from: "2022-09-16",
    until: "2023-08-31",
    basis: at("act:61"),
    source: {
      grade: "secondary",
      read: "Column of the minister then in charge (2023-10); PwC Japan, Economic Security 5",
      note: "250 billion yen in the supplementary budget of fiscal 2021; a second 250 billion in that of fiscal 2022, whose day was not read.",
    },
  },
  {
    technologies: 50,
    visions: [
      { id: "first", decidedIn: "2022-09-16", technologies: 27 },
      { id: "second", decidedIn: "2023-08", technologies: 23 },
    ],
    fundingYen: 500_000_000_000,
    domains: ["ocean", "space-and-aviation", "cross-domain-and-cyberspace", "biotechnology"],
    fundHolders: ["JST", "NEDO"],
    legalEffect: "none",
    from: "2023-08-31",
    basis: at("act:61"),
    source: {
      grade: "secondary",
      read: "Column of the minister then in charge (2023-10); PwC Japan, Economic Security 5",
      note: "Of the second vision only the month was read; the row starts on its last day.",
    },
  },
]);
