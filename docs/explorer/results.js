// What a rule answers, in words: what must be said first, the answer, why, under which articles, and what would change it.
import {
  caveatsOf,
  explain,
  formatDate,
  formatYen,
  isLegalDate,
  penaltiesFor,
  reviewStateNames,
  timelineToSvg,
  toICalendar,
} from "espa-jp";
import { answersBetween, ask, factsOf, labelOf, labelsOf, questionOf, rules } from "espa-jp/rules";
import { openPaths, stated, valueAt, withValue } from "./facts.js";
import { told } from "./fields.js";
import { button, cite, cites, colon, csvOf, day, element, language, save, say, table } from "./page.js";
import { grades, texts } from "./texts.js";

export const ruleOf = (id) => rules.find((one) => one.id === id);
export const titleOf = (rule) => (language.now === "ja" ? rule.titleJa : rule.titleEn);

/** The label of a fact; of a place that is none, that of what holds it. */
export function labelAt(rule, path) {
  for (let at = path; at !== ""; at = at.includes(".") ? at.slice(0, at.lastIndexOf(".")) : "") {
    try {
      return labelOf(at, { rule, lang: language.now });
    } catch {
      // The place above has a label.
    }
  }
  return language.now === "ja" ? "その他の事実" : "another fact";
}

/** The answer of any result in words. */
export function answerText(result, on) {
  const lang = language.now;
  if ("question" in result) return result.answerText[lang];
  if ("complete" in result) {
    if (result.missing.length > 0) return say(texts.incomplete, { count: result.missing.length });
    return texts[result.complete === true ? "complete" : "completeUnknown"][lang];
  }
  if (result.state === "invalid") return texts.wrong[lang];
  if (result.state === "undetermined") return texts.undetermined[lang];
  if (Object.hasOwn(reviewStateNames, result.state ?? "")) return reviewStateNames[result.state][lang];
  if (result.intervals?.length > 0) {
    // The times in which something is prohibited: how it is on the day, and from when on it is free for good.
    const [{ answer }] = result.intervals;
    const now =
      answer === "undetermined" ? texts.undetermined[lang] : labelOf(answer, { rule: "foreign-filing", lang });
    const opens = result.opensOn > on ? say(texts.freeFrom, { day: formatDate(result.opensOn, lang) }) : "";
    return `${now}${opens}`;
  }
  // Of days that fall due, the next one; where all have passed, the last.
  const sorted = [...(result.boundaries ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1));
  const next = sorted.find(({ date }) => date >= on) ?? sorted.at(-1);
  return next === undefined ? texts.undetermined[lang] : `${formatDate(next.date, lang)}${colon()}${next.what[lang]}`;
}

export function issuesOf(rule, result) {
  return (result.issues ?? []).map((issue) => {
    const where = issue.path.length === 0 ? "" : `${labelAt(rule, issue.path.join("."))}${colon()}`;
    return `${where}${issue.message[language.now]}`;
  });
}

const isOpen = (result) =>
  [result.answer, result.state, result.intervals?.[0]?.answer].some(
    (one) => one === "undetermined" || one === "invalid",
  ) || result.complete === "unknown";

function verdict(rule, result, on) {
  const caveats = caveatsOf(result, language.now);
  const open = isOpen(result);
  const lacking = "complete" in result && result.missing.length > 0;
  const mark = open ? "?" : lacking ? "!" : "●";
  return [
    caveats.length === 0
      ? ""
      : element(
          "div",
          [
            element("strong", `${texts.caveats[language.now]}${colon()}`),
            caveats.length === 1
              ? caveats[0]
              : element(
                  "ul",
                  caveats.map((one) => element("li", one)),
                ),
          ],
          { class: "caveat box" },
        ),
    element("p", [element("span", mark, { class: "mark", "aria-hidden": "true" }), ` ${answerText(result, on)}`], {
      class: `verdict ${open || lacking || caveats.length > 0 ? "open" : "settled"}`,
    }),
    ...issuesOf(rule, result).map((text) => element("p", `! ${text}`, { class: "fault" })),
  ];
}

function definition(pairs) {
  return element(
    "dl",
    pairs
      .filter(([, value]) => value !== "" && value !== undefined)
      .flatMap(([name, value]) => [element("dt", name), element("dd", value)]),
  );
}

