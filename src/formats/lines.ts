/** About how wide a text is in a common font of 14 pixels; rather too wide. */
export function textWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += (character.codePointAt(0) as number) < 0x2000 ? 7.8 : 14;
  return sum;
}

/** A text in lines: a word of Latin letters is kept whole, no line begins with what closes or ends with what opens. */
export function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const [piece] of text.matchAll(
    /[!-~\u00a0-\u1fff]{1,90}\s{0,9}|[（「『〔]{0,3}[^!-~][、。，．）」』〕・ー]{0,9}/gu,
  )) {
    if (current !== "" && textWidth(current + piece.trimEnd()) > room) {
      lines.push(current.trimEnd());
      current = "";
    }
    current += piece;
  }
  return [...lines, current.trimEnd()];
}
