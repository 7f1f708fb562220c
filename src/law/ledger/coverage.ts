/** How the library covers an article. */
export type Coverage = "modelled" | "described" | "out-of-scope";

/** How an article is covered, by which public names, and why no more than that. */
export interface CoverageNote {
  readonly coverage: Coverage;
  /** Public names that model it. */
  readonly where?: readonly string[];
  /** Why it is not modelled, or what of it is not. */
  readonly why?: string;
}

/** Coverage by the short address of the article, such as `act:52` or `505M60000400003:3`. */
export type CoverageNotes = Readonly<Record<string, CoverageNote>>;

/** An article that rules, tables or schemas model. */
export function modelled(where: readonly string[], why?: string): CoverageNote {
  return why === undefined ? { coverage: "modelled", where } : { coverage: "modelled", where, why };
}

/** An article that is stated, with its content in the documentation or in a table, but not decided by a rule. */
export function described(why: string, where?: readonly string[]): CoverageNote {
  return where === undefined ? { coverage: "described", why } : { coverage: "described", why, where };
}

/** An article that the library leaves alone. */
export function outOfScope(why: string): CoverageNote {
  return { coverage: "out-of-scope", why };
}

/** The same notes for several orders whose articles bear the same numbers. */
export function forEachOrder(laws: readonly string[], notes: CoverageNotes): CoverageNotes {
  return Object.fromEntries(laws.flatMap((law) => Object.entries(notes).map(([article, note]) => [`${law}:${article}`, note])));
}
