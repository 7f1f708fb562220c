import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { table } from "../kernel/dated";
import { wrongType } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import type { PlanApplicant, StableSupplyPlan } from "./plan";
import { classifyPlanChange, type PlanChange, type PlanChangeAnswer, type PlanChangeFacts } from "./plan-change";
import { isStated, isYen } from "./plan-change-issues";
import { readDraft } from "./plan-checklist";
import { plansOfDifferentProducts } from "./tables/issues";
import { contentsOfArt9 } from "./tables/plan-contents";

/** One change between two versions of a plan. 変更事項. */
export interface PlanChangeBetween {
  /** Where it stands in the plan. */
  readonly path: Issue["path"];
  /** What changed, in both languages. */
  readonly text: BilingualText;
  /** The change as `classifyPlanChange` takes it. */
  readonly change: PlanChange;
}

/** What changed between two versions of a plan, and what follows for all changes together. */
export interface PlanChangesBetween {
  /** The changes in the order of the contents; `[]` where nothing changed. */
  readonly changes: readonly PlanChangeBetween[];
  /**
   * The facts of all changes together: what a plan does not show, such as whether a change is one in substance, is
   * added to them.
   */
  readonly facts: PlanChangeFacts;
  /**
   * The strictest answer over all changes; absent where nothing changed, or where the plans are no versions of one
   * plan.
   */
  readonly finding?: Finding<PlanChangeAnswer>;
  /** What is wrong with the plans as versions of one plan. */
  readonly issues?: readonly Issue[];
}

type Loose = Partial<StableSupplyPlan>;
const nameText = table({ ja: "氏名若しくは名称、代表者又は住所", en: "name, representative or address" });
const personsText = table({ ja: "申請者", en: "the applicants" });

/**
 * What changed between two versions of a plan, and whether the changes must be certified or only notified.
 *
 * 計画の変更事項 (Act Art. 10(1)(2)). Use it where the certified plan and the new draft are at hand: the changes of name,
 * period and funds are read off exactly, every other content that differs is a change of which the plan does not show
 * whether it is one in substance; say so in
 * `facts.changes` and ask `classifyPlanChange` again. Applicants are known again by their corporate number, else by
 * their name, in whatever order they stand: of who is known by neither it is not known whether it is another person.
 * Whose grant changes a plan does not show. What is wrong in a plan is told under `before` or `after`, and what it
 * changes is not known.
 *
 * @param before - the plan as certified
 * @param after - the plan as it is to be
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns the changes, the facts for `classifyPlanChange`, and its finding
 * @example
 * const before = { material: "batteries", period: { begins: "2024-05-01", ends: "2034-04-30" } } as const;
 * const { changes, finding } = planChangesBetween(
 *   before,
 *   { ...before, period: { begins: "2024-05-01", ends: "2034-10-31" } },
 *   "2024-06-03",
 * );
 * [changes.map(({ path }) => path[0]), finding?.answer]; // => [["period"], "notification-only"]
 * @see Act Art. 10
 * @category Supply plans
 */
export function planChangesBetween(
  before: Partial<StableSupplyPlan>,
  after: Partial<StableSupplyPlan>,
  on: LegalDate,
  options?: RuleOptions,
): PlanChangesBetween {
  const [a, b] = [before, after].map((plan): Loose => (typeof plan === "object" && plan !== null ? plan : {})) as [
    Loose,
    Loose,
  ];
  const wrong = [...issuesIn(before, "before"), ...issuesIn(after, "after")];
  const wrongIn = new Set(wrong.map(({ path }) => path[1]));
  const changes: PlanChangeBetween[] = [
    ...ofApplicants(a, b),
    ...contentsOfArt9.flatMap(({ path, text }): readonly PlanChangeBetween[] => {
      if (same(inAnyOrder(a[path]), inAnyOrder(b[path]))) return [];
      const what = path === "period" || path === "funds" ? path : "other";
      // Of a content in which something is wrong it is not known what it changes to.
      const change: PlanChange = wrongIn.has(path)
        ? ({ what } as PlanChange)
        : path === "period"
          ? ofPeriod(a, b)
          : path === "funds"
            ? ofFunds(a, b)
            : { what: "other" };
      return [{ path: [path], text, change }];
    }),
  ];
  for (const path of ["parts", "sameIndustry"] as const) {
    if (!same(inAnyOrder(a[path]), inAnyOrder(b[path])))
      changes.push({ path: [path], text: textsOfOthers[path], change: { what: "other" } });
  }
  // What stands under a name that no content has may be any change: one stands for all of them.
  const unknown = [...new Set([...Object.keys(a), ...Object.keys(b)])].find(
    (name) => !contents.has(name) && wrongIn.has(name) && !same(a[name as keyof Loose], b[name as keyof Loose]),
  );
  if (unknown !== undefined) changes.push({ path: [unknown], text: textsOfOthers.unknown, change: { what: "other" } });
  const material = a.material ?? b.material;
  const facts = {
    ...(material === undefined ? undefined : { material }),
    changes: changes.map(({ change }) => change),
  };
  const differ = isStated(a.material) && isStated(b.material) && a.material !== b.material;
  const issues = [...wrong, ...(differ ? [plansOfDifferentProducts(["material"])] : [])];
  return {
    changes,
    facts,
    ...(changes.length > 0 && !differ && { finding: classifyPlanChange(facts, on, options) }),
    ...(issues.length > 0 && { issues }),
  };
}

