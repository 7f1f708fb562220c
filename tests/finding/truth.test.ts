import { expect, test } from "vitest";
import { all, any, atLeast, atMost, lessThan, moreThan, negate } from "../../src/doors/finding";

test("truth in three values", () => {
  expect([all(), all(true), all(true, undefined), all(undefined, false)]).toEqual([true, true, undefined, false]);
  expect([any(), any(false), any(false, undefined), any(undefined, true)]).toEqual([false, false, undefined, true]);
  expect([negate(true), negate(false), negate(undefined)]).toEqual([false, true, undefined]);
  expect([atLeast(5, 5), atLeast(4, 5), moreThan(5, 5), moreThan(6, 5)]).toEqual([true, false, false, true]);
  expect([atMost(5, 5), atMost(6, 5), lessThan(5, 5), lessThan(4, 5)]).toEqual([true, false, false, true]);
  for (const compare of [atLeast, moreThan, atMost, lessThan])
    for (const junk of [Number.NaN, null, undefined, "9"]) expect(compare(junk as never, 5)).toBeUndefined();
});
