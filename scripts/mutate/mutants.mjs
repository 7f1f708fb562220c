// What `npm run mutate` changes: each threshold, comparator, period, combinator, provision and day that the source of a room states, also in
// the tables that are compiled from the rows of `data/`. Texts for people, types and imports are left as they are.
import { createHash } from "node:crypto";
import ts from "typescript";

const { SyntaxKind: Is } = ts;

/** Operators, each with what stands there instead. */
const operators = new Map([
  [Is.LessThanToken, ["comparator", "<="]],
  [Is.LessThanEqualsToken, ["comparator", "<"]],
  [Is.GreaterThanToken, ["comparator", ">="]],
  [Is.GreaterThanEqualsToken, ["comparator", ">"]],
  [Is.EqualsEqualsEqualsToken, ["comparator", "!=="]],
  [Is.ExclamationEqualsEqualsToken, ["comparator", "==="]],
  [Is.AmpersandAmpersandToken, ["combinator", "||"]],
  [Is.BarBarToken, ["combinator", "&&"]],
  [Is.PlusToken, ["arithmetic", "-"]],
  [Is.MinusToken, ["arithmetic", "+"]],
]);

/** Words that compare, combine or say how a period is counted. */
const words = new Map([
  ["at-least", ["comparator", "more-than"]],
  ["more-than", ["comparator", "at-least"]],
  ["at-most", ["comparator", "less-than"]],
  ["less-than", ["comparator", "at-most"]],
  ["all-of", ["combinator", "any-of"]],
  ["any-of", ["combinator", "all-of"]],
  ["excluded", ["period", "included"]],
  ["included", ["period", "excluded"]],
]);

/** Functions that combine conditions. */
const calls = new Map([
  ["allOf", "anyOf"],
  ["anyOf", "allOf"],
  ["every", "some"],
  ["some", "every"],
]);

/** Calls whose number is a place and no measure. */
const places = new Set(["at", "slice", "substring", "padStart", "padEnd", "charCodeAt", "toString", "toPrecision"]);
const day = /^\d{4}-\d{2}-\d{2}$/;
const provision = /^(?:[a-z][a-z0-9-]*|\d{3}[A-Z0-9]{12}):\d[\d_]*(?::.*)?$/;

const moved = (date, days) => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A neighbour of a provision: the last number that it names, one further. */
export function neighbourOf(written) {
  const at = written.search(/\d+(?!.*\d)/);
  const [number] = /^\d+/.exec(written.slice(at));
  return `${written.slice(0, at)}${Number(number) + 1}${written.slice(at + number.length)}`;
}

/**
 * The mutants of a file, and its text in which each of them can be switched on: `__m(id)` says whether it is.
 *
 * @param {string} path
 * @param {string} text
 * @param {number} first - the number of the first mutant
 */
