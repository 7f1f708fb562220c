// What the declarations cost a consumer's compiler: a program that uses every schema, checked by tsc. More instantiations than the
// limit fail. `costOf` also serves the benchmark, which asks it of two compilers.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const limit = 8_000;
const root = fileURLToPath(new URL("..", import.meta.url));

/** Instantiations and check time of a program under a compiler. */
export function costOf(tsc, program, places = root) {
  const folder = mkdtempSync(join(places, ".consumer-"));
  try {
    writeFileSync(join(folder, "use.mts"), program);
    const args = [
      "--ignoreConfig",
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "--target",
      "es2022",
      "--lib",
      "es2022",
      "--types",
      "node",
      "--module",
      "nodenext",
      "--extendedDiagnostics",
    ];
    const told = execFileSync(process.execPath, [tsc, ...args, join(folder, "use.mts")], {
      encoding: "utf8",
      cwd: folder,
    });
    const read = (name) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(told)?.[1]);
    return { instantiations: read("Instantiations"), types: read("Types"), seconds: read("Check time") };
  } catch (error) {
    throw new Error(`${error.stdout ?? ""}${error.message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A program that uses every schema of the library as a user would. */
export async function everySchema() {
  const { schemaNames } = await import(pathToFileURL(join(root, "dist/schemas.js")).href);
  const names = schemaNames();
  return [
    `import * as z from "zod";`,
    `import { ${names.join(", ")} } from "../dist/schemas.js";`,
    ...names.flatMap((name, at) => [
      `export type T${at} = z.infer<typeof ${name}>;`,
      `export const r${at}: T${at} | undefined = ${name}.safeParse({}).data;`,
    ]),
  ].join("\n");
}

if (
  process.argv[1] !== undefined &&
  import.meta.url !== pathToFileURL(process.argv[1]).href &&
  !process.argv[1].endsWith("size.mjs")
) {
  // Imported by the benchmark: nothing to judge.
} else {
  const { instantiations, types, seconds } = costOf(join(root, "node_modules/typescript/bin/tsc"), await everySchema());
  const over = !(instantiations < limit);
  console.log(
    `a consumer of all schemas: ${instantiations} instantiations (limit ${limit}), ${types} types, ${seconds} s: ${over ? "TOO MANY" : "ok"}`,
  );
  if (over) process.exitCode = 1;
}
