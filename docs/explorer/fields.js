// Inputs for facts: one question of an interview, or all of them as a form.
import { formatDate, formatNumber, formatYen, isLegalDate } from "espa-jp";
import { questionOf } from "espa-jp/rules";
import { treeOf, valueAt, withoutEntries } from "./facts.js";
import { between, button, cite, colon, element, language, say } from "./page.js";
import { texts } from "./texts.js";

/** A value as a person reads it. */
export function told(rule, path, value) {
  const lang = language.now;
  const question = questionOf(rule, path, lang);
  const word = (one) => question?.options?.find((option) => option.value === one)?.label ?? String(one);
  if (value === null) return texts.notKnown[lang];
  if (value === true) return texts.yes[lang];
  if (value === false) return texts.no[lang];
  if (Array.isArray(value)) {
    if (value.length === 0) return lang === "ja" ? "なし" : "none";
    return question?.item === "group"
      ? say({ ja: "{n}件", en: "{n}" }, { n: value.length })
      : value.map(word).join(between());
  }
  if (question?.kind === "yen" && typeof value === "number") return formatYen(value, lang);
  if (question?.kind === "number" && typeof value === "number") {
    return `${formatNumber(value, lang)}${question.unit === undefined ? "" : `${lang === "ja" ? "" : " "}${question.unit}`}`;
  }
  if (question?.kind === "date" && isLegalDate(value)) return formatDate(value, lang);
  return typeof value === "object" ? JSON.stringify(value) : word(value);
}

/**
 * The input of one fact.
 *
 * @param question - from `questionOf` or `nextQuestion`
 * @param value - what stands there now
 * @param change - takes the new value, `undefined` where the field is empty, and the fault of what cannot be read
 */
export function input(question, value, change, id) {
  const lang = language.now;
  const attributes = { id, "data-path": question.path, "aria-describedby": `${id}-help ${id}-fault` };
  if (question.kind === "boolean" || question.kind === "choice") {
    const options =
      question.kind === "boolean"
        ? [
            ["true", texts.yes[lang]],
            ["false", texts.no[lang]],
          ]
        : question.options.map((one) => [one.value, one.label]);
    const now = value === undefined ? "" : value === null ? "null" : String(value);
    const all = [["", texts.notStated[lang]], ...options, ["null", texts.notKnown[lang]]];
    return element(
      "select",
      all.map(([name, label]) => element("option", label, { value: name, selected: name === now })),
      {
        ...attributes,
        on: {
          change: ({ target }) => {
            const chosen = target.value;
            change(
              chosen === ""
                ? undefined
                : chosen === "null"
                  ? null
                  : question.kind === "boolean"
                    ? chosen === "true"
                    : chosen,
            );
          },
        },
      },
    );
  }
  if (question.kind === "list" && question.options !== undefined)
    return choices(question, Array.isArray(value) ? value : [], change, attributes);
  if (question.kind === "list") {
    const lines = Array.isArray(value) ? value.join("\n") : "";
    const read = (text) =>
      text
        .split(/[\n、;；]/)
        .map((one) => one.trim())
        .filter((one) => one !== "")
        .map((one) => (question.item === "number" || question.item === "date" ? asItem(one, question.item) : one));
    return element("textarea", lines, {
      ...attributes,
      rows: 3,
      spellcheck: false,
      on: { input: ({ target }) => change(target.value.trim() === "" ? undefined : read(target.value)) },
    });
  }
  const type = question.kind === "date" ? "date" : "text";
  const shown = value === undefined || value === null ? "" : String(value);
  const field = element("input", "", {
    ...attributes,
    type,
    value: shown,
    autocomplete: "off",
    spellcheck: false,
    ...(type === "date" ? { min: "1950-01-01", max: "2099-12-31" } : undefined),
    ...(question.kind === "number" || question.kind === "yen" ? { inputmode: "decimal" } : undefined),
  });
  const look = () => {
    const { badInput, rangeUnderflow, rangeOverflow } = field.validity;
    const unread = type === "date" && (badInput || rangeUnderflow || rangeOverflow);
    const number = field.value.normalize("NFKC").replace(/[,\s¥円]/g, "");
    const noNumber =
      (question.kind === "number" || question.kind === "yen") && number !== "" && !Number.isFinite(Number(number));
    const fault = unread ? texts.badDate[lang] : noNumber ? texts.badNumber[lang] : "";
    field.setAttribute("aria-invalid", String(fault !== ""));
    if (fault !== "") return change(undefined, fault);
    if (field.value.trim() === "") return change(undefined);
    change(question.kind === "number" || question.kind === "yen" ? Number(number) : field.value);
  };
  field.addEventListener("input", look);
  // A date that is half typed changes no value: it is looked at when a key was pressed in it, and when it is left.
  for (const moment of ["keyup", "focusout"]) field.addEventListener(moment, () => type === "date" && look());
  return field;
}

function asItem(text, item) {
  const number = Number(text.normalize("NFKC"));
  return item === "number" && Number.isFinite(number) ? number : text;
}

