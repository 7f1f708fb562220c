import type { LegalDate } from "espa-jp/calendar";
import { isLegalDate } from "espa-jp/calendar";
import type { BilingualText, Language } from "espa-jp/finding";
import { caveatsOf, formatDate, timelineToMermaid, timelineToSvg, toICalendar } from "espa-jp/formats";
import { type ReviewHistory, reviewStateNames, reviewTimeline } from "espa-jp/infrastructure";
import { formatCitation } from "espa-jp/law";
import type { Command } from "../command";
import { dayOf, onOption, truthOf } from "../day";
import { noteReadings, ofReading, readingsOf, readingsOption } from "../readings";
import { tellIssues } from "../tell";
import { exit, say, words } from "../words";

/** Options that are days, and the facts that they give. */
const events = {
  received: [
    "receivedOn",
    { ja: "主務大臣が届出を受理した日（必須）", en: "the minister received the notification (required)" },
  ],
  filed: ["filedOn", { ja: "届出をした日", en: "the notification was made" }],
  "shortened-to": ["shortenedTo", { ja: "短縮後の期間の末日", en: "last day of the shortened period" }],
  "shortened-on": ["shortenedOn", { ja: "短縮がされた日", en: "the period was shortened" }],
  "extended-until": ["extendedUntil", { ja: "延長後の期間の末日", en: "last day of the extended period" }],
  "extended-on": ["extendedOn", { ja: "延長がされた日", en: "the period was extended" }],
  recommended: ["recommendedOn", { ja: "勧告がされた日", en: "the recommendation was made" }],
  "recommendation-received": [
    "recommendationReceivedOn",
    { ja: "勧告を受けた日", en: "the recommendation was received" },
  ],
  answered: ["answeredOn", { ja: "応諾するかしないかを通知した日", en: "the answer was notified" }],
  "changed-plan-filed": [
    "changedPlanFiledOn",
    { ja: "変更した導入等計画書を届け出た日", en: "the changed plan was filed" },
  ],
  ordered: ["orderedOn", { ja: "命令がされた日", en: "the order was made" }],
  discontinued: ["discontinuedOn", { ja: "導入等を中止した日", en: "the introduction was given up" }],
} as const satisfies Readonly<Record<string, readonly [keyof ReviewHistory, BilingualText]>>;

const answerAbout: BilingualText = { ja: "応諾するかしないか", en: "the answer to the recommendation" };

/** What is not known where an option that says what happened on a day is lacking. */
const unknownDays: Readonly<Partial<Record<keyof ReviewHistory, BilingualText>>> = {
  shortenedOn: {
    ja: "短縮がされた日（短縮と延長のいずれが先かを決める）",
    en: "the day on which the period was shortened (it settles whether the shortening or the extension came first)",
  },
  extendedOn: {
    ja: "延長がされた日（短縮と延長のいずれが先かを決める）",
    en: "the day on which the period was extended (it settles whether the shortening or the extension came first)",
  },
};
/** The two were decided on one day, which is known. */
const unknownOrder: BilingualText = {
  ja: "同じ日にされた短縮と延長のいずれが先か",
  en: "which came first of the shortening and the extension that were decided on one day",
};

const texts = {
  state: { ja: "この日の状態：{value}", en: "State on this day: {value}" },
  note: { ja: "注意：", en: "Note: " },
  missing: { ja: "次の事実が不明である：{value}", en: "Not known: {value}" },
  lastRead: {
    ja: "{until}の改正前の条文によれば{from}から導入等ができることになるが、改正後の条文は確認していない。",
    en:
      "By the wording before the amendment of {until} the introduction would be allowed from {from}; the " +
      "wording in force was not read.",
  },
} satisfies Record<string, BilingualText>;

