// Generated from data/ministers/ministers.yaml by `npm run generate`: change that file, never this one.

/** A competent minister, or the Commissioner of the Financial Services Agency as delegate (Act Art. 87(2)). 主務大臣. */
export type MinisterId =
  | "prime-minister"
  | "mic"
  | "moj"
  | "mof"
  | "mext"
  | "mhlw"
  | "maff"
  | "meti"
  | "mlit"
  | "fsa-commissioner";
