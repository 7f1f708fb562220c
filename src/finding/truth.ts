/**
 * Three-valued truth: `undefined` is 'not known', never 'no'. 三値論理 (Kleene).
 */
export type Truth = boolean | undefined;

/**
 * Kleene conjunction: false if any is false, else not known if any is not known, else true.
 *
 * @example
 * all(true, undefined); // => undefined
 * all(false, undefined); // => false
 * @category Findings
 */
export function all(...values: readonly Truth[]): Truth {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

/**
 * Kleene disjunction: true if any is true, else not known if any is not known, else false.
 *
 * @example
 * any(false, undefined); // => undefined
 * any(true, undefined); // => true
 * @category Findings
 */
export function any(...values: readonly Truth[]): Truth {
  if (values.includes(true)) return true;
  return values.includes(undefined) ? undefined : false;
}

/**
 * Kleene negation.
 *
 * @example
 * negate(undefined); // => undefined
 * @category Findings
 */
export function negate(value: Truth): Truth {
  return value === undefined ? undefined : !value;
}

/**
 * 以上: at least the limit; not known where the value is not a number.
 *
 * @example
 * atLeast(500_000, 500_000); // => true
 * atLeast(undefined, 500_000); // => undefined
 * @category Findings
 */
export function atLeast(value: number | undefined | null, limit: number): Truth {
  return isNumber(value) ? value >= limit : undefined;
}

/**
 * 超える: more than the limit; not known where the value is not a number.
 *
 * @example
 * moreThan(1_000_000, 1_000_000); // => false
 * @category Findings
 */
export function moreThan(value: number | undefined | null, limit: number): Truth {
  return isNumber(value) ? value > limit : undefined;
}

/**
 * 以下・以内: at most the limit; not known where the value is not a number.
 *
 * @example
 * atMost(6, 6); // => true
 * @category Findings
 */
export function atMost(value: number | undefined | null, limit: number): Truth {
  return isNumber(value) ? value <= limit : undefined;
}

/**
 * 未満: less than the limit; not known where the value is not a number.
 *
 * @example
 * lessThan(10, 10); // => false
 * @category Findings
 */
export function lessThan(value: number | undefined | null, limit: number): Truth {
  return isNumber(value) ? value < limit : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}

/**
 * A yes-or-no fact: true, false, or not known where it is anything else.
 *
 * @example
 * known(null); // => undefined
 * @category Findings
 */
export function known(value: unknown): Truth {
  return typeof value === "boolean" ? value : undefined;
}
