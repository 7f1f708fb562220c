/**
 * Every schema of the library: the validating door, and the only one that loads zod.
 *
 * @module
 */

export * from "./all";
export { schemaNamed, schemaNames } from "./names";
export { issuesOf, schemaIssueKinds, validate } from "./validate";
export { checkOf, compiled } from "./zod";
