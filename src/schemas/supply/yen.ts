import * as z from "zod";
import { tooSmall } from "../../kernel/input-issues";
import { at } from "../../kernel/provision";
import { refuse } from "../values";

const negativeAmount = { ...tooSmall([], { limit: "0" }), basis: at("act:9:3:5") };

/** An amount in whole yen that a plan states. 金額（円）. */
export const yen = () =>
  z
    .int()
    .check((context) => {
      if (context.value < 0) refuse(context, negativeAmount);
    })
    .meta({ minimum: 0 });
