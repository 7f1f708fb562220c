import assert from "node:assert/strict";
import test from "node:test";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { ReviewRecord } from "espa-jp";
import { createFormControl } from "react-hook-form";
import { good, tooLate, wrongForm } from "./records.mjs";

const resolver = standardSchemaResolver(ReviewRecord);

test("the resolver of react-hook-form puts each issue at its field", async () => {
  const options = { fields: {}, shouldUseNativeValidation: false };
  assert.deepEqual(await resolver(good, undefined, options), { values: good, errors: {} });
  const { errors } = await resolver(wrongForm, undefined, options);
  assert.match(errors.facts.receivedOn.message, /YYYY-MM-DD/);
  const late = await resolver(tooLate, undefined, options);
  assert.match(late.errors.facts.recommendedOn.message, /2026-04-30/);
});

test("a form submits what is right and holds back what is not", async () => {
  for (const [values, expected] of [
    [good, "submitted"],
    [tooLate, "held back"],
  ]) {
    const form = createFormControl({ resolver, defaultValues: values });
    let outcome;
    await form.handleSubmit(
      () => {
        outcome = "submitted";
      },
      () => {
        outcome = "held back";
      },
    )();
    assert.equal(outcome, expected);
  }
});
