// The explorer: every rule of the library, in the browser. No network, no storage, no clock but for the first value of the day. The address
// holds the question, the facts, the day and the language, so that a link shares a case and a reload keeps it.
import { actVersionOn, formatDate, isLegalDate, orderVersionOn, recordCheck, todayInJapan } from "espa-jp";
import { ask, factsOf, nextQuestion, questionOf, rules } from "espa-jp/rules";
import { answersOf, casesOf, template } from "./batch.js";
import { relevant, stated, valueAt, withValue } from "./facts.js";
import { form, interviewQuestion, told } from "./fields.js";
import { button, byId, colon, element, language, save, say } from "./page.js";
import { labelAt, openLabels, resultOf, ruleOf, titleOf } from "./results.js";
import { materials, sectors } from "./tables.js";
import { chapterOf, chapters, samples, texts } from "./texts.js";

const today = todayInJapan(new Date());
const empty = {
  view: "home",
  rule: undefined,
  mode: "interview",
  facts: {},
  name: "",
  on: today,
  asked: undefined,
  cases: undefined,
};
let state = { ...empty };
let broken = false;
/** Fields whose content could not be read: nothing is answered as if they were empty. */
let faults = new Map();
const opened = new Set();
let showAll = false;
const lookUps = { materials, sectors };

/** What the address says. */
function fromAddress() {
  broken = false;
  const given = new URLSearchParams(location.hash.slice(1));
  const lang = given.get("lang") ?? new URLSearchParams(location.search).get("lang");
  if (lang === "ja" || lang === "en") language.now = lang;
  const next = { ...empty };
  const on = given.get("on");
  if (on !== null) next.on = isLegalDate(on) ? on : undefined;
  next.name = given.get("case") ?? "";
  const view = given.get("view") ?? "";
  if (Object.hasOwn(lookUps, view)) next.view = view;
  const rule = given.get("rule");
  if (rule !== null && ruleOf(rule) !== undefined) {
    Object.assign(next, { view: "rule", rule });
    if (["interview", "form", "rows"].includes(view)) next.mode = view;
    else if (given.has("facts")) next.mode = "form";
    for (const name of ["facts", "cases"]) {
      if (!given.has(name)) continue;
      try {
        const value = JSON.parse(given.get(name));
        if (value === null || typeof value !== "object" || Array.isArray(value) !== (name === "cases"))
          throw new Error(name);
        next[name] = value;
      } catch {
        broken = true;
      }
    }
  } else if (rule !== null) broken = true;
  state = next;
  faults = new Map();
}

function address() {
  const parts = new URLSearchParams();
  if (state.view === "rule") {
    parts.set("rule", state.rule);
    parts.set("view", state.mode);
    if (Object.keys(state.facts).length > 0) parts.set("facts", JSON.stringify(state.facts));
    if (state.cases !== undefined && JSON.stringify(state.cases).length < 20_000)
      parts.set("cases", JSON.stringify(state.cases));
    if (state.name !== "") parts.set("case", state.name);
  } else if (state.view !== "home") parts.set("view", state.view);
  if (state.on !== undefined) parts.set("on", state.on);
  parts.set("lang", language.now);
  return `#${parts}`;
}

/** Takes a change into the state and the address; a step that a person would go back over is one of the history. */
function go(changes, { step = false, keep = false } = {}) {
  state = { ...state, ...changes };
  const next = address();
  if (next !== location.hash) history[step ? "pushState" : "replaceState"](undefined, "", next);
  if (!keep) show();
}

const choose = (path, value) => {
  faults.clear();
  go({ facts: withValue(state.facts, path, value), asked: undefined });
};

