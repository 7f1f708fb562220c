import { expect, test } from "vitest";
import { assessProcurement, type LegalDate, type Procurement, toICalendar } from "../../src/doors/index";

const party = {
  party: {
    ...({ kind: "organisation", name: "Maker", representative: "R", governingLaw: "JP", holders: [] } as const),
    address: { country: "JP", line: "Osaka" },
    officers: [{ name: "R", dateOfBirth: "1970-01-01", nationality: "JP" }],
    businessYears: (["2025-12-31", "2024-12-31", "2023-12-31"] as const).map((endsOn) => ({
      endsOn,
      totalSales: 1,
      toForeignGovernments: [],
    })),
  },
  documents: [
    { kind: "register-certificate", madeOn: "2026-03-20" },
    { kind: "officer-identity", officer: "R", officerBornOn: "1970-01-01", validUntil: "2030-03-31" },
  ],
} as const;
const factories = [{ country: "JP", line: "Osaka" }] as const;
const plan = {
  ...({
    form: "introduction",
    business: "railway",
    facilityOutline: "O",
    content: "C",
    period: { from: "2026-05-10" },
  } as const),
  ...{ supplier: party, factories, measures: ["M"] },
  components: [{ kind: "Server", name: "S", function: "F", supplier: party, factories }],
};
const facts = {
  ...({ designatedOn: "2023-11-16", act: "introduction", criticalFacility: true, business: "railway" } as const),
  supplier: { kind: "company", relation: "unrelated" },
} as const;
const review = { filedOn: "2026-04-01", receivedOn: "2026-04-01" } as const;
const asked = (more: Partial<Procurement> | Record<string, unknown>, on = "2026-04-15") =>
  assessProcurement({ name: "S-1", facts, ...more } as Procurement, on as LegalDate);

test("Act Art. 52(1): from no plan to a plan to file; nothing is open before", () => {
  const steps = [{}, { plan: { ...plan, measures: [] } }, { plan }, { plan: { ...plan, filedOn: "2026-04-15" } }].map(
    (more) => {
      const { step, open } = asked(more);
      return [step, open];
    },
  );
  expect(steps).toEqual([
    ["draft-plan", false],
    ["complete-plan", false],
    ["complete-plan", false],
    ["file-plan", false],
  ]);
  expect(asked({ plan: { ...plan, measures: [] } }).sentence.en).toContain("its plan lacks 1 particular");
  expect(asked({ plan }).papers?.validThrough).toBe("2026-06-20");
});

test("Act Art. 52(3): shut on the thirtieth day from receipt, open on the next", () => {
  const on = (day: string) => asked({ plan, review }, day);
  expect([on("2026-04-30").open, on("2026-05-01").open]).toEqual([false, true]);
  expect(on("2026-04-30")).toMatchObject({ step: "wait", mayGoLiveFrom: "2026-05-01", grade: "text" });
  expect(on("2026-04-30").sentence).toEqual({
    ja: "「S-1」は、審査の期間中であり、延長又は勧告がない限り令和八年五月一日から稼働させることができる。",
    en: "S-1 stays shut while the review runs; it may go live from 1 May 2026 unless that is extended or something is recommended.",
  });
  expect(on("2026-05-01").sentence.ja).toBe("「S-1」は、令和八年五月一日から稼働させることができる。");
  expect(toICalendar(on("2026-04-30"))).toContain("20260430");
});

test("Act Art. 52(3): a plan whose day of filing has passed is filed; the clock runs from its receipt, which is not stated", () => {
  const filed = { ...plan, filedOn: "2026-04-01" } as const;
  for (const given of [{ plan: filed }, { plan: filed, review: { filedOn: "2026-04-01", receivedOn: null } }])
    for (const on of ["2026-04-15", "2026-06-15"]) {
      const found = asked(given, on);
      expect(found).toMatchObject({ open: false, step: "wait", missing: ["review.receivedOn"], issues: [] });
      expect(found.review?.state).toBe("undetermined");
      expect("mayGoLiveFrom" in found || "papers" in found).toBe(false);
    }
  expect(asked({ plan: filed }).sentence).toEqual({
    ja: "「S-1」は、令和八年四月一日に導入等計画書を届け出ているが、受理の日が示されていないため、稼働させることができる日が定まらない。",
    en:
      "S-1 stays shut: its plan was filed on 1 April 2026, and the day of its receipt, from which the thirty days run, " +
      "is not stated.",
  });
  // On the day stated it is still to be filed.
  expect(asked({ plan: filed }, "2026-04-01").step).toBe("file-plan");
  // What it lacks is to be completed, received or not.
  expect(asked({ plan: { ...filed, measures: [] } })).toMatchObject({ step: "complete-plan" });
  expect(asked({ plan: { ...filed, measures: [] } }).missing).toEqual(["review.receivedOn"]);
  // No notification is received before it is made.
  expect(
    asked({ plan: { ...filed, filedOn: "2026-04-02" }, review: { receivedOn: "2026-04-01" } }).issues,
  ).toMatchObject([{ code: "procurement-contradicts-plan", path: ["plan", "filedOn"] }]);
  expect(asked({ plan: filed, review: { receivedOn: "2026-04-02" } }).issues).toEqual([]);
});

