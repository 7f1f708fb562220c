import * as z from "zod";
import { type GraceFacts as Facts, graceEvents } from "../../infrastructure/grace-period";
import { possible } from "../history";
import { legalDate } from "../zod";

/** Facts for `gracePeriod`. 猶予期間の起算に用いる事実. */
export type GraceFacts = Facts;
/** Facts for `gracePeriod`. 猶予期間の起算に用いる事実. */
export const GraceFacts: z.ZodType<Facts> = z
  .strictObject({
    designatedOn: legalDate().nullish().meta({ title: "Designation received on / 指定を受けた日" }),
    facilityBecameCriticalOn: legalDate().nullish().meta({ title: "Facility became critical on / 特定重要設備となった日" }),
    workBecameCriticalOn: legalDate().nullish().meta({ title: "Work became critical on / 重要維持管理等となった日" }),
    amendmentInForce: z
      .enum(["from-a-fixed-day", "from-promulgation"])
      .nullish()
      .meta({ title: "How the amendment came into force / 改正の施行の仕方" }),
  })
  .check(possible(graceEvents))
  .meta({
    title: "Events that start a grace period / 猶予期間を開始させる出来事",
    description: "An event left out has not happened; null is not known. 記載のないものは起きていない。nullは不明。",
  });