function showLaw() {
  const { on } = state;
  const lang = language.now;
  byId("on-print").textContent = on === undefined ? "" : formatDate(on, lang);
  if (on === undefined) {
    byId("law").textContent = texts.chooseDate[lang];
    return;
  }
  const lines = [
    [actVersionOn(on), texts.lawAct],
    [orderVersionOn(on), texts.lawOrder],
  ].flatMap(([version, text]) =>
    version === undefined
      ? []
      : [
          `${say(text, { day: formatDate(version.inForceFrom, lang) })}${texts[version.textRead ? "lawRead" : "lawUnread"][lang]}`,
        ],
  );
  byId("law").textContent = lines.length === 0 ? texts.lawNone[lang] : lines.join(lang === "ja" ? "　" : "; ");
}

function home() {
  const lang = language.now;
  const list = element("div", "", { id: "rules" });
  const draw = (wanted) => {
    const plain = (text) => text.normalize("NFKC").toLowerCase();
    const words = plain(wanted).split(/\s+/);
    const matches = rules.filter((rule) =>
      words.every((word) => plain(`${rule.titleJa} ${rule.titleEn} ${rule.call} ${rule.id}`).includes(word)),
    );
    list.replaceChildren(
      ...Object.entries(chapters).flatMap(([chapter, name]) => {
        const some = matches.filter((rule) => chapterOf(rule.provision) === chapter);
        if (some.length === 0) return [];
        const links = some.map((rule) =>
          element("li", element("a", titleOf(rule), { href: `#rule=${rule.id}${dayAndLanguage()}` })),
        );
        return [element("section", [element("h3", name[lang]), element("ul", links, { class: "rules" })])];
      }),
      ...(matches.length === 0 ? [element("p", texts.noRule[lang])] : []),
    );
  };
  const filter = element("input", "", { type: "search", id: "filter", autocomplete: "off", spellcheck: "false" });
  filter.addEventListener("input", () => draw(filter.value));
  draw("");
  const family = new URLSearchParams({
    rule: "foreign-filing-window",
    view: "form",
    facts: JSON.stringify(samples.family),
  });
  const tables = [
    ...Object.keys(lookUps).map((view) => [texts[view][lang], `#view=${view}${dayAndLanguage()}`]),
    [texts.family[lang], `#${family}${dayAndLanguage()}`],
  ].map(([text, href]) => element("li", element("a", text, { href })));
  return [
    element("h1", texts.title[lang]),
    element("p", texts.lead[lang], { class: "lead" }),
    broken ? element("p", texts.brokenLink[lang], { class: "fault", role: "alert" }) : "",
    element("label", [texts.filter[lang], filter], { class: "filter" }),
    list,
    element("section", [element("h3", texts.lookUp[lang]), element("ul", tables, { class: "rules" })]),
  ];
}

const dayAndLanguage = () => `${state.on === undefined ? "" : `&on=${state.on}`}&lang=${language.now}`;

/** The first fact of a rule that can be asked for by itself. */
const firstOf = (rule) =>
  factsOf(rule.id).find(({ path, kind }) => kind !== "list" && questionOf(rule.id, path, language.now) !== undefined)
    ?.path;

