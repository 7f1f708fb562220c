import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import { at, type Provision } from "../kernel/provision";
import { type Criterion, criterion } from "./condition";
import { atLeast, atMost, known, lessThan, moreThan, type Truth } from "./truth";

/** Dotted paths of the facts of a rule; the compiler refuses any other. */
export type FactPath<Facts> = Facts extends readonly unknown[]
  ? never
  : Facts extends object
    ? { [Name in keyof Facts & string]: Name | `${Name}.${FactPath<NonNullable<Facts[Name]>>}` }[keyof Facts & string]
    : never;

/** What a criterion says beside its path, provision and words. */
export interface CriterionOptions {
  /** Stable id; the path in words where it is not given. */
  readonly id?: string;
  /** Grade of the source it rests on; `text` unless stated. */
  readonly grade?: Grade;
}

/** The id of a criterion from the path of its fact: `supplier.kind` is `supplier-kind`. */
function idOf(path: string): string {
  return path.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll(".", "-");
}

/** The value at a path, or `undefined` where a part of the way is absent. */
function reader(path: string): (facts: unknown) => unknown {
  const names = path.split(".");
  const [first = ""] = names;
  if (names.length === 1) return (facts) => valueIn(facts, first);
  return (facts) => names.reduce(valueIn, facts);
}

function valueIn(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

const yesOrNo: readonly unknown[] = [true, false];

function onFact<Facts>(
  path: string,
  basis: Citation,
  ja: string,
  en: string,
  options: CriterionOptions | undefined,
  values: readonly unknown[],
  says: (value: unknown) => Truth,
): Criterion<Facts> {
  const read = reader(path);
  return criterion<Facts>({
    id: options?.id ?? idOf(path),
    text: { ja, en },
    basis,
    facts: [path],
    ...(options?.grade === undefined ? undefined : { grade: options.grade }),
    values,
    test: (facts) => says(read(facts)),
  });
}

/**
 * A criterion that is one yes-or-no fact. 要件（事実）.
 *
 * @param path - the fact
 * @param provision - where the criterion stands
 * @param ja - the criterion in Japanese, in the words of the article
 * @param en - in English
 * @category Findings
 */
export function fact<Facts>(
  path: FactPath<Facts>,
  provision: Provision,
  ja: string,
  en: string,
  options?: CriterionOptions,
): Criterion<Facts> {
  return factAt(path, at(provision), ja, en, options);
}

/** The same of a provision that is cited: the build makes one of each whose provision is named in words. */
export function factAt<Facts>(
  path: FactPath<Facts>,
  basis: Citation,
  ja: string,
  en: string,
  options?: CriterionOptions,
): Criterion<Facts> {
  return onFact(path, basis, ja, en, options, yesOrNo, known);
}

/** Makes a criterion that holds a number against a limit. */
type Limit<Facts, Where = Provision> = (
  limit: number,
  provision: Where,
  ja: string,
  en: string,
  options?: CriterionOptions,
) => Criterion<Facts>;

/** Criteria on one number, by how the article compares it. */
export interface NumberCriteria<Facts, Where = Provision> {
  /** 以上. */
  readonly atLeast: Limit<Facts, Where>;
  /** 超える. */
  readonly moreThan: Limit<Facts, Where>;
  /** 以下・以内. */
  readonly atMost: Limit<Facts, Where>;
  /** 未満. */
  readonly lessThan: Limit<Facts, Where>;
}

/**
 * Criteria on a number: `number<Facts>("outputKw").atLeast(500_000, "meti:2:1", …)`. 数量の要件.
 *
 * @param path - the fact
 * @category Findings
 */
export function number<Facts>(path: FactPath<Facts>): NumberCriteria<Facts> {
  return numberIn(path, at);
}

/** The same of a provision that is cited. */
export function numberAt<Facts>(path: FactPath<Facts>): NumberCriteria<Facts, Citation> {
  return numberIn(path, (basis) => basis);
}

function numberIn<Facts, Where>(path: string, cited: (where: Where) => Citation): NumberCriteria<Facts, Where> {
  const compared =
    (compare: (value: number | undefined, limit: number) => Truth): Limit<Facts, Where> =>
    (limit, provision, ja, en, options) =>
      onFact(
        path,
        cited(provision),
        ja,
        en,
        options,
        [limit - Math.abs(limit) / 1e6, limit, limit + Math.abs(limit) / 1e6],
        (value) => compare(value as number | undefined, limit),
      );
  return {
    atLeast: compared(atLeast),
    moreThan: compared(moreThan),
    atMost: compared(atMost),
    lessThan: compared(lessThan),
  };
}

/**
 * A criterion that a fact is one of some words. 列挙された語のいずれか.
 *
 * @param path - the fact
 * @param words - the words that meet it; any other word does not, and what is no word is not known
 * @category Findings
 */
export function word<Facts>(
  path: FactPath<Facts>,
  words: readonly string[],
  provision: Provision,
  ja: string,
  en: string,
  options?: CriterionOptions,
): Criterion<Facts> {
  return wordAt(path, words, at(provision), ja, en, options);
}

/** The same of a provision that is cited. */
export function wordAt<Facts>(
  path: FactPath<Facts>,
  words: readonly string[],
  basis: Citation,
  ja: string,
  en: string,
  options?: CriterionOptions,
): Criterion<Facts> {
  return onFact(path, basis, ja, en, options, [...words, ""], (value) =>
    typeof value === "string" ? words.includes(value) : undefined,
  );
}