const contents = new Set<string>([...contentsOfArt9.map(({ path }) => path), "applicants", "parts", "sameIndustry"]);

/** What is wrong with one of the plans, as it is read before it is compared. */
function issuesIn(plan: unknown, name: "before" | "after"): readonly Issue[] {
  if (plan === undefined || plan === null)
    return [{ ...wrongType([name], { expected: "object" }), basis: at("act:10:1") }];
  return readDraft(plan).issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }));
}

const textsOfOthers = table({
  parts: { ja: "計画の対象となる部分", en: "the parts of the product" },
  sameIndustry: { ja: "同一の業種に属する事業を営むかどうか", en: "whether they run businesses in the same industry" },
  unknown: { ja: "記載事項として読み取れない事項", en: "something that is no content of a plan" },
});

/**
 * Applicants are known again by their corporate number, else by their name, in whatever order they stand. Who is known
 * by neither may be a person of a new name or another person: that is no change of a name alone.
 */
function ofApplicants({ applicants: before }: Loose, { applicants: after }: Loose): readonly PlanChangeBetween[] {
  if (same(inAnyOrder(before), inAnyOrder(after))) return [];
  const persons: PlanChangeBetween = { path: ["applicants"], text: personsText, change: { what: "other" } };
  const left = [...listOf(before)];
  const are = listOf(after);
  const take = (known: (one: Person) => boolean): Person => {
    const at = left.findIndex(known);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const byNumber = are.map((is) => {
    const number = is?.corporateNumber;
    return isStated(number) ? take((one) => one?.corporateNumber === number) : undefined;
  });
  const changes: PlanChangeBetween[] = [];
  for (const [index, is] of are.entries()) {
    const was =
      byNumber[index] ??
      take(
        (one) =>
          isStated(is?.name) &&
          one?.name === is?.name &&
          !(isStated(one?.corporateNumber) && isStated(is?.corporateNumber)),
      );
    if (was === undefined || was === null || was.kind !== is?.kind) return [persons];
    const named = (["name", "representative", "address"] as const).some((name) => !same(was[name], is?.[name]));
    if (named)
      changes.push({ path: ["applicants", index], text: nameText, change: { what: "name-or-address", ...kindOf(is) } });
    if (!same(was.industry, is?.industry)) {
      changes.push({
        path: ["applicants", index, "industry"],
        text: { ja: "業種", en: "the industry" },
        change: { what: "other" },
      });
    }
  }
  return left.length > 0 ? [persons] : changes;
}

type Person = Partial<PlanApplicant> | null | undefined;

const kindOf = (one: Person) => (isStated(one?.kind) ? { of: (one as PlanApplicant).kind } : {});

function ofPeriod({ period: from }: Loose, { period: to }: Loose): PlanChange {
  return { what: "period", ...(from && { from }), ...(to && { to }) };
}

function ofFunds({ funds: before }: Loose, { funds: after }: Loose): PlanChange {
  const grants = [before, after].map((funds) =>
    Array.isArray(funds?.sources) ? inAnyOrder(funds.sources.filter((one) => one?.kind === "grant")) : undefined,
  );
  const unchanged = grants.every((one) => one !== undefined) && same(grants[0], grants[1]);
  return {
    what: "funds",
    ...(isYen(before?.totalYen) && { fromYen: before.totalYen }),
    ...(isYen(after?.totalYen) && { toYen: after.totalYen }),
    // Whose grant it is that changes the plan does not show, and the ordinances differ on it.
    ...(unchanged && { grantChanged: false }),
  };
}

const listOf = <One>(value: readonly One[] | undefined | null): readonly One[] =>
  Array.isArray(value) ? Array.from(value) : [];

/** A value in which no order of entries counts: those of the list itself, and of the sources of the funds. */
function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const texts = Array.from(value, (one) => canonical(one));
    return texts.includes(undefined) ? value : texts.sort();
  }
  const { sources } = (value ?? {}) as { readonly sources?: unknown };
  return Array.isArray(sources) ? { ...(value as object), sources: inAnyOrder(sources) } : value;
}

/** The same value, whatever the order of its properties. */
function same(one: unknown, other: unknown): boolean {
  const written = canonical(one);
  return written !== undefined && written === canonical(other);
}

/** A value as one text; none of a value that holds itself, which is like no other. */
function canonical(value: unknown): string | undefined {
  const sorted = (_: string, part: unknown): unknown =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : typeof part === "bigint"
        ? `${part}n`
        : part;
  try {
    return JSON.stringify(value, sorted) ?? "";
  } catch {
    return undefined;
  }
}