/** `espa review`: the days of the review of a plan for introduction. */
export const review: Command = {
  usage: "review --received DATE [--<event> DATE ...] [--on DATE] [--format text|mermaid|svg|ics] [--subject NAME]",
  about: {
    ja: "導入等計画書の審査の日程（文字、図、カレンダー）",
    en: "the days of the review of a plan: text, picture or calendar",
  },
  takes: 0,
  options: {
    ...Object.fromEntries(
      Object.entries(events).map(([name, [, about]]) => [
        name,
        { type: "string", value: "DATE|unknown", about } as const,
      ]),
    ),
    answer: { type: "string", value: "accepted|refused", about: answerAbout },
    "refusal-justified": {
      type: "string",
      value: "yes|no",
      about: {
        ja: "応諾しないことに正当な理由があるか（指定がなければ不明）",
        en: "there is just reason to refuse (unless stated, not known)",
      },
    },
    on: onOption,
    readings: readingsOption,
    format: {
      type: "string",
      value: "text|mermaid|svg|ics",
      about: { ja: "出力の形式（指定がなければ文字）", en: "what to write (text unless stated)" },
    },
    "alarm-days": {
      type: "string",
      value: "N[,N ...]",
      about: {
        ja: "カレンダーで、何日前に知らせるか（--format ics）",
        en: "alarms of a calendar, so many days before (--format ics)",
      },
    },
    subject: {
      type: "string",
      value: "NAME",
      about: {
        ja: "事件の名（図の題。カレンダーでは、同じ名の以前の予定を置き換える）",
        en: "name of the case: title of a picture; a calendar replaces earlier entries of the same name",
      },
    },
  },
  examples: [
    "espa review --received 2026-04-01 --on 2026-04-02",
    "espa review --received 2026-04-01 --extended-until 2026-07-31 --format svg > review.svg",
    "espa review --received 2026-04-01 --recommended 2026-04-24 --format ics --subject R-1 --lang en > review.ics",
  ],
  run: async (call) => {
    const on = dayOf(call);
    if (on === undefined) return exit.misuse;
    if (call.options.received === undefined) {
      call.out.note(say(words.missingArgument, call.lang, { value: "--received" }));
      return exit.misuse;
    }
    const facts: Record<string, LegalDate | string | boolean | null> = {};
    for (const [option, [fact]] of Object.entries(events)) {
      const given = call.options[option];
      if (given === undefined) continue;
      if (given === "unknown" || given === "不明") {
        facts[fact] = null;
        continue;
      }
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
    const alarms = call.options["alarm-days"];
    if (
      alarms !== undefined &&
      (format !== "ics" ||
        !/^\d{1,3}(?:,\d{1,3}){0,9}$/.test(String(alarms)) ||
        alarmsOf(alarms).some((one) => one > 366))
    ) {
      call.out.note(
        say(words.badValue, call.lang, { name: "--alarm-days N[,N ...] --format ics", value: String(alarms) }),
      );
      return exit.misuse;
    }
    if (typeof answer === "string") facts.answer = answer;
    const refusalJustified = truthOf(call, "refusal-justified");
    if (refusalJustified === null) return exit.misuse;
    if (refusalJustified !== undefined) facts.refusalJustified = refusalJustified;
    const supplied = await readingsOf(call);
    if (supplied === null) return exit.misuse;
    const timeline = reviewTimeline(facts as unknown as Parameters<typeof reviewTimeline>[0], on, supplied);
    if (timeline.state === "invalid") {
      return tellIssues(call, timeline.issues);
    }
    // What is wrong with a reading is said beside the days, which do without it.
    const code = (timeline.issues ?? []).length > 0 ? exit.someInvalid : exit.allValid;
    if (call.json) {
      await call.out.write(JSON.stringify(timeline));
      return code;
    }
    noteReadings(
      call,
      (timeline.issues ?? []).map((one) => ofReading(one) ?? one),
    );
    const { lang } = call;
    const drawn = { ...timeline, boundaries: timeline.boundaries ?? [] };
    const notes = notesOf(timeline, facts, lang).map((note) => `${texts.note[lang]}${note}`);
    if (format === "text") {
      await call.out.write(`${on}\t${say(texts.state, lang, { value: reviewStateNames[timeline.state][lang] })}`);
      for (const { date, what, basis } of drawn.boundaries) {
        const cited = formatCitation(basis, lang);
        await call.out.write(`${date}\t${what[lang]}${lang === "ja" ? `（${cited}）` : ` (${cited})`}`);
      }
      for (const note of notes) await call.out.write(note);
      return code;
    }
    const { subject } = call.options;
    const named = typeof subject === "string" && subject.trim() !== "" ? subject : undefined;
    const written =
      format === "mermaid"
        ? timelineToMermaid(drawn, lang)
        : format === "svg"
          ? timelineToSvg(drawn, { lang, ...(named !== undefined && { title: named }) })
          : toICalendar(drawn, {
              lang,
              ...(named !== undefined && { subject: named }),
              exportedOn: todayInUtc(),
              alarmDaysBefore: alarmsOf(alarms),
            });
    await call.out.write(written.replace(/\n$/, ""));
    // A picture is mostly sent to a file: who asked for it is told as well.
    for (const note of notes) call.out.note(note);
    return code;
  },
};

type Told = Exclude<ReturnType<typeof reviewTimeline>, { readonly state: "invalid" }>;

/** What must be said beside the days: what is not known, and what the wording last read would say. */
function notesOf(timeline: Told, facts: Readonly<Record<string, unknown>>, lang: Language): readonly string[] {
  const { lastRead } = timeline as {
    readonly lastRead?: { readonly mayIntroduceFrom?: LegalDate; readonly until: LegalDate } | null;
  };
  const abouts = new Map<string, BilingualText>([
    ["answer", answerAbout],
    ...Object.values(events),
    ...Object.entries(unknownDays),
  ]);
  const names: readonly string[] = "missing" in timeline ? timeline.missing : [];
  // A day that is given is not what is lacking: two decisions of one day stand in an order of their own.
  const missing = [
    ...new Set(
      names.map((fact) => ((facts[fact] ?? undefined) === undefined ? abouts.get(fact) : unknownOrder)?.[lang] ?? fact),
    ),
  ];
  return [
    ...(missing.length === 0 ? [] : [say(texts.missing, lang, { value: missing.join(lang === "ja" ? "、" : ", ") })]),
    ...caveatsOf(timeline, lang),
    ...(lastRead?.mayIntroduceFrom === undefined
      ? []
      : [
          say(texts.lastRead, lang, {
            from: formatDate(lastRead.mayIntroduceFrom, lang),
            until: formatDate(lastRead.until, lang),
          }),
        ]),
  ];
}

function alarmsOf(given: unknown): readonly number[] {
  return given === undefined ? [] : String(given).split(",").map(Number);
}

/** The day of DTSTAMP, which is in UTC: today in Japan may be tomorrow there. */
function todayInUtc(): LegalDate {
  return new Date().toISOString().slice(0, 10) as LegalDate;
}
