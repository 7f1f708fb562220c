import { ACT, type Citation, type LawId, ORDER } from "../kernel/citation";
import { existingDay, type LegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import type { CommencementClause, CommencementRow } from "./commencement-clause";
import { instrument } from "./instruments";
import { parseCitation } from "./parse-citation";
import {
  actCommencement,
  amendmentCommencement,
  ministerialOrderArticles,
  orderCommencement,
  supplementaryCommencement,
} from "./tables/commencement";
import { ministerialOrderStates } from "./tables/ministerial-order-versions";
import { actStructure, orderStructure } from "./tables/structure";

/** Whether a provision applies, is promulgated only, or is neither. 施行済み・公布済み未施行・未制定. */
export type ProvisionStatus = "in-force" | "enacted-not-in-force" | "not-enacted";

/**
 * Every clause of commencement of the Act of 2022 and of the Acts that added provisions to it.
 *
 * 施行期日. Use it to show stages, outer limits and the days that Cabinet Orders set.
 *
 * @returns the clauses, those of 2022 first
 * @example
 * commencementClauses().filter((clause) => clause.inForceFrom === undefined).map((clause) => clause.outerLimit); // => ["2027-12-16"]
 * @see Suppl. Art. 1 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Law in time
 * @since 0.1.0
 */
export function commencementClauses(): readonly CommencementClause[] {
  return [...actCommencement, ...amendmentCommencement];
}

/** Article, paragraph, item and part, or `suppl` and then the same, or `annex`; `""` where a level is left out. */
type Path = readonly string[];

interface Stage {
  readonly path: Path;
  readonly promulgatedOn: LegalDate;
  readonly inForceFrom?: LegalDate | undefined;
  readonly noLaterThan?: LegalDate | undefined;
  readonly until?: LegalDate | undefined;
}

/** `92:1:6..8` becomes its three addresses. */
function stagesAt(addresses: string, days: Omit<Stage, "path">): readonly Stage[] {
  const level = addresses.lastIndexOf(":") + 1;
  const head = addresses.slice(0, level);
  const [first = "", last = first] = addresses.slice(level).split("..");
  const names =
    first === last ? [first] : Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => String(Number(first) + step));
  return names.map((name) => ({ path: (head + name).split(":"), ...days }));
}
function stagesOfRows(rows: readonly CommencementRow[]): readonly Stage[] {
  return rows.flatMap(({ provision, to, promulgatedOn, inForceFrom }) => stagesUpTo(provision, to, { promulgatedOn, inForceFrom }));
}
/** The stages of a provision, or of several up to a number. */
function stagesUpTo(provision: Provision, to: string | undefined, days: Omit<Stage, "path">): readonly Stage[] {
  const address = provision.slice(provision.indexOf(":") + 1);
  return stagesAt(to === undefined ? address : `${address}..${to}`, days);
}
function stagesOfClauses(): readonly Stage[] {
  return commencementClauses().flatMap(({ adds, promulgatedOn, inForceFrom, outerLimit }) =>
    adds.flatMap((address) => stagesAt(address, { promulgatedOn, inForceFrom, noLaterThan: outerLimit })),
  );
}
function stagesOfMinisterialOrder(law: LawId): readonly Stage[] {
  const rows = ministerialOrderArticles.filter((row) => at(row.provision).law === law);
  const promulgatedOn = instrument(law)?.promulgatedOn;
  if (promulgatedOn === undefined) return [];
  const first = rows.map((row) => row.from).sort()[0] as LegalDate;
  const states = ministerialOrderStates.filter((state) => state.law === law);
  return rows.flatMap(({ provision, to, from, until }) => {
    const amended = states.find((state) => state.from === from)?.promulgatedOn;
    const enacted = amended ?? (from === first ? promulgatedOn : from);
    return stagesUpTo(provision, to, { promulgatedOn: enacted, inForceFrom: from, until });
  });
}

const stagesOfAct = stagesOfClauses();
const stagesOfOrder = stagesOfRows(orderCommencement);

/**
 * Whether a provision is in force on a day, enacted and waiting, or not enacted.
 *
 * 施行状況. It knows the Act (stages of 2022, Acts No. 28 of 2024, No. 5 and No. 38 of 2026), the Enforcement Order by its
 * amendments, the articles of the ministerial orders, and the supplementary provisions, down to paragraphs and items.
 * Addresses are read in the numbers of the newest text: `act:50:1:8` is general port transport on every day, although
 * another item bore that number before 2025-04-01. A provision named without its parts is in force as soon as one of
 * them is. `act:50:1:medical` is the medical addition of Act No. 38 of 2026, whose item number is not known.
 *
 * 'Enacted' counts from promulgation. What waits for a Cabinet Order is in force from the last day that the law allows, and before that day
 * `enacted-not-in-force` as far as is known; see `commencementOf`. A provision that the library does not know, of whatever law, is `not-enacted`. It does not say whether the wording of the day was read: see `actVersionOn`.
 *
 * @param provision - a citation, or text that `parseCitation` reads
 * @param on - the day
 * @returns the status
 * @throws EspaError `not-a-legal-date` where the day does not exist
 * @example
 * provisionStatus("act:52", "2023-11-16"); // => "enacted-not-in-force"
 * provisionStatus("法第五十二条第三項", "2023-11-17"); // => "in-force"
 * provisionStatus("act:50:1:medical", "2026-11-22"); // => "enacted-not-in-force"
 * provisionStatus("act:50:1:medical", "2027-12-16"); // => "in-force"
 * provisionStatus("act:85-2", "2026-06-16"); // => "not-enacted"
 * @see Suppl. Art. 1 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Law in time
 * @since 0.1.0
 */
