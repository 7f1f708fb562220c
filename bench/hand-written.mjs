// The floor of the rule benchmark: functions written by hand that build the very same findings, reasons and citations included.
// The words and citations are constants, as anyone would write them; here they are taken from one finding of the library, so that
// the two can be compared as a whole.

const isDay = (value) => {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year > 0 && day > 0 && day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
};
/** What the library says of a property of another name is no part of this benchmark; that it looks for one is. */
const onlyNames = (names) => {
  const known = new Set(names);
  return (facts) => {
    for (const name of Object.keys(facts)) if (!known.has(name)) throw new Error("not facts of this benchmark");
  };
};
const yes = (value) => (typeof value === "boolean" ? value : undefined);
const met = (value) => (value === undefined ? "unknown" : value);

/** The threshold of power generation: 500,000 kW. */
export function thresholdByHand(sample, undeterminedText) {
  const { question, basis, reasons } = sample.meets;
  const [{ criterion, basis: reasonBasis, text }] = reasons;
  const read = onlyNames(["business", "outputKw"]);
  return (facts, on) => {
    read(facts);
    if (!isDay(on) || on < "2023-11-01" || on >= "2026-08-12") throw new Error("not a day of this benchmark");
    const output = facts.outputKw;
    const truth = typeof output === "number" && !Number.isNaN(output) ? output >= 500_000 : undefined;
    const reason = { criterion, met: met(truth), basis: reasonBasis, text };
    if (truth === undefined) {
      return {
        question,
        answer: "undetermined",
        answerText: undeterminedText,
        on,
        why: "facts-missing",
        reasons: [reason],
        missing: ["outputKw"],
        basis,
        grade: "text",
      };
    }
    const { answer, answerText } = truth ? sample.meets : sample.fails;
    return { question, answer, answerText, on, reasons: [reason], missing: [], basis, grade: "text" };
  };
}

/** The duty to notify an introduction, for facts that are all known. */
export function dutyByHand(samples) {
  const any = samples.prior;
  const { question, basis } = any;
  const words = any.reasons.map(({ criterion, basis: of, text }) => ({ criterion, basis: of, text }));
  const publicBodies = new Set([
    "state-organ",
    "local-government",
    "incorporated-administrative-agency",
    "local-incorporated-administrative-agency",
  ]);
  const sixMonthsAfter = (day) => {
    const first = new Date(`${day}T00:00:00Z`);
    first.setUTCDate(first.getUTCDate() + 1);
    const target = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 6, first.getUTCDate()));
    if (target.getUTCDate() === first.getUTCDate()) target.setUTCDate(target.getUTCDate() - 1);
    else target.setUTCDate(0);
    return target.toISOString().slice(0, 10);
  };
  const reason = (at, truth) => {
    const { criterion, basis: of, text } = words[at];
    return { criterion, met: truth, basis: of, text };
  };
  const read = onlyNames([
    "designatedOn",
    "act",
    "criticalFacility",
    "supplier",
    "containsOutsidersCriticalFacility",
    "startsOn",
    "urgent",
  ]);
  const readSupplier = onlyNames(["kind", "relation"]);
  const readUrgent = onlyNames(["serviceAtRisk", "causedToEvade", "noOtherWay"]);
  return (facts, on) => {
    read(facts);
    readSupplier(facts.supplier);
    if (facts.urgent !== undefined) readUrgent(facts.urgent);
    if (!isDay(on) || on < "2023-11-17" || on >= "2026-07-17") throw new Error("not a day of this benchmark");
    if (!isDay(facts.designatedOn) || !isDay(facts.startsOn)) throw new Error("not facts of this benchmark");
    const { kind, relation } = facts.supplier;
    const designated = facts.startsOn >= facts.designatedOn;
    const critical = facts.criticalFacility;
    const introduced = facts.act === "introduction";
    const covered = introduced || facts.act === "outsourcing";
    const another = kind !== "operator-itself";
    const subsidiary = kind === "company" && relation === "subsidiary";
    const body = publicBodies.has(kind);
    const builtIn = facts.containsOutsidersCriticalFacility;
    const grace = facts.designatedOn <= facts.startsOn && facts.startsOn <= sixMonthsAfter(facts.designatedOn);
    const inside = introduced && builtIn;
    const reasons = [
      reason(0, designated),
      reason(1, false),
      reason(2, critical),
      reason(3, covered),
      reason(4, another),
      reason(5, inside),
      reason(6, introduced),
      reason(7, subsidiary),
      reason(8, body),
      reason(9, builtIn),
      reason(10, grace),
      reason(11, false),
      reason(12, false),
    ];
    const from = another || inside;
    const none =
      !designated || !critical || !covered || !from || (introduced && (subsidiary || body) && !builtIn) || grace;
    let of = samples.none;
    if (!none) {
      const { urgent } = facts;
      const risk = urgent === undefined ? false : urgent.serviceAtRisk;
      const evades = urgent === undefined ? false : urgent.causedToEvade;
      const noOther = urgent === undefined ? false : urgent.noOtherWay;
      reasons.push(reason(13, risk), reason(14, evades), reason(15, noOther));
      of = risk && !evades && noOther ? samples.post : samples.prior;
    }
    return { question, answer: of.answer, answerText: of.answerText, on, reasons, missing: [], basis, grade: "text" };
  };
}