test("a review that is given without its plan: the plan was made, and is to be stated", () => {
  expect(asked({ review }, "2026-04-15").step).toBe("wait");
  const over = asked({ review }, "2026-05-01");
  expect([over.step, over.open]).toEqual(["complete-plan", false]);
  expect(over.sentence.en).toContain("the plan that was filed is not given");
  expect(over.sentence.ja).toContain("届け出た導入等計画書が示されていない");
});

test("the sentence tells what it waits for: a receipt, an answer, the plan as changed", () => {
  const said = (more: object, on: string) => asked({ plan, review: { ...review, ...more } }, on).sentence;
  expect(said({}, "2026-03-31").ja).toContain("届出が受理されておらず");
  const recommended = { recommendedOn: "2026-04-07" };
  expect(said(recommended, "2026-04-10").en).toContain("unless that is extended, the recommendation is accepted");
  expect(said({ ...recommended, answeredOn: "2026-04-10", answer: "refused" }, "2026-04-11").ja).toContain(
    "又は命令がない限り",
  );
  const filed = { ...recommended, answer: "accepted", changedPlanFiledOn: "2026-04-20" };
  // The ten days end on 16 April: an acceptance on the 17th waits for the thirtieth day (52(9)).
  expect(said({ ...filed, answeredOn: "2026-04-17" }, "2026-04-25").en).toContain(
    "stays shut until 1 May 2026, when it may go live by the plan as changed",
  );
  expect(said({ ...filed, answeredOn: "2026-04-16" }, "2026-04-25").en).toContain(
    "may go live by the plan as changed, since 20 April 2026",
  );
});

test("a review that tells its day of filing only: filed, its receipt not stated; on the day itself still to be filed", () => {
  const only = { plan, review: { filedOn: "2026-04-01" } };
  expect(asked(only, "2026-04-02")).toMatchObject({ step: "wait", missing: ["review.receivedOn"], issues: [] });
  expect(asked(only, "2026-04-01")).toMatchObject({ step: "file-plan", missing: [], issues: [] });
  // A misspelt receipt is told, and not taken for none.
  expect(
    asked({ plan, review: { filedOn: "2026-04-01", recievedOn: "2026-04-01" } }, "2026-04-01").issues,
  ).toMatchObject([{ code: "unknown-key", path: ["review", "recievedOn"] }]);
});

test("a receipt that is not stated matters to nobody who need not notify", () => {
  const found = asked({ facts: { ...facts, criticalFacility: false }, plan: { ...plan, filedOn: "2026-04-01" } });
  expect([found.open, found.missing]).toEqual([true, []]);
});

test("the business that the facts name is that of the plan; another one contradicts it", () => {
  const unnamed = { ...plan, business: undefined, filedOn: "2026-04-15" };
  expect(asked({ plan: unnamed })).toMatchObject({ step: "file-plan", issues: [] });
  const contrary = asked({ plan: { ...unnamed, ministerialOrder: "fsa" } });
  expect([contrary.step, contrary.issues.map(({ path, code }) => `${path.join(".")} ${code}`)]).toEqual([
    "facts-first",
    ["plan.ministerialOrder ministerial-order-does-not-govern"],
  ]);
  const { business: _business, ...others } = facts;
  expect(asked({ plan: unnamed, facts: others }).checklist?.missing.map(({ path }) => path)).toEqual([["business"]]);
});

test("order Art. 9(2): a plan whose paper can no longer be filed says so, to the last day", () => {
  // A certificate made on 20 March can be filed up to 20 June.
  const said = (on: string) => asked({ plan }, on).sentence.en;
  expect(said("2026-06-20")).toContain("whether its plan is complete is not settled");
  expect(said("2026-06-21")).toContain("a paper of its plan can no longer be filed");
});

