/**
 * A text without what no calendar, picture or diagram may hold: control characters but tab and line ends, marks of
 * direction, which would show what follows in another order, marks without width, and halves of characters. It leaves
 * nothing that the command would have to escape.
 */
export function withoutControls(text: string): string {
  return (
    text
      .replace(/[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, " ")
      .replace(/\p{Surrogate}/gu, "\ufffd")
  );
}
