/** A text without what no calendar, picture or diagram may hold: control characters but tab and line ends, halves of characters. */
export function withoutControls(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, " ")
      .replace(/\p{Surrogate}/gu, "\ufffd")
  );
}