test("Act Art. 52(8)(10): after an acceptance or an order it waits for the changed plan", () => {
  const recommended = { ...review, recommendedOn: "2026-04-07", answeredOn: "2026-04-10" };
  for (const more of [{ answer: "accepted" }, { answer: "refused", orderedOn: "2026-04-20" }])
    expect(asked({ plan, review: { ...recommended, ...more } }, "2026-06-01").sentence).toMatchObject({
      ja: "「S-1」は、変更を加えた導入等計画書を届け出るまで、稼働させない。",
      en: "S-1 stays shut until the changed plan is filed.",
    });
});

test("Act Art. 52(6)(8): a recommendation that was accepted keeps it shut until the changed plan is filed", () => {
  const accepted = { ...review, recommendedOn: "2026-04-07", answeredOn: "2026-04-10", answer: "accepted" } as const;
  expect(asked({ plan, review: accepted }, "2026-06-01")).toMatchObject({ open: false, step: "wait" });
  expect(asked({ plan, review: { ...accepted, changedPlanFiledOn: "2026-04-12" } }, "2026-04-12").open).toBe(true);
});

test("Act Arts 52(1), 53: no notification opens, an emergency opens and says what is to be filed", () => {
  expect(asked({ facts: { ...facts, criticalFacility: false } })).toMatchObject({ open: true, step: "go-live" });
  expect(asked({ facts }, "2024-05-16").open).toBe(true);
  expect(asked({ facts }, "2024-05-17").open).toBe(false);
  const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
  expect(asked({ facts: { ...facts, urgent } })).toMatchObject({ open: true, step: "go-live-and-notify" });
});

test("a planned day is told apart from the day asked for: the gate is about today", () => {
  const grace = asked({ facts: { ...facts, startsOn: "2024-05-20" } }, "2024-05-10");
  expect([grace.duty.answer, grace.dutyAsPlanned?.answer, grace.open]).toEqual([
    "no-notification",
    "prior-notification",
    true,
  ]);
  // A planned day that has passed counts as today.
  expect(asked({ facts: { ...facts, startsOn: "2024-05-10" } }, "2024-05-17").open).toBe(false);
});

test("what is not known, wrong or contradicts itself keeps it shut and is told with its path", () => {
  const told = (more: object) => {
    const { open, issues, step } = asked(more);
    return [open, step, issues.map(({ path, code }) => `${path.join(".")} ${code}`)];
  };
  expect(told({ facts: { ...facts, criticalFacility: undefined } })).toEqual([false, "facts-first", []]);
  expect(asked({ facts: { ...facts, criticalFacility: null } }).missing).toEqual(["facts.criticalFacility"]);
  const contrary = { facts: { ...facts, act: "outsourcing" }, plan };
  expect(told(contrary)).toEqual([false, "facts-first", ["plan.form procurement-contradicts-plan"]]);
  expect(told({ plan: { ...plan, business: "generation" } })[2]).toContain(
    "plan.business procurement-contradicts-plan",
  );
  expect(told({ plan: { ...plan, filedOn: "2026-04-02" }, review })[2]).toContain(
    "plan.filedOn procurement-contradicts-plan",
  );
  expect(told({ reviews: [] })[2]).toEqual(["reviews unknown-key"]);
  expect(told({ plan, review: { receivedOn: "2026-02-30" } })[0]).toBe(false);
  expect(told({ facts: { ...facts, startsOn: "2026-02-30" } })[0]).toBe(false);
  for (const junk of [null, undefined, 3, {}]) expect(assessProcurement(junk as never, "2026-04-15").open).toBe(false);
  expect(assessProcurement({ facts: { ...facts, criticalFacility: false } }, "2026-02-30" as never).open).toBe(false);
});

test("never opens by forgetting a fact, the plan or an entry of the review", () => {
  const whole = { facts, plan, review: { ...review, extendedOn: "2026-04-20", extendedUntil: "2026-06-30" } } as const;
  expect(asked(whole, "2026-06-30").open).toBe(false);
  const { plan: _plan, ...without } = whole;
  expect(asked(without, "2026-07-01").open).toBe(false);
  for (const name of Object.keys(facts)) {
    const fewer = { ...facts, [name]: null };
    expect([name, asked({ ...whole, facts: fewer }, "2026-06-30").open]).toEqual([name, false]);
  }
});