function interview(rule, box) {
  const lang = language.now;
  const { facts, on } = state;
  const answer = (path, value) => {
    go({ facts: withValue(facts, path, value), asked: undefined });
    byId("asked")?.focus();
  };
  const next = nextQuestion(rule.id, facts, on, lang);
  const isNew = next !== undefined && valueAt(facts, next.path) === undefined;
  const known = stated(rule.id, facts);
  const result = ask(rule.id, facts, on);
  // A history without a day is one in which nothing has happened: its first fact is asked for, so that it can begin.
  const begins = next === undefined && known.length === 0 && (result.why ?? "facts-missing") === "facts-missing";
  const first = begins ? firstOf(rule) : undefined;
  const path = state.asked ?? first;
  const asked = path === undefined ? (isNew ? next : undefined) : questionOf(rule.id, path, lang);
  const open = openLabels(rule, result);
  box.append(
    asked === undefined
      ? element("div", [
          element("h3", texts.interviewDone[lang], { id: "asked", tabindex: "-1" }),
          next === undefined ? "" : element("p", texts.interviewOpen[lang]),
          element(
            "p",
            button(texts.moreFacts[lang], () => go({ mode: "form" }, { step: true })),
          ),
        ])
      : interviewQuestion({ rule: rule.id, question: asked, value: valueAt(facts, asked.path), on, answer }),
  );
  const side = [];
  if (known.length > 0) {
    side.push(
      element("h3", texts.answered[lang]),
      element(
        "ul",
        known.map((path) =>
          element("li", [
            element("span", [
              `${labelAt(rule.id, path)}${colon()}`,
              element("strong", told(rule.id, path, valueAt(facts, path))),
            ]),
            " ",
            button(
              texts.change[lang],
              () => {
                go({ asked: path });
                byId("asked")?.focus();
              },
              { class: "small", "aria-label": `${texts.change[lang]}${colon()}${labelAt(rule.id, path)}` },
            ),
          ]),
        ),
        { class: "answered" },
      ),
    );
  }
  if (!("complete" in result)) {
    side.push(
      element("h3", texts.stillOpen[lang]),
      open.length === 0
        ? element("p", texts.nothingOpen[lang], { class: "soft" })
        : element(
            "ul",
            open.map((one) => element("li", one.label)),
            { class: "open-facts" },
          ),
    );
  }
  box.append(element("aside", side));
}

/** The form; it is drawn again where other facts matter, and the field that was left keeps its place. */
function drawForm(rule, box) {
  const lang = language.now;
  const { facts, on } = state;
  const few = factsOf(rule.id).length <= 24;
  const shown =
    showAll || few || rule.kind !== "finding" ? undefined : relevant(rule.id, facts, ask(rule.id, facts, on));
  const change = (path, value, wrong = "", rebuild = false) => {
    if (wrong === "") faults.delete(path);
    else faults.set(path, wrong);
    const before = JSON.stringify([...(shown ?? [])].sort());
    go({ facts: withValue(state.facts, path, value) }, { keep: true });
    const after =
      shown === undefined
        ? before
        : JSON.stringify([...relevant(rule.id, state.facts, ask(rule.id, state.facts, on))].sort());
    const isTyped = document.activeElement?.matches("input[type=text], input[type=date], textarea") === true;
    if (rebuild || (before !== after && !isTyped)) {
      const focused = document.activeElement?.dataset?.path;
      show();
      const back = [...document.querySelectorAll("[data-path]")].find((one) => one.dataset.path === focused);
      back?.focus();
    } else showResult(rule);
  };
  box.append(form({ rule: rule.id, facts, on, shown, change, opened }));
  if (!few && rule.kind === "finding") {
    const all = element("input", "", { type: "checkbox", id: "show-all", checked: showAll });
    all.addEventListener("change", () => {
      showAll = all.checked;
      show();
      byId("show-all")?.focus();
    });
    box.append(element("label", [all, texts.showAll[lang]], { class: "choice" }));
  }
}

function paste(rule, box) {
  const lang = language.now;
  const symbolColumns = ["symbols", "ipc"].some((name) => factsOf(rule.id).some(({ path }) => path === name));
  const help = say(texts.pasteHelp, { column: symbolColumns ? texts.pasteColumn[lang] : "" });
  const area = element("textarea", "", { id: "paste", rows: 6, spellcheck: "false", "aria-describedby": "paste-help" });
  const said = element("div", "", { id: "paste-said", role: "status" });
  const read = () => {
    const { cases, faults: wrong } = casesOf(rule.id, area.value);
    if (cases.length === 0 || wrong.length > 0) {
      said.replaceChildren(
        element(
          "ul",
          wrong.slice(0, 50).map((one) => element("li", one)),
          { class: "fault" },
        ),
      );
      if (cases.length === 0) return;
    }
    if (wrong.length > 0) return;
    faults.clear();
    if (cases.length === 1) go({ facts: cases[0], cases: undefined, mode: "form", asked: undefined }, { step: true });
    else go({ cases, mode: "rows" }, { step: true });
  };
  box.append(
    element("label", texts.paste[lang], { for: "paste" }),
    element("p", help, { id: "paste-help", class: "help" }),
    area,
    element(
      "p",
      [
        button(texts.read[lang], read, { class: "first" }),
        save(texts.template[lang], `${rule.id}.csv`, "text/csv", template(rule)),
      ],
      { class: "files" },
    ),
    said,
  );
  if (state.cases !== undefined && state.on !== undefined) {
    box.append(
      element("h3", say(texts.readMany, { count: state.cases.length })),
      ...answersOf({
        rule,
        cases: state.cases,
        on: state.on,
        open: (facts) => go({ facts, mode: "form" }, { step: true }),
      }),
    );
  }
}

