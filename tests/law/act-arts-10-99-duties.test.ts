import { describe, expect, test } from "vitest";
import { type ConductId, conducts } from "../../src/doors/penalties";
import { provisionOf } from "../../src/kernel/provision";

/**
 * Which provision each conduct breaks, and what follows besides a penalty, or instead of one: typed from Chapter VII (Arts. 92 to 99, which name
 * the provisions themselves, with those that apply them to other cases) and from the articles of Chapters II to V that lay a duty down.
 */
const read: Readonly<Record<ConductId, readonly [duty: string, consequence?: string]>> = {
  // Art. 92(1), items 1 to 8
  "introduction-without-notification": ["52:1"],
  "change-without-notification": ["54:1 54:5"],
  "introduction-in-standstill": ["52:3 52:4 52:5"],
  "change-in-standstill": ["54:2 54:5"],
  "act-against-accepted-recommendation": ["52:8 54:2 55:3"],
  "infrastructure-order-breach": ["52:10 54:2 55:3"],
  "improvement-order-breach": ["83:2 83:3"],
  "emergency-notification-missing": ["52:11"],
  "emergency-change-notification-missing": ["54:3 54:5"],
  "working-designated-invention": ["73:1", "73:6"],
  "working-against-permission-condition": ["73:4", "73:6"],
  "fraudulent-permission": ["73:1 proviso"],
  "fraudulent-approval": ["76:1"],
  "disclosing-designated-invention": ["74:1", "74:2"],
  // Arts. 93 to 95
  "leak-of-survey-secret": ["48:1"],
  "foreign-filing": ["78:1", "78:5"],
  "leak-by-support-corporation": ["37"],
  "leak-by-technology-council": ["62:7 63:5"],
  "leak-by-research-institution": ["64:4"],
  "leak-of-reviewed-invention": ["67:8 70:4 73:5 77:3 80:4"],
  // Art. 96, items 1 to 7
  "financial-institution-books-missing": ["20"],
  "support-corporation-books-missing": ["38"],
  "suspension-without-notification": ["22:1"],
  "suspension-without-permission": ["40:1"],
  "certified-operator-report-missing": ["48:4"],
  "infrastructure-report-missing": ["58:1"],
  "financial-institution-inspection-obstructed": ["48:5"],
  "support-corporation-inspection-obstructed": ["48:6"],
  "facility-manager-inspection-obstructed": ["48:7"],
  "infrastructure-inspection-obstructed": ["58:2"],
  "patent-inspection-obstructed": ["84:1"],
  "name-change-without-notification": ["50:3"],
  "change-report-missing": ["54:4 54:5"],
  // Arts. 98 and 99
  "finance-corporation-policy-without-approval": ["15:2"],
  "finance-corporation-agreement-without-approval": ["19:2"],
  "support-corporation-fund-misinvested": ["34:4"],
  "support-agency-fund-misinvested": ["43:3"],
  // Not punished: Chapter II
  "annual-report-missing": ["12", "48:4"],
  "plan-change-without-certification": ["10:1"],
  "minor-plan-change-unnotified": ["10:2"],
  "certified-plan-not-followed": ["11:1", "11:1"],
  "plan-instruction-not-followed": ["11:2", "11:2"],
  "hindrance-report-missing": ["maff-plan:10 mhlw-plan:10 meti-plan:10 mlit-plan:11 mhlw-meti-plan:12", "48:4"],
  "financial-institution-change-unnotified": ["17:2", "23:2:3"],
  "loan-business-rules-changed-without-approval": ["18:1", "23:2:3"],
  "financial-institution-order-breach": ["18:2 21", "23:2:3"],
  "support-corporation-change-unnotified": ["32:2", "41:2:3"],
  "support-work-rules-without-approval": ["33:1 33:5", "41:2:3"],
  "support-corporation-plan-or-report-missing": ["34:8 35:1 35:2 35:3", "41:2:3"],
  "support-corporation-accounts-not-separated": ["36", "41:2:3"],
  "support-corporation-order-breach": ["33:6 34:6 39", "41:2:3"],
  "facility-manager-duty-missed": ["45:3 45:7 45:8", "45:10"],
  "facility-manager-order-breach": ["45:6 45:9", "45:10"],
  "survey-unanswered": ["48:3"],
  "tariff-inquiry-unanswered": ["48:3"],
  // Chapters III to V
  "recommendation-unanswered": ["52:7", "52:10"],
  "recommendation-refused": ["52:7", "52:10"],
  "council-request-declined": ["62:6 63:5"],
  "council-outcome-not-carried-out": ["62:5 63:5"],
  "review-papers-missing": ["67:10", "69"],
  "disclosure-during-review": ["68", "69"],
  "application-withdrawn-under-designation": ["72:1"],
  "management-measures-missing": ["75", "83"],
  "improvement-recommendation-not-followed": ["83:1", "83:2"],
  "sharing-without-approval": ["76:1", "74:1"],
  "sharing-change-unreported": ["76:2"],
};

describe("what each conduct breaks, and what follows", () => {
  test("the table names every conduct", () => {
    expect(conducts().map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(read)));
    expect(conducts()).toHaveLength(Object.keys(read).length);
  });
  test.each(conducts().map((row) => [row.id, row] as const))("%s", (id, { duty, consequence }) => {
    const [duties, follows] = read[id];
    const whole = (one: string) => (/plan:/.test(one) ? one : `act:${one}`);
    expect(duty.map(provisionOf)).toEqual(duties.split(/ (?!proviso)/).map(whole));
    expect(consequence === undefined ? undefined : provisionOf(consequence.basis)).toBe(
      follows === undefined ? undefined : whole(follows),
    );
  });
});
