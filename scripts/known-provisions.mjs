// What is known of the provisions that a module names in words is written down when the library is built. A call of
// `wordingsOf` with such provisions becomes what the register says of them, a rule of such provisions is given it, and the
// law of a citation becomes its id: so a function that asks nothing else carries a few lines of the register and the ids of
// its laws, and neither of the two tables.
import { dirname, relative } from "node:path";
import { build } from "esbuild";
import ts from "typescript";

const { SyntaxKind: Is } = ts;

/** The register and the words of the laws, as the sources have them. */
export async function kernelOf(folder) {
  const contents = 'export { wordingsOf } from "./wordings"; export { lawIds } from "./provision";';
  const stdin = { contents, resolveDir: folder, loader: "ts" };
  const { outputFiles } = await build({ stdin, bundle: true, format: "esm", write: false });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return { ...(await import(`data:text/javascript;base64,${code}`)), folder };
}

/** The text of a module in which what is known of its provisions stands as a value. */
export function withKnownProvisions(text, path, { wordingsOf, lawIds, folder }) {
  if (!/\b(wordingsOf|rule|at|fact|word|number|defineHistory)\b/.test(text)) return text;
  const between = relative(dirname(path), folder).replaceAll("\\", "/");
  const kernel = `${between.startsWith(".") ? between : `./${between}`}/provision`;
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
  const added = new Map();
  const replace = (node, by) => changes.push({ from: node.getStart(source), to: node.end, by });
  /** Another function of the module that the called one comes from. */
  const call = (callee, name) => {
    added.set(name, imported.get(callee.text).from);
    replace(callee, name);
  };
  /** The word of the law that a provision begins with, where it is one. */
  const wordOf = (provision) => {
    const word = provision?.split(":", 1)[0];
    return word !== undefined && Object.hasOwn(lawIds, word) ? word : undefined;
  };
  /** A citation by the id of its law. */
  const citation = (provision) => {
    const word = wordOf(provision);
    added.set("citationIn", kernel);
    return `citationIn(${JSON.stringify(lawIds[word])}, ${JSON.stringify(provision.slice(word.length + 1))})`;
  };
  const nameIn = (node) => {
    const [provision, ...more] = provisionsIn(node) ?? [];
    return more.length === 0 && wordOf(provision) !== undefined ? provision : undefined;
  };

  const ofRule = (callee, [basis, definition]) => {
    const provisions = provisionsIn(basis);
    const wordings = restingOn(basis, definition);
    if (wordings === undefined || provisions?.every((one) => wordOf(one) !== undefined) !== true) return;
    call(callee, "ruleInWordings");
    replace(basis, `[${provisions.map(citation).join(", ")}]`);
    changes.push({ from: definition.end, to: definition.end, by: `, ${JSON.stringify(wordingsOf(wordings))}` });
  };
  /** The same of an expression: a text, the name of one, or a template that begins with the word. */
  const citationOf = (node) => {
    if (node === undefined) return undefined;
    const named = nameIn(node);
    if (named !== undefined) return citation(named);
    const word = ts.isTemplateExpression(node) ? wordOf(node.head.text) : undefined;
    if (word === undefined || word === node.head.text) return undefined;
    added.set("citationIn", kernel);
    return `citationIn(${JSON.stringify(lawIds[word])}, \`${node.getText(source).slice(word.length + 2)})`;
  };
  const ofCriterion = (callee, provision, name) => {
    const cited = citationOf(provision);
    if (cited === undefined) return;
    call(callee, name);
    replace(provision, cited);
  };
  /** A history of which every provision is named in words, also of the clauses that are made for several days. */
  const ofHistory = (callee, definition) => {
    const named = [];
    let open = false;
    const collect = (node, inProvisions) => {
      const name = node.name?.getText(source);
      if (ts.isShorthandPropertyAssignment(node) && ["at", "basis", "provisions"].includes(name)) open = true;
      if (ts.isPropertyAssignment(node)) {
        const { initializer } = node;
        if (name === "at" || name === "basis" || inProvisions) named.push(initializer);
        else if (name === "provisions" && !ts.isObjectLiteralExpression(initializer)) open = true;
      }
      const below = ts.isPropertyAssignment(node) ? name === "provisions" : inProvisions;
      ts.forEachChild(node, (child) => collect(child, below));
    };
    /** A list that is written out: of objects, and of what is made for several days beside its provision. */
    const isWritten = (list) =>
      ts.isArrayLiteralExpression(list) &&
      list.elements.every((one) =>
        ts.isSpreadElement(one) ? /\bat: "/.test(one.getText(source)) : ts.isObjectLiteralExpression(one),
      );
    for (const one of definition.properties) {
      const isList = ["clauses", "inForce"].includes(one.name?.getText(source));
      if (isList && !(ts.isPropertyAssignment(one) && isWritten(one.initializer))) open = true;
      if (["clauses", "inForce", "basis", "provisions"].includes(one.name?.getText(source))) collect(one, false);
      else if (ts.isSpreadAssignment(one)) open = true;
    }
    if (open || named.some((one) => nameIn(one) === undefined)) return;
    call(callee, "historyAt");
    for (const one of named) replace(one, citation(nameIn(one)));
  };
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const { expression: callee, arguments: given } = node;
      if (is(callee, "wordingsOf", "/kernel/wordings") && given.length === 1) {
        const provisions = provisionsIn(given[0]);
        if (provisions !== undefined) replace(node, JSON.stringify(wordingsOf(provisions)));
      } else if (is(callee, "rule", "/finding/rule") && given.length === 2) ofRule(callee, given);
      else if (is(callee, "at", "/kernel/provision") && given.length === 1) {
        const cited = citationOf(given[0]);
        if (cited !== undefined) replace(node, cited);
      } else if (is(callee, "defineHistory", "/finding/history") && ts.isObjectLiteralExpression(given[0]))
        ofHistory(callee, given[0]);
      else if (is(callee, "fact", "/finding/fact")) ofCriterion(callee, given[1], "factAt");
      else if (is(callee, "word", "/finding/fact")) ofCriterion(callee, given[2], "wordAt");
      else if (ts.isPropertyAccessExpression(callee) && ts.isCallExpression(callee.expression)) {
        const { expression: number } = callee.expression;
        if (is(number, "number", "/finding/fact")) ofCriterion(number, given[1], "numberAt");
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const changed = changes
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, by }) => `${whole.slice(0, from)}${by}${whole.slice(to)}`, text);
  const imports = [...added]
    .filter(([name]) => !imported.has(name))
    .map(([name, from]) => `import { ${name} } from ${JSON.stringify(from)};\n`);
  return imports.length === 0 ? changed : `${changed}\n${imports.join("")}`;
}
