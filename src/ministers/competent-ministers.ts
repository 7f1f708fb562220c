import { readEnumerations } from "../finding/enumeration";
import type { Citation } from "../kernel/citation";
import { ACT } from "../kernel/citation";
import { table } from "../kernel/dated";
import { defineIssue, type Issue, type Result } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { existingDay } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { citationNotUnderstood, safeParseCitation } from "../law/parse-citation";
import {
  type CompetentMinisters,
  ministersForBusiness,
  ministersForMaterial,
  ministersForService,
  nobody,
} from "./competence";
import type { MaterialId, ServiceId } from "./material-ministers";
import type { MinisterId } from "./ministers";
import { subjectWords } from "./subject-words";

/**
 * Whose competence is asked for: a product, a provision as it applies to a product, an example service, or an
 * infrastructure business.
 */
export type MinisterSubject =
  | {
      /** The specified critical product. 特定重要物資. */
      readonly material: MaterialId;
      /**
       * A provision of Chapter II, as a citation or as `"48(5)"`, `"act:48:5"`, `"法第48条第5項"`; without it the default of
       * Art. 86(1).
       */
      readonly provision?: Citation | string | undefined;
      /** Two or more applicants in one plan (Art. 9(2)): the ministers follow the product, so this changes nothing. */
      readonly jointPlan?: boolean | undefined;
    }
  | {
      /** One of the example services of the council document. 役務. */
      readonly service: ServiceId;
    }
  | {
      /** Id of a specified essential infrastructure business. 特定社会基盤事業. */
      readonly business: string;
    };

/**
 * The ministers competent for a product, a service or an infrastructure business on a day.
 *
 * 主務大臣 (Act Art. 86). Ask it before filing anything. The Commissioner of the Financial Services Agency comes last
 * where powers are delegated (Art. 87(2)). It does not say which regional bureau acts (Art. 87(1)); for articles, grade
 * and the one window of joint ministers see {@link competentMinistersInDetail}.
 *
 * @param subject - `{ material }`, `{ material, provision }`, `{ service }` or `{ business }`
 * @param on - the day whose law applies
 * @returns ids of the ministers; `[]` where nobody was competent on that day or nobody is known
 * @example
 * competentMinisters({ material: "fertilizers" }, "2024-02-02"); // => ["maff"]
 * competentMinisters({ material: "ventilators" }, "2025-12-24"); // => ["mhlw", "meti"]
 * competentMinisters({ material: "batteries", provision: "48(5)" }, "2024-02-02"); // => ["prime-minister", "mof"]
 * competentMinisters({ material: "ventilators" }, "2025-12-23"); // => []
 * @see Act Arts. 86, 87
 * @category Supply
 */
export function competentMinisters(subject: MinisterSubject, on: LegalDate): readonly MinisterId[] {
  const { ministers, delegate } = competentMinistersInDetail(subject, on);
  return delegate === undefined ? ministers : [...ministers, delegate];
}

/**
 * The competent ministers with article, grade, known gaps and the one window of joint ministers.
 *
 * 主務大臣 (Act Art. 86), 権限の委任 (Art. 87), 申請等の方法 (joint ordinance, order on two-step loans). Use it where the answer is
 * shown to somebody who will rely on it. It does not follow delegations to regional bureaus.
 *
 * @param subject - as for {@link competentMinisters}
 * @param on - the day whose law applies
 * @returns ministers, delegate, basis, grade, window and gaps; `issues` where the subject cannot be read, with nobody
 * named
 * @example
 * competentMinistersInDetail({ business: "bank" }, "2026-06-01").issues?.map(({ code, path }) => [code, path]);
 * // => [["not-allowed-value", ["business"]]]
 * competentMinistersInDetail({ material: "ship-parts" }, "2026-10-01").grade; // => "inferred"
 * competentMinistersInDetail({ business: "water-supply" }, "2024-04-01").designationsTakenOver?.madeBy; // => ["mhlw"]
 * @see Act Arts. 86, 87
 * @category Supply
 */
export function competentMinistersInDetail(subject: MinisterSubject, on: LegalDate): CompetentMinisters {
  existingDay(on);
  const named =
    typeof subject === "object" && subject !== null ? kinds.filter((kind) => Object.hasOwn(subject, kind)) : [];
  if (named.length !== 1)
    return nobody(
      { ja: "物資、役務又は事業のいずれか一つを示すものではない。", en: "not a subject" },
      { grade: "stated", issues: [notOneSubject()] },
    );
  const { facts, issues } = readEnumerations(
    subject as Partial<Record<(typeof kinds)[number] | "provision", unknown>>,
    subjectWords,
  );
  const { material, service, business } = facts;
  if (typeof business === "string") return ministersForBusiness(business, on);
  if (typeof service === "string") return ministersForService(service as ServiceId, on);
  if (typeof material === "string") return ofMaterial(material as MaterialId, facts.provision, on);
  const basis = named[0] === "business" ? [at("act:86:2")] : [at("act:86:1")];
  return nobody(notAnId[named[0] as (typeof kinds)[number]], {
    basis,
    grade: "stated",
    issues: issues.length > 0 ? issues : [notOneSubject([String(named[0])])],
  });
}

const kinds = ["material", "service", "business"] as const;

const notAnId: Readonly<Record<(typeof kinds)[number], BilingualText>> = table({
  material: { ja: "物資の識別子ではない。", en: "not the id of a product" },
  service: { ja: "役務の識別子ではない。", en: "not the id of a service" },
  business: { ja: "事業の識別子ではない。", en: "not the id of a business" },
});

/** Nothing, or more than one thing, is asked for. */
const notOneSubject = defineIssue("minister-subject", {
  ja: "物資（material）、役務（service）又は事業（business）のいずれか一つを識別子で示してください。",
  en: "Name one product (material), one service or one business by its id.",
});

function ofMaterial(material: MaterialId, provision: unknown, on: LegalDate): CompetentMinisters {
  if (provision === undefined) return ministersForMaterial(material, undefined, on);
  const read = typeof provision === "string" ? readProvision(provision.trim()) : readCitation(provision);
  if (read.ok) return ministersForMaterial(material, read.value, on);
  const issues = read.issues.map((issue): Issue => ({ ...issue, path: ["provision"] }));
  return nobody({ ja: "条項として読み取れない。", en: "not read as a provision" }, { grade: "stated", issues });
}

/** A provision by any name that the law room reads; without the name of a law, of the Act. */
function readProvision(text: string): Result<Citation> {
  const read = safeParseCitation(text);
  if (read.ok) return read;
  for (const ofTheAct of [`法${text}`, ["act", text].join(":"), `Act, ${text}`, `Act, Art. ${text}`]) {
    const ofAct = safeParseCitation(ofTheAct);
    if (ofAct.ok && ofAct.value.article !== undefined) return ofAct;
  }
  return read;
}

function readCitation(given: unknown): Result<Citation> {
  const { law, article, paragraph } = (given ?? {}) as Partial<Record<keyof Citation, unknown>>;
  const whole =
    law === ACT
      ? typeof article === "string" && ["undefined", "number"].includes(typeof paragraph)
      : typeof law === "string";
  return whole
    ? { ok: true, value: given as Citation }
    : { ok: false, issues: [citationNotUnderstood([], { text: "provision" })] };
}
