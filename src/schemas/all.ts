/** The schemas themselves, by chapter. */
export * from "./infrastructure/index";
export * from "./law/index";
export * from "./overseas/index";
export * from "./parties/index";
export * from "./patents/index";
export * from "./penalties/index";
export * from "./policy/index";
export * from "./supply/index";
export * from "./technology/index";
