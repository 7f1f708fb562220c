// What the register of wordings says of provisions that are named in words is known when the library is built. A call of `wordingsOf` with such
// provisions becomes what it gives, and a rule of such provisions is given it: so a function that asks nothing else of the register carries a
// few lines of it, and neither the register nor what searches it.
import { build } from "esbuild";
import ts from "typescript";

const { SyntaxKind: Is } = ts;

/** `wordingsOf` of the sources. */
export async function registerOf(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: "esm", write: false });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)).wordingsOf;
}

/** The text of a module in which what the register says of its provisions stands as a value. */
export function withKnownWordings(text, path, wordingsOf) {
  if (!/\b(wordingsOf|rule)\b/.test(text)) return text;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imported = new Map();
  const constants = new Map();
  for (const one of source.statements) {
    const named = ts.isImportDeclaration(one) ? one.importClause?.namedBindings : undefined;
    if (named !== undefined && ts.isNamedImports(named))
      for (const { name, propertyName } of named.elements)
        imported.set(name.text, { from: one.moduleSpecifier.text, is: (propertyName ?? name).text });
    if (ts.isVariableStatement(one) && one.declarationList.flags & ts.NodeFlags.Const)
      for (const { name, initializer } of one.declarationList.declarations)
        if (initializer !== undefined) constants.set(name.getText(source), initializer);
  }

  /** The provisions that an expression names; none where they are not named in words. */
  const provisionsIn = (node) => {
    if (node === undefined) return undefined;
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isIdentifier(node) && constants.has(node.text)) return provisionsIn(constants.get(node.text));
    if (!ts.isArrayLiteralExpression(node)) return undefined;
    const parts = node.elements.map((one) => (ts.isSpreadElement(one) ? undefined : provisionsIn(one)));
    return parts.includes(undefined) ? undefined : parts.flat();
  };

  /** The provisions that a rule rests on, where its definition names them or leaves them to be those that it cites. */
  const restingOn = (provisions, definition) => {
    if (definition === undefined || !ts.isObjectLiteralExpression(definition)) return undefined;
    const { properties } = definition;
    const named = properties.findLast((one) => one.name?.getText(source) === "restsOn");
    if (named !== undefined) return ts.isPropertyAssignment(named) ? provisionsIn(named.initializer) : undefined;
    return properties.some((one) => one.kind === Is.SpreadAssignment && !isOfNoWordings(one.expression))
      ? undefined
      : provisionsIn(provisions);
  };
  /** What is spread into a definition, where it is written in the module and names no provisions. */
  const isOfNoWordings = (node) => {
    if (ts.isParenthesizedExpression(node)) return isOfNoWordings(node.expression);
    if (ts.isConditionalExpression(node)) return isOfNoWordings(node.whenTrue) && isOfNoWordings(node.whenFalse);
    if (ts.isIdentifier(node)) return node.text === "undefined" || isOfNoWordings(constants.get(node.text) ?? source);
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return isOfNoWordings(node.expression);
    return (
      ts.isObjectLiteralExpression(node) &&
      node.properties.every(
        (one) =>
          ts.isPropertyAssignment(one) &&
          one.name.getText(source) !== "restsOn" &&
          !ts.isComputedPropertyName(one.name),
      )
    );
  };

  const is = (callee, name, file) => {
    const from = ts.isIdentifier(callee) ? imported.get(callee.text) : undefined;
    return from?.is === name && from.from.endsWith(file);
  };
  const changes = [];
  let ruleFrom;
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const { expression: callee, arguments: given } = node;
      if (is(callee, "wordingsOf", "/kernel/wordings") && given.length === 1) {
        const provisions = provisionsIn(given[0]);
        if (provisions !== undefined)
          changes.push({ from: node.getStart(source), to: node.end, by: JSON.stringify(wordingsOf(provisions)) });
      } else if (is(callee, "rule", "/finding/rule") && given.length === 2) {
        const provisions = restingOn(...given);
        if (provisions !== undefined) {
          ruleFrom = imported.get(callee.text).from;
          changes.push({ from: callee.getStart(source), to: callee.end, by: "ruleInWordings" });
          changes.push({ from: given[1].end, to: given[1].end, by: `, ${JSON.stringify(wordingsOf(provisions))}` });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const changed = changes
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, by }) => `${whole.slice(0, from)}${by}${whole.slice(to)}`, text);
  return ruleFrom === undefined ? changed : `${changed}\nimport { ruleInWordings } from ${JSON.stringify(ruleFrom)};\n`;
}
