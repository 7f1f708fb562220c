import type { BilingualText } from "espa-jp/finding";
import {
  compareRevisions,
  type FreshnessReport,
  freshnessRequests,
  instrument,
  instrumentVersions,
  LAW_AS_OF,
  lawAsOf,
} from "espa-jp/law";
import type { Call, Command } from "../command";
import { exit, say, words } from "../words";

const register = "https://laws.e-gov.go.jp";

const told: Readonly<Record<FreshnessReport["state"] | "offline", BilingualText>> = {
  "up-to-date": { ja: "最新", en: "up to date" },
  "text-not-read": { ja: "改正は把握済み、条文は未確認", en: "the revision is recorded, its text was not read" },
  behind: { ja: "把握していない改正があります", en: "there are revisions that are not recorded" },
  "answer-older": {
    ja: "応答が記録より古く、確認できません",
    en: "the answer is older than what is recorded: nothing was checked",
  },
  "not-understood": { ja: "応答を読めません", en: "the answer is not understood" },
  offline: { ja: "法令APIに接続できません", en: "the law API cannot be reached" },
};
const asOf: BilingualText = {
  ja: "{value}現在の条文と法令APIを比べます。",
  en: "Compared with the law as of {value}.",
};
const looked: BilingualText = {
  ja: "法及び令の改正履歴を最後に確認した日は{lookedOn}です。登載は公布に遅れるため、{completeTo}より後に公布された改正は把握していないことがあります。",
  en:
    "The revisions of the Act and the Order were last looked at on {lookedOn}. They are entered late: " +
    "amendments promulgated after {completeTo} may be missing.",
};
const seenOn: BilingualText = { ja: "（最後に確認した日：{value}）", en: " (last looked at on {value})" };
const neverSeen: BilingualText = { ja: "（改正履歴は未確認）", en: " (its revisions were never looked at)" };
const behindOnes: BilingualText = { ja: "把握していない改正がある法令：{value}", en: "Behind: {value}" };

/**
 * `espa law-check`: asks the law register for the current revision of each instrument. The one command that uses the
 * network.
 *
 * Exit 0 where nothing is behind, 1 where something is, 2 where the register could not be asked or answered from a
 * stale copy.
 */
export const lawCheck: Command = {
  usage: "law-check [--register URL] [--timeout SECONDS]",
  about: {
    ja: "法令APIに改正の有無を問い合わせる（ネットワークを使う唯一のコマンド）",
    en: "ask the law register for revisions; nothing else uses the network",
  },
  takes: 0,
  options: {
    register: {
      type: "string",
      value: "URL",
      about: { ja: "法令API（指定がなければe-Gov）", en: "the register (e-Gov unless stated)" },
    },
    timeout: {
      type: "string",
      value: "SECONDS",
      about: { ja: "応答を待つ秒数（指定がなければ20）", en: "how long to wait for an answer (20 unless stated)" },
    },
  },
  examples: ["espa law-check --lang en"],
  run: async (call) => {
    const base = String(call.options.register ?? register);
    const seconds = Number(call.options.timeout ?? 20);
    if (!URL.canParse(base) || !(seconds > 0 && seconds <= 600)) {
      call.out.note(
        say(words.badValue, call.lang, {
          name: "--register --timeout",
          value: `${base} ${call.options.timeout ?? ""}`,
        }),
      );
      return exit.misuse;
    }
    call.out.note(say(asOf, call.lang, { value: LAW_AS_OF.day }));
    const { lookedOn, completeTo } = lawAsOf(LAW_AS_OF.day);
    call.out.note(say(looked, call.lang, { lookedOn, completeTo }));
    const behind: string[] = [];
    let offline = 0;
    // All are asked at once, so that one that does not answer costs its own time and not that of the others.
    const asked = freshnessRequests().map(({ law, url }) => ({
      law,
      answer: ask(url.replace(register, base.replace(/\/$/, "")), seconds),
    }));
    for (const { law, answer: coming } of asked) {
      const answer = await coming;
      const report = answer === undefined ? undefined : compareRevisions(law, answer);
      if (report === undefined || report.state === "answer-older") offline += 1;
      else if (report.state === "behind" || report.state === "not-understood") behind.push(law);
      await tellOne(call, law, report);
    }
    if (behind.length > 0) {
      const names = behind.map((law) => instrument(law)?.name[call.lang] ?? law);
      call.out.note(say(behindOnes, call.lang, { value: names.join(call.lang === "ja" ? "、" : "; ") }));
    }
    if (offline > 0) return exit.misuse;
    return behind.length > 0 ? exit.someInvalid : exit.allValid;
  },
};

async function ask(url: string, seconds: number): Promise<unknown> {
  try {
    const response = await fetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(seconds * 1000),
    });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

async function tellOne(call: Call, law: string, report: FreshnessReport | undefined): Promise<void> {
  const state = report?.state ?? "offline";
  if (call.json) {
    await call.out.write(JSON.stringify(report ?? { law, state }));
    return;
  }
  const name = instrument(law)?.name[call.lang] ?? law;
  const news = (report?.unrecorded ?? []).map((one) => `\n    ${one.inForceFrom} ${one.amendedBy ?? ""}`).join("");
  const waiting = (report?.waiting ?? []).map((one) => `\n    (${one.inForceFrom} ${one.amendedBy ?? ""})`).join("");
  const last = instrumentVersions(law).at(-1)?.lastCheckedOn;
  const seen = last === undefined ? neverSeen[call.lang] : say(seenOn, call.lang, { value: last });
  await call.out.write(`${law}\t${told[state][call.lang]}${seen}\t${name}${news}${waiting}`);
}