function finding(result) {
  const lang = language.now;
  const items = result.reasons.map((reason) => {
    const [kind, mark, word] =
      reason.met === "unknown"
        ? ["open", "?", texts.unknownYet]
        : reason.met
          ? ["yes", "✓", texts.met]
          : ["no", "✕", texts.notMet];
    const met = element("span", [element("span", mark, { class: "mark", "aria-hidden": "true" }), ` ${word[lang]}`], {
      class: kind,
    });
    const read = reason.asLastRead === undefined ? "" : texts.asLastRead[lang];
    return element("li", [met, element("span", [reason.text[lang], read, " ", cite(reason.basis, result.on)])]);
  });
  const { lastRead, safeSide } = result;
  const before = lastRead ? `${say(texts.lastRead, { until: formatDate(dayBefore(lastRead.until), lang) })}` : "";
  return [
    definition([
      [before, lastRead ? lastRead.answerText?.[lang] : ""],
      [texts.safeSide[lang], safeSide?.answerText[lang] ?? ""],
    ]),
    items.length === 0 ? "" : element("h3", texts.reasons[lang]),
    items.length === 0 ? "" : element("ul", items, { class: "reasons" }),
    definition([
      [texts.basis[lang], cites(result.basis, result.on)],
      [texts.grade[lang], grades[result.grade]?.[lang] ?? ""],
    ]),
  ];
}

function dayBefore(date) {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

function timeline(rule, result, on, name) {
  const lang = language.now;
  const boundaries = result.boundaries ?? [];
  if (boundaries.length === 0) return [definition([[texts.grade[lang], grades[result.grade]?.[lang] ?? ""]])];
  const sorted = [...boundaries].sort((a, b) => (a.date < b.date ? -1 : 1));
  const title = [name, titleOf(rule)].filter((one) => one !== "").join(lang === "ja" ? "：" : ": ");
  const whole = { ...result, boundaries };
  const parts = [
    table(
      [texts.date[lang], texts.what[lang], texts.basis[lang]],
      sorted.map((one) => [day(one.date), one.what[lang], cite(one.basis, on)]),
    ),
    definition([[texts.grade[lang], grades[result.grade]?.[lang] ?? ""]]),
  ];
  try {
    const svg = timelineToSvg(whole, { lang, title });
    const picture = document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
    // The stamp of a calendar is a day in UTC, and never one to come.
    const exportedOn = new Date().toISOString().slice(0, 10);
    const subject = name === "" ? undefined : `${name} ${titleOf(rule)}`;
    parts.push(
      element("div", picture, { class: "picture", role: "group", tabindex: "0", "aria-label": texts.picture[lang] }),
      element(
        "p",
        [
          save(
            texts.saveCalendar[lang],
            `${rule.id}.ics`,
            "text/calendar",
            toICalendar(whole, { lang, exportedOn, ...(subject && { subject }) }),
          ),
          save(texts.savePicture[lang], `${rule.id}.svg`, "image/svg+xml", svg),
          save(
            texts.saveCsv[lang],
            `${rule.id}.csv`,
            "text/csv",
            csvOf([
              [texts.date[lang], texts.what[lang], texts.basis[lang]],
              ...sorted.map((one) => [one.date, one.what[lang], cite(one.basis, on).textContent]),
            ]),
          ),
        ],
        { class: "files" },
      ),
    );
  } catch (error) {
    parts.push(element("p", String(error.message), { class: "fault" }));
  }
  return parts;
}

function checklist(rule, result, on) {
  const lang = language.now;
  return [
    result.missing.length === 0
      ? ""
      : table(
          [texts.lacking[lang], texts.what[lang], texts.basis[lang]],
          result.missing.map((one) => [
            one.path.length === 0 ? "" : labelAt(rule.id, one.path.join(".")),
            one.text[lang],
            cite(one.basis, on),
          ]),
        ),
    result.complete === "unknown" && result.missing.length > 0 ? element("p", texts.mayLack[lang]) : "",
    definition([[texts.grade[lang], grades[result.grade]?.[lang] ?? ""]]),
  ];
}

/** Each single fact that would turn the result, with the answer it would bring. */
export function turns(rule, facts, on, result) {
  const before = answerKey(result);
  const open = openPaths(result);
  const paths = [...new Set([...stated(rule.id, facts), ...open])].slice(0, 60);
  const found = [];
  for (const path of paths) {
    const question = questionOf(rule.id, path, language.now);
    if (question === undefined || !["boolean", "choice"].includes(question.kind)) continue;
    const now = valueAt(facts, path);
    const others = (question.kind === "boolean" ? [true, false] : question.options.map(({ value }) => value)).filter(
      (one) => one !== now,
    );
    for (const other of others.slice(0, 12)) {
      const next = ask(rule.id, withValue(facts, path, other), on);
      if ((next.issues ?? []).length > (result.issues ?? []).length) continue;
      if (answerKey(next) === before || isOpen(next)) continue;
      found.push({
        path,
        label: question.label,
        value: told(rule.id, path, other),
        answer: answerText(next, on),
        other,
      });
    }
  }
  return found;
}

const answerKey = (result) =>
  JSON.stringify([
    result.answer,
    result.state,
    result.complete,
    "complete" in result ? result.missing.length : (result.boundaries ?? []).map((one) => one.date),
  ]);

function penalties(rule, on) {
  const lang = language.now;
  const rows = rule.conducts.flatMap((conduct) => {
    try {
      return penaltiesFor(conduct, on).map((one) => [conduct, one]);
    } catch {
      return [];
    }
  });
  return rows.map(([conduct, one]) => {
    const word = one.word ?? "";
    const months = one.imprisonmentMonths;
    // Twelve months are no years in English, and one year in Japanese.
    const inYears = months !== undefined && months % 12 === 0 && (lang === "ja" || months > 12);
    const length =
      months === undefined ? "" : say(inYears ? texts.years : texts.months, { n: inYears ? months / 12 : months });
    const custody = lang === "ja" && length !== "" ? `${length}${word}` : length;
    const fine =
      one.fineYen === undefined
        ? ""
        : say(texts[one.kind === "administrative" ? "administrativeFine" : "fine"], {
            yen: formatYen(one.fineYen, lang),
          });
    const joined = [custody, fine].filter((part) => part !== "").join(lang === "ja" ? "又は" : " or ");
    return element("li", [
      `${labelAt(rule.id, conduct)}${colon()}${joined} `,
      one.basis === undefined ? "" : cite(one.basis, on),
    ]);
  });
}

/** A part of the page that is worked out only when it is opened. */
function later(summary, work) {
  const details = element("details", element("summary", summary));
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) details.append(...[work()].flat());
  });
  return details;
}

