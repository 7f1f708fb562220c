import { createReadStream } from "node:fs";
import { defineIssue, type Issue, type RuleOptions, type SuppliedReading } from "espa-jp/finding";
import type { Call, Option } from "./command";
import { readRecords } from "./reading/records";
import { issueLine } from "./tell";
import { say, words } from "./words";

/** Most readings that one call brings: the register has fewer wordings that are open. */
export const mostReadings = 1000;

/** The option of every command that answers. */
export const readingsOption: Option = {
  type: "string",
  value: "FILE",
  about: {
    ja: "このライブラリが確認していない条文を確認した内容（JSON）。これによる答えの根拠の確度はstated",
    en: "wordings that you have read and this library has not, as JSON; an answer that rests on one is of grade stated",
  },
};

const notAList = defineIssue("readings-not-a-list", {
  ja: "確認した条文は、{limit}件までの配列で示してください。",
  en: "Readings are a list of at most {limit}.",
});

/** The readings of a value from outside; what is no list, or too long a one, has an issue and no effect. */
export function readingsFrom(given: unknown): { readonly options: RuleOptions; readonly issues: readonly Issue[] } {
  if (given === undefined || given === null) return { options: {}, issues: [] };
  if (!Array.isArray(given) || given.length > mostReadings)
    return { options: {}, issues: [notAList(["readings"], { limit: mostReadings })] };
  // What is no reading is told by the rule, at its place.
  return { options: { readings: given as readonly SuppliedReading[] }, issues: [] };
}

/** The readings of the file that `--readings` names; `null` where it cannot be read, which was said. */
export async function readingsOf(call: Call): Promise<RuleOptions | null> {
  const { readings: file } = call.options;
  if (file === undefined) return {};
  const refused = (why: string): null => {
    call.out.note(say(words.cannotRead, call.lang, { value: `${file}: ${why}` }));
    return null;
  };
  const given: unknown[] = [];
  try {
    const stream = createReadStream(String(file)) as AsyncIterable<Uint8Array>;
    const { records } = await readRecords(stream, undefined, { form: "json" });
    for await (const some of records)
      for (const { line, value, issues } of some) {
        const [issue] = issues;
        if (issue !== undefined) return refused(`${issue.message[call.lang]} (${line})`);
        given.push(value);
        if (given.length > mostReadings) return refused(notAList([], { limit: mostReadings }).message[call.lang]);
      }
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
  if (given.length > 0) return { readings: given as SuppliedReading[] };
  call.out.note(say(words.emptyInput, call.lang, { value: String(file) }));
  return null;
}

/** What is wrong with a reading, at its place in the file or in the body; `undefined` where it is no such issue. */
export function ofReading(issue: Issue): Issue | undefined {
  const [first, ...path] = issue.path;
  return first === "options" && path[0] === "readings" ? { ...issue, path } : undefined;
}

/** The issues that are of no reading. */
export function ofFacts(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter((one) => ofReading(one) === undefined);
}

/** What is wrong with readings that many records were asked with: what has an effect on none of them, each once. */
export interface ReadingsTally {
  /** Takes the issues of one record, and gives those that are of no reading. */
  readonly take: (issues: readonly Issue[]) => readonly Issue[];
  readonly wrong: () => readonly Issue[];
}

export function readingsTally(): ReadingsTally {
  const told = new Map<string, { readonly issue: Issue; count: number }>();
  let asked = 0;
  return {
    take: (issues) => {
      asked += 1;
      for (const issue of issues.flatMap((one) => ofReading(one) ?? [])) {
        const key = issue.path.join(".");
        const there = told.get(key);
        if (there === undefined) told.set(key, { issue, count: 1 });
        else there.count += 1;
      }
      return ofFacts(issues);
    },
    wrong: () => [...told.values()].flatMap(({ issue, count }) => (count === asked ? [issue] : [])),
  };
}

/** Tells what is wrong with readings, beside what is asked for. */
export function noteReadings(call: Call, issues: readonly Issue[]): void {
  for (const issue of issues) call.out.note(issueLine(call, issue));
}
