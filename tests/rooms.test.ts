import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { mutated, rooms } from "../scripts/mutation-rooms.mjs";

/** What names the rooms and the doors of src names all of them: none is added and forgotten by a tool. */

const root = join(import.meta.dirname, "..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const folders = readdirSync(join(root, "src"));
const opened = Object.keys((JSON.parse(read("package.json")) as { exports: object }).exports)
  .filter((door) => door.startsWith("./") && !door.endsWith(".json"))
  .map((door) => door.slice(2));

test("the order of rooms that the lint holds names each folder of src once", () => {
  const { forbidden } = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as {
    forbidden: { name: string }[];
  };
  const named = forbidden.flatMap(({ name }) => /^(.*)-imports-only-what-lies-below$/.exec(name)?.[1] ?? []);
  expect(named.sort()).toEqual(folders.sort());
});

test("each room of rules is mutated, by tests that exist", () => {
  const without = ["schemas", "doors"];
  expect([...Object.values(rooms).flatMap((room) => room.sources), ...without].sort()).toEqual(folders.sort());
  for (const room of Object.values(rooms)) {
    for (const source of room.sources) expect(mutated(room)).toContain(`src/${source}/**/*.ts`);
    for (const pattern of room.tests) {
      const [before = "", after = ""] = basename(pattern).split("*");
      const found = readdirSync(join(root, dirname(pattern))).filter(
        (name) => name.startsWith(before) && name.endsWith(after),
      );
      expect(found.length, pattern).toBeGreaterThan(0);
    }
  }
});

test("each door of the package is a file of src/doors, built, documented and weighed", () => {
  const files = readdirSync(join(root, "src/doors")).map((name) => name.replace(".ts", ""));
  expect(files.sort()).toEqual([...opened, "index", "ways"].sort());
  for (const door of opened) {
    expect(read("typedoc.json")).toContain(`"src/doors/${door}.ts"`);
    for (const tool of ["tsup.config.ts", ...(door === "schemas" ? [] : ["scripts/size.mjs", "bench/imports.mjs"])])
      expect(read(tool), tool).toContain(`"${door}"`);
  }
});

test("the files of the kernel that the build puts together exist", () => {
  const kernel = /const kernel = \[([^\]]*)\]/.exec(read("tsup.config.ts"))?.[1] ?? "";
  const names = [...kernel.matchAll(/"([^"]+)"/g)].map(([, name]) => `src/${name}.ts`);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !existsSync(join(root, name)))).toEqual([]);
});

test("no line written by hand is longer than 120 columns, but for a regular expression, which cannot be broken", () => {
  const files = ["src", "cli/src"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !/\/(?:tables\/|forms\.ts$)/.test(name))
      .map((name) => join(folder, name)),
  );
  const long = files.flatMap((file) =>
    read(file)
      .split("\n")
      .flatMap((line, at) => (line.length > 120 && !/^ *\/\S/.test(line) ? [`${file}:${at + 1}`] : [])),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(long).toEqual([]);
});

test("no file of schemas written by hand says the same of a type and of its schema", () => {
  const files = readdirSync(join(root, "src/schemas"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const byHand = files.map((name) => read(`src/schemas/${name}`)).filter((text) => !/^\/\/.*[Gg]enerated/.test(text));
  expect(byHand.length).toBeGreaterThan(15);
  for (const text of byHand) {
    const comments = [...text.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\//g)].map(([comment]) =>
      (
        comment
          .replace(/[\s*/]+/g, " ")
          .trim()
          .split(/(?<=(?<!Arts?)[.。])\s/)[0] ?? ""
      ).replace(/@.*$/, ""),
    );
    expect(comments.filter((sentence, at) => sentence !== "" && comments.indexOf(sentence) !== at)).toEqual([]);
  }
});