function overTime(rule, facts, on) {
  const lang = language.now;
  const shifted = (years) => {
    const moved = `${Number(on.slice(0, 4)) + years}${on.slice(4)}`;
    return isLegalDate(moved) ? moved : `${moved.slice(0, 8)}28`;
  };
  const rows = answersBetween(rule.id, facts, shifted(-1), shifted(1)).map((one) => [
    say(texts.fromTo, { from: formatDate(one.from, lang), through: formatDate(one.through, lang) }),
    one.answerText?.[lang] ?? texts.undetermined[lang],
    grades[one.grade][lang],
    cites(one.turnedBy, one.from),
  ]);
  return table([texts.period[lang], texts.result[lang], texts.grade[lang], texts.turnedBy[lang]], rows);
}

/** Of a family each application with its periods, drawn as they stand on the day. */
function familyOf(facts, on, name) {
  const lang = language.now;
  const { applications } = facts;
  if (!Array.isArray(applications) || applications.length === 0) return [];
  const rule = ruleOf("patent-timeline");
  const each = applications.map((application, index) => {
    const { id, describes, parent, priorityBase, ...history } = application ?? {};
    const title = typeof id === "string" && id !== "" ? id : say(texts.entry, { n: index + 1 });
    return later(title, () => {
      const result = ask(rule.id, history, on);
      const subject = [name, title].filter((one) => one !== "").join(" ");
      return [...verdict(rule.id, result, on), ...timeline(rule, result, on, subject)].flat(3);
    });
  });
  return [element("h3", texts.familyOf[lang]), ...each];
}

/** The whole answer to the facts of a rule. */
export function resultOf({ rule, facts, on, name, choose }) {
  const lang = language.now;
  const result = ask(rule.id, facts, on);
  const parts = [...verdict(rule.id, result, on)];
  if ("question" in result) parts.push(...finding(result));
  else if ("complete" in result) parts.push(...checklist(rule, result, on));
  else parts.push(...timeline(rule, result, on, name));
  parts.push(...familyOf(facts, on, name));
  const turning = "complete" in result ? [] : turns(rule, facts, on, result);
  if (stated(rule.id, facts).length > 0 && "question" in result) {
    parts.push(
      element("h3", texts.wouldChange[lang]),
      turning.length === 0
        ? element("p", texts.nothingChanges[lang], { class: "soft" })
        : element(
            "ul",
            turning.slice(0, 12).map((one) =>
              element("li", [
                button(say(texts.ifSo, { fact: one.label, value: one.value }), () => choose(one.path, one.other), {
                  class: "link",
                }),
                ` → ${one.answer}`,
              ]),
            ),
            { class: "turns" },
          ),
    );
  }
  const fines = penalties(rule, on);
  if (fines.length > 0) parts.push(later(texts.penalty[lang], () => element("ul", fines)));
  parts.push(later(texts.overTime[lang], () => overTime(rule, facts, on)));
  parts.push(
    later(texts.programmer[lang], () => [
      element(
        "pre",
        element(
          "code",
          `import { ask } from "espa-jp/rules";\n\nask("${rule.id}", ${JSON.stringify(facts, undefined, 2)}, "${on}");\n// ${"answer" in result ? result.answer : (result.state ?? String(result.complete))}`,
        ),
        { tabindex: "0" },
      ),
      element("pre", explain(result, { lang, labels: labelsOf(rule.id) }), { tabindex: "0", class: "explained" }),
    ]),
  );
  return { result, parts };
}

/** The facts that are still open, by their labels. */
export function openLabels(rule, result) {
  if ("complete" in result) return [];
  return [...new Set(openPaths(result))].map((path) => ({ path, label: labelAt(rule.id, path) }));
}

export { factsOf };
