/**
 * Every schema of the library: the validating door, and the only one that loads zod.
 *
 * @module
 */

export * from "./infrastructure/index";
export * from "./law/index";
export { schemaNamed, schemaNames } from "./names";
export * from "./overseas/index";
export * from "./parties/index";
export * from "./patents/index";
export * from "./penalties/index";
export * from "./policy/index";
export * from "./supply/index";
export * from "./technology/index";
export { issuesOf, schemaIssueKinds, validate } from "./validate";
export { compiled } from "./zod";
