import type { Issue, Result } from "../kernel/issue";
import { notACertificationNumber } from "./tables/issues";

/** A certification number read into its parts. 供給確保計画認定番号. */
export interface CertificationNumber {
  /** The number in its usual writing. */
  readonly text: string;
  /** The year that the number begins with. */
  readonly year: number;
  /** The name of the field as the ministry writes it, such as 重要鉱物; a policy name, not a term of the Order. */
  readonly field: string;
  /** Serial number within year and field. 第何号. */
  readonly serial: number;
  /**
   * The number after the hyphen, where there is one. That it rises with each certified change is inferred: the
   * ordinances speak of the number after the change.
   */
  readonly suffix?: number;
}

const form = /^(\d{4})([^\d\s第号-]{1,40})第(\d{1,6})号(?:-(\d{1,4}))?$/u;

/**
 * Reads the certification number of a supply plan.
 *
 * 供給確保計画認定番号. The form is taken from the numbers that METI publishes; no ordinance prescribes it, so other ministries
 * may write theirs otherwise. Full-width digits and hyphens are read as their usual forms.
 *
 * @param value - anything
 * @param path - path for the issue
 * @returns the parts, or an issue with the code `not-a-certification-number`
 * @example
 * parseCertificationNumber("2023重要鉱物第1号-1");
 * // => { ok: true, value: { text: "2023重要鉱物第1号-1", year: 2023, field: "重要鉱物", serial: 1, suffix: 1 } }
 * @see METI, list of certified plans for critical minerals
 * @category Supply plans
 */
export function parseCertificationNumber(value: unknown, path: Issue["path"] = []): Result<CertificationNumber> {
  const text =
    typeof value === "string" && value.length <= 80
      ? value
          .normalize("NFKC")
          .trim()
          .replace(/[‐‑–—−ー](?=\d{1,4}$)/, "-")
      : "";
  const match = form.exec(text);
  if (match === null) return { ok: false, issues: [notACertificationNumber(path)] };
  const [, year, field, serial, suffix] = match as unknown as readonly [
    string,
    string,
    string,
    string,
    string | undefined,
  ];
  return {
    ok: true,
    value: {
      text,
      year: Number(year),
      field,
      serial: Number(serial),
      ...(suffix === undefined ? undefined : { suffix: Number(suffix) }),
    },
  };
}
