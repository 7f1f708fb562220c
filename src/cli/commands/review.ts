import type { LegalDate } from "../../calendar/legal-date";
import { isLegalDate } from "../../calendar/legal-date";
import type { BilingualText } from "../../finding/text";
import { timelineToMermaid, timelineToSvg, toICalendar } from "../../formats/index";
import { type ReviewHistory, reviewTimeline } from "../../infrastructure/index";
import { dayOf, onOption, truthOf } from "../day";
import type { Command } from "../run";
import { tellIssues } from "../tell";
import { exit, say, words } from "../words";

/** Options that are days, and the facts that they give. */
const events = {
  received: ["receivedOn", { ja: "主務大臣が届出を受理した日（必須）", en: "the minister received the notification (required)" }],
  filed: ["filedOn", { ja: "届出をした日", en: "the notification was made" }],
  "shortened-to": ["shortenedTo", { ja: "短縮後の期間の末日", en: "last day of the shortened period" }],
  "extended-until": ["extendedUntil", { ja: "延長後の期間の末日", en: "last day of the extended period" }],
  recommended: ["recommendedOn", { ja: "勧告がされた日", en: "the recommendation was made" }],
  "recommendation-received": ["recommendationReceivedOn", { ja: "勧告を受けた日", en: "the recommendation was received" }],
  answered: ["answeredOn", { ja: "応諾するかしないかを通知した日", en: "the answer was notified" }],
  "changed-plan-filed": ["changedPlanFiledOn", { ja: "変更した導入等計画書を届け出た日", en: "the changed plan was filed" }],
  ordered: ["orderedOn", { ja: "命令がされた日", en: "the order was made" }],
  discontinued: ["discontinuedOn", { ja: "導入等を中止した日", en: "the introduction was given up" }],
} as const satisfies Readonly<Record<string, readonly [keyof ReviewHistory, BilingualText]>>;

/** `espa review`: the days of the review of a plan for introduction. */
export const review: Command = {
  usage: "review --received DATE [--<event> DATE ...] [--on DATE] [--format text|mermaid|svg|ics]",
  about: { ja: "導入等計画書の審査の日程（文字、図、カレンダー）", en: "the days of the review of a plan: text, picture or calendar" },
  options: {
    ...Object.fromEntries(Object.entries(events).map(([name, [, about]]) => [name, { type: "string", value: "DATE", about } as const])),
    answer: { type: "string", value: "accepted|refused", about: { ja: "応諾するかしないか", en: "the answer to the recommendation" } },
    "refusal-justified": {
      type: "string",
      value: "yes|no",
      about: {
        ja: "応諾しないことに正当な理由があるか（指定がなければ不明）",
        en: "there is just reason to refuse (unless stated, not known)",
      },
    },
    on: onOption,
    format: {
      type: "string",
      value: "text|mermaid|svg|ics",
      about: { ja: "出力の形式（指定がなければ文字）", en: "what to write (text unless stated)" },
    },
  },
  examples: [
    "espa review --received 2026-04-01 --on 2026-04-02",
    "espa review --received 2026-04-01 --extended-until 2026-07-31 --format svg > review.svg",
    "espa review --received 2026-04-01 --recommended 2026-04-24 --format ics --lang en > review.ics",
  ],
  run: async (call) => {
    const on = dayOf(call);
    if (on === undefined) return exit.misuse;
    if (call.options.received === undefined) {
      call.out.note(say(words.missingArgument, call.lang, { value: "--received" }));
      return exit.misuse;
    }
    const facts: Record<string, LegalDate | string | boolean> = {};
    for (const [option, [fact]] of Object.entries(events)) {
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
    const refusalJustified = truthOf(call, "refusal-justified");
    if (refusalJustified === null) return exit.misuse;
    if (refusalJustified !== undefined) facts.refusalJustified = refusalJustified;
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
