import { describe, expect, test } from "vitest";
import { oneOf, textUpTo } from "../../src/finding/fact-reader";

describe("what a value of a kind of its own may be", () => {
  test.each([
    ["one", undefined],
    ["three", "not-allowed-value"],
    ["One", "not-allowed-value"],
    ["constructor", "not-allowed-value"],
    [1, "not-allowed-value"],
    [["one"], "not-allowed-value"],
  ])("one of a few words: %j", (value, code) => {
    const issue = oneOf(["one", "two"])(value, ["what"]);
    expect([issue?.code, issue?.path]).toEqual([code, code === undefined ? undefined : ["what"]]);
  });
  test.each([
    ["", undefined],
    ["abc", undefined],
    ["abcd", "too-large"],
    [3, "wrong-type"],
    [["abc"], "wrong-type"],
  ])("a text of at most three characters: %j", (value, code) => {
    const issue = textUpTo(3)(value, ["what", 0]);
    expect([issue?.code, issue?.path]).toEqual([code, code === undefined ? undefined : ["what", 0]]);
  });
});
