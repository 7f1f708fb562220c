import { expect, test } from "vitest";
import { knownGaps } from "../../src/doors/law";

test("the known gaps come from every chapter", () => {
  const ids = knownGaps().map((gap) => gap.id);
  for (const id of ["act-38-2026-unlisted", "act-38-2026-art-7", "act-38-2026-art-52", "official-english-text"])
    expect(ids).toContain(id);
});
