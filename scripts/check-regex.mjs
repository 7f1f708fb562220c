// Checks every regular expression of src and of the command for super-linear behaviour. One that is not proven safe fails.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const found = new Map();
const names = ["src", "cli/src"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
);
for (const name of names.filter((one) => one.endsWith(".ts"))) {
  const file = ts.createSourceFile(name, readFileSync(join(root, name), "utf8"), ts.ScriptTarget.Latest, true);
  const walk = (node) => {
    const place = () => `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) found.set(node.text, place());
    // A pattern put together from constants is put together here as well.
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") found.set(patternOf(node, file), place());
    ts.forEachChild(node, walk);
  };
  walk(file);
}

/** The pattern that an expression of constants of its own file makes. */
function patternOf(node, file) {
  const constants = [];
  for (const statement of file.statements) {
    if (statement === node || statement.getStart() > node.getStart() || !ts.isVariableStatement(statement)) continue;
    const text = statement.getText().replace(/^export /, "");
    if (/^const \w+ = ["`]/.test(text)) constants.push(text);
  }
  const [pattern, flags] = node.arguments.map((argument) => argument.getText());
  const { outputText } = ts.transpileModule(
    `${constants.join("\n")}\nreturn String(new RegExp(${pattern}${flags === undefined ? "" : `, ${flags}`}));`,
    {},
  );
  return new Function(outputText)();
}

let failed = 0;
for (const [text, place] of found) {
  const end = text.lastIndexOf("/");
  const verdict = checkSync(text.slice(1, end), text.slice(end + 1), { timeout: 20_000 });
  if (verdict.status === "safe") continue;
  failed += 1;
  console.error(
    `${place} ${text}: ${verdict.status} ${verdict.complexity?.summary ?? verdict.error?.kind ?? ""} ${verdict.attack?.pattern ?? ""}`,
  );
}
console.log(`${found.size} regular expressions, ${failed} not safe`);
if (failed > 0) process.exitCode = 1;
