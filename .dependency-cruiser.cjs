// The rooms of src from the ground up: each imports only what lies below it, and rooms on one floor do not import one another. No circle, types
// included. `npm run lint` holds it.
const floors = [
  ["kernel"],
  ["calendar"],
  ["finding"],
  ["law"],
  ["parties"],
  ["ministers"],
  ["supply", "infrastructure", "technology", "patents", "overseas", "penalties"],
  ["neighbours", "reference"],
  ["schemas"],
  ["formats"],
  ["rules"],
  ["doors"],
];

const within = (rooms) => `^src/(${rooms.join("|")})/`;
const upwards = floors.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `${room}-imports-only-what-lies-below`,
    severity: "error",
    from: { path: within([room]) },
    to: { path: within([...rooms.filter((other) => other !== room), ...floors.slice(floor + 1).flat(), "no-room"]) },
  })),
);

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "no-room-unnamed", severity: "error", from: { path: "^src/", pathNot: within(floors.flat()) }, to: {} },
    ...upwards,
    {
      name: "the-library-does-not-know-the-command",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^cli/" },
    },
    {
      name: "the-command-imports-the-library-as-its-users-do",
      severity: "error",
      from: { path: "^cli/" },
      to: { path: "^src/", pathNot: "^src/doors/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
  },
};
