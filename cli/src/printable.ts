/**
 * A text as it may reach a terminal: every text that the command prints passes here.
 *
 * A control character of the data (ESC, the C1 controls with U+009B, a lone CR) would command the terminal, and a mark
 * of direction would show its text in another order; one without width (a byte order mark within a text) would not be
 * seen. Each is told by its escape, which JSON reads back as the character.
 */
export function printable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    escaped,
  );
}

/** A text from outside on one line: a line end or a tab in a name of a record must not break the line of an issue. */
export function oneLine(text: string): string {
  return printable(text.replace(/[\t\n\r]/g, escaped));
}

function escaped(character: string): string {
  const short = JSON.stringify(character).slice(1, -1);
  return short === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : short;
}
