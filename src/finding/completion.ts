import type { Open } from "./condition";

/** What a question gives for one completion of the facts. */
interface Told<Decided extends { readonly answer: string } | undefined> {
  readonly decided: Decided;
  readonly missing: readonly string[];
  /** The answers that are possible. */
  readonly possible: readonly string[];
  /** What keeps it open: the same facts may be asked for under another limit. */
  readonly open: readonly Open[];
}

/** More ways to complete the facts than these are not tried: of the rest, what the walks say is given as it is. */
const most = 256;

/** The same facts with one of them known. */
function withFact(facts: unknown, [name = "", ...rest]: readonly string[], value: unknown): unknown {
  const inner = (facts as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  const next = rest.length === 0 ? value : withFact(inner, rest, value);
  return Array.isArray(facts)
    ? facts.map((one, at) => (String(at) === name ? next : one))
    : { ...(typeof facts === "object" ? facts : undefined), [name]: next };
}

/**
 * The second pass over an open result. One walk takes each criterion by itself, so that a fact under two of them may be
 * called missing although one of its values meets the one wherever the other fails it. Those facts are completed with
 * every value that their criteria tell apart: a fact is missing if two completions that differ in it alone are told
 * differently.
 *
 * @param open - what keeps the answer open
 * @param missing - the facts that one walk calls missing
 * @param facts - the facts
 * @param ask - asks the question of completed facts
 * @returns what is missing, and what all completions give alike; `undefined` where no fact is under two criteria, or
 * the values of each are too many or not known
 */
export function completedBy<Facts, Decided extends { readonly answer: string } | undefined>(
  open: readonly Open[],
  missing: readonly string[],
  facts: Facts,
  ask: (facts: Facts) => Told<Decided>,
): { readonly missing: readonly string[]; readonly same: Told<Decided> | undefined } | undefined {
  const valuesOf = new Map<string, readonly unknown[]>();
  const shared: string[] = [];
  for (const path of missing) {
    const under = open.filter((one) => one.below === undefined && one.facts?.includes(path) === true);
    if (under.some((one) => one.whole) || under.every(({ values }) => values !== undefined))
      valuesOf.set(path, [...new Set(under.flatMap(({ values }) => values ?? []))]);
    if (under.length > 1) shared.push(path);
  }
  let ways = 1;
  const fits = (path: string): boolean => {
    const more = ways * (valuesOf.get(path)?.length ?? most + 1);
    if (more <= most) ways = more;
    return more <= most;
  };
  const few = shared.filter(fits);
  if (few.length === 0) return undefined;
  const others = missing.filter((path) => valuesOf.has(path) && !few.includes(path));
  const tried = others.every(fits) ? [...few, ...others] : few;
  const results = new Map<string, Told<Decided>>();
  // What a completion gives; a wording that was not read asks for no fact, however many criteria stand in it.
  const given = ({ decided, possible, open: all }: Told<Decided>): readonly unknown[] =>
    decided
      ? [decided.answer]
      : [
          `${possible}`,
          all.some((one) => !one.facts),
          ...all.flatMap((one) => (one.facts ? [one.facts, one.below] : [])),
        ];
  const alike = (one: Told<Decided>, other: Told<Decided>): boolean => {
    const [here, there] = [given(one), given(other)];
    return here.length === there.length && here.every((part, at) => part === there[at]);
  };
  const complete = (at: readonly number[], known: Facts): void => {
    const path = tried[at.length];
    if (path === undefined) return void results.set(at.join(), ask(known));
    valuesOf.get(path)?.forEach((value, index) => {
      complete([...at, index], withFact(known, path.split("."), value) as Facts);
    });
  };
  complete([], facts);
  const still = new Set([...results.values()].flatMap((one) => one.missing));
  tried.forEach((path, index) => {
    for (const [key, one] of results) {
      const first = key.split(",").map((at, other) => (other === index ? 0 : at));
      if (!alike(one, results.get(first.join()) as Told<Decided>)) still.add(path);
    }
  });
  const [first] = results.values();
  return {
    missing: missing.filter((path) => still.has(path)),
    same: still.size === 0 ? first : undefined,
  };
}
