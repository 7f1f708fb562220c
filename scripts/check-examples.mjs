// Type-checks under `strict` every ```ts block of the documents and every `@example` of a doc comment, each as a module of its own: what it
// does not import is imported for it, from the door or the file that exports it. The guides of one kind of reader are besides looked at as such a
// reader uses them: all blocks in one file, with the imports that the page names and no others.
//   node scripts/check-examples.mjs
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");
const filesIn = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

function* examplesOfComments(file) {
  let current;
  let start = 0;
  for (const [index, text] of read(file).split("\n").entries()) {
    const inside = /^\s*\*(?: |$)(.*)$/.exec(text)?.[1];
    if (current !== undefined && (inside === undefined || /^@\w/.test(inside))) {
      yield { file, line: start, code: current.filter((one) => !one.startsWith("```")).join("\n") };
      current = undefined;
    }
    if (inside?.startsWith("@example") === true) {
      current = [];
      start = index + 1;
    } else current?.push(inside ?? "");
  }
}

function* examplesOfPage(file) {
  const text = read(file);
  for (const block of text.matchAll(/```ts\n([\s\S]*?)```/g))
    yield { file, line: text.slice(0, block.index).split("\n").length, code: block[1] };
}

const pages = [
  "README.md",
  "README.ja.md",
  "CONTRIBUTING.md",
  "docs/maintaining.md",
  ...filesIn("docs/guides", ".md"),
].filter((one) => existsSync(join(root, one)));
const readers = ["bank", "patent-department", "applicant", "researcher", "data-engineer"];
const asTyped = readers
  .flatMap((name) => [`docs/guides/${name}.md`, `docs/guides/${name}.ja.md`])
  .map((file) => {
    // A block stands where it stands in the page, so that an error has its line.
    let block = false;
    const lines = read(file)
      .split("\n")
      .map((line) => {
        if (line.startsWith("```")) {
          block = line === "```ts";
          return "";
        }
        return block ? line : "";
      });
    return { file, line: 1, code: lines.join("\n"), whole: true };
  });
const examples = [
  ...asTyped,
  ...filesIn("src", ".ts").flatMap((file) => [...examplesOfComments(file)]),
  ...pages.flatMap((file) => [...examplesOfPage(file)]),
];

// What a name stands for: the root first, then the doors that hold what the root does not, then the file of the comment.
const doors = ["index", "rules", "finding", "schemas", "formats"].map((name) => `src/doors/${name}.ts`);
const exportedBy = (checker, program, file) => {
  const source = program.getSourceFile(join(root, file));
  const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  return symbol === undefined ? [] : checker.getExportsOfModule(symbol).map((one) => one.name);
};

const options = {
  ...ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config.compilerOptions,
};
const { options: compiler } =
  ts.convertCompilerOptionsToJson === undefined
    ? ts.parseJsonConfigFileContent({ compilerOptions: options }, ts.sys, root)
    : { options };
const strict = {
  ...compiler,
  noEmit: true,
  strict: true,
  noUnusedLocals: false,
  noUnusedParameters: false,
  incremental: false,
  composite: false,
  allowUnreachableCode: true,
  // What an example names as a type is imported with what it calls.
  verbatimModuleSyntax: false,
  paths: { "espa-jp": ["./src/doors/index.ts"], "espa-jp/*": ["./src/doors/*.ts"] },
};

// The names that are exported, read once.
const first = ts.createProgram(
  [...doors, ...new Set(examples.map((one) => one.file).filter((one) => one.endsWith(".ts")))].map((one) =>
    join(root, one),
  ),
  strict,
);
const checker = first.getTypeChecker();
const homes = new Map();
for (const door of doors)
  for (const name of exportedBy(checker, first, door)) if (!homes.has(name)) homes.set(name, door);

const made = new Map();
for (const [index, { file, code, whole }] of examples.entries()) {
  const parsed = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const used = new Set();
  const own = new Set();
  const visit = (node) => {
    if (
      ts.isIdentifier(node) &&
      !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
      !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)
    )
      used.add(node.text);
    if (
      (ts.isVariableDeclaration(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isImportSpecifier(node) ||
        ts.isBindingElement(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name)
    )
      own.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  const here = file.endsWith(".ts") ? new Set(exportedBy(checker, first, file)) : new Set();
  const from = new Map();
  for (const name of used) {
    if (own.has(name) || whole === true) continue;
    const home = here.has(name) ? file : homes.get(name);
    if (home !== undefined) from.set(home, [...(from.get(home) ?? []), name]);
  }
  const path = join(root, dirname(file), `__example-${index}.ts`);
  const imports = [...from].map(([home, names]) => {
    const to = relative(dirname(path), join(root, home)).replaceAll("\\", "/").replace(/\.ts$/, "");
    return `import { ${names.join(", ")} } from "${to.startsWith(".") ? to : `./${to}`}";`;
  });
  made.set(path, { index, head: imports.length, text: `${imports.join("\n")}\n${code}\nexport {};\n` });
}

const host = ts.createCompilerHost(strict);
const { fileExists, readFile, getSourceFile } = host;
host.fileExists = (path) => made.has(path) || fileExists(path);
host.readFile = (path) => made.get(path)?.text ?? readFile(path);
host.getSourceFile = (path, ...more) =>
  made.has(path)
    ? ts.createSourceFile(path, made.get(path).text, ts.ScriptTarget.Latest, true)
    : getSourceFile(path, ...more);
const program = ts.createProgram([...made.keys()], strict, host, first);
let faults = 0;
for (const [path, { index, head }] of made) {
  const source = program.getSourceFile(path);
  for (const one of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
    faults += 1;
    const line = ts.getLineAndCharacterOfPosition(source, one.start).line;
    const { file, line: start } = examples[index];
    console.error(
      `${file}:${start + line - Math.max(head, 1) + 1} ${ts.flattenDiagnosticMessageText(one.messageText, " ").slice(0, 300)}\n    ${source.text.split("\n")[line].trim().slice(0, 160)}`,
    );
  }
}
console.log(`${examples.length} examples, ${faults} type errors`);
if (faults > 0) process.exitCode = 1;
