import { ACT, type Citation, type LawId, ORDER } from "../kernel/citation";
import { existingDay, type LegalDate } from "../kernel/legal-date";
import { at, type Provision, provisionOf } from "../kernel/provision";
import type { CommencementClause, CommencementRow } from "./commencement-clause";
import { instrument } from "./instruments";
import type { ArticleForm } from "./law-structures";
import { parseCitation } from "./parse-citation";
import {
  actCommencement,
  amendmentCommencement,
  ministerialOrderArticles,
  orderCommencement,
  relatedProvisions,
  supplementaryCommencement,
} from "./tables/commencement";
import { ministerialOrderStates } from "./tables/ministerial-order-versions";
import { lawStructures } from "./tables/structure";

/** Whether a provision applies, is promulgated only, or is neither. 施行済み・公布済み未施行・未制定. */
export type ProvisionStatus = "in-force" | "enacted-not-in-force" | "not-enacted";

/**
 * Every clause of commencement of the Act of 2022 and of the Acts that added provisions to it.
 *
 * 施行期日. Use it to show stages, outer limits and the days that Cabinet Orders set.
 *
 * @returns the clauses, those of 2022 first
 * @example
 * commencementClauses()
 *   .filter((clause) => clause.inForceFrom === undefined)
 *   .map((clause) => clause.outerLimit); // => ["2027-12-16"]
 * @see Suppl. Art. 1
 * @category Law in time
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
    first === last
      ? [first]
      : Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => String(Number(first) + step));
  return names.map((name) => ({ path: (head + name).split(":"), ...days }));
}
function stagesOfRows(rows: readonly CommencementRow[]): readonly Stage[] {
  return rows.flatMap(({ provision, to, promulgatedOn, inForceFrom }) =>
    stagesUpTo(provision, to, { promulgatedOn, inForceFrom }),
  );
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
 * 施行状況. It reads an address by the numbers of the day: item (viii) of Art. 50(1) is air transport until 2025-03-31 and
 * general port transport from 2025-04-01, and there is no item (xv) in force before that day. It knows the Act, the
 * Enforcement Order and the ministerial orders by each of their texts, down to items, sub-items, provisos and
 * sentences, supplementary provisions too; what no text holds is `not-enacted`. A text that was not read is taken to
 * have what the text before it had. Of what an Act added and nobody read, only what its commencement clause names is
 * known; `act:50:1:medical` is the medical addition of Act No. 38 of 2026, whose item number is not known. Of the laws
 * beside the Act it knows those that the library cites, from 2022-05-18 or their commencement on.
 *
 * 'Enacted' counts from promulgation. What waits for a Cabinet Order is in force from the last day that the law allows,
 * and before that day
 * `enacted-not-in-force` as far as is known; see `commencementOf`. A provision that the library does not know, of
 * whatever law, is
 * `not-enacted`. It does not say whether the wording of the day was read: see `actVersionOn`.
 *
 * @param provision - a citation, or text that `parseCitation` reads
 * @param on - the day
 * @returns the status
 * @throws EspaError `not-a-legal-date` where the day does not exist
 * @example
 * provisionStatus("act:52", "2023-11-16"); // => "enacted-not-in-force"
 * provisionStatus("法第五十二条第三項", "2023-11-17"); // => "in-force"
 * provisionStatus("act:50:1:15", "2025-03-31"); // => "enacted-not-in-force"
 * provisionStatus("法第五十二条第三項後段", "2025-03-31"); // => "not-enacted"
 * provisionStatus("act:50:1:medical", "2026-11-22"); // => "enacted-not-in-force"
 * provisionStatus("act:50:1:medical", "2027-12-16"); // => "in-force"
 * provisionStatus("act:85-2", "2026-06-16"); // => "not-enacted"
 * @see Suppl. Art. 1
 * @category Law in time
 */
