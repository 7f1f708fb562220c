import type { ValueReader } from "../finding/fact-shape";
import { wrongType } from "../kernel/input-issues";
import type { IssueKind } from "../kernel/issue";
import { isCorporateNumber, notACorporateNumber } from "./corporate-number";
import { isCountryCode, notACountryCode } from "./country";

const text =
  (isOne: (value: unknown) => boolean, none: IssueKind): ValueReader =>
  (value, path) => {
    if (typeof value !== "string") return wrongType(path, { expected: "string" }, [value]);
    return isOne(value) ? undefined : none(path);
  };

/** A country or region. 国又は地域. */
export const countryCode: ValueReader = text(isCountryCode, notACountryCode);

/** A corporate number. 法人番号. */
export const corporateNumber: ValueReader = text(isCorporateNumber, notACorporateNumber);
