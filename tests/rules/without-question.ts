/** Facts whose question is not written yet, as `shape path`. The list only shrinks. */
export const withoutQuestion: readonly string[] = [];
