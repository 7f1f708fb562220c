import type { LegalDate } from "../../calendar/legal-date";
import { isLegalDate } from "../../calendar/legal-date";
import { timelineToMermaid, timelineToSvg, toICalendar } from "../../formats/index";
import { reviewTimeline } from "../../infrastructure/index";
import { dayOf } from "../day";
import type { Command } from "../run";
import { tellIssues } from "../tell";
import { exit, say, words } from "../words";

const events = {
  received: "receivedOn",
  filed: "filedOn",
  "shortened-to": "shortenedTo",
  "extended-until": "extendedUntil",
  recommended: "recommendedOn",
  "recommendation-received": "recommendationReceivedOn",
  answered: "answeredOn",
  "changed-plan-filed": "changedPlanFiledOn",
  ordered: "orderedOn",
  discontinued: "discontinuedOn",
} as const;

/** `espa review`: the days of the review of a plan for introduction. */
export const review: Command = {
  usage:
    "review --received DATE [--filed DATE] [--extended-until DATE] [--shortened-to DATE] [--recommended DATE] [--recommendation-received DATE] [--answered DATE --answer accepted|refused] [--changed-plan-filed DATE] [--ordered DATE] [--discontinued DATE] [--on DATE] [--format text|mermaid|svg|ics]",
  options: {
    on: { type: "string" },
    answer: { type: "string" },
    format: { type: "string" },
    ...Object.fromEntries(Object.keys(events).map((name) => [name, { type: "string" } as const])),
  },
  run: async (call) => {
    const on = dayOf(call);
    if (on === undefined) return exit.misuse;
    if (call.options.received === undefined) {
      call.out.note(say(words.missingArgument, call.lang, { value: "--received" }));
      return exit.misuse;
    }
    const facts: Record<string, LegalDate | string> = {};
    for (const [option, fact] of Object.entries(events)) {
      const given = call.options[option];
      if (given === undefined) continue;
      if (!isLegalDate(given)) {
        call.out.note(say(words.badValue, call.lang, { name: `--${option}`, value: String(given) }));
        return exit.misuse;
      }
      facts[fact] = given;
    }
    const { answer, format = "text" } = call.options;
    for (const [option, given, allowed] of [
      ["--answer", answer, ["accepted", "refused"]],
      ["--format", format, ["text", "mermaid", "svg", "ics"]],
    ] as const) {
      if (given === undefined || (allowed as readonly unknown[]).includes(given)) continue;
      call.out.note(say(words.badValue, call.lang, { name: `${option} ${allowed.join("|")}`, value: String(given) }));
      return exit.misuse;
    }
    if (typeof answer === "string") facts.answer = answer;
    const timeline = reviewTimeline(facts as unknown as Parameters<typeof reviewTimeline>[0], on);
    if (timeline.state === "invalid") {
      return tellIssues(call, timeline.issues);
    }
    const drawn = { boundaries: timeline.boundaries ?? [] };
    if (call.json) await call.out.write(JSON.stringify(timeline));
    else if (format === "mermaid") await call.out.write(timelineToMermaid(drawn, call.lang));
    else if (format === "svg") await call.out.write(timelineToSvg(drawn, { lang: call.lang }).replace(/\n$/, ""));
    else if (format === "ics") await call.out.write(toICalendar(drawn, { lang: call.lang }).replace(/\n$/, ""));
    else for (const one of drawn.boundaries) await call.out.write(`${one.date}\t${one.what[call.lang]}`);
    return exit.allValid;
  },
};
