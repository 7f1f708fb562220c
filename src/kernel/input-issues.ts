import { defineIssue, type Issue, type IssueKind, type IssueValues } from "./issue";
import { nearest } from "./nearest";
import type { BilingualText } from "./text";

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
  const expected = words.map(String);
  const shown = given === undefined ? undefined : shownOf(given[0]);
  const near = typeof given?.[0] === "string" ? nearest(given[0], expected) : undefined;
  const meant = near === given?.[0] ? undefined : near;
  return notAllowedValue(path, {
    expected,
    given: shown === undefined ? { ja: "この値は", en: "The value is" } : { ja: `「${shown}」は`, en: `'${shown}' is` },
    nearest:
      meant === undefined ? { ja: "", en: "" } : { ja: `「${meant}」のことですか。`, en: ` Did you mean '${meant}'?` },
  });
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
    const shown = given === undefined ? undefined : shownOf(given[0]);
    return ofWrongType(path, {
      expected: word ?? (expected as IssueValues[string]),
      given: shown === undefined ? { ja: "", en: "" } : { ja: `「${shown}」ではなく、`, en: `, not '${shown}'` },
    });
  },
  { code: ofWrongType.code, message: ofWrongType.message },
);

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
  ja: "「{name}」という項目はありません。",
  en: "There is no property {name}.",
});

/** A range of days that is none. */
export const periodEndsBeforeItBegins = defineIssue("period-ends-before-it-begins", {
  ja: "期間の末日が初日より前です。",
  en: "The period ends before it begins.",
});
