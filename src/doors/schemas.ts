/**
 * Every schema of the library: the validating door, and the only one that loads zod.
 *
 * @module
 */

export * from "../schemas/index";
export type { StandardIssue, StandardResult, StandardSchemaIn } from "../schemas/standard";
