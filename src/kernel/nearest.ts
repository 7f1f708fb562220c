/**
 * The word that was probably meant: the nearest one, where no more than a third of its letters differ or its end is
 * left out.
 *
 * @param given - what was written
 * @param words - what there is
 */
export function nearest(given: string, words: readonly string[]): string | undefined {
  // What is far longer than any word is none of them, and would only cost time.
  if (given.length > 60) return undefined;
  let best: string | undefined;
  let least = 60;
  const a = given.toLowerCase();
  for (const word of words) {
    const b = word.toLowerCase();
    const most = a.length > 2 && b.startsWith(a) ? 60 : Math.max(a.length, b.length) / 3;
    // Of words of very different length it need not be counted.
    if (Math.abs(a.length - b.length) > most) continue;
    const steps = differences(a, b);
    if (steps < least && steps <= most) {
      best = word;
      least = steps;
    }
  }
  return best;
}

/** How many letters must be put in, left out or changed to make one text of the other (Levenshtein). */
function differences(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (before[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      now.push(Math.min(changed, (before[column] as number) + 1, (now[column - 1] as number) + 1));
    }
    before = now;
  }
  return before[b.length] as number;
}
