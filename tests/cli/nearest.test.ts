import { expect, test } from "vitest";
import { nearest } from "../../cli/src/nearest";

const names = ["validate", "screen", "review", "materials"];

test.each([
  ["validat", "validate"],
  ["REVIEW", "review"],
  ["materlias", "materials"],
  ["scren", "screen"],
  ["val", "validate"],
  ["va", undefined],
  ["vew", undefined],
  ["nothing", undefined],
  ["", undefined],
  ["review".repeat(1000), undefined],
])("%s: %s", (given, meant) => {
  expect(nearest(given, names)).toBe(meant);
});