test("Act Art. 52 as amended was not read: the caveat stands in the sentence, and the provisions to read are named", () => {
  const subsidiary = {
    ...facts,
    supplier: { kind: "company", relation: "subsidiary" },
    containsOutsidersCriticalFacility: false,
  } as const;
  const found = asked({ facts: subsidiary }, "2026-11-30");
  expect(found).toMatchObject({ open: false, step: "facts-first" });
  expect(found.toRead.map(({ provision }) => provision.article)).toEqual(expect.arrayContaining(["52", "53"]));
  expect(found.lines.ja.join("\n")).toContain("法第五十二条");
  const filed = asked({ plan, review: { filedOn: "2026-10-01", receivedOn: "2026-10-01" } }, "2026-11-30");
  expect([filed.open, filed.grade]).toEqual([false, "inferred"]);
});

test("a waterworks designated by the MHLW before 2024-04-01 is bound as one of the MLIT's (Cabinet Order No. 102 of 2024, Art. 16(2))", () => {
  const water = { ...facts, business: "water-supply", designatedOn: "2023-11-16" } as const;
  expect(asked({ facts: water }, "2026-04-15")).toMatchObject({
    duty: { answer: "prior-notification" },
    step: "draft-plan",
  });
});

const papersOf = (madeOn: LegalDate) => [{ kind: "register-certificate", madeOn }, party.documents[1]];
const filedOn = (day: LegalDate) => {
  const supplier = { ...party, documents: papersOf(day) };
  const components = [{ kind: "Server", name: "S", function: "F", supplier, factories }];
  return { plan: { ...plan, supplier, components, filedOn: day }, review: { filedOn: day, receivedOn: day } };
};
const reading = (provision: string) =>
  ({ provision, from: "2026-09-18", unchanged: true, source: "Official Gazette", checkedOn: "2026-11-20" }) as const;
const gate = (day: LegalDate, on: LegalDate, ...provisions: readonly string[]) =>
  assessProcurement({ name: "S-1", facts, ...filedOn(day) } as Procurement, on, {
    readings: provisions.map(reading),
  });

test("an amendment that may have been missed does not shut it: what it opens on is inferred, and says so", () => {
  expect(gate("2026-08-01", "2026-08-31")).toMatchObject({ open: true, grade: "inferred" });
  expect(gate("2026-08-01", "2026-08-31").sentence.en).toContain("This is inferred");
});

test("Act Art. 52 and the order as amended on 2026-09-18: shut without both readings, open with them, and never before its day", () => {
  const shut = gate("2026-10-01", "2026-11-30");
  expect([shut.open, shut.step]).toEqual([false, "wait"]);
  expect(shut.toRead.map((one) => one.reading)).toEqual([
    { provision: "act:52", from: "2026-09-18", unchanged: true },
    { provision: "mlit", from: "2026-09-18", unchanged: true },
  ]);
  for (const line of ["What breaches nothing under either wording", "30 October 2026: thirty days counted"])
    expect(shut.lines.en.join("\n")).toContain(line);
  expect(gate("2026-10-01", "2026-11-30", "act:52")).toMatchObject({ open: false, step: "complete-plan" });
  expect(gate("2026-10-01", "2026-11-30", "mlit")).toMatchObject({ open: false, step: "wait" });
  const open = gate("2026-10-01", "2026-11-30", "act:52", "mlit");
  expect(open).toMatchObject({ open: true, step: "go-live", grade: "stated", issues: [], toRead: [] });
  expect(open.sentence.en).toContain("This rests on a reading that was supplied");
  // The thirty days of Art. 52(3) run from the day of receipt: 1 to 30 October.
  expect(gate("2026-10-01", "2026-10-30", "act:52", "mlit")).toMatchObject({ open: false, step: "wait" });
  expect(gate("2026-10-01", "2026-10-31", "act:52", "mlit").open).toBe(true);
});

test("a reading without effect is an issue that neither opens nor shuts", () => {
  const useless = gate("2026-10-01", "2026-11-30", "act:52", "mlit", "act:999", "meti");
  expect([useless.open, useless.issues.map(({ path, code }) => `${path.join(".")} ${code}`)]).toEqual([
    true,
    ["options.readings.2 reading-without-effect", "options.readings.3 reading-without-effect"],
  ]);
  const before = gate("2026-04-01", "2026-05-01", "act:52");
  expect([before.open, before.grade, before.issues.length]).toEqual([true, "text", 1]);
});
