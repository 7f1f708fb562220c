/** What the room of schemas gives: every schema, by name too, and the check of a value. */
export * from "./all";
export { checkOf, compiled } from "./compiled";
export { schemaNamed, schemaNames } from "./names";
export { standardSchemaIn } from "./standard";
export { issuesOf, schemaIssueKinds, validate } from "./validate";