let checking = 0;
function showResult(rule) {
  const box = byId("result");
  if (box === null) return;
  const lang = language.now;
  if (state.on === undefined || faults.size > 0) {
    const lines =
      state.on === undefined
        ? [texts.chooseDate[lang]]
        : [...faults].map(([path, fault]) => `${labelAt(rule.id, path)}${colon()}${fault}`);
    box.replaceChildren(
      element("h2", texts.result[lang]),
      ...lines.map((one) => element("p", one, { class: "verdict open" })),
    );
    return;
  }
  const { parts } = resultOf({ rule, facts: state.facts, on: state.on, name: state.name, choose });
  const line = element(
    "p",
    [
      button(texts.copyLink[lang], async ({ target }) => {
        await navigator.clipboard?.writeText(location.href).catch(() => undefined);
        target.textContent = texts.copied[lang];
      }),
      button(texts.print[lang], () => print()),
      save(texts.saveJson[lang], `${rule.id}.json`, "application/json", JSON.stringify(state.facts, undefined, 2)),
    ],
    { class: "files" },
  );
  box.replaceChildren(element("h2", texts.result[lang]), ...[parts].flat(3).filter((one) => one !== ""), line);
  if (rule.kind !== "checklist" || Object.keys(state.facts).length === 0) return;
  // A plan is looked at as a record, too.
  checking += 1;
  const now = checking;
  recordCheck(rule.factsSchema).then((found) => {
    if (now !== checking || !found.ok) return;
    const issues = found.check(state.facts);
    const lines =
      issues === undefined
        ? [texts.schemaOk[lang]]
        : issues.map(
            (one) =>
              `${one.path.length === 0 ? "" : `${labelAt(rule.id, one.path.join("."))}${colon()}`}${one.message[lang]}`,
          );
    line.before(
      element("h3", texts.schema[lang]),
      element(
        "ul",
        [...new Set(lines)].slice(0, 40).map((one) => element("li", one)),
      ),
    );
  });
}

