import { defineIssue, type Issue, type IssueKind, type IssueValues } from "./issue";
import { nearest } from "./nearest";
import type { BilingualText } from "./text";

/** Nothing is stated where something must be: an entry of a list, a name. */
export const missing = defineIssue("missing", { ja: "必須の項目がありません。", en: "A required value is missing." });

/** The value is none of the words that the facts may hold there. */
export const notAllowedValue = defineIssue("not-allowed-value", {
  ja: "{given}使用できません。{nearest}使用できる値：{expected}",
  en: "{given} not allowed.{nearest} Allowed: {expected}",
});

/**
 * Says of a value that it is none of the words: what was given, the word that was probably meant, and every word in
 * full.
 *
 * @param given - the value; none where it is not at hand
 */
export function refusedWord(path: Issue["path"], words: readonly unknown[], given?: readonly [value: unknown]): Issue {
  return notAllowedValue(path, {
    ...meantBy(given?.[0], words.map(String)),
    given: given
      ? { ja: `「${shownOf(given[0])}」は`, en: `'${shownOf(given[0])}' is` }
      : { ja: "この値は", en: "The value is" },
  });
}

/** Which of the words was probably meant, and all of them. */
function meantBy(given: unknown, expected: readonly string[]): IssueValues {
  const near = typeof given === "string" ? nearest(given, expected) : undefined;
  return {
    expected,
    nearest:
      near && near !== given ? { ja: `「${near}」のことですか。`, en: ` Did you mean '${near}'?` } : { ja: "", en: "" },
  };
}

/** The same issue, with the word that was probably meant and every word in full behind its message. */
export function withWords(issue: Issue, given: unknown, words: readonly string[]): Issue {
  const { ja, en } = meantBy(given, words).nearest as BilingualText;
  const all = words.join(", ");
  const { message } = issue;
  return {
    ...issue,
    message: { ja: `${message.ja}${ja}使用できる値：${all}`, en: `${message.en}${en} Allowed: ${all}` },
  };
}

/** A value as a message tells it, cut where it is long. */
export function shownOf(value: unknown): string {
  const text = typeof value === "string" ? value : (textOf(value) ?? typeof value);
  return text.length > 60 ? `${[...text.slice(0, 60)].slice(0, -1).join("")}…` : text;
}

function textOf(value: unknown): string | undefined {
  try {
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  } catch {
    return undefined;
  }
}

const typeWords: Readonly<Record<string, BilingualText>> = Object.freeze({
  number: { ja: "数値", en: "number" },
  string: { ja: "文字列", en: "string" },
  boolean: { ja: "真偽（true又はfalse）", en: "boolean" },
  object: { ja: "項目の組（オブジェクト）", en: "object" },
  array: { ja: "一覧（配列）", en: "array" },
});

const ofWrongType = defineIssue("wrong-type", {
  ja: "{given}{expected}で入力してください。",
  en: "Wrong type; expected {expected}{given}.",
});

/** The value is of another type than what is read there; `given` is what it was, where that is at hand. */
export const wrongType: IssueKind &
  ((path: Issue["path"], values: IssueValues, given?: readonly [value: unknown]) => Issue) = Object.assign(
  (path?: Issue["path"], values: IssueValues = {}, given?: readonly [value: unknown]): Issue => {
    const { expected } = values;
    const word = typeof expected === "string" && Object.hasOwn(typeWords, expected) ? typeWords[expected] : undefined;
    return ofWrongType(path, {
      expected: word ?? (expected as IssueValues[string]),
      given: given
        ? { ja: `「${shownOf(given[0])}」ではなく、`, en: `, not '${shownOf(given[0])}'` }
        : { ja: "", en: "" },
    });
  },
  { code: ofWrongType.code, message: ofWrongType.message },
);

/** An entry of a list that is none: nothing is stated there, or something of another type. */
export function wrongEntry(path: Issue["path"], values: IssueValues, given: unknown): Issue {
  return given === undefined || given === null ? missing(path) : wrongType(path, values, [given]);
}

/** More than the limit of a number, a text or a list. */
export const tooLarge = defineIssue("too-large", {
  ja: "上限（{limit}）を超えています。",
  en: "More than the limit of {limit}.",
});

/** Less than the limit of a number, a text or a list. */
export const tooSmall = defineIssue("too-small", {
  ja: "下限（{limit}）を下回っています。",
  en: "Less than the limit of {limit}.",
});

/** A property that is read nowhere: what it says goes unheard. */
export const unknownKey = defineIssue("unknown-key", {
  ja: "「{name}」という項目はありません。{nearest}使用できる項目：{expected}",
  en: "There is no property {name}.{nearest} Allowed: {expected}",
});

/** Says of a property that it is read nowhere: the one that was probably meant, and every one in full. */
export function refusedKey(path: Issue["path"], name: string, names: readonly string[]): Issue {
  const others = names.filter((one) => one !== name);
  return unknownKey(path, { name, ...meantBy(name, others) });
}

/** A range of days that is none. */
export const periodEndsBeforeItBegins = defineIssue("period-ends-before-it-begins", {
  ja: "期間の末日が初日より前です。",
  en: "The period ends before it begins.",
});