/** Screening by symbols: every line of the table of the day is a test of the form "starts with". */
export function screeningByHand(rows, sample) {
  const { question, basis, texts, overall } = sample;
  const lines = rows.flatMap((row) => {
    const line = (criterion, allOf, conditional) => ({
      item: row.item,
      id: row.id,
      conditional,
      allOf,
      criterion,
      basis: row.basis,
      text: sample.textOf(criterion),
    });
    if (row.requirement !== "mixed") return [line(`item-${row.item}`, row.allOf, row.requirement === "conditional")];
    const open = row.allOf[0].filter((symbol) => !row.unconditionalSymbols.includes(symbol));
    return [
      line(`item-${row.item}`, [open], true),
      line(`item-${row.item}-unconditional`, [row.unconditionalSymbols], false),
    ];
  });
  const under = (symbol, listed) =>
    symbol === listed ||
    (!listed.includes("/") && symbol.startsWith(listed) && (listed.length < 5 || symbol[listed.length] === "/"));
  return (symbols, on) => {
    if (!isDay(on)) throw new Error("not a day of this benchmark");
    for (const symbol of symbols)
      if (!/^[A-H]\d\d[A-Z] [1-9]\d{0,3}\/\d{2,6}$/.test(symbol)) throw new Error("not a symbol of this benchmark");
    const hit = lines.filter((line) =>
      line.allOf.every((listed) => listed.some((one) => symbols.some((symbol) => under(symbol, one)))),
    );
    const fields = [...new Set(hit.map((line) => line.item))];
    const fieldIds = [...new Set(hit.map((line) => line.id))];
    const sure = hit.filter((line) => !line.conditional).map((line) => line.item);
    const answer =
      sure.length > 0 ? "specified-field" : hit.length > 0 ? "specified-field-conditional" : "no-specified-field";
    return {
      question,
      answer,
      answerText: texts[answer],
      on,
      reasons: [
        { criterion: overall.criterion, met: hit.length > 0, basis: overall.basis, text: overall.text },
        ...hit.map(({ criterion, basis: of, text }) => ({ criterion, met: true, basis: of, text })),
      ],
      missing: [],
      basis,
      grade: "text",
      fields,
      conditionalFields: fields.filter((item) => !sure.includes(item)),
      fieldIds,
      possibleFields: [],
      recheck: [],
    };
  };
}

/** Certification of a supply plan at METI, with facts that may be unknown. */
export function certificationByHand(sample, texts, designated) {
  const { question, basis } = sample;
  const words = sample.reasons.map(({ criterion, basis: of, text }) => ({ criterion, basis: of, text }));
  const reason = (at, truth) => {
    const { criterion, basis: of, text } = words[at];
    return { criterion, met: met(truth), basis: of, text };
  };
  const both = (...values) => (values.includes(false) ? false : values.includes(undefined) ? undefined : true);
  const either = (...values) => (values.includes(true) ? true : values.includes(undefined) ? undefined : false);
  const contrary = (value) => (value === undefined ? undefined : !value);
  const names = [
    "material",
    "fitsActionPolicy",
    "runsPolicyPeriod",
    "endsWithinPolicyLimit",
    "structureAdequate",
    "fundingAdequate",
    "measures.extraProductionOrStockRelease",
    "measures.substitutes",
    "measures.otherSources",
    "measures.otherWhenTight",
    "measures.supplyCapacityInvestment",
    "measures.dependenceReduction",
    "informationManagementInPlace",
    "joint",
    "sameIndustry",
    "fairCompetitionKept",
    "undulyHarmsConsumersOrRelatedBusinesses",
  ];
  const read = onlyNames(["material", "measures", ...names.filter((name) => !name.includes("."))]);
  const readMeasures = onlyNames(names.filter((name) => name.startsWith("measures.")).map((name) => name.slice(9)));
  return (facts, on) => {
    read(facts);
    if (facts.measures !== undefined) readMeasures(facts.measures);
    if (!isDay(on) || on < "2022-12-23" || on >= "2026-09-18") throw new Error("not a day of this benchmark");
    const measures = facts.measures ?? {};
    const t = [
      designated.has(facts.material),
      yes(facts.fitsActionPolicy),
      yes(facts.runsPolicyPeriod),
      yes(facts.endsWithinPolicyLimit),
      yes(facts.structureAdequate),
      yes(facts.fundingAdequate),
      yes(measures.extraProductionOrStockRelease),
      yes(measures.substitutes),
      yes(measures.otherSources),
      yes(measures.otherWhenTight),
      yes(measures.supplyCapacityInvestment),
      yes(measures.dependenceReduction),
      yes(facts.informationManagementInPlace),
      yes(facts.joint),
      yes(facts.sameIndustry),
      yes(facts.fairCompetitionKept),
      yes(facts.undulyHarmsConsumersOrRelatedBusinesses),
    ];
    const period = either(t[2], t[3]);
    const measure = either(t[6], t[7], t[8], t[9], t[10], t[11]);
    const fair = both(t[15], contrary(t[16]));
    const competition = either(contrary(t[13]), contrary(t[14]), fair);
    const truth = both(t[0], t[1], period, t[4], t[5], measure, t[12], competition);
    const reasons = t.map((one, at) => reason(at, one));
    if (truth !== undefined) {
      const of = truth ? "certifiable" : "not-certifiable";
      return { question, answer: of, answerText: texts[of], on, reasons, missing: [], basis, grade: "text" };
    }
    const missing = [];
    const open = (from, to) => {
      for (let at = from; at < to; at += 1) if (t[at] === undefined) missing.push(names[at]);
    };
    open(0, 2);
    if (period === undefined) open(2, 4);
    open(4, 6);
    if (measure === undefined) open(6, 12);
    open(12, 13);
    if (competition === undefined) {
      open(13, 15);
      if (fair === undefined) open(15, 17);
    }
    return {
      question,
      answer: "undetermined",
      answerText: texts.undetermined,
      on,
      why: "facts-missing",
      reasons,
      missing,
      basis,
      grade: "text",
    };
  };
}