export function provisionStatus(provision: Citation | string, on: LegalDate): ProvisionStatus {
  const citation = typeof provision === "string" ? parseCitation(provision) : provision;
  existingDay(on);
  if (citation === undefined || citation === null) return "not-enacted";
  const standings = standingsOf(citation);
  const inForce = ({ inForceFrom, noLaterThan, until }: Standing) => {
    const from = inForceFrom ?? noLaterThan;
    return from !== undefined && from <= on && (until === undefined || on < until);
  };
  if (standings.some(inForce)) return "in-force";
  const waits = standings.some(
    ({ promulgatedOn, inForceFrom, until }) =>
      promulgatedOn !== undefined &&
      promulgatedOn <= on &&
      (until === undefined || on < until) &&
      !(inForceFrom !== undefined && inForceFrom <= on),
  );
  return waits ? "enacted-not-in-force" : "not-enacted";
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
 * 施行日. The same reading of addresses as `provisionStatus`: the first day on which a provision of that number was in
 * force.
 *
 * @param provision - the provision
 * @returns the days, or `undefined` where the library does not know the provision or the day from which it stands
 * @example
 * commencementOf(at("act:66")); // => { promulgatedOn: "2022-05-18", inForceFrom: "2024-05-01" }
 * commencementOf(at("act:50:1:15")); // => { promulgatedOn: "2024-05-17", inForceFrom: "2025-04-01" }
 * @see Suppl. Art. 1
 * @category Law in time
 */
export function commencementOf(provision: Citation): Commencement | undefined {
  const known = standingsOf(provision).filter((one): one is Stage => one.promulgatedOn !== undefined);
  return known.length === 0 ? undefined : earliest(known);
}

/** Days on which a provision stands, and since when it was promulgated, where that is known. */
type Standing = Omit<Stage, "path" | "promulgatedOn"> & { readonly promulgatedOn?: LegalDate | undefined };

function standingsOf(provision: Citation): readonly Standing[] {
  if (!isAddress(provision)) return [];
  const { law, supplementary } = provision;
  if (provision.annex !== undefined && provision.annex !== true) return [];
  const holder = typeof supplementary === "string" ? supplementary : law;
  const articles = Object.hasOwn(lawStructures, holder) ? lawStructures[holder] : undefined;
  const related = relatedTo(provision);
  const key = articleOf(provision);
  const forms =
    key === undefined || articles === undefined || !Object.hasOwn(articles, key) ? undefined : articles[key];
  if (related !== undefined) {
    const stands =
      articles === undefined ||
      key === undefined ||
      related.exact ||
      forms?.some((form) => holds(form, provision)) === true;
    return stands ? [related] : [];
  }
  if (key === undefined || (articles !== undefined && Object.keys(articles).some((one) => one.startsWith(`${key}:`)))) {
    const whole = Object.entries(articles ?? {}).flatMap(([article, all]) =>
      (key === undefined ? /^\d/.test(article) : article.startsWith(`${key}:`))
        ? all.map((form) => standingOf(holder, form))
        : [],
    );
    return provision.paragraph === undefined && provision.item === undefined && provision.part === undefined
      ? joined(whole)
      : [];
  }
  const standing = (forms ?? []).filter((form) => holds(form, provision)).map((form) => standingOf(holder, form));
  return standing.length > 0 ? joined(standing) : addedAt(provision);
}

/** What an Act added and nobody read: exactly what its clause names. A main clause stands where a proviso does. */
function addedAt(provision: Citation): readonly Standing[] {
  if (provision.law !== ACT || provision.supplementary !== undefined || provision.annex !== undefined) return [];
  const part = provision.part === "main-clause" ? "proviso" : provision.part;
  const path = levels({ ...provision, ...(part === undefined ? undefined : { part }) });
  return stagesOfAct.filter(
    (stage) => stage.path.length === path.length && stage.path.every((name, level) => name === path[level]),
  );
}

/** The article, or `suppl:4`, `suppl`, `annex`; nothing for a whole law. */
function articleOf({ article, supplementary, annex, paragraph, item, part }: Citation): string | undefined {
  if (annex !== undefined) return "annex";
  if (supplementary !== undefined) return article === undefined ? "suppl" : `suppl:${article}`;
  return article ?? (paragraph === undefined && item === undefined && part === undefined ? undefined : "");
}

/** Whether a provision stands in a form of its article. */
function holds({ paragraphs }: ArticleForm, { paragraph, item, subitems = [], part }: Citation): boolean {
  if (paragraph === undefined && item === undefined && part === undefined)
    return paragraphs.length === 0 || paragraphs.some((one) => one !== "-");
  const below = paragraphs[(paragraph ?? 1) - 1];
  if (below === undefined || below === "-") return false;
  const held = below.split(" ");
  if (item !== undefined && item !== "") return part === undefined && held.includes([item, ...subitems].join(":"));
  if (part === undefined) return true;
  const sign = { "main-clause": "proviso", "first-sentence": "second-sentence", "other-than-items": "1" };
  return held.includes(Object.hasOwn(sign, part) ? sign[part as keyof typeof sign] : part);
}

/** The days of a form, and the promulgation of what brought it. */
function standingOf(law: LawId, { from, until }: ArticleForm): Standing {
  return { promulgatedOn: from === undefined ? undefined : promulgationOf(law, from), inForceFrom: from, until };
}

/** The day of promulgation of what came into force on a day. */
function promulgationOf(law: LawId, from: LegalDate): LegalDate | undefined {
  const stage =
    stagesOf(law).find((one) => one.inForceFrom === from) ??
    stagesOfRows(supplementaryCommencement.filter((row) => at(row.provision).law === law)).find(
      (one) => one.inForceFrom === from,
    );
  const ofState = ministerialOrderStates.find((state) => state.law === law && state.from === from)?.promulgatedOn;
  return ofState ?? stage?.promulgatedOn ?? instrument(law)?.promulgatedOn;
}

/** Forms that follow one another without a day between them are one. */
function joined(standings: readonly Standing[]): readonly Standing[] {
  const result: Standing[] = [];
  const ordered = [...standings].sort((one, other) => ((one.inForceFrom ?? "") < (other.inForceFrom ?? "") ? -1 : 1));
  for (const one of ordered) {
    const last = result.at(-1);
    if (last === undefined || (last.until !== undefined && (one.inForceFrom ?? "") > last.until)) result.push(one);
    else if (last.until !== undefined && (one.until === undefined || one.until > last.until))
      result[result.length - 1] = { ...last, until: one.until };
  }
  return result;
}

/** The row of the laws beside the Act that covers a provision, the narrowest of them. */
function relatedTo(provision: Citation): (Standing & { readonly exact: boolean }) | undefined {
  const written = provisionOf(provision);
  const covering = relatedProvisions.filter(
    (row) => written.startsWith(row.provision) && /^(?:$|[: ])/.test(written.slice(row.provision.length)),
  );
  const row = covering.sort((one, other) => other.provision.length - one.provision.length)[0];
  if (row === undefined) return undefined;
  const { promulgatedOn, from, noLaterThan } = row;
  return {
    promulgatedOn,
    inForceFrom: from,
    noLaterThan,
    exact: row.provision === written && row.provision.includes(":"),
  };
}

/** The days of every article of a law, by article; the stages of the law are laid out once. */
export function commencementOfArticles(
  law: LawId,
  articles: readonly string[],
): ReadonlyMap<string, Commencement | undefined> {
  const stages = stagesOf(law);
  return new Map(articles.map((article) => [article, found(stages, [article])]));
}

/** Whether what came from outside is an address at all. */
function isAddress({ law, article, paragraph, item, part }: Citation): boolean {
  const text = (value: unknown): boolean => value === undefined || typeof value === "string";
  return (
    text(law) && text(article) && text(item) && text(part) && (paragraph === undefined || typeof paragraph === "number")
  );
}

function stagesOf(law: LawId): readonly Stage[] {
  return law === ACT ? stagesOfAct : law === ORDER ? stagesOfOrder : stagesOfMinisterialOrder(law);
}

/** An item or a part without a paragraph is one of the first paragraph. */
function levels({ article, paragraph, item, part }: Citation): Path {
  const path = [
    article ?? "",
    String(paragraph ?? (item !== undefined || part !== undefined ? 1 : "")),
    item ?? part ?? "",
  ];
  while (path.at(-1) === "") path.pop();
  return path;
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
