import * as z from "zod";
import { tooSmall } from "../../kernel/input-issues";
import { at } from "../../kernel/provision";
import { refuse } from "../values";

const negativeAmount = { ...tooSmall([], { limit: "0" }), basis: at("act:9:3:5") };

/** An amount in whole yen that a plan states. 金額（円）. */
export const yen = () =>
  z
    .number()
    .check((context) => {
      const { value: input, issues } = context;
      const limit = Number.MAX_SAFE_INTEGER;
      // Said here, because an integer of zod ends the reading of the whole plan.
      if (!Number.isInteger(input)) issues.push({ code: "invalid_type", expected: "int", input });
      else if (input < 0) refuse(context, negativeAmount);
      else if (input > limit) issues.push({ code: "too_big", origin: "int", maximum: limit, inclusive: true, input });
    })
    .meta({ type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
