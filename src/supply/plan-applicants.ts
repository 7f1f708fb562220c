import type { LackingItem } from "../finding/checklist";
import { table } from "../kernel/dated";
import type { Issue } from "../kernel/issue";
import { at } from "../kernel/provision";
import type { MinorChangeRules } from "./minor-change-rules";
import { isEmpty, type PlanApplicant } from "./plan";
import type { PlanOrdinanceRow } from "./plan-ordinance";
import { duplicateApplicant } from "./tables/issues";
import { minorChangeRules } from "./tables/plan-minor-changes";

type Person = Partial<PlanApplicant> | null | undefined;

/** What a plan does not say of those who apply, and whether it is not known if something is asked for. */
interface LackingOfApplicants {
  readonly missing: readonly LackingItem[];
  readonly open: boolean;
}

const ofApplicants = table({
  name: { ja: "氏名又は名称", en: "name" },
  representative: { ja: "代表者の氏名", en: "name of the representative" },
  address: { ja: "住所又は主たる事務所の所在地", en: "address or place of the main office" },
});

/**
 * Who applies, by name and address, and by its representative where the ordinance makes a change of the representative
 * one of the plan: that of a legal person everywhere, that of another body in all ordinances but MLIT's.
 */
export function lackingOfApplicants(applicants: unknown, row: PlanOrdinanceRow | undefined): LackingOfApplicants {
  if (!Array.isArray(applicants)) return { missing: [], open: false };
  const rules = row === undefined ? undefined : minorChangeRules[row.id];
  const basis = at(rules?.listed.nameOrAddress ?? "act:9:1");
  let open = false;
  const missing = Array.from(applicants as readonly Person[]).flatMap((person, index): readonly LackingItem[] => {
    const asked = asksRepresentative(person?.kind, rules?.nameOrAddressOf);
    const names = (["name", "representative", "address"] as const).filter((name) => {
      if (!isEmpty(person?.[name])) return false;
      if (name === "representative" && asked === undefined) open = true;
      return name !== "representative" || asked === true;
    });
    return names.map((name) => ({ path: ["applicants", index, name], text: ofApplicants[name], basis }));
  });
  return { missing, open };
}

function asksRepresentative(kind: unknown, of: MinorChangeRules["nameOrAddressOf"] | undefined): boolean | undefined {
  if (kind === "legal-person") return true;
  if (kind === "individual") return false;
  return kind === "other-body" && of !== undefined ? of === "legal-persons-and-other-bodies" : undefined;
}

/** The applicants of a joint plan who are named a second time: by corporate number, or by name and address. */
export function applicantsNamedTwice(named: readonly unknown[]): readonly Issue[] {
  const entries = Array.from(named as readonly Entry[]);
  if (everyNameOnce(entries)) return [];
  const seen = new Map<string, number>();
  return entries.flatMap((applicant, index) => {
    const identities = identitiesOf(applicant);
    const first = identities.map((identity) => seen.get(identity)).find((one) => one !== undefined);
    for (const identity of identities) if (!seen.has(identity)) seen.set(identity, index);
    return first === undefined ? [] : [duplicateApplicant(["applicants", index], { first: first + 1 })];
  });
}

type Entry = Partial<Record<keyof PlanApplicant, unknown>> | null | undefined;

/** Where every name and number is there once, as in most plans, no two entries can be one person. */
function everyNameOnce(entries: readonly Entry[]): boolean {
  const seen = new Set<unknown>();
  for (const entry of entries) {
    const { name, corporateNumber } = entry ?? {};
    const known = typeof name === "string" ? plain(name) : undefined;
    if (seen.has(known) || seen.has(corporateNumber)) return false;
    if (known !== undefined) seen.add(known);
    if (corporateNumber !== undefined) seen.add(corporateNumber);
  }
  return true;
}

/** What two entries share if they are one person: the corporate number, or name and address. */
function identitiesOf(entry: Entry): readonly string[] {
  const { corporateNumber, name, address } = entry ?? {};
  return [
    ...(typeof corporateNumber === "string" ? [`number ${corporateNumber}`] : []),
    ...(typeof name === "string" && typeof address === "string" ? [`name ${plain(name)} ${plain(address)}`] : []),
  ];
}

/** Characters that no normalisation changes: ASCII without space, kana, common kanji. */
const usual = /^[\x21-\x7e\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]*$/;

/** The same name however it is spaced and however wide its letters are. */
function plain(value: string): string {
  return usual.test(value) ? value : value.normalize("NFKC").replace(/\s/gu, "");
}
