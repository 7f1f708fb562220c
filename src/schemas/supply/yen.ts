import * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import { refuse } from "../values";

const negativeAmount = defineIssue(
  "negative-amount",
  { ja: "金額が負の数です。", en: "The amount is negative." },
  at("act:9:3:5"),
);

/** An amount in whole yen that a plan states. 金額（円）. */
export const yen = () =>
  z
    .int()
    .check((context) => {
      if (context.value < 0) refuse(context, negativeAmount());
    })
    .meta({ minimum: 0 });
