// Nothing at the module level of this library has side effects. This esbuild plugin says so once, in the way that every bundler understands:
// an initialiser that calls, constructs, spreads or reads something becomes one pure call, which is dropped where its value is not used.
import { readFileSync } from "node:fs";
import ts from "typescript";
import { kernelOf, withKnownProvisions } from "./known-provisions.mjs";

const { SyntaxKind: Is } = ts;
const suspect = [
  Is.CallExpression,
  Is.NewExpression,
  Is.SpreadElement,
  Is.SpreadAssignment,
  Is.PropertyAccessExpression,
  Is.ElementAccessExpression,
];
const isSuspect = (node) =>
  !ts.isFunctionLike(node) && (suspect.includes(node.kind) || ts.forEachChild(node, isSuspect) === true);

/** The text of a module in which each such initialiser is one pure call. */
export function withPureInitialisers(text, path) {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const declarations = statements.flatMap((one) =>
    ts.isVariableStatement(one) ? one.declarationList.declarations : [],
  );
  // Taking a value apart at module level is no call that could be marked: a bundler would keep it for ever.
  if (declarations.some(({ name }) => !ts.isIdentifier(name)))
    throw new Error(`${path}: a value is taken apart at module level`);
  return declarations
    .flatMap((one) => one.initializer ?? [])
    .filter(isSuspect)
    .reduceRight(
      (whole, { pos, end }) =>
        `${whole.slice(0, pos)} /* @__PURE__ */ (() => (${whole.slice(pos, end)}))()${whole.slice(end)}`,
      text,
    );
}

/**
 * The plugin. The modules of the kernel are imported by each door, also by one that uses only some of them: a chunk is what the same doors
 * share, and so they become one file to open instead of seven. A bundler still takes only what is used.
 */
export const pureInitialisers = ({ doors, kernel, folder }) => ({
  name: "pure-initialisers",
  async setup({ onLoad, onResolve }) {
    const known = await kernelOf(folder);
    const shared = kernel.map((file) => `import "kernel:${file}";`).join("\n");
    onResolve({ filter: /^kernel:/ }, ({ path }) => ({ path: path.slice("kernel:".length), sideEffects: true }));
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => {
      const text = withKnownProvisions(readFileSync(path, "utf8"), path, known);
      return { contents: `${withPureInitialisers(text, path)}\n${doors.includes(path) ? shared : ""}`, loader: "ts" };
    });
  },
});