export function mutantsOf(path, text, first = 1) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const data = /^\/\/ Generated from (data\/\S+) /.exec(text)?.[1];
  const mutants = [];
  /** Alternatives of an expression as nested choices. */
  const choice = (node, kind, was, others, original) => {
    const made = others.map(([now, written]) => {
      const id = first + mutants.length;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      mutants.push({
        id,
        key: `${hash}:${node.getStart(source)}-${node.end}:${kind}:${now}`,
        file: path,
        line: line + 1,
        kind: data === undefined ? kind : `row: ${kind}`,
        was,
        now,
      });
      return `__m(${id}) ? ${written} : `;
    });
    return `(${made.join("")}${original})`;
  };
  const shorter = (value) => (value.length > 80 ? `${value.slice(0, 80)}…` : value).replace(/\s+/g, " ");

  const rewrite = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return plain(node);
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return plain(node);
    if (ts.isNumericLiteral(node) && !isPlace(node)) return number(node);
    if (ts.isStringLiteral(node) && !isName(node)) return string(node);
    if (ts.isBinaryExpression(node)) {
      const found = operators.get(node.operatorToken.kind);
      // Texts are put together by + too.
      if (found !== undefined && !(found[0] === "arithmetic" && holdsText(node))) {
        const [left, right] = [rewrite(node.left), rewrite(node.right)];
        const was = node.operatorToken.getText(source);
        const [kind, now] = found;
        const written = (operator) => `((${left}) ${operator} (${right}))`;
        return padded(node, choice(node, kind, shorter(node.getText(source)), [[now, written(now)]], written(was)));
      }
    }
    if (ts.isCallExpression(node)) {
      const called = ts.isIdentifier(node.expression) ? node.expression : node.expression.name;
      const name = called?.text;
      const { expression } = node;
      // A chain of `?.` stays one expression.
      const chained = node.questionDotToken ?? expression.questionDotToken;
      const combines = ts.isIdentifier(expression) ? /^(?:allOf|anyOf)$/ : /^(?:every|some)$/;
      if (combines.test(name) && chained === undefined) {
        const now = calls.get(name);
        const rest = [...node.arguments].map(rewrite).join(", ");
        if (ts.isIdentifier(expression)) {
          // The other one is imported beside it, under a name of its own.
          const written = `__${now}(${rest})`;
          needs.add(now);
          return padded(node, choice(node, "combinator", name, [[now, written]], `${name}(${rest})`));
        }
        const callee = rewrite(expression.expression);
        const written = (one) => `(${callee}).${one}(${rest})`;
        return padded(node, choice(node, "combinator", `.${name}`, [[`.${now}`, written(now)]], written(name)));
      }
      if (ts.isIdentifier(expression) && name === "not" && node.arguments.length === 1) {
        const one = rewrite(node.arguments[0]);
        return padded(node, choice(node, "combinator", "not", [["the thing itself", `(${one})`]], `not(${one})`));
      }
      if (ts.isIdentifier(expression) && name === "unless" && node.arguments.length === 2) {
        const rule = rewrite(node.arguments[0]);
        const exception = rewrite(node.arguments[1]);
        const was = `unless(${rule}, ${exception})`;
        return padded(node, choice(node, "combinator", "unless", [["the rule alone", `(${rule})`]], was));
      }
    }
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && words.has(node.name.text)) {
      const [kind, now] = words.get(node.name.text);
      const key = choice(node.name, kind, node.name.text, [[now, JSON.stringify(now)]], JSON.stringify(node.name.text));
      return padded(node, `[${key}]: ${rewrite(node.initializer)}`);
    }
    return descended(node);
  };

  const needs = new Set();
  const plain = (node) => text.slice(node.pos, node.end);
  const padded = (node, written) => text.slice(node.pos, node.getStart(source)) + written;
  const number = (node) => {
    const value = Number(node.text);
    const others = value === 0 ? [1] : [value + 1, value - 1];
    const kind = isPeriod(node) ? "period" : "threshold";
    return padded(
      node,
      choice(
        node,
        kind,
        node.getText(source),
        others.map((one) => [String(one), String(one)]),
        node.getText(source),
      ),
    );
  };
  const string = (node) => {
    const value = node.text;
    const written = (one) => [one, JSON.stringify(one)];
    const original = node.getText(source);
    if (day.test(value))
      return padded(node, choice(node, "day", value, [written(moved(value, 1)), written(moved(value, -1))], original));
    if (provision.test(value))
      return padded(node, choice(node, "provision", value, [written(neighbourOf(value))], original));
    if (words.has(value)) {
      const [kind, now] = words.get(value);
      return padded(node, choice(node, kind, value, [written(now)], original));
    }
    return plain(node);
  };
  const descended = (node) => {
    const children = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    let out = "";
    let at = node.pos;
    for (const child of children) {
      if (child.pos < at) continue;
      out += text.slice(at, child.pos) + rewrite(child);
      at = child.end;
    }
    return out + text.slice(at, node.end);
  };
  const holdsText = (node) =>
    ts.isStringLiteralLike(node) ||
    ts.isTemplateExpression(node) ||
    (ts.isBinaryExpression(node) && (holdsText(node.left) || holdsText(node.right)));

  const body = source.statements.map(rewrite).join("");
  const imported = [...needs]
    .map((name) => {
      const from = source.statements.find(
        (one) =>
          ts.isImportDeclaration(one) &&
          one.importClause?.namedBindings?.elements?.some(({ name: its }) => /^(?:allOf|anyOf)$/.test(its.text)),
      );
      return from === undefined
        ? `const __${name} = ${name};`
        : `import { ${name} as __${name} } from ${from.moduleSpecifier.getText(source)};`;
    })
    .join("");
  return { mutants, text: `${imported}${body}${text.slice(source.statements.end)}`, data };
}

/** A number that is an index, or an argument of a call that takes places. */
function isPlace(node) {
  // The last of a list is at(-1).
  const parent = ts.isPrefixUnaryExpression(node.parent) ? node.parent.parent : node.parent;
  if (ts.isElementAccessExpression(parent) || ts.isEnumMember(parent) || ts.isLiteralTypeNode(parent)) return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (!ts.isCallExpression(parent)) return false;
  const { expression } = parent;
  return ts.isPropertyAccessExpression(expression) && places.has(expression.name.text);
}

const units = /^(?:days|months|years|weeks|hours|daysBefore|monthsBefore)$/;
const isPeriod = ({ parent }) => ts.isPropertyAssignment(parent) && units.test(parent.name.getText());

/** A string that is the name of a property, and no value. */
const isName = ({ parent, pos }) =>
  ((ts.isPropertyAssignment(parent) || ts.isPropertySignature?.(parent)) && parent.name.pos === pos) ||
  ts.isElementAccessExpression(parent);