export function provisionStatus(provision: Citation | string, on: LegalDate): ProvisionStatus {
  const citation = typeof provision === "string" ? parseCitation(provision) : provision;
  existingDay(on);
  if (citation === undefined || citation === null) return "not-enacted";
  const day = commencementOf(citation);
  if (day === undefined || on < day.promulgatedOn || (day.until !== undefined && day.until <= on)) return "not-enacted";
  const from = day.inForceFrom ?? day.inForceNoLaterThan;
  return from !== undefined && from <= on ? "in-force" : "enacted-not-in-force";
}

/** The days from which a provision is enacted and in force. */
export interface Commencement {
  /** Day of promulgation of the law that brought the provision in. */
  readonly promulgatedOn: LegalDate;
  /** First day on which it is in force, or a part of it; absent while that day is not set. */
  readonly inForceFrom?: LegalDate;
  /** Where that day is not set: the last day on which it can come into force. 施行期限. */
  readonly inForceNoLaterThan?: LegalDate;
  /** First day on which it no longer stands, where it was deleted. */
  readonly until?: LegalDate;
}

/**
 * The days from which a provision is enacted and in force.
 *
 * 施行日. The same reading of addresses as `provisionStatus`.
 *
 * @param provision - the provision
 * @returns the days, or `undefined` where the library does not know the provision
 * @example
 * commencementOf(act("66")); // => { promulgatedOn: "2022-05-18", inForceFrom: "2024-05-01" }
 * commencementOf(act("200")); // => undefined
 * @see Suppl. Art. 1 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Law in time
 * @since 0.1.0
 */
export function commencementOf(provision: Citation): Commencement | undefined {
  if (!isAddress(provision)) return undefined;
  const { law, article, supplementary, annex } = provision;
  const amending = typeof supplementary === "string" ? supplementary : law;
  if (annex !== undefined) return law === ACT && annex === true ? found(stagesOfAct, ["annex"]) : undefined;
  if (supplementary !== undefined) {
    const rows = stagesOfRows(supplementaryCommencement.filter((row) => at(row.provision).law === amending));
    const own = amending === ACT ? [...rows, ...stagesOfAct] : amending === ORDER ? stagesOfOrder : rows;
    return found(own, ["suppl", ...levels(provision)]);
  }
  if (law === ACT || law === ORDER) {
    const structure = law === ACT ? actStructure : orderStructure;
    const items = Object.hasOwn(structure, article ?? "") ? structure[article ?? ""] : undefined;
    if (items !== undefined && !exists(items, provision)) return undefined;
  }
  return found(stagesOf(law), levels(provision));
}

/** The days of every article of a law, by article; the stages of the law are laid out once. */
export function commencementOfArticles(law: LawId, articles: readonly string[]): ReadonlyMap<string, Commencement | undefined> {
  const stages = stagesOf(law);
  return new Map(articles.map((article) => [article, found(stages, [article])]));
}

/** Whether what came from outside is an address at all. */
function isAddress({ law, article, paragraph, item, part }: Citation): boolean {
  const text = (value: unknown): boolean => value === undefined || typeof value === "string";
  return text(law) && text(article) && text(item) && text(part) && (paragraph === undefined || typeof paragraph === "number");
}

function stagesOf(law: LawId): readonly Stage[] {
  return law === ACT ? stagesOfAct : law === ORDER ? stagesOfOrder : stagesOfMinisterialOrder(law);
}

/** An item or a part without a paragraph is one of the first paragraph. */
function levels({ article, paragraph, item, part }: Citation): Path {
  const path = [article ?? "", String(paragraph ?? (item !== undefined || part !== undefined ? 1 : "")), item ?? part ?? ""];
  while (path.at(-1) === "") path.pop();
  return path;
}

function exists(items: readonly number[], { paragraph, item, article }: Citation): boolean {
  const inParagraph = items[(paragraph ?? 1) - 1];
  if (inParagraph === undefined) return false;
  if (item === undefined) return true;
  return item === "medical" ? article === "50" && (paragraph ?? 1) === 1 : /^[1-9]\d*$/.test(item) && Number(item) <= inParagraph;
}

/** The most specific stage that covers the provision, and every stage of a part of it: the earliest of them counts. */
function found(stages: readonly Stage[], path: Path): Commencement | undefined {
  const covers = stages.filter((stage) => stage.path.every((name, level) => name === path[level]));
  const deepest = Math.max(...covers.map((stage) => stage.path.length));
  const within = stages.filter((stage) => path.every((name, level) => name === stage.path[level]));
  const all = [...covers.filter((stage) => stage.path.length === deepest), ...within];
  return all.length === 0 ? undefined : earliest(all);
}

function earliest(stages: readonly Stage[]): Commencement {
  const promulgatedOn = stages.map((stage) => stage.promulgatedOn).sort()[0] as LegalDate;
  const inForceFrom = stages.flatMap((stage) => stage.inForceFrom ?? []).sort()[0];
  const until = stages.every((stage) => stage.until !== undefined)
    ? stages
        .map((stage) => stage.until as LegalDate)
        .sort()
        .at(-1)
    : undefined;
  const noLaterThan = stages.flatMap((stage) => stage.noLaterThan ?? []).sort()[0];
  return {
    promulgatedOn,
    ...(inForceFrom === undefined ? noLaterThan && { inForceNoLaterThan: noLaterThan } : { inForceFrom }),
    ...(until === undefined ? undefined : { until }),
  };
}