function ruleView() {
  const lang = language.now;
  const rule = ruleOf(state.rule);
  const modes = ["interview", "form", "rows"].map((mode) =>
    button(texts[mode][lang], () => go({ mode, asked: undefined }, { step: true }), {
      "aria-pressed": String(state.mode === mode),
      id: `mode-${mode}`,
    }),
  );
  const name = element("input", "", {
    id: "case-name",
    value: state.name,
    maxlength: 100,
    autocomplete: "off",
    "aria-describedby": "case-help",
  });
  name.addEventListener("input", () => {
    go({ name: name.value.trim() }, { keep: true });
    showResult(rule);
  });
  const box = element("div", "", { id: "facts", class: state.mode });
  const tools = [
    button(texts.restart[lang], () => go({ facts: {}, cases: undefined, asked: undefined }, { step: true }), {
      class: "small",
    }),
  ];
  if (samples[rule.id] !== undefined)
    tools.unshift(
      button(texts.sample[lang], () => go({ facts: samples[rule.id], asked: undefined }, { step: true }), {
        class: "small",
      }),
    );
  const parts = [
    element(
      "p",
      element("a", `← ${texts.allRules[lang]}`, {
        href: `#lang=${lang}${state.on === undefined ? "" : `&on=${state.on}`}`,
      }),
      {
        class: "back",
      },
    ),
    element("h1", titleOf(rule)),
    element(
      "div",
      [
        element("div", modes, { class: "modes", role: "group", "aria-label": texts.allRules[lang] }),
        element("label", [texts.caseName[lang], name], { class: "name-of-case" }),
        element("p", texts.caseNameHelp[lang], { id: "case-help", class: "help hidden" }),
      ],
      { class: "tools" },
    ),
    element("p", state.name, { class: "print-only name" }),
  ];
  if (state.on === undefined) return [...parts, element("p", texts.chooseDate[lang], { class: "verdict open" })];
  if (state.mode === "interview") interview(rule, box);
  else if (state.mode === "form") drawForm(rule, box);
  else paste(rule, box);
  const result = element("section", "", { id: "result", "aria-live": "polite" });
  const input = element("section", [box, element("p", tools, { class: "files" })]);
  return [
    ...parts,
    element("div", state.mode === "rows" ? [input] : [input, result], {
      class: state.mode === "rows" ? "one" : rule.kind === "timeline" && state.mode === "form" ? "two of-days" : "two",
    }),
  ];
}

function show() {
  const lang = language.now;
  document.documentElement.lang = lang;
  for (const one of document.querySelectorAll("[data-text]")) one.textContent = texts[one.dataset.text][lang];
  for (const one of ["ja", "en"]) byId(`lang-${one}`).setAttribute("aria-pressed", String(lang === one));
  window.espaSite?.(lang);
  if (document.activeElement !== byId("on")) byId("on").value = state.on ?? "";
  showLaw();
  const main = byId("view");
  const rule = state.rule === undefined ? undefined : ruleOf(state.rule);
  const parts =
    state.view === "home"
      ? home()
      : state.view === "rule"
        ? ruleView()
        : [
            element(
              "p",
              element("a", `← ${texts.allRules[lang]}`, {
                href: `#lang=${lang}${state.on === undefined ? "" : `&on=${state.on}`}`,
              }),
              { class: "back" },
            ),
            element("h1", texts[state.view][lang]),
            ...(state.on === undefined
              ? [element("p", texts.chooseDate[lang])]
              : [element("section", lookUps[state.view](state.on))]),
          ];
  main.replaceChildren(...parts.filter((one) => one !== ""));
  document.title =
    state.view === "home"
      ? texts.title[lang]
      : `${rule === undefined ? texts[state.view][lang] : titleOf(rule)} – ${texts.title[lang]}`;
  if (rule !== undefined) showResult(rule);
}

fromAddress();
byId("on").value = state.on ?? "";
const lookAtDay = () => {
  const field = byId("on");
  const { badInput, rangeUnderflow, rangeOverflow } = field.validity;
  const wrong = badInput || rangeUnderflow || rangeOverflow;
  field.setAttribute("aria-invalid", String(wrong));
  const on = !wrong && isLegalDate(field.value) ? field.value : undefined;
  if (on !== state.on) go({ on });
};
// A date that is half typed changes no value: it is looked at when a key was pressed in it, and when it is left.
for (const moment of ["input", "keyup", "focusout"]) byId("on").addEventListener(moment, lookAtDay);
for (const one of ["ja", "en"]) {
  byId(`lang-${one}`).addEventListener("click", () => {
    language.now = one;
    go({});
  });
}
for (const moment of ["hashchange", "popstate"]) {
  addEventListener(moment, () => {
    if (location.hash === address()) return;
    const before = state.view + state.rule;
    fromAddress();
    show();
    if (before !== state.view + state.rule) scrollTo(0, 0);
  });
}
addEventListener("beforeprint", () => {
  for (const one of document.querySelectorAll("#result details")) one.open ||= one.children.length > 1;
});
show();
