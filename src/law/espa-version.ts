/**
 * The version of this library, to be kept beside an answer that is stored.
 *
 * @example
 * ESPA_VERSION.split(".").length; // => 3
 * @category Law in time
 */
export const ESPA_VERSION = "0.2.1";