function choices(question, value, change, attributes) {
  const boxes = question.options.map((one) =>
    element(
      "label",
      [
        element("input", "", { type: "checkbox", value: one.value, checked: value.includes(one.value) }),
        element("span", one.label),
      ],
      { class: "choice" },
    ),
  );
  const group = element("div", boxes, { ...attributes, role: "group", "aria-label": question.label });
  group.addEventListener("change", () => change([...group.querySelectorAll("input:checked")].map((one) => one.value)));
  return group;
}

const namesOf = (id, names) =>
  element(
    "datalist",
    names.map((name) => element("option", "", { value: name })),
    { id },
  );

const idOf = (path) => `fact-${path.replaceAll(".", "-")}`;

/** The label of a fact within the part of the form that holds it: what holds it need not be said again. */
function labelWithin(label, within) {
  if (within === undefined || !label.startsWith(within)) return label;
  const rest = label.slice(within.length).replace(/^\s*[（(][^（）()]*[）)]/, "");
  return rest.replace(/^\s*[：:]\s*/, "") || label;
}

/** A fact of a form: label, input, unit, 'not known', help and article. */
function field(rule, path, value, on, change, { within, names } = {}) {
  const lang = language.now;
  const question = questionOf(rule, path, lang);
  if (question === undefined) return "";
  const id = idOf(path);
  const fault = element("span", "", { id: `${id}-fault`, class: "fault", role: "alert" });
  const put = (next, wrong = "") => {
    fault.textContent = wrong;
    change(path, next, wrong);
  };
  const made = input(question, value, put, id);
  // An application is named by another one of the family.
  const list = names === undefined || !made.matches("input[type=text]") ? "" : namesOf(`${id}-names`, names);
  if (list !== "") made.setAttribute("list", `${id}-names`);
  const named = question.kind === "list" && question.options !== undefined;
  const line = [made, list, question.unit ?? (question.kind === "yen" ? texts.yen[lang] : "")];
  if (!["boolean", "choice", "list"].includes(question.kind)) {
    const unknown = element("input", "", { type: "checkbox", checked: value === null, "data-path": `${path}?` });
    unknown.addEventListener("change", () => {
      if (unknown.checked) made.value = "";
      put(unknown.checked ? null : undefined);
    });
    made.addEventListener("input", () => {
      unknown.checked = false;
    });
    line.push(element("label", [unknown, texts.notKnown[lang]], { class: "choice" }));
  }
  const help = [
    question.help ?? "",
    question.kind === "list" && !named ? texts.perLine[lang] : "",
    cite(question.basis, on),
  ];
  return element(
    "div",
    [
      element(named ? "span" : "label", labelWithin(question.label, within), named ? { class: "label" } : { for: id }),
      element("div", line, { class: "line" }),
      element(
        "p",
        help.flatMap((one) => [one, " "]),
        { id: `${id}-help`, class: "help" },
      ),
      fault,
    ],
    { class: value === undefined ? "field empty" : "field" },
  );
}

/**
 * The facts of a rule as a form.
 *
 * @param shown - paths without entries that are to be shown; all where it is undefined
 * @param change - takes path, value, fault; `rebuild` says that entries came or went
 */
export function form({ rule, facts, on, shown, change, opened }) {
  const lang = language.now;
  const wanted = (node) =>
    shown === undefined ||
    shown.has(node.path) ||
    node.parts.some(wanted) ||
    [...shown].some((one) => node.path.startsWith(`${one}.`));
  const render = (node, prefix, held = {}) => {
    if (!wanted(node)) return "";
    const path = prefix === "" ? node.name : `${prefix}.${node.name}`;
    const value = valueAt(facts, path);
    if (node.kind === "list" && node.parts.length > 0) {
      const entries = Array.isArray(value) ? value : [];
      const add = button(
        `＋ ${texts.add[lang]}${colon()}${node.label[lang]}`,
        () => change(`${path}.${entries.length}`, {}, "", true),
        {
          "data-path": `${path}+`,
        },
      );
      return group(node, path, [
        ...entries.map((entry, index) =>
          element("fieldset", [
            element(
              "legend",
              [say(texts.entry, { n: index + 1 }), entry?.id ?? entry?.name].filter(Boolean).join(colon()),
            ),
            ...entryParts(node, path, entries, index),
            button(
              `${texts.remove[lang]}${colon()}${say(texts.entry, { n: index + 1 })}`,
              () => change(`${path}.${index}`, undefined, "", true),
              { class: "small" },
            ),
          ]),
        ),
        add,
      ]);
    }
    if (node.kind === "group")
      return node.parts.length === 0
        ? ""
        : group(
            node,
            path,
            node.parts.map((one) => render(one, path)),
          );
    return field(rule, path, value, on, change, held);
  };
  /** Of an entry with many facts the first ones and those that are stated or matter; the others behind one line. */
  const entryParts = (node, path, entries, index) => {
    const at = `${path}.${index}`;
    const names = entries.flatMap((one, other) => (other === index || typeof one?.id !== "string" ? [] : [one.id]));
    const draw = (one) =>
      render(one, at, {
        within: node.label[lang],
        ...(names.length > 0 && ["parent", "priorityBase"].includes(one.name) ? { names } : undefined),
      });
    const parts = node.parts.filter(wanted);
    const first = (one) =>
      parts.length <= 10 ||
      parts.indexOf(one) < 6 ||
      valueAt(facts, `${at}.${one.name}`) !== undefined ||
      shown?.has(one.path) === true;
    const rest = parts.filter((one) => !first(one));
    return [
      ...parts.filter(first).map(draw),
      rest.length === 0
        ? ""
        : folded(
            `${at}…`,
            `${texts.furtherFacts[lang]}${lang === "ja" ? `（${rest.length}）` : ` (${rest.length})`}`,
            rest.map(draw),
          ),
    ];
  };
  const folded = (key, title, parts) => {
    const details = element("details", [element("summary", title), ...parts], { open: opened.has(key) });
    details.addEventListener("toggle", () => opened[details.open ? "add" : "delete"](key));
    return details;
  };
  const group = (node, path, parts) => {
    const open = opened.has(path) || valueAt(facts, path) !== undefined || shown !== undefined;
    const details = element("details", [element("summary", node.label[lang]), ...parts], { open, "data-group": path });
    details.addEventListener("toggle", () => opened[details.open ? "add" : "delete"](path));
    return details;
  };
  return element(
    "div",
    treeOf(rule).map((node) => render(node, "")),
    { class: "fields" },
  );
}

