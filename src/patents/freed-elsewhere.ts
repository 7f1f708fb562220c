import { type Decided, decided } from "../finding/condition";
import { table } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { type Member, ofMember } from "./application-family";
import { isBefore, type RecordedDay } from "./recorded-day";

const proviso = at("act:78:1 proviso");
const freedByParent = table({
  id: "freed-by-parent",
  text: {
    ja: "分割のもとの特許出願について、禁止が解けている",
    en: "an exit of the application that it was divided from is open",
  },
  basis: proviso,
});
const freedByPriorityBase = table({
  id: "freed-by-priority-base",
  text: {
    ja: "国内優先権の主張の基礎とされた特許出願について、禁止が解けている",
    en: "an exit of the application whose domestic priority it claims is open",
  },
  basis: proviso,
});
const freedByEarlierApplication = table({
  id: "freed-by-earlier-application",
  text: {
    ja: "参照すべき旨を主張した先の特許出願について、禁止が解けている",
    en: "an exit of the earlier application to which it refers is open",
  },
  basis: proviso,
});
/**
 * The other applications that describe the invention by what the history says of this one: that from which it was
 * divided (Patent Act Art. 44(1)), that to which it refers instead of a description (Art. 38-3(1)(4)), and that whose
 * domestic priority it claims (Art. 41(1)). What the proviso of Art. 78(1) freed by one of them stays free,
 * and their histories are not given.
 *
 * @param on - the day; left out: any day
 */
export function freedElsewhere(member: Member, on?: LegalDate): readonly Decided[] {
  const { history, kinds } = member.read;
  const { found: given, path } = member;
  const { filedOn, priorityOn } = history;
  const at = (name: string): string => [...path, name].join(".");
  const began = (day: RecordedDay): boolean => on === undefined || !isBefore(on, day);
  const found: Decided[] = [];
  if (!given.parent && kinds?.includes("divisional") && filedOn !== undefined && began(filedOn)) {
    found.push(decided(ofMember(freedByParent, member), undefined, [at("parent")]));
  }
  // The day of the earlier application, which may be one filed abroad, is not given.
  if (!given.earlierApplication && kinds?.includes("by-reference") && filedOn !== undefined) {
    found.push(decided(ofMember(freedByEarlierApplication, member), undefined, [at("earlierApplication")]));
  }
  if (given.priorityBase) return found;
  const domestic = history.claimsDomesticPriority;
  const earlier =
    priorityOn === null || isBefore(priorityOn, filedOn) || (priorityOn !== undefined && filedOn === null);
  if (domestic !== false && (domestic === undefined ? earlier : true) && began(priorityOn)) {
    const claim = domestic === true ? [] : [at("claimsDomesticPriority")];
    found.push(decided(ofMember(freedByPriorityBase, member), undefined, [...claim, at("priorityBase")]));
  }
  return found;
}
