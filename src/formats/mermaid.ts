import type { Lifecycle } from "../finding/lifecycle";
import type { Timeline } from "../finding/timeline";
import { knownLanguage } from "../kernel/language";
import type { BilingualText, Language } from "../kernel/text";
import { formatCitation } from "../law/format-citation";
import { boundariesByDay } from "./boundaries";
import { caveatsOf } from "./caveats";
import { withoutControls } from "./characters";
import { wrapped } from "./lines";

/**
 * Draws a lifecycle as a Mermaid state diagram: one arrow a transition, with its article.
 *
 * 状態遷移図. Use it in a page that renders Mermaid, to show what can follow what.
 *
 * @param lifecycle - such as `planLifecycle`
 * @param lang - language of the labels
 * @returns the text of a `stateDiagram-v2`
 * @throws EspaError `unknown-language`
 * @example
 * lifecycleToMermaid(planLifecycle, "en").split("\n")[0]; // => "stateDiagram-v2"
 * @category Diagrams
 */
export function lifecycleToMermaid<State extends string, Event extends string>(
  lifecycle: Lifecycle<State, Event>,
  lang: Language,
): string {
  knownLanguage(lang);
  const node = (state: State) => `s${lifecycle.states.indexOf(state)}`;
  const event = (id: Event) => lifecycle.eventTexts.find((one) => one.id === id)?.text[lang] ?? id;
  const citing = ({ basis, also = [] }: Lifecycle<State, Event>["transitions"][number]) =>
    [basis, ...also].map((citation) => formatCitation(citation, lang)).join(lang === "ja" ? "、" : " and ");
  const leaving = new Set(lifecycle.transitions.map((one) => one.from));
  return [
    "stateDiagram-v2",
    // A label that is empty is no label.
    ...lifecycle.stateTexts.map((state) => {
      const label = plain(state.text[lang]) || plain(state.id) || node(state.id);
      return `  state "${label}" as ${node(state.id)}`;
    }),
    `  [*] --> ${node(lifecycle.initial)}`,
    ...lifecycle.transitions.map(
      (one) => `  ${node(one.from)} --> ${node(one.to)} : ` + `${plain(`${event(one.event)} (${citing(one)})`)}`,
    ),
    ...lifecycle.states.filter((state) => !leaving.has(state)).map((state) => `  ${node(state)} --> [*]`),
    "",
  ].join("\n");
}

/**
 * Draws a timeline as a Mermaid timeline: one day a line, with all that happens on it and the articles.
 *
 * 期間の図. Use it in a page that renders Mermaid; where a picture must stand alone, use `timelineToSvg`. Where the days
 * were not read in the text of the law, a gap touches them, or something of them is not known, the first entry says so.
 *
 * @param timeline - anything with boundaries, with its grade and its gaps
 * @param lang - language of the labels
 * @returns the text of a `timeline` diagram
 * @throws EspaError `not-a-legal-date` where a day of the timeline does not exist; `not-a-timeline` where there are no
 * boundaries, as of a history that cannot have happened (a result that is undetermined may have none);
 * `unknown-language`
 * @example
 * timelineToMermaid(reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02"), "en").split("\n")[1];
 * // => "  2026-04-01 : the notification is received – day one of every count (Act, Art. 52(3))"
 * @category Diagrams
 */
export function timelineToMermaid(timeline: Timeline, lang: Language): string {
  knownLanguage(lang);
  const boundaries = boundariesByDay(timeline);
  // Mermaid breaks a text where it has a space; Japanese has none.
  const broken = (text: string): string => (lang === "ja" ? wrapped(text, boxWidth).join("<br>") : text);
  const caveats = caveatsOf(timeline, lang).map((one) => broken(plain(one)));
  const days = new Map<string, string[]>();
  for (const one of boundaries) {
    const [what, citation] = [plain(one.what[lang]), plain(formatCitation(one.basis, lang))];
    const label = broken(lang === "ja" ? `${what}（${citation}）` : `${what} (${citation})`);
    days.set(one.date, [...(days.get(one.date) ?? []), label]);
  }
  const sections = [
    ...(caveats.length === 0 ? [] : [[caveat[lang], ...caveats]]),
    ...[...days].map(([date, texts]) => [date, ...texts]),
  ];
  return ["timeline", ...sections.map((parts) => `  ${parts.join(" : ")}`), ""].join("\n");
}

/** Heads what must be said beside the days. */
const caveat: BilingualText = { ja: "注意", en: "Caveat" };

/** About how wide a text of a Mermaid timeline may be, in a font of 14 pixels. */
const boxWidth = 140;

/** Mermaid ends a label at these characters, reads `#` as an entity and takes what follows `%%` for itself. */
function plain(text: string): string {
  return withoutControls(text)
    .replace(/: /g, " – ")
    .replace(/; /g, ", ")
    .replace(/"/g, "'")
    .replace(/%{2,}/g, "%")
    .replace(/[:;#<>\n\r\t\u2028\u2029]/g, " ")
    .trim();
}
