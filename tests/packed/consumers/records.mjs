// One record that is right, one with a wrong form, and one that only a rule of the Act refuses.
export const good = {
  id: "in-time",
  facts: { receivedOn: "2026-04-01", recommendedOn: "2026-04-28" },
  on: "2026-05-07",
};
export const wrongForm = { id: "no-such-day", facts: { receivedOn: "2026-02-30" }, on: "2026-05-07", surplus: true };
export const tooLate = {
  id: "too-late",
  facts: { receivedOn: "2026-04-01", recommendedOn: "2026-05-01" },
  on: "2026-05-07",
};
