import type { Boundary, Timeline } from "../finding/timeline";
import { defineIssue, EspaError, type Issue } from "../kernel/issue";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";

/** There is nothing that could be drawn or put into a calendar. */
const notATimeline = defineIssue("not-a-timeline", {
  ja: "期間の図にもカレンダーにもできません。日の一覧（boundaries）を持つ日程を渡してください。成り立たない経過には日の一覧がありません（その不備を参照）。",
  en:
    "Neither a picture nor a calendar: give a timeline with its boundaries. A history that cannot have " +
    "happened has none; see its issues.",
});

/** A title or a subject is no text. */
const notAText = defineIssue("not-a-text", { ja: "文字列ではありません。", en: "Not a text." });

/**
 * The boundaries of a timeline by date; those of one day stay in the order in which they were given. A result that is
 * undetermined and has none is an empty timeline; what is no timeline has no place in a calendar or a picture, nor has
 * a day that does not exist: it throws.
 */
export function boundariesByDay(timeline: Timeline): readonly Boundary[] {
  const given: { readonly boundaries?: unknown; readonly state?: unknown } | null | undefined = timeline;
  const impossible = given?.state === "invalid";
  const boundaries = impossible ? undefined : (given?.boundaries ?? (given?.state === "undetermined" ? [] : undefined));
  if (!Array.isArray(boundaries)) throw new EspaError(notATimeline(["boundaries"]));
  for (const [index, boundary] of boundaries.entries()) checkBoundary(boundary, ["boundaries", index]);
  return ([...boundaries] as Boundary[]).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function checkBoundary(given: Partial<Boundary> | null | undefined, path: Issue["path"]): void {
  if (typeof given !== "object" || given === null) throw new EspaError(notATimeline(path));
  if (!isLegalDate(given.date)) throw new EspaError(notALegalDate([...path, "date"]));
  const { what, basis, id } = given;
  const isComplete = typeof what?.ja === "string" && typeof what.en === "string" && typeof basis?.law === "string";
  if (!isComplete || (id !== undefined && typeof id !== "string")) throw new EspaError(notATimeline(path));
}

/** A title or a subject, where one is given. */
export function textOf(given: unknown, name: string): string | undefined {
  if (given !== undefined && typeof given !== "string") throw new EspaError(notAText([name]));
  return given;
}
