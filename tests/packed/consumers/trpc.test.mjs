import assert from "node:assert/strict";
import test from "node:test";
import { initTRPC } from "@trpc/server";
import { ReviewRecord, reviewTimeline } from "espa-jp";
import { good, tooLate, wrongForm } from "./records.mjs";

const { procedure, router } = initTRPC.create();
const standardOnly = { "~standard": ReviewRecord["~standard"] };

for (const [kind, input] of [
  ["as it is", ReviewRecord],
  ["by nothing but Standard Schema", standardOnly],
]) {
  test(`tRPC takes a schema as input parser, ${kind}`, async () => {
    const caller = router({
      review: procedure.input(input).query(({ input }) => reviewTimeline(input.facts, input.on)),
    }).createCaller({});
    assert.equal((await caller.review(good)).recommendationDeadline, "2026-04-30");
    for (const wrong of [wrongForm, tooLate]) await assert.rejects(caller.review(wrong), { code: "BAD_REQUEST" });
  });
}
