import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  type DesignationAct,
  type DesignationState,
  designationRestrictions,
  permissionsIn,
} from "../../src/doors/patents";
import { isConductId } from "../../src/doors/penalties";
import { thrownCode } from "../thrown-code";

const day: LegalDate = "2025-05-01";

function status(state: DesignationState, act: DesignationAct, on: LegalDate = day) {
  return permissionsIn(state, on).find((one) => one.act === act)?.status;
}

describe("what is allowed in a state", () => {
  test.each<[string, DesignationState, DesignationAct, string]>([
    ["R12, Art. 66(7): examination goes on during the review", "under-review", "examination", "allowed"],
    ["R12, Art. 66(7): no grant", "under-review", "grant", "not-allowed"],
    ["R12, Art. 66(7): no refusal", "under-review", "refusal", "not-allowed"],
    ["Art. 66(7): no publication while screened", "filed", "publication", "not-allowed"],
    ["Art. 66(7): over once it is not forwarded", "not-forwarded", "grant", "allowed"],
    ["Art. 66(7): over with the notice of Art. 71", "not-designated", "publication", "allowed"],
    ["Art. 66(7): still there when the period has expired without notice", "expired", "publication", "not-allowed"],
    ["Art. 66(7): over with the notice of Art. 77(2)", "released", "publication", "allowed"],
    ["Art. 67(9): withdrawal is free before the designation", "answered", "withdrawal", "allowed"],
    ["R6, Art. 72(1)", "designated", "withdrawal", "not-allowed"],
    ["R6, Art. 72(1): until the notice", "cancelled", "abandonment", "not-allowed"],
    ["Art. 72(2)", "extended", "conversion", "not-allowed"],
    ["Art. 68: before the notice nothing forbids publishing", "under-review", "publishing-the-invention", "allowed"],
    ["R4, Art. 68", "keeping-notice", "publishing-the-invention", "not-allowed"],
    ["Art. 73(1)", "designated", "working", "with-permission"],
    ["Art. 73(1): before the designation", "answered", "working", "allowed"],
    ["Art. 73(1): ends with the designation itself", "expired", "working", "allowed"],
    ["Art. 74(1)", "designated", "disclosure", "not-allowed"],
    ["R8, Art. 76(1)", "designated", "sharing-with-new-business", "with-approval"],
    ["Art. 76(2)", "extended", "other-sharing-change", "with-notice"],
    ["Art. 78(1)", "designated", "foreign-filing", "not-allowed"],
    ["Art. 78(1): until the notice", "expired", "foreign-filing", "not-allowed"],
    ["Art. 78(1) proviso", "not-designated", "foreign-filing", "allowed"],
    ["Art. 78(1): dates decide", "forwarded", "foreign-filing", "depends"],
    ["Art. 82(5)", "designated", "utility-model-registration", "not-allowed"],
    ["Art. 82(5): ends with expiry itself", "expired", "utility-model-registration", "allowed"],
    ["no application any more", "dismissed", "grant", "not-applicable"],
  ])("%s", (_, state, act, expected) => {
    expect(status(state, act)).toBe(expected);
  });

  test("names addressee, way out, what ends it and the conduct", () => {
    const working = permissionsIn("designated", day).find((one) => one.act === "working");
    expect(working).toMatchObject({
      restriction: "no-working-without-permission",
      endsWith: "designation",
      conduct: "working-designated-invention",
      basis: { article: "73", paragraph: 1 },
      wayOut: { basis: { article: "73", paragraph: 1, part: "proviso" } },
      grade: "text",
    });
  });

  test("what ends with the designation before the notice is inferred, what is said of Art. 82(5) is text", () => {
    const rows = permissionsIn("expired", day);
    expect(rows.find((one) => one.act === "working")?.grade).toBe("inferred");
    expect(rows.find((one) => one.act === "working")?.gaps).toEqual(["patents-end-of-duties"]);
    expect(rows.find((one) => one.act === "utility-model-registration")?.grade).toBe("text");
  });

  test("is not there before 2024-05-01, and inferred from 2026-09-18", () => {
    expect(permissionsIn("filed", "2024-04-30")).toEqual([]);
    expect(permissionsIn("no-such-state" as never, day)).toEqual([]);
    expect(thrownCode(() => permissionsIn("filed", "2025-02-30" as never))).toBe("not-a-legal-date");
    expect(
      permissionsIn("filed", "2026-09-18").every(
        (one) => one.grade === "inferred" && one.gaps?.[0] === "act-38-2026-unlisted",
      ),
    ).toBe(true);
  });

  test("every conduct is one that penaltiesFor knows", () => {
    const conducts = designationRestrictions(day).flatMap((one) => one.conduct ?? []);
    expect(conducts.length).toBeGreaterThan(5);
    expect(conducts.filter((one) => !isConductId(one))).toEqual([]);
  });
});

describe("what a row of the permissions says", () => {
  const row = (state: DesignationState, act: DesignationAct) =>
    permissionsIn(state, day).find((one) => one.act === act);
  test("between the end of the designation and its notice, the duties are over by inference, what waits for the notice is text", () => {
    for (const state of ["cancelled", "expired"] as const) {
      const inferred = permissionsIn(state, day).flatMap(({ act, grade }) => (grade === "inferred" ? [act] : []));
      expect(inferred, state).toEqual([
        "publishing-the-invention",
        "working",
        "disclosure",
        "sharing-with-new-business",
        "other-sharing-change",
      ]);
    }
    expect(permissionsIn("designated", day).filter(({ grade }) => grade !== "text")).toEqual([]);
  });
  test("the article that restricts, or else the one that would", () => {
    expect(row("designated", "publishing-the-invention")?.basis).toMatchObject({ article: "74", paragraph: 1 });
    expect(row("under-review", "publishing-the-invention")?.basis).toMatchObject({ article: "68" });
    expect(row("answered", "working")?.basis).toMatchObject({ article: "73", paragraph: 1 });
  });
  test("carries what its restriction has, and nothing empty", () => {
    expect(Object.keys(row("designated", "working") ?? {}).sort()).toEqual(
      [
        "act",
        "addressee",
        "basis",
        "conduct",
        "consequence",
        "endsWith",
        "grade",
        "restriction",
        "status",
        "text",
        "wayOut",
      ].sort(),
    );
    expect(row("designated", "working")?.consequence?.basis).toMatchObject({ article: "73", paragraph: 6 });
    expect(Object.keys(row("designated", "conversion") ?? {}).sort()).toEqual(
      ["act", "addressee", "basis", "endsWith", "grade", "restriction", "status", "text"].sort(),
    );
    expect(Object.keys(row("answered", "working") ?? {}).sort()).toEqual(
      ["act", "basis", "grade", "status", "text"].sort(),
    );
  });
});