/** One question of an interview, with buttons where a word answers it. */
export function interviewQuestion({ rule, question, value, on, answer }) {
  const lang = language.now;
  const id = "question";
  const heading = element("h3", question.question, { id: "asked", tabindex: "-1" });
  const help = element("p", [question.help ?? "", " ", cite(question.basis, on)], { class: "help", id: `${id}-help` });
  const fault = element("p", "", { id: `${id}-fault`, class: "fault", role: "alert" });
  const unknown = button(texts.notKnown[lang], () => answer(question.path, null), { class: "answer-button unknown" });
  const pressed = (one) => ({ class: "answer-button", "aria-pressed": String(value === one) });
  if (question.kind === "boolean") {
    const buttons = [true, false].map((one) =>
      button(texts[one ? "yes" : "no"][lang], () => answer(question.path, one), pressed(one)),
    );
    return element("div", [
      heading,
      help,
      element("div", [...buttons, unknown], { class: "answers", role: "group", "aria-labelledby": "asked" }),
    ]);
  }
  if (question.kind === "choice") {
    const buttons = question.options.map((one) =>
      button(one.label, () => answer(question.path, one.value), pressed(one.value)),
    );
    return element("div", [
      heading,
      help,
      element("div", [...buttons, unknown], { class: "answers column", role: "group", "aria-labelledby": "asked" }),
    ]);
  }
  let current = value ?? undefined;
  let wrong = "";
  let made;
  if (question.item === "group") {
    const node = treeOf(rule);
    const path = withoutEntries(question.path);
    const find = (nodes) => nodes.flatMap((one) => (one.path === path ? [one] : find(one.parts)));
    const [list] = find(node);
    current = Array.isArray(value) ? value : [{}];
    const draw = () => {
      const rows = current.map((_, index) =>
        element("fieldset", [
          element("legend", say(texts.entry, { n: index + 1 })),
          ...list.parts.map((part) =>
            part.parts.length > 0
              ? ""
              : field(
                  rule,
                  `${question.path}.${index}.${part.name}`,
                  current[index]?.[part.name],
                  on,
                  (_path, next) => {
                    current = current.map((entry, at) => (at === index ? { ...entry, [part.name]: next } : entry));
                  },
                ),
          ),
        ]),
      );
      made.replaceChildren(
        ...rows,
        button(`＋ ${texts.add[lang]}`, () => {
          current = [...current, {}];
          draw();
        }),
      );
    };
    made = element("div", "", { class: "fields" });
    draw();
  } else {
    made = input(
      question,
      current,
      (next, said = "") => {
        current = next;
        wrong = said;
        fault.textContent = said;
      },
      id,
    );
    if (made.matches("input, textarea")) made.setAttribute("aria-labelledby", "asked");
  }
  const go = () => {
    if (wrong !== "" || current === undefined) {
      fault.textContent = wrong === "" ? texts[question.kind === "date" ? "badDate" : "notStated"][lang] : wrong;
      made.focus?.();
      return;
    }
    answer(question.path, JSON.parse(JSON.stringify(current)));
  };
  const unit = question.unit ?? (question.kind === "yen" ? texts.yen[lang] : "");
  const whole = element("form", [
    heading,
    help,
    element("div", [made, unit], { class: "line" }),
    question.kind === "list" && question.item !== "group" && question.options === undefined
      ? element("p", texts.perLine[lang], { class: "help" })
      : "",
    fault,
    element("div", [element("button", texts.next[lang], { type: "submit", class: "answer-button first" }), unknown], {
      class: "answers",
    }),
  ]);
  whole.addEventListener("submit", (event) => {
    event.preventDefault();
    go();
  });
  return whole;
}
