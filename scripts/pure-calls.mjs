// An esbuild plugin that lets a user's bundler keep the tables and criteria of the rules it imports and drop the others. Nothing at the
// module level of this library has side effects, and this says so in the two ways that bundlers understand:
// - /* @__PURE__ */ stands before each call of a function that the source marks @__NO_SIDE_EFFECTS__, and of Object.freeze;
// - an initialiser that a bundler must suspect (it spreads, reads a property, builds a regular expression) stands in a pure call.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Names of the functions marked in the source. */
function markedFunctions(source) {
  const names = new Set();
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const text = readFileSync(join(source, file), "utf8");
    for (const [, name] of text.matchAll(/@__NO_SIDE_EFFECTS__(?: \*\/)?\s+(?:export )?function (\w+)/g)) names.add(name);
  }
  return names;
}

export function withPureCalls(text, path, names) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const places = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && !(ts.isArrowFunction(node) && node.parent?.kind === ts.SyntaxKind.CallExpression)) return;
    if (ts.isCallExpression(node)) {
      const callee = node.expression;
      const marked = ts.isIdentifier(callee)
        ? names.has(callee.text)
        : ts.isPropertyAccessExpression(callee) &&
          ts.isIdentifier(callee.expression) &&
          callee.expression.text === "Object" &&
          callee.name.text === "freeze";
      if (marked) places.push(node.getStart(file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const edits = places.map((at) => ({ at, text: "/* @__PURE__ */ " }));
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer === undefined || !isSuspect(initializer)) continue;
      edits.push({ at: initializer.getFullStart(), text: " /* @__PURE__ */ (() => (" }, { at: initializer.getEnd(), text: "))()" });
    }
  }
  let result = text;
  for (const edit of edits.sort((a, b) => b.at - a.at)) {
    const before = result.slice(0, edit.at);
    if (edit.text.startsWith("/*") && /@__PURE__ \*\/\s*$/.test(before)) continue;
    result = before + edit.text + result.slice(edit.at);
  }
  return result;
}

/** Whether a bundler must suspect the initialiser: outside of functions it spreads, reads a property, constructs or computes a text or key. */
function isSuspect(node) {
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
  if (ts.isCallExpression(node) && ts.isParenthesizedExpression(node.expression)) return false;
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.getText().startsWith("Object.freeze"))
    return node.arguments.some(isSuspect);
  const suspects = [
    ts.SyntaxKind.SpreadElement,
    ts.SyntaxKind.SpreadAssignment,
    ts.SyntaxKind.PropertyAccessExpression,
    ts.SyntaxKind.ElementAccessExpression,
    ts.SyntaxKind.ComputedPropertyName,
    ts.SyntaxKind.TemplateExpression,
    ts.SyntaxKind.NewExpression,
  ];
  return suspects.includes(node.kind) || ts.forEachChild(node, (child) => isSuspect(child) || undefined) === true;
}

/**
 * The plugin for the sources in a folder. The modules of the kernel are imported by each door, also by one that uses only some of them:
 * a chunk is what the same doors share, and so they become one file to open instead of seven. A bundler still takes only what is used.
 */
export function pureCalls(source, { doors, kernel }) {
  const names = markedFunctions(source);
  const shared = kernel.map((name) => `import "kernel:${name}";\n`).join("");
  return {
    name: "pure-calls",
    setup(build) {
      build.onResolve({ filter: /^kernel:/ }, (args) => ({
        path: join(source, `${args.path.slice("kernel:".length)}.ts`),
        sideEffects: true,
      }));
      build.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, (args) => ({
        contents: `${withPureCalls(readFileSync(args.path, "utf8"), args.path, names)}\n${doors.includes(args.path) ? shared : ""}`,
        loader: "ts",
      }));
    },
  };
}
